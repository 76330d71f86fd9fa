"""The arithmetic of a remembered device: its verifier, and the proof of its secret. pycognito's, on gmpy2.

The same protocol as for passwords (see `srp_client`), with the device's group key in the pool's place, its
key in the user's and a random secret for the password. Imports pycognito: import it only where it is used.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping

import gmpy2
from pycognito.aws_srp import AWSSRP, calculate_u, hash_sha256, hex_hash, long_to_hex, pad_hex

from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.srp_client import G, N, NoClient, Numbers, checked, malformed, released_gil
from wildrydes_desktop.foundation.secrets import Secret

SALT_BITS = 128


def new_password() -> Secret:
    """A device's secret: 40 random bytes in Base64."""
    return Secret(base64.b64encode(secrets.token_bytes(40)).decode())


def secret_verifier(
    group_key: str, key: str, password: Secret, *, salt: int | None = None
) -> tuple[str, str]:
    """The salt and the verifier for DeviceSecretVerifierConfig, both in Base64. `salt`: a random one."""
    salt_hex = pad_hex(secrets.randbits(SALT_BITS) if salt is None else salt)
    identity = hash_sha256(f"{group_key}{key}:{password.reveal()}".encode())
    exponent = gmpy2.mpz(hex_hash(salt_hex + identity), 16)
    with released_gil():
        verifier = pow(G, exponent, N)
    return _base64(salt_hex), _base64(pad_hex(verifier))


class DeviceSrp(Numbers, AWSSRP):  # type: ignore[misc]  # pycognito has no types
    """The device's side of one DEVICE_SRP_AUTH. Drop it when the answer is on its way.

    `now` gives seconds since the epoch by the server's clock, as far as that is known.
    """

    def __init__(self, pool: PoolConfig, device: RememberedDevice, *, now: Callable[[], float]) -> None:
        self._take_pair(None)
        self._device = device
        self._server_now = now
        super().__init__("", "", pool.user_pool_id, pool.client_id, client=NoClient())
        self.use_gmpy2()

    @property
    def public_value(self) -> str:
        """A in hex, for SRP_A."""
        return str(long_to_hex(self.large_a_value))

    def prove(self, parameters: Mapping[str, str]) -> dict[str, str]:
        """The answer to DEVICE_PASSWORD_VERIFIER, without user name and hash. Raises ProblemError."""
        given = checked(parameters, "SALT", "SRP_B", "SECRET_BLOCK")
        device, b_public = self._device, gmpy2.mpz(given["SRP_B"], 16)
        if not b_public % N or not calculate_u(self.large_a_value, b_public):
            raise malformed("SRP_B")
        with released_gil():
            key = self.get_device_authentication_key(
                device.group_key,
                device.key,
                device.password.reveal(),
                b_public,
                given["SALT"],
            )
        timestamp = self.timestamp()
        block = base64.b64decode(given["SECRET_BLOCK"])
        message = f"{device.group_key}{device.key}".encode() + block + timestamp.encode()
        signature = hmac.new(key, message, hashlib.sha256).digest()
        return {
            "TIMESTAMP": timestamp,
            "PASSWORD_CLAIM_SECRET_BLOCK": given["SECRET_BLOCK"],
            "PASSWORD_CLAIM_SIGNATURE": base64.b64encode(signature).decode(),
            "DEVICE_KEY": device.key,
        }


def _base64(hexadecimal: str) -> str:
    return base64.b64encode(bytes.fromhex(hexadecimal)).decode()
