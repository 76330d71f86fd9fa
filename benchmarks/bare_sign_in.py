"""Run as a process: the floor of a sign-in. pycognito as a script uses it, warm, with both tokens verified.

    python -m benchmarks.bare_sign_in ENDPOINT POOL CLIENT USERNAME PASSWORD

Each line on standard input is one sign-in; each answer is {"milliseconds": …}. The client is built and the
keys are fetched beforehand; only the sign-in itself and the checks of both tokens are timed.
"""

from __future__ import annotations

import json
import sys
import time
import urllib.request
import warnings
from typing import Any

import boto3
import jwt
from pycognito.aws_srp import AWSSRP

# pycognito makes its timestamps with utcnow().
warnings.filterwarnings("ignore", category=DeprecationWarning)


def main(endpoint: str, pool: str, client_id: str, username: str, password: str) -> None:
    client = boto3.client(
        "cognito-idp",
        region_name=pool.partition("_")[0],
        endpoint_url=endpoint,
        aws_access_key_id="none",
        aws_secret_access_key="none",
    )
    with urllib.request.urlopen(f"{endpoint}/{pool}/.well-known/jwks.json", timeout=10) as answer:
        keys = {key["kid"]: jwt.PyJWK(key) for key in json.load(answer)["keys"]}
    issuer = f"https://cognito-idp.{pool.partition('_')[0]}.amazonaws.com/{pool}"

    def verify(token: str, **checks: Any) -> dict[str, Any]:
        key = keys[jwt.get_unverified_header(token)["kid"]]
        return jwt.decode(token, key, algorithms=["RS256"], issuer=issuer, leeway=60, **checks)

    for _ in sys.stdin:
        began = time.perf_counter()
        srp = AWSSRP(username=username, password=password, pool_id=pool, client_id=client_id, client=client)
        tokens = srp.authenticate_user()["AuthenticationResult"]
        verify(tokens["IdToken"], audience=client_id)
        access = verify(tokens["AccessToken"], options={"verify_aud": False})
        taken = time.perf_counter() - began
        assert access["client_id"] == client_id
        print(json.dumps({"milliseconds": 1000 * taken}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
