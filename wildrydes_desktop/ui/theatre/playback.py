"""How far the play has got: live, paused, or being replayed. Counts steps and does not know them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

LIVE_PACE: Final = 110
"""Milliseconds between two steps that came at once, so that the eye can follow."""
MOST_BEHIND: Final = 24
"""Steps that the live play may be behind; beyond that it jumps to the end."""


class Mode(StrEnum):
    """`LIVE` shows each step as it comes, `PAUSED` stays, `REPLAYING` goes on at its own pace."""

    LIVE = "live"
    PAUSED = "paused"
    REPLAYING = "replaying"


class Playback(QObject):
    """`shown` of `total` steps are to be seen. Emits `moved` when either or the mode has changed."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.LIVE
        self.total = 0
        self.shown = 0
        self.pace = 1500
        self._awake = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)

    def begin(self) -> None:
        """Another play: nothing of it has come yet, and it is live."""
        self.mode, self.total, self.shown = Mode.LIVE, 0, 0
        self._settle()

    def set_total(self, total: int) -> None:
        """So many steps there are by now."""
        self.total = total
        if self.mode is Mode.LIVE and (not self._awake or total - self.shown > MOST_BEHIND):
            self.shown = total
        self._settle()

    def drop(self, count: int) -> None:
        """The first `count` steps are there no more."""
        self.total -= count
        self.shown = max(self.shown - count, min(1, self.total))
        self._settle()

    def set_awake(self, awake: bool) -> None:
        """Whether anybody looks: a replay that nobody sees waits, and live needs no pace."""
        self._awake = awake
        if not awake and self.mode is Mode.REPLAYING:
            self.mode = Mode.PAUSED
        self.set_total(self.total)

    def set_pace(self, milliseconds: int) -> None:
        """Show a step of a replay for so long."""
        self.pace = milliseconds
        self._settle()

    def replay(self, shown: int) -> None:
        """Go on by itself from where `shown` steps are to be seen, to the end."""
        self._go(shown, Mode.REPLAYING)

    def pause(self) -> None:
        """Stay where it is, whatever happens."""
        self._go(self.shown, Mode.PAUSED)

    def step_to(self, shown: int) -> None:
        """Stay where `shown` steps are to be seen; at the end of it all the play is live again."""
        self._go(shown, Mode.PAUSED if shown < self.total else Mode.LIVE)

    def live(self) -> None:
        """Show everything, and from now on what comes."""
        self._go(self.total, Mode.LIVE)

    def _go(self, shown: int, mode: Mode) -> None:
        self.shown = max(min(1, self.total), min(shown, self.total))
        self.mode = mode
        self._settle()

    def _advance(self) -> None:
        self.shown = min(self.shown + 1, self.total)
        if self.mode is Mode.REPLAYING and self.shown == self.total:
            self.mode = Mode.LIVE
        self._settle()

    def _settle(self) -> None:
        """Keep time while there is something left to show by itself, and tell."""
        goes_on = self.mode is not Mode.PAUSED and self.shown < self.total
        pace = self.pace if self.mode is Mode.REPLAYING else LIVE_PACE
        if not goes_on:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != pace:
            self._timer.start(pace)
        self.moved.emit()
