"""The pool did what was asked for and its answer was lost: trying again leads on, and to no dead end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER, register
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.ui.pages.names import PageName

NEW = "newcomer@example.net"


@pytest.fixture
def pool(tmp_path: Path) -> Iterator[PoolOnLoopback]:
    with PoolOnLoopback(tmp_path / "pool") as pool:
        register(pool)
        yield pool


@pytest.fixture
def person(open_app: Callable[..., Person], pool: PoolOnLoopback) -> Person:
    person = open_app(*pool.options)
    person.wait_until_ready()
    return person


def press_in_vain(person: Person, button: str) -> None:
    person.click(button)
    person.wait(lambda: person.error == "ConnectionLost" and not person.busy, "the lost connection")


def press(person: Person, button: str) -> None:
    person.click(button)
    person.wait(lambda: person.message and not person.busy, "the answer")


def test_registered_unheard(person: Person, pool: PoolOnLoopback) -> None:
    pool.lose_answer("SignUp")
    person.fill_registration(NEW, PASSWORD)
    press_in_vain(person, "registerSubmit")
    press(person, "registerSubmit")
    assert person.page is PageName.VERIFY
    assert person.kind == "info"
    assert "had worked" in person.message
    assert person.text("verifyUsername") == NEW
    assert person.text("registerPassword") == ""
    person.type("verifyCode", pool.newest_code())
    press(person, "verifySubmit")
    assert person.page is PageName.SIGN_IN


def test_cancelled_and_registered_all_the_same(person: Person, pool: PoolOnLoopback) -> None:
    acted = []

    def act_and_hang(sock, request) -> None:
        pool._called(request)
        acted.append(request)
        sock.recv(1)

    pool.next("SignUp", act_and_hang)
    person.fill_registration(NEW, PASSWORD)
    person.click("registerSubmit")
    person.wait(lambda: acted, "the request")
    person.click("registerSubmit")
    person.wait_for_rest()
    press(person, "registerSubmit")
    assert person.page is PageName.VERIFY


def test_the_name_of_somebody_else_is_taken_as_before(person: Person, pool: PoolOnLoopback) -> None:
    pool.lose_answer("SignUp")
    person.fill_registration(NEW, PASSWORD)
    press_in_vain(person, "registerSubmit")
    person.type("registerEmail", RIDER)
    press(person, "registerSubmit")
    assert person.page is PageName.REGISTER
    assert person.error == "UsernameExistsException"


def test_a_request_that_was_never_sent_may_not_have_worked(person: Person, pool: PoolOnLoopback) -> None:
    person.fill_registration(RIDER, PASSWORD)
    with pool.away():
        person.click("registerSubmit")
        person.wait(lambda: person.error == "EndpointRefused" and not person.busy, "the refusal")
    press(person, "registerSubmit")
    assert person.page is PageName.REGISTER
    assert person.error == "UsernameExistsException"


def test_confirmed_unheard(person: Person, pool: PoolOnLoopback) -> None:
    person.register(NEW, PASSWORD)
    person.wait_for_rest()
    pool.lose_answer("ConfirmSignUp")
    person.type("verifyCode", pool.newest_code())
    press_in_vain(person, "verifySubmit")
    press(person, "verifySubmit")
    assert person.page is PageName.SIGN_IN
    assert "confirmed already" in person.message


def test_a_new_password_set_unheard(person: Person, pool: PoolOnLoopback) -> None:
    person.click("goSignIn")
    person.click("signInForgot")
    person.type("forgotUsername", RIDER)
    person.click("forgotSend")
    person.wait(lambda: person.sees("forgotCode") and not person.busy, "the second step")
    person.type("forgotCode", pool.newest_code())
    person.type("forgotNewPassword", OTHER_PASSWORD)
    person.type("forgotNewPasswordRepeat", OTHER_PASSWORD)
    pool.lose_answer("ConfirmForgotPassword")
    press_in_vain(person, "forgotSubmit")
    press(person, "forgotSubmit")
    assert person.page is PageName.SIGN_IN
    assert "may be set already" in person.message
    person.sign_in(RIDER, OTHER_PASSWORD)


def test_a_password_changed_unheard(person: Person, pool: PoolOnLoopback) -> None:
    person.sign_in(RIDER, PASSWORD)
    person.account("accountChangePassword")
    person.type("accountPresentPassword", PASSWORD)
    person.type("accountNewPassword", OTHER_PASSWORD)
    person.type("accountNewPasswordRepeat", OTHER_PASSWORD)
    pool.lose_answer("ChangePassword")
    press_in_vain(person, "accountChangeSubmit")
    press(person, "accountChangeSubmit")
    assert "may be changed already" in person.message
    person.account("accountSignOut")
    person.sign_in(RIDER, OTHER_PASSWORD)


def test_deleted_unheard(person: Person, pool: PoolOnLoopback) -> None:
    person.sign_in(RIDER, PASSWORD)
    person.account("accountDelete")
    person.type("accountDeleteConfirm", "delete")
    pool.lose_answer("DeleteUser")
    press_in_vain(person, "accountDeleteSubmit")
    press(person, "accountDeleteSubmit")
    assert person.page is PageName.SIGN_IN
    assert person.kind == "success"
    assert not person.app.claims()


def test_signed_out_everywhere_unheard(person: Person, pool: PoolOnLoopback) -> None:
    person.sign_in(RIDER, PASSWORD)
    pool.lose_answer("GlobalSignOut")
    person.click("goAccount")
    press_in_vain(person, "accountSignOutEverywhere")
    press(person, "accountSignOutEverywhere")
    assert person.page is PageName.SIGN_IN
    assert person.kind == "success"


def test_a_session_that_ended_elsewhere_just_after_the_sign_in_is_found_out(
    person: Person, pool: PoolOnLoopback
) -> None:
    """Sooner than anything looks after the tokens."""
    person.sign_in(RIDER, PASSWORD)
    pool.pool.set_enabled(RIDER, enabled=False)
    person.account("accountProfile")
    person.wait(lambda: not person.app.claims(), "the end of the session")
    assert "Your session ended" in person.message


def test_an_address_verified_unheard(person: Person, pool: PoolOnLoopback) -> None:
    person.sign_in(RIDER, PASSWORD)
    person.account("accountProfile")
    person.wait(lambda: person.sees("profileSave") and not person.busy, "the profile")
    person.type("profileAttribute_email", NEW)
    press(person, "profileSave")
    person.type("profileCode", pool.newest_code())
    pool.lose_answer("VerifyUserAttribute")
    press_in_vain(person, "profileCodeSubmit")
    press(person, "profileCodeSubmit")
    assert person.kind == "success"
    assert "✓" in person.text("profileStatus_email")
