"""How far the person has got: the guide that is open, its ticks, and what is written down of both."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDateTime

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.session.guide_progress import GuideShelf, Kept, Loaded, Progress
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.guide.standing import Standing, StepState
from wildrydes_desktop.workshop.guide import Event, Guide, Step

log = logging.getLogger(__name__)


class GuideState:
    """Calls `changed()` after each change, which is on its way to the disk by then."""

    def __init__(self, parts: Parts, shelf: GuideShelf, loaded: Loaded, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._shelf = shelf
        self._kept = loaded.kept
        self._changed = changed
        self._writing = self._unwritten = False
        self.guide = loaded.guide

    @property
    def progress(self) -> Progress:
        """How far the person has got in this guide."""
        return self._kept.progress.get(self.guide.id, Progress())

    def standing(self, step: Step) -> Standing:
        """How a step stands."""
        if self.progress.done_at(step) is not None:
            return Standing.DONE
        skipped = not step.local_pool and self._parts.pools.local
        return Standing.SKIPPED if skipped else Standing.OPEN

    def states(self) -> list[StepState]:
        """How all steps stand, for the panel."""
        return [StepState(self.standing(step), self._when(step)) for step in self.guide.steps]

    def next_open(self, after: int) -> int:
        """The place of the first open step from `after` on, else of the first of all; `after` if none is."""
        steps = self.guide.steps
        order = [*range(after, len(steps)), *range(after)]
        found = (at for at in order if self.standing(steps[at]) is Standing.OPEN)
        return next(found, min(after, len(steps) - 1))

    def begin(self) -> None:
        """Note when the guide was opened first."""
        if not self.progress.began:
            self._put(replace(self.progress, began=self._parts.now()))

    def open(self, guide: Guide, file: str) -> None:
        """Have another guide open, from `file` (empty: the app's own)."""
        self.guide = guide
        self._kept = replace(self._kept, file=file)
        self._put(replace(self.progress, began=self.progress.began or self._parts.now()))

    def happened(self, event: Event, at: float, only: str = "") -> None:
        """Tick what waits for `event`, or of that only the step of the id `only`."""
        before = self.progress
        after = before.having(self.guide, event, at, only)
        if after is not before:
            self._put(after)

    def tick(self, step: Step, ticked: bool) -> None:
        """Tick a step by hand, or take its tick away."""
        self._put(self.progress.ticked(step, self._parts.now() if ticked else None))

    def restart(self) -> None:
        """Nothing is done any more; what was is not undone."""
        self._put(Progress(self._parts.now()))

    def note_shown(self, shown: bool) -> None:
        """Whether the panel is in sight: it comes back in the next run if it is."""
        if shown != self._kept.shown:
            self._kept = replace(self._kept, shown=shown)
            self._keep()

    def _put(self, progress: Progress) -> None:
        self._kept = replace(self._kept, progress={**self._kept.progress, self.guide.id: progress})
        self._keep()
        self._changed()

    def write_now(self) -> None:
        """Write down what may not be written yet: the app ends, and no job is left. On the calling thread."""
        if self._writing or self._unwritten:
            _write(self._shelf, self._kept)

    def _keep(self) -> None:
        """Have it written down, one after the other: what is written last is what holds."""
        self._unwritten = True
        if not self._writing:
            self._write_next()

    def _write_next(self) -> None:
        self._writing, self._unwritten = True, False
        kept = self._kept
        self._parts.jobs.run(
            "keep the guide's progress",
            lambda: _write(self._shelf, kept),
            succeeded=lambda _: None,
            finished=self._written,
            background=True,
        )

    def _written(self) -> None:
        self._writing = False
        if self._unwritten:
            self._write_next()

    def _when(self, step: Step) -> str:
        at = self.progress.done_at(step)
        if at is None:
            return ""
        by_hand = step.id in self.progress.by_hand
        told = tr("Done, {time}: ticked by you.") if by_hand else tr("Done, {time}.")
        return told.format(time=written(at))


def _write(shelf: GuideShelf, kept: Kept) -> None:
    """A full disk is told by whatever matters; the ticks are there until the app ends."""
    try:
        shelf.keep(kept)
    except OSError as error:
        logs.event(log, "the guide's progress is not kept", logging.WARNING, name=type(error).__name__)


def written(at: float) -> str:
    """A time of this machine's, as it is written in the language of the windows."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    today = time.localtime(at)[:3] == time.localtime()[:3]
    return formats.minute(moment.time()) if today else formats.day_and_minute(moment)
