"""F6 leads from one part of the window to the next, torn-off panels included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName

PANELS = ("mailbox", "protocol", "inspector")


def panel(name: str) -> QWidget:
    """With two fields to type in."""
    made = QWidget()
    column = QVBoxLayout(made)
    for number in (1, 2):
        field = QLineEdit()
        field.setObjectName(f"{name}{number}")
        column.addWidget(field)
    return made


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.go(PageName.REGISTER)
    for name in PANELS:
        window.add_panel(name, panel(name))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(QAction, "about") is not None)  # the last of the adornments
    qtbot.waitUntil(lambda: at() == "registerEmail")
    window.add_entry("view", "On", "nextPart", lambda: window.turn(1), "F6")
    window.add_entry("view", "Back", "lastPart", lambda: window.turn(-1), "Shift+F6")
    return window


def at() -> str:
    """What the keyboard is on."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def follow(qtbot, *names: str, back: bool = False) -> None:
    """Press the key again and again, and come to one of these after the other."""
    for name in names:
        cursor = QApplication.focusWidget()
        assert cursor is not None
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(cursor.window(), Qt.Key.Key_F6, shift)
        qtbot.waitUntil(lambda name=name: at() == name)


def dock(window: MainWindow, name: str) -> QDockWidget:
    found = window.findChild(QDockWidget, f"{name}Dock")
    assert found is not None
    return found


def test_all_parts_one_after_the_other_and_back(qtbot, window):
    follow(qtbot, "mailbox1", "protocol1", "inspector1", "goRegister", "registerEmail")
    follow(qtbot, "goRegister", "inspector1", "protocol1", "mailbox1", "registerEmail", back=True)


def test_a_message_is_a_part_while_it_is_there(qtbot, window):
    window.messages.show_message("info", "a message\nwith more to it")
    follow(qtbot, "messageDismiss", "goRegister", back=True)
    window.messages.clear()
    follow(qtbot, "registerEmail", "mailbox1")
    follow(qtbot, "registerEmail", "goRegister", back=True)


def test_it_comes_back_to_where_one_was(qtbot, window):
    window.findChild(QLineEdit, "protocol2").setFocus()
    window.findChild(QLineEdit, "registerPassword").setFocus()
    follow(qtbot, "mailbox1", "protocol2")
    follow(qtbot, "mailbox1", "registerPassword", back=True)


def test_panels_that_are_closed_or_behind_others_are_passed_over(qtbot, window):
    dock(window, "mailbox").close()
    window.tabifyDockWidget(dock(window, "inspector"), dock(window, "protocol"))
    dock(window, "inspector").raise_()
    qtbot.waitUntil(lambda: dock(window, "protocol").visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: not dock(window, "inspector").visibleRegion().isEmpty())
    follow(qtbot, "inspector1", "goRegister")


def test_a_torn_off_panel_is_come_to_last_and_left_again(qtbot, window):
    mailbox = dock(window, "mailbox")
    with qtbot.waitActive(mailbox):
        mailbox.setFloating(True)
        mailbox.activateWindow()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.findChild(QLineEdit, "inspector1").setFocus()
    follow(qtbot, "mailbox1")
    assert QApplication.activeWindow() is mailbox
    follow(qtbot, "goRegister", "registerEmail")
    assert QApplication.activeWindow() is window


def test_a_panel_with_nothing_to_do_in_it_is_entered_at_its_title(qtbot, window):
    dock(window, "mailbox").setWidget(QLabel("nothing"))
    follow(qtbot, "mailboxDockTearOff", "protocol1")
    dock(window, "mailbox").setWidget(panel("fuller"))
    follow(qtbot, "fuller1", back=True)


def test_what_was_scrolled_away_comes_into_sight(qtbot, window):
    content, area = panel("tall"), QScrollArea()
    content.setFixedHeight(2000)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    dock(window, "mailbox").setWidget(area)
    field, bar = window.findChild(QLineEdit, "tall1"), area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert field.visibleRegion().isEmpty()
    follow(qtbot, "tall1")
    assert not field.visibleRegion().isEmpty()


def test_where_the_keyboard_is_can_be_seen(qtbot, window):
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
    follow(qtbot, "mailbox1")
    assert window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange), "Qt shows it, as for Tab"
