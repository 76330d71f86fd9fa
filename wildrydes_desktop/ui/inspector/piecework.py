"""Work of many small pieces, done in as many turns of the event loop as it takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject

from wildrydes_desktop.ui.widgets.looks import in_turns

AT_A_TIME: Final = 0.005
"""Seconds of one turn. Qt has its own to do beside it, and under load everything takes longer."""


class Piecework:
    """Does one thing at a time for `owner`, while that lives. What is begun takes the place of what was."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._work: Iterator[None] | None = None
        self._waiting = False

    @property
    def busy(self) -> bool:
        return self._work is not None

    def begin(self, work: Iterator[None], *, at_once: bool) -> None:
        """Do `work`, which yields between its pieces: now and to its end, or from the next turn on."""
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
            in_turns(self._owner, self._go_on)

    def _go_on(self) -> None:
        self._waiting = False
        work, end = self._work, time.perf_counter() + AT_A_TIME
        if work is None:
            return
        for _ in work:
            if time.perf_counter() >= end:
                self._wait()
                return
        if self._work is work:
            self._work = None
