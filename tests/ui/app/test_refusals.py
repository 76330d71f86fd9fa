"""What the pool refuses: the person is told what it means, where, and loses nothing that was typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.helpers.person import Person
from tests.helpers.stocked_pool import (
    CONFIRMED,
    LATE,
    MUST_RESET,
    OTHER_PASSWORD,
    PASSWORD,
    UNCONFIRMED,
    configure,
)
from wildrydes_desktop.local_pool.settings import PasswordPolicy
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "somebody.new@example.com"


def submit_and_read(person: Person, button: str) -> str:
    """Press `button` and wait for the error; its name."""
    person.click(button)
    person.wait(lambda: person.kind == "error", "an error")
    person.wait_for_rest()
    return person.error


def test_the_message_bar_is_empty_until_something_is_said_and_cleared_by_the_next_submit(
    person: Person,
) -> None:
    assert (person.message, person.kind, person.error) == ("", "", "")
    assert not person.sees("messageBar")
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    assert submit_and_read(person, "signInSubmit") == "NotAuthorizedException"
    assert person.sees("messageBar")
    assert len(person.message.splitlines()) == 3  # what happened, what it means, what to do
    person.type("signInPassword", PASSWORD)
    person.click("signInSubmit")
    assert (person.message, person.kind, person.error) == ("", "", "")
    person.wait_for_page(PageName.RIDE)


def test_a_wrong_password_puts_the_cursor_into_the_password(person: Person) -> None:
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    person.click("signInUsername")
    assert submit_and_read(person, "signInSubmit") == "NotAuthorizedException"
    assert person.page is PageName.SIGN_IN
    assert person.focused() == "signInPassword"
    assert person.text("signInUsername") == CONFIRMED
    assert person.text("signInPassword") == OTHER_PASSWORD
    person.press(Qt.Key.Key_Escape)
    assert person.message == ""


def test_nobody_is_told_whether_an_account_exists(person: Person) -> None:
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    submit_and_read(person, "signInSubmit")
    told = person.message
    person.fill_sign_in("nobody@example.com", OTHER_PASSWORD)
    assert submit_and_read(person, "signInSubmit") == "NotAuthorizedException"
    assert person.message == told


def test_five_wrong_passwords_lock_the_account_for_a_while(person: Person) -> None:
    """For a second after the fifth, for two after the next, and so on: a slow machine meets it later."""
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    told: list[str] = []
    while len(told) < 6 or (told[-1] == told[0] and len(told) < 12):
        assert submit_and_read(person, "signInSubmit") == "NotAuthorizedException"
        told.append(person.message)
        assert person.text("signInPassword") == OTHER_PASSWORD
    assert len(set(told[:-1])) == 1
    assert told[-1] != told[0]


def test_a_wrong_code_puts_the_cursor_into_the_code(person: Person) -> None:
    person.click("goVerify")
    person.type("verifyUsername", UNCONFIRMED)
    person.wait(person.newest_mail, "the mail")
    right = person.text("letterCode")
    person.type("verifyCode", f"{(int(right) + 1) % 1_000_000:06}")
    assert submit_and_read(person, "verifySubmit") == "CodeMismatchException"
    assert person.page is PageName.VERIFY
    assert person.focused() == "verifyCode"
    assert person.text("verifyUsername") == UNCONFIRMED
    person.type("verifyCode", f" {right[:3]} {right[3:]} ")  # as a mail may group it
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)


def test_an_expired_code_and_the_way_to_a_new_one(person: Person) -> None:
    person.click("goVerify")
    person.wait(person.newest_mail, "the mails")
    before = person.newest_mail()
    person.type("verifyUsername", LATE)
    person.type("verifyCode", "123456")
    assert submit_and_read(person, "verifySubmit") == "ExpiredCodeException"
    person.click("verifyResend")
    person.wait(lambda: person.sees("verifyDestination"), "where the code went")
    assert "l***@e***" in person.text("verifyDestination")
    assert not person.find("verifyResend").isEnabled()  # it cools down
    person.take_code(LATE, after=before)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)


def test_a_verified_address_need_not_be_verified_again(person: Person) -> None:
    person.click("goVerify")
    person.type("verifyUsername", CONFIRMED)
    person.type("verifyCode", "123456")
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.error == "NotAuthorizedException"
    assert person.text("signInUsername") == CONFIRMED


def test_an_address_that_is_taken(person: Person) -> None:
    person.fill_registration(CONFIRMED, PASSWORD)
    assert submit_and_read(person, "registerSubmit") == "UsernameExistsException"
    assert person.page is PageName.REGISTER
    assert person.focused() == "registerEmail"
    assert person.text("registerPassword") == person.text("registerPasswordRepeat") == PASSWORD
    person.type("registerEmail", ADDRESS)
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)


def test_a_password_that_the_pools_own_policy_refuses(
    open_app: Callable[..., Person], data_dir: Path
) -> None:
    configure(data_dir, password_policy=PasswordPolicy(minimum_length=20))
    person = open_app("--demo")
    person.wait_until_ready()
    person.fill_registration(ADDRESS, PASSWORD)
    assert submit_and_read(person, "registerSubmit") == "InvalidPasswordException"
    assert person.focused() == "registerPassword"
    assert person.text("registerEmail") == ADDRESS
    assert person.text("registerPassword") == person.text("registerPasswordRepeat") == PASSWORD
    person.click("messageDetailsToggle")
    assert "Password not long enough" in person.text("messageDetails")


def test_what_needs_no_server_is_said_without_one(person: Person) -> None:
    person.fill_registration(ADDRESS, PASSWORD)
    person.type("registerPasswordRepeat", OTHER_PASSWORD)
    person.wait(lambda: "JWKS" in person.operations(), "the keys, which are fetched by themselves")
    before = person.operations()
    person.click("registerSubmit")
    assert person.focused() == "registerPasswordRepeat"
    assert person.text("registerPasswordRepeatProblem")
    person.type("registerEmail", "")
    person.click("registerSubmit")
    assert person.focused() == "registerEmail"
    assert not person.busy
    assert person.operations() == before


def test_a_forgotten_password_from_end_to_end(person: Person) -> None:
    person.wait(person.newest_mail, "the mails")
    before = person.newest_mail()
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    person.click("signInForgot")
    assert person.page is PageName.FORGOT
    assert person.text("forgotUsername") == CONFIRMED
    assert not person.sees("forgotCode")
    person.click("forgotSend")
    person.wait(lambda: person.sees("forgotCode"), "the second step")
    assert "r***@e***" in person.text("forgotDestination")
    person.take_code(CONFIRMED, "forgotCode", before)
    assert person.page is PageName.FORGOT
    assert person.focused() == "forgotNewPassword"
    person.type("forgotNewPassword", OTHER_PASSWORD)
    person.type("forgotNewPasswordRepeat", PASSWORD)
    person.click("forgotSubmit")
    assert person.focused() == "forgotNewPasswordRepeat"
    person.type("forgotNewPasswordRepeat", OTHER_PASSWORD)
    person.click("forgotSubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("signInUsername") == CONFIRMED
    assert person.kind == "success"
    assert person.text("forgotNewPassword") == person.text("forgotCode") == ""
    person.sign_in(CONFIRMED, OTHER_PASSWORD)


def test_a_wrong_reset_code(person: Person) -> None:
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInForgot")
    person.click("forgotSend")
    person.wait(lambda: person.sees("forgotCode"), "the second step")
    person.wait_for_rest()
    person.type("forgotCode", "000000")
    person.type("forgotNewPassword", OTHER_PASSWORD)
    person.type("forgotNewPasswordRepeat", OTHER_PASSWORD)
    assert submit_and_read(person, "forgotSubmit") == "CodeMismatchException"
    assert person.focused() == "forgotCode"
    assert person.text("forgotNewPassword") == OTHER_PASSWORD


def test_who_must_reset_the_password_is_led_there(person: Person) -> None:
    person.fill_sign_in(MUST_RESET, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.FORGOT)
    assert person.error == "PasswordResetRequiredException"
    assert person.text("forgotUsername") == MUST_RESET


def test_a_flow_that_the_app_client_does_not_allow(person: Person) -> None:
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.choose("signInFlow", "USER_PASSWORD_AUTH")
    assert submit_and_read(person, "signInSubmit") == "InvalidParameterException"
    assert person.text("signInPassword") == PASSWORD
    person.wait(lambda: "InitiateAuth" in person.operations(), "the row")
    person.choose("signInFlow", "USER_SRP_AUTH")
    person.click("signInSubmit")
    person.wait_for_page(PageName.RIDE)
