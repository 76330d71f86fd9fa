"""USER_AUTH: the user chooses how to sign in."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import FirstFactor, Flow, Mfa, MfaKind

NOBODY = "nobody@example.com"
WRONG = ("NotAuthorizedException", "Incorrect username or password.")
MISMATCH = ("CodeMismatchException", "Invalid code or auth state for the user.")
USED = ("NotAuthorizedException", "Invalid session for the user.")
ALL = ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP"]


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.configure(flows=frozenset(Flow), mfa_kinds=frozenset(MfaKind))
    desk.register(UserAttributes=[{"Name": "phone_number", "Value": "+15550001234"}])
    desk.pool.verify_attribute(EMAIL, "phone_number")
    return desk


def begin(desk: Desk, username: str = EMAIL, **parameters: str) -> dict[str, Any]:
    return desk.call("InitiateAuth", AuthFlow="USER_AUTH", AuthParameters={"USERNAME": username} | parameters)


def begin_refused(desk: Desk, username: str = EMAIL, **parameters: str) -> tuple[str, str]:
    return desk.refusal(
        "InitiateAuth", AuthFlow="USER_AUTH", AuthParameters={"USERNAME": username} | parameters
    )


def prove(desk: Desk, asked: dict[str, Any], client: Any) -> dict[str, Any]:
    assert asked["ChallengeName"] == "PASSWORD_VERIFIER"
    responses = client.process_challenge(asked["ChallengeParameters"], {"USERNAME": EMAIL})
    return desk.answer("PASSWORD_VERIFIER", asked["Session"], **responses)


def test_the_flow_is_off_at_first(desk: Desk) -> None:
    refused = ("InvalidParameterException", "USER_AUTH flow not enabled for this client")
    assert begin_refused(desk) == refused


def test_the_choice(rider: Desk) -> None:
    asked = begin(rider)
    assert asked["ChallengeName"] == "SELECT_CHALLENGE"
    assert asked["AvailableChallenges"] == ALL
    assert asked["ChallengeParameters"]["USERNAME"] == rider.begin()[0]["USERNAME"]


def test_a_name_is_needed(rider: Desk) -> None:
    missing = ("InvalidParameterException", "Missing required parameter USERNAME")
    assert begin_refused(rider, "") == missing


@pytest.mark.parametrize(("kind", "medium"), [("EMAIL_OTP", "email"), ("SMS_OTP", "sms")])
class TestCodes:
    @pytest.mark.parametrize("at_once", [True, False])
    def test_a_code_of_eight_digits(self, rider: Desk, kind: str, medium: str, *, at_once: bool) -> None:
        if at_once:
            asked = begin(rider, PREFERRED_CHALLENGE=kind)
        else:
            asked = rider.answer("SELECT_CHALLENGE", begin(rider)["Session"], ANSWER=kind)
        assert asked["ChallengeName"] == kind
        assert asked["ChallengeParameters"]["CODE_DELIVERY_DELIVERY_MEDIUM"] == medium.upper()
        mail = rider.pool.inbox()[-1]
        assert (mail["medium"], len(mail["code"]), mail["username"]) == (medium, 8, EMAIL)
        answer = rider.answer(kind, asked["Session"], **{f"{kind}_CODE": mail["code"]})
        assert answer["AuthenticationResult"]["AccessToken"]
        used = rider.answer_refused(kind, asked["Session"], **{f"{kind}_CODE": mail["code"]})
        assert used == USED

    def test_five_tries(self, rider: Desk, kind: str, medium: str) -> None:
        asked = begin(rider, PREFERRED_CHALLENGE=kind)
        right = rider.code()
        wrong = right[::-1] if right[::-1] != right else "12345670"
        for _ in range(5):
            assert rider.answer_refused(kind, asked["Session"], **{f"{kind}_CODE": wrong}) == MISMATCH
        assert rider.answer_refused(kind, asked["Session"], **{f"{kind}_CODE": right}) == USED

    def test_not_where_a_second_factor_follows(self, rider: Desk, kind: str, medium: str) -> None:
        rider.configure(mfa=Mfa.ON)
        asked = begin(rider, PREFERRED_CHALLENGE=kind)
        assert asked["ChallengeName"] == "SELECT_CHALLENGE"
        assert asked["AvailableChallenges"] == ["PASSWORD", "PASSWORD_SRP"]
        refused = rider.answer_refused("SELECT_CHALLENGE", asked["Session"], ANSWER=kind)
        assert refused == ("InvalidParameterException", "ANSWER must be one of PASSWORD, PASSWORD_SRP.")

    def test_not_where_the_pool_does_not_allow_it(self, rider: Desk, kind: str, medium: str) -> None:
        rider.configure(first_factors=frozenset({FirstFactor.PASSWORD}))
        assert begin(rider)["AvailableChallenges"] == ["PASSWORD", "PASSWORD_SRP"]


class TestPasswords:
    def test_with_the_first_call(self, rider: Desk) -> None:
        asked = begin(rider, PREFERRED_CHALLENGE="PASSWORD", PASSWORD=PASSWORD)
        assert asked["AuthenticationResult"]

    def test_with_the_choice(self, rider: Desk) -> None:
        session = begin(rider)["Session"]
        answer = rider.answer("SELECT_CHALLENGE", session, ANSWER="PASSWORD", PASSWORD=PASSWORD)
        assert answer["AuthenticationResult"]

    def test_after_the_choice(self, rider: Desk) -> None:
        asked = rider.answer("SELECT_CHALLENGE", begin(rider)["Session"], ANSWER="PASSWORD")
        assert asked["ChallengeName"] == "PASSWORD"
        assert rider.answer("PASSWORD", asked["Session"], PASSWORD=PASSWORD)["AuthenticationResult"]
        assert rider.answer_refused("PASSWORD", asked["Session"], PASSWORD=PASSWORD) == USED

    def test_a_wrong_one(self, rider: Desk) -> None:
        assert begin_refused(rider, PREFERRED_CHALLENGE="PASSWORD", PASSWORD=OTHER_PASSWORD) == WRONG
        session = begin(rider)["Session"]
        wrong = {"ANSWER": "PASSWORD", "PASSWORD": OTHER_PASSWORD}
        assert rider.answer_refused("SELECT_CHALLENGE", session, **wrong) == WRONG
        assert rider.answer_refused("SELECT_CHALLENGE", session, **wrong) == USED

    def test_a_second_factor_follows(self, rider: Desk) -> None:
        rider.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))
        asked = begin(rider, PREFERRED_CHALLENGE="PASSWORD", PASSWORD=PASSWORD)
        assert asked["ChallengeName"] == "EMAIL_OTP"
        assert len(rider.code()) == 6
        assert rider.answer("EMAIL_OTP", asked["Session"], EMAIL_OTP_CODE=rider.code())

    def test_a_temporary_one(self, rider: Desk) -> None:
        rider.pool.create_user("new@example.com", Secret(PASSWORD), {"email_verified": "true"})
        asked = begin(rider, "new@example.com")
        assert asked["AvailableChallenges"] == ["PASSWORD", "PASSWORD_SRP"]
        named = {"USERNAME": "new@example.com"}
        asked = rider.answer(
            "SELECT_CHALLENGE", asked["Session"], **named, ANSWER="PASSWORD", PASSWORD=PASSWORD
        )
        assert asked["ChallengeName"] == "NEW_PASSWORD_REQUIRED"


class TestSrp:
    def test_with_the_first_call(self, rider: Desk) -> None:
        client = rider.srp()
        parameters = client.get_auth_params() | {"PREFERRED_CHALLENGE": "PASSWORD_SRP"}
        assert prove(rider, begin(rider, **parameters), client)["AuthenticationResult"]

    def test_with_the_choice(self, rider: Desk) -> None:
        client = rider.srp()
        session = begin(rider)["Session"]
        asked = rider.answer(
            "SELECT_CHALLENGE", session, ANSWER="PASSWORD_SRP", SRP_A=client.get_auth_params()["SRP_A"]
        )
        assert prove(rider, asked, client)["AuthenticationResult"]

    def test_after_the_choice(self, rider: Desk) -> None:
        client = rider.srp()
        asked = begin(rider, PREFERRED_CHALLENGE="PASSWORD_SRP")
        assert asked["ChallengeName"] == "PASSWORD_SRP"
        bad = rider.answer_refused("PASSWORD_SRP", asked["Session"], SRP_A="0")
        assert bad == ("InvalidParameterException", "SRP_A is not a valid public value.")
        a_public = client.get_auth_params()["SRP_A"]
        asked = rider.answer("PASSWORD_SRP", asked["Session"], SRP_A=a_public)
        assert prove(rider, asked, client)["AuthenticationResult"]


class TestWhoMayNot:
    def test_the_unconfirmed_and_the_disabled(self, desk: Desk) -> None:
        desk.configure(flows=frozenset(Flow))
        desk.sign_up()
        assert begin_refused(desk)[0] == "UserNotConfirmedException"
        desk.pool.set_enabled(EMAIL, enabled=False)
        assert begin_refused(desk)[1] == "User is disabled."

    def test_whoever_is_disabled_meanwhile(self, rider: Desk) -> None:
        session = begin(rider)["Session"]
        rider.pool.set_enabled(EMAIL, enabled=False)
        assert rider.answer_refused("SELECT_CHALLENGE", session, ANSWER="PASSWORD")[1] == "User is disabled."

    def test_whoever_must_reset(self, rider: Desk) -> None:
        rider.pool.require_password_reset(EMAIL)
        assert begin(rider)["AvailableChallenges"] == ["PASSWORD", "PASSWORD_SRP"]


class TestNobody:
    """Who does not exist cannot be told from who does, up to the last step."""

    def test_the_choice(self, rider: Desk) -> None:
        asked = begin(rider, NOBODY)
        assert asked["AvailableChallenges"] == ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"]
        assert sorted(asked["ChallengeParameters"]) == sorted(begin(rider)["ChallengeParameters"])

    @pytest.mark.parametrize("at_once", [True, False])
    def test_a_code_that_is_never_sent(self, rider: Desk, *, at_once: bool) -> None:
        mails = len(rider.pool.inbox())
        if at_once:
            asked = begin(rider, NOBODY, PREFERRED_CHALLENGE="EMAIL_OTP")
        else:
            session = begin(rider, NOBODY)["Session"]
            asked = rider.answer("SELECT_CHALLENGE", session, USERNAME=NOBODY, ANSWER="EMAIL_OTP")
        assert asked["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"] == "n***@e***"
        assert len(rider.pool.inbox()) == mails
        known = begin(rider, PREFERRED_CHALLENGE="EMAIL_OTP")
        assert sorted(asked["ChallengeParameters"]) == sorted(known["ChallengeParameters"])
        guess = {"USERNAME": NOBODY, "EMAIL_OTP_CODE": "12345678"}
        for _ in range(5):
            assert rider.answer_refused("EMAIL_OTP", asked["Session"], **guess) == MISMATCH
        assert rider.answer_refused("EMAIL_OTP", asked["Session"], **guess) == USED

    def test_a_password(self, rider: Desk) -> None:
        refused = begin_refused(rider, NOBODY, PREFERRED_CHALLENGE="PASSWORD", PASSWORD=PASSWORD)
        assert refused == WRONG

    def test_a_client_that_prevents_nothing(self, rider: Desk) -> None:
        rider.configure(prevent_user_existence_errors=False)
        assert begin_refused(rider, NOBODY)[0] == "UserNotFoundException"


def test_the_factors_of_a_user(rider: Desk) -> None:
    factors = rider.call("GetUserAuthFactors", AccessToken=rider.sign_in()["AccessToken"])
    assert factors["ConfiguredUserAuthFactors"] == ["PASSWORD", "EMAIL_OTP", "SMS_OTP"]
    assert factors["Username"] == rider.begin()[0]["USERNAME"]
