"""The line that says whether the password crossed the wire, as a banner above the exchange."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.ui.protocol.password_facts import Statement
from wildrydes_desktop.ui.theme import Colours, colours
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import drawing
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

STRIPE = 4
MARK = 20
SPACE = 10

_DRAWINGS = {"absent": "check", "sent": "eye", "unclear": "question"}


class PasswordLine(PlainLabel):
    """Shows a statement; hidden while there is none. Its property `verdict` holds the fixed word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setObjectName("protocolPasswordLine")
        self.setAccessibleName(self.tr("Was the password sent?"))
        self.allow_copying()
        self.setContentsMargins(STRIPE + SPACE + MARK + SPACE, 8, SPACE, 8)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self._mark = QPixmap()
        self._folded = False
        self.setVisible(False)

    def state(self, statement: Statement) -> None:
        """Show `statement`, or hide if it says nothing."""
        if statement.text == self.text() and statement.verdict == self.property("verdict"):
            return
        self.setProperty("verdict", statement.verdict)
        self._mark = QPixmap()
        self.setText(statement.text)
        self.setToolTip(tool_tip(statement.text))
        self.setVisible(bool(statement.text))
        self.update()

    def fold(self, folded: bool) -> None:
        """Take one line, cut off with dots, where there is no room for more; the tool tip has it all."""
        if folded != self._folded:
            self._folded = folded
            self.setWordWrap(not folded)
            policy = QSizePolicy.Policy.Ignored if folded else QSizePolicy.Policy.Preferred
            self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
            above = 4 if folded else 8
            self.setContentsMargins(STRIPE + SPACE + MARK + SPACE, above, SPACE, above)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, a stripe and a mark in the verdict's colour; the text on top is the label's own."""
        verdict = str(self.property("verdict") or "unclear")
        strong, soft = _colours(verdict, colours(self.palette()))
        if self._mark.isNull():
            self._mark = drawing(_DRAWINGS[verdict], MARK, strong)
        painter = QPainter(self)
        painter.fillRect(self.rect(), soft)
        painter.fillRect(QRect(0, 0, STRIPE, self.height()), strong)
        painter.drawPixmap(STRIPE + SPACE, (self.height() - MARK) // 2, self._mark)
        if self._folded:
            room = self.contentsRect()
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
        if not self._folded:
            super().paintEvent(event)


def _colours(verdict: str, look: Colours) -> tuple[QColor, QColor]:
    if verdict == "absent":
        return look.success, look.success_soft
    if verdict == "sent":
        return look.warning, look.warning_soft
    return look.info, look.info_soft
