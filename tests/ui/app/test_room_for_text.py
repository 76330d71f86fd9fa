"""On a small projector, and in the smallest window there is, words are whole and buttons in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from accessibility import room, walk
from tests.helpers.person import Person
from wildrydes_desktop.session.settings import Look, Settings
from wildrydes_desktop.ui.mailbox.letter import Letter
from wildrydes_desktop.ui.pages.names import PageName

PASSWORD = "Tr0ub4dor & 3 riders"
PROJECTOR = QSize(1280, 688)  # 1280x720 without the window's own frame
SIZES = [PROJECTOR, QSize(1280, 768), QSize(1024, 668), QSize(900, 600)]
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
    QTest.qWait(60)


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
def test_no_word_is_cut_off_when_text_is_twice_as_large(open_app, data_dir: Path) -> None:
    """On every page and in every panel (WCAG 2.2, 1.4.4). What is out of sight can be scrolled to."""
    Settings(data_dir).remember_look(Look(text_percent=200))
    person = open_app("--demo")
    person.app.window.resize(PROJECTOR)
    person.wait_until_ready()
    cut = [f"{place.name}: {words}" for place in walk.places(person) for words in cut_off(person)]
    assert not cut, "\n".join(cut)


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
