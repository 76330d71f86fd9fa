"""What an administrator would choose for the pool and its one app client. Kept in the pool's database."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from wildrydes_desktop.foundation.secrets import Secret


class UsernameKind(StrEnum):
    """How users are named: `UsernameAttributes: [email]`, or free names with `AliasAttributes: [email]`."""

    EMAIL = "email"
    ALIAS = "alias"


class Flow(StrEnum):
    """The sign-in flows that an app client may allow (`ExplicitAuthFlows`, without the `ALLOW_`)."""

    SRP = "USER_SRP_AUTH"
    PASSWORD = "USER_PASSWORD_AUTH"  # noqa: S105 - the flow's name
    REFRESH = "REFRESH_TOKEN_AUTH"


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """What a password needs (`PasswordPolicyType`); these are the defaults of a new Cognito pool."""

    minimum_length: int = 8
    uppercase: bool = True
    lowercase: bool = True
    numbers: bool = True
    symbols: bool = True


@dataclass(frozen=True, slots=True)
class PoolSettings:
    """The pool's and the app client's settings. Lives and graces are in seconds.

    With `rotation`, a refresh hands out a new refresh token and the old one dies after
    `rotation_grace`; Cognito then takes refreshes by GetTokensFromRefreshToken only.
    """

    username_kind: UsernameKind = UsernameKind.EMAIL
    client_secret: Secret | None = None
    flows: frozenset[Flow] = frozenset({Flow.SRP, Flow.REFRESH})
    prevent_user_existence_errors: bool = True
    id_token_life: int = 3600
    access_token_life: int = 3600
    refresh_token_life: int = 30 * 24 * 3600
    session_life: int = 180
    rotation: bool = False
    rotation_grace: int = 0
    password_policy: PasswordPolicy = field(default_factory=PasswordPolicy)

    def __post_init__(self) -> None:
        """Raises ValueError for a value outside of what Cognito allows."""
        limits = (
            ("id_token_life", 300, 86_400),
            ("access_token_life", 300, 86_400),
            ("refresh_token_life", 3600, 3650 * 86_400),
            ("session_life", 180, 900),
            ("rotation_grace", 0, 60),
        )
        for name, least, most in limits:
            if not least <= getattr(self, name) <= most:
                raise ValueError(f"{name} must lie between {least} and {most} seconds")
        if not 6 <= self.password_policy.minimum_length <= 99:
            raise ValueError("minimum_length must lie between 6 and 99")

    def to_json(self) -> str:
        """The settings as the text that is kept in the database (the client secret is in it)."""
        kept: dict[str, Any] = {each.name: getattr(self, each.name) for each in fields(self)}
        kept["client_secret"] = self.client_secret.reveal() if self.client_secret else None
        kept["flows"] = sorted(self.flows)
        kept["password_policy"] = asdict(self.password_policy)
        return json.dumps(kept)

    @classmethod
    def from_json(cls, text: str) -> PoolSettings:
        """The settings from `to_json`'s text; what a newer version added keeps its default."""
        kept = json.loads(text)
        return replace(
            cls(),
            **kept
            | {
                "username_kind": UsernameKind(kept["username_kind"]),
                "client_secret": Secret(kept["client_secret"]) if kept["client_secret"] else None,
                "flows": frozenset(Flow(flow) for flow in kept["flows"]),
                "password_policy": PasswordPolicy(**kept["password_policy"]),
            },
        )
