"""What an inspected token says and how each check ended. How checks are made: `verification`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

LONGEST_HEADERS: Final = 10_240
"""Bytes of a request's line and all its headers together that API Gateway takes, whatever kind of API it is.
Source: the quotas in its developer guide."""


class CheckName(StrEnum):
    """The checks, by the fixed words of the tour's JSON, in the order in which they are listed."""

    STRUCTURE = "structure"
    ALGORITHM = "algorithm"
    KEY_ID = "key_id"
    SIGNATURE = "signature"
    ISSUER = "issuer"
    AUDIENCE = "audience"
    TOKEN_USE = "token_use"  # noqa: S105 - the name of a claim
    EXPIRY = "expiry"
    ISSUED_AT = "issued_at"
    AUTH_TIME = "auth_time"
    AT_HASH = "at_hash"


class Verdict(StrEnum):
    """How a check ended; `unknown` where something it needs is not there."""

    PASS = "pass"  # noqa: S105 - a verdict
    FAIL = "fail"
    UNKNOWN = "unknown"


class TokenKind(StrEnum):
    """What a token says it is (`token_use`)."""

    ID = "id"
    ACCESS = "access"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `applies` is False where the token has nothing to check; its verdict is then `unknown`."""

    name: CheckName
    verdict: Verdict
    reason: str
    applies: bool = True


@dataclass(frozen=True, slots=True)
class TokenReport:
    """What a token says, and how each check ended: all eleven, in the order of `CheckName`.

    `claims` and `header` are empty where they could not be read. `duplicates` are names that stand twice.
    `expires_at` is seconds since the epoch by Cognito's clock, None where the token does not say; `drift` is
    Cognito's clock minus this machine's in seconds, None while nobody has measured it. `length` is how many
    characters the token has.
    """

    kind: TokenKind
    header: Mapping[str, Any] = field(repr=False)
    claims: Mapping[str, Any] = field(repr=False)
    duplicates: tuple[str, ...]
    checks: tuple[Check, ...]
    expires_at: float | None
    drift: float | None
    length: int

    @property
    def failed(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if check.verdict is Verdict.FAIL)

    @property
    def open(self) -> tuple[Check, ...]:
        """The checks that apply to this token and could not be made."""
        return tuple(check for check in self.checks if check.verdict is Verdict.UNKNOWN and check.applies)

    @property
    def accepted(self) -> bool | None:
        """Whether an API would accept the token; None where that cannot be told from here."""
        if self.failed:
            return False
        return None if self.open else True


def passed(name: CheckName, reason: str) -> Check:
    return Check(name, Verdict.PASS, reason)


def failed(name: CheckName, reason: str) -> Check:
    return Check(name, Verdict.FAIL, reason)


def unknown(name: CheckName, reason: str) -> Check:
    return Check(name, Verdict.UNKNOWN, reason)


def absent(name: CheckName, reason: str) -> Check:
    """The check of something that the token does not have, and need not have."""
    return Check(name, Verdict.UNKNOWN, reason, applies=False)
