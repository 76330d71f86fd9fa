"""The pool's front over real HTTP: who is let in, what is served, how errors look on the wire."""

from __future__ import annotations

import http.client
import io
import json
import socket
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Desk
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from wildrydes_desktop.local_pool.http import LARGEST_BODY, Front

TARGET = "AWSCognitoIdentityProviderService."
FRIEND = "http://localhost:3000"
JSON_HEADERS = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"{TARGET}GetUser"}

Answer = tuple[int, dict[str, str], bytes]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPoolServer]:
    folder: Path = tmp_path_factory.mktemp("front")
    server = start_local_pool(folder, "--allow-origin", FRIEND, "--allow-origin", "https://Ride.example.com")
    yield server
    assert server.stop() == 0


def ask(
    server: LocalPoolServer, method: str, path: str, body: bytes | str | None = None, **headers: str
) -> Answer:
    """One request on a connection of its own. `Host_` and the like become headers with dashes."""
    connection = http.client.HTTPConnection(urlsplit(server.info["endpoint_url"]).netloc, timeout=60)
    named = {name.strip("_").replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        return (
            answer.status,
            {name.lower(): value for name, value in answer.getheaders()},
            answer.read(),
        )
    finally:
        connection.close()


def call(server: LocalPoolServer, body: bytes | str, **headers: str) -> Answer:
    usual = {"Content_Type": JSON_HEADERS["Content-Type"], "X_Amz_Target": JSON_HEADERS["X-Amz-Target"]}
    return ask(server, "POST", "/", body, **usual | headers)


def port(server: LocalPoolServer) -> int:
    found = urlsplit(server.info["endpoint_url"]).port
    assert found
    return found


def paths(server: LocalPoolServer) -> list[str]:
    return [
        "/inbox",
        urlsplit(server.info["jwks_uri"]).path,
        f"/{server.info['user_pool_id']}/.well-known/openid-configuration",
    ]


def error(answer: Answer) -> tuple[int, str]:
    return answer[0], json.loads(answer[2])["__type"]


# What is served


def test_the_documents(server: LocalPoolServer) -> None:
    inbox, jwks, configuration = (ask(server, "GET", path) for path in paths(server))
    assert (inbox[0], json.loads(inbox[2])) == (200, [])
    assert len(json.loads(jwks[2])["keys"]) == 2
    about = json.loads(configuration[2])
    assert about["jwks_uri"] == server.info["jwks_uri"]
    assert about["issuer"].endswith(f"amazonaws.com/{server.info['user_pool_id']}")
    for _, headers, _ in (inbox, jwks, configuration):
        assert headers["content-type"] == "application/json"
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path", ["/favicon.ico", "/inbox/", "/inbox/1", "/us-east-1_x/.well-known/jwks.json"]
)
def test_nothing_else_is_served(server: LocalPoolServer, path: str) -> None:
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS"):
        assert ask(server, method, path)[0] == 404


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH"])
def test_the_api_is_for_post(server: LocalPoolServer, method: str) -> None:
    status, headers, _ = ask(server, method, "/")
    assert (status, headers["allow"]) == (405, "POST, OPTIONS")


@pytest.mark.parametrize("method", ["POST", "HEAD", "PUT", "DELETE", "PATCH"])
def test_documents_are_only_read(server: LocalPoolServer, method: str) -> None:
    for path in paths(server):
        status, headers, _ = ask(server, method, path)
        assert (status, headers["allow"]) == (405, "GET, OPTIONS")


# How answers look


def test_an_error_on_the_wire(server: LocalPoolServer) -> None:
    status, headers, body = call(server, json.dumps({"AccessToken": "a.b.c"}))
    assert status == 400
    assert headers["content-type"] == "application/x-amz-json-1.1"
    assert headers["x-amzn-errortype"] == "NotAuthorizedException:"
    assert headers["x-amzn-errormessage"] == "Invalid Access Token"
    assert len(headers["x-amzn-requestid"]) == 36
    assert headers["date"]
    assert json.loads(body) == {"__type": "NotAuthorizedException", "message": "Invalid Access Token"}


