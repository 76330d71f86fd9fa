"""The verification page: codes as text, and the cooldown of new ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.verify import COOLDOWN, ResendRequest, VerifyPage, VerifyRequest


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def page(show, clock):
    return show(VerifyPage(clock))


@pytest.fixture
def at(page, hands):
    return hands(page)


@pytest.mark.parametrize("typed", ["012345", " 012 345 ", "012 345", "0 1 2 3 4 5"])
def test_spaces_go_and_leading_zeros_stay(page, at, caught, typed):
    got = caught(page.submitted)
    at.type("verifyUsername", "rider@example.com")
    at.type("verifyCode", typed)
    at.press("verifyCode", Qt.Key.Key_Return)
    assert got == [VerifyRequest("rider@example.com", Secret("012345"))]
    assert "012345" not in repr(got)


@pytest.mark.parametrize("empty", ["verifyUsername", "verifyCode"])
def test_both_fields_are_needed(page, at, caught, empty):
    got = caught(page.submitted)
    at.type("verifyUsername", "rider@example.com")
    at.type("verifyCode", "123456")
    at.type(empty, "")
    at.click("verifySubmit")
    assert got == []
    assert at.focused() == empty


def test_a_new_code_needs_only_the_username(page, at, caught):
    wanted, submitted = caught(page.resend_wanted), caught(page.submitted)
    at.type("verifyUsername", "rider@example.com")
    at.click("verifyResend")
    assert wanted == [ResendRequest("rider@example.com")]
    assert submitted == []


def test_a_new_code_for_nobody_is_refused(page, at, caught):
    wanted = caught(page.resend_wanted)
    at.click("verifyResend")
    assert wanted == []
    assert at.problem_at("verifyUsername")


def test_enter_in_the_username_asks_for_the_code_and_sends_no_mail(page, at, caught):
    wanted = caught(page.resend_wanted)
    at.type("verifyUsername", "rider@example.com")
    at.press("verifyUsername", Qt.Key.Key_Return)
    assert wanted == []
    assert at.focused() == "verifyCode"


def test_the_cooldown_counts_down_and_ends(page, at, clock, qtbot):
    at.type("verifyUsername", "rider@example.com")
    page.show_delivery("r***@e***.com", "EMAIL")
    button = at.button("verifyResend")
    assert not button.isEnabled()
    assert "30" in button.text()
    clock.now += COOLDOWN - 4.5
    qtbot.waitUntil(lambda: "5" in button.text() and "25" not in button.text())
    assert not button.isEnabled()
    clock.now += 5
    qtbot.waitUntil(button.isEnabled)
    assert button.text() == "Send a new code"


def test_the_masked_destination_is_shown(page, at):
    page.show_delivery("r***@e***.com", "EMAIL")
    assert "r***@e***.com" in at.widget("verifyDestination").text()
    assert at.widget("verifyDestination").isVisible()


def test_a_destination_is_never_markup(page, at):
    page.show_delivery("<b>r</b>", "EMAIL")
    assert at.widget("verifyDestination").textFormat() == Qt.TextFormat.PlainText


def test_the_button_that_was_pressed_is_the_one_that_cancels(page, at, caught):
    cancelled = caught(page.cancelled)
    at.type("verifyUsername", "rider@example.com")
    at.click("verifyResend")
    page.set_busy(True)
    assert at.button("verifyResend").text() == "Cancel"
    assert at.button("verifySubmit").text() == "Verify"
    assert not at.button("verifySubmit").isEnabled()
    at.click("verifyResend")
    assert len(cancelled) == 1
    page.set_busy(False)
    assert at.button("verifySubmit").isEnabled()


def test_a_code_sent_while_busy_leaves_the_button_cooling_down(page, at):
    at.type("verifyUsername", "rider@example.com")
    at.click("verifyResend")
    page.set_busy(True)
    page.show_delivery("r***@e***.com", "EMAIL")
    assert at.button("verifyResend").text() == "Cancel"
    page.set_busy(False)
    assert not at.button("verifyResend").isEnabled()
    assert "30" in at.button("verifyResend").text()


def test_the_username_is_kept_over_and_another_one_drops_the_code(page, at):
    page.set_username("rider@example.com")
    at.type("verifyCode", "123456")
    page.set_username("rider@example.com")
    assert at.line("verifyCode").text() == "123456"
    page.set_username("other@example.com")
    assert at.line("verifyCode").text() == ""


def test_a_code_from_the_mailbox_is_filled_in(page, at):
    page.set_code(Secret("004711"))
    assert at.line("verifyCode").text() == "004711"
    assert at.focused() == "verifyCode"


def test_a_wrong_code_is_marked(page, at):
    at.type("verifyUsername", "rider@example.com")
    at.type("verifyCode", "000000")
    page.show_problem(
        Problem("Wrong code", "It does not fit.", "", name="CodeMismatchException", field="code")
    )
    assert at.focused() == "verifyCode"
    assert at.line("verifyCode").text() == "000000"
    assert at.line("verifyUsername").text() == "rider@example.com"


# An address that another account has


@pytest.fixture
def asked(page, at):
    """The page while it asks whether the address may be moved."""
    at.type("verifyUsername", "second")
    at.type("verifyCode", "123456")
    page.ask_about_alias()
    return page


def test_the_question_says_what_moving_means_and_stands_for_the_button(asked, at):
    question = at.widget("verifyAliasQuestion")
    assert question.isVisible()
    assert "no longer sign in" in question.accessibleDescription()
    assert not at.widget("verifySubmit").isVisible()
    looks = [
        at.button(name).property("look") for name in ("verifyMoveAlias", "verifyKeepAlias", "verifyResend")
    ]
    assert looks.count("primary") == 1


def test_nothing_is_moved_by_a_key_pressed_too_often(asked, at, caught):
    submitted = caught(asked.submitted)
    assert at.focused() == "verifyKeepAlias"
    at.press("verifyKeepAlias", Qt.Key.Key_Return)
    assert submitted == []


def test_moving_sends_the_code_again(asked, at, caught):
    got = caught(asked.submitted)
    at.click("verifyMoveAlias")
    assert got == [VerifyRequest("second", Secret("123456"), move_alias=True)]


def test_a_code_that_was_used_up_can_be_replaced_while_the_question_stands(asked, at, caught):
    got, resend = caught(asked.submitted), caught(asked.resend_wanted)
    at.click("verifyMoveAlias")
    asked.show_problem(Problem("Wrong code", "It does not fit.", "", field="code"))
    at.click("verifyResend")
    assert resend == [ResendRequest("second")]
    at.type("verifyCode", "654321")
    at.press("verifyCode", Qt.Key.Key_Return)
    assert got[1] == VerifyRequest("second", Secret("654321"), move_alias=True)


def test_moving_without_a_code_is_refused_at_the_code(asked, at, caught):
    got = caught(asked.submitted)
    at.type("verifyCode", "")
    at.click("verifyMoveAlias")
    assert got == []
    assert at.problem_at("verifyCode")


def test_keeping_it_closes_the_question(asked, at, caught):
    kept, submitted = caught(asked.alias_kept), caught(asked.submitted)
    at.click("verifyKeepAlias")
    assert (len(kept), submitted) == (1, [])
    assert not at.widget("verifyAliasQuestion").isVisible()
    assert at.widget("verifySubmit").isVisible()
    assert at.button("verifySubmit").property("look") == "primary"
    asked.ask_about_alias()
    assert at.widget("verifyAliasQuestion").isVisible()


@pytest.mark.parametrize("end", ["typed", "set", "forgotten"])
def test_the_question_is_about_one_account_only(asked, at, caught, end):
    got = caught(asked.submitted)
    if end == "typed":
        at.type("verifyUsername", "third")
    elif end == "set":
        asked.set_username("third")
    else:
        asked.forget_secrets()
    assert not at.widget("verifyAliasQuestion").isVisible()
    at.type("verifyCode", "123456")
    at.click("verifySubmit")
    assert not got[0].move_alias


def test_the_answer_that_was_pressed_is_the_one_that_cancels(asked, at, caught):
    cancelled = caught(asked.cancelled)
    at.click("verifyMoveAlias")
    asked.set_busy(True)
    assert at.button("verifyMoveAlias").text() == "Cancel"
    assert not at.button("verifyKeepAlias").isEnabled()
    at.click("verifyMoveAlias")
    assert len(cancelled) == 1
    asked.set_busy(False)
    assert at.button("verifyKeepAlias").isEnabled()
