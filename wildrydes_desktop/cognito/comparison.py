"""Two tokens side by side: which claims differ, and why they do.

The reasons are about what Cognito writes into ID and access tokens, and what a refresh changes:
"Understanding user pool JSON web tokens" and "Refresh tokens" in the Amazon Cognito developer guide.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from wildrydes_desktop.cognito.jwt_parts import json_text

PIECE: Final = 100
"""Claims that are compared between two breaks, in half a millisecond."""


class Difference(StrEnum):
    """How a claim of the one token stands to that of the other."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"


class Pair(StrEnum):
    """What the two tokens are to each other, which is what the reasons depend on."""

    ID_AND_ACCESS = "id_and_access"
    BEFORE_AND_AFTER = "before_and_after"


@dataclass(frozen=True, slots=True)
class ComparedClaim:
    """A claim in both tokens, as JSON texts, empty where it is missing. `why` may be empty as well."""

    name: str
    first: str
    second: str
    difference: Difference
    why: str


def compare(first: Mapping[str, Any], second: Mapping[str, Any], pair: Pair) -> tuple[ComparedClaim, ...]:
    """The claims of both tokens: what differs comes first, each group in the order of the first token."""
    steps = comparing(first, second, pair)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            claims: tuple[ComparedClaim, ...] = end.value
            return claims


def comparing(
    first: Mapping[str, Any], second: Mapping[str, Any], pair: Pair
) -> Generator[None, None, tuple[ComparedClaim, ...]]:
    """Like `compare`. Yields between small pieces of the work."""
    different: list[ComparedClaim] = []
    same: list[ComparedClaim] = []
    for number, name in enumerate(dict.fromkeys([*first, *second])):
        claim = _compared(name, first, second, pair)
        (same if claim.difference is Difference.SAME else different).append(claim)
        if number % PIECE == PIECE - 1:
            yield
    return (*different, *same)


def _compared(name: str, first: Mapping[str, Any], second: Mapping[str, Any], pair: Pair) -> ComparedClaim:
    one = json_text(first[name]) if name in first else ""
    other = json_text(second[name]) if name in second else ""
    if name not in second:
        difference = Difference.ONLY_FIRST
    elif name not in first:
        difference = Difference.ONLY_SECOND
    else:
        difference = Difference.SAME if one == other else Difference.CHANGED
    return ComparedClaim(name, one, other, difference, _why(name, difference, pair))


def _why(name: str, difference: Difference, pair: Pair) -> str:
    reasons = _SAME if difference is Difference.SAME else _DIFFERENT
    return reasons[pair].get(name, _OWN if name.startswith("custom:") and pair is Pair.ID_AND_ACCESS else "")


_OWN: Final = "The pool's own attributes go into the ID token; the access token carries none."
_PERSON: Final = "The ID token says who the person is; the access token leaves that out."

_DIFFERENT: Final[dict[Pair, dict[str, str]]] = {
    Pair.ID_AND_ACCESS: {
        "token_use": "What each is for: id says who somebody is, access says what the bearer may do.",
        "aud": "The ID token names the app client in aud; the access token names it in client_id.",
        "client_id": "The access token names the app client here; the ID token does so in aud.",
        "jti": "Every token has an id of its own.",
        "scope": "What the bearer may do: only an access token says that.",
        "version": "The version of the access token's format.",
        "username": "The access token calls the user name so; the ID token calls it cognito:username.",
        "cognito:username": "The ID token calls the user name so; the access token calls it username.",
        "device_key": "The remembered device stands in the access token only: a refresh needs it.",
        "at_hash": "A hash of the access token: it ties this ID token to that one.",
        "nonce": "The app's own value, back in the ID token.",
        "exp": "The app client sets a life for each kind of token.",
        "email": _PERSON,
        "email_verified": _PERSON,
        "phone_number": _PERSON,
        "phone_number_verified": _PERSON,
        "name": _PERSON,
        "given_name": _PERSON,
        "family_name": _PERSON,
        "cognito:roles": "IAM roles of the groups: for an identity pool, which takes the ID token.",
        "cognito:preferred_role": "The role of the group that comes first: for an identity pool.",
        "identities": "The outside provider that the person signed in by.",
    },
    Pair.BEFORE_AND_AFTER: {
        "iat": "The moment of the refresh: this token is new.",
        "exp": "Counted from the refresh: the new token lives as long as the first did.",
        "jti": "Another token, so another id.",
        "event_id": "The refresh is an event of its own in the pool's log.",
        "at_hash": "There is a new access token, so its hash is another.",
        "email": "The address was changed since: a refresh brings attributes up to date.",
        "email_verified": "The address was verified, or changed, since.",
        "phone_number": "The number was changed since: a refresh brings attributes up to date.",
        "phone_number_verified": "The number was verified, or changed, since.",
        "cognito:groups": "Somebody changed the groups since: a refresh brings them up to date.",
    },
}
_SAME: Final[dict[Pair, dict[str, str]]] = {
    Pair.ID_AND_ACCESS: {
        "sub": "Both are about the same person.",
        "iss": "Both come from the same pool.",
        "origin_jti": "Both come from one sign-in: revoking its refresh token ends the access token.",
        "auth_time": "One sign-in, one moment.",
    },
    Pair.BEFORE_AND_AFTER: {
        "sub": "The person is still the same.",
        "auth_time": "A refresh is no sign-in: this stays the moment when the password was proved.",
        "origin_jti": "One family: whoever revokes the refresh token ends them all.",
    },
}
