"""The theatre on screen (offscreen, that is), and how a person works it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.theatre.canvas import SequenceCanvas
from wildrydes_desktop.ui.theatre.panel import TheatrePanel
from wildrydes_desktop.ui.theatre.sequence_view import SequenceView
from wildrydes_desktop.workshop.happenings import Happening


class Theatre:
    def __init__(self, qtbot: QtBot) -> None:
        self.panel = TheatrePanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(1000, 640)
        self.panel.show()
        self._qtbot = qtbot
        qtbot.waitUntil(lambda: self.panel.findChild(SequenceView) is not None)

    @property
    def view(self) -> SequenceView:
        found = self.panel.findChild(SequenceView)
        assert found is not None
        return found

    @property
    def canvas(self) -> SequenceCanvas:
        found = self.panel.findChild(SequenceCanvas, "sequenceView")
        assert found is not None
        return found

    @property
    def detail(self) -> str:
        found = self.panel.findChild(QTextEdit, "sequenceDetail")
        assert found is not None
        return found.toPlainText() if found.isVisible() else ""

    @property
    def mode(self) -> str:
        found = self.panel.findChild(QLabel, "theatrePosition")
        assert found is not None
        return str(found.property("mode"))

    def text(self, name: str) -> str:
        found = self.panel.findChild(QLabel, name)
        assert found is not None
        return found.text()

    def play(self, happenings: Sequence[Happening]) -> None:
        """Begin with these, all of them to be seen at once."""
        self.panel.show_happenings(happenings)
        self.key(Qt.Key.Key_End)
        self.wait_for_the_end()

    def wait_for_the_end(self) -> None:
        """Until all that has happened was taken in, a few at a time, and is shown."""
        view, total = self.view, self.view.playback
        self._qtbot.waitUntil(lambda: not view._waiting and total.shown == total.total > 0)

    def key(self, *keys: Qt.Key, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for each in keys:
            QTest.keyClick(self.canvas, each, held)

    def press(self, name: str) -> None:
        button = self.panel.findChild(QPushButton, name)
        assert button is not None
        assert button.isEnabled()
        button.click()

    def click_row(self, row: int) -> None:
        place = self.canvas.place_of(row).center()
        QTest.mouseClick(
            self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )

    def until_told(self, label: str) -> None:
        """Wait until the step that is spelled out is called that."""
        self._qtbot.waitUntil(lambda: self.text("sequenceStep").endswith(f": {label}"))

    def find(self, name: str) -> QWidget:
        found = self.panel.findChild(QWidget, name)
        assert found is not None
        return found


@pytest.fixture
def theatre(qtbot: QtBot) -> Theatre:
    return Theatre(qtbot)
