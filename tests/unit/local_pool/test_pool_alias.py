"""A pool whose users choose a name, and may sign in by their address once it is verified."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.local_pool.settings import UsernameKind

NAME = "rider-at-example.com"
ADDRESS = {"UserAttributes": [{"Name": "email", "Value": EMAIL}]}


@pytest.fixture
def rider(alias_desk: Desk) -> Desk:
    alias_desk.register(NAME, **ADDRESS)
    return alias_desk


def sign_up_refused(desk: Desk, username: str = NAME, **members: Any) -> tuple[str, str]:
    return desk.refusal("SignUp", **{"Username": username, "Password": PASSWORD} | members)


def test_an_address_is_no_username(alias_desk: Desk) -> None:
    assert sign_up_refused(alias_desk, EMAIL, **ADDRESS) == (
        "InvalidParameterException",
        "Username cannot be of email format, since user pool is configured for email alias",
    )


@pytest.mark.parametrize("attributes", [[], [{"Name": "email"}], [{"Name": "name", "Value": "Rider"}]])
def test_an_address_is_required(alias_desk: Desk, attributes: list[dict[str, str]]) -> None:
    assert sign_up_refused(alias_desk, UserAttributes=attributes) == (
        "InvalidParameterException",
        "Attributes did not conform to the schema: email: The attribute is required",
    )


def test_the_address_must_be_one(alias_desk: Desk) -> None:
    attributes = [{"Name": "email", "Value": "rider at example"}]
    assert sign_up_refused(alias_desk, UserAttributes=attributes) == (
        "InvalidParameterException",
        "Invalid email address format.",
    )


def test_a_name_is_taken_once_however_it_is_written(rider: Desk) -> None:
    refused = sign_up_refused(rider, NAME.upper(), **ADDRESS)
    assert refused == ("UsernameExistsException", "User already exists")


def test_the_name_is_the_internal_one_in_lower_case(alias_desk: Desk) -> None:
    alias_desk.register("Rider", **ADDRESS)
    assert alias_desk.begin("RIDER")[0]["USER_ID_FOR_SRP"] == "rider"
    assert (
        alias_desk.call("GetUser", AccessToken=alias_desk.sign_in("Rider")["AccessToken"])["Username"]
        == "rider"
    )


def test_the_address_signs_in_once_it_is_verified(alias_desk: Desk) -> None:
    alias_desk.sign_up(NAME, **ADDRESS)
    wrong = ("NotAuthorizedException", "Incorrect username or password.")
    assert alias_desk.failure(EMAIL, PASSWORD) == wrong
    assert alias_desk.failure(NAME, PASSWORD)[0] == "UserNotConfirmedException"
    alias_desk.call("ConfirmSignUp", Username=NAME, ConfirmationCode=alias_desk.code())
    assert alias_desk.sign_in(EMAIL)
    assert alias_desk.sign_in(NAME)
    assert alias_desk.begin(EMAIL)[0]["USERNAME"] == NAME


def test_an_unverified_address_is_nobody_s_even_if_it_looks_like_a_name(alias_desk: Desk) -> None:
    """The ghost of rider@example.com calls itself rider-at-example.com, and there is such a user."""
    alias_desk.register(NAME, UserAttributes=[{"Name": "email", "Value": "other@example.com"}])
    challenge, responses = alias_desk.begin(EMAIL)
    assert challenge["USERNAME"] == NAME
    assert alias_desk.refusal(
        "RespondToAuthChallenge", ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=responses
    ) == ("NotAuthorizedException", "Incorrect username or password.")
    for _ in range(5):
        alias_desk.failure(EMAIL)
    assert alias_desk.sign_in(NAME)


def test_a_second_account_fails_when_it_is_confirmed(rider: Desk) -> None:
    rider.sign_up("second", **ADDRESS)
    code = {"Username": "second", "ConfirmationCode": rider.code()}
    assert rider.refusal("ConfirmSignUp", **code) == (
        "AliasExistsException",
        "An account with the email already exists.",
    )
    assert rider.refusal("ConfirmSignUp", **code, ForceAliasCreation=False)[0] == "AliasExistsException"
    assert rider.begin(EMAIL)[0]["USERNAME"] == NAME


def test_the_address_can_be_taken_over_by_force(rider: Desk) -> None:
    tokens = rider.sign_in(NAME)
    rider.sign_up("second", **ADDRESS)
    rider.call("ConfirmSignUp", Username="second", ConfirmationCode=rider.code(), ForceAliasCreation=True)
    assert rider.begin(EMAIL)[0]["USERNAME"] == "second"
    former = rider.call("GetUser", AccessToken=tokens["AccessToken"])["UserAttributes"]
    assert {"Name": "email_verified", "Value": "false"} in former
    assert rider.refusal("ForgotPassword", Username=NAME) == (
        "InvalidParameterException",
        "Cannot reset password for the user as there is no registered/verified email or phone_number",
    )


def test_a_forgotten_password_is_found_by_address(rider: Desk) -> None:
    rider.call("ForgotPassword", Username=EMAIL)
    rider.call(
        "ConfirmForgotPassword", Username=EMAIL, ConfirmationCode=rider.code(), Password=OTHER_PASSWORD
    )
    assert rider.sign_in(NAME, OTHER_PASSWORD)


def test_nobody_under_a_name_or_an_address(rider: Desk) -> None:
    assert rider.begin("nobody")[0]["USERNAME"] == "nobody"
    assert rider.begin("no.body@example.com")[0]["USERNAME"] == "no.body-at-example.com"


def test_the_kind_is_fixed_once_there_are_users(rider: Desk) -> None:
    with pytest.raises(ValueError, match="cannot change"):
        rider.configure(username_kind=UsernameKind.EMAIL)
    assert rider.pool.settings.username_kind is UsernameKind.ALIAS
