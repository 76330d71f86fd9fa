"""Brings the window and its panels back to where the person left them, on these screens.

A laptop at a desk, on a projector and on a train is three sets of screens, and each keeps an arrangement of
its own. What Qt writes down of a window is opaque to us; what does not fit any more it leaves out by itself.
"""

from __future__ import annotations

import logging
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.session.settings import WindowLayout as Remembered
from wildrydes_desktop.ui.main_window import WANTED_SIZE, MainWindow, fitting

if TYPE_CHECKING:
    from wildrydes_desktop.jobs import Jobs
    from wildrydes_desktop.session.settings import Settings

log = logging.getLogger(__name__)

THERE_AT_FIRST = {"mailboxDock", "protocolDock", "inspectorDock"}
"""All other panels are made when somebody wants them."""
SETTLED = 1000  # ms without a further change, after which the arrangement is written down


def screens() -> str:
    """The set of screens that there are, as a word: their sizes, places and scales."""
    found = []
    for screen in QGuiApplication.screens():
        room = screen.geometry()
        ratio = screen.devicePixelRatio()
        found.append(f"{room.width()}x{room.height()}+{room.x()}+{room.y()}@{ratio:g}")
    return " ".join(sorted(found))


def place(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was. Before its first paint, please: nobody likes to see it jump."""
    layout = settings.window_layout(screens())
    if layout is not None:
        window.restoreGeometry(_bytes(layout.geometry))


class WindowLayout(QObject):
    """Make it once all panels are in their docks: it puts them where they were, and then keeps watch."""

    def __init__(self, window: MainWindow, jobs: Jobs, settings: Settings | None) -> None:
        """Without `settings` nothing is remembered: `reset` is all that it is there for."""
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._settings = settings
        self._as_made = window.saveState()
        self._held = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        if settings is None:
            return
        layout = settings.window_layout(screens())
        if layout is not None:
            docks = window.findChildren(QDockWidget)
            wanted = [
                dock for dock in docks if dock.objectName() not in THERE_AT_FIRST and not dock.isHidden()
            ]
            window.restoreState(_bytes(layout.state))
            for dock in wanted:  # somebody was quicker than we are, and is looking at it
                dock.show()
                dock.raise_()
        self._soon.timeout.connect(partial(self._write, settings))
        window.panels_moved.connect(self._note)
        frame = window.windowHandle()
        if frame is not None:
            for changed in (frame.xChanged, frame.yChanged, frame.widthChanged, frame.heightChanged):
                changed.connect(self._note)
            frame.windowStateChanged.connect(self._note)

    def reset(self) -> None:
        """Everything where it was when the app was started for the first time. Not while it is held."""
        if self._held:
            return
        self._window.showNormal()
        self._window.resize(fitting(WANTED_SIZE))
        self._window.restoreState(self._as_made)

    def hold(self, held: bool) -> None:
        """While it is held nothing is written down: the window is arranged for a while only."""
        self._held = held
        if held and self._settings is not None and self._soon.isActive():
            self._soon.stop()
            self._write(self._settings)

    def write_now(self) -> None:
        """Write down what was not written yet: the app ends. On the calling thread."""
        if self._settings is not None and self._soon.isActive():
            self._soon.stop()
            _remember(self._settings, screens(), self._layout())

    def _note(self) -> None:
        """Something moved; what, Qt knows."""
        if not self._held:
            self._soon.start()

    def _layout(self) -> Remembered:
        return Remembered(_text(self._window.saveGeometry()), _text(self._window.saveState()))

    def _write(self, settings: Settings) -> None:
        screens_now, layout = screens(), self._layout()
        self._jobs.run(
            "remember the arrangement",
            lambda: _remember(settings, screens_now, layout),
            succeeded=lambda _: None,
            background=True,
        )


def _remember(settings: Settings, screens_now: str, layout: Remembered) -> None:
    """A full disk is told by whatever matters; where the panels were does not."""
    try:
        settings.remember_layout(screens_now, layout)
    except OSError as error:
        logs.event(log, "the arrangement is not remembered", logging.WARNING, name=type(error).__name__)


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(b64decode(text, validate=True))
    except (Base64Error, ValueError):
        return QByteArray()


def _text(found: QByteArray) -> str:
    return b64encode(found.data()).decode("ascii")
