"""The workshop guide: which one is open, how far the person has got in it, hints, and what becomes of both.

For whoever shows it in another way, a presenter's window say: `Further.guide(then)` hands this object over
once it is loaded. `guide` and `at` tell the step that is open, `notes` what the speaker has to say to it,
`changed` that any of it is another one by now; `go_to(at)` opens another step. Nothing else is needed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from wildrydes_desktop.app.guide_watch import GuideWatch
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.app.theatre import Theatre
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.guide_progress import GuideShelf, Loaded, Progress
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.ui.guide.panel import GuidePanel
from wildrydes_desktop.ui.guide.standing import Standing, StepState
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.guide import Event, Guide, Spot, Step
from wildrydes_desktop.workshop.guide_module_2 import MODULE_2

if TYPE_CHECKING:
    from wildrydes_desktop.app.guide_files import GuideFiles

log = logging.getLogger(__name__)

PANELS: Final = {Spot.INSPECTOR, Spot.PROTOCOL, Spot.MAILBOX, Spot.THEATRE}
TROUBLES: Final = 2
"""Problems in one step after which a hint is given that is not about any of them."""


class WorkshopGuide(QObject):
    """One for each window. Emits `changed()` after another guide, another step or another tick."""

    changed = Signal()

    def __init__(self, parts: Parts, theatre: Theatre, settings: Settings, loaded: Loaded) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._shelf = GuideShelf(settings)
        self._kept = loaded.kept
        self._wanted = loaded.new or loaded.kept.shown
        self._guide = loaded.guide
        self._panel: GuidePanel | None = None
        self._files: GuideFiles | None = None
        self._hints: dict[str, int] = {}
        self._troubles = 0
        self._stuck = QTimer(self)
        self._stuck.setSingleShot(True)
        self._stuck.timeout.connect(self._help)
        self._at = 0
        self._watch = GuideWatch(parts, self._happened, self)
        self._watch.catch_up(theatre.happenings)
        parts.pools.opened.connect(self._pool_opened)
        self._at = self._next_open(0)
        self._wait_again()
        if loaded.problem is not None:
            parts.window.messages.show_problem(loaded.problem)
        parts.window.messages.problem_shown.connect(self._trouble)
        if not self.progress.began:
            self._put(replace(self.progress, began=parts.now()))

    # What is open, and how far

    @property
    def guide(self) -> Guide:
        """The guide that is open."""
        return self._guide

    @property
    def at(self) -> int:
        """The place of the step that is open, from 0."""
        return self._at

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self._guide.steps[self._at]

    @property
    def notes(self) -> str:
        """What the speaker has to say to the step that is open, in the windows' language; plain text."""
        return said(self.step.notes)

    @property
    def progress(self) -> Progress:
        """How far the person has got in this guide."""
        return self._kept.progress.get(self._guide.id, Progress())

    @property
    def wants_to_be_seen(self) -> bool:
        """Whether the panel was in sight when the run before ended, or an instructor's guide is a new one."""
        return self._wanted

    def standing(self, step: Step) -> Standing:
        """How a step stands."""
        if self.progress.done_at(step) is not None:
            return Standing.DONE
        skipped = not step.local_pool and self._parts.pools.local
        return Standing.SKIPPED if skipped else Standing.OPEN

    def go_to(self, at: int) -> None:
        """Open the step at that place; one that is beyond the ends is passed over."""
        if not 0 <= at < len(self._guide.steps) or at == self._at:
            return
        self._at = at
        self._wait_again()
        if self._panel is not None:
            self._panel.open_step(at)
        self.changed.emit()

    # The panel

    def fill(self, panel: GuidePanel) -> None:
        """Have `panel` show the guide from now on."""
        from wildrydes_desktop.app.guide_files import GuideFiles

        self._panel = panel
        self._files = files = GuideFiles(self._parts, self, panel)
        panel.step_chosen.connect(self.go_to)
        panel.go_wanted.connect(self._go)
        panel.hint_wanted.connect(self._hint)
        panel.tick_wanted.connect(self._tick)
        panel.answered.connect(self._answered)
        panel.restart_wanted.connect(self._restart)
        panel.own_wanted.connect(lambda: self.open(MODULE_2, ""))
        panel.save_wanted.connect(files.save_progress)
        panel.export_wanted.connect(files.save_guide)
        panel.open_wanted.connect(files.choose_guide)
        panel.show_guide(self._guide, self._states(), self._at)

    def open(self, guide: Guide, file: str) -> None:
        """Open another guide, from `file` (empty: the app's own), where the person left it."""
        self._guide = guide
        self._hints.clear()
        self._kept = replace(self._kept, file=file)
        began = self.progress.began or self._parts.now()
        self._put(replace(self.progress, began=began))
        if self._parts.session.tokens is not None:
            self._happened(Event.SIGNED_IN, self._parts.now())
        if self._parts.pools.access is not None:
            self._happened(Event.POOL_OPEN, self._parts.now())
        self._at = self._next_open(0)
        self._wait_again()
        if self._panel is not None:
            self._panel.show_guide(guide, self._states(), self._at)
        self.changed.emit()

    def note_shown(self, shown: bool) -> None:
        """Whether the panel is in sight: it comes back in the next run if it is."""
        if shown != self._kept.shown:
            self._kept = replace(self._kept, shown=shown)
            self._keep()

    # What happens

    def _happened(self, event: Event, at: float, only: str = "") -> None:
        before = self.progress
        after = before.having(self._guide, event, at, only)
        if after is not before:
            self._put(after)
            if before.done_at(self.step) is None and after.done_at(self.step) is not None:
                self.go_to(self._next_open(self._at))

    def _pool_opened(self, _: object) -> None:
        """What is not needed may be another one with this pool."""
        self._show()
        self.changed.emit()

    def _trouble(self, problem: Problem) -> None:
        """Somebody was told of a problem: say what the guide knows of it, or a hint if there are several."""
        self._troubles += 1
        known = self.step.on_problem
        hint = known.get(problem.name) or known.get(problem.case, "")
        if hint:
            self._show_hint(hint)
        elif self._troubles >= TROUBLES:
            self._help()

    def _help(self) -> None:
        """Somebody has not got on for a while."""
        if self.standing(self.step) is Standing.OPEN and self.step.hints:
            self._hint()
        self._troubles = 0
        self._stuck.start()

    # What the person wants

    def _go(self) -> None:
        spot = self.step.go
        if spot is None:
            return
        if spot in PANELS:
            self._parts.window.bring_panel(spot.value)
            return
        from wildrydes_desktop.app.approach import approach

        approach(self._parts, PageName(spot.value))

    def _hint(self) -> None:
        """The next hint of the step; after the last comes the first again."""
        hints = self.step.hints
        if hints:
            number = self._hints.get(self.step.id, -1) + 1
            self._hints[self.step.id] = number
            self._show_hint(hints[number % len(hints)])

    def _show_hint(self, text: str) -> None:
        if self._panel is not None:
            self._panel.show_hint(said(text))

    def _tick(self, _: int, ticked: bool) -> None:
        step = self.step
        self._put(self.progress.ticked(step, self._parts.now() if ticked else None))
        if ticked:
            self.go_to(self._next_open(self._at))

    def _answered(self, _: int, choice: int) -> None:
        question = self.step.question
        if question is None or self._panel is None:
            return
        right = choice == question.right
        if right:
            told = " ".join(filter(None, (tr("Right."), said(question.because))))
            step = self.step
            self._panel.show_verdict(told, right=True)
            self._happened(Event.QUESTION_ANSWERED, self._parts.now(), only=step.id)
        else:
            self._panel.show_verdict(tr("No. Think again, or look for a hint."), right=False)

    def _restart(self) -> None:
        """Nothing is done any more; what was is not undone."""
        self._hints.clear()
        self._put(Progress(self._parts.now()))
        self._at = 0
        self._wait_again()
        if self._panel is not None:
            self._panel.open_step(0)
        self.changed.emit()

    # Within

    def _put(self, progress: Progress) -> None:
        progresses: Mapping[str, Progress] = {**self._kept.progress, self._guide.id: progress}
        self._kept = replace(self._kept, progress=progresses)
        self._keep()
        self._show()
        self.changed.emit()

    def _keep(self) -> None:
        kept = self._kept
        self._parts.jobs.run(
            "keep the guide's progress",
            lambda: self._shelf.keep(kept),
            succeeded=lambda _: None,
            failed=_not_kept,
            background=True,
        )

    def _show(self) -> None:
        if self._panel is not None:
            self._panel.show_states(self._states())

    def _states(self) -> list[StepState]:
        return [StepState(self.standing(step), self._when(step)) for step in self._guide.steps]

    def _when(self, step: Step) -> str:
        at = self.progress.done_at(step)
        if at is None:
            return ""
        by_hand = step.id in self.progress.by_hand
        told = tr("Done, {time}: ticked by you.") if by_hand else tr("Done, {time}.")
        return told.format(time=written(at))

    def _next_open(self, after: int) -> int:
        """The first open step from `after` on, else the first of all, else (all are done) that one."""
        steps = self._guide.steps
        order = [*range(after, len(steps)), *range(after)]
        found = (at for at in order if self.standing(steps[at]) is Standing.OPEN)
        return next(found, min(after, len(steps) - 1))

    def _wait_again(self) -> None:
        self._troubles = 0
        self._stuck.start(round(self.step.minutes * 60_000))


def written(at: float) -> str:
    """A time of this machine's, as it is written in the language of the windows."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    today = time.localtime(at)[:3] == time.localtime()[:3]
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(moment.time(), short) if today else QLocale().toString(moment, short)


def _not_kept(problem: Problem) -> None:
    """A full disk is told by whatever matters; the ticks are there until the app ends."""
    logs.event(log, "the guide's progress is not kept", logging.WARNING, name=problem.name)
