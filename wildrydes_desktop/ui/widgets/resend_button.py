"""A button that asks for another code, and rests for a while after each one that was sent."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer

from wildrydes_desktop.ui.widgets.buttons import ActionButton

COOLDOWN: Final = 30.0
"""Seconds before another code may be asked for; Cognito itself allows about five an hour."""


class ResendButton(ActionButton):
    """Says how long it rests. `clock` counts seconds and never runs backwards."""

    def __init__(self, text: str, name: str, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(text, name)
        self._at_rest = text
        self._clock = clock
        self._ready_at = -math.inf
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._count_down)

    def cool_down(self) -> None:
        """A code has just been sent: rest from now on."""
        self._ready_at = self._clock() + COOLDOWN
        self._tick.start()
        self._count_down()

    def make_ready(self) -> None:
        """Forget that a code was sent: the next one would go elsewhere."""
        self._ready_at = -math.inf
        self._count_down()

    def _count_down(self) -> None:
        left = math.ceil(self._ready_at - self._clock()) if self._ready_at > self._clock() else 0
        if not left:
            self._tick.stop()
        self.set_label(
            self.tr("{what} (in {seconds} s)").format(what=self._at_rest, seconds=left)
            if left
            else self._at_rest
        )
        if not self.running:
            self.setEnabled(not left)
