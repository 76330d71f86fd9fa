"""Being busy, for any page: the button that cancels, the fields that stay, the keys that count once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.ui.pages.sign_in import SignInPage


@pytest.fixture
def page(show):
    return show(SignInPage())


@pytest.fixture
def at(page, hands):
    found = hands(page)
    found.type("signInUsername", "rider@example.com")
    found.type("signInPassword", "Unicorn-4you")
    return found


def test_the_button_says_cancel_and_cancels(page, at, caught):
    submitted, cancelled = caught(page.submitted), caught(page.cancelled)
    at.click("signInSubmit")
    page.set_busy(True)
    assert at.button("signInSubmit").text() == "Cancel"
    assert at.button("signInSubmit").accessibleName() == "Cancel"
    at.click("signInSubmit")
    assert (len(submitted), len(cancelled)) == (1, 1)
    page.set_busy(False)
    assert at.button("signInSubmit").text() == "Sign in"


def test_what_is_typed_stays_while_busy_and_after(page, at):
    page.set_busy(True)
    page.set_busy(False)
    assert at.line("signInPassword").text() == "Unicorn-4you"
    assert at.line("signInUsername").text() == "rider@example.com"


def test_the_focus_stays_where_it_was(page, at):
    at.line("signInPassword").setFocus()
    at.press("signInPassword", Qt.Key.Key_Return)
    page.set_busy(True)
    assert at.focused() == "signInPassword"


def test_enter_in_a_field_does_nothing_while_busy(page, at, caught):
    submitted, cancelled = caught(page.submitted), caught(page.cancelled)
    page.set_busy(True)
    at.press("signInPassword", Qt.Key.Key_Return)
    assert submitted == cancelled == []


def test_escape_cancels_while_busy_and_only_then(page, at, caught):
    cancelled = caught(page.cancelled)
    at.press("signInPassword", Qt.Key.Key_Escape)
    assert cancelled == []
    page.set_busy(True)
    at.press("signInPassword", Qt.Key.Key_Escape)
    assert len(cancelled) == 1


def test_a_double_click_does_not_cancel_what_it_began(page, at, caught):
    cancelled = caught(page.cancelled)
    page.submitted.connect(lambda _: page.set_busy(True))
    at.click("signInSubmit")
    button = at.button("signInSubmit")
    place = QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(
            button,
            QMouseEvent(
                kind,
                place,
                button.mapToGlobal(place),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
    assert page.busy
    assert cancelled == []


def test_a_held_enter_key_does_not_cancel_what_it_began(page, at, caught):
    cancelled = caught(page.cancelled)
    page.submitted.connect(lambda _: page.set_busy(True))
    button = at.button("signInSubmit")
    button.setFocus()
    at.press("signInSubmit", Qt.Key.Key_Return)
    repeats = True
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeats)
    QApplication.sendEvent(button, held)
    assert page.busy
    assert cancelled == []


def test_busy_twice_is_busy_once(page, at):
    page.set_busy(True)
    page.set_busy(True)
    page.set_busy(False)
    assert not page.busy
    assert at.button("signInSubmit").text() == "Sign in"


def test_a_button_that_ran_may_be_as_narrow_as_before(page, at):
    """It keeps its width while it says Cancel; kept for good, it would not follow a window that shrinks."""
    button = at.button("signInSubmit")
    before = button.minimumWidth()
    page.set_busy(True)
    assert button.minimumWidth() == button.width()
    page.set_busy(False)
    assert button.minimumWidth() == before
