"""The two RSA keys that sign the pool's tokens: one for ID tokens, one for access tokens.

They are made once and kept in the pool's database; a scene may put others in their place for a while. Making
them takes about a tenth of a second, so `prepare` does it on a thread while the pool answers already; whoever
needs a key before waits for it.
"""

from __future__ import annotations

import base64
import secrets
import sqlite3
import threading
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from wildrydes_desktop.local_pool.store import Store

USES = ("id", "access")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One RSA key pair of 2048 bits with its key id."""

    kid: str
    private_key: rsa.RSAPrivateKey

    def __repr__(self) -> str:
        return f"SigningKey({self.kid})"

    def sign(self, message: bytes) -> bytes:
        """RS256 (RFC 7518, section 3.3)."""
        return self.private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())

    def verifies(self, signature: bytes, message: bytes) -> bool:
        public = self.private_key.public_key()
        try:
            public.verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True

    def public_jwk(self) -> dict[str, str]:
        """The public half as the pool's JWKS shows it (RFC 7517)."""
        numbers = self.private_key.public_key().public_numbers()
        return {
            "alg": "RS256",
            "e": _base64url(numbers.e),
            "kid": self.kid,
            "kty": "RSA",
            "n": _base64url(numbers.n),
            "use": "sig",
        }


def _base64url(number: int) -> str:
    octets = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


class KeyRing:
    """The pool's keys by `token_use`, read or made when first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._keys: dict[str, SigningKey] | None = None
        self._rotated: dict[str, SigningKey] | None = None

    def prepare(self) -> None:
        """Have the keys ready. Returns when they are."""
        self._all()

    def rotate(self) -> None:
        """Sign with new keys and withdraw the old ones, until `rotate_back`. They are kept nowhere."""
        made = {use: _new_key() for use in USES}
        with self._lock:
            self._rotated = made

    def rotate_back(self) -> None:
        """Sign with the kept keys again."""
        with self._lock:
            self._rotated = None

    def __getitem__(self, token_use: str) -> SigningKey:
        return self._all()[token_use]

    def jwks(self) -> dict[str, list[dict[str, str]]]:
        """The JSON Web Key Set that the pool publishes."""
        return {"keys": [key.public_jwk() for key in self._all().values()]}

    def _all(self) -> dict[str, SigningKey]:
        with self._lock:
            if self._rotated is not None:
                return self._rotated
            if self._keys is None:
                self._keys = self._kept() or self._made()
            return self._keys

    def _kept(self) -> dict[str, SigningKey]:
        with self._store.reading() as db:
            rows = db.execute("SELECT * FROM signing_keys ORDER BY token_use DESC").fetchall()
        return {row["token_use"]: _read(row) for row in rows}

    def _made(self) -> dict[str, SigningKey]:
        keys = {use: _new_key() for use in USES}
        with self._store.writing() as db:
            db.executemany(
                "INSERT INTO signing_keys (token_use, kid, private_key) VALUES (?, ?, ?)",
                [(use, key.kid, _to_der(key.private_key)) for use, key in keys.items()],
            )
        return keys


def _new_key() -> SigningKey:
    return SigningKey(
        base64.b64encode(secrets.token_bytes(32)).decode(),
        rsa.generate_private_key(public_exponent=65537, key_size=2048),
    )


def _to_der(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _read(row: sqlite3.Row) -> SigningKey:
    key = serialization.load_der_private_key(row["private_key"], password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return SigningKey(row["kid"], key)
