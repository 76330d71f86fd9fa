"""Run as a process: one client that signs in by SRP again and again, and does little work of its own.

    python -m benchmarks.load_client ENDPOINT POOL CLIENT USERNAME PASSWORD

Says {} when it has signed in once; then reads the moment (system's monotonic clock) until which to go on, and
answers {"a_second": …}. It keeps one connection, its secret exponent and g^x, so that the server is what is
measured; every sign-in is still a whole one, with a new B, a new key and a proof of its own.
"""

from __future__ import annotations

import http.client
import json
import secrets
import sys
import time
import warnings
from typing import Any
from urllib.parse import urlsplit

import gmpy2
from pycognito.aws_srp import AWSSRP, calculate_u, compute_hkdf, hash_sha256, hex_hash, long_to_hex, pad_hex

warnings.filterwarnings("ignore", category=DeprecationWarning)  # pycognito makes its timestamps with utcnow()


class QuickSrp(AWSSRP):
    """pycognito's side of SRP; one power per sign-in instead of three, on gmpy2's integers."""

    def __init__(self, *arguments: str) -> None:
        super().__init__(*arguments, client=object())
        self.big_n = gmpy2.mpz(self.big_n)
        self.small_a_value = gmpy2.mpz(secrets.randbits(256) | 1)
        self.large_a_value = pow(gmpy2.mpz(self.val_g), self.small_a_value, self.big_n)
        self._kgx: tuple[str, int, Any] = ("", 0, 0)

    def get_password_authentication_key(
        self, username: str, password: str, server_b_value: int, salt: str
    ) -> bytes:
        if self._kgx[0] != salt:
            secret = f"{self.pool_id.split('_')[1]}{username}:{password}".encode()
            x = int(hex_hash(pad_hex(salt) + hash_sha256(secret)), 16)
            self._kgx = (salt, x, self.val_k * pow(gmpy2.mpz(self.val_g), x, self.big_n))
        _, x, kgx = self._kgx
        u = calculate_u(self.large_a_value, server_b_value)
        shared = pow(server_b_value - kgx, self.small_a_value + u * x, self.big_n)
        return compute_hkdf(bytearray.fromhex(pad_hex(shared)), bytearray.fromhex(pad_hex(long_to_hex(u))))


class Client:
    """Speaks Cognito's JSON over one kept connection."""

    def __init__(self, endpoint: str, pool: str, client_id: str, username: str, password: str) -> None:
        parts = urlsplit(endpoint)
        self._http = http.client.HTTPConnection(parts.hostname or "", parts.port)
        self._client_id, self._username = client_id, username
        self._srp = QuickSrp(username, password, pool, client_id)

    def sign_in(self) -> None:
        """One whole sign-in. Raises RuntimeError when it is refused."""
        parameters = {"USERNAME": self._username, "SRP_A": long_to_hex(self._srp.large_a_value)}
        challenge = self._call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
        given = challenge["ChallengeParameters"]
        answer = self._srp.process_challenge(given, {"USERNAME": given["USER_ID_FOR_SRP"]})
        done = self._call(
            "RespondToAuthChallenge",
            ChallengeName=challenge["ChallengeName"],
            ChallengeResponses=answer,
            Session=challenge.get("Session", "none-given-by-this-server"),
        )
        if "IdToken" not in done["AuthenticationResult"]:
            raise RuntimeError("no tokens")

    def _call(self, operation: str, **body: object) -> Any:
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
        }
        self._http.request("POST", "/", json.dumps({"ClientId": self._client_id, **body}), headers)
        response = self._http.getresponse()
        text = response.read()
        if response.status != 200:
            raise RuntimeError(f"{operation}: {response.status} {text[:200]!r}")
        return json.loads(text)


def main(*arguments: str) -> None:
    client = Client(*arguments)
    client.sign_in()
    print("{}", flush=True)
    until = float(sys.stdin.readline())
    began, count = time.monotonic(), 0
    while time.monotonic() < until:
        client.sign_in()
        count += 1
    print(json.dumps({"a_second": count / (time.monotonic() - began)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
