"""What can be broken on purpose: what each scene does, and that all of it goes back."""

from __future__ import annotations

import base64
import io
import json
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Clock, Desk
from wildrydes_desktop.local_pool import commands
from wildrydes_desktop.local_pool.authorizer import Denied
from wildrydes_desktop.local_pool.http import Front
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.scenes import CLOCK_AHEAD, FORGED_GROUP, Scene
from wildrydes_desktop.local_pool.settings import Mfa, MfaKind


def tell(desk: Desk, **command: object) -> dict[str, Any]:
    return commands.obey(desk.pool, json.dumps(command).encode())


@pytest.fixture
def tokens(desk: Desk) -> dict[str, Any]:
    """Those of a rider who has signed in."""
    desk.register()
    return desk.sign_in()


def refused(desk: Desk, token: str) -> str:
    """With what text a refresh is refused; empty where it is not."""
    try:
        desk.refresh(token)
    except Refusal as refusal:
        return refusal.message
    return ""


def profile_refused(desk: Desk, token: str) -> str:
    """The same of GetUser."""
    try:
        desk.call("GetUser", AccessToken=token)
    except Refusal as refusal:
        return refusal.message
    return ""


def ride_denied(desk: Desk, token: str) -> str:
    """The same of the API's authorizer."""
    try:
        desk.pool.authorized(token)
    except Denied as denied:
        return str(denied)
    return ""


def test_the_command_begins_ends_and_asks(desk: Desk) -> None:
    assert tell(desk, scene={}) == {"done": "scene", "scene": None}
    for scene in Scene:
        assert tell(desk, scene={"name": scene.value}) == {"done": "scene", "scene": scene.value}
        assert tell(desk, scene={})["scene"] == scene.value
    assert tell(desk, scene={"name": None})["scene"] is None


@pytest.mark.parametrize("name", ["earthquake", "", 5, {}])
def test_what_is_no_scene_changes_nothing(desk: Desk, name: object) -> None:
    tell(desk, scene={"name": "throttling"})
    assert "error" in tell(desk, scene={"name": name})
    assert desk.pool.scene is Scene.THROTTLING


@pytest.mark.parametrize("scene", list(Scene))
def test_everything_goes_back(desk: Desk, tokens: dict[str, Any], scene: Scene) -> None:
    keys = desk.pool.keys.jwks()
    desk.pool.play(scene)
    desk.pool.play(None)
    assert desk.pool.keys.jwks() == keys
    assert refused(desk, tokens["RefreshToken"]) == ""
    assert profile_refused(desk, tokens["AccessToken"]) == ""
    assert ride_denied(desk, tokens["IdToken"]) == ""
    desk.register("other@example.com")


def test_a_scene_ends_with_the_process(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.REVOKED_TOKEN)
    desk.reopen()
    assert desk.pool.scene is None
    assert refused(desk, tokens["RefreshToken"]) == ""


def test_wrong_clock(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.WRONG_CLOCK)
    assert profile_refused(desk, tokens["AccessToken"]) == "Access Token has expired"
    assert ride_denied(desk, tokens["IdToken"]) == "The incoming token has expired"
    assert desk.failure(password=PASSWORD)[1] == "Incorrect username or password."  # the proof's time is off
    client = desk.srp()
    client.clock = Clock()  # of one that goes by the Date of the answers
    client.clock.advance(CLOCK_AHEAD)
    again = client.authenticate_user()["AuthenticationResult"]
    assert profile_refused(desk, again["AccessToken"]) == ""


def test_nobody_is_locked_out_until_the_wrong_time_has_come(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.WRONG_CLOCK)
    for _ in range(6):
        desk.failure()
    desk.pool.play(None)
    assert desk.sign_in()


def test_expired_session(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.EXPIRED_SESSION)
    assert refused(desk, tokens["RefreshToken"]) == "Refresh Token has expired"
    assert profile_refused(desk, tokens["AccessToken"]) == ""  # good until its own `exp`
    assert refused(desk, desk.sign_in()["RefreshToken"]) == ""


def test_expired_session_of_a_sign_in_under_way(desk: Desk) -> None:
    desk.register()
    desk.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))
    session = desk.srp().authenticate_user_until_challenge()["Session"]
    desk.clock.advance(1)
    desk.pool.play(Scene.EXPIRED_SESSION)
    answer = {"EMAIL_OTP_CODE": desk.code()}
    assert "session is expired" in desk.answer_refused("EMAIL_OTP", session, **answer)[1]
    desk.pool.play(None)
    assert desk.answer("EMAIL_OTP", session, **answer)["AuthenticationResult"]


