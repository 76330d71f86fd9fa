"""InitiateAuth and RespondToAuthChallenge, with pycognito's AWSSRP as the client."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.local_pool.srp import N

WRONG = ("NotAuthorizedException", "Incorrect username or password.")
NOT_CONFIRMED = ("UserNotConfirmedException", "User is not confirmed.")
RESET = ("PasswordResetRequiredException", "Password reset required for the user")
DISABLED = ("NotAuthorizedException", "User is disabled.")
TIMESTAMP_FORM = (
    "InvalidParameterException",
    "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.",
)


def answer(desk: Desk, responses: dict[str, str]) -> dict[str, Any]:
    return desk.call(
        "RespondToAuthChallenge", ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=responses
    )


def refused(desk: Desk, responses: dict[str, Any]) -> tuple[str, str]:
    return desk.refusal(
        "RespondToAuthChallenge", ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=responses
    )


def password_refused(desk: Desk, password: str = PASSWORD, username: str = EMAIL) -> tuple[str, str]:
    parameters = {"USERNAME": username, "PASSWORD": password}
    return desk.refusal("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)


@pytest.fixture
def rider(desk: Desk) -> Desk:
    """A pool with one confirmed user."""
    desk.register()
    return desk


def test_the_challenge_has_what_srp_needs_and_nothing_else(rider: Desk) -> None:
    parameters = rider.srp().get_auth_params()
    asked = rider.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
    assert sorted(asked) == ["ChallengeName", "ChallengeParameters"]
    challenge = asked["ChallengeParameters"]
    assert asked["ChallengeName"] == "PASSWORD_VERIFIER"
    assert sorted(challenge) == ["SALT", "SECRET_BLOCK", "SRP_B", "USERNAME", "USER_ID_FOR_SRP"]
    assert challenge["USERNAME"] == challenge["USER_ID_FOR_SRP"] != EMAIL
    assert 0 < int(challenge["SRP_B"], 16) < N
    assert base64.b64decode(challenge["SECRET_BLOCK"], validate=True)


def test_the_right_password_gives_tokens(rider: Desk) -> None:
    _, responses = rider.begin()
    signed_in = answer(rider, responses)
    assert signed_in["ChallengeParameters"] == {}
    result = signed_in["AuthenticationResult"]
    assert sorted(result) == ["AccessToken", "ExpiresIn", "IdToken", "RefreshToken", "TokenType"]
    assert (result["ExpiresIn"], result["TokenType"]) == (3600, "Bearer")


def test_a_wrong_password_is_refused(rider: Desk) -> None:
    assert rider.failure(password=OTHER_PASSWORD) == WRONG
    assert rider.sign_in()


def test_many_sign_ins_agree_on_the_numbers(rider: Desk) -> None:
    """Salt, B and u with their first bit set or clear, in odd and even lengths: each must hash alike."""
    for _ in range(12):
        assert rider.sign_in()


def test_a_password_of_other_alphabets_works(desk: Desk) -> None:
    password = "Pässwörter-€-9"
    desk.register(Password=password)
    assert desk.sign_in(password=password)


def test_a_proof_is_taken_once(rider: Desk) -> None:
    _, responses = rider.begin()
    answer(rider, responses)
    assert refused(rider, responses) == ("NotAuthorizedException", "Invalid session for the user.")


def test_a_refused_proof_cannot_be_mended(rider: Desk) -> None:
    parameters, responses = rider.begin(password=OTHER_PASSWORD)
    assert refused(rider, responses) == WRONG
    right = rider.srp()
    mended = responses | right.process_challenge(parameters, {"USERNAME": EMAIL})
    assert refused(rider, mended) == ("NotAuthorizedException", "Invalid session for the user.")


def test_a_used_proof_stays_used_after_a_restart(rider: Desk) -> None:
    _, responses = rider.begin()
    answer(rider, responses)
    rider.reopen()
    assert refused(rider, responses) == ("NotAuthorizedException", "Invalid session for the user.")


def test_a_challenge_outlives_a_restart(rider: Desk) -> None:
    _, responses = rider.begin()
    rider.reopen()
    assert answer(rider, responses)["AuthenticationResult"]


def test_a_challenge_lives_for_three_minutes(rider: Desk) -> None:
    _, first = rider.begin()
    _, second = rider.begin()
    rider.clock.advance(179)
    assert answer(rider, first)
    rider.clock.advance(1)
    assert refused(rider, second) == (
        "NotAuthorizedException",
        "Invalid session for the user, session is expired.",
    )


@pytest.mark.parametrize(
    "block",
    ["", "no base64!", "AAAA", base64.b64encode(bytes(900)).decode()],
    ids=["none", "text", "short", "forged"],
)
def test_a_secret_block_of_somebody_else_s_making_is_refused(rider: Desk, block: str) -> None:
    _, responses = rider.begin()
    expected = WRONG
    if not block:
        expected = ("InvalidParameterException", "Missing required parameter PASSWORD_CLAIM_SECRET_BLOCK")
    assert refused(rider, responses | {"PASSWORD_CLAIM_SECRET_BLOCK": block}) == expected


def test_the_answer_may_name_the_user_as_typed(rider: Desk) -> None:
    _, responses = rider.begin()
    assert answer(rider, responses | {"USERNAME": "RIDER@example.com"})["AuthenticationResult"]


def test_an_answer_under_another_s_name_is_refused(rider: Desk) -> None:
    rider.register("other@example.com")
    _, responses = rider.begin()
    assert refused(rider, responses | {"USERNAME": "other@example.com"}) == WRONG
    _, responses = rider.begin()
    assert refused(rider, responses | {"USERNAME": "nobody@example.com"}) == WRONG


@pytest.mark.parametrize(
    "missing", ["USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "PASSWORD_CLAIM_SIGNATURE", "TIMESTAMP"]
)
def test_every_part_of_a_proof_is_needed(rider: Desk, missing: str) -> None:
    _, responses = rider.begin()
    name, text = refused(rider, responses | {missing: None})
    assert (name, text) == ("InvalidParameterException", f"Missing required parameter {missing}")


@pytest.mark.parametrize(
    "timestamp",
    [
        "Fr Nov. 2 09:05:07 UTC 2026",
        "2026-11-02T09:05:07Z",
        "Mon Nov 2 09:05:07 CET 2026",
        "Mon Nov 31 09:05:07 UTC 2026",
        "Mon Nov 2 25:05:07 UTC 2026",
        "Mon Nov ٢ 09:05:07 UTC 2026",
    ],
)
def test_the_time_is_english_and_utc(rider: Desk, timestamp: str) -> None:
    _, responses = rider.begin()
    assert refused(rider, responses | {"TIMESTAMP": timestamp}) == TIMESTAMP_FORM


def test_a_padded_day_spoils_the_proof(rider: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rider.clock.seconds = 1_793_610_307.0  # Mon Nov 2 2026, 09:05:07 UTC
    good = rider.srp()
    monkeypatch.setattr(good, "get_cognito_formatted_timestamp", lambda _: "Mon Nov 2 09:05:07 UTC 2026")
    assert good.authenticate_user()["AuthenticationResult"]
    padded = rider.srp()
    monkeypatch.setattr(padded, "get_cognito_formatted_timestamp", lambda _: "Mon Nov 02 09:05:07 UTC 2026")
    parameters = padded.get_auth_params()
    asked = rider.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
    assert refused(rider, padded.process_challenge(asked["ChallengeParameters"], parameters)) == WRONG


@pytest.mark.parametrize("off", [-301, 301])
def test_a_proof_of_another_time_is_refused(rider: Desk, off: float) -> None:
    client = rider.srp()
    parameters = client.get_auth_params()
    asked = rider.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
    rider.clock.advance(off)
    responses = client.process_challenge(asked["ChallengeParameters"], parameters)
    rider.clock.advance(-off)
    assert refused(rider, responses) == WRONG


@pytest.mark.parametrize("off", [-299, 299])
def test_a_clock_may_be_a_little_off(rider: Desk, off: float) -> None:
    client = rider.srp()
    parameters = client.get_auth_params()
    asked = rider.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
    rider.clock.advance(off)
    responses = client.process_challenge(asked["ChallengeParameters"], parameters)
    rider.clock.advance(-off)
    assert answer(rider, responses)


@pytest.mark.parametrize(
    "a_public",
    ["0", f"{N:x}", f"{2 * N:x}", f"{N + 5:x}", "0x5", "-5", "1_0", "xyz", "5" * 1025],
    ids=range(9),
)
def test_public_values_that_give_the_game_away_are_refused(rider: Desk, a_public: str) -> None:
    parameters = {"USERNAME": EMAIL, "SRP_A": a_public}
    assert rider.refusal("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters) == (
        "InvalidParameterException",
        "SRP_A is not a valid public value.",
    )


@pytest.mark.parametrize("missing", ["USERNAME", "SRP_A"])
def test_both_parts_of_an_srp_start_are_needed(rider: Desk, missing: str) -> None:
    parameters = {"USERNAME": EMAIL, "SRP_A": "5"}
    del parameters[missing]
    assert rider.refusal("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters) == (
        "InvalidParameterException",
        f"Missing required parameter {missing}",
    )


def test_the_password_flow_is_off_at_first(rider: Desk) -> None:
    assert password_refused(rider) == (
        "InvalidParameterException",
        "USER_PASSWORD_AUTH flow not enabled for this client",
    )


def test_the_password_flow_signs_in_where_it_is_allowed(rider: Desk) -> None:
    rider.allow_passwords()
    parameters = {"USERNAME": EMAIL, "PASSWORD": PASSWORD}
    signed_in = rider.call("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
    assert signed_in["AuthenticationResult"]["AccessToken"]
    assert password_refused(rider, OTHER_PASSWORD) == WRONG
    assert password_refused(rider, "") == (
        "InvalidParameterException",
        "Missing required parameter PASSWORD",
    )


@pytest.mark.parametrize(
    ("flow", "text"),
    [
        ("USER_SRP_AUTH", "USER_SRP_AUTH is not enabled for the client."),
        ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN_AUTH flow not enabled for this client"),
        ("CUSTOM_AUTH", "CUSTOM_AUTH flow not enabled for this client"),
        ("USER_AUTH", "USER_AUTH flow not enabled for this client"),
        ("ADMIN_NO_SRP_AUTH", "Initiate Auth method not supported."),
        ("ADMIN_USER_PASSWORD_AUTH", "Initiate Auth method not supported."),
    ],
)
def test_flows_that_the_client_may_not_use(desk: Desk, flow: str, text: str) -> None:
    desk.configure(flows=frozenset())
    assert desk.refusal("InitiateAuth", AuthFlow=flow) == ("InvalidParameterException", text)


@pytest.mark.parametrize("challenge", ["SMS_MFA", "NEW_PASSWORD_REQUIRED", "CUSTOM_CHALLENGE"])
def test_a_challenge_that_was_never_set_has_no_session(rider: Desk, challenge: str) -> None:
    assert rider.refusal("RespondToAuthChallenge", ChallengeName=challenge, Session="s" * 20) == (
        "NotAuthorizedException",
        "Invalid session for the user.",
    )


def test_disabled_comes_first(desk: Desk) -> None:
    desk.sign_up()
    desk.pool.set_enabled(EMAIL, enabled=False)
    assert desk.failure(password=PASSWORD) == DISABLED
    assert desk.failure(password=OTHER_PASSWORD) == DISABLED
    desk.pool.set_enabled(EMAIL, enabled=True)
    assert desk.failure(password=PASSWORD) == NOT_CONFIRMED


def test_unconfirmed_says_nothing_of_the_password(desk: Desk) -> None:
    desk.sign_up()
    desk.allow_passwords()
    for password in (PASSWORD, OTHER_PASSWORD):
        assert desk.failure(password=password) == NOT_CONFIRMED
        assert password_refused(desk, password) == NOT_CONFIRMED


def test_a_reset_is_demanded_only_after_the_right_password(rider: Desk) -> None:
    rider.pool.require_password_reset(EMAIL)
    assert rider.failure(password=OTHER_PASSWORD) == WRONG
    assert rider.failure(password=PASSWORD) == RESET


def test_a_password_changed_during_the_sign_in_counts(rider: Desk) -> None:
    tokens = rider.sign_in()
    _, responses = rider.begin()
    rider.call(
        "ChangePassword",
        AccessToken=tokens["AccessToken"],
        PreviousPassword=PASSWORD,
        ProposedPassword=OTHER_PASSWORD,
    )
    assert refused(rider, responses) == WRONG


def test_a_user_deleted_during_the_sign_in_is_gone(rider: Desk) -> None:
    tokens = rider.sign_in()
    _, responses = rider.begin()
    rider.call("DeleteUser", AccessToken=tokens["AccessToken"])
    assert refused(rider, responses) == WRONG


def test_a_parameter_may_be_null(rider: Desk) -> None:
    _, responses = rider.begin()
    assert answer(rider, responses | {"DEVICE_KEY": None})["AuthenticationResult"]


def test_a_challenge_that_is_never_set(rider: Desk) -> None:
    invalid = ("NotAuthorizedException", "Invalid session for the user.")
    assert rider.answer_refused("WEB_AUTHN", "x" * 20, CREDENTIAL="{}") == invalid
