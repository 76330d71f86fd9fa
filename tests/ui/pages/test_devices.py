"""The page of the devices: which there are, which one this is, and nothing forgotten by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView

from wildrydes_desktop.cognito.devices import KnownDevice
from wildrydes_desktop.ui.pages.device_table import CREATED, IP, LAST_USED, THIS_COMPUTER
from wildrydes_desktop.ui.pages.devices import DevicesPage, ForgetDevice

NOW = 1_700_000_000.0
HERE = KnownDevice(
    "eu-1_here", "Wild Rydes Desktop on Linux", "127.0.0.1", NOW - 90_000, NOW - 7_200, remembered=True
)
PHONE = KnownDevice(
    "eu-1_phone", "Ada's <b>phone</b>", "192.0.2.7", NOW - 900_000, NOW - 180, remembered=False
)
OLD = KnownDevice("eu-1_old", "", "", 0.0, 0.0, remembered=True)


@pytest.fixture
def page(show):
    page = show(DevicesPage(lambda: NOW))
    page.resize(900, 1200)
    page.show_devices((OLD, PHONE, HERE), HERE.key)
    return page


@pytest.fixture
def at(page, hands):
    return hands(page)


@pytest.fixture
def view(page) -> QTableView:
    return page.findChild(QTableView, "devicesView")


def words(view: QTableView) -> list[list[object]]:
    model = view.model()
    return [
        [model.index(row, column).data(Qt.ItemDataRole.UserRole) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def shown(view: QTableView, row: int) -> list[str]:
    return [view.model().index(row, column).data() for column in range(view.model().columnCount())]


def select(view: QTableView, row: int) -> None:
    view.setFocus()
    view.selectRow(row)


def test_this_computer_comes_first_then_who_was_there_last(view):
    assert words(view) == [
        ["eu-1_here", "remembered", NOW - 7_200, NOW - 90_000, "127.0.0.1"],
        ["eu-1_phone", "not_remembered", NOW - 180, NOW - 900_000, "192.0.2.7"],
        ["eu-1_old", "remembered", 0.0, 0.0, ""],
    ]
    assert [view.model().index(row, 0).data(THIS_COMPUTER) for row in range(3)] == [True, False, False]
    assert shown(view, 0)[:3] == ["This computer: Wild Rydes Desktop on Linux", "yes", "2 h ago"]
    assert shown(view, 1)[:3] == ["Ada's <b>phone</b>", "no", "3 min ago"]
    assert shown(view, 2) == ["without a name", "yes", "unknown", "unknown", ""]


def test_a_name_is_never_read_as_markup(view):
    tip = view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;phone" in tip


def test_all_of_the_selected_device_is_shown_below(view, at):
    assert at.line("devicesKey").text() == "eu-1_here"
    assert at.line("devicesIp").text() == "127.0.0.1"
    assert at.line("devicesLastUsed").text().startswith("2 h ago · 14 Nov 2023 ")
    select(view, 1)
    assert at.line("devicesKey").text() == "eu-1_phone"
    assert at.widget("devicesName").text() == "Ada's <b>phone</b>"
    select(view, 2)
    assert at.line("devicesCreated").text() == ""


def test_a_narrow_table_leaves_out_what_stands_below(page, view):
    assert not any(view.isColumnHidden(column) for column in (LAST_USED, CREATED, IP))
    page.resize(480, 1200)
    assert [view.isColumnHidden(column) for column in (LAST_USED, CREATED, IP)] == [False, True, True]
    page.resize(300, 1200)
    assert all(view.isColumnHidden(column) for column in (LAST_USED, CREATED, IP))


def test_a_very_long_name_does_not_widen_the_page(page):
    page.show_devices((KnownDevice("key", "n" * 1024, "", NOW, NOW, remembered=True),), "")
    assert page.minimumSizeHint().width() < 400


@pytest.mark.parametrize(
    ("row", "offered", "withheld", "signal"),
    [
        (0, "devicesDoNotRemember", "devicesRemember", "do_not_remember_wanted"),
        (1, "devicesRemember", "devicesDoNotRemember", "remember_wanted"),
    ],
)
def test_what_can_be_done_follows_from_the_device(page, view, at, caught, row, offered, withheld, signal):
    got = caught(getattr(page, signal))
    select(view, row)
    assert not at.widget(withheld).isVisible()
    at.click(offered)
    assert got == [(HERE, PHONE)[row].key]


def test_forgetting_is_asked_about_first(page, view, at, caught):
    got = caught(page.submitted)
    at.click("devicesForget")
    assert got == []
    assert at.focused() == "devicesForgetCancel"
    assert "computer you sit at" in at.widget("devicesForgetQuestion").text()
    at.click("devicesForgetConfirm")
    select(view, 1)
    at.click("devicesForget")
    assert "computer you sit at" not in at.widget("devicesForgetQuestion").text()
    at.click("devicesForgetConfirm")
    assert got == [ForgetDevice("eu-1_here", here=True), ForgetDevice("eu-1_phone", here=False)]


def test_thinking_better_of_it_keeps_the_device(page, view, at, caught):
    got = caught(page.submitted)
    at.click("devicesForget")
    at.press("devicesForgetCancel", Qt.Key.Key_Return)
    assert not at.widget("devicesForgetConfirm").isVisible()
    assert at.widget("devicesForget").isVisible()
    at.click("devicesForget")
    select(view, 1)  # the question was about another one
    assert not at.widget("devicesForgetConfirm").isVisible()
    assert got == []


def test_the_selection_stays_with_its_device(page, view, at):
    select(view, 1)
    page.show_devices((PHONE,), "")
    assert at.line("devicesKey").text() == "eu-1_phone"
    page.show_devices((HERE, OLD), HERE.key)
    assert at.line("devicesKey").text() == "eu-1_here"


def test_without_devices_it_says_how_one_comes_about(page, at):
    page.show_devices((), "")
    assert "No device yet" in at.widget("devicesNone").text()
    for name in ("devicesView", "devicesForget", "devicesKey"):
        assert not at.widget(name).isVisible()
    assert at.widget("devicesReload").isVisible()
    assert page.first_field.objectName() == "devicesReload"


def test_a_pool_that_tracks_none_is_nobodys_fault(page, at):
    page.show_not_tracked()
    assert "nothing is wrong" in at.widget("devicesNone").text()
    assert not at.widget("devicesView").isVisible()
    page.show_devices((HERE,), "")
    assert not at.widget("devicesNone").isVisible()
    assert at.widget("devicesView").isVisible()
    assert page.first_field.objectName() == "devicesView"


def test_signed_out_nothing_of_whoever_it_was_stays(page, view, at, caught):
    got = caught(page.sign_in_wanted)
    page.show_signed_out()
    assert view.model().rowCount() == 0
    assert at.line("devicesKey").text() == ""
    assert at.widget("devicesName").text() == ""
    assert not at.widget("devicesReload").isVisible()
    at.click("devicesSignIn")
    assert len(got) == 1


@pytest.mark.parametrize(
    ("button", "signal"), [("devicesReload", "reload_wanted"), ("devicesBack", "back_wanted")]
)
def test_the_other_ways_on(page, at, caught, button, signal):
    got = caught(getattr(page, signal))
    at.click(button)
    assert len(got) == 1


def test_everything_to_act_on_has_names(page):
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.objectName()
            assert button.accessibleName()


def test_while_the_page_is_filled_reading_is_what_can_be_cancelled(page, at, caught):
    got = caught(page.cancelled)
    page.set_busy(True)
    at.click("devicesReload")
    assert at.button("devicesReload").text() == "Cancel"
    assert not at.button("devicesForget").isEnabled()
    assert len(got) == 1


def test_until_they_were_listed_it_does_not_deny_the_sign_in(show, hands):
    page = show(DevicesPage(lambda: NOW))
    at = hands(page)
    page.show_unread()
    assert not at.widget("devicesSignIn").isVisible()
    assert not at.widget("devicesNone").isVisible()
    assert at.widget("devicesReload").isVisible()
    assert at.focused() == "devicesReload"
    page.show_devices((PHONE,), HERE.key)
    assert at.focused() == "devicesView"
    page.show_unread()
    assert at.widget("devicesView").isVisible()