def test_lost_mail_comes_late(desk: Desk) -> None:
    desk.register()
    before = desk.pool.inbox()
    desk.pool.play(Scene.LOST_MAIL)
    delivery = desk.sign_up("late@example.com")["CodeDeliveryDetails"]
    assert delivery["DeliveryMedium"] == "EMAIL"
    assert desk.pool.inbox() == before
    desk.pool.play(None)
    assert [mail["to"] for mail in desk.pool.inbox()] == [EMAIL, "late@example.com"]


def test_throttling(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.THROTTLING)
    assert desk.refusal("GetUser", AccessToken=tokens["AccessToken"])[0] == "TooManyRequestsException"
    assert desk.failure(password=PASSWORD)[0] == "TooManyRequestsException"
    assert ride_denied(desk, tokens["IdToken"]) == ""


def test_revoked_token(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.REVOKED_TOKEN)
    assert profile_refused(desk, tokens["AccessToken"]) == "Access Token has been revoked"
    assert refused(desk, tokens["RefreshToken"]) == "Refresh Token has been revoked"
    assert ride_denied(desk, tokens["IdToken"]) == ""  # who only looks at the token cannot know
    again = desk.sign_in()
    assert profile_refused(desk, again["AccessToken"]) == ""


def test_rotated_keys(desk: Desk, tokens: dict[str, Any]) -> None:
    before = {key["kid"] for key in desk.pool.keys.jwks()["keys"]}
    desk.pool.play(Scene.ROTATED_KEYS)
    after = {key["kid"] for key in desk.pool.keys.jwks()["keys"]}
    assert not before & after
    assert ride_denied(desk, tokens["IdToken"]) == "Unauthorized"
    new = desk.refresh(tokens["RefreshToken"])["AuthenticationResult"]
    assert ride_denied(desk, new["IdToken"]) == ""
    assert profile_refused(desk, new["AccessToken"]) == ""
    desk.reopen()
    assert {key["kid"] for key in desk.pool.keys.jwks()["keys"]} == before


def test_tampered_token(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.pool.play(Scene.TAMPERED_TOKEN)
    forged = desk.sign_in()
    assert profile_refused(desk, forged["AccessToken"]) == "Invalid Access Token"
    assert ride_denied(desk, forged["IdToken"]) == "Unauthorized"
    assert FORGED_GROUP in decoded(forged["IdToken"])["cognito:groups"]
    assert profile_refused(desk, tokens["AccessToken"]) == ""


def decoded(token: str) -> dict[str, Any]:
    payload = token.split(".")[1]
    claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return claims


def test_every_answer_is_dated_by_the_wrong_clock(desk: Desk) -> None:
    front = Front(desk.pool, 1234)
    sent: dict[str, str] = {}

    def start_response(_status: str, headers: list[tuple[str, str]], *_: object) -> Any:
        sent.clear()
        sent.update(headers)

    asked = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": f"/{desk.pool.pool_id}/.well-known/jwks.json",
        "HTTP_HOST": "127.0.0.1:1234",
    }
    front(asked, start_response)
    assert "Date" not in sent  # the server's own
    desk.pool.play(Scene.WRONG_CLOCK)
    front(asked, start_response)
    assert parsedate_to_datetime(sent["Date"]).timestamp() == desk.clock() + CLOCK_AHEAD


@pytest.mark.parametrize("path", ["/", "/scene", "/prod/scene"])
def test_nobody_on_the_network_can_play_a_scene(desk: Desk, path: str) -> None:
    body = json.dumps({"scene": {"name": "throttling"}}).encode()
    asked = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": path,
        "HTTP_HOST": "127.0.0.1:1234",
        "CONTENT_TYPE": "application/x-amz-json-1.1",
        "HTTP_X_AMZ_TARGET": "AWSCognitoIdentityProviderService.scene",
        "wsgi.input": io.BytesIO(body),
    }
    answers: list[str] = []
    Front(desk.pool, 1234)(asked, lambda status, *_: answers.append(status))  # type: ignore[arg-type]
    assert answers[0][0] == "4"
    assert desk.pool.scene is None
