"""An app client with a secret: SECRET_HASH, and the two operations that take the secret itself."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import pytest

from tests.helpers.local_pool_desk import CLIENT_SECRET, EMAIL, OTHER_PASSWORD, PASSWORD, Desk


def secret_hash(desk: Desk, username: str) -> str:
    digest = hmac.new(CLIENT_SECRET.encode(), f"{username}{desk.pool.client_id}".encode(), hashlib.sha256)
    return base64.b64encode(digest.digest()).decode()


def missing(desk: Desk) -> tuple[str, str]:
    text = f"Client {desk.pool.client_id} is configured with secret but SECRET_HASH was not received"
    return "NotAuthorizedException", text


def wrong(desk: Desk) -> tuple[str, str]:
    return "NotAuthorizedException", f"Unable to verify secret hash for client {desk.pool.client_id}"


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    desk.use_client_secret()
    return desk


CALLS: list[tuple[str, dict[str, Any]]] = [
    ("SignUp", {"Password": PASSWORD}),
    ("ConfirmSignUp", {"ConfirmationCode": "123456"}),
    ("ResendConfirmationCode", {}),
    ("ForgotPassword", {}),
    ("ConfirmForgotPassword", {"ConfirmationCode": "123456", "Password": PASSWORD}),
]


@pytest.mark.parametrize(("operation", "members"), CALLS)
def test_the_hash_is_checked_before_anything_else(
    rider: Desk, operation: str, members: dict[str, Any]
) -> None:
    known = {"Username": EMAIL} | members
    assert rider.refusal(operation, **known) == missing(rider)
    assert rider.refusal(operation, **known, SecretHash="d3Jvbmc=") == wrong(rider)
    refused = rider.refusal(operation, **known, SecretHash=secret_hash(rider, "somebody"))
    assert refused == wrong(rider)


def test_the_right_hash_opens(desk: Desk) -> None:
    desk.use_client_secret()
    known = {"Username": EMAIL, "SecretHash": secret_hash(desk, EMAIL)}
    desk.call("SignUp", **known, Password=PASSWORD)
    desk.call("ResendConfirmationCode", **known)
    desk.call("ConfirmSignUp", **known, ConfirmationCode=desk.code())
    desk.call("ForgotPassword", **known)
    desk.call("ConfirmForgotPassword", **known, ConfirmationCode=desk.code(), Password=OTHER_PASSWORD)
    assert desk.sign_in(password=OTHER_PASSWORD)


@pytest.mark.parametrize(("operation", "members"), CALLS)
def test_a_client_without_secret_wants_no_hash(desk: Desk, operation: str, members: dict[str, Any]) -> None:
    refused = desk.refusal(operation, Username=EMAIL, SecretHash="d3Jvbmc=", **members)
    assert refused == wrong(desk)


def test_a_sign_in_hashes_first_what_was_typed_then_the_internal_name(rider: Desk) -> None:
    assert rider.sign_in()
    typed = secret_hash(rider, EMAIL)
    _, responses = rider.begin()
    respond = {"ChallengeName": "PASSWORD_VERIFIER"}
    assert responses["SECRET_HASH"] != typed
    assert rider.refusal(
        "RespondToAuthChallenge", **respond, ChallengeResponses=responses | {"SECRET_HASH": typed}
    ) == wrong(rider)
    del responses["SECRET_HASH"]
    refused = rider.refusal("RespondToAuthChallenge", **respond, ChallengeResponses=responses)
    assert refused == missing(rider)


@pytest.mark.parametrize("flow", ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"])
def test_a_sign_in_starts_with_the_hash(rider: Desk, flow: str) -> None:
    rider.allow_passwords()
    parameters = {"USERNAME": EMAIL, "SRP_A": "5", "PASSWORD": PASSWORD}
    assert rider.refusal("InitiateAuth", AuthFlow=flow, AuthParameters=parameters) == missing(rider)
    parameters["SECRET_HASH"] = secret_hash(rider, EMAIL)
    assert rider.call("InitiateAuth", AuthFlow=flow, AuthParameters=parameters)


def test_a_refresh_hashes_the_internal_name(rider: Desk) -> None:
    internal = rider.begin()[0]["USERNAME"]
    parameters = {"REFRESH_TOKEN": rider.sign_in()["RefreshToken"]}
    start = {"AuthFlow": "REFRESH_TOKEN_AUTH"}
    assert rider.refusal("InitiateAuth", **start, AuthParameters=parameters) == missing(rider)
    parameters["SECRET_HASH"] = secret_hash(rider, EMAIL)
    assert rider.refusal("InitiateAuth", **start, AuthParameters=parameters) == wrong(rider)
    parameters["SECRET_HASH"] = secret_hash(rider, internal)
    assert rider.call("InitiateAuth", **start, AuthParameters=parameters)["AuthenticationResult"]
    parameters["REFRESH_TOKEN"] = "never.seen"
    assert rider.refusal("InitiateAuth", **start, AuthParameters=parameters) == (
        "NotAuthorizedException",
        "Invalid Refresh Token.",
    )


@pytest.mark.parametrize(
    ("operation", "member"), [("GetTokensFromRefreshToken", "RefreshToken"), ("RevokeToken", "Token")]
)
def test_two_operations_take_the_secret_itself(rider: Desk, operation: str, member: str) -> None:
    token = {member: rider.sign_in()["RefreshToken"]}
    refused = ("NotAuthorizedException", f"Unable to verify secret for client {rider.pool.client_id}")
    assert rider.refusal(operation, **token) == refused
    assert rider.refusal(operation, **token, ClientSecret="b" * 52) == refused
    rider.call(operation, **token, ClientSecret=CLIENT_SECRET)
