"""The tokens of one sign-in. What is in them is the inspector's and `verification`'s business."""

from __future__ import annotations

import base64
import binascii
import json
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


def unverified_claim(token: Secret, name: str) -> str:
    """A claim of a token as it stands there, believed by nobody: it only goes back to whom it came from.

    Empty where the token cannot be read or has no such text.
    """
    parts = token.reveal().split(".")
    payload = parts[1] if len(parts) == 3 else ""
    try:
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return ""
    value = claims.get(name) if isinstance(claims, dict) else None
    return value if isinstance(value, str) else ""
