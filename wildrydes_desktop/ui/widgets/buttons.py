"""Buttons: the one that starts something and can stop it again, and one that looks like a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.wrapping_button import Wrapping

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class ActionButton(Wrapping, QPushButton):
    """Starts something; while that runs it says "Cancel" and stops it.

    Signals: `wanted` when pressed at rest, `cancel_wanted` when pressed while running; `chosen` right before
    `wanted`, for who must know which button it was before anything begins. A double click or a held key
    counts once, so that nobody cancels by accident what they have just begun.
    """

    chosen = Signal()
    wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, text: str, name: str, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # the constructor that takes a text loads QIcon to tell the two apart
        self._text = text
        self._running = False
        self._narrowest = 0
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(True)  # Enter presses it, outside dialogs too
        if look:
            self.setProperty("look", look)
        self.clicked.connect(self._on_clicked)

    @property
    def running(self) -> bool:
        return self._running

    def set_running(self, running: bool) -> None:
        if running == self._running:
            return
        self._running = running
        if running:  # a shorter word leaves it as wide as it is, for as long as it runs
            self._narrowest = self.minimumWidth()
            self.setMinimumWidth(self.width() if self.isVisible() else 0)
        else:
            self.setMinimumWidth(self._narrowest)
        self._say()
        restyle(self, running=running)

    def set_label(self, text: str) -> None:
        """What it says at rest."""
        self._text = text
        self._say()

    def _say(self) -> None:
        text = self.tr("Cancel") if self._running else self._text
        self.setText(text)
        self.setAccessibleName(text)

    def _on_clicked(self) -> None:
        if self._running:
            self.cancel_wanted.emit()
        else:
            self.chosen.emit()
            self.wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._running:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.isAutoRepeat() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            event.accept()
        else:
            super().keyPressEvent(event)


class LinkButton(Wrapping, QPushButton):
    """Leads somewhere else: a button that looks like a link."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # the constructor that takes a text loads QIcon to tell the two apart
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.setProperty("look", "link")
