"""CUSTOM_AUTH: a sign-in by questions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import CustomRound, Flow, Mfa, MfaKind

WRONG = ("NotAuthorizedException", "Incorrect username or password.")
USED = ("NotAuthorizedException", "Invalid session for the user.")
NOBODY = "nobody@example.com"
CHALLENGE = "CUSTOM_CHALLENGE"


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.configure(
        flows=frozenset({Flow.CUSTOM, Flow.SRP}),
        custom_rounds=(CustomRound("Two and two?", "4"), CustomRound("Who flies?", "Pegasus")),
    )
    desk.register()
    return desk


def begin(desk: Desk, username: str = EMAIL, **parameters: str) -> dict[str, Any]:
    return desk.call(
        "InitiateAuth", AuthFlow="CUSTOM_AUTH", AuthParameters={"USERNAME": username} | parameters
    )


def begin_refused(desk: Desk, username: str = EMAIL, **parameters: str) -> tuple[str, str]:
    return desk.refusal(
        "InitiateAuth", AuthFlow="CUSTOM_AUTH", AuthParameters={"USERNAME": username} | parameters
    )


def shown(asked: dict[str, Any]) -> tuple[str, str, str, str]:
    assert asked["ChallengeName"] == CHALLENGE
    parameters = asked["ChallengeParameters"]
    return tuple(parameters[name] for name in ("question", "round", "rounds", "triesLeft"))  # type: ignore[return-value]


def test_question_by_question(rider: Desk) -> None:
    asked = begin(rider)
    assert shown(asked) == ("Two and two?", "1", "2", "3")
    asked = rider.answer(CHALLENGE, asked["Session"], ANSWER="4")
    assert shown(asked) == ("Who flies?", "2", "2", "3")
    assert rider.answer(CHALLENGE, asked["Session"], ANSWER=" PEGASUS ")["AuthenticationResult"]


def test_wrong_answers(rider: Desk) -> None:
    asked = begin(rider)
    asked = rider.answer(CHALLENGE, asked["Session"], ANSWER="5")
    assert shown(asked) == ("Two and two?", "1", "2", "2")
    asked = rider.answer(CHALLENGE, asked["Session"], ANSWER="4")
    asked = rider.answer(CHALLENGE, asked["Session"], ANSWER="Bucephalus")
    assert shown(asked) == ("Who flies?", "2", "2", "1")
    assert rider.answer_refused(CHALLENGE, asked["Session"], ANSWER="Rocinante") == WRONG
    assert rider.answer_refused(CHALLENGE, asked["Session"], ANSWER="Pegasus") == USED


def test_an_earlier_question_is_not_answered_twice(rider: Desk) -> None:
    session = begin(rider)["Session"]
    rider.answer(CHALLENGE, session, ANSWER="5")
    assert rider.answer_refused(CHALLENGE, session, ANSWER="4") == USED


def test_failed_sign_ins_lock_out(rider: Desk) -> None:
    rider.configure(custom_tries=1)
    for _ in range(5):
        assert rider.answer_refused(CHALLENGE, begin(rider)["Session"], ANSWER="5") == WRONG
    refused = rider.answer_refused(CHALLENGE, begin(rider)["Session"], ANSWER="4")
    assert refused == ("NotAuthorizedException", "Password attempts exceeded")
    rider.clock.advance(1)
    assert rider.answer(CHALLENGE, begin(rider)["Session"], ANSWER="4")


def test_an_answer_is_needed(rider: Desk) -> None:
    missing = ("InvalidParameterException", "Missing required parameter ANSWER")
    assert rider.answer_refused(CHALLENGE, begin(rider)["Session"]) == missing


def test_settings_that_lose_a_question_meanwhile(rider: Desk) -> None:
    asked = rider.answer(CHALLENGE, begin(rider)["Session"], ANSWER="4")
    rider.configure(custom_rounds=(CustomRound("Two and two?", "4"),))
    assert rider.answer_refused(CHALLENGE, asked["Session"], ANSWER="Pegasus") == WRONG


def test_no_second_factor_follows(rider: Desk) -> None:
    rider.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))
    asked = rider.answer(CHALLENGE, begin(rider)["Session"], ANSWER="4")
    assert rider.answer(CHALLENGE, asked["Session"], ANSWER="Pegasus")["AuthenticationResult"]


class TestThePasswordFirst:
    def begin(self, desk: Desk, password: str = PASSWORD) -> tuple[str, dict[str, str]]:
        client = desk.srp(password=password)
        asked = begin(desk, CHALLENGE_NAME="SRP_A", **client.get_auth_params())
        assert asked["ChallengeName"] == "PASSWORD_VERIFIER"
        return asked["Session"], client.process_challenge(asked["ChallengeParameters"], {"USERNAME": EMAIL})

    def test_then_the_questions(self, rider: Desk) -> None:
        session, proof = self.begin(rider)
        asked = rider.answer("PASSWORD_VERIFIER", session, **proof)
        assert shown(asked) == ("Two and two?", "1", "2", "3")
        asked = rider.answer(CHALLENGE, asked["Session"], ANSWER="4")
        assert rider.answer(CHALLENGE, asked["Session"], ANSWER="Pegasus")["AuthenticationResult"]

    def test_a_wrong_password(self, rider: Desk) -> None:
        session, proof = self.begin(rider, OTHER_PASSWORD)
        assert rider.answer_refused("PASSWORD_VERIFIER", session, **proof) == WRONG

    def test_a_temporary_password(self, desk: Desk) -> None:
        desk.configure(flows=frozenset(Flow))
        desk.pool.create_user(EMAIL, Secret(PASSWORD))
        assert begin_refused(desk) == WRONG
        session, proof = self.begin(desk)
        asked = desk.answer("PASSWORD_VERIFIER", session, **proof)
        assert asked["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
        asked = desk.answer("NEW_PASSWORD_REQUIRED", asked["Session"], NEW_PASSWORD=OTHER_PASSWORD)
        assert shown(asked)[0] == "Which animal takes you there?"
        assert desk.answer(CHALLENGE, asked["Session"], ANSWER="Unicorn")["AuthenticationResult"]

    def test_a_is_needed(self, rider: Desk) -> None:
        missing = ("InvalidParameterException", "Missing required parameter SRP_A")
        assert begin_refused(rider, CHALLENGE_NAME="SRP_A") == missing


class TestWhoMayNot:
    def test_the_unconfirmed(self, rider: Desk) -> None:
        rider.sign_up("new@example.com")
        assert begin_refused(rider, "new@example.com")[0] == "UserNotConfirmedException"

    def test_whoever_must_reset(self, rider: Desk) -> None:
        rider.pool.require_password_reset(EMAIL)
        assert begin_refused(rider)[0] == "PasswordResetRequiredException"

    def test_whoever_is_disabled_meanwhile(self, rider: Desk) -> None:
        asked = rider.answer(CHALLENGE, begin(rider)["Session"], ANSWER="4")
        rider.pool.set_enabled(EMAIL, enabled=False)
        assert rider.answer_refused(CHALLENGE, asked["Session"], ANSWER="Pegasus")[1] == "User is disabled."

    def test_nobody(self, rider: Desk) -> None:
        asked = begin(rider, NOBODY)
        assert shown(asked) == shown(begin(rider))
        named = {"USERNAME": NOBODY}
        asked = rider.answer(CHALLENGE, asked["Session"], **named, ANSWER="4")
        assert rider.answer_refused(CHALLENGE, asked["Session"], **named, ANSWER="Pegasus") == WRONG
