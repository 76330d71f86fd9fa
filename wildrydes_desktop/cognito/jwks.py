"""The public keys of a user pool: fetched once, kept, and asked for again only when a token needs it.

Sources: RFC 7517 (JSON Web Key), RFC 7518 section 6.3 (RSA keys), RFC 8017 section 8.2 (RSASSA-PKCS1-v1_5).
"""

from __future__ import annotations

import re
import threading
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

# A token can name any key id; that must not make the app ask the pool again for each one pasted.
SECONDS_BETWEEN_FETCHES: Final = 30.0
# After a failure there is nothing to rely on, so the next try may come sooner.
SECONDS_AFTER_FAILURE: Final = 5.0
MOST_KEYS: Final = 100
LEAST_BITS: Final = 2048
MOST_BITS: Final = 8192
MOST_EXPONENT_BITS: Final = 64

_BASE64URL = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)


class VerifyingKey:
    """One public RSA key of a pool; it can say whether it made a signature, by RS256 and nothing else."""

    def __init__(self, key_id: str, key: RSAPublicKey) -> None:
        self.key_id = key_id
        self._key = key

    @property
    def bits(self) -> int:
        return self._key.key_size

    def pem(self) -> bytes:
        """The key as everybody may have it (SubjectPublicKeyInfo in PEM, RFC 7468 section 13)."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        return self._key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def made(self, signature: bytes, signed: bytes) -> bool:
        """Whether `signature` is this key's RS256 signature over the bytes `signed`."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        try:
            self._key.verify(signature, signed, PKCS1v15(), SHA256())
        except InvalidSignature:
            return False
        return True


class KeySet:
    """A pool's keys by key id. Safe to share between threads and for as long as the app talks to the pool.

    `fetch` gets the JWKS as parsed JSON (for example `Connection.get_json`) and may raise ProblemError or
    Cancelled; `now` counts seconds. One thread fetches at a time, the others wait for what it brings.
    """

    def __init__(self, fetch: Callable[[], object], *, now: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._now = now
        self._lock = threading.Lock()
        self._keys: dict[str, VerifyingKey] = {}
        self._not_before: float | None = None
        self._asked_at = 0.0
        self._problem: Problem | None = None

    @property
    def known_ids(self) -> tuple[str, ...]:
        """The key ids of the last answer, in its order; empty before the first."""
        return tuple(self._keys)

    def find(self, key_id: str) -> VerifyingKey | None:
        """The key of that id, or None where the pool has none.

        Asks the pool where the id is not known yet: the first time, and after that at most every 30 seconds
        (5 after a failure). Raises ProblemError where it had to ask and got no usable answer, and again,
        without asking, until it may ask once more.
        """
        key = self._keys.get(key_id)
        if key is not None:
            return key
        with self._lock:
            if key_id not in self._keys:
                if self._may_ask():
                    self._ask()
                elif self._problem is not None:
                    raise ProblemError(self._problem)
            return self._keys.get(key_id)

    def _may_ask(self) -> bool:
        # A clock that was set back must not silence us until it has caught up.
        now = self._now()
        return self._not_before is None or now >= self._not_before or now < self._asked_at

    def _ask(self) -> None:
        self._asked_at = self._now()
        try:
            self._keys = keys_of(self._fetch())
        except ProblemError as error:
            self._problem = error.problem
            self._not_before = self._asked_at + SECONDS_AFTER_FAILURE
            raise
        self._problem = None
        self._not_before = self._asked_at + SECONDS_BETWEEN_FETCHES


def keys_of(answer: object) -> dict[str, VerifyingKey]:
    """The keys of a JWKS that can check RS256 signatures, by key id; every other entry is passed over.

    Raises ProblemError where the answer is not a JWKS at all.
    """
    entries = answer.get("keys") if isinstance(answer, dict) else None
    if not isinstance(entries, list):
        raise ProblemError(
            Problem(
                "The pool's keys cannot be read",
                "What came back from the pool's JWKS address is not a set of keys.",
                "Check the endpoint and the user pool id: something else may answer at that address.",
                name="JWKSMalformed",
            )
        )
    keys: dict[str, VerifyingKey] = {}
    for entry in entries[:MOST_KEYS]:
        key = _key_of(entry)
        if key is not None:
            keys.setdefault(key.key_id, key)
    return keys


def _key_of(entry: object) -> VerifyingKey | None:
    """The key that a JWK describes, or None where it is not an RSA key meant for RS256 signatures."""
    if not isinstance(entry, dict):
        return None
    key_id = entry.get("kid")
    if (
        not isinstance(key_id, str)
        or entry.get("kty") != "RSA"
        or entry.get("use", "sig") != "sig"
        or entry.get("alg", "RS256") != "RS256"
    ):
        return None
    modulus, exponent = _number(entry.get("n")), _number(entry.get("e"))
    if not LEAST_BITS <= modulus.bit_length() <= MOST_BITS or exponent.bit_length() > MOST_EXPONENT_BITS:
        return None

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers

    try:
        return VerifyingKey(key_id, RSAPublicNumbers(exponent, modulus).public_key())
    except ValueError:  # an even exponent, one as large as the modulus, and so on
        return None


def _number(text: object) -> int:
    """A Base64urlUInt (RFC 7518, section 2), or 0 where it is none of a sensible size."""
    if not isinstance(text, str) or len(text) > MOST_BITS // 4 or _BASE64URL.fullmatch(text) is None:
        return 0
    if len(text) % 4 == 1:
        return 0
    return int.from_bytes(urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")
