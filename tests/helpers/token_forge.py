"""Makes tokens, good and bad, from nothing that the app itself uses to read them but the RSA arithmetic."""

from __future__ import annotations

import base64
import functools
import hashlib
import hmac
import json
import random
from typing import Any

import gmpy2
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.secrets import Secret

NOW = 1_795_000_000.0
POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "25ddkmj4v6hfsfvruhpfi7n4hv")

ID_CLAIMS: dict[str, Any] = {
    "sub": "8d7a3c1e-90f4-4c55-9a13-2f1f0d5b7a60",
    "iss": POOL.issuer,
    "aud": POOL.client_id,
    "token_use": "id",
    "auth_time": int(NOW),
    "iat": int(NOW),
    "exp": int(NOW) + 3600,
    "email": "rider@example.com",
    "email_verified": True,
}
ACCESS_CLAIMS: dict[str, Any] = {
    "sub": ID_CLAIMS["sub"],
    "iss": POOL.issuer,
    "client_id": POOL.client_id,
    "token_use": "access",
    "scope": "aws.cognito.signin.user.admin",
    "auth_time": int(NOW),
    "iat": int(NOW),
    "exp": int(NOW) + 3600,
    "username": "rider",
}


def key(name: str, bits: int = 2048) -> rsa.RSAPrivateKey:
    """A private key; the same one for the same name and size."""
    return _key(name, bits)


@functools.cache
def _key(name: str, bits: int) -> rsa.RSAPrivateKey:
    """Of primes that follow from the name, so that a token is the same in every run. A key for tests only."""
    numbers = random.Random(f"{name} {bits}")
    p, q = (int(gmpy2.next_prime(numbers.getrandbits(bits // 2) | 3 << bits // 2 - 2)) for _ in range(2))
    e = 65537
    d = pow(e, -1, (p - 1) * (q - 1))
    crt = rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q), rsa.rsa_crt_iqmp(p, q)
    return rsa.RSAPrivateNumbers(p, q, d, *crt, rsa.RSAPublicNumbers(e, p * q)).private_key()


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def jwk(name: str = "one", bits: int = 2048, **changes: Any) -> dict[str, Any]:
    """The public half of `key(name)` as the JWKS of a user pool has it."""
    numbers = key(name, bits).public_key().public_numbers()
    return {
        "alg": "RS256",
        "e": base64url(numbers.e.to_bytes(3, "big")),
        "kid": name,
        "kty": "RSA",
        "n": base64url(numbers.n.to_bytes(bits // 8, "big")),
        "use": "sig",
    } | changes


def jwks(*names: str) -> dict[str, Any]:
    return {"keys": [jwk(name) for name in names]}


def signed_parts(header: str, payload: str, name: str = "one") -> str:
    """A token over exactly these JSON texts, signed with `key(name)` whatever the header says."""
    signed = f"{base64url(header.encode())}.{base64url(payload.encode())}"
    return f"{signed}.{base64url(key(name).sign(signed.encode(), padding.PKCS1v15(), SHA256()))}"


def token(claims: dict[str, Any], signed_with: str = "one", **header: Any) -> Secret:
    """A token as Cognito makes it, with `header` changing single members of its header."""
    return Secret(
        signed_parts(
            json.dumps({"kid": signed_with, "alg": "RS256"} | header), json.dumps(claims), signed_with
        )
    )


def with_public_key_as_secret(claims: dict[str, Any], name: str = "one") -> Secret:
    """The classic forgery: HS256 with the published key taken for the shared secret."""
    pem = key(name).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    header = json.dumps({"kid": name, "alg": "HS256"})
    signed = f"{base64url(header.encode())}.{base64url(json.dumps(claims).encode())}"
    return Secret(f"{signed}.{base64url(hmac.new(pem, signed.encode(), hashlib.sha256).digest())}")


def without(claims: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in claims.items() if name not in names}
