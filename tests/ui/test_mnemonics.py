"""Letters for the keyboard: one for each entry of a menu, while it is open, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from wildrydes_desktop.ui import i18n
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.mnemonics import marked, mnemonic
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.palette.commands import commands_of

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Open", "Open it", "Open in it"], ["&Open", "Open &it", "O&pen in it"]),
        (["Open", "Clos&e", "Ever"], ["&Open", "Clos&e", "E&ver"]),
        (["a", "A", "Save && go"], ["&a", "A(&T)", "&Save && go"]),
        (["Über uns", "École"], ["Über &uns", "É&cole"]),
        (["فتح", "فاحص"], ["&فتح", "ف&احص"]),
        (["設定…", "Qt について"], ["設定(&T)…", "&Qt について"]),
    ],
)
def test_each_text_has_a_letter_of_its_own(texts, expected):
    assert marked(texts, ["two", "two", "two"][: len(texts)]) == expected


def test_brackets_have_the_first_letter_of_the_name_that_is_free():
    assert marked(["設定", "設定", "設定"], ["quit", "quit", "q"]) == ["設定(&Q)", "設定(&U)", "設定(&A)"]


def test_where_no_letter_is_left_there_is_none():
    texts = marked(["設定"] * 27, ["x"] * 27)
    assert len({mnemonic(text) for text in texts[:26]}) == 26
    assert texts[26] == "設定"


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.go(PageName.REGISTER)
    window.add_panel("mailbox", QTextEdit())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(QAction, "about") is not None)  # the last of the adornments
    return window


def menu_with(window: MainWindow, name: str) -> QMenu:
    """The menu that the entry of that name is in."""
    for title in window.menuBar().actions():
        menu = title.menu()
        if isinstance(menu, QMenu) and any(entry.objectName() == name for entry in menu.actions()):
            return menu
    raise AssertionError(f"{name} is in no menu")


def test_a_letter_chooses_the_entry_of_an_open_menu(window, qtbot):
    menu = menu_with(window, "chooseAPool")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: window.current == PageName.WELCOME)
    assert not menu.isVisible()


def test_letters_are_there_while_the_menu_is(window, qtbot):
    menu = menu_with(window, "quit")
    before = [entry.text() for entry in menu.actions()]
    for _ in range(2):
        menu.popup(window.mapToGlobal(window.rect().center()))
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        assert all(mnemonic(entry.text()) for entry in menu.actions() if not entry.isSeparator())
        menu.close()
        assert [entry.text() for entry in menu.actions()] == before
    assert not any("&" in command.title or "&" in command.where for command in commands_of(window))


@pytest.mark.parametrize("language", ["en", *i18n.NAMES])
def test_the_titles_of_the_menu_bar_have_one_each(qtbot, language):
    i18n.install(QApplication.instance(), QLocale(language))
    window = MainWindow()
    qtbot.addWidget(window)
    letters = [mnemonic(title.text()) for title in window.menuBar().actions()]
    assert len(set(letters)) == 4, letters
    assert all(letter.isalpha() for letter in letters)
