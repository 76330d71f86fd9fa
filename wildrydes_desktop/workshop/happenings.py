"""What happens around the exchanges, for the protocol theatre: mails that come, tokens that are judged.

None of these holds anything secret: a mail's code and body, and the tokens themselves, stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wildrydes_desktop.cognito.exchange import Exchange


@dataclass(frozen=True, slots=True)
class MailArrived:
    """A mail came in at the local pool. `at` is seconds since the epoch; `medium` is email or sms."""

    at: float
    to: str
    medium: str
    subject: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checks say of one token. `token` is "id" or "access"; the tuples hold names of checks."""

    token: str
    passed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TokensJudged:
    """The app has checked the session's tokens as an API would. `at` is seconds since the epoch."""

    at: float
    judgements: tuple[Judgement, ...] = field(default=())


Happening = Exchange | MailArrived | TokensJudged
