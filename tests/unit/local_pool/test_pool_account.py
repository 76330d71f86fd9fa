"""What an access token is good for: GetUser, ChangePassword, GlobalSignOut, DeleteUser; and RevokeToken."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.local_pool.tokens import _base64url

WRONG = ("NotAuthorizedException", "Incorrect username or password.")
REVOKED = ("NotAuthorizedException", "Access Token has been revoked")
INVALID = ("NotAuthorizedException", "Invalid Access Token")
NOBODY = ("UserNotFoundException", "User does not exist.")


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    return desk


@pytest.fixture
def tokens(rider: Desk) -> dict[str, Any]:
    return rider.sign_in()


def change(desk: Desk, tokens: dict[str, Any], present: str, new: str) -> None:
    desk.call(
        "ChangePassword", AccessToken=tokens["AccessToken"], PreviousPassword=present, ProposedPassword=new
    )


def test_get_user_lists_the_attributes(rider: Desk, tokens: dict[str, Any]) -> None:
    user = rider.call("GetUser", AccessToken=tokens["AccessToken"])
    assert user["UserAttributes"] == [
        {"Name": "sub", "Value": user["Username"]},
        {"Name": "email_verified", "Value": "true"},
        {"Name": "email", "Value": EMAIL},
    ]


@pytest.mark.parametrize("operation", ["GetUser", "ChangePassword", "GlobalSignOut", "DeleteUser"])
class TestEveryCallWithAnAccessToken:
    """The ways in which a token can be no good, for each operation that takes one."""

    def refusal(self, desk: Desk, operation: str, token: str) -> tuple[str, str]:
        passwords = {"PreviousPassword": PASSWORD, "ProposedPassword": OTHER_PASSWORD}
        more = passwords if operation == "ChangePassword" else {}
        return desk.refusal(operation, AccessToken=token, **more)

    @pytest.mark.parametrize("token", ["abc", "a.b.c", "...", "eyJhIjoxfQ.e30.AAAA", "="])
    def test_no_token(self, rider: Desk, operation: str, token: str) -> None:
        assert self.refusal(rider, operation, token) == INVALID

    def test_an_id_token(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        assert self.refusal(rider, operation, tokens["IdToken"]) == INVALID

    def test_a_changed_token(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        header, _, signature = tokens["AccessToken"].split(".")
        payload = _base64url(json.dumps({"username": "somebody", "exp": 9e9}).encode())
        assert self.refusal(rider, operation, f"{header}.{payload}.{signature}") == INVALID

    def test_an_old_token(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        rider.clock.advance(3600)
        expired = ("NotAuthorizedException", "Access Token has expired")
        assert self.refusal(rider, operation, tokens["AccessToken"]) == expired

    def test_a_revoked_token(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        rider.call("RevokeToken", Token=tokens["RefreshToken"])
        assert self.refusal(rider, operation, tokens["AccessToken"]) == REVOKED

    def test_a_deleted_user(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        rider.call("DeleteUser", AccessToken=tokens["AccessToken"])
        assert self.refusal(rider, operation, tokens["AccessToken"]) == NOBODY

    def test_a_user_who_must_reset(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        rider.pool.require_password_reset(EMAIL)
        reset = ("PasswordResetRequiredException", "Password reset required for the user")
        assert self.refusal(rider, operation, tokens["AccessToken"]) == reset

    def test_a_user_who_is_disabled(self, rider: Desk, tokens: dict[str, Any], operation: str) -> None:
        rider.pool.set_enabled(EMAIL, enabled=False)
        assert self.refusal(rider, operation, tokens["AccessToken"]) == REVOKED
        rider.pool.set_enabled(EMAIL, enabled=True)
        fresh = rider.sign_in()["AccessToken"]
        assert rider.call("GetUser", AccessToken=fresh)


def test_changing_the_password(rider: Desk, tokens: dict[str, Any]) -> None:
    change(rider, tokens, PASSWORD, OTHER_PASSWORD)
    assert rider.sign_in(password=OTHER_PASSWORD)
    assert rider.failure(password=PASSWORD) == WRONG
    assert rider.call("GetUser", AccessToken=tokens["AccessToken"])


def test_changing_the_password_needs_the_present_one(rider: Desk, tokens: dict[str, Any]) -> None:
    members = {"AccessToken": tokens["AccessToken"], "ProposedPassword": OTHER_PASSWORD}
    assert rider.refusal("ChangePassword", **members, PreviousPassword="Not-my-1st") == WRONG
    assert rider.refusal("ChangePassword", **members) == WRONG
    assert rider.sign_in(password=PASSWORD)


def test_a_new_password_meets_the_policy(rider: Desk, tokens: dict[str, Any]) -> None:
    members = {"AccessToken": tokens["AccessToken"], "PreviousPassword": PASSWORD}
    assert rider.refusal("ChangePassword", **members, ProposedPassword="simple-9") == (
        "InvalidPasswordException",
        "Password did not conform with policy: Password must have uppercase characters",
    )


def test_signing_out_everywhere(rider: Desk, tokens: dict[str, Any]) -> None:
    other = rider.sign_in()
    assert rider.call("GlobalSignOut", AccessToken=tokens["AccessToken"]) == {}
    for each in (tokens, other):
        assert rider.refusal("GetUser", AccessToken=each["AccessToken"]) == REVOKED
        parameters = {"REFRESH_TOKEN": each["RefreshToken"]}
        assert rider.refusal("InitiateAuth", AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters=parameters) == (
            "NotAuthorizedException",
            "Refresh Token has been revoked",
        )
    assert rider.call("GetUser", AccessToken=rider.sign_in()["AccessToken"])


def test_revoking_ends_one_sign_in_only(rider: Desk, tokens: dict[str, Any]) -> None:
    other = rider.sign_in()
    refreshed = rider.refresh(tokens["RefreshToken"])["AuthenticationResult"]
    assert rider.call("RevokeToken", Token=tokens["RefreshToken"]) == {}
    assert rider.refusal("GetUser", AccessToken=tokens["AccessToken"]) == REVOKED
    assert rider.refusal("GetUser", AccessToken=refreshed["AccessToken"]) == REVOKED
    assert rider.call("GetUser", AccessToken=other["AccessToken"])


def test_revoking_twice_or_nothing_is_no_error(rider: Desk, tokens: dict[str, Any]) -> None:
    assert rider.call("RevokeToken", Token=tokens["RefreshToken"]) == {}
    assert rider.call("RevokeToken", Token=tokens["RefreshToken"]) == {}
    assert rider.call("RevokeToken", Token="never-seen") == {}


def test_only_refresh_tokens_can_be_revoked(rider: Desk, tokens: dict[str, Any]) -> None:
    for token in (tokens["AccessToken"], tokens["IdToken"]):
        assert rider.refusal("RevokeToken", Token=token) == (
            "UnsupportedTokenTypeException",
            "Only refresh tokens can be revoked.",
        )


def test_revoking_for_an_unknown_client(rider: Desk, tokens: dict[str, Any]) -> None:
    assert rider.refusal("RevokeToken", ClientId="nobody", Token=tokens["RefreshToken"]) == (
        "InvalidParameterException",
        "User pool client nobody does not exist.",
    )


def test_a_deleted_user_may_come_again(rider: Desk, tokens: dict[str, Any]) -> None:
    assert rider.call("DeleteUser", AccessToken=tokens["AccessToken"]) == {}
    assert rider.failure(password=PASSWORD) == WRONG
    rider.register()
    user = rider.call("GetUser", AccessToken=rider.sign_in()["AccessToken"])
    assert rider.refusal("GetUser", AccessToken=tokens["AccessToken"]) == NOBODY
    assert user["Username"]


def test_an_old_name_taken_by_another_is_not_the_old_user(alias_desk: Desk) -> None:
    email = [{"Name": "email", "Value": EMAIL}]
    alias_desk.register("rider", UserAttributes=email)
    tokens = alias_desk.sign_in("rider")
    alias_desk.call("DeleteUser", AccessToken=tokens["AccessToken"])
    alias_desk.register("rider", UserAttributes=email)
    assert alias_desk.refusal("GetUser", AccessToken=tokens["AccessToken"]) == NOBODY


def test_an_administrator_needs_a_user_who_exists(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.pool.set_enabled("nobody@example.com", enabled=False)
    with pytest.raises(KeyError):
        desk.pool.require_password_reset("nobody@example.com")
    with pytest.raises(KeyError):
        desk.pool.set_groups("nobody@example.com", ("drivers",))
