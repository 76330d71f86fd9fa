"""Time-based one-time passwords (RFC 6238) as authenticator apps make them: SHA-1, 30 seconds, six digits."""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret

STEP_SECONDS: Final = 30
_WINDOW: Final = (0, -1, 1)  # steps that a clock may be off


def new_secret() -> Secret:
    """A key of 256 bits as Base32 text without padding, 52 letters, as the service hands out."""
    return Secret(base64.b32encode(secrets.token_bytes(32)).decode().rstrip("="))


def code(secret: Secret, step: int) -> str:
    """The code for one time step (RFC 4226, section 5.3)."""
    text = secret.reveal()
    key = base64.b32decode(text + "=" * (-len(text) % 8))
    digest = hmac.digest(key, step.to_bytes(8, "big"), "sha1")
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFF_FFFF
    return f"{number % 1_000_000:06d}"


def matching_step(secret: Secret, given: str, now: float) -> int | None:
    """The time step whose code was given, this one or a neighbour; None where no code fits."""
    present = int(now // STEP_SECONDS)
    for offset in _WINDOW:
        if hmac.compare_digest(code(secret, present + offset).encode(), given.encode()):
            return present + offset
    return None
