"""Every challenge on the wire: what is sent for each answer, right, wrong and late, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pycognito import Cognito

from tests.helpers.fault_server import FaultServer, answer, drop, error
from tests.helpers.scripted_sign_in import INTERNAL, SESSION, SIGNED_IN, VERIFIER, challenge, script
from wildrydes_desktop.cognito import sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.sign_in import AuthFlow, Challenge, SignedIn, Step
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
PASSWORD = Secret("Correct-horse-7")
NOTHING = Secret("")

# One answer for each challenge that is answered by a single RespondToAuthChallenge.
ANSWERS = {
    "NEW_PASSWORD_REQUIRED": {"NEW_PASSWORD": "Another-horse-8", "userAttributes.name": "Ada"},
    "SMS_MFA": {"SMS_MFA_CODE": "012345"},
    "SOFTWARE_TOKEN_MFA": {"SOFTWARE_TOKEN_MFA_CODE": "012345"},
    "EMAIL_OTP": {"EMAIL_OTP_CODE": "01234567"},
    "SMS_OTP": {"SMS_OTP_CODE": "01234567"},
    "SELECT_MFA_TYPE": {"ANSWER": "SOFTWARE_TOKEN_MFA"},
    "SELECT_CHALLENGE": {"ANSWER": "EMAIL_OTP"},
    "PASSWORD": {"PASSWORD": "Correct-horse-7"},
    "CUSTOM_CHALLENGE": {"ANSWER": " a palm "},
    "WEB_AUTHN": {"CREDENTIAL": "{}"},
    "HOOF_PRINT": {"HOOF": "left"},
}


def secrets(responses: dict[str, str]) -> dict[str, Secret]:
    return {name: Secret(value) for name, value in responses.items()}


def asked(step: Step) -> Challenge:
    assert isinstance(step, Challenge)
    return step


@pytest.fixture(params=ANSWERS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_right_answer_leads_to_tokens(connect: Connect, name: str, exchanges: list[Exchange]) -> None:
    with script(VERIFIER, challenge(name), SIGNED_IN) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", PASSWORD))
        end = sign_in.answer(connection, step, secrets(ANSWERS[name]))
        sent = server.requests[2].json
    assert isinstance(end, SignedIn)
    assert (sent["ChallengeName"], sent["Session"]) == (name, SESSION)
    assert sent["ChallengeResponses"] == {"USERNAME": INTERNAL} | ANSWERS[name]
    assert [exchange.conversation for exchange in exchanges] == [1, 1, 1]


def test_every_request_is_searched_for_the_passwords_in_play(
    connect: Connect, name: str, exchanges: list[Exchange]
) -> None:
    with script(VERIFIER, challenge(name), challenge("SMS_MFA"), SIGNED_IN) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", PASSWORD))
        step = asked(sign_in.answer(connection, step, secrets(ANSWERS[name])))
        sign_in.answer(connection, step, {"SMS_MFA_CODE": Secret("012345")})
    sent = PasswordSearch.SENT if name in {"PASSWORD", "NEW_PASSWORD_REQUIRED"} else PasswordSearch.ABSENT
    absent = PasswordSearch.ABSENT
    assert [exchange.password for exchange in exchanges] == [absent, absent, sent, absent]
    assert "horse" not in repr(exchanges) + repr(step)


@pytest.mark.parametrize(
    ("refusal", "case", "over"),
    [
        (error("CodeMismatchException", "Invalid code or auth state for the user."), "mfa_code_wrong", False),
        (error("ExpiredCodeException", "Invalid code provided."), "sign_in_code_expired", False),
        (
            error("NotAuthorizedException", "Invalid session for the user, session is expired."),
            "session_expired",
            True,
        ),
        (error("NotAuthorizedException", "Invalid session for the user."), "session_invalid", True),
        (error("NotAuthorizedException", "Password attempts exceeded"), "lockout", False),
        (drop, "connection_lost", False),
    ],
)
def test_after_a_refusal_the_same_challenge_can_be_answered_unless_it_is_over(
    connect: Connect, name: str, refusal: Any, case: str, over: bool
) -> None:
    with FaultServer(answer(challenge(name)), refusal, answer(SIGNED_IN)) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.CUSTOM_AUTH))
        with pytest.raises(ProblemError) as caught:
            sign_in.answer(connection, step, secrets(ANSWERS[name]))
        assert caught.value.problem.case == case
        assert sign_in.is_over(caught.value.problem) is over
        if over:
            assert caught.value.problem.next_step.startswith("Start the sign-in again")
        assert isinstance(sign_in.answer(connection, step, secrets(ANSWERS[name])), SignedIn)
        first, again = server.requests[1].json, server.requests[-1].json
    assert first == again


def test_codes_lose_their_spaces_and_keep_their_zeros(connect: Connect) -> None:
    with script(challenge("SMS_MFA"), SIGNED_IN) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.CUSTOM_AUTH))
        sign_in.answer(connection, step, {"SMS_MFA_CODE": Secret(" 00 12\u00a034 ")})
        assert server.requests[1].json["ChallengeResponses"]["SMS_MFA_CODE"] == "001234"


def test_new_password_then_set_up_then_tokens_in_one_conversation(
    connect: Connect, exchanges: list[Exchange]
) -> None:
    replies = (
        VERIFIER,
        challenge("NEW_PASSWORD_REQUIRED", session="session-of-the-password", requiredAttributes="[]"),
        challenge("MFA_SETUP", session="session-of-the-set-up", MFAS_CAN_SETUP='["SOFTWARE_TOKEN_MFA"]'),
        {"SecretCode": "JBSWY3DPEHPK3PXP", "Session": "session-of-the-secret"},
        {"Status": "SUCCESS", "Session": "session-of-the-first-code"},
        SIGNED_IN,
    )
    with script(*replies) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", PASSWORD))
        step = asked(sign_in.answer(connection, step, secrets({"NEW_PASSWORD": "Another-horse-8"})))
        assert step.totp_secret == Secret("JBSWY3DPEHPK3PXP")
        assert (step.username, step.account) == (INTERNAL, "rider")
        end = sign_in.answer(connection, step, secrets({"SOFTWARE_TOKEN_MFA_CODE": "012 345"}))
        sent = [request.json for request in server.requests[3:]]
        assert server.operations[3:] == [
            "AssociateSoftwareToken",
            "VerifySoftwareToken",
            "RespondToAuthChallenge",
        ]
    assert isinstance(end, SignedIn)
    assert end.handshake is not None
    assert sent[0] == {"Session": "session-of-the-set-up"}
    assert sent[1] == {"Session": "session-of-the-secret", "UserCode": "012345"}
    assert (sent[2]["Session"], sent[2]["ChallengeName"]) == ("session-of-the-first-code", "MFA_SETUP")
    assert sent[2]["ChallengeResponses"] == {"USERNAME": INTERNAL}
    assert {exchange.conversation for exchange in exchanges} == {1}
    assert [exchange.password.value for exchange in exchanges] == ["absent"] * 2 + ["sent"] + ["absent"] * 3
    for secret in ("JBSWY3DPEHPK3PXP", "012345", "session-of"):
        assert secret not in repr(exchanges) + repr(step)


SET_UP = challenge("MFA_SETUP", MFAS_CAN_SETUP='["EMAIL_OTP", "SOFTWARE_TOKEN_MFA"]')
SECRET = {"SecretCode": "JBSWY3DPEHPK3PXP", "Session": SESSION + "2"}


def test_the_pool_s_own_functions_refuse_no_password(connect: Connect) -> None:
    """Cognito has one text for both: "Incorrect username or password."."""
    refusal = error("NotAuthorizedException", "Incorrect username or password.")
    with FaultServer(answer(challenge("CUSTOM_CHALLENGE")), refusal) as server:
        connection = connect(server.url)
        step = begin_custom(connection)
        with pytest.raises(ProblemError) as caught:
            sign_in.answer(connection, step, {"ANSWER": Secret("no")})
    problem = caught.value.problem
    assert (problem.case, problem.field) == ("custom_refused", "code")
    assert problem.raw_message == "Incorrect username or password."
    assert sign_in.is_over(problem)


def begin_custom(connection: Connection) -> Challenge:
    return asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.CUSTOM_AUTH))


def test_of_several_factors_the_person_chooses_which_to_set_up(connect: Connect) -> None:
    with script(SET_UP, SECRET, {"Status": "SUCCESS", "Session": SESSION}, SIGNED_IN) as server:
        connection = connect(server.url)
        step = begin_custom(connection)
        assert step.totp_secret is None
        step = asked(sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}))
        assert step.totp_secret == Secret("JBSWY3DPEHPK3PXP")
        sign_in.answer(connection, step, {"SOFTWARE_TOKEN_MFA_CODE": Secret("012345")})
        assert server.operations[1:3] == ["AssociateSoftwareToken", "VerifySoftwareToken"]


def test_an_e_mail_address_is_set_up_by_the_answer_itself(connect: Connect) -> None:
    with script(SET_UP, challenge("EMAIL_OTP"), SIGNED_IN) as server:
        connection = connect(server.url)
        given = secrets({"ANSWER": "EMAIL_OTP", "EMAIL": "rider@example.com"})
        step = asked(sign_in.answer(connection, begin_custom(connection), given))
        assert step.name == "EMAIL_OTP"
        assert server.requests[1].json["ChallengeResponses"] == {
            "USERNAME": "rider",
            "EMAIL": "rider@example.com",
        }


@pytest.mark.parametrize(
    "refusal",
    [
        error("EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA"),
        error("CodeMismatchException", "Invalid code received for user"),
    ],
)
def test_a_wrong_first_code_leaves_the_secret_as_it_is(connect: Connect, refusal: Any) -> None:
    behaviours = [answer(SET_UP), answer(SECRET), refusal]
    right = [answer({"Status": "SUCCESS", "Session": SESSION}), answer(SIGNED_IN)]
    with FaultServer(*behaviours, *right) as server:
        connection = connect(server.url)
        step = begin_custom(connection)
        step = asked(sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}))
        with pytest.raises(ProblemError) as caught:
            sign_in.answer(connection, step, {"SOFTWARE_TOKEN_MFA_CODE": Secret("999999")})
        assert (caught.value.problem.case, caught.value.problem.field) == ("totp_wrong", "code")
        assert not sign_in.is_over(caught.value.problem)
        end = sign_in.answer(connection, step, {"SOFTWARE_TOKEN_MFA_CODE": Secret("012345")})
        assert isinstance(end, SignedIn)


def test_a_connection_lost_after_the_first_code_costs_no_second_one(connect: Connect) -> None:
    checked = answer({"Status": "SUCCESS", "Session": SESSION + "3"})
    with FaultServer(answer(SET_UP), answer(SECRET), checked, drop, answer(SIGNED_IN)) as server:
        connection = connect(server.url)
        step = begin_custom(connection)
        step = asked(sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}))
        code = {"SOFTWARE_TOKEN_MFA_CODE": Secret("012345")}
        with pytest.raises(ProblemError):
            sign_in.answer(connection, step, code)
        assert isinstance(sign_in.answer(connection, step, code), SignedIn)
        assert server.operations.count("VerifySoftwareToken") == 1
        assert server.requests[-1].json["Session"] == SESSION + "3"
        assert SESSION not in repr(step)


@pytest.mark.parametrize("reply", [{"Status": "ERROR", "Session": SESSION}, {"Status": "SUCCESS"}])
def test_a_set_up_that_is_neither_accepted_nor_refused(connect: Connect, reply: dict[str, Any]) -> None:
    with script(SET_UP, SECRET, reply) as server:
        connection = connect(server.url)
        step = begin_custom(connection)
        step = asked(sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}))
        with pytest.raises(ProblemError) as caught:
            sign_in.answer(connection, step, {"SOFTWARE_TOKEN_MFA_CODE": Secret("012345")})
        assert caught.value.problem.name == "NotCognito"


def test_a_secret_that_does_not_come_can_be_asked_for_again(connect: Connect) -> None:
    only = challenge("MFA_SETUP", MFAS_CAN_SETUP='["SOFTWARE_TOKEN_MFA"]')
    refusal = error("SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled.")
    with FaultServer(answer(only), refusal, answer({"Session": SESSION}), answer(SECRET)) as server:
        connection = connect(server.url)
        step = begin_custom(connection)
        assert step.totp_secret is None
        with pytest.raises(ProblemError) as caught:
            sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")})
        assert caught.value.problem.name == "NotCognito"
        step = asked(sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}))
        assert step.totp_secret == Secret("JBSWY3DPEHPK3PXP")


def test_the_pool_offers_its_ways_when_no_password_was_typed(connect: Connect) -> None:
    offer = challenge("SELECT_CHALLENGE") | {"AvailableChallenges": ["PASSWORD_SRP", "EMAIL_OTP"]}
    with script(offer, challenge("EMAIL_OTP"), SIGNED_IN) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.USER_AUTH))
        assert (step.name, step.available) == ("SELECT_CHALLENGE", ("PASSWORD_SRP", "EMAIL_OTP"))
        assert asked(sign_in.answer(connection, step, {"ANSWER": Secret("EMAIL_OTP")})).name == "EMAIL_OTP"
        assert server.requests[0].json["AuthFlow"] == "USER_AUTH"
        assert server.requests[0].json["AuthParameters"] == {"USERNAME": "rider"}
        assert server.requests[1].json["ChallengeResponses"] == {"USERNAME": "rider", "ANSWER": "EMAIL_OTP"}


@pytest.mark.parametrize(
    "reply",
    [
        {"Session": SESSION, "AvailableChallenges": ["PASSWORD", "PASSWORD"]},
        challenge("SELECT_CHALLENGE", availableChallenges='["PASSWORD", "PASSWORD"]'),
    ],
)
def test_an_offer_is_understood_in_both_its_forms(connect: Connect, reply: dict[str, Any]) -> None:
    with script(reply) as server:
        step = asked(sign_in.begin(connect(server.url), "rider", NOTHING, AuthFlow.USER_AUTH))
    assert step.name == "SELECT_CHALLENGE"
    assert set(step.available) == {"PASSWORD"}


@pytest.mark.parametrize("listed", ["{", "{}", "[1]", '"PASSWORD"', "[" * 100_000])
def test_an_offer_that_cannot_be_read_offers_nothing(connect: Connect, listed: str) -> None:
    with script(challenge("SELECT_CHALLENGE", availableChallenges=listed)) as server:
        step = asked(sign_in.begin(connect(server.url), "rider", NOTHING, AuthFlow.USER_AUTH))
    assert step.available == ()
    assert step.parameters["availableChallenges"] == listed


def test_choosing_srp_proves_the_password_and_does_not_send_it(
    connect: Connect, exchanges: list[Exchange]
) -> None:
    for name, given in (("SELECT_CHALLENGE", {"ANSWER": "PASSWORD_SRP"}), ("PASSWORD_SRP", {})):
        exchanges.clear()
        with script(challenge(name), VERIFIER | {"Session": SESSION + "2"}, SIGNED_IN) as server:
            connection = connect(server.url)
            step = asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.USER_AUTH))
            end = sign_in.answer(connection, step, secrets(given) | {"PASSWORD": PASSWORD})
            chosen, proved = (request.json for request in server.requests[1:])
        assert isinstance(end, SignedIn)
        assert end.handshake is not None
        srp_a = chosen["ChallengeResponses"].pop("SRP_A")
        assert srp_a == end.handshake.a_public
        assert chosen["ChallengeResponses"] == {"USERNAME": "rider"} | given
        assert proved["Session"] == SESSION + "2"
        assert proved["ChallengeResponses"]["PASSWORD_CLAIM_SIGNATURE"] == end.handshake.signature
        assert [exchange.password.value for exchange in exchanges] == ["not_searched", "absent", "absent"]


def test_choosing_the_password_sends_it_and_says_so(connect: Connect, exchanges: list[Exchange]) -> None:
    with script(challenge("SELECT_CHALLENGE"), SIGNED_IN) as server:
        connection = connect(server.url)
        step = asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.USER_AUTH))
        sign_in.answer(connection, step, {"ANSWER": Secret("PASSWORD"), "PASSWORD": PASSWORD})
        assert server.requests[1].json["ChallengeResponses"] == {
            "USERNAME": "rider",
            "ANSWER": "PASSWORD",
            "PASSWORD": "Correct-horse-7",
        }
    assert exchanges[1].password is PasswordSearch.SENT


def test_a_typed_password_is_proved_at_once_where_the_pool_chooses(
    connect: Connect, exchanges: list[Exchange]
) -> None:
    with script(VERIFIER, SIGNED_IN) as server:
        sign_in.begin(connect(server.url), "rider", PASSWORD, AuthFlow.USER_AUTH)
        sent = server.requests[0].json["AuthParameters"]
    assert sent.pop("SRP_A")
    assert sent == {"USERNAME": "rider", "PREFERRED_CHALLENGE": "PASSWORD_SRP"}
    assert [exchange.password.value for exchange in exchanges] == ["absent"] * 2


def test_where_the_pool_does_not_take_the_preferred_way_it_offers_others(connect: Connect) -> None:
    offer = challenge("SELECT_CHALLENGE") | {"AvailableChallenges": ["EMAIL_OTP"]}
    with script(offer) as server:
        step = asked(sign_in.begin(connect(server.url), "rider", PASSWORD, AuthFlow.USER_AUTH))
    assert step.available == ("EMAIL_OTP",)


@pytest.mark.parametrize(
    ("preferred", "more"), [("PASSWORD", {"PASSWORD": "Correct-horse-7"}), ("EMAIL_OTP", {})]
)
def test_a_way_can_be_preferred(connect: Connect, preferred: str, more: dict[str, str]) -> None:
    with script(SIGNED_IN) as server:
        sign_in.begin(connect(server.url), "rider", PASSWORD, AuthFlow.USER_AUTH, preferred=preferred)
        expected = {"USERNAME": "rider", "PREFERRED_CHALLENGE": preferred} | more
        assert server.requests[0].json["AuthParameters"] == expected


def test_custom_challenges_go_on_for_as_many_rounds_as_the_pool_likes(connect: Connect) -> None:
    rounds = [challenge("CUSTOM_CHALLENGE", session=SESSION + str(n), question=f"{n}?") for n in range(5)]
    with script(*rounds, SIGNED_IN) as server:
        connection = connect(server.url)
        step: Step = sign_in.begin(connection, "rider", NOTHING, AuthFlow.CUSTOM_AUTH)
        for n in range(5):
            assert asked(step).parameters == {"question": f"{n}?"}
            step = sign_in.answer(connection, asked(step), {"ANSWER": Secret(str(n))})
        assert isinstance(step, SignedIn)
        assert server.requests[0].json["AuthParameters"] == {"USERNAME": "rider"}
        assert [request.json["Session"] for request in server.requests[1:]] == [
            SESSION + str(n) for n in range(5)
        ]


def test_custom_challenges_can_follow_a_proof_of_the_password(connect: Connect) -> None:
    with script(VERIFIER, challenge("CUSTOM_CHALLENGE")) as server:
        step = asked(sign_in.begin(connect(server.url), "rider", PASSWORD, AuthFlow.CUSTOM_AUTH))
        sent = server.requests[0].json["AuthParameters"]
    assert step.name == "CUSTOM_CHALLENGE"
    assert sent.pop("SRP_A")
    assert sent == {"USERNAME": "rider", "CHALLENGE_NAME": "SRP_A"}


def test_the_hash_is_made_for_the_internal_name_in_a_set_up_too(connect: Connect) -> None:
    with script(VERIFIER, SET_UP, SECRET, {"Status": "SUCCESS", "Session": SESSION}, SIGNED_IN) as server:
        connection = connect(server.url, client_secret="client-secret")
        step = asked(sign_in.begin(connection, "rider", PASSWORD))
        step = asked(sign_in.answer(connection, step, {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}))
        sign_in.answer(connection, step, {"SOFTWARE_TOKEN_MFA_CODE": Secret("012345")})
        proved, ended = (server.requests[n].json["ChallengeResponses"] for n in (1, 4))
    assert set(ended) == {"USERNAME", "SECRET_HASH"}
    assert ended["SECRET_HASH"] == proved["SECRET_HASH"]


@pytest.mark.parametrize("key", ["SMS_MFA_CODE", "SOFTWARE_TOKEN_MFA_CODE"])
def test_codes_are_sent_byte_for_byte_as_pycognito_sends_them(connect: Connect, key: str) -> None:
    name = key.removesuffix("_CODE")
    with script(challenge(name), {}, {}) as server:
        connection = connect(server.url, client_secret="client-secret")
        step = asked(sign_in.begin(connection, "rider", NOTHING, AuthFlow.CUSTOM_AUTH))
        with pytest.raises(ProblemError):
            sign_in.answer(connection, step, {key: Secret("012345")})

        class Warm:
            def client(self, *_: object, **__: object) -> object:
                return connection.client

        pool = connection.pool
        cognito = Cognito(
            pool.user_pool_id, pool.client_id, username="rider", client_secret="client-secret", session=Warm()
        )
        respond = {
            "SMS_MFA": cognito.respond_to_sms_mfa_challenge,
            "SOFTWARE_TOKEN_MFA": cognito.respond_to_software_token_mfa_challenge,
        }[name]
        with pytest.raises(KeyError):  # pycognito insists on tokens
            respond("012345", {"Session": SESSION})
        assert server.requests[1].body == server.requests[2].body
        assert json.loads(server.requests[1].body)["ChallengeResponses"][key] == "012345"
