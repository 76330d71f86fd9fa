"""Tokens broken on purpose, to see which check catches it. Works on copies; the session's tokens never
change.

The ways are those that RFC 8725 (JSON Web Token best current practices) warns of. What is signed anew is
signed with a key made here, or with the pool's public key taken for a shared secret: nobody has the pool's
private one.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.cognito.jwks import VerifyingKey
from wildrydes_desktop.cognito.jwt_parts import RepeatedMembers, json_text, take_apart
from wildrydes_desktop.cognito.report import CheckName
from wildrydes_desktop.cognito.token_times import seconds
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

STRANGE_KEY_ID: Final = "a-key-this-pool-never-had"
GROUP: Final = "admins"
AN_HOUR: Final = 3600


class Way(StrEnum):
    """How a token can be broken."""

    CLAIM = "claim"
    ALGORITHM_NONE = "algorithm_none"
    PUBLIC_KEY_AS_SECRET = "public_key_as_secret"  # noqa: S105 - a way of forging
    KEY_ID = "key_id"
    EXPIRED = "expired"
    OTHER_KEY = "other_key"
    TWICE = "twice"


CAUGHT_BY: Final[dict[Way, frozenset[CheckName]]] = {
    Way.CLAIM: frozenset({CheckName.SIGNATURE}),
    Way.ALGORITHM_NONE: frozenset({CheckName.ALGORITHM, CheckName.SIGNATURE}),
    Way.PUBLIC_KEY_AS_SECRET: frozenset({CheckName.ALGORITHM, CheckName.SIGNATURE}),
    Way.KEY_ID: frozenset({CheckName.KEY_ID}),
    Way.EXPIRED: frozenset({CheckName.EXPIRY, CheckName.SIGNATURE}),
    Way.OTHER_KEY: frozenset({CheckName.SIGNATURE}),
    Way.TWICE: frozenset({CheckName.STRUCTURE, CheckName.SIGNATURE}),
}
"""The checks that fail on a token that was good before, for each way."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A broken copy, and where it differs: the part ("header", "payload", "signature") and the member."""

    token: Secret
    way: Way
    part: str
    member: str


def broken(token: Secret, way: Way, *, key: VerifyingKey | None = None, now: float = 0.0) -> Broken:
    """A copy of `token`, broken in that `way`.

    `key` is the pool's key that the token names, for PUBLIC_KEY_AS_SECRET; `now` is seconds since the epoch
    by Cognito's clock, for EXPIRED. Raises ProblemError for a token that cannot be read, or where the key is
    missing.
    """
    parts = take_apart(token.reveal())
    if not (parts.header_read and parts.claims_read):
        raise ProblemError(_UNREADABLE)
    header, claims, signature = dict(parts.header), parts.claims, parts.signature
    part, member = "payload", ""
    match way:
        case Way.CLAIM:
            member, claims = _promoted(claims)
        case Way.TWICE:
            member, claims = _doubled(claims)
        case Way.EXPIRED:
            member, claims = "exp", _from_long_ago(claims, now)
        case Way.KEY_ID:
            part, member, header["kid"] = "header", "kid", STRANGE_KEY_ID
        case Way.ALGORITHM_NONE:
            part, member, header["alg"], signature = "header", "alg", "none", b""
        case Way.PUBLIC_KEY_AS_SECRET:
            if key is None:
                raise ProblemError(_NO_KEY)
            part, member, header["alg"] = "header", "alg", "HS256"
            signature = hmac.new(key.pem(), _signed(header, claims), hashlib.sha256).digest()
        case Way.OTHER_KEY:
            part = "signature"
            signature = _sign(parts.signed)
            return Broken(Secret(f"{parts.signed.decode()}.{_base64url(signature)}"), way, part, member)
    return Broken(Secret(f"{_signed(header, claims).decode()}.{_base64url(signature)}"), way, part, member)


def _promoted(claims: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """What somebody who wants more would change: the groups."""
    groups = claims.get("cognito:groups")
    more = [*groups, GROUP] if isinstance(groups, list) else [GROUP]
    return "cognito:groups", claims | {"cognito:groups": more}


def _doubled(claims: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """`sub` a second time, with another value: readers differ in which of the two they believe."""
    return "sub", RepeatedMembers([*claims.items(), ("sub", "somebody-else")])


def _from_long_ago(claims: dict[str, Any], now: float) -> dict[str, Any]:
    """The same token as of a sign-in that long ago that it expired an hour before `now`: no time of it
    clashes.
    """
    back = (seconds(claims.get("exp")) or now) - now + AN_HOUR
    times = {name: seconds(claims.get(name)) for name in ("auth_time", "iat", "nbf", "exp")}
    moved = {name: int(time - back) for name, time in times.items() if time is not None}
    return claims | {"exp": int(now) - AN_HOUR} | moved


def _signed(header: dict[str, Any], claims: dict[str, Any]) -> bytes:
    first, second = (
        _base64url(json_text(part).encode("utf-8", "surrogatepass")) for part in (header, claims)
    )
    return f"{first}.{second}".encode()


def _base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _sign(signed: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    return _a_key_of_ours().sign(signed, PKCS1v15(), SHA256())


@functools.cache
def _a_key_of_ours() -> RSAPrivateKey:
    """Some other RSA key, made once a run; 100 ms, so it belongs on a worker thread."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return generate_private_key(public_exponent=65537, key_size=2048)


_UNREADABLE: Final = Problem(
    "This token can't be broken any further",
    "Its header or its payload can't be read, so there is nothing to change in it.",
    "Take a token of this session, or paste another.",
    name="TokenUnreadable",
)
_NO_KEY: Final = Problem(
    "The pool's public key isn't at hand",
    "This forgery takes the published key for a shared secret, and the key that the token names can't be "
    "fetched.",
    "Look at the key_id check of the token, then try again.",
    name="KeyUnknown",
)
