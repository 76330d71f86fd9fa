"""The conversation of a sign-in, against a scripted server: what is asked, what is sent, what comes of it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.helpers.fault_server import FaultServer, answer, error
from wildrydes_desktop.cognito import sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.sign_in import AuthFlow, Challenge, SignedIn
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
PASSWORD = Secret("Correct-horse-7")
INTERNAL = "0bdea7f3-93bd-453d-9948-87096fef2285"
CLIENT_SECRET = "client-secret"
SESSION = "session-" + "x" * 40


def token(**claims: object) -> str:
    parts = [json.dumps(part).encode() for part in ({"alg": "RS256"}, claims)]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in (*parts, b"signature"))


TOKENS = {
    "IdToken": token(**{"cognito:username": INTERNAL}),
    "AccessToken": token(username=INTERNAL),
    "RefreshToken": "refresh-token-value",
    "ExpiresIn": 3600,
    "TokenType": "Bearer",
}
VERIFIER = {
    "ChallengeName": "PASSWORD_VERIFIER",
    "ChallengeParameters": {
        "USERNAME": INTERNAL,
        "USER_ID_FOR_SRP": INTERNAL,
        "SALT": "6b4e0d737347c747093ee6f4a8f7304e",
        "SRP_B": "ab" * 384,
        "SECRET_BLOCK": base64.b64encode(b"note").decode(),
    },
}


def challenge(name: str, **parameters: str) -> dict[str, Any]:
    return {"ChallengeName": name, "Session": SESSION, "ChallengeParameters": parameters}


def script(*replies: dict[str, Any]) -> FaultServer:
    return FaultServer(*(answer(reply) for reply in replies))


def hash_for(username: str) -> str:
    digest = hmac.new(CLIENT_SECRET.encode(), f"{username}1example23456789".encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def test_by_srp(connect: Connect, exchanges: list[Exchange]) -> None:
    with script(VERIFIER, {"AuthenticationResult": TOKENS}) as server:
        step = sign_in.begin(connect(server.url, now=lambda: 5000.0), "Rider@Example.com", PASSWORD)
        asked, proved = (request.json for request in server.requests)
    assert isinstance(step, SignedIn)
    assert step.tokens.username == INTERNAL
    assert step.tokens.id_token.reveal() == TOKENS["IdToken"]
    assert step.tokens.refresh_token.reveal() == "refresh-token-value"
    assert (step.tokens.expires_in, step.tokens.received_at) == (3600, 5000.0)
    assert asked["AuthFlow"] == "USER_SRP_AUTH"
    assert asked["AuthParameters"]["USERNAME"] == "Rider@Example.com"
    assert proved["ChallengeResponses"]["USERNAME"] == INTERNAL
    assert "Session" not in proved
    assert step.handshake is not None
    assert step.handshake.a_public == asked["AuthParameters"]["SRP_A"]
    assert step.handshake.signature == proved["ChallengeResponses"]["PASSWORD_CLAIM_SIGNATURE"]
    assert [exchange.password for exchange in exchanges] == [PasswordSearch.ABSENT] * 2
    assert [exchange.conversation for exchange in exchanges] == [1, 1]
    for secret in (PASSWORD.reveal(), *(TOKENS[name] for name in ("IdToken", "AccessToken", "RefreshToken"))):
        assert str(secret) not in repr(exchanges) + repr(step)


def test_a_session_that_comes_with_the_verifier_goes_back(connect: Connect) -> None:
    with script(VERIFIER | {"Session": SESSION}, {"AuthenticationResult": TOKENS}) as server:
        sign_in.begin(connect(server.url), "rider", PASSWORD)
        assert server.requests[1].json["Session"] == SESSION


def test_by_password(connect: Connect, exchanges: list[Exchange]) -> None:
    with script({"AuthenticationResult": TOKENS}) as server:
        connection = connect(server.url, client_secret=CLIENT_SECRET)
        step = sign_in.begin(connection, "rider", PASSWORD, AuthFlow.USER_PASSWORD_AUTH)
        [asked] = (request.json for request in server.requests)
    assert isinstance(step, SignedIn)
    assert step.handshake is None
    assert asked["AuthFlow"] == "USER_PASSWORD_AUTH"
    assert asked["AuthParameters"] == {
        "USERNAME": "rider",
        "PASSWORD": "Correct-horse-7",
        "SECRET_HASH": hash_for("rider"),
    }
    assert exchanges[0].password is PasswordSearch.SENT
    assert PASSWORD.reveal() not in repr(exchanges)


def test_hashes_are_made_from_the_name_that_is_sent(connect: Connect) -> None:
    replies = (VERIFIER, challenge("SMS_MFA", USER_ID_FOR_SRP=INTERNAL), {"AuthenticationResult": TOKENS})
    with script(*replies) as server:
        connection = connect(server.url, client_secret=CLIENT_SECRET)
        step = sign_in.begin(connection, "rider", PASSWORD)
        assert isinstance(step, Challenge)
        sign_in.answer(connection, step, {"SMS_MFA_CODE": Secret("123456")})
        asked, proved, answered = (request.json for request in server.requests)
    assert asked["AuthParameters"]["SECRET_HASH"] == hash_for("rider")
    assert proved["ChallengeResponses"]["SECRET_HASH"] == hash_for(INTERNAL)
    assert answered["ChallengeResponses"]["SECRET_HASH"] == hash_for(INTERNAL)


def test_a_challenge_is_answered_and_the_conversation_goes_on(
    connect: Connect, exchanges: list[Exchange]
) -> None:
    parameters = {"requiredAttributes": "[]", "userAttributes": "{}"}
    replies = (VERIFIER, challenge("NEW_PASSWORD_REQUIRED", **parameters), {"AuthenticationResult": TOKENS})
    with script(*replies) as server:
        connection = connect(server.url, now=lambda: 5000.0)
        step = sign_in.begin(connection, "rider", PASSWORD)
        assert isinstance(step, Challenge)
        assert step.name == "NEW_PASSWORD_REQUIRED"
        assert step.parameters == parameters
        assert step.username == INTERNAL
        assert step.deadline == 5180.0
        assert SESSION not in repr(step)
        end = sign_in.answer(connection, step, {"NEW_PASSWORD": Secret("Another-horse-8")})
        sent = server.requests[2].json
    assert sent["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    assert sent["Session"] == SESSION
    assert sent["ChallengeResponses"] == {"NEW_PASSWORD": "Another-horse-8", "USERNAME": INTERNAL}
    assert isinstance(end, SignedIn)
    assert end.handshake == step.handshake is not None
    assert [exchange.conversation for exchange in exchanges] == [1, 1, 1]
    assert [exchange.password.value for exchange in exchanges] == ["absent", "absent", "sent"]


def test_a_challenge_nobody_has_met_yet(connect: Connect) -> None:
    with script(challenge("PALM_READING", HAND="left"), challenge("PALM_READING_AGAIN")) as server:
        connection = connect(server.url)
        step = sign_in.begin(connection, "rider", PASSWORD)
        assert isinstance(step, Challenge)
        assert (step.name, step.parameters, step.username) == ("PALM_READING", {"HAND": "left"}, "rider")
        step = sign_in.answer(connection, step, {"ANSWER": Secret("a palm")})
        assert isinstance(step, Challenge)
        assert step.name == "PALM_READING_AGAIN"
        assert server.requests[1].json["ChallengeName"] == "PALM_READING"


def test_the_name_in_the_challenge_is_the_next_best(connect: Connect) -> None:
    with script(challenge("CUSTOM_CHALLENGE", USERNAME="internal")) as server:
        step = sign_in.begin(connect(server.url), "rider", PASSWORD)
    assert isinstance(step, Challenge)
    assert step.username == "internal"


def test_the_timestamp_follows_the_server_s_clock(connect: Connect) -> None:
    late = answer(VERIFIER, Date="Tue, 03 Nov 2026 09:05:07 GMT")
    with FaultServer(late, answer({"AuthenticationResult": TOKENS})) as server:
        step = sign_in.begin(connect(server.url, now=lambda: 5000.0), "rider", PASSWORD)
    assert isinstance(step, SignedIn)
    assert step.handshake is not None
    assert step.handshake.timestamp.startswith("Tue Nov 3 09:05:0")


@pytest.mark.parametrize(
    ("reply", "name"),
    [
        ({}, "NotCognito"),
        ({"AuthenticationResult": {"IdToken": "a.b.c"}}, "NotCognito"),
        ({"AuthenticationResult": TOKENS | {"RefreshToken": ""}}, "NotCognito"),
        ({"ChallengeName": "PASSWORD_VERIFIER"}, "MalformedChallenge"),
        ({"ChallengeName": "PASSWORD_VERIFIER", "ChallengeParameters": {"SRP_B": "0"}}, "MalformedChallenge"),
    ],
)
def test_replies_that_lack_something(connect: Connect, reply: dict[str, Any], name: str) -> None:
    with script(reply) as server, pytest.raises(ProblemError) as caught:
        sign_in.begin(connect(server.url), "rider", PASSWORD)
    assert caught.value.problem.name == name


@pytest.mark.parametrize(
    "reply",
    [
        {"ChallengeName": 7, "ChallengeParameters": {"a": 1}},
        {"ChallengeName": "X", "ChallengeParameters": "text"},
        {"ChallengeName": "X", "Session": {"a": 1}},
        {"AuthenticationResult": "text"},
        {"AuthenticationResult": ["a"]},
        {"AuthenticationResult": TOKENS | {"ExpiresIn": "soon"}},
        {"AuthenticationResult": TOKENS | {"IdToken": 5}},
        {"AvailableChallenges": [7]},
        {"AvailableChallenges": [None]},
    ],
)
def test_replies_of_the_wrong_types_are_problems_too(connect: Connect, reply: dict[str, Any]) -> None:
    with script(reply) as server, pytest.raises(ProblemError) as caught:
        sign_in.begin(connect(server.url), "rider", PASSWORD)
    assert caught.value.problem.name == "NotCognito"


@pytest.mark.parametrize("body", [{"__type": 7}, {"__type": "X", "message": ["text"]}, {"code": {}}])
def test_errors_of_the_wrong_types_are_problems_too(connect: Connect, body: dict[str, Any]) -> None:
    with FaultServer(answer(body, 400)) as server, pytest.raises(ProblemError) as caught:
        sign_in.begin(connect(server.url), "rider", PASSWORD)
    assert caught.value.problem.case == "wrong_types"


def test_members_nobody_knows_are_no_matter(connect: Connect) -> None:
    reply = {"AuthenticationResult": TOKENS | {"New": {"a": [1]}}, "Newer": 7, "ChallengeName": None}
    with script(reply) as server:
        assert isinstance(sign_in.begin(connect(server.url), "rider", PASSWORD), SignedIn)


def test_refusals_are_problems(connect: Connect, exchanges: list[Exchange]) -> None:
    with (
        FaultServer(
            answer(VERIFIER), error("NotAuthorizedException", "Incorrect username or password.")
        ) as server,
        pytest.raises(ProblemError) as caught,
    ):
        sign_in.begin(connect(server.url), "rider", PASSWORD)
    assert caught.value.problem.case == "wrong_password"
    assert exchanges[1].error == "NotAuthorizedException"


@pytest.mark.parametrize(
    ("id_token", "access_token", "name"),
    [
        (token(**{"cognito:username": "one"}), token(username="two"), "one"),
        ("not a token", token(username="two"), "two"),
        (token(**{"cognito:username": 5}), token(username="two"), "two"),
        ("a.%%%.c", "a.W10.c", ""),
        ("a.AAAA.c", "", ""),
        ("a.ü.c", "", ""),
    ],
)
def test_the_internal_name_is_read_from_the_tokens(id_token: str, access_token: str, name: str) -> None:
    assert sign_in.internal_username(id_token, access_token) == name
