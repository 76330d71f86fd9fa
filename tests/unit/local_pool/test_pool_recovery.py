"""ForgotPassword and ConfirmForgotPassword."""

from __future__ import annotations

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk

CODE_MISMATCH = ("CodeMismatchException", "Invalid verification code provided, please try again.")
EXPIRED_CODE = ("ExpiredCodeException", "Invalid code provided, please request a code again.")


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    return desk


def reset(desk: Desk, code: str, password: str = OTHER_PASSWORD) -> None:
    desk.call("ConfirmForgotPassword", Username=EMAIL, ConfirmationCode=code, Password=password)


def reset_refused(desk: Desk, code: str, password: str = OTHER_PASSWORD) -> tuple[str, str]:
    return desk.refusal("ConfirmForgotPassword", Username=EMAIL, ConfirmationCode=code, Password=password)


def test_the_code_comes_by_mail_and_sets_the_password(rider: Desk) -> None:
    answer = rider.call("ForgotPassword", Username=EMAIL)
    assert answer["CodeDeliveryDetails"]["Destination"] == "r***@e***"
    mail = rider.pool.inbox()[-1]
    assert (mail["subject"], mail["to"]) == ("Your password reset code", EMAIL)
    reset(rider, mail["code"])
    assert rider.sign_in(password=OTHER_PASSWORD)
    assert rider.failure(password=PASSWORD)[0] == "NotAuthorizedException"


def test_a_code_is_used_once(rider: Desk) -> None:
    rider.call("ForgotPassword", Username=EMAIL)
    reset(rider, rider.code())
    assert reset_refused(rider, rider.code(), PASSWORD) == EXPIRED_CODE


def test_a_wrong_code_changes_nothing(rider: Desk) -> None:
    rider.call("ForgotPassword", Username=EMAIL)
    assert reset_refused(rider, rider.wrong_code()) == CODE_MISMATCH
    assert rider.sign_in(password=PASSWORD)


def test_a_code_lives_for_an_hour(rider: Desk) -> None:
    rider.call("ForgotPassword", Username=EMAIL)
    rider.clock.advance(3600)
    assert reset_refused(rider, rider.code()) == EXPIRED_CODE


def test_a_sign_up_code_is_no_reset_code(rider: Desk) -> None:
    assert reset_refused(rider, rider.code()) == EXPIRED_CODE


def test_a_weak_password_leaves_the_code_good(rider: Desk) -> None:
    rider.call("ForgotPassword", Username=EMAIL)
    assert reset_refused(rider, rider.code(), "simple-9") == (
        "InvalidPasswordException",
        "Password did not conform with policy: Password must have uppercase characters",
    )
    reset(rider, rider.code())


def test_an_unverified_address_gets_no_code(desk: Desk) -> None:
    desk.sign_up()
    assert desk.refusal("ForgotPassword", Username=EMAIL) == (
        "InvalidParameterException",
        "Cannot reset password for the user as there is no registered/verified email or phone_number",
    )
    assert reset_refused(desk, desk.code()) == ("UserNotConfirmedException", "User is not confirmed.")


def test_a_reset_ends_the_demand_for_one(rider: Desk) -> None:
    rider.pool.require_password_reset(EMAIL)
    rider.call("ForgotPassword", Username=EMAIL)
    reset(rider, rider.code())
    assert rider.sign_in(password=OTHER_PASSWORD)


def test_a_reset_ends_a_lockout(rider: Desk) -> None:
    for _ in range(5):
        rider.failure()
    rider.call("ForgotPassword", Username=EMAIL)
    reset(rider, rider.code())
    assert rider.sign_in(password=OTHER_PASSWORD)


def test_a_disabled_user_is_answered_as_nobody_is(rider: Desk) -> None:
    rider.call("ForgotPassword", Username=EMAIL)
    rider.pool.set_enabled(EMAIL, enabled=False)
    mails = len(rider.pool.inbox())
    answer = rider.call("ForgotPassword", Username=EMAIL)
    assert answer["CodeDeliveryDetails"]["Destination"] == "r***@e***"
    assert len(rider.pool.inbox()) == mails
    assert reset_refused(rider, rider.code()) == CODE_MISMATCH


def test_a_disabled_user_is_told_so_where_existence_is_no_secret(rider: Desk) -> None:
    rider.configure(prevent_user_existence_errors=False)
    rider.pool.set_enabled(EMAIL, enabled=False)
    disabled = ("NotAuthorizedException", "User is disabled.")
    assert rider.refusal("ForgotPassword", Username=EMAIL) == disabled
    assert reset_refused(rider, "123456") == disabled
