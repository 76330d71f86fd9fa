"""Lockout after failed sign-ins, and attempts per hour: for users, and for names that lead to nobody."""

from __future__ import annotations

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk

WRONG = ("NotAuthorizedException", "Incorrect username or password.")
LOCKED = ("NotAuthorizedException", "Password attempts exceeded")
LIMIT = ("LimitExceededException", "Attempt limit exceeded, please try after some time.")
NOBODY = "nobody@example.com"


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    return desk


@pytest.mark.parametrize("username", [EMAIL, NOBODY])
def test_the_fifth_failure_locks_for_a_second_and_each_further_one_twice_as_long(
    rider: Desk, username: str
) -> None:
    for _ in range(5):
        assert rider.failure(username) == WRONG
    for seconds in (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900):
        rider.clock.advance(seconds - 0.5)
        assert rider.failure(username) == LOCKED
        rider.clock.advance(0.5)
        assert rider.failure(username) == WRONG


def test_the_right_password_does_not_open_a_lock(rider: Desk) -> None:
    for _ in range(5):
        rider.failure()
    assert rider.failure(password=PASSWORD) == LOCKED
    rider.clock.advance(1)
    assert rider.sign_in()


def test_a_success_forgives(rider: Desk) -> None:
    for _ in range(4):
        rider.failure()
    rider.sign_in()
    for _ in range(4):
        assert rider.failure() == WRONG
    assert rider.sign_in()


def test_attempts_during_a_lock_make_it_no_longer(rider: Desk) -> None:
    for _ in range(5):
        rider.failure()
    for _ in range(10):
        assert rider.failure() == LOCKED
    rider.clock.advance(1)
    assert rider.sign_in()


def test_a_quarter_of_an_hour_of_peace_forgives(rider: Desk) -> None:
    for _ in range(5):
        rider.failure()
    rider.clock.advance(901)
    for _ in range(5):
        assert rider.failure() == WRONG
    assert rider.failure() == LOCKED


def test_a_lockout_survives_a_restart(rider: Desk) -> None:
    for _ in range(5):
        rider.failure()
    rider.reopen()
    assert rider.failure(password=PASSWORD) == LOCKED


def test_all_names_of_a_user_share_one_count(rider: Desk) -> None:
    rider.allow_passwords()
    sub = rider.begin()[0]["USERNAME"]
    for username in (EMAIL, sub, EMAIL.upper(), sub, EMAIL):
        parameters = {"USERNAME": username, "PASSWORD": OTHER_PASSWORD}
        refused = rider.refusal("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
        assert refused == WRONG
    assert rider.failure(password=PASSWORD) == LOCKED


def test_one_user_s_failures_are_nobody_else_s(rider: Desk) -> None:
    rider.register("other@example.com")
    for _ in range(6):
        rider.failure()
    assert rider.sign_in("other@example.com")


@pytest.mark.parametrize("username", [EMAIL, NOBODY])
def test_five_codes_an_hour(desk: Desk, username: str) -> None:
    desk.sign_up()
    for _ in range(5):
        desk.call("ResendConfirmationCode", Username=username)
        desk.clock.advance(60)
    assert desk.refusal("ResendConfirmationCode", Username=username) == LIMIT
    desk.clock.advance(3600 - 5 * 60)
    desk.call("ResendConfirmationCode", Username=username)
    assert desk.refusal("ResendConfirmationCode", Username=username) == LIMIT


@pytest.mark.parametrize("username", [EMAIL, NOBODY])
def test_fifteen_guesses_at_a_code_an_hour(desk: Desk, username: str) -> None:
    desk.sign_up()
    guess = desk.wrong_code()
    for _ in range(15):
        refused = desk.refusal("ConfirmSignUp", Username=username, ConfirmationCode=guess)
        assert refused[0] == "CodeMismatchException"
    assert desk.refusal("ConfirmSignUp", Username=username, ConfirmationCode=desk.code()) == LIMIT


@pytest.mark.parametrize("username", [EMAIL, NOBODY])
def test_twenty_tries_at_a_reset_an_hour(rider: Desk, username: str) -> None:
    members = {"Username": username, "Password": OTHER_PASSWORD}
    rider.call("ForgotPassword", Username=username)
    guess = rider.wrong_code()
    for _ in range(19):
        refused = rider.refusal("ConfirmForgotPassword", **members, ConfirmationCode=guess)
        assert refused[0] == "CodeMismatchException"
    assert rider.refusal("ConfirmForgotPassword", **members, ConfirmationCode=rider.code()) == LIMIT
    assert rider.refusal("ForgotPassword", Username=username) == LIMIT


def test_five_password_changes_an_hour(rider: Desk) -> None:
    token = rider.sign_in()["AccessToken"]
    members = {"AccessToken": token, "PreviousPassword": OTHER_PASSWORD, "ProposedPassword": PASSWORD}
    for _ in range(5):
        assert rider.refusal("ChangePassword", **members) == WRONG
    assert rider.refusal("ChangePassword", **members) == LIMIT
