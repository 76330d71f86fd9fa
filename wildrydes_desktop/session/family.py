"""The tokens that descend from one sign-in, generation by generation; in memory, while somebody is signed in.

Cognito writes the sign-in's id into each of them (`origin_jti`), and revoking the refresh token ends them
all at once, for Cognito's own API. Source: developer guide, "Ending user sessions with token revocation".
No token is kept here, only what the claims say of its life.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from wildrydes_desktop.cognito.token_times import seconds


@dataclass(frozen=True, slots=True)
class Life:
    """One token's life in seconds since the epoch, by the pool's clock. None where the token does not say."""

    jti: str
    issued: float | None
    expires: float | None

    @classmethod
    def of(cls, claims: Mapping[str, Any]) -> Life:
        return cls(_text(claims.get("jti")), seconds(claims.get("iat")), seconds(claims.get("exp")))

    def good_at(self, now: float) -> bool:
        """Whether an API that looks at the token alone would still take it at `now`."""
        return self.expires is not None and now < self.expires


@dataclass(frozen=True, slots=True)
class Generation:
    """What one sign-in or refresh brought. `rotated`: a new refresh token came along."""

    id_token: Life
    access_token: Life
    rotated: bool = False

    @property
    def issued(self) -> float | None:
        return self.access_token.issued

    @property
    def expires(self) -> float | None:
        """When the last of its tokens expires."""
        ends = [life.expires for life in (self.id_token, self.access_token) if life.expires is not None]
        return max(ends, default=None)

    def good_at(self, now: float) -> bool:
        return self.id_token.good_at(now) or self.access_token.good_at(now)


@dataclass(frozen=True, slots=True)
class Family:
    """Generations in their order, the session's own last. `origin` is `origin_jti`, which may be empty.

    `signed_in` is `auth_time`. `older` says that there were generations before the first that is known: the
    session was taken up again from an earlier run.
    """

    sub: str
    origin: str
    signed_in: float | None
    generations: tuple[Generation, ...]
    older: bool = False

    def still_good(self, now: float) -> int:
        """How many generations before the last could still be used at `now`."""
        return sum(generation.good_at(now) for generation in self.generations[:-1])


TAKEN_UP_AFTER = 60.0
"""Seconds between `auth_time` and `iat` from which the first tokens seen are not the sign-in's own."""


def grown(
    family: Family | None, id_claims: Mapping[str, Any], access_claims: Mapping[str, Any], *, rotated: bool
) -> Family:
    """`family` with the generation of these tokens, or a new one where they are of another sign-in.

    The same tokens again change nothing. Kin have `origin_jti` and `auth_time` in common, and `sub`: a pool
    without token revocation writes no `origin_jti`.
    """
    generation = Generation(Life.of(id_claims), Life.of(access_claims), rotated)
    sub, origin = (_text(access_claims.get(name)) for name in ("sub", "origin_jti"))
    signed_in = seconds(access_claims.get("auth_time"))
    if family is None or (family.sub, family.origin, family.signed_in) != (sub, origin, signed_in):
        first = replace(generation, rotated=False)
        return Family(sub, origin, signed_in, (first,), older=_taken_up(signed_in, first.issued))
    last = family.generations[-1]
    if (last.id_token, last.access_token) == (generation.id_token, generation.access_token):
        return family
    return replace(family, generations=(*family.generations, generation))


def _taken_up(signed_in: float | None, issued: float | None) -> bool:
    return signed_in is not None and issued is not None and issued - signed_in > TAKEN_UP_AFTER


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
