"""The answer in one line: would an API accept this token, and for how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.verification import LEEWAY, CheckName, TokenReport
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import marks, moments
from wildrydes_desktop.ui.inspector.marks import Mark, MarkLabel
from wildrydes_desktop.ui.widgets.labels import PlainLabel

MARK_SIZE = 30


class Summary(QWidget):
    """A mark, the answer, why, and the time that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: TokenReport | None = None
        self._tone = Mark.NOTHING
        self._mark = MarkLabel(MARK_SIZE, self)
        self._answer = PlainLabel(look="section", parent=self)
        self._answer.setObjectName("inspectorSummary")
        self._why = PlainLabel(parent=self)
        self._why.setObjectName("inspectorWhy")
        self._left = PlainLabel(look="muted", parent=self)
        self._left.setObjectName("inspectorTimeLeft")
        for label, name in (
            (self._answer, self.tr("Would an API accept this token?")),
            (self._why, self.tr("Why")),
            (self._left, self.tr("Time left")),
        ):
            label.setAccessibleName(name)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._answer, self._why, self._left):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

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
        self._say(Mark.FAILED if failed else Mark.OPEN if left_open else Mark.PASSED, answer, why)
        self.tick(now)

    def show_waiting(self) -> None:
        """The checks are on their way."""
        self._report = None
        self._say(Mark.NOTHING, self.tr("Checking…"), "")
        self._left.hide()

    def show_problem(self, answer: str, why: str) -> None:
        """There is nothing to check, and this is why."""
        self._report = None
        self._say(Mark.OPEN, answer, why)
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
            self._say(
                Mark.FAILED,
                self.tr("An API would refuse this token by now"),
                self.tr("It passed every check, and has expired since."),
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(marks.ground(self._tone, theme.colours(self.palette())))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.end()

    def _say(self, tone: Mark, answer: str, why: str) -> None:
        self._tone = tone
        self._mark.show_mark(tone)
        self._answer.setText(answer)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.update()


def _list(names: Sequence[str]) -> str:
    return ", ".join(names)
