"""The line that says that what is shown was recorded at another time, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.protocol.json_runs import visible
from wildrydes_desktop.ui.theme import colours
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.elided import ElidedLabel

STRIPE = 4


class RecordingLine(QWidget):
    """Signals: `left()` when the person wants the live trace back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ElidedLabel()
        self._label.setObjectName("protocolRecording")
        self._label.setAccessibleName(self.tr("What is shown"))
        font = self._label.font()
        font.setBold(True)
        self._label.setFont(font)
        leave = LinkButton(self.tr("Back to live"), "protocolLeaveRecording")
        leave.clicked.connect(lambda: self.left.emit())  # noqa: PLW0108 - without `checked`
        row = QHBoxLayout(self)
        row.setContentsMargins(STRIPE + 10, 1, 10, 1)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(leave)

    def name(self, name: str, made: str, count: int) -> None:
        """Say which file it is, when its first exchange was made (as a person reads it), and how many."""
        text = self.tr("Not live: {name}, recorded {made}, {count} exchanges", "", count)
        self._label.setText(text.format(made=made, name=visible(name), count=formats.number(count)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.info_soft)
        painter.fillRect(0, 0, STRIPE, self.height(), look.info)
        painter.end()
