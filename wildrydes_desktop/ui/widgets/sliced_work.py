"""Long work on the GUI thread in slices, one for each turn of the event loop, so that the window answers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject

from wildrydes_desktop.ui.widgets.looks import in_turns

SLICE: Final = 0.004
"""Seconds. What has changed is laid out and painted after each, which may take as long again."""
NEW_TURN: Final = True
"""What a work yields before a piece that shall not share its turn with those before."""


class SlicedWork:
    """Does one work at a time for `owner`, while that lives. What is begun takes the place of what was.

    A work is an iterator that yields between its pieces.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._work: Iterator[bool | None] | None = None
        self._waiting = False

    @property
    def busy(self) -> bool:
        return self._work is not None

    def begin(self, work: Iterator[bool | None], *, at_once: bool = False) -> None:
        """Do `work` from the next turn on; `at_once` now, and to its end."""
        self._work = work
        if at_once:
            for _ in work:
                pass
            self._work = None
        else:
            self._wait()

    def drop(self) -> None:
        """Let go of what is not done by now."""
        self._work = None

    def _wait(self) -> None:
        if not self._waiting:
            self._waiting = True
            in_turns(self._owner, self._take_a_turn)

    def _take_a_turn(self) -> None:
        self._waiting = False
        work, end = self._work, time.perf_counter() + SLICE
        if work is None:
            return
        is_over = True
        try:
            for piece in work:
                if piece is NEW_TURN or time.perf_counter() >= end:
                    is_over = False
                    break
        finally:  # over as well is what has failed
            if is_over and self._work is work:
                self._work = None
        if self._work is not None:
            self._wait()
