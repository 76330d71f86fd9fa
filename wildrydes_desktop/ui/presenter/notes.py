"""The speaker's notes, in a window of their own: for the screen that the room does not see."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.presenter.keys import BACK, CARD, KEYS, NEXT, REVEAL, written
from wildrydes_desktop.ui.widgets.directions import align_prose
from wildrydes_desktop.ui.widgets.labels import PlainLabel

SIZE = (720, 560)


@dataclass(frozen=True, slots=True)
class SpeakersStep:
    """What the speaker sees of a step: `place` of `count`, from 1; `next` is the title of what comes."""

    place: int
    count: int
    title: str
    notes: str
    next: str = ""


class NotesWindow(QWidget):
    """Signals: `next_wanted()` and `back_wanted()` by its buttons; `closed()` when the person closed it.

    `now` counts seconds, from any moment on.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, began: float, now: Callable[[], float] = time.monotonic) -> None:
        """`began` is when the presentation did, by `now`."""
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)  # the app ends with its main window
        self.setObjectName("speakersNotes")
        self.setWindowTitle(self.tr("Speaker's notes"))
        self._began, self._now = began, now
        self._place = PlainLabel("", "muted")
        self._place.setObjectName("notesPlace")
        self._time = PlainLabel("", "muted")
        self._time.setObjectName("notesTime")
        self._time.setAccessibleName(self.tr("Time since the beginning"))
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._title = PlainLabel("", "title")
        self._title.setObjectName("notesTitle")
        self._text = QPlainTextEdit()
        self._text.setObjectName("notesText")
        self._text.setAccessibleName(self.tr("Notes to this step"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        font = QFont(self._text.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._text.setFont(font)
        self._next = PlainLabel("", "muted")
        self._next.setObjectName("notesNext")
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._lay_out()
        self.resize(*SIZE)

    def show_step(self, step: SpeakersStep) -> None:
        """Show what is to be said now."""
        place = self.tr("Step {0} of {1}").format(step.place, step.count)
        self._place.setText(place)
        self._title.setText(step.title)
        align_prose(self._text)
        self._text.setPlainText(step.notes or self.tr("There are no notes to this step."))
        self._next.setText(self.tr("Next: {0}").format(step.next) if step.next else self.tr("The last step."))

    def put_beside(self, window: QWidget) -> None:
        """Show it, on another screen than `window` if there is one."""
        others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
        if others:
            room = others[0].availableGeometry()
            self.setScreen(others[0])
            self.move(room.center() - self.rect().center())
        self.show()
        if not others:
            self.raise_()
            self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _tick(self) -> None:
        passed = QTime(0, 0).addSecs(int(self._now() - self._began))
        here = formats.minute(QTime.currentTime())
        self._time.setText(self.tr("{0} · {1}").format(here, passed.toString("H:mm:ss")))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._time, 1)
        foot = QHBoxLayout()
        keys = self.tr("{0} next · {1} back · {2} reveal · {3} all keys").format(
            *(written(KEYS[wish][0]) for wish in (NEXT, BACK, REVEAL, CARD))
        )
        foot.addWidget(PlainLabel(keys, "muted"), 1)
        for text, name, wanted in (
            (self.tr("Back"), "notesBack", self.back_wanted),
            (self.tr("Next step"), "notesForward", self.next_wanted),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.clicked.connect(wanted)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        column.addWidget(self._next)
        column.addLayout(foot)
