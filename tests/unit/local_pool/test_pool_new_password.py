"""NEW_PASSWORD_REQUIRED: the first sign-in of a user whom an administrator made."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.users import Status

CHALLENGE = "NEW_PASSWORD_REQUIRED"
INVALID = ("NotAuthorizedException", "Invalid session for the user.")
UNKNOWN_HORN = "Attributes did not conform to the schema: Type for attribute {horn} could not be determined"
EXPIRED = ("NotAuthorizedException", "Invalid session for the user, session is expired.")


@pytest.fixture
def invited(desk: Desk) -> Desk:
    """A pool that requires a name, with a user who was given none and a temporary password."""
    desk.configure(required_attributes=frozenset({"email", "name"}))
    desk.pool.create_user(EMAIL, Secret(PASSWORD), {"email_verified": "true"})
    return desk


def asked(desk: Desk, password: str = PASSWORD) -> dict[str, Any]:
    """The challenge that a sign-in by SRP leads to."""
    answer = desk.srp(password=password).authenticate_user_until_challenge()
    assert answer["ChallengeName"] == CHALLENGE
    return answer


def responses(**more: str) -> dict[str, str]:
    return {"USERNAME": EMAIL, "NEW_PASSWORD": OTHER_PASSWORD, "userAttributes.name": "Rider"} | more


def test_the_challenge_says_what_is_missing(invited: Desk) -> None:
    challenge = asked(invited)["ChallengeParameters"]
    assert json.loads(challenge["requiredAttributes"]) == ["userAttributes.name"]
    assert json.loads(challenge["userAttributes"]) == {"email_verified": "true", "email": EMAIL}
    assert challenge["USER_ID_FOR_SRP"] == invited.begin()[0]["USER_ID_FOR_SRP"]


def test_a_new_password_leads_to_tokens(invited: Desk) -> None:
    answer = invited.answer(CHALLENGE, asked(invited)["Session"], **responses())
    user = invited.call("GetUser", AccessToken=answer["AuthenticationResult"]["AccessToken"])
    assert {"Name": "name", "Value": "Rider"} in user["UserAttributes"]
    assert invited.sign_in(password=OTHER_PASSWORD)
    assert invited.failure(password=PASSWORD)[1] == "Incorrect username or password."


def test_the_password_flow_leads_there_too(invited: Desk) -> None:
    invited.allow_passwords()
    parameters = {"USERNAME": EMAIL, "PASSWORD": PASSWORD}
    answer = invited.call("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
    assert invited.answer(CHALLENGE, answer["Session"], **responses())["AuthenticationResult"]


def test_pycognito_sets_a_new_password(desk: Desk) -> None:
    desk.pool.create_user(EMAIL, Secret(PASSWORD))
    assert desk.srp().set_new_password_challenge(OTHER_PASSWORD)["AuthenticationResult"]
    assert desk.sign_in(password=OTHER_PASSWORD)


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        (
            {"NEW_PASSWORD": "simple-9"},
            (
                "InvalidPasswordException",
                "Password did not conform with policy: Password must have uppercase characters",
            ),
        ),
        (
            {"NEW_PASSWORD": "Un1-" + "x" * 253},
            ("InvalidParameterException", "Password did not conform with policy: Password too long"),
        ),
        ({"NEW_PASSWORD": ""}, ("InvalidParameterException", "Missing required parameter NEW_PASSWORD")),
        ({"USERNAME": ""}, ("InvalidParameterException", "Missing required parameter USERNAME")),
        (
            {"userAttributes.name": ""},
            ("InvalidParameterException", "Invalid attributes given, name is missing"),
        ),
        (
            {"userAttributes.email": "other@example.com"},
            ("NotAuthorizedException", "Cannot modify an already provided email"),
        ),
        (
            {"userAttributes.email_verified": "true"},
            ("NotAuthorizedException", "A client attempted to write unauthorized attribute"),
        ),
        (
            {"userAttributes.horn": "long"},
            (
                "InvalidParameterException",
                "Attributes did not conform to the schema: Type for attribute {horn} could not be determined",
            ),
        ),
        (
            {"userAttributes.phone_number": "555"},
            ("InvalidParameterException", "Invalid phone number format."),
        ),
    ],
)
def test_what_is_refused_can_be_mended(
    invited: Desk, given: dict[str, str], refused: tuple[str, str]
) -> None:
    session = asked(invited)["Session"]
    assert invited.answer_refused(CHALLENGE, session, **responses(**given)) == refused
    assert invited.answer(CHALLENGE, session, **responses())["AuthenticationResult"]


def test_a_session_is_used_once(invited: Desk) -> None:
    session = asked(invited)["Session"]
    invited.answer(CHALLENGE, session, **responses())
    again = responses(NEW_PASSWORD="Third-time-3")
    assert invited.answer_refused(CHALLENGE, session, **again)[0] == "NotAuthorizedException"
    assert invited.sign_in(password=OTHER_PASSWORD)


def test_two_open_sessions_only_one_of_them_once(invited: Desk) -> None:
    session = asked(invited)["Session"]
    invited.configure(required_attributes=frozenset({"email"}))
    nameless = {"USERNAME": EMAIL, "NEW_PASSWORD": OTHER_PASSWORD}
    invited.answer(CHALLENGE, session, **nameless)
    assert invited.answer_refused(CHALLENGE, session, **nameless) == INVALID


@pytest.mark.parametrize("seconds", [179, 180])
def test_a_session_lives_as_long_as_set(invited: Desk, seconds: float) -> None:
    session = asked(invited)["Session"]
    invited.clock.advance(seconds)
    if seconds < 180:
        assert invited.answer(CHALLENGE, session, **responses())
    else:
        assert invited.answer_refused(CHALLENGE, session, **responses()) == EXPIRED


def test_a_session_outlives_a_restart(invited: Desk) -> None:
    session = asked(invited)["Session"]
    invited.reopen()
    assert invited.answer(CHALLENGE, session, **responses())["AuthenticationResult"]


@pytest.mark.parametrize("session", ["x" * 20, "A" * 2000])
def test_a_session_of_somebody_else_s_making(invited: Desk, session: str) -> None:
    assert invited.answer_refused(CHALLENGE, session, **responses()) == INVALID


def test_a_session_is_needed(invited: Desk) -> None:
    missing = ("InvalidParameterException", "Missing required parameter Session")
    members = {"ChallengeName": CHALLENGE, "ChallengeResponses": responses()}
    assert invited.refusal("RespondToAuthChallenge", **members) == missing


def test_a_session_belongs_to_one_user(invited: Desk) -> None:
    invited.register("other@example.com", UserAttributes=[{"Name": "name", "Value": "Other"}])
    session = asked(invited)["Session"]
    for name in ("other@example.com", "nobody@example.com"):
        assert invited.answer_refused(CHALLENGE, session, **responses(USERNAME=name)) == INVALID


def test_a_user_may_be_disabled_or_gone_meanwhile(invited: Desk) -> None:
    session = asked(invited)["Session"]
    invited.pool.set_enabled(EMAIL, enabled=False)
    disabled = ("NotAuthorizedException", "User is disabled.")
    assert invited.answer_refused(CHALLENGE, session, **responses()) == disabled


def test_the_secret_hash_is_over_the_internal_name(invited: Desk) -> None:
    session = asked(invited)["Session"]
    hashed = responses(SECRET_HASH="x")
    assert "Unable to verify secret hash" in invited.answer_refused(CHALLENGE, session, **hashed)[1]


@pytest.mark.parametrize(("days", "good"), [(6.9, True), (7, False)])
def test_a_temporary_password_lives_seven_days(invited: Desk, days: float, *, good: bool) -> None:
    invited.clock.advance(days * 86_400)
    if good:
        assert asked(invited)
    else:
        assert invited.failure(password=PASSWORD) == (
            "NotAuthorizedException",
            "Temporary password has expired and must be reset by an administrator.",
        )
        assert invited.failure()[1] == "Incorrect username or password."


def test_a_new_password_does_not_die(invited: Desk) -> None:
    invited.answer(CHALLENGE, asked(invited)["Session"], **responses())
    invited.clock.advance(8 * 86_400)
    assert invited.sign_in(password=OTHER_PASSWORD)


def test_a_temporary_password_is_neither_reset_nor_confirmed(invited: Desk) -> None:
    assert invited.refusal("ForgotPassword", Username=EMAIL) == (
        "NotAuthorizedException",
        "User password cannot be reset in the current state.",
    )
    assert invited.refusal("ConfirmSignUp", Username=EMAIL, ConfirmationCode="123456") == (
        "NotAuthorizedException",
        "User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD",
    )


class TestCreatingUsers:
    def refusal(self, desk: Desk, *arguments: Any) -> tuple[str, str]:
        with pytest.raises(Refusal) as caught:
            desk.pool.create_user(*arguments)
        return caught.value.name, caught.value.message

    def test_by_address(self, desk: Desk) -> None:
        user = desk.pool.create_user(EMAIL, Secret(PASSWORD))
        assert (user.username, user.status) == (user.sub, Status.FORCE_CHANGE_PASSWORD)
        assert user.attributes["email_verified"] == "false"
        assert desk.pool.inbox() == []
        exists = ("UsernameExistsException", "An account with the given email already exists.")
        assert self.refusal(desk, EMAIL, Secret(PASSWORD)) == exists

    def test_what_is_no_address(self, desk: Desk) -> None:
        refused = ("InvalidParameterException", "Username should be an email.")
        assert self.refusal(desk, "rider", Secret(PASSWORD)) == refused

    def test_the_policy_holds(self, desk: Desk) -> None:
        assert self.refusal(desk, EMAIL, Secret("weakling"))[0] == "InvalidPasswordException"
        assert self.refusal(desk, EMAIL, Secret("weak"))[0] == "InvalidParameterException"

    def test_unknown_attributes(self, desk: Desk) -> None:
        assert self.refusal(desk, EMAIL, Secret(PASSWORD), {"horn": "1"})[0] == "InvalidParameterException"

    def test_by_name_with_a_verified_address(self, alias_desk: Desk) -> None:
        verified = {"email": EMAIL, "email_verified": "true"}
        alias_desk.pool.create_user("rider", Secret(PASSWORD), verified)
        assert alias_desk.begin(EMAIL)[0]["USERNAME"] == "rider"
        assert self.refusal(alias_desk, "rider", Secret(PASSWORD))[1] == "User already exists"
        assert self.refusal(alias_desk, "other", Secret(PASSWORD), verified) == (
            "AliasExistsException",
            "An account with the email already exists.",
        )

    def test_by_name_with_an_unverified_address(self, alias_desk: Desk) -> None:
        for name in ("rider", "other"):
            alias_desk.pool.create_user(name, Secret(PASSWORD), {"email": EMAIL})
        assert alias_desk.begin(EMAIL)[0]["USERNAME"] not in {"rider", "other"}


def test_signing_up_needs_what_the_pool_requires(desk: Desk) -> None:
    desk.configure(required_attributes=frozenset({"email", "name", "birthdate"}))
    assert desk.refusal("SignUp", Username=EMAIL, Password=PASSWORD) == (
        "InvalidParameterException",
        (
            "Attributes did not conform to the schema: birthdate: The attribute is required\n"
            "name: The attribute is required"
        ),
    )
