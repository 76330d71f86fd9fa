"""How long something is still good for, in a line that counts down while it is seen."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

TICK: Final = 250  # ms: no second is skipped, whatever else the window does


class Countdown(PlainLabel):
    """Counts down to `deadline`, in seconds since the epoch by `now`. Signals: `ended()`, once."""

    ended = Signal()

    def __init__(self, deadline: float, now: Callable[[], float], name: str) -> None:
        super().__init__("", "muted")
        self.setObjectName(name)
        self._deadline = deadline
        self._now = now
        self._over = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.tick)

    def count_to(self, deadline: float) -> None:
        """Count down to another moment. What is over stays over."""
        self._deadline = deadline
        if not self._over:
            self.tick()

    def tick(self) -> None:
        """Say what is true now."""
        left = math.ceil(self._deadline - self._now())
        if left > 0:
            minutes, seconds = divmod(left, 60)
            self.setText(
                self.tr("This step is good for another {minutes}:{seconds} minutes.").format(
                    minutes=minutes, seconds=f"{seconds:02d}"
                )
            )
        elif not self._over:
            self._over = True
            self._timer.stop()
            restyle(self, look="problem")
            self.setText(self.tr("The time for this step is over. Start again: your username stays."))
            self.ended.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()
        if not self._over:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
