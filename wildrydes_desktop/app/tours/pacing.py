"""How fast a tour goes: at once, slowly enough to be followed, or a step at a time. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from typing import Final

DELAYS: Final = (0.1, 0.25, 0.5, 1.0, 2.0)
"""Seconds between two acts, from the fastest to the slowest that one can choose while it runs."""
USUAL: Final = 2
READING: Final = 0.05
"""Seconds that a letter of a caption takes to be read."""


class Pace(StrEnum):
    """What `--pace` may say."""

    FAST = "fast"
    SLOW = "slow"
    STEP = "step"


class Pacing:
    """Says when a tour may go on to its next act. `now` counts seconds."""

    def __init__(self, pace: Pace, *, now: Callable[[], float] = time.monotonic) -> None:
        self.pace = pace
        self.paused = False
        self._now = now
        self._speed = USUAL
        self._held = False
        self._not_before = 0.0

    @property
    def shown(self) -> bool:
        """Whether somebody is meant to follow it: then it has captions and buttons."""
        return self.pace is not Pace.FAST

    @property
    def held(self) -> bool:
        """Whether it waits to be told to go on."""
        return self._held

    def begin_step(self, caption: str) -> None:
        """A step begins, with words that are to be read first."""
        self._held = self.pace is Pace.STEP
        self._wait(len(caption) * READING * DELAYS[self._speed] / DELAYS[USUAL])

    def acted(self) -> None:
        """An act was done, which is to be seen before the next."""
        self._wait(DELAYS[self._speed])

    def may_go_on(self) -> bool:
        return not self.paused and not self._held and self._now() >= self._not_before

    def go_on(self) -> None:
        """Stop waiting, for whatever it was."""
        self._held = self.paused = False
        self._not_before = 0.0

    def slower(self) -> None:
        self._speed = min(self._speed + 1, len(DELAYS) - 1)

    def faster(self) -> None:
        self._speed = max(self._speed - 1, 0)

    def _wait(self, seconds: float) -> None:
        if self.shown:
            self._not_before = self._now() + seconds
