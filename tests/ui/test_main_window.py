"""The main window: where one can go, what it says, and what stands around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QFileDialog, QPushButton, QTextEdit, QWidget

from wildrydes_desktop import __version__
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName

POOL, CLIENT = "us-east-1_AbCdEfGhI", "3n4b5urk1ft4fl3mg5e62d9ado"
BUTTONS = {
    "goRegister": PageName.REGISTER,
    "goVerify": PageName.VERIFY,
    "goSignIn": PageName.SIGN_IN,
    "goRide": PageName.RIDE,
    "goAccount": PageName.ACCOUNT,
}


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.go(PageName.REGISTER)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(QAction, "about") is not None)  # the last of the adornments
    return window


def widget(window, name):
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def click(window, name):
    QTest.mouseClick(widget(window, name), Qt.MouseButton.LeftButton)


def lit(window):
    return [name for name in BUTTONS if window.findChild(QPushButton, name).isChecked()]


def test_its_name(window):
    assert window.objectName() == "mainWindow"


@pytest.mark.parametrize(("button", "page"), BUTTONS.items())
def test_each_button_leads_to_its_page_and_is_lit(window, button, page):
    click(window, button)
    assert window.current == page
    assert window.page(page).isVisible()
    assert lit(window) == [button]


@pytest.mark.parametrize(("place", "page"), list(enumerate(BUTTONS.values(), start=1)))
def test_each_page_has_its_shortcut(window, place, page):
    window.go(PageName.WELCOME)
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
    assert window.current == page


def test_pressing_the_lit_button_again_keeps_it_lit(window):
    click(window, "goVerify")
    click(window, "goVerify")
    assert lit(window) == ["goVerify"]


@pytest.mark.parametrize("page", [PageName.FORGOT, PageName.CHALLENGE])
def test_what_belongs_to_signing_in_lights_its_button(window, page):
    window.go(page)
    assert lit(window) == ["goSignIn"]


def test_a_page_is_built_once_when_it_is_first_wanted(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    built = []
    window.page_built.connect(built.append)
    assert window.pages == []
    page = window.page("verify")
    window.go("verify")
    assert built == [page] == window.pages


def test_going_to_a_page_puts_the_cursor_where_typing_starts(window):
    assert window.focusWidget().objectName() == "registerEmail"
    window.go(PageName.SIGN_IN)
    assert window.focusWidget().objectName() == "signInUsername"


def test_going_says_so_once(window):
    shown = []
    window.page_shown.connect(shown.append)
    window.go("verify")
    window.go("verify")
    assert shown == ["verify"]


def test_an_unknown_page_is_a_bug(window):
    with pytest.raises(ValueError, match="stables"):
        window.go("stables")


@pytest.mark.parametrize(
    ("endpoint", "local", "text", "place"),
    [
        ("", False, f"AWS · {POOL}", "remote"),
        ("http://127.0.0.1:3456", True, f"Local pool · {POOL}", "local"),
        ("http://127.0.0.1:4566", False, f"http://127.0.0.1:4566 · {POOL}", "remote"),
    ],
)
def test_the_badge_says_which_pool_this_is(window, endpoint, local, text, place):
    window.show_pool(PoolConfig.of(POOL, CLIENT, endpoint_url=endpoint, local=local))
    badge = widget(window, "poolBadge")
    assert badge.text() == text
    assert badge.accessibleDescription() == text
    assert badge.property("place") == place
    assert badge.textFormat() == Qt.TextFormat.PlainText


def test_without_a_pool_the_badge_says_so(window):
    window.show_pool(PoolConfig.of(POOL, CLIENT))
    window.show_pool(None)
    assert POOL not in widget(window, "poolBadge").text()
    assert widget(window, "poolBadge").text()


def test_the_pool_can_be_chosen_from_the_band(window):
    click(window, "choosePool")
    assert window.current == PageName.WELCOME
    assert lit(window) == []


def test_busy_is_seen_while_it_lasts_and_moves_nothing(window):
    indicator = widget(window, "busyIndicator")
    place = window.page("register").mapTo(window, window.page("register").rect().topLeft())
    assert not indicator.isVisible()
    window.set_busy(True)
    assert indicator.isVisible()
    assert window.page("register").mapTo(window, window.page("register").rect().topLeft()) == place
    window.set_busy(False)
    assert not indicator.isVisible()


def test_escape_dismisses_the_message(window):
    window.messages.show_message("info", "Hello")
    QTest.keyClick(widget(window, "goRegister"), Qt.Key.Key_Escape)
    assert window.messages.text() == ""


def test_escape_cancels_what_the_page_runs_from_anywhere_in_the_window(window):
    page = window.page("register")
    cancelled = []
    page.cancelled.connect(lambda: cancelled.append(True))
    window.messages.show_message("info", "Hello")
    page.set_busy(True)
    QTest.keyClick(widget(window, "goRegister"), Qt.Key.Key_Escape)
    assert cancelled == [True]
    assert window.messages.text() == "Hello"


def test_the_message_bar_is_the_window_s_own(window):
    assert widget(window, "messageBar") is window.messages


def test_panels_stand_in_docks_of_their_name_at_their_place(window, qtbot):
    for name in ("mailbox", "protocol", "inspector"):
        window.add_panel(name, QTextEdit())
    docks = {
        name: window.findChild(QDockWidget, f"{name}Dock") for name in ("mailbox", "protocol", "inspector")
    }
    assert window.dockWidgetArea(docks["inspector"]) == Qt.DockWidgetArea.RightDockWidgetArea
    assert window.dockWidgetArea(docks["mailbox"]) == Qt.DockWidgetArea.BottomDockWidgetArea
    qtbot.waitUntil(lambda: docks["protocol"].x() > docks["mailbox"].x())
    assert docks["protocol"].y() == docks["mailbox"].y()
    assert docks["inspector"].geometry().bottom() >= docks["mailbox"].geometry().bottom()


SEEN = ["inspector", "mailbox"]


def test_panels_beside_the_page_stand_across_from_the_navigation_whichever_side_that_is(window, qtbot):
    for name in ("inspector", "guide", "mailbox"):
        window.add_panel(name, QTextEdit())
    docks = {name: window.findChild(QDockWidget, f"{name}Dock") for name in ("inspector", "guide", "mailbox")}
    qtbot.waitUntil(docks["guide"].isVisible)
    docks["guide"].hide()
    across, other = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        across, other = other, across
        window.setLayoutDirection(direction)
        assert window.dockWidgetArea(docks["inspector"]) == across
        assert window.dockWidgetArea(docks["guide"]) == across
        assert window.dockWidgetArea(docks["mailbox"]) == Qt.DockWidgetArea.BottomDockWidgetArea
        qtbot.waitUntil(lambda: [name for name, dock in docks.items() if dock.isVisible()] == SEEN)


def test_a_panel_is_torn_off_and_put_back_by_keyboard(window, qtbot):
    window.add_panel("inspector", QTextEdit())
    dock = window.findChild(QDockWidget, "inspectorDock")
    QTest.keyClick(widget(dock, "inspectorDockTearOff"), Qt.Key.Key_Space)
    assert dock.isFloating()
    QTest.keyClick(widget(dock, "inspectorDockTearOff"), Qt.Key.Key_Return)
    assert not dock.isFloating()


def test_a_closed_panel_comes_back_from_the_view_menu(window):
    window.add_panel("protocol", QTextEdit())
    dock = window.findChild(QDockWidget, "protocolDock")
    click(window, "protocolDockClose")
    assert not dock.isVisible()
    view = window.menuBar().actions()[2].menu()
    assert view.actions() == [dock.toggleViewAction()]
    view.actions()[0].trigger()
    assert dock.isVisible()


def test_a_panel_behind_another_comes_forward_when_it_is_chosen_from_the_view_menu(window, qtbot):
    window.add_panel("inspector", QTextEdit())
    window.add_panel_later("guide", QTextEdit)
    window.offer_panel("guide", offered=True)
    inspector = window.findChild(QDockWidget, "inspectorDock")
    entries = {"inspector": inspector.toggleViewAction(), "guide": window.findChild(QAction, "guideEntry")}
    entries["guide"].trigger()
    docks = {"inspector": inspector, "guide": window.findChild(QDockWidget, "guideDock")}
    for name in ("inspector", "guide", "inspector", "guide"):  # each is open, and behind the other
        entries[name].trigger()
        qtbot.waitUntil(lambda name=name: not docks[name].visibleRegion().isEmpty())
        assert [entry.isChecked() for entry in entries.values()] == [True, True]

    for name in ("guide", "inspector"):  # what can be seen is closed, and comes back in front
        window.bring_panel(name)
        qtbot.waitUntil(lambda name=name: not docks[name].visibleRegion().isEmpty())
        entries[name].trigger()
        assert (docks[name].isHidden(), entries[name].isChecked()) == (True, False)
        entries[name].trigger()
        qtbot.waitUntil(lambda name=name: not docks[name].visibleRegion().isEmpty())


def test_a_panel_without_use_is_taken_away_with_its_menu_entry(window):
    window.add_panel("mailbox", QTextEdit())
    dock = window.findChild(QDockWidget, "mailboxDock")
    window.offer_panel("mailbox", offered=False)
    assert (dock.isVisible(), dock.toggleViewAction().isVisible()) == (False, False)
    window.offer_panel("mailbox", offered=True)
    assert (dock.isVisible(), dock.toggleViewAction().isVisible()) == (True, True)


def test_a_configuration_file_is_chosen_without_blocking(window, tmp_path):
    wanted = []
    window.open_config_wanted.connect(wanted.append)
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog, "configDialog")
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "config.js"))
    dialog.close()
    assert wanted == [str(tmp_path / "config.js")]


def test_about_says_which_version_without_blocking(window, qtbot):
    window.findChild(QAction, "about").trigger()
    dialog = window.findChild(QDialog, "aboutDialog")
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert any(
        __version__ in label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")
    )
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "aboutDialog") is None)


def test_the_menu_leads_to_choosing_a_pool(window):
    window.findChild(QAction, "chooseAPool").trigger()
    assert window.current == PageName.WELCOME


def test_ctrl_q_closes_the_window(window):
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_a_long_page_scrolls_when_the_window_is_small(window, qtbot):
    theme.apply(QApplication.instance(), "light")  # without its style the page is not that long
    window.resize(900, 600)
    window.messages.show_message("info", "a message\nwith more to it")
    window.go("welcome")
    page = window.page("welcome")
    area = page.parentWidget().parentWidget()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    field = widget(window, "welcomeRegion")
    page.focus_on(field.parentWidget())
    qtbot.waitUntil(
        lambda: area.viewport().rect().contains(field.mapTo(area.viewport(), field.rect().center()))
    )


def test_the_tab_key_stops_only_where_there_is_something_to_do(window):
    for name in BUTTONS:
        click(window, name)
    seen, focus = [], window.focusWidget()
    for _ in range(30):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
        if window.focusWidget() is focus:
            break
    assert seen
    assert all(stop.objectName() and stop.accessibleName() for stop in seen)


INSIDE_OTHERS = ("QLineEditIconButton", "QScrollBar", "QComboBoxListView")
"""Parts that Qt's own widgets are made of; their owners have the names."""


@pytest.mark.parametrize("page", list(PageName))
def test_whatever_can_be_acted_on_has_a_name_for_everybody(window, page):
    window.go(page)
    for stop in window.page(page).findChildren(QWidget):
        by_keyboard = stop.focusPolicy() != Qt.FocusPolicy.NoFocus and stop.focusProxy() is None
        part = stop.metaObject().className() in INSIDE_OTHERS or stop.objectName().startswith("qt_")
        if by_keyboard and not part:
            assert stop.objectName(), stop
            assert stop.accessibleName(), stop
