"""Tokens in what people have, dropped on the inspector or pasted, and what is said to be understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QTabBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, token
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.token_sources import found_in
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.inspector.panel import InspectorPanel
from wildrydes_desktop.ui.inspector.wrapping import MOST_IN_ONE_LINE

ID_TOKEN, ACCESS_TOKEN = token(ID_CLAIMS).reveal(), token(ACCESS_CLAIMS).reveal()
ADDRESS = f"https://app.example/cb#id_token={ID_TOKEN}&access_token={ACCESS_TOKEN}&expires_in=3600"
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


def mime(text: str = "", *urls: QUrl) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if urls:
        data.setUrls(urls)
    return data


class Ground:
    """The panel with what a person drops on it and sees then."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.panel = InspectorPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(460, 760)
        self.panel.show()
        self.judged: list[str] = []
        self.files: list[str] = []
        self.panel.judge_wanted.connect(lambda secret: self.judged.append(secret.reveal()))
        self.panel.file_dropped.connect(self.files.append)
        self.field = self.find(QPlainTextEdit, "tokenPaste")

    def find(self, kind: type, name: str) -> Any:
        return self.panel.findChild(kind, name)

    def drag(self, data: QMimeData, over: QWidget | None = None) -> QDragEnterEvent:
        event = QDragEnterEvent(QPoint(5, 5), COPY | MOVE, data, Qt.MouseButton.LeftButton, NO_KEYS)
        event.setDropAction(MOVE)
        event.ignore()
        QApplication.sendEvent(over or self.panel, event)
        return event

    def drop(self, data: QMimeData, over: QWidget | None = None) -> QDropEvent:
        assert self.drag(data, over).isAccepted()
        event = QDropEvent(QPointF(5, 5), COPY | MOVE, data, Qt.MouseButton.LeftButton, NO_KEYS)
        QApplication.sendEvent(self.panel, event)
        return event

    def paste(self, data: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.field.selectAll()
        self.field.paste()

    @property
    def hint(self) -> bool:
        found = self.find(QWidget, "dropHint")
        return found is not None and found.isVisible()

    @property
    def note(self) -> str:
        found = self.find(QLabel, "tokenPasteNote")
        return found.text() if found is not None and found.isVisible() else ""

    @property
    def other(self) -> str:
        found = self.find(QPushButton, "tokenPasteOther")
        return found.text() if found is not None and found.isVisible() else ""


NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    return Ground(qtbot)


def test_a_dropped_token_is_judged_under_pasted(ground: Ground) -> None:
    ground.drop(mime(f"  {ID_TOKEN}\n"))
    assert ground.judged == [ID_TOKEN]
    assert ground.panel.tab == "pasted"
    assert ground.field.toPlainText() == ID_TOKEN
    assert ground.note == ""


def test_it_may_be_dropped_anywhere(ground: Ground) -> None:
    for over in (ground.find(QTreeView, "claimsView"), ground.find(QTabBar, "inspectorTokenTabs")):
        ground.drop(mime(ID_TOKEN), over)
    ground.drop(mime(ACCESS_TOKEN), ground.field.viewport())
    assert ground.judged == [ID_TOKEN, ID_TOKEN, ACCESS_TOKEN]


def test_what_is_dragged_over_it_is_told_where_to_go(ground: Ground) -> None:
    assert ground.drag(mime(ID_TOKEN)).dropAction() is COPY
    assert ground.hint
    QApplication.sendEvent(ground.panel, QDragLeaveEvent())
    assert not ground.hint
    ground.drop(mime(ID_TOKEN))
    assert not ground.hint


def test_what_has_no_text_is_not_taken(ground: Ground) -> None:
    assert not ground.drag(mime()).isAccepted()
    assert not ground.hint


def test_a_dropped_file_is_asked_for_and_left_where_it_is(ground: Ground, tmp_path: Path) -> None:
    path = tmp_path / "token.txt"
    url = QUrl.fromLocalFile(str(path))
    assert ground.drop(mime("", url)).dropAction() is COPY
    ground.paste(mime(url.toString(), url))
    assert ground.files == [str(path), str(path)]
    ground.panel.show_found(found_in(f"Authorization: {ID_TOKEN}"), "a\u202eb.txt")
    assert ground.panel.tab == "pasted"
    assert ground.note == "a\\u202eb.txt: Taken from the Authorization header."
    ground.panel.show_found(found_in(ID_TOKEN), path.name)
    assert ground.note == "token.txt: The token itself."
    assert ground.judged == [ID_TOKEN, ID_TOKEN]


def test_of_an_address_with_two_tokens_either_can_be_taken(ground: Ground, qtbot: QtBot) -> None:
    ground.drop(mime("", QUrl(ADDRESS)))
    assert (ground.note, ground.other) == (
        "Taken from an address: its id_token.",
        "Take access_token instead",
    )
    qtbot.mouseClick(ground.find(QPushButton, "tokenPasteOther"), Qt.MouseButton.LeftButton)
    assert (ground.note, ground.other) == (
        "Taken from an address: its access_token.",
        "Take id_token instead",
    )
    assert ground.field.toPlainText() == ACCESS_TOKEN
    qtbot.keyClick(ground.find(QPushButton, "tokenPasteOther"), Qt.Key.Key_Space)
    assert ground.judged == [ID_TOKEN, ACCESS_TOKEN, ID_TOKEN]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (ID_TOKEN, ""),
        (f"Authorization: Bearer {ID_TOKEN}", "Taken from the Authorization header."),
        (f"https://app.example/?id_token={ID_TOKEN}", "Taken from an address: its id_token."),
        (f'{{"IdToken": "{ID_TOKEN}"}}', "Taken from an answer: its IdToken."),
        (f"It was {ID_TOKEN}.", "Found among other text."),
        (f"Cookie: a.idToken={ID_TOKEN}; b=c", "Taken from the cookie idToken."),
        (
            f'{{"CognitoIdentityServiceProvider.a.b.idToken": "{ID_TOKEN}"}}',
            "Taken from what a browser keeps: its idToken.",
        ),
        (f"export TOKEN={ID_TOKEN}", "Taken from a line that sets TOKEN."),
        (f"`{ID_TOKEN}`", "Removed: quotation marks."),
        (f"{ID_TOKEN[:60]}\n{ID_TOKEN[60:]}", "Removed: line breaks."),
        (f"{ID_TOKEN[:60]} {ID_TOKEN[60:]}", "Removed: blanks."),
        (
            f"T={ID_TOKEN[:60]}\\\n{ID_TOKEN[60:]}",
            "Taken from a line that sets T. Removed: “\\” at the ends of lines.",
        ),
        (
            f"> {ID_TOKEN[:60]}\n> {ID_TOKEN[60:]}",
            "Found among other text. Removed: line breaks, “>” at the beginnings of lines.",
        ),
    ],
)
def test_what_was_understood_is_said(ground: Ground, qtbot: QtBot, text: str, note: str) -> None:
    ground.panel.show_found(found_in("Authorization: x.y.z"))
    with qtbot.waitSignal(ground.panel.judge_wanted):
        ground.paste(mime(text))
    assert ground.judged[-1] == ID_TOKEN
    assert (ground.note, ground.other) == (note, "")


