"""The answer in one line: would an API accept this token, and for how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.verification import LEEWAY, CheckName, TokenReport
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.banner import Banner
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.widgets.labels import PlainLabel


class Summary(Banner):
    """A mark, the answer, why, and the time that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: TokenReport | None = None
        self.answer.setObjectName("inspectorSummary")
        self.why.setObjectName("inspectorWhy")
        self._left = PlainLabel(look="muted", parent=self)
        self._left.setObjectName("inspectorTimeLeft")
        self.words.addWidget(self._left)
        for label, name in (
            (self.answer, self.tr("Would an API accept this token?")),
            (self.why, self.tr("Why")),
            (self._left, self.tr("Time left")),
        ):
            label.setAccessibleName(name)

    def show_report(self, report: TokenReport, names: dict[CheckName, str], now: float) -> None:
        """Show what `report` comes to. `names` says what each check is called; `now` is Cognito's clock."""
        self._report = report
        failed = [names[check.name] for check in report.failed]
        left_open = [names[check.name] for check in report.open]
        if failed:
            answer, why = (
                self.tr("An API would refuse this token"),
                self.tr("Failed: {0}").format(_list(failed)),
            )
        elif left_open:
            answer = self.tr("Not every check could be made")
            why = self.tr("Unknown: {0}").format(_list(left_open))
        else:
            answer, why = self.tr("An API would accept this token"), ""
        self.say(Mark.FAILED if failed else Mark.OPEN if left_open else Mark.PASSED, answer, why)
        self.tick(now)

    def show_waiting(self) -> None:
        """The checks are on their way."""
        self._report = None
        self.say(Mark.NOTHING, self.tr("Checking…"), "")
        self._left.hide()

    def show_problem(self, answer: str, why: str) -> None:
        """There is nothing to check, and this is why."""
        self._report = None
        self.say(Mark.OPEN, answer, why)
        self._left.hide()

    def tick(self, now: float) -> None:
        """Count down; when the token's time is over, say so, whatever the checks said in time."""
        report = self._report
        if report is None:
            return
        expires = report.expires_at
        self._left.setVisible(expires is not None)
        if expires is None:
            return
        left = expires - now
        if left >= 0:
            self._left.setText(self.tr("Expires in {0}").format(moments.length(left)))
            return
        self._left.setText(self.tr("Expired {0} ago").format(moments.length(-left)))
        if report.accepted and left < -LEEWAY:
            self.say(
                Mark.FAILED,
                self.tr("An API would refuse this token by now"),
                self.tr("It passed every check, and has expired since."),
            )


def _list(names: Sequence[str]) -> str:
    return ", ".join(names)
