"""Refreshing: InitiateAuth with a refresh token, and GetTokensFromRefreshToken."""

from __future__ import annotations

from typing import Any

import jwt
import pytest

from tests.helpers.local_pool_desk import EMAIL, Desk

INVALID = ("NotAuthorizedException", "Invalid Refresh Token.")
REUSED = ("RefreshTokenReuseException", "Refresh token has already been used.")
MONTH = 30 * 24 * 3600


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    return desk


def claims(token: str) -> dict[str, Any]:
    decoded: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return decoded


def refresh_refused(desk: Desk, token: str) -> tuple[str, str]:
    parameters = {"REFRESH_TOKEN": token}
    return desk.refusal("InitiateAuth", AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters=parameters)


@pytest.mark.parametrize("flow", ["REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"])
def test_a_refresh_keeps_the_sign_in_and_renews_the_rest(rider: Desk, flow: str) -> None:
    first = rider.sign_in()
    rider.clock.advance(1000)
    answer = rider.call(
        "InitiateAuth", AuthFlow=flow, AuthParameters={"REFRESH_TOKEN": first["RefreshToken"]}
    )
    second = answer["AuthenticationResult"]
    assert sorted(second) == ["AccessToken", "ExpiresIn", "IdToken", "TokenType"]
    for name in ("IdToken", "AccessToken"):
        old, new = claims(first[name]), claims(second[name])
        assert new["auth_time"] == old["auth_time"]
        assert new["origin_jti"] == old["origin_jti"]
        assert new["event_id"] == old["event_id"]
        assert new["iat"] == old["iat"] + 1000
        assert new["exp"] == old["exp"] + 1000
        assert new["jti"] != old["jti"]


def test_the_other_operation_does_the_same(rider: Desk) -> None:
    token = rider.sign_in()["RefreshToken"]
    result = rider.call("GetTokensFromRefreshToken", RefreshToken=token)["AuthenticationResult"]
    assert sorted(result) == ["AccessToken", "ExpiresIn", "IdToken", "TokenType"]
    assert rider.call("GetUser", AccessToken=result["AccessToken"])


def test_a_refresh_token_is_opaque_and_random(rider: Desk) -> None:
    first, second = (rider.sign_in()["RefreshToken"] for _ in range(2))
    assert first != second
    assert first.count(".") == 4
    assert jwt.get_unverified_header(first.rsplit(".", 2)[0])["enc"] == "A256GCM"


def test_a_refresh_token_works_after_a_restart(rider: Desk) -> None:
    token = rider.sign_in()["RefreshToken"]
    rider.reopen()
    assert rider.refresh(token)["AuthenticationResult"]["IdToken"]


def test_an_unknown_token_is_refused(rider: Desk) -> None:
    assert refresh_refused(rider, "never.seen") == INVALID
    assert rider.refusal("GetTokensFromRefreshToken", RefreshToken="never.seen") == INVALID
    assert refresh_refused(rider, "") == (
        "InvalidParameterException",
        "Missing required parameter REFRESH_TOKEN",
    )


def test_a_refresh_token_ages_from_the_sign_in(rider: Desk) -> None:
    token = rider.sign_in()["RefreshToken"]
    rider.clock.advance(MONTH - 1)
    rider.refresh(token)
    rider.clock.advance(1)
    assert refresh_refused(rider, token) == ("NotAuthorizedException", "Refresh Token has expired")


def test_old_sign_ins_are_forgotten_in_the_end(rider: Desk) -> None:
    token = rider.sign_in()["RefreshToken"]
    rider.clock.advance(MONTH + 24 * 3600 + 1)
    rider.sign_in()
    assert refresh_refused(rider, token) == INVALID


def test_a_disabled_user_is_not_refreshed(rider: Desk) -> None:
    rider.pool.set_enabled(EMAIL, enabled=False)
    rider.pool.set_enabled(EMAIL, enabled=True)
    token = rider.sign_in()["RefreshToken"]
    rider.pool.set_enabled(EMAIL, enabled=False)
    assert refresh_refused(rider, token) == ("NotAuthorizedException", "Refresh Token has been revoked")


def test_a_deleted_user_is_not_refreshed(rider: Desk) -> None:
    tokens = rider.sign_in()
    rider.call("DeleteUser", AccessToken=tokens["AccessToken"])
    assert refresh_refused(rider, tokens["RefreshToken"]) == INVALID


def test_rotation_hands_out_a_new_token_and_kills_the_old_one(rider: Desk) -> None:
    rider.configure(rotation=True)
    first = rider.sign_in()["RefreshToken"]
    result = rider.call("GetTokensFromRefreshToken", RefreshToken=first)["AuthenticationResult"]
    second = result["RefreshToken"]
    assert second != first
    assert rider.call("GetTokensFromRefreshToken", RefreshToken=second)["AuthenticationResult"]


def test_a_token_used_again_ends_the_whole_sign_in(rider: Desk) -> None:
    rider.configure(rotation=True)
    first = rider.sign_in()["RefreshToken"]
    result = rider.call("GetTokensFromRefreshToken", RefreshToken=first)["AuthenticationResult"]
    assert rider.refusal("GetTokensFromRefreshToken", RefreshToken=first) == REUSED
    assert rider.refusal("GetTokensFromRefreshToken", RefreshToken=result["RefreshToken"]) == (
        "NotAuthorizedException",
        "Refresh Token has been revoked",
    )


def test_the_old_token_has_its_grace(rider: Desk) -> None:
    rider.configure(rotation=True, rotation_grace=60)
    first = rider.sign_in()["RefreshToken"]
    rider.call("GetTokensFromRefreshToken", RefreshToken=first)
    rider.clock.advance(59)
    rider.call("GetTokensFromRefreshToken", RefreshToken=first)
    rider.clock.advance(1)
    assert rider.refusal("GetTokensFromRefreshToken", RefreshToken=first) == REUSED


def test_a_pool_that_rotates_refuses_the_old_way(rider: Desk) -> None:
    token = rider.sign_in()["RefreshToken"]
    rider.configure(rotation=True)
    assert refresh_refused(rider, token) == (
        "InvalidParameterException",
        "REFRESH_TOKEN_AUTH flow not enabled for this client",
    )