def test_every_answer_has_its_own_request_id(server: LocalPoolServer) -> None:
    first, second = (call(server, "{}")[1]["x-amzn-requestid"] for _ in "ab")
    assert first != second


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b"{}{}",
        b"\xff\xfe",
        b'{"AccessToken": "\\ud800"}',
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"1" * 60_000,
    ],
    ids=range(11),
)
def test_a_body_that_is_no_json_object(server: LocalPoolServer, body: bytes) -> None:
    assert error(call(server, body)) == (400, "SerializationException")


def test_an_operation_that_is_not_there(server: LocalPoolServer) -> None:
    for target in (f"{TARGET}DescribeUserPool", "GetUser", "Other.GetUser", TARGET, ""):
        answer = call(server, "{}", X_Amz_Target=target)
        assert error(answer) == (400, "UnknownOperationException")


def test_the_body_must_be_what_it_says(server: LocalPoolServer) -> None:
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "application/json"):
        answer = call(server, "{}", Content_Type=content_type)
        assert error(answer) == (415, "UnsupportedMediaTypeException")
    answer = call(server, "{}", Content_Type="application/x-amz-json-1.1; charset=utf-8")
    assert error(answer) == (400, "InvalidParameterException")


def test_a_large_body_is_refused(server: LocalPoolServer) -> None:
    fits = json.dumps({"AccessToken": "a" * (LARGEST_BODY - 100)})
    assert error(call(server, fits)) == (400, "NotAuthorizedException")
    assert call(server, "x" * (LARGEST_BODY + 1))[0] == 413


def test_a_large_body_in_chunks_is_refused(server: LocalPoolServer) -> None:
    connection = http.client.HTTPConnection(urlsplit(server.info["endpoint_url"]).netloc, timeout=60)
    chunks = iter([b"x" * 30_000] * 3)
    try:
        connection.request("POST", "/", chunks, JSON_HEADERS, encode_chunked=True)
        assert connection.getresponse().status == 413
    except (BrokenPipeError, ConnectionResetError):
        pass  # refused so early that the rest could not be sent
    finally:
        connection.close()
    assert call(server, "{}")[0] == 400


def test_answers_come_at_once_on_a_kept_connection(server: LocalPoolServer) -> None:
    """Nagle's algorithm against delayed acknowledgements would cost 40 ms each."""

    def usual_seconds() -> float:
        connection = http.client.HTTPConnection(urlsplit(server.info["endpoint_url"]).netloc, timeout=60)
        durations = []
        for _ in range(40):
            started = time.perf_counter()
            connection.request("POST", "/", json.dumps({"AccessToken": "a.b.c"}), JSON_HEADERS)
            connection.getresponse().read()
            durations.append(time.perf_counter() - started)
        connection.close()
        return statistics.median(durations)

    assert any(usual_seconds() < 0.03 for _ in range(10))  # a busy machine takes longer, now and then


# Who is let in


@pytest.mark.parametrize(
    "host",
    [
        "evil.example.com",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.2:{port}",
        "evil.com:{port}",
        "",
        "[::1]:{port}",
        "127.0.0.1:{port}, evil.com",
        "localhost.:{port}",
    ],
)
def test_another_host_is_refused(server: LocalPoolServer, host: str) -> None:
    named = host.format(port=port(server))
    assert error(call(server, "{}", Host=named)) == (403, "ForbiddenException")
    for path in paths(server):
        assert ask(server, "GET", path, Host=named)[0] == 403


def test_two_host_headers_are_refused(server: LocalPoolServer) -> None:
    host = f"127.0.0.1:{port(server)}"
    with socket.create_connection(("127.0.0.1", port(server)), timeout=60) as raw:
        raw.sendall(
            f"GET /inbox HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
        )
        assert raw.recv(100).split(b" ")[1] in {b"400", b"403"}


def test_both_names_of_this_machine_are_good(server: LocalPoolServer) -> None:
    for name in ("127.0.0.1", "localhost", "LOCALHOST"):
        assert ask(server, "GET", "/inbox", Host=f"{name}:{port(server)}")[0] == 200


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example.com", "null", "", "http://localhost:3001", f"{FRIEND}.evil.com", f"{FRIEND}/"],
)
def test_a_foreign_origin_is_refused(server: LocalPoolServer, origin: str) -> None:
    answer = call(server, "{}", Origin=origin)
    assert error(answer) == (403, "ForbiddenException")
    for path in ("/", *paths(server)):
        for method in ("GET", "OPTIONS"):
            status, headers, _ = ask(server, method, path, Origin=origin)
            assert status == 403
            assert "access-control-allow-origin" not in headers


