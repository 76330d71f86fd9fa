"""A secret on the clipboard goes again: after a while, at the end of the app, and however it was copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.widgets import secret_clipboard
from wildrydes_desktop.ui.widgets.fields import PasswordField

TOKEN = Secret("eyJraWQiOiJhIn0.eyJzdWIiOiIxIn0.c2ln")


@pytest.fixture(autouse=True)
def nothing_left(qtbot: QtBot):
    yield
    secret_clipboard.forget_now()


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret_clipboard, "SECONDS", 0.05)


def on_clipboard() -> str:
    return QGuiApplication.clipboard().text()


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    return widget


def test_it_is_forty_five_seconds() -> None:
    assert secret_clipboard.SECONDS == 45.0


def test_a_secret_goes_by_itself(qtbot: QtBot, soon: None) -> None:
    secret_clipboard.copy(TOKEN)
    assert on_clipboard() == TOKEN.reveal()
    qtbot.waitUntil(lambda: on_clipboard() == "")


def test_what_was_copied_since_stays(qtbot: QtBot, soon: None) -> None:
    secret_clipboard.copy(TOKEN)
    QGuiApplication.clipboard().setText("something else")
    guard = QGuiApplication.instance().findChild(secret_clipboard._Guard)
    qtbot.waitUntil(lambda: not guard._timer.isActive())
    assert on_clipboard() == "something else"


def test_it_goes_with_the_app(qtbot: QtBot) -> None:
    secret_clipboard.copy(TOKEN)
    secret_clipboard.forget_now()
    assert on_clipboard() == ""


def test_what_is_none_of_ours_is_left_alone_at_the_end(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("mine")
    secret_clipboard.forget_now()
    assert on_clipboard() == "mine"


def test_nothing_of_the_secret_is_kept_to_recognise_it_by(qtbot: QtBot) -> None:
    secret_clipboard.copy(TOKEN)
    guard = QGuiApplication.instance().findChild(secret_clipboard._Guard)
    assert TOKEN.reveal() not in repr(vars(guard))


def test_histories_are_asked_to_leave_it_out() -> None:
    data = secret_clipboard.private_data(TOKEN)
    assert data.text() == TOKEN.reveal()
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"


def test_a_hidden_password_cannot_be_copied(qtbot: QtBot) -> None:
    field = shown(qtbot, PasswordField())
    QGuiApplication.clipboard().setText("mine")
    QTest.keyClicks(field, "Unicorn+1")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        field.selectAll()
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
        assert on_clipboard() == "mine"


def test_a_shown_password_that_is_copied_goes_again(qtbot: QtBot, soon: None) -> None:
    field = shown(qtbot, PasswordField())
    QTest.keyClicks(field, "Unicorn+1")
    field.turn()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert on_clipboard() == "Unicorn+1"
    qtbot.waitUntil(lambda: on_clipboard() == "")


@pytest.mark.parametrize("by_menu", [False, True])
def test_so_does_a_part_of_a_watched_text(qtbot: QtBot, soon: None, by_menu: bool) -> None:
    text = QPlainTextEdit(TOKEN.reveal())
    secret_clipboard.watch(text)
    shown(qtbot, text)
    text.selectAll()
    if by_menu:
        text.copy()  # what the menu's entry calls
    else:
        QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert on_clipboard() == TOKEN.reveal()
    qtbot.waitUntil(lambda: on_clipboard() == "")


def test_what_is_copied_elsewhere_is_nobodys_secret(qtbot: QtBot) -> None:
    text = QPlainTextEdit(TOKEN.reveal())
    secret_clipboard.watch(text)
    qtbot.addWidget(text)
    other = shown(qtbot, QLineEdit("rider@example.com"))
    other.selectAll()
    other.copy()
    secret_clipboard.forget_now()
    assert on_clipboard() == "rider@example.com"
