"""Presenter mode in the whole app: one thing at a time, its keys, the speaker's notes, and the way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QPlainTextEdit, QPushButton, QWidget

from tests.helpers.person import Person
from tests.ui.app.test_room_for_text import cut_off
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.tour.captions import Captions

PASSWORD = "Tr0ub4dor & 3 riders"
PROJECTOR = QSize(1280, 720)
DOCKS = ("inspector", "mailbox", "protocol", "theatre")


def settle(person: Person) -> None:
    """Let layouts come to rest."""
    person.settle()


def press(
    person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(person.app.window, key, modifiers)
    settle(person)


def on_stage(person: Person) -> list[str]:
    """What stands on the screen: the page, or panels."""
    docks = {dock.objectName(): dock for dock in person.app.window.findChildren(QDockWidget)}
    panels = [name for name in DOCKS if f"{name}Dock" in docks and docks[f"{name}Dock"].isVisible()]
    central = person.app.window.centralWidget()
    page = ["page"] if central is not None and central.isVisible() else []
    return page + panels


def turn(person: Person) -> None:
    """F5, by its entry in the menu."""
    action = person.app.window.findChild(QAction, "presenterMode")
    assert isinstance(action, QAction)
    action.trigger()


def notes_window() -> QWidget | None:
    there = (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "speakersNotes")
    return next((widget for widget in there if widget.isVisible()), None)


@pytest.fixture
def at_the_app(person: Person) -> Person:
    person.app.window.resize(1200, 780)
    person.wait(
        lambda: person.app.window.findChild(QAction, "resetLayout") is not None, "the entries of the menus"
    )
    settle(person)
    return person


@pytest.fixture
def presenter(at_the_app: Person) -> Person:
    """Somebody who presents, on a projector."""
    turn(at_the_app)
    at_the_app.app.window.showNormal()
    at_the_app.app.window.resize(PROJECTOR)
    settle(at_the_app)
    return at_the_app


def test_the_page_stands_alone_with_large_text(presenter: Person) -> None:
    assert on_stage(presenter) == ["page"]
    assert theme.scaled(100) == 150
    assert "F1" in presenter.message


def test_f6_brings_one_thing_after_the_other(presenter: Person) -> None:
    seen = []
    for _ in range(5):
        press(presenter, Qt.Key.Key_F6)
        assert len(on_stage(presenter)) == 1
        seen += on_stage(presenter)
    assert seen == ["mailbox", "inspector", "protocol", "theatre", "page"]
    press(presenter, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert on_stage(presenter) == ["theatre"]


def test_f6_is_the_window_s_before_and_after(at_the_app: Person) -> None:
    def where() -> str:
        cursor = at_the_app.app.window.focusWidget()
        return cursor.objectName() if cursor is not None else ""

    at_the_app.app.window.activateWindow()
    at_the_app.wait(at_the_app.app.window.isActiveWindow, "the window to be active")
    at_the_app.find("registerEmail").setFocus()
    press(at_the_app, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert where() == "goRegister"
    turn(at_the_app)
    press(at_the_app, Qt.Key.Key_F6)
    assert on_stage(at_the_app) == ["mailbox"]
    turn(at_the_app)
    settle(at_the_app)
    at_the_app.find("registerEmail").setFocus()
    press(at_the_app, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert where() == "goRegister"


def test_going_to_a_page_or_closing_a_panel_brings_the_page(presenter: Person) -> None:
    press(presenter, Qt.Key.Key_F6)
    press(presenter, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert (on_stage(presenter), presenter.page) == (["page"], PageName.SIGN_IN)
    press(presenter, Qt.Key.Key_F6)
    presenter.click("mailboxDockClose")
    settle(presenter)
    assert on_stage(presenter) == ["page"]


def test_no_panel_is_dragged_off_the_stage(at_the_app: Person) -> None:
    """It would be a window without a veil, and Qt did not live through its being put back meanwhile."""
    dock = at_the_app.find("mailboxDock", QDockWidget)
    before = dock.features()
    turn(at_the_app)
    settle(at_the_app)
    press(at_the_app, Qt.Key.Key_F6)
    assert at_the_app.sees("mailboxDockClose")
    assert not at_the_app.sees("mailboxDockTearOff")
    assert not dock.features() & QDockWidget.DockWidgetFeature.DockWidgetMovable
    title = dock.titleBarWidget()
    QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    for step in range(1, 6):
        QTest.mouseMove(title, QPoint(60 + 20 * step, 10 + 20 * step))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton, pos=QPoint(160, 110))
    settle(at_the_app)
    assert not dock.isFloating()
    assert on_stage(at_the_app) == ["mailbox"]
    turn(at_the_app)
    settle(at_the_app)
    assert dock.features() == before
    assert at_the_app.sees("mailboxDockTearOff")


def test_a_code_is_revealed_and_used_on_the_page(presenter: Person) -> None:
    presenter.register("nunnuu@example.com", PASSWORD)
    presenter.wait(lambda: "nunnuu" in presenter.text("letterAbout"), "the mail")
    press(presenter, Qt.Key.Key_F6)
    code = presenter.find("letterCode", QLabel)

    def seen() -> QImage:
        settle(presenter)
        where = QRect(code.mapTo(presenter.app.window, code.rect().topLeft()), code.size())
        return presenter.app.window.grab(where).toImage()

    covered = seen()
    press(presenter, Qt.Key.Key_F2)
    assert seen() != covered
    press(presenter, Qt.Key.Key_F2)
    assert seen() == covered
    press(presenter, Qt.Key.Key_F2)
    presenter.click("mailboxUseCode")
    settle(presenter)
    assert on_stage(presenter) == ["page"]
    assert presenter.text("verifyCode") == presenter.text("letterCode")


def test_a_problem_is_told_with_the_page(presenter: Person) -> None:
    presenter.type("registerEmail", "nunnuu@example.com")
    press(presenter, Qt.Key.Key_F6)
    from wildrydes_desktop.foundation.problems import Problem  # noqa: PLC0415 - only here

    presenter.app.window.messages.show_problem(Problem("It went wrong", "Why", "Try again"))
    assert on_stage(presenter) == ["page"]


def test_the_card_has_the_keys_and_goes_again(presenter: Person) -> None:
    press(presenter, Qt.Key.Key_F1)
    assert presenter.sees("presenterCard")
    assert presenter.app.window.rect().contains(presenter.find("presenterCard").geometry())
    assert "F6" in presenter.find("presenterCardClose").accessibleDescription()
    assert presenter.focused() == "presenterCardClose"
    presenter.press(Qt.Key.Key_Escape)
    assert not presenter.sees("presenterCard")


def test_the_notes_do_not_keep_the_app_when_its_window_is_closed(presenter: Person) -> None:
    press(presenter, Qt.Key.Key_F4)
    notes = notes_window()
    assert notes is not None
    assert notes.isVisible()
    application = presenter.app.application
    QTimer.singleShot(0, presenter.app.window, presenter.app.window.close)
    QTimer.singleShot(20_000, presenter.app.window, lambda: application.exit(1))
    assert application.exec() == 0, "nobody ended it"


def test_the_message_with_its_keys_goes_when_it_ends(presenter: Person) -> None:
    assert "F5" in presenter.app.window.messages.text()
    press(presenter, Qt.Key.Key_F5)
    assert presenter.app.window.messages.text() == ""
    press(presenter, Qt.Key.Key_F5)
    presenter.app.window.messages.show_message("info", "Something else")
    press(presenter, Qt.Key.Key_F5)
    assert presenter.app.window.messages.text() == "Something else"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_the_keyboard_is_where_it_was_when_the_card_has_gone(presenter: Person, key: Qt.Key) -> None:
    before = presenter.focused()
    press(presenter, Qt.Key.Key_F1)
    presenter.press(key)
    assert presenter.focused() == before == "registerEmail"


def test_steps_and_notes_come_from_the_guide(presenter: Person) -> None:
    press(presenter, Qt.Key.Key_F4)
    notes = notes_window()
    assert notes is not None

    def title() -> str:
        label = notes.findChild(QLabel, "notesTitle")
        assert isinstance(label, QLabel)
        return label.text()

    presenter.wait(lambda: title() == "Register", "the guide, with the pool that is open ticked off")
    first = title()
    text = notes.findChild(QPlainTextEdit, "notesText")
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText()
    press(presenter, Qt.Key.Key_PageDown)
    assert title() == first, "the open step was not gone to before"
    press(presenter, Qt.Key.Key_PageDown)
    second = title()
    assert second != first
    back = notes.findChild(QPushButton, "notesBack")
    assert isinstance(back, QPushButton)
    back.click()
    assert title() == first
    notes.close()
    settle(presenter)
    assert notes_window() is None


def test_a_tour_that_is_taken_meanwhile_keeps_its_keys(at_the_app: Person) -> None:
    bar, told = Captions(), []
    at_the_app.app.window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
    bar.next_wanted.connect(lambda: told.append("next"))
    turn(at_the_app)
    settle(at_the_app)
    press(at_the_app, Qt.Key.Key_PageDown)
    assert told == ["next"]
    press(at_the_app, Qt.Key.Key_F6)
    assert on_stage(at_the_app) == ["mailbox"]


def test_replaying_brings_the_theatre(presenter: Person) -> None:
    presenter.register("nunnuu@example.com", PASSWORD)
    press(presenter, Qt.Key.Key_F3)
    assert on_stage(presenter) == ["theatre"]
    presenter.wait(lambda: presenter.sees("theatrePosition"), "the play")
    presenter.wait(lambda: "Replay" in presenter.text("theatrePosition"), "the replay")


def test_the_spotlight_follows_the_keyboard(presenter: Person) -> None:
    press(presenter, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    from wildrydes_desktop.ui.presenter.spotlight import Spotlight  # noqa: PLC0415 - made when wanted

    light = presenter.find("presenterSpotlight", Spotlight)
    for name in ("registerPassword", "registerSubmit"):
        part: QWidget = presenter.find(name)
        part.setFocus()
        QApplication.processEvents()
        light.light(part)
        where = QRect(part.mapTo(presenter.app.window, part.rect().topLeft()), part.size())
        assert light.lit.contains(where)
    press(presenter, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert not presenter.sees("presenterSpotlight")


def test_leaving_puts_everything_back_and_keeps_nothing(at_the_app: Person, data_dir: Path) -> None:
    window = at_the_app.app.window
    at_the_app.find("protocolDock", QDockWidget).close()
    settle(at_the_app)
    docks = window.findChildren(QDockWidget)

    def places() -> dict[str, tuple[object, ...]]:
        seen = (window, *(dock for dock in docks if dock.isVisible()))
        return {each.objectName(): each.geometry().getRect() for each in seen}

    before = places()
    turn(at_the_app)
    settle(at_the_app)
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F6, Qt.Key.Key_F4, Qt.Key.Key_F1, Qt.Key.Key_F2):
        press(at_the_app, key)
    press(at_the_app, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.scaled(100) == 175
    turn(at_the_app)
    at_the_app.app.window.messages.clear()
    settle(at_the_app)
    after = places()
    assert after.keys() == before.keys()
    for name, place in after.items():  # Qt shares out the room in whole pixels
        assert place == pytest.approx(before[name], abs=1), name
    assert theme.scaled(100) == 100
    for name in ("presenterCard", "presenterSpotlight"):
        assert not at_the_app.sees(name)
    assert notes_window() is None
    kept = json.loads((data_dir / "settings.json").read_text("utf-8"))
    assert kept.get("look", {}).get("text_percent", 100) == 100


def test_on_a_projector_no_word_is_cut_off(presenter: Person) -> None:
    for page in ("goRegister", "goVerify", "goSignIn", "goRide", "goAccount"):
        presenter.click(page)
        settle(presenter)
        assert cut_off(presenter) == [], page
    presenter.app.window.messages.clear()
    for _ in range(3):
        press(presenter, Qt.Key.Key_F6)
        assert cut_off(presenter) == [], on_stage(presenter)


def test_beginning_again_works_as_the_first_time(at_the_app: Person, open_app: Callable[..., Person]) -> None:
    for _ in range(3):
        turn(at_the_app)
        settle(at_the_app)
        press(at_the_app, Qt.Key.Key_F6)
        assert on_stage(at_the_app) == ["mailbox"]
        turn(at_the_app)
        settle(at_the_app)
        assert on_stage(at_the_app) == ["page", "inspector", "mailbox", "protocol"]
