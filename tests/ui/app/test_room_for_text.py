"""On a small projector, and in the smallest window there is, words are whole and buttons in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDockWidget,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from accessibility import room, walk
from tests.helpers.person import Person
from wildrydes_desktop.session.settings import Look, Settings
from wildrydes_desktop.ui.mailbox.letter import Letter
from wildrydes_desktop.ui.pages.names import PageName

PASSWORD = "Tr0ub4dor & 3 riders"
PROJECTOR = QSize(1280, 688)  # 1280x720 without the window's own frame
SIZES = [PROJECTOR, QSize(1280, 768), QSize(1024, 668), QSize(900, 600)]
BESIDE_A_TAB = 12  # pixels, in the style sheet
DOCKS = ("inspectorDock", "mailboxDock", "protocolDock")


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def small(request: pytest.FixtureRequest, open_app) -> Person:
    """Somebody before a window of that size, as it was when the panels were put into it."""
    person = open_app("--demo")
    person.app.window.resize(request.param)
    person.wait_until_ready()
    return person


def settle(person: Person) -> None:
    """Let layouts come to rest."""
    person.settle()


def cut_off(person: Person) -> list[str]:
    """The words in the window that are shown only in part."""
    return [str(cut) for cut in room.cut_off(person.app.window)]


def in_sight(person: Person, name: str) -> bool:
    widget = person.find(name)
    return widget.visibleRegion().boundingRect() == widget.rect()


def to_the_ride(person: Person, address: str) -> None:
    person.register(address, PASSWORD)
    person.take_code(address)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    person.type("signInPassword", PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(person.checks, "the verdicts")
    person.wait(lambda: person.sees("rideMap"), "the map, which is made when somebody looks")


def test_no_word_is_cut_off_after_the_main_flow(small: Person) -> None:
    assert cut_off(small) == []
    to_the_ride(small, "small@example.com")
    settle(small)
    assert cut_off(small) == []
    for button in ("goRegister", "goVerify", "goSignIn", "goAccount"):
        small.click(button)
        settle(small)
        assert cut_off(small) == [], button


def test_the_mail_that_comes_leaves_the_panels_as_high_as_they_were(small: Person) -> None:
    settle(small)
    before = {name: small.find(name, QDockWidget).height() for name in DOCKS}
    assert before["mailboxDock"] <= small.app.window.height() // 3
    to_the_ride(small, "small@example.com")
    settle(small)
    assert {name: small.find(name, QDockWidget).height() for name in DOCKS} == before


def test_the_code_and_its_button_are_always_in_sight(small: Person) -> None:
    small.register("small@example.com", PASSWORD)
    small.wait(lambda: small.text("letterCode"), "the mail")
    settle(small)
    assert in_sight(small, "letterCode")
    assert in_sight(small, "mailboxUseCode")
    letter = small.find("mailboxDock").findChild(Letter)
    assert isinstance(letter, Letter)
    assert letter.rect().contains(small.find("mailboxUseCode").geometry())


def test_on_a_small_projector_each_forms_button_is_in_sight(open_app) -> None:
    person = open_app("--demo")
    person.app.window.resize(PROJECTOR)
    person.wait_until_ready()
    settle(person)
    assert in_sight(person, "registerSubmit")
    person.register("small@example.com", PASSWORD)
    settle(person)
    assert person.message
    assert in_sight(person, "verifySubmit")
    person.take_code("small@example.com")
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    settle(person)
    assert person.message
    assert in_sight(person, "signInSubmit")


@pytest.mark.timeout(200)
@pytest.mark.parametrize("language", ["en", "de"])
def test_text_twice_as_large_is_whole_and_flows(open_app, data_dir: Path, language: str) -> None:
    """On every page and in every panel. What is out of sight can be scrolled to (WCAG 2.2, 1.4.4), downwards
    and never sideways (1.4.10). No text of the protocol is excepted: in these places all of it is wrapped.
    """
    Settings(data_dir).remember_look(Look(text_percent=200))
    person = open_app("--demo", "--language", language)
    person.app.window.resize(PROJECTOR)
    person.wait_until_ready()
    found = []
    for place in walk.places(person):
        found += [f"{place.name}: {words}" for words in cut_off(person)]
        found += [f"{place.name}: {beyond}" for beyond in room.sideways(person.app.window)]
    assert not found, "\n".join(found)


def dock_tabs(person: Person) -> QTabBar:
    """The tabs of the panels that share the place of the inspector, once all of them are there."""
    for _ in walk.panels(person):
        pass
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return next(bar for bar in person.app.window.findChildren(QTabBar, options=direct) if bar.isVisible())


@pytest.mark.timeout(120)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_panel_is_told_by_its_tab(open_app, data_dir: Path, percent: int) -> None:
    """By eye and mouse: all words. By keyboard: the tab that it comes to is in sight. By ear: the same."""
    Settings(data_dir).remember_look(Look(text_percent=percent))
    person = open_app("--demo")
    person.app.window.resize(PROJECTOR)
    person.wait_until_ready()
    tabs = dock_tabs(person)
    said = QAccessible.queryAccessibleInterface(tabs)
    titles = {dock.windowTitle() for dock in person.app.window.findChildren(QDockWidget)}
    assert tabs.count() == 5
    for at in range(tabs.count()):
        assert tabs.tabText(at) in titles
        assert tabs.tabToolTip(at) == tabs.tabText(at)
        words = tabs.fontMetrics().horizontalAdvance(tabs.tabText(at))
        assert tabs.tabRect(at).width() >= words + 2 * BESIDE_A_TAB
        assert said.child(at).text(QAccessible.Text.Name) == tabs.tabText(at)
    tabs.setCurrentIndex(0)
    tabs.setFocus()
    for at in range(1, tabs.count()):
        QTest.keyClick(tabs, Qt.Key.Key_Right)
        settle(person)
        assert tabs.currentIndex() == at
        arrows = [button for button in tabs.findChildren(QToolButton) if button.isVisible()]
        beyond = min((button.x() for button in arrows), default=tabs.width())
        assert tabs.tabRect(at).left() >= 0
        assert tabs.tabRect(at).right() <= beyond


def lengths(person: Person) -> dict[str, int]:
    """How large signs are that are not text, by what they are."""
    box, style = person.find("signInRemember", QCheckBox), QStyle.SubElement.SE_CheckBoxIndicator
    option = QStyleOptionButton()
    box.initStyleOption(option)
    pictures = person.find("inspectorDock").findChildren(QLabel)
    return {
        "check box": box.style().subElementRect(style, option, box).width(),
        "navigation": person.find("goRide", QPushButton).iconSize().width(),
        "sign": person.find("mailboxDockClose").width(),
        "picture": max(picture.pixmap().height() for picture in pictures if not picture.pixmap().isNull()),
    }


def geometry(person: Person) -> dict[str, QRect]:
    """Where everything that has a name is."""
    parts = person.app.window.findChildren(QWidget)
    return {
        part.objectName(): QRect(part.mapTo(person.app.window, QPoint()), part.size())
        for part in parts
        if part.isVisible() and part.objectName() and not part.objectName().startswith("qt_")
    }


@pytest.mark.timeout(120)
def test_signs_grow_with_the_text_and_all_returns(open_app) -> None:
    """While the app runs, by the entries of the menu."""
    person = open_app("--demo")
    person.app.window.resize(PROJECTOR)
    person.wait_until_ready()
    person.click("goSignIn")
    person.wait(lambda: person.sees("letterCode"), "the mails of the days before")
    person.wait(lambda: "JWKS" in person.operations(), "the keys, which are fetched by themselves")
    walk.settle(person)
    before, places = lengths(person), geometry(person)
    for _ in range(4):
        person.app.window.findChild(QAction, "largerText").trigger()
    walk.settle(person)
    grown = lengths(person)
    assert grown["check box"] == 2 * before["check box"]
    assert grown["navigation"] == 2 * before["navigation"]
    assert grown["picture"] == 2 * before["picture"]
    assert grown["sign"] > 1.5 * before["sign"]
    assert not room.sideways(person.app.window)
    for _ in range(4):
        person.app.window.findChild(QAction, "smallerText").trigger()
    walk.settle(person)
    assert lengths(person) == before
    person.wait(lambda: geometry(person) == places, "everything to be where it was")


def test_a_window_that_grows_gives_its_room_to_everything(open_app) -> None:
    person = open_app("--demo")
    person.app.window.resize(PROJECTOR)
    person.wait_until_ready()
    settle(person)
    close = person.find("registerSubmit").mapTo(person.app.window, person.find("registerSubmit").pos()).y()
    person.app.window.resize(1600, 1000)
    settle(person)
    wide = person.find("registerSubmit").mapTo(person.app.window, person.find("registerSubmit").pos()).y()
    assert wide > close
