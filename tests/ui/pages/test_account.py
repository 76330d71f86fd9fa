"""The account page: one signal for each action, and nothing irreversible by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.account import AccountPage, ChangePasswordRequest


@pytest.fixture
def page(show):
    page = show(AccountPage())
    page.resize(620, 1500)
    page.show_account("3f0c", "rider@example.com", "3f0c-sub")
    return page


@pytest.fixture
def at(page, hands):
    return hands(page)


def test_it_says_who_is_signed_in(page, at):
    shown = [at.line(name).text() for name in ("accountUsername", "accountEmail", "accountSub")]
    assert shown == ["3f0c", "rider@example.com", "3f0c-sub"]


def test_signed_out_it_says_so_and_forgets_who_it_was(page, at, caught):
    got = caught(page.sign_in_wanted)
    page.show_signed_out()
    assert not at.widget("accountSignOut").isVisible()
    assert at.line("accountEmail").text() == ""
    at.click("accountSignIn")
    assert len(got) == 1


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("accountRefresh", "refresh_wanted"),
        ("accountSignOut", "sign_out_wanted"),
        ("accountRevoke", "revoke_wanted"),
        ("accountSignOutEverywhere", "sign_out_everywhere_wanted"),
    ],
)
def test_each_button_asks_for_its_own_action(page, at, caught, button, signal):
    got = caught(getattr(page, signal))
    at.click(button)
    assert len(got) == 1
    assert at.button(button).accessibleDescription()
    page.set_busy(True)
    assert at.button(button).text() == "Cancel"
    page.set_busy(False)
    assert at.button(button).text() != "Cancel"


def test_the_button_that_was_pressed_says_cancel_from_the_first_moment_on(page, at):
    """What a button starts may begin within the press: the page must know by then which one it was."""
    page.revoke_wanted.connect(lambda: page.set_busy(True))
    at.click("accountRevoke")
    assert at.button("accountRevoke").text() == "Cancel"
    assert at.button("accountChangeSubmit").text() != "Cancel"


def change(at):
    at.click("accountChangePassword")
    at.type("accountPresentPassword", "Unicorn-4you")
    at.type("accountNewPassword", "Unicorn-5you")
    at.type("accountNewPasswordRepeat", "Unicorn-5you")


def test_the_password_form_opens_where_its_button_was(page, at):
    assert not at.widget("accountPresentPassword").isVisible()
    at.click("accountChangePassword")
    assert at.focused() == "accountPresentPassword"
    assert not at.widget("accountChangePassword").isVisible()


def test_changing_the_password(page, at, caught):
    got = caught(page.change_password_wanted)
    change(at)
    at.press("accountNewPasswordRepeat", Qt.Key.Key_Return)
    assert got == [ChangePasswordRequest(Secret("Unicorn-4you"), Secret("Unicorn-5you"))]
    assert "Unicorn" not in repr(got)


def test_a_different_repeat_is_refused(page, at, caught):
    got = caught(page.change_password_wanted)
    change(at)
    at.type("accountNewPasswordRepeat", "Unicorn-6you")
    at.click("accountChangeSubmit")
    assert got == []
    assert at.focused() == "accountNewPasswordRepeat"


@pytest.mark.parametrize(
    ("field", "widget"), [("password", "accountPresentPassword"), ("new_password", "accountNewPassword")]
)
def test_problems_find_their_field(page, at, field, widget):
    change(at)
    page.show_problem(Problem("No", "No.", "", field=field))
    assert at.focused() == widget


def test_thinking_better_of_it_empties_the_form(page, at):
    change(at)
    at.click("accountChangeCancel")
    assert at.widget("accountChangePassword").isVisible()
    assert at.line("accountNewPassword").text() == ""


def test_deleting_needs_the_word_typed(page, at, caught):
    got = caught(page.delete_wanted)
    at.click("accountDelete")
    assert at.focused() == "accountDeleteConfirm"
    assert not at.button("accountDeleteSubmit").isEnabled()
    at.type("accountDeleteConfirm", "delet")
    at.click("accountDeleteSubmit")
    at.press("accountDeleteConfirm", Qt.Key.Key_Return)
    assert got == []
    at.type("accountDeleteConfirm", "delete")
    at.click("accountDeleteSubmit")
    assert len(got) == 1


def test_keeping_the_account_closes_the_question(page, at, caught):
    got = caught(page.delete_wanted)
    at.click("accountDelete")
    at.type("accountDeleteConfirm", "delete")
    at.click("accountDeleteCancel")
    assert at.widget("accountDelete").isVisible()
    at.click("accountDelete")
    assert at.line("accountDeleteConfirm").text() == ""
    assert got == []


def test_while_something_runs_nothing_else_can_be_started(page, at, caught):
    got = caught(page.sign_out_wanted)
    at.click("accountRefresh")
    page.set_busy(True)
    at.click("accountSignOut")
    assert got == []
    page.set_busy(False)
    at.click("accountSignOut")
    assert len(got) == 1
