"""An authenticator app for the tours: codes by RFC 6238 (SHA-1, 30 seconds, six digits), each used once."""

from __future__ import annotations

import base64
import hmac
import time
from collections.abc import Callable
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret

STEP: Final = 30
"""Seconds that a code is shown for."""


class Authenticator:
    """Holds one secret, in Base32 with or without spaces. `now` gives seconds since the epoch.

    Cognito takes each code once, and those of the neighbouring steps too, for clocks that are off. So the
    first code is the one of the step that has just gone by: a second code can be had at once.
    """

    def __init__(self, secret: Secret, now: Callable[[], float] = time.time) -> None:
        """Raises ValueError for a secret that is not Base32."""
        text = "".join(secret.reveal().split()).upper()
        self._key = base64.b32decode(text + "=" * (-len(text) % 8))
        self._now = now
        self._used = self._present() - 2

    def has_fresh_code(self) -> bool:
        """Whether there is a code by now that was not used yet."""
        return self._used < self._present()

    def fresh_code(self) -> Secret:
        """The oldest code that was not used yet and that Cognito still takes, used up by this."""
        self._used = max(self._used + 1, self._present() - 1)
        digest = hmac.digest(self._key, self._used.to_bytes(8, "big"), "sha1")
        start = digest[-1] & 0x0F
        number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFF_FFFF
        return Secret(f"{number % 1_000_000:06d}")

    def _present(self) -> int:
        return int(self._now() // STEP)
