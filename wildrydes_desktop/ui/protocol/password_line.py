"""The line that says whether the password crossed the wire, as a banner above the exchange."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.ui.protocol.password_facts import Statement
from wildrydes_desktop.ui.theme import Colours, colours, scaled
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import drawing
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

STRIPE = 4
MARK = 20
SPACE = 10
ABOVE_TWO = 4
"""Above and below a sentence that is folded to two lines."""
LONGEST = 10_000
"""Device-independent pixels: no text is higher."""
ROOMY = 460
"""Device-independent pixels of width from which the question has room for all of its words."""

_DRAWINGS = {"absent": "check", "sent": "eye", "unclear": "question"}


class PasswordLine(PlainLabel):
    """Shows a statement; hidden while there is none. Its property `verdict` holds the fixed word.

    Signals: `asked(bool)` when somebody wants to see what the statement rests on, or no longer does.
    """

    asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setObjectName("protocolPasswordLine")
        self.setAccessibleName(self.tr("Was the password sent?"))
        self.allow_copying()
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self._marks: dict[str, QPixmap] = {}
        self._folded = self._elsewhere = False
        self._how = LinkButton("", "protocolHowKnown", self)
        self._how.setCheckable(True)
        self._how.toggled.connect(self._turn)
        self._word_question()
        self.setVisible(False)

    def follow_direction(self) -> None:
        """Its margins are wide enough whichever way lines run."""

    def state(self, statement: Statement) -> None:
        """Show `statement`, or hide if it says nothing."""
        if statement.text == self.text() and statement.verdict == self.property("verdict"):
            return
        self.setProperty("verdict", statement.verdict)
        self.setText(statement.text)
        self.setToolTip(tool_tip(statement.text))
        self.setVisible(bool(statement.text))
        if not statement.text:
            self._how.setChecked(False)
        if self._folded:
            self._word_question()  # it may take another number of lines
        self.update()

    def whole_height(self) -> int:
        """What it takes to show all of its text in its present width."""
        room = self.contentsRect().adjusted(0, 0, 0, LONGEST)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() + 16

    def fold(self, folded: bool, *, elsewhere: bool = False) -> None:
        """Take two lines, cut off with dots, where there is no room for more; the tool tip has it all.
        `elsewhere`: all of it stands below, and here is the mark alone.
        """
        if (folded, elsewhere) != (self._folded, self._elsewhere):
            self._folded, self._elsewhere = folded, elsewhere
            self.setWordWrap(not folded)
            policy = QSizePolicy.Policy.Ignored if folded else QSizePolicy.Policy.Preferred
            self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
            self._word_question()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_question()

    def _turn(self, asked: bool) -> None:
        self._word_question()
        self.asked.emit(asked)

    def _word_question(self) -> None:
        """The question stands at the right, in as many words as there is room for."""
        asked, roomy = self._how.isChecked(), self.width() >= ROOMY
        if asked:
            text = self.tr("Back to the request") if roomy else self.tr("Back")
        else:
            text = self.tr("How do you know?") if roomy else self.tr("How?")
        if text != self._how.text():
            self._how.setText(text)
            self._how.setAccessibleName(
                self.tr("Back to the request") if asked else self.tr("How do you know?")
            )
        size = self._how.sizeHint()
        above = -(-(size.height() - self.fontMetrics().height()) // 2) if self._folded else 8
        self.setContentsMargins(
            STRIPE + SPACE + scaled(MARK) + SPACE, above, SPACE + size.width() + SPACE, above
        )
        lowest = size.height() if self._folded else 0  # where letters of two fonts differ
        if self._folded and len(self._folded_lines()) > 1:
            lowest = max(lowest, 2 * self.fontMetrics().lineSpacing() + 2 * ABOVE_TWO)
        self.setMinimumHeight(lowest)
        left = self.width() - SPACE - size.width()
        self._how.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def _folded_lines(self) -> list[str]:
        """One line, or two of which the second may end in dots; none where the text stands elsewhere."""
        if self._elsewhere:
            return []
        room = self.contentsRect().width()
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room)
        layout.endLayout()
        first, rest = self.text()[: line.textLength()].rstrip(), self.text()[line.textLength() :]
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return [text for text in (first, last) if text]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and hasattr(self, "_marks"):
            self._marks.clear()
            QTimer.singleShot(0, self, self._word_question)  # once the question has its size, too

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, a stripe and a mark in the verdict's colour; the text on top is the label's own."""
        verdict = str(self.property("verdict") or "unclear")
        strong, soft = _colours(verdict, colours(self.palette()))
        mark = scaled(MARK)
        if verdict not in self._marks:
            self._marks[verdict] = drawing(_DRAWINGS[verdict], mark, strong)
        painter = QPainter(self)
        painter.fillRect(self.rect(), soft)
        painter.fillRect(QRect(0, 0, STRIPE, self.height()), strong)
        painter.drawPixmap(STRIPE + SPACE, (self.height() - mark) // 2, self._marks[verdict])
        if self._folded:
            beside = self.contentsRect()
            room = QRect(beside.left(), 0, beside.width(), self.height())
            painter.setPen(self.palette().color(self.foregroundRole()))
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(align), "\n".join(self._folded_lines()))
        painter.end()
        if not self._folded:
            super().paintEvent(event)


def _colours(verdict: str, look: Colours) -> tuple[QColor, QColor]:
    if verdict == "absent":
        return look.success, look.success_soft
    if verdict == "sent":
        return look.warning, look.warning_soft
    return look.info, look.info_soft
