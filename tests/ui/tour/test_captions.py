"""The bar that tells a tour: its words, its buttons, and that it takes no cursor away from the tour."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from wildrydes_desktop.app.tours.captions import caption
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.ui.tour.captions import Captions


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Captions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit())
    bar = Captions()
    window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
    window.resize(900, 600)
    window.show()
    yield bar
    window.close()


def label(bar: Captions, name: str) -> QLabel:
    found = bar.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def test_it_tells_the_step(bar: Captions) -> None:
    bar.show_step(2, 7, "Register\nAn address and a password.")
    texts = [label(bar, name).text() for name in ("tourStep", "tourCaption", "tourCaptionRest")]
    assert texts == ["Step 2 of 7", "Register", "An address and a password."]
    assert bar.accessibleDescription() == "Register. An address and a password."
    bar.show_end()
    assert label(bar, "tourCaption").text() == "That was all"


def test_the_longest_caption_has_room_in_the_smallest_window(qtbot: QtBot, bar: Captions) -> None:

    def has_room() -> None:
        for name in ("tourStep", "tourCaption", "tourCaptionRest"):
            shown = label(bar, name)
            assert shown.height() >= shown.heightForWidth(shown.width())
            assert shown.wordWrap() or shown.width() >= shown.sizeHint().width()

    captions = [caption(story.name, step) for story in STORIES.values() for step in story.plan]
    for text in (max(captions, key=lambda each: len(each.partition("\n")[part])) for part in (0, 2)):
        bar.show_step(10, 13, text)
        qtbot.waitUntil(has_room)


def test_pausing_and_going_on(bar: Captions) -> None:
    pause, following = (bar.findChild(QPushButton, name) for name in ("tourPause", "tourNext"))
    assert isinstance(pause, QPushButton)
    assert isinstance(following, QPushButton)
    bar.show_state(paused=False, waiting=False)
    assert (pause.text(), following.isEnabled()) == ("Pause", False)
    bar.show_state(paused=True, waiting=True)
    assert (pause.text(), following.isEnabled()) == ("Go on", True)


def test_a_click_leaves_the_cursor_where_the_tour_types(qtbot: QtBot, bar: Captions) -> None:
    window = bar.window()
    assert isinstance(window, QMainWindow)
    field = window.centralWidget()
    assert field is not None
    field.setFocus()
    end = bar.findChild(QPushButton, "tourEnd")
    assert isinstance(end, QPushButton)
    with qtbot.waitSignal(bar.end_wanted):
        QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field
