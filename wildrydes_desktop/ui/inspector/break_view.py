"""Break it: forge a copy of the token in one click, and see which check catches it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.breaking import Broken, Way
from wildrydes_desktop.cognito.report import TokenReport, Verdict
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.i18n import joined, said, told
from wildrydes_desktop.ui.inspector.banner import Banner
from wildrydes_desktop.ui.inspector.break_words import BreakWords
from wildrydes_desktop.ui.inspector.button_grid import ButtonGrid
from wildrydes_desktop.ui.inspector.checks_model import ChecksModel
from wildrydes_desktop.ui.inspector.marks import Mark, mark_of
from wildrydes_desktop.ui.inspector.scrolled import ScrolledView
from wildrydes_desktop.ui.inspector.verdict_table import Verdicts, VerdictTable
from wildrydes_desktop.ui.inspector.views import InspectorState
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle


@dataclass(frozen=True, slots=True, eq=False)
class BreakRequest:
    """A token to break a copy of, and how. `access_token` is the one handed out with an ID token."""

    token: Secret
    way: Way
    access_token: Secret | None = field(default=None)


class BreakView(ScrolledView):
    """Emits `break_wanted(BreakRequest)`, answered by `show_broken` or `show_problem` with that very object.

    A later click drops the answer to an earlier one.
    """

    break_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: Secret | None = None
        self._access_token: Secret | None = None
        self._report: TokenReport | None = None
        self._wanted: BreakRequest | None = None
        self._copy: Secret | None = None
        self._checks = ChecksModel(self)
        self._words = BreakWords(self)
        self._intro = PlainLabel(
            self.tr("Each click forges a copy. The token itself stays as it is."),
            "muted",
            self.body,
        )
        self._buttons = {way: self._button(way) for way in Way}
        self._banner = Banner(self.body)
        self._banner.answer.setObjectName("breakCaughtBy")
        self._banner.answer.setAccessibleName(self.tr("What became of the copy"))
        self._banner.why.setObjectName("breakLesson")
        self._banner.why.setAccessibleName(self.tr("What to learn from it"))
        self._look = LinkButton(self.tr("Look at the copy"), "breakLook", self.body)
        self._look.clicked.connect(self._look_at_it)
        self._banner.words.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        self._table = VerdictTable(
            "breakChecks",
            self.tr("The checks of the token and of its copy"),
            (self.tr("Check"), self.tr("Token"), self.tr("Copy"), self.tr("What it says of the copy")),
            self.body,
        )
        self._lay_out()
        self._show_nothing_broken()

    # What the panel asks of a view

    def show_state(self, state: InspectorState) -> None:
        if state.token is None or state.token != self._token:
            self._show_nothing_broken()
        self._token, self._report = state.token, state.report
        of_session = state.tab == "id" and state.tokens is not None
        self._access_token = state.tokens.access_token if of_session and state.tokens else None
        for button in self._buttons.values():
            button.setEnabled(self._report is not None)

    def forget(self) -> None:
        self._token = self._access_token = self._report = None
        self._show_nothing_broken()

    # What the app answers

    def show_broken(self, request: BreakRequest, broken: Broken, report: TokenReport) -> None:
        """Show what the checks say of the copy beside what they say of the token."""
        if request is not self._wanted or self._report is None:
            return
        self._copy = broken.token
        caught = [
            self._checks.name(check)
            for check, before in zip(report.checks, self._report.checks, strict=True)
            if check.verdict is Verdict.FAIL and before.verdict is not Verdict.FAIL
        ]
        self._banner.say(
            *self._outcome(report, caught), joined(self._words.done(broken), self._words.lesson(broken.way))
        )
        self._banner.show()
        self._look.show()
        self._table.show_rows(self._rows(self._report, report))
        self._table.show()

    def show_problem(self, request: BreakRequest, problem: Problem) -> None:
        """Say why there is no copy."""
        if request is self._wanted:
            problem = told(problem)
            self._show_nothing_broken(request)
            self._banner.say(Mark.OPEN, problem.title, joined(problem.meaning, problem.next_step))
            self._banner.show()

    # Within

    def _lay_out(self) -> None:
        for part in (self._intro, ButtonGrid(list(self._buttons.values()), self.body)):
            self.column.addWidget(part)
        self.column.addWidget(self._banner)
        self.column.addWidget(self._table)
        self.column.addStretch()
        self.follow(self._table)

    def _button(self, way: Way) -> ActionButton:
        button = ActionButton(self._words.name(way), f"breakWay_{way}", parent=self.body)
        button.setAccessibleDescription(self._words.lesson(way))
        button.wanted.connect(partial(self._break, way))
        return button

    def _break(self, way: Way) -> None:
        if self._token is None:
            return
        for one, button in self._buttons.items():
            restyle(button, look="primary" if one is way else "")
        self._wanted = BreakRequest(self._token, way, self._access_token)
        self.break_wanted.emit(self._wanted)

    def _look_at_it(self) -> None:
        if self._copy is not None:
            self.look_wanted.emit(self._copy)

    def _show_nothing_broken(self, wanted: BreakRequest | None = None) -> None:
        self._wanted, self._copy = wanted, None
        if wanted is None:
            for button in self._buttons.values():
                restyle(button, look="")
        for part in (self._banner, self._look, self._table):
            part.hide()
        self._banner.say(Mark.NOTHING, "", "")
        self._table.show_rows(())

    def _rows(self, before: TokenReport, after: TokenReport) -> list[Verdicts]:
        return [
            Verdicts(
                check.name,
                self._checks.name(check),
                tuple((mark_of(one), self._checks.verdict(one)) for one in (good, check)),
                said(check.reason),
                telling=check.verdict is Verdict.FAIL,
            )
            for good, check in zip(before.checks, after.checks, strict=True)
        ]

    def _outcome(self, report: TokenReport, caught: list[str]) -> tuple[Mark, str]:
        if caught:
            return Mark.FAILED, self.tr("Refused. Caught by: {0}").format(", ".join(caught))
        if report.failed:
            return Mark.FAILED, self.tr("Refused, as the token itself is")
        return Mark.OPEN, self.tr("Not every check could be made")
