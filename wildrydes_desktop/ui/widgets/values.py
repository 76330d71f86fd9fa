"""Showing values that may be long: in one line that can be copied, whole, whatever is in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel

ACTION_WIDTH = 200
"""Device-independent pixels: buttons in a column of actions line up."""
MOST_OF_A_ROW = 0.4
"""The part of a row that labels may take to line up with a longer one: values need the room more."""


class Value(QLineEdit):
    """A read-only value: plain text, copyable, scrolls instead of widening the window."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setReadOnly(True)
        self.setProperty("look", "value")

    def show_value(self, text: str) -> None:
        self.setText(text)
        self.setCursorPosition(0)


class ValueRow(QWidget):
    """A label and a value beside it. Those of rows below each other begin at one line, if there is room."""

    def __init__(self, label: str, name: str, label_width: int = 130, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Value(name, label)
        self._label_width = label_width
        caption = self.caption = FieldLabel(label, self.value)
        caption.setProperty("look", "muted")
        caption.setMinimumWidth(label_width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.value, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Line up with the others of the same card: labels differ with the language and the size of text."""
        super().resizeEvent(event)
        self._line_up()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._line_up)  # once the labels have their new size, too

    def _line_up(self) -> None:
        card = self.parentWidget()
        if card is None or not self._label_width:
            return
        rows = card.findChildren(ValueRow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        labels = [row.caption for row in rows if row.isVisibleTo(card)]
        widest = max((label.minimumSizeHint().width() for label in labels), default=0)
        fits = widest <= self.width() * MOST_OF_A_ROW
        self.caption.setMinimumWidth(max(self._label_width, widest if fits else 0))


class ActionRow(QWidget):
    """What a button does, in a sentence, and the button."""

    def __init__(self, text: str, button: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        button.setAccessibleDescription(text)
        button.setMinimumWidth(ACTION_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(PlainLabel(text, "muted"))
