"""An answer that can be read from the back of a room: a mark, a few words, and why."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import marks
from wildrydes_desktop.ui.inspector.breaking_label import BreakingLabel
from wildrydes_desktop.ui.inspector.marks import Mark, MarkLabel
from wildrydes_desktop.ui.widgets.labels import PlainLabel

MARK_SIZE = 30


class Banner(QWidget):
    """Ground in the soft colour of the mark. What comes below the words is added to `words`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Mark.NOTHING
        self._mark = MarkLabel(MARK_SIZE, self)
        self.answer = _Answer(look="section", parent=self)
        self.why = BreakingLabel(parent=self)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(self.answer)
        self.words.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)

    @property
    def tone(self) -> Mark:
        """The mark that is shown."""
        return self._tone

    def say(self, tone: Mark, answer: str, why: str) -> None:
        """Show the answer; `why` may be empty."""
        self._tone = tone
        self._mark.show_mark(tone)
        self.answer.setText(answer)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.answer.keep_whole()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(marks.ground(self._tone, theme.colours(self.palette())))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.end()


class _Answer(PlainLabel):
    """Never less high than its words, at the width that it has by now: it gets one after its banner."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_whole()

    def keep_whole(self) -> None:
        """Let a panel that is too low take its height from elsewhere."""
        self.setMinimumHeight(0)  # or it would count as needed
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
