"""The workshop guide: which step is open, what helps in it, and what the person wants of it.

For whoever shows it in another way, a presenter's window say: `Further.guide(then)` hands this object over
once it is loaded. `guide` and `at` tell the step that is open, `notes` what the speaker has to say to it,
`changed` that any of it is another one by now; `go_to(at)` opens another step. Nothing else is needed.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from wildrydes_desktop.app.guide_state import GuideState
from wildrydes_desktop.app.guide_watch import GuideWatch
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.app.theatre import Theatre
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.guide_progress import GuideShelf, Loaded
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.ui.guide.panel import GuidePanel
from wildrydes_desktop.ui.guide.standing import Standing
from wildrydes_desktop.ui.i18n import joined, said
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.guide import Event, Guide, Spot, Step
from wildrydes_desktop.workshop.guide_module_2 import MODULE_2

PANELS: Final = {Spot.INSPECTOR, Spot.PROTOCOL, Spot.MAILBOX, Spot.THEATRE}
TROUBLES: Final = 2
"""Problems in one step after which a hint is given that is not about any of them."""


class WorkshopGuide(QObject):
    """One for each window. Emits `changed()` after another guide, another step or another tick."""

    changed = Signal()

    def __init__(self, parts: Parts, theatre: Theatre, settings: Settings, loaded: Loaded) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.state = GuideState(parts, GuideShelf(settings), loaded, self._changed)
        self._wanted = loaded.new or loaded.kept.shown
        self._panel: GuidePanel | None = None
        self._hints: dict[str, int] = {}
        self._troubles = 0
        self._at = 0
        self._stuck = QTimer(self)
        self._stuck.setSingleShot(True)
        self._stuck.timeout.connect(self._help)
        self.state.begin()
        GuideWatch(parts, theatre, self._happened, self).catch_up()
        if loaded.problem is not None:
            parts.window.messages.show_problem(loaded.problem)
        parts.window.messages.problem_shown.connect(self._trouble)
        parts.pools.opened.connect(self._changed)  # what is not needed may be another one with this pool
        self._open_at(self.state.next_open(0))

    # What is open

    @property
    def guide(self) -> Guide:
        """The guide that is open."""
        return self.state.guide

    @property
    def at(self) -> int:
        """The place of the step that is open, from 0."""
        return self._at

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self.guide.steps[self._at]

    @property
    def notes(self) -> str:
        """What the speaker has to say to the step that is open, in the windows' language; plain text."""
        return said(self.step.notes)

    @property
    def wants_to_be_seen(self) -> bool:
        """Whether the panel was in sight when the run before ended, or an instructor's guide is a new one."""
        return self._wanted

    def go_to(self, at: int) -> None:
        """Open the step at that place; one that is beyond the ends is passed over."""
        if 0 <= at < len(self.guide.steps) and at != self._at:
            self._open_at(at)

    def open(self, guide: Guide, file: str) -> None:
        """Open another guide, from `file` (empty: the app's own), where the person left it."""
        self._hints.clear()
        self._at = 0
        self.state.open(guide, file)
        for there, event in (
            (self._parts.pools.access, Event.POOL_OPEN),
            (self._parts.session.tokens, Event.SIGNED_IN),
        ):
            if there is not None:
                self.state.happened(event, self._parts.now())
        at = self.state.next_open(0)
        if self._panel is not None:
            self._panel.show_guide(guide, self.state.states(), at)
        self._open_at(at)

    # The panel

    def fill(self, panel: GuidePanel) -> None:
        """Have `panel` show the guide from now on."""
        from wildrydes_desktop.app.guide_files import GuideFiles

        self._panel = panel
        files = GuideFiles(self._parts, self, panel)
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
        panel.show_guide(self.guide, self.state.states(), self._at)

    # What happens

    def _changed(self) -> None:
        if self._panel is not None:
            self._panel.show_states(self.state.states())
        self.changed.emit()

    def _happened(self, event: Event, at: float, only: str = "") -> None:
        before = self.state.standing(self.step)
        self.state.happened(event, at, only)
        if before is not Standing.DONE and self.state.standing(self.step) is Standing.DONE:
            self.go_to(self.state.next_open(self._at))

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
        if self.state.standing(self.step) is Standing.OPEN and self.step.hints:
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
        self.state.tick(self.step, ticked)
        if ticked:
            self.go_to(self.state.next_open(self._at))

    def _answered(self, _: int, choice: int) -> None:
        question = self.step.question
        if question is None or self._panel is None:
            return
        if choice == question.right:
            told = joined(tr("Right."), said(question.because))
            self._panel.show_verdict(told, right=True)
            self._happened(Event.QUESTION_ANSWERED, self._parts.now(), only=self.step.id)
        else:
            self._panel.show_verdict(tr("No. Think again, or look for a hint."), right=False)

    def _restart(self) -> None:
        self._hints.clear()
        self.state.restart()
        self._open_at(0)

    def _open_at(self, at: int) -> None:
        self._at = at
        self._troubles = 0
        self._stuck.start(round(self.step.minutes * 60_000))
        if self._panel is not None:
            self._panel.open_step(at)
        self.changed.emit()