def test_lines_that_only_the_field_has_made_are_not_told_of(ground: Ground, qtbot: QtBot) -> None:
    long = token(ID_CLAIMS | {"custom:long": "x" * MOST_IN_ONE_LINE}).reveal()
    with qtbot.waitSignal(ground.panel.judge_wanted):
        ground.paste(mime(long))
    assert "\n" in ground.field.toPlainText()
    assert (ground.judged, ground.note) == ([long], "")


@pytest.mark.parametrize("empty", [lambda ground: ground.field.clear(), lambda ground: ground.panel.clear()])
def test_what_was_understood_goes_with_the_text(ground: Ground, empty: Callable[[Ground], None]) -> None:
    ground.drop(mime(ADDRESS))
    empty(ground)
    assert (ground.note, ground.other, ground.field.toPlainText()) == ("", "", "")


def test_in_a_long_text_that_is_dropped_a_token_is_looked_for(ground: Ground) -> None:
    searched: list[str] = []
    ground.panel.search_wanted.connect(lambda secret: searched.append(secret.reveal()))
    text = "x" * (MOST_CHARACTERS + 1)
    ground.drop(mime(text))
    assert searched == [text]
    assert ground.judged == []
    assert ground.find(QLabel, "inspectorSummary").text() == "Looking for a token in it…"


def test_the_raw_text_of_a_pasted_token_goes_with_it(ground: Ground) -> None:
    ground.panel.show_found(found_in(ID_TOKEN))
    views = ground.find(QTabBar, "inspectorViews")
    views.setCurrentIndex(next(i for i in range(views.count()) if views.tabData(i) == "raw"))
    raw = ground.find(QPlainTextEdit, "rawText")
    assert raw.toPlainText() == ID_TOKEN
    ground.field.clear()
    assert raw.toPlainText() == ""


def test_a_token_that_a_view_hands_on_is_judged_as_it_is(ground: Ground) -> None:
    views = ground.find(QTabBar, "inspectorViews")
    ground.panel.show_found(found_in(ID_TOKEN))
    views.setCurrentIndex(1)
    built = ground.find(QWidget, "rawView")
    built.look_wanted.emit(Secret("Bearer a.b.c"))
    assert ground.panel.view == "claims"
    assert ground.judged[-1] == "Bearer a.b.c"