def test_its_own_origin_is_foreign_too(server: LocalPoolServer) -> None:
    assert ask(server, "GET", "/inbox", Origin=server.info["endpoint_url"])[0] == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "anything"])
def test_what_a_browser_says_comes_from_elsewhere_is_refused(server: LocalPoolServer, site: str) -> None:
    assert error(call(server, "{}", Sec_Fetch_Site=site)) == (403, "ForbiddenException")
    for path in paths(server):
        assert ask(server, "GET", path, Sec_Fetch_Site=site)[0] == 403


@pytest.mark.parametrize("site", ["none", "same-origin"])
def test_an_address_typed_in_a_browser_is_served(server: LocalPoolServer, site: str) -> None:
    assert ask(server, "GET", "/inbox", Sec_Fetch_Site=site)[0] == 200


@pytest.mark.parametrize("origin", [FRIEND, "https://ride.example.com"])
def test_an_allowed_origin_may_call(server: LocalPoolServer, origin: str) -> None:
    status, headers, body = call(
        server, '{"AccessToken": "a.b.c"}', Origin=origin, Sec_Fetch_Site="cross-site"
    )
    assert (status, json.loads(body)["__type"]) == (400, "NotAuthorizedException")
    assert headers["access-control-allow-origin"] == origin
    assert headers["vary"] == "Origin"
    assert "x-amzn-errortype" in headers["access-control-expose-headers"]
    assert ask(server, "GET", "/inbox", Origin=origin)[0] == 200


def test_a_browser_may_ask_beforehand(server: LocalPoolServer) -> None:
    for path in ("/", *paths(server)):
        status, headers, body = ask(
            server,
            "OPTIONS",
            path,
            Origin=FRIEND,
            Access_Control_Request_Method="POST",
            Access_Control_Request_Headers="content-type,x-amz-target,x-amz-user-agent",
        )
        assert (status, body) == (204, b"")
        assert headers["access-control-allow-origin"] == FRIEND
        assert "POST" in headers["access-control-allow-methods"]
        for name in ("content-type", "x-amz-target", "x-amz-user-agent"):
            assert name in headers["access-control-allow-headers"]


def test_only_this_machine_is_listened_to(server: LocalPoolServer) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - refused or unreachable, as the system words it
        socket.create_connection(("127.0.0.2", port(server)), timeout=2)


# Bugs of ours


def test_a_bug_is_answered_and_logged_without_its_values(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: Any) -> None:
        raise ZeroDivisionError(PASSWORD)

    monkeypatch.setattr(desk.pool, "call", fail)
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/",
        "HTTP_HOST": "127.0.0.1:1234",
        "CONTENT_TYPE": JSON_HEADERS["Content-Type"],
        "HTTP_X_AMZ_TARGET": JSON_HEADERS["X-Amz-Target"],
        "wsgi.input": io.BytesIO(b"{}"),
    }
    started: list[Any] = []
    (body,) = Front(desk.pool, 1234)(environ, lambda *given: started.append(given))
    assert started[0][0] == "500 Internal Server Error"
    assert json.loads(body)["__type"] == "InternalErrorException"
    assert "ZeroDivisionError" in caplog.text
    assert PASSWORD not in caplog.text


def test_requests_are_logged_without_what_is_in_them(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "wildrydes_desktop")
    content = {"ClientId": desk.pool.client_id, "Username": EMAIL, "Password": PASSWORD}
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/",
        "HTTP_HOST": "localhost:1234",
        "CONTENT_TYPE": JSON_HEADERS["Content-Type"],
        "HTTP_X_AMZ_TARGET": f"{TARGET}SignUp",
        "wsgi.input": io.BytesIO(json.dumps(content).encode()),
    }
    Front(desk.pool, 1234)(environ, lambda *_: None)
    assert "operation=SignUp" in caplog.text
    assert "status=200" in caplog.text
    for secret in (EMAIL, PASSWORD, desk.code()):
        assert secret not in caplog.text
