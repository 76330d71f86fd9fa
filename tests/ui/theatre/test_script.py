"""What the diagram makes of the records."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.ui.protocol.records import LOCAL, REAL, exchange, first_step, second_step, sign_up
from tests.ui.theatre.stories import JUDGED, MAIL, delivered, refused, sign_in, whole
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.ui.theatre.script import Script
from wildrydes_desktop.ui.theatre.steps import Lane, Step, StepKind
from wildrydes_desktop.workshop.happenings import Happening, Judgement, MailArrived, TokensJudged


def steps(*happenings: Happening) -> list[Step]:
    script = Script()
    return [step for happening in happenings for step in script.steps(happening)]


def ways(found: list[Step]) -> list[tuple[Lane, Lane]]:
    return [(step.start, step.end) for step in found]


@pytest.fixture(autouse=True)
def qt(qtbot: QtBot) -> None:
    """The words are translated by Qt."""


def test_a_sign_in_from_the_typed_password_to_the_tokens() -> None:
    found = steps(*sign_in(), JUDGED)
    assert [(step.kind, step.label) for step in found] == [
        (StepKind.ACT, "name, password"),
        (StepKind.NOTE, "draws a, works out A"),
        (StepKind.REQUEST, "InitiateAuth"),
        (StepKind.ANSWER, "PASSWORD_VERIFIER"),
        (StepKind.NOTE, "SRP proof made"),
        (StepKind.REQUEST, "RespondToAuthChallenge"),
        (StepKind.ANSWER, "tokens"),
        (StepKind.NOTE, "ID token verified"),
        (StepKind.NOTE, "access token verified"),
    ]
    assert ways(found)[:4] == [
        (Lane.YOU, Lane.APP),
        (Lane.APP, Lane.APP),
        (Lane.APP, Lane.COGNITO),
        (Lane.COGNITO, Lane.APP),
    ]
    assert [step.opens for step in found] == [True] + 8 * [False]


@pytest.mark.parametrize("flow", ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "USER_AUTH"])
def test_a_question_of_the_check_up_is_nobodys_sign_in(flow: str) -> None:
    asked = {"USERNAME": "nobody-1f2e@wildrydes.invalid", "SRP_A": "ab"}
    found = steps(exchange(1, "InitiateAuth", request_body={"AuthFlow": flow, "AuthParameters": asked}))
    assert [step.kind for step in found] == [StepKind.REQUEST, StepKind.ANSWER]
    assert "A question of the check-up" in found[0].sentence
    assert found[0].opens


def test_a_ride_goes_to_the_api_wherever_it_lives() -> None:
    found = steps(exchange(1, "RequestUnicorn"))
    assert [(step.kind, step.label) for step in found] == [
        (StepKind.ACT, "a unicorn, please"),
        (StepKind.REQUEST, "RequestUnicorn"),
        (StepKind.ANSWER, "a unicorn"),
    ]
    assert ways(found)[1:] == [(Lane.APP, Lane.API), (Lane.API, Lane.APP)]
    refusal = exchange(2, "RequestUnicorn", status=401, response_body={"message": "Unauthorized"})
    assert steps(refusal)[-1].sentence == "The API refuses. Unauthorized"


def test_a_request_and_its_answer_open_to_the_same_record() -> None:
    record = exchange(1)
    request, answer = steps(record)
    assert request.exchange is answer.exchange is record
    assert "200" in answer.small
    assert "12.3" in answer.small
    assert answer.at == pytest.approx(record.started_at + 0.01234)


def test_where_a_code_goes_is_told_by_the_answer_and_its_coming_by_the_mailbox() -> None:
    found = steps(delivered(), MAIL)
    assert [(step.kind, step.start, step.end, step.small) for step in found[-2:]] == [
        (StepKind.MAIL, Lane.COGNITO, Lane.MAIL, "r***@e***"),
        (StepKind.MAIL, Lane.MAIL, Lane.YOU, "Your verification code"),
    ]


def test_codes_are_told_of_wherever_an_answer_speaks_of_them() -> None:
    by_challenge = second_step(
        2,
        1,
        response_body={
            "ChallengeName": "SMS_MFA",
            "ChallengeParameters": {
                "CODE_DELIVERY_DELIVERY_MEDIUM": "SMS",
                "CODE_DELIVERY_DESTINATION": "+*******1234",
            },
        },
    )
    several = exchange(
        3,
        "UpdateUserAttributes",
        response_body={"CodeDeliveryDetailsList": [{"DeliveryMedium": "EMAIL", "Destination": "a***@b***"}]},
    )
    assert [step.small for step in steps(by_challenge, several) if step.kind is StepKind.MAIL] == [
        "+*******1234",
        "a***@b***",
    ]


@pytest.mark.parametrize(
    ("url", "said"), [(REAL, "inside TLS"), (LOCAL, "no TLS: it is for this machine alone")]
)
def test_where_the_password_went_is_said_openly(url: str, said: str) -> None:
    request = next(step for step in steps(sign_up(url=url)) if step.kind is StepKind.REQUEST)
    assert "The password is in it" in request.sentence
    assert said in request.sentence


def test_where_it_was_searched_for_in_vain_too() -> None:
    request = next(step for step in steps(first_step(1, 1)) if step.kind is StepKind.REQUEST)
    assert "1,400 bytes" in request.sentence or "1400 bytes" in request.sentence
    assert "not in them" in request.sentence
    plain = next(
        step
        for step in steps(first_step(1, 1, password=PasswordSearch.NOT_SEARCHED))
        if step.kind is StepKind.REQUEST
    )
    assert "searched" not in plain.sentence


def test_a_refusal_and_no_answer_at_all() -> None:
    refusal = steps(refused())[-1]
    assert refusal.failed
    assert refusal.label == "NotAuthorizedException"
    assert "Incorrect username or password." in refusal.sentence
    nothing = steps(exchange(1, status=0, error="ConnectTimeoutError", response_body=None))[-1]
    assert nothing.failed
    assert nothing.label == "no answer"
    assert "ConnectTimeoutError" in nothing.sentence


def test_each_sign_in_is_a_scene_and_what_is_done_in_passing_is_none() -> None:
    found = steps(*whole(), *sign_in(9))
    assert [step.label for step in found if step.opens] == [
        "address, password",
        "the code",
        "name, password",
        "name, password",
    ]


def test_a_second_attempt_is_nothing_that_anybody_did() -> None:
    found = steps(first_step(2, 1, attempt=2))
    assert [step.kind for step in found] == [StepKind.REQUEST, StepKind.ANSWER]
    assert found[0].label == "InitiateAuth (attempt 2)"


@pytest.mark.parametrize(
    ("challenge", "act"),
    [
        ("SOFTWARE_TOKEN_MFA", "a code of the app"),
        ("EMAIL_OTP", "the code"),
        ("NEW_PASSWORD_REQUIRED", "a new password"),
        ("CUSTOM_CHALLENGE", "an answer"),
    ],
)
def test_what_a_challenge_asks_of_a_person_comes_from_them(challenge: str, act: str) -> None:
    body = {"ChallengeName": challenge, "ChallengeResponses": {"USERNAME": "5f2c"}}
    found = steps(first_step(1, 4), exchange(2, "RespondToAuthChallenge", request_body=body, conversation=4))
    answer = [step for step in found if step.kind is StepKind.ACT][-1]
    assert answer.label == act
    assert not answer.opens  # the same sign-in


def test_a_device_proves_itself_with_a_secret_of_its_own() -> None:
    body = {
        "ChallengeName": "DEVICE_PASSWORD_VERIFIER",
        "ChallengeResponses": {"USERNAME": "5f2c", "PASSWORD_CLAIM_SIGNATURE": "c2ln"},
    }
    note = steps(exchange(2, "RespondToAuthChallenge", request_body=body))[0]
    assert note.label == "proof of this computer made"
    assert "this computer's own secret" in note.sentence


def test_a_refresh_needs_nobody() -> None:
    by_token = exchange(1, "GetTokensFromRefreshToken", response_body={"AuthenticationResult": {}})
    by_flow = exchange(
        2,
        "InitiateAuth",
        request_body={"AuthFlow": "REFRESH_TOKEN_AUTH"},
        response_body={"AuthenticationResult": {}},
    )
    for record in (by_token, by_flow):
        request, answer = steps(record)
        assert "No password is needed" in request.sentence
        assert answer.label == "tokens"
        assert request.opens


def test_a_flow_that_sends_the_password_says_so() -> None:
    found = steps(exchange(1, "InitiateAuth", request_body={"AuthFlow": "USER_PASSWORD_AUTH"}))
    assert found[1].small == "USER_PASSWORD_AUTH"
    assert "The password itself" in found[1].sentence


def test_what_an_api_gateway_is_asked_goes_to_the_api() -> None:
    record = exchange(1, "Rides", url="https://abc123.execute-api.us-east-1.amazonaws.com/prod/ride")
    assert ways(steps(record)) == [(Lane.APP, Lane.API), (Lane.API, Lane.APP)]
    assert ways(steps(exchange(2, url="http://[broken"))) == [
        (Lane.APP, Lane.COGNITO),
        (Lane.COGNITO, Lane.APP),
    ]


def test_a_token_that_fails_names_the_checks_that_caught_it() -> None:
    judged = TokensJudged(1.0, (Judgement("id", ("structure",), ("signature", "issuer")),))
    (step,) = steps(judged)
    assert step.failed
    assert step.small == "signature, issuer"
    (unsure,) = steps(TokensJudged(1.0, (Judgement("access", ("structure",), (), ("signature",)),)))
    assert not unsure.failed
    assert unsure.small == "1 check passed, 1 open"


def test_text_of_a_server_cannot_reorder_a_line_or_fill_the_screen() -> None:
    nasty = refused()
    body = {"message": "\u202egnihton " + "x" * 5000}
    (*_, answer) = steps(exchange(1, status=400, error="Evil\u202eException", response_body=body), nasty)[:2]
    assert "\u202e" not in answer.label + answer.sentence
    assert "\\u202e" in answer.sentence
    assert len(answer.sentence) < 400
    (mail,) = steps(MailArrived(1.0, "a\u200b@example.com", "sms", "hello\nworld"))
    assert mail.label == "text message arrives"
    assert "\n" not in mail.small


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
members = st.sampled_from(
    [
        "AuthFlow",
        "AuthParameters",
        "ChallengeName",
        "ChallengeResponses",
        "ChallengeParameters",
        "CodeDeliveryDetails",
        "CodeDeliveryDetailsList",
        "AuthenticationResult",
        "message",
    ]
)
bodies = st.dictionaries(members, json_values, max_size=5) | json_values


@given(
    operation=st.sampled_from(["InitiateAuth", "RespondToAuthChallenge", "SignUp", "JWKS"])
    | st.text(max_size=9),
    status=st.sampled_from([0, 200, 302, 400, 500]),
    request=bodies,
    response=bodies,
    url=st.text(max_size=20),
)
def test_any_record_has_a_request_and_an_answer(
    operation: str, status: int, request: Any, response: Any, url: str
) -> None:
    record: Exchange = exchange(
        1, operation, status=status, request_body=request, response_body=response, url=url
    )
    kinds = [step.kind for step in steps(record)]
    assert kinds.count(StepKind.REQUEST) == kinds.count(StepKind.ANSWER) == 1
