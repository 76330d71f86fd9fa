"""The registration page: what it checks by itself, and what it asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.register import RegisterPage, RegisterRequest

PASSWORD = "Uni corn-4you"


@pytest.fixture
def page(show):
    return show(RegisterPage())


@pytest.fixture
def at(page, hands):
    return hands(page)


def fill(at, password=PASSWORD, repeat=PASSWORD):
    at.type("registerEmail", "rider@example.com")
    at.type("registerPassword", password)
    at.type("registerPasswordRepeat", repeat)


def test_a_filled_form_is_submitted_by_its_button(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    at.click("registerSubmit")
    assert got == [RegisterRequest("rider@example.com", "rider@example.com", Secret(PASSWORD))]


def test_enter_submits_from_any_field(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    for name in ("registerEmail", "registerPassword", "registerPasswordRepeat"):
        at.press(name, Qt.Key.Key_Return)
    assert len(got) == 3


def test_enter_on_the_button_presses_it(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    at.button("registerSubmit").setFocus()
    at.press("registerSubmit", Qt.Key.Key_Return)
    assert len(got) == 1


def test_nothing_that_is_emitted_shows_the_password(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    at.click("registerSubmit")
    assert PASSWORD not in repr(got[0])
    assert got[0].password.reveal() == PASSWORD


def test_a_different_repeat_is_refused_at_its_field_without_asking_anybody(page, at, caught):
    got = caught(page.submitted)
    fill(at, repeat="Unicorn-5you")
    at.click("registerSubmit")
    assert got == []
    assert "not the same" in at.problem_at("registerPasswordRepeat")
    assert at.focused() == "registerPasswordRepeat"
    assert at.line("registerPassword").text() == PASSWORD


def test_the_complaint_at_a_field_goes_when_the_field_is_edited(page, at):
    fill(at, repeat="Unicorn-5you")
    at.click("registerSubmit")
    at.type("registerPasswordRepeat", PASSWORD)
    assert at.problem_at("registerPasswordRepeat") == ""
    assert not at.line("registerPasswordRepeat").property("invalid")


@pytest.mark.parametrize("empty", ["registerEmail", "registerPassword", "registerPasswordRepeat"])
def test_an_empty_field_is_named_and_focused(page, at, caught, empty):
    got = caught(page.submitted)
    fill(at)
    at.type(empty, "")
    at.click("registerSubmit")
    assert got == []
    assert at.problem_at(empty)
    assert at.focused() == empty


def test_an_address_of_spaces_is_empty(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    at.type("registerEmail", "   ")
    at.click("registerSubmit")
    assert got == []


def test_spaces_around_the_address_are_dropped_those_of_the_password_are_kept(page, at, caught):
    got = caught(page.submitted)
    fill(at, password=" Uni corn-4 ", repeat=" Uni corn-4 ")
    at.type("registerEmail", " rider@example.com ")
    at.click("registerSubmit")
    assert got[0].email == "rider@example.com"
    assert got[0].password.reveal() == " Uni corn-4 "


def test_the_username_is_asked_for_only_when_it_is_revealed(page, at, caught):
    got = caught(page.submitted)
    assert not at.widget("registerUsername").isVisible()
    fill(at)
    page.reveal_username("rider-at-example.com")
    assert at.widget("registerUsername").isVisible()
    assert at.focused() == "registerUsername"
    assert at.line("registerUsername").selectedText() == "rider-at-example.com"
    at.click("registerSubmit")
    assert (got[0].username, got[0].email) == ("rider-at-example.com", "rider@example.com")


def test_typing_over_the_proposed_username_replaces_it(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    page.reveal_username("rider-at-example.com")
    QTest.keyClicks(at.line("registerUsername"), "bucephalus")
    at.click("registerSubmit")
    assert got[0].username == "bucephalus"


def test_a_hidden_username_is_forgotten(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    page.reveal_username("rider-at-example.com")
    page.hide_username()
    at.click("registerSubmit")
    assert got[0].username == "rider@example.com"


def test_the_policy_is_ticked_off_while_typing(page, at):
    def met():
        asked = ("length", "digit", "symbol")
        return {name: at.widget(f"policy_{name}").text().startswith("✓") for name in asked}

    at.type("registerPassword", "unicorn")
    assert met() == {"length": False, "digit": False, "symbol": False}
    QTest.keyClicks(at.line("registerPassword"), "-4")
    assert met() == {"length": True, "digit": True, "symbol": True}


def test_another_policy_shows_its_own_requirements(page, at):
    at.type("registerPassword", "unicorns-")
    page.set_policy(PasswordPolicy(minimum_length=12, lower=True, upper=False, digit=False, symbol=False))
    assert page.checklist.findChild(QLineEdit) is None
    assert "12" in at.widget("policy_length").text()
    assert at.widget("policy_lower").text().startswith("✓")


def test_the_policy_never_stops_a_submission(page, at, caught):
    got = caught(page.submitted)
    fill(at, password="short", repeat="short")
    at.click("registerSubmit")
    assert len(got) == 1


def test_the_password_can_be_shown_and_hidden_with_the_keyboard(page, at):
    at.type("registerPassword", PASSWORD)
    field = at.line("registerPassword")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    shortcut = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.qWait(0)
    QTest.keyClick(field, Qt.Key.Key_S, shortcut)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert at.line("registerPasswordRepeat").echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClick(field, Qt.Key.Key_S, shortcut)
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_problem_with_the_password_puts_the_cursor_there(page, at):
    fill(at)
    page.show_problem(Problem("Too weak", "A digit is missing.", "Add one.", field="password"))
    assert at.focused() == "registerPassword"
    assert at.line("registerPassword").property("invalid") is True
    assert at.line("registerPassword").accessibleDescription() == "Too weak. A digit is missing."


def test_a_problem_with_a_username_that_is_not_shown_is_the_address_s(page, at):
    page.show_problem(Problem("Taken", "Somebody has it.", "", field="username"))
    assert at.focused() == "registerEmail"


def test_forgetting_empties_the_passwords_for_good(page, at):
    fill(at)
    page.forget_secrets()
    for name in ("registerPassword", "registerPasswordRepeat"):
        assert at.line(name).text() == ""
        assert not at.line(name).isUndoAvailable()
    assert at.line("registerEmail").text() == "rider@example.com"


def test_undo_brings_no_password_back(page, at):
    at.type("registerPassword", PASSWORD)
    page.findChild(QLineEdit, "registerPassword").turn()
    QTest.keyClick(at.line("registerPassword"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at.line("registerPassword").text() == PASSWORD


def test_tab_goes_through_the_form_from_top_to_bottom(page, at):
    at.line("registerEmail").setFocus()
    order = [at.focused()]
    for _ in range(3):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        order.append(at.focused())
    assert order == ["registerEmail", "registerPassword", "registerPasswordRepeat", "registerSubmit"]
