"""Showing values that may be long: in one line that can be copied, whole, whatever is in them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel

ACTION_WIDTH = 200
"""Device-independent pixels: buttons in a column of actions line up."""


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
    """A label of fixed width and a value beside it."""

    def __init__(self, label: str, name: str, label_width: int = 130, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Value(name, label)
        caption = FieldLabel(label, self.value)
        caption.setProperty("look", "muted")
        caption.setMinimumWidth(label_width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.value, 1)


class ActionRow(QWidget):
    """What a button does, in a sentence, and the button."""

    def __init__(self, text: str, button: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        button.setAccessibleDescription(text)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(ACTION_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(button)
        column.addWidget(PlainLabel(text, "muted"))
