"""The card with the presenter's keys, in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from wildrydes_desktop.ui.i18n import closed, joined
from wildrydes_desktop.ui.presenter.keys import Line
from wildrydes_desktop.ui.theme import fixed_font
from wildrydes_desktop.ui.widgets.labels import PlainLabel

AROUND, BETWEEN = 28, 10


class KeyCard(QFrame):
    """Shows `lines`. Emits `close_wanted()` for its button and Escape."""

    close_wanted = Signal()

    def __init__(self, lines: list[Line], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("presenterCard")
        self.setAccessibleName(self.tr("The presenter's keys"))
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(BETWEEN)
        grid.setColumnStretch(1, 1)
        self._meanings: list[PlainLabel] = []
        self._before: QWidget | None = None
        for row, line in enumerate(lines):
            keys = PlainLabel(line.keys)
            keys.setFont(fixed_font())
            keys.setWordWrap(False)
            meaning = PlainLabel(line.meaning)
            meaning.setWordWrap(False)
            self._meanings.append(meaning)
            grid.addWidget(keys, row, 0)
            grid.addWidget(meaning, row, 1)
        self._close = QPushButton(self.tr("Close"))
        self._close.setObjectName("presenterCardClose")
        self._close.setAccessibleName(self.tr("Close the card with the keys"))
        told = joined(*(closed(self.tr("{0}: {1}").format(line.keys, line.meaning)) for line in lines))
        self._close.setAccessibleDescription(told)
        self._close.clicked.connect(self.close_wanted)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(18)
        column.addWidget(PlainLabel(self.tr("The presenter's keys"), "section"))
        column.addLayout(grid)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def put(self) -> None:
        """Show it in the middle of the window, in front of all, with the keyboard at its button.

        Where the keyboard was before, it is again when the card goes.
        """
        self._before = self.window().focusWidget()
        self.show()
        self.adjustSize()
        room = self.window().rect()
        if self.width() > room.width():
            for meaning in self._meanings:
                meaning.setWordWrap(True)
            self._grid.invalidate()  # or it would answer for the lines as they were
            self._column.invalidate()
            height = self._column.totalHeightForWidth(room.width())
            self.resize(room.width(), min(height, room.height()))
        self.resize(self.size().boundedTo(room.size()))
        self.move(room.center() - self.rect().center())
        self.raise_()
        self._close.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._before = self._before, None
        if self._close.hasFocus() and before is not None and isValid(before):
            before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
