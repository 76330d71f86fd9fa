"""The tokens of one sign-in. What is in them is the inspector's and `verification`'s business."""

from __future__ import annotations

from dataclasses import dataclass

from wildrydes_desktop.foundation.secrets import Secret


@dataclass(frozen=True, slots=True)
class TokenSet:
    """What Cognito hands out at a sign-in (AuthenticationResultType of the API reference).

    `username` is the internal one (what `cognito:username` says): SECRET_HASH at a refresh is made from it.
    `expires_in` is the life of the ID and the access token in seconds; `received_at` is when they arrived,
    in seconds since the epoch by this machine's clock.
    """

    id_token: Secret
    access_token: Secret
    refresh_token: Secret
    username: str
    expires_in: int
    received_at: float
