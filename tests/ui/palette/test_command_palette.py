"""The command palette: everything that can be done is in it, and a few letters find it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.palette.commands import Command, best_first, commands_of
from wildrydes_desktop.ui.palette.dialog import CommandPalette


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.go(PageName.SIGN_IN)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(QAction, "about") is not None)
    return window


def opened(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    qtbot.waitUntil(palette.search.hasFocus)
    return palette


def titles(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def command(title: str, where: str = "") -> Command:
    return Command(title, where, "", lambda: None)


def test_every_entry_of_the_menus_is_in_it(window: MainWindow) -> None:
    window.add_panel("inspector", QTextEdit())
    found = {(one.where, one.title, one.shortcut) for one in commands_of(window)}
    assert ("File", "Open configuration file", "Ctrl+O") in found
    assert ("Pool", "Choose a pool", "") in found
    assert ("View", "Inspector", "") in found
    assert ("Help", "About Wild Rydes", "") in found


def test_marks_for_the_keyboard_are_not_in_it(window: MainWindow) -> None:
    titles = window.menuBar().actions()
    titles[0].setText("ファイル(&F)")
    titles[1].setText("P&ool")
    window.findChild(QAction, "quit").setText("Save && &quit…")
    window.findChild(QAction, "about").setText("About(&A)…")
    found = {(one.where, one.title) for one in commands_of(window)}
    assert {("ファイル", "Save & quit"), ("Pool", "Choose a pool"), ("Help", "About")} <= found


def test_so_are_the_pages_and_what_the_page_and_the_panels_can_do(window: MainWindow, qtbot: QtBot) -> None:
    text = QTextEdit()
    window.add_panel("inspector", text)
    qtbot.waitUntil(text.isVisible)
    found = {(one.where, one.title) for one in commands_of(window)}
    assert ("Go to", "Register") in found
    assert ("Sign in", "Sign in") in found
    assert ("Inspector", "Close: Inspector") in found
    assert not any(where == "Register" for where, _ in found), "a page that is not shown"


def test_so_are_the_tabs_of_a_panel_which_comes_forward(window: MainWindow, qtbot: QtBot) -> None:
    panel, other = QWidget(), QTextEdit()
    tabs = QTabBar(panel)
    tabs.setObjectName("inspectorTokenTabs")
    for text in ("ID", "Pasted", "Refresh", "Raw"):
        tabs.addTab(text)
    tabs.setTabEnabled(2, False)  # noqa: FBT003 - Qt's signature
    tabs.setTabVisible(3, False)  # noqa: FBT003 - Qt's signature
    window.add_panel("inspector", panel)
    qtbot.waitUntil(panel.isVisible)
    window.add_panel_later("guide", lambda: other)
    window.offer_panel("guide", offered=True)
    window.bring_panel("guide")
    qtbot.waitUntil(lambda: not other.visibleRegion().isEmpty())
    found = {one.title: one for one in commands_of(window) if one.where == "Inspector"}
    assert {"ID", "Pasted", "Refresh", "Raw"} & found.keys() == {"ID", "Pasted"}
    found["Pasted"].run()
    assert tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: not tabs.visibleRegion().isEmpty())


def test_what_cannot_be_done_now_is_not(window: MainWindow) -> None:
    entry = window.findChild(QAction, "openConfig")
    assert entry is not None
    entry.setEnabled(False)
    assert "Open configuration file" not in {one.title for one in commands_of(window)}


def test_typing_narrows_and_enter_does_it(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    QTest.keyClicks(palette.search, "regist")
    assert titles(palette)[0] == "Register"
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.current == PageName.REGISTER
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)


def test_the_arrows_choose_and_a_screen_reader_hears_what(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    QTest.keyClicks(palette.search, "pool")
    first = palette.search.accessibleDescription()
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    second = palette.search.accessibleDescription()
    assert first != second
    assert titles(palette)[1] in second
    palette.close()


def test_escape_leaves_everything_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    QTest.keyClicks(palette.search, "quit")
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert window.isVisible()
    assert window.current == PageName.SIGN_IN


def test_turning_to_the_window_leaves_too(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    assert not palette.isModal(), "the window can be clicked, and closed"
    window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert window.current == PageName.SIGN_IN


def test_words_that_mean_nothing_are_told(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    QTest.keyClicks(palette.search, "zzzz")
    assert titles(palette) == []
    assert palette.search.accessibleDescription() == "Nothing here is called that. Try fewer letters."
    QTest.keyClick(palette.search, Qt.Key.Key_Return)  # runs nothing
    assert palette.isVisible()
    palette.close()


def test_beginnings_come_before_middles_and_those_before_letters_in_order() -> None:
    commands = [command("Assign"), command("Sign out"), command("Design it"), command("Show in Gigs now")]
    assert [one.title for one in best_first(commands, "sign")] == [
        "Sign out",
        "Assign",
        "Design it",
        "Show in Gigs now",
    ]


def test_a_place_finds_what_is_in_it() -> None:
    commands = [command("Save", "Inspector"), command("Save", "Protocol")]
    assert [one.where for one in best_first(commands, "prot save")] == ["Protocol"]
