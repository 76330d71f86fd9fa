"""The sign-in page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.sign_in import SignInPage, SignInRequest


@pytest.fixture
def page(show):
    return show(SignInPage())


@pytest.fixture
def at(page, hands):
    return hands(page)


def test_it_asks_for_srp_unless_told_otherwise(page, at, caught):
    got = caught(page.submitted)
    at.type("signInUsername", " rider@example.com")
    at.type("signInPassword", "Unicorn-4you ")
    at.press("signInPassword", Qt.Key.Key_Return)
    assert got == [SignInRequest("rider@example.com", Secret("Unicorn-4you "), "USER_SRP_AUTH")]
    assert "Unicorn" not in repr(got)


def test_the_other_flow_is_chosen_by_keyboard_and_called_what_it_is(page, at, caught):
    got = caught(page.submitted)
    flow = page.findChild(QComboBox, "signInFlow")
    assert [flow.itemData(row) for row in range(flow.count())] == [
        "USER_SRP_AUTH",
        "USER_PASSWORD_AUTH",
        "USER_AUTH",
        "CUSTOM_AUTH",
    ]
    assert "never leaves" in page.intro.text()
    at.press("signInFlow", Qt.Key.Key_Down)
    assert "password itself" in flow.currentText()
    assert "never leaves" not in page.intro.text()
    at.type("signInUsername", "rider")
    at.type("signInPassword", "x")
    at.click("signInSubmit")
    assert got[0].flow == "USER_PASSWORD_AUTH"


def test_forgotten_leads_on_with_the_username(page, at, caught):
    got = caught(page.forgot_wanted)
    at.type("signInUsername", "rider@example.com")
    at.click("signInForgot")
    assert got == ["rider@example.com"]


def test_the_same_username_keeps_the_password_another_drops_it(page, at):
    at.type("signInUsername", "rider@example.com")
    at.type("signInPassword", "Unicorn-4you")
    page.set_username("rider@example.com")
    assert at.line("signInPassword").text() == "Unicorn-4you"
    page.set_username("other@example.com")
    assert at.line("signInPassword").text() == ""


def test_the_cursor_starts_at_the_first_empty_field(page):
    assert page.first_field.objectName() == "signInUsername"
    page.set_username("rider@example.com")
    assert page.first_field.objectName() == "signInPassword"


def test_a_wrong_password_is_selected_to_be_typed_over(page, at):
    at.type("signInUsername", "rider@example.com")
    at.type("signInPassword", "wrong")
    page.show_problem(Problem("No", "Wrong.", "Again.", name="NotAuthorizedException", field="password"))
    assert at.focused() == "signInPassword"
    assert at.line("signInPassword").hasSelectedText()


def test_a_problem_of_no_field_moves_nothing(page, at):
    at.line("signInUsername").setFocus()
    page.show_problem(Problem("Too many", "Wait.", "Wait.", name="TooManyRequestsException"))
    assert at.focused() == "signInUsername"
    assert not at.line("signInPassword").property("invalid")


def test_a_tick_and_only_a_tick_asks_whether_it_can_be_kept(page, at, caught):
    asked = caught(page.remember_ticked)
    box = page.findChild(QCheckBox, "signInRemember")
    assert not box.isChecked()
    at.click("signInRemember")
    assert box.isChecked()
    assert len(asked) == 1
    at.click("signInRemember")
    assert len(asked) == 1


def test_the_box_says_why_it_can_do_nothing(page, at, caught):
    got = caught(page.submitted)
    box = page.findChild(QCheckBox, "signInRemember")
    page.offer_remember()
    at.click("signInRemember")
    page.offer_remember("<b>No keyring</b> is running here.")
    reason = page.findChild(QLabel, "signInRememberReason")
    assert reason.isVisible()
    assert reason.textFormat() == Qt.TextFormat.PlainText
    assert (
        reason.text() == box.toolTip() == box.accessibleDescription() == "<b>No keyring</b> is running here."
    )
    assert not box.isEnabled()
    sign_in(at)
    assert [request.remember for request in got] == [False]
    page.offer_remember()
    assert not reason.isVisible()
    assert box.isEnabled()


def test_only_who_ticks_the_box_is_remembered(page, at, caught):
    got = caught(page.submitted)
    page.offer_remember()
    sign_in(at)
    at.click("signInRemember")
    sign_in(at)
    at.press("signInRemember", Qt.Key.Key_Space)
    sign_in(at)
    assert [request.remember for request in got] == [False, True, False]


def sign_in(at):
    at.type("signInUsername", "rider@example.com")
    at.type("signInPassword", "Unicorn-4you")
    at.click("signInSubmit")


@pytest.mark.parametrize(
    ("name", "needed"),
    [("USER_SRP_AUTH", True), ("USER_PASSWORD_AUTH", True), ("USER_AUTH", False), ("CUSTOM_AUTH", False)],
)
def test_only_some_flows_need_a_password(page, at, caught, name, needed):
    got = caught(page.submitted)
    flow = page.findChild(QComboBox, "signInFlow")
    flow.setCurrentIndex(flow.findData(name))
    assert page.intro.text()
    at.type("signInUsername", "rider")
    at.click("signInSubmit")
    if needed:
        assert got == []
        assert at.problem_at("signInPassword")
    else:
        assert got == [SignInRequest("rider", Secret(""), name)]


def test_a_missing_password_is_no_matter_once_a_flow_without_one_is_chosen(page, at):
    at.type("signInUsername", "rider")
    at.click("signInSubmit")
    assert at.problem_at("signInPassword")
    flow = page.findChild(QComboBox, "signInFlow")
    flow.setCurrentIndex(flow.findData("USER_AUTH"))
    assert not at.problem_at("signInPassword")
