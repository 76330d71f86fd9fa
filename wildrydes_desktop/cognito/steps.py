"""The steps of a sign-in: what begins one, what Cognito asks on the way, and what is there at its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from wildrydes_desktop.cognito.devices import NewDevice, RememberedDevice
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret

SESSION_LIFE: Final = 180.0
"""Seconds that a Session lives by default (AuthSessionValidity of the app client: 3 to 15 minutes)."""


class AuthFlow(StrEnum):
    """How a sign-in begins: the password is proved without sending it, or sent inside TLS; the pool offers
    its ways and the person chooses; or the pool's own Lambda functions ask.
    """

    USER_SRP_AUTH = "USER_SRP_AUTH"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"  # noqa: S105 - the flow's name in the API
    USER_AUTH = "USER_AUTH"
    CUSTOM_AUTH = "CUSTOM_AUTH"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The end of the conversation. `handshake` is None where the password was sent, or not asked for.

    `new_device` is there when the pool remembers devices and has not met this one: see `devices.confirm`.
    """

    tokens: TokenSet
    handshake: Handshake | None
    new_device: NewDevice | None = None


@dataclass(frozen=True, slots=True)
class Challenge:
    """A question of Cognito's (ChallengeName and ChallengeParameters of the API reference).

    `session` is good for one accepted answer, until about `deadline` (seconds since the epoch, by this
    machine's clock). `username` is the internal one, which the answer is for; `account` is what was typed.
    `available` are the names to choose from (AvailableChallenges). `totp_secret` is there while an
    authenticator app is being set up, and `verified` then holds the Session that came for its first code:
    should the connection be lost after that, no second code is needed. The rest is carried along:
    `passwords` are those that this conversation's requests are searched for.
    """

    name: str
    parameters: dict[str, str]
    session: Secret
    deadline: float
    username: str
    handshake: Handshake | None = field(default=None, repr=False)
    conversation: int = 0
    account: str = ""
    available: tuple[str, ...] = ()
    totp_secret: Secret | None = None
    verified: list[Secret] = field(default_factory=list)
    device: RememberedDevice | None = None
    passwords: tuple[Secret, ...] = ()


Step = SignedIn | Challenge
