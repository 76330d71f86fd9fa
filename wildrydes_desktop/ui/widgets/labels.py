"""Labels that show text as it is: what comes from a server or a claim is never read as markup."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

PLAIN = 0
"""Qt.TextFormat.PlainText as a number: the `Qt` namespace costs 12 ms when it is first touched, and labels
are what the first paint shows."""
LONG_NAME = 18
"""Bytes from which the name of a field may take two lines: a sign of several is wider than a letter. A short
one costs the first paint nothing."""


class PlainLabel(QLabel):
    """Plain, wrapping text. `look` is one of the style sheet's: title, section, muted, problem, met."""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", PLAIN)
        self.setWordWrap(True)
        if look:
            self.setProperty("look", look)
        self.setText(text)
        if self.isRightToLeft():
            self.follow_direction()

    def follow_direction(self) -> None:
        """WORKAROUND: lines from right to left begin behind the space at which the one before was wrapped, so
        that full ones end beyond the label (Qt 6.11). They get room for that. Look again at 6.13.
        """
        spare = 2 * self.fontMetrics().horizontalAdvance(" ") if self.isRightToLeft() else 0
        margins = self.contentsMargins()
        self.setContentsMargins(spare, margins.top(), margins.right(), margins.bottom())

    def setText(self, text: str) -> None:
        super().setText(text)
        if self.accessibleName():
            self.setAccessibleDescription(text)

    def setAccessibleName(self, name: str) -> None:
        """Say what the text is. Who hears it is told the text as well, which Qt would leave out."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(self.text())

    def allow_copying(self) -> None:
        """Let the text be marked with mouse and keyboard."""
        from PySide6.QtCore import Qt

        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class FieldLabel(QLabel):
    """The name of a field, bound to it: its mnemonic and a click lead there. A long one wraps."""

    def __init__(self, text: str, buddy: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", PLAIN)
        self.setText(text)
        self.setBuddy(buddy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setWordWrap(len(text.encode()) > LONG_NAME)


class Card(QFrame):
    """A raised ground for things that belong together, with an optional heading. Fill `column`."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.set_compact(False)
        if heading:
            self.column.addWidget(PlainLabel(heading, "section"))

    def set_compact(self, compact: bool) -> None:
        """Take less height, in a low window."""
        around = (16, 11, 16, 12) if compact else (20, 18, 20, 20)
        self.column.setContentsMargins(*around)
        self.column.setSpacing(8 if compact else 12)
