"""The ride API beside the pool: what its authorizer lets in, and what a stage that lacks a path says."""

from __future__ import annotations

import base64
import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.helpers.local_pool_desk import EMAIL, Desk
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from wildrydes_desktop.local_pool.ride import FLEET, RideApi

FRIEND = "http://localhost:3000"
BODY = json.dumps({"PickupLocation": {"Latitude": 47.61, "Longitude": -122.33}}).encode()


@pytest.fixture
def tokens(desk: Desk) -> dict[str, Any]:
    desk.register()
    return dict(desk.sign_in())


def ride(
    desk: Desk, authorization: str, body: bytes = BODY, method: str = "POST", path: str = "/prod/ride"
) -> tuple[int, dict[str, Any]]:
    said = RideApi(desk.pool.authorized).call(method, path, authorization, body, "the-request")
    return said.status, said.body


@pytest.mark.parametrize("form", ["{}", "Bearer {}", "bearer {}", " {} "])
def test_an_id_token_brings_a_unicorn(desk: Desk, tokens: dict[str, Any], form: str) -> None:
    status, body = ride(desk, form.format(tokens["IdToken"]))
    assert status == 201
    assert tuple(body["Unicorn"].values()) in FLEET
    assert body["Eta"] == "30 seconds"
    assert body["Rider"] == desk.pool.list_users(1)[0].username
    assert len(body["RideId"]) == 22


def test_each_ride_has_an_id_of_its_own(desk: Desk, tokens: dict[str, Any]) -> None:
    assert ride(desk, tokens["IdToken"])[1]["RideId"] != ride(desk, tokens["IdToken"])[1]["RideId"]


@pytest.mark.parametrize("authorization", ["", "Bearer", "x", "a.b.c", "ey.ey.ey", "é.é.é", "." * 20_000])
def test_what_is_no_token_is_not_let_in(desk: Desk, authorization: str) -> None:
    assert ride(desk, authorization) == (401, {"message": "Unauthorized"})


def test_an_access_token_is_not_let_in(desk: Desk, tokens: dict[str, Any]) -> None:
    assert ride(desk, tokens["AccessToken"]) == (401, {"message": "Unauthorized"})


def test_a_token_is_good_until_the_second_in_which_it_expires(desk: Desk, tokens: dict[str, Any]) -> None:
    desk.clock.advance(3599)
    assert ride(desk, tokens["IdToken"])[0] == 201
    desk.clock.advance(1)
    assert ride(desk, tokens["IdToken"]) == (401, {"message": "The incoming token has expired"})


def test_a_changed_claim_or_header_is_found_out(desk: Desk, tokens: dict[str, Any]) -> None:
    head, payload, signature = tokens["IdToken"].split(".")
    claims = read(payload) | {"cognito:username": "somebody-else"}
    assert ride(desk, f"{head}.{part(claims)}.{signature}")[0] == 401
    unsigned = part({"alg": "none", "kid": read(head)["kid"]})
    assert ride(desk, f"{unsigned}.{payload}.")[0] == 401
    assert ride(desk, f"{part({'alg': 'RS256', 'kid': 'another'})}.{payload}.{signature}")[0] == 401


def test_a_token_of_another_pool_is_not_let_in(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "another")
    try:
        other.register()
        token = other.sign_in()["IdToken"]
    finally:
        other.pool.close()
    assert ride(desk, token)[0] == 401


def test_a_user_who_is_gone_still_rides_until_the_token_expires(desk: Desk, tokens: dict[str, Any]) -> None:
    """The authorizer looks at the token alone, as API Gateway's does."""
    desk.pool.delete_user(EMAIL)
    assert ride(desk, tokens["IdToken"])[0] == 201


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[]",
        b"null",
        b"[" * 5000,
        b'{"PickupLocation": null}',
        b'{"PickupLocation": {"Latitude": "47", "Longitude": 1}}',
        b'{"PickupLocation": {"Latitude": true, "Longitude": 1}}',
        b'{"PickupLocation": {"Latitude": 91, "Longitude": 1}}',
        b'{"PickupLocation": {"Latitude": NaN, "Longitude": 1}}',
        b'{"PickupLocation": {"Latitude": 1, "Longitude": 1' + b"0" * 400 + b"}}",
        b'{"PickupLocation": {"Latitude": 1}}',
    ],
)
def test_a_place_that_is_none(desk: Desk, tokens: dict[str, Any], body: bytes) -> None:
    status, said = ride(desk, tokens["IdToken"], body)
    assert status == 400
    assert said["Reference"] == "the-request"


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/prod/ride"), ("POST", "/prod/rides"), ("POST", "/prod/ride/")]
)
def test_what_the_stage_does_not_have_is_answered_before_the_token_is_looked_at(
    desk: Desk, method: str, path: str
) -> None:
    assert ride(desk, "", method=method, path=path) == (403, {"message": "Missing Authentication Token"})


# Over HTTP


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPoolServer]:
    server = start_local_pool(tmp_path_factory.mktemp("ride"), "--allow-origin", FRIEND)
    yield server
    assert server.stop() == 0


def post(
    server: LocalPoolServer, path: str = "", method: str = "POST", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    address = urlsplit(server.info["invoke_url"])
    connection = http.client.HTTPConnection(address.netloc, timeout=60)
    try:
        connection.request(method, f"{address.path}{path or '/ride'}", BODY, headers)
        answer = connection.getresponse()
        named = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, named, answer.read()
    finally:
        connection.close()


def test_the_address_is_announced_and_answers_as_api_gateway_does(server: LocalPoolServer) -> None:
    assert server.info["invoke_url"] == f"{server.info['endpoint_url']}/prod"
    status, headers, body = post(server)
    assert (status, json.loads(body)) == (401, {"message": "Unauthorized"})
    assert headers["x-amzn-errortype"] == "UnauthorizedException"
    assert len(headers["x-amzn-requestid"]) == 36
    assert headers["access-control-allow-origin"] == "*"
    status, headers, body = post(server, "/unicorns")
    assert (status, json.loads(body)) == (403, {"message": "Missing Authentication Token"})


def test_a_page_of_an_allowed_origin_may_call_and_no_other(server: LocalPoolServer) -> None:
    status, headers, _ = post(server, method="OPTIONS", Origin=FRIEND)
    assert status == 204
    assert "authorization" in headers["access-control-allow-headers"]
    assert headers["access-control-allow-origin"] == FRIEND
    status, headers, _ = post(server, Origin=FRIEND)
    assert (status, headers["access-control-allow-origin"]) == (401, FRIEND)
    status, headers, body = post(server, Origin="https://elsewhere.example")
    assert status == 403
    assert "access-control-allow-origin" not in headers
    assert json.loads(body)["__type"] == "ForbiddenException"


def read(part: str) -> dict[str, Any]:
    return dict(json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))))


def part(content: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")
