"""Copy an exchange as something to run: from the title bar, the context menu and the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.protocol.conftest import Protocol
from tests.ui.protocol.records import exchange, first_step
from wildrydes_desktop.cognito.snippets import Dialect
from wildrydes_desktop.ui.protocol.tools import DIALECTS

# A menu that pops up asks its window to come to the front, which there is none of off-screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def tools(protocol: Protocol, qtbot: QtBot) -> QWidget:
    tools = protocol.panel.tools()
    qtbot.addWidget(tools)
    tools.show()
    return tools


@pytest.fixture
def copies(protocol: Protocol) -> Iterator[list[tuple[int, str]]]:
    """What was wanted: the exchange's number (0 for none) and the language."""
    wanted: list[tuple[int, str]] = []
    protocol.panel.copy_wanted.connect(
        lambda chosen, word: wanted.append((chosen.number if chosen else 0, word))
    )
    protocol.panel.add(exchange(1))
    protocol.panel.add(first_step(2, 1))
    protocol.view.selectRow(0)
    yield wanted
    for menu in protocol.panel.findChildren(QMenu):
        menu.close()


def menu_of(protocol: Protocol) -> QMenu:
    found = [menu for menu in protocol.panel.findChildren(QMenu, "protocolCopyMenu") if menu.isVisible()]
    assert len(found) == 1
    return found[0]


def choose(protocol: Protocol, word: str, qtbot: QtBot) -> None:
    """Go down to an entry with the arrow keys and press Enter."""
    menu = menu_of(protocol)
    for _ in range(DIALECTS.index(word) + 1):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().objectName() == f"protocolCopyAs_{word}"
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_the_menu_has_every_language_that_there_is() -> None:
    assert tuple(Dialect) == DIALECTS


@pytest.mark.parametrize("word", DIALECTS)
def test_the_button_offers_every_language(
    protocol: Protocol, tools: QWidget, copies: list[tuple[int, str]], qtbot: QtBot, word: str
) -> None:
    button = tools.findChild(QPushButton, "protocolCopyAs")
    assert button.accessibleName()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    choose(protocol, word, qtbot)
    assert copies == [(1, word)]


def test_the_table_has_it_as_its_context_menu(
    protocol: Protocol, copies: list[tuple[int, str]], qtbot: QtBot
) -> None:
    protocol.view.selectRow(1)
    viewport = protocol.view.viewport()
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        place = QPoint(5, 5)
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
        choose(protocol, "boto3", qtbot)
    assert copies == [(2, "boto3")] * 2


def test_the_keys_work_in_either_half(
    protocol: Protocol, copies: list[tuple[int, str]], qtbot: QtBot
) -> None:
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    protocol.panel.activateWindow()
    for widget in (protocol.view, protocol.detail):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_C, control_shift)
        choose(protocol, "curl", qtbot)
    assert copies == [(1, "curl")] * 2


def test_menus_do_not_pile_up(protocol: Protocol, copies: list[tuple[int, str]], qtbot: QtBot) -> None:
    for _ in range(3):
        protocol.view.menu_wanted.emit(QPoint(1, 1))
        choose(protocol, "amplify", qtbot)
    qtbot.waitUntil(lambda: not protocol.panel.findChildren(QMenu))
    assert len(copies) == 3
