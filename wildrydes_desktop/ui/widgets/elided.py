"""A label of one line that is cut off with dots where room is short. Its whole text is the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wildrydes_desktop.ui.widgets.directions import write_line
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip


class ElidedLabel(QLabel):
    """Plain text. Takes the width that there is and asks for none; `text()` is always the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tool_tip(text))

    def sizeHint(self) -> QSize:
        """One line's height, also while there is no text."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        write_line(painter, room, self.text(), self.layoutDirection())
        painter.end()


class StillPlace(QWidget):
    """A place for an `ElidedLabel` whose text changes all the time.

    A label asks for a new layout with each text, of whatever it stands in and up to the whole window. This
    one never needs another size: its place has no layout, and passes nothing on.
    """

    def __init__(self, label: ElidedLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        label.setParent(self)
        self.setSizePolicy(label.sizePolicy())

    def sizeHint(self) -> QSize:
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._label.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())
