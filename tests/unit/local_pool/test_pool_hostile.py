"""The pool and clients that mean it harm: many, slow, odd, curious and greedy ones.

Who is let in at all (Host, Origin) is tried in `test_pool_front`; replayed proofs and public values that give
the game away, in `test_pool_sign_in`; what answers say of unknown users, in `test_pool_secrecy`.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.helpers.hostile_clients import (
    address,
    begun,
    proved,
    reset,
    seconds_of_an_answer,
    silent,
    tried,
    usual_seconds,
)
from tests.helpers.local_pool_desk import EMAIL, Desk
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from wildrydes_desktop.local_pool.http import LARGEST_BODY

resource = pytest.importorskip("resource", reason="limits and descriptors are POSIX's")
CONNECTIONS = 2000
PATIENCE = 60  # s, on a machine with much else to do; alone, it is a fraction of one


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[LocalPoolServer]:
    server = start_local_pool(folder)
    yield server
    assert server.stop() == 0


def told(server: LocalPoolServer, request: bytes) -> bytes:
    """All that comes back for these bytes, until the server closes or says nothing for a while."""
    received = b""
    with socket.create_connection(address(server), timeout=60) as raw:
        with contextlib.suppress(OSError):  # refused in mid-sentence: the answer may be there all the same
            raw.sendall(request)
        raw.settimeout(2)
        with contextlib.suppress(OSError):
            while piece := raw.recv(65_536):
                received += piece
    return received


def statuses(answer: bytes) -> list[int]:
    return [int(line.split(b" ")[1]) for line in answer.split(b"\r\n") if line.startswith(b"HTTP/1.")]


# Many and slow


@pytest.fixture
def many_files() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    if before[1] != resource.RLIM_INFINITY and before[1] < CONNECTIONS + 500:
        pytest.skip(f"this machine allows a process {before[1]} open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(before[0], CONNECTIONS + 500), before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.parametrize("word", [b"", b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n", b"\x16\x03\x01"])
def test_thousands_who_say_nothing_more_shut_nobody_out(
    server: LocalPoolServer, many_files: None, word: bytes
) -> None:
    process = psutil.Process(server.process.pid)
    memory = process.memory_info().rss
    with silent(server, CONNECTIONS, word):
        assert seconds_of_an_answer(server) < PATIENCE
        assert process.memory_info().rss - memory < 40 * 2**20
    assert seconds_of_an_answer(server) < PATIENCE
    deadline = time.monotonic() + 60
    while process.num_fds() > 200:  # those who left are let go
        assert time.monotonic() < deadline, process.num_fds()
        seconds_of_an_answer(server)


def test_a_body_that_never_ends_holds_up_nobody(server: LocalPoolServer) -> None:
    host = "{}:{}".format(*address(server))
    begun = f"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 60000\r\n\r\n".encode()
    with contextlib.ExitStack() as stack:
        for _ in range(20):  # more than there are threads
            stack.enter_context(socket.create_connection(address(server), timeout=60)).sendall(begun + b"{")
        assert seconds_of_an_answer(server) < PATIENCE


# Odd


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example/inbox",
        "/../inbox",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/inbox%00.json",
        "/inbox%0d%0aX-Evil:%201",
        "/inbox/../../pool.sqlite3",
        "/pool.sqlite3",
        "\\inbox",
        "/INBOX",
        "/inbox;x=1",
        "*",
        "inbox",
        "/" + "a" * 10_000,
        "/\xff\xfe",
    ],
    ids=lambda path: path[:20],
)
def test_no_path_leads_anywhere_else(server: LocalPoolServer, path: str) -> None:
    host = "{}:{}".format(*address(server))
    request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode("latin-1")
    answer = told(server, request)
    assert set(statuses(answer)) <= {400, 404, 405, 431}
    assert b"X-Evil" not in answer
    assert b"root:" not in answer


@pytest.mark.parametrize("target", ["http://evil.example/inbox", "http://169.254.169.254/latest/meta-data"])
def test_it_is_nobodys_proxy(server: LocalPoolServer, target: str) -> None:
    host = "{}:{}".format(*address(server))
    for method in ("GET", "CONNECT"):
        answer = told(
            server, f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
        )
        assert set(statuses(answer)) <= {200, 400, 403, 404, 405}
        assert b"meta-data" not in answer
        if 200 in statuses(answer):  # the path of an absolute target is served, the host in it is not asked
            assert answer.endswith(b"[]")


SMUGGLED = b"GET /inbox HTTP/1.1\r\nHost: evil.example\r\n\r\n"
FRAMES = {
    "two lengths": b"Content-Length: 5\r\nContent-Length: 60\r\n\r\nAAAAA",
    "a length and chunks": b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "an encoding in disguise": b"Transfer-Encoding: xchunked\r\nContent-Length: 3\r\n\r\nabc",
    "a length below zero": b"Content-Length: -1\r\n\r\n",
    "a length in other digits": "Content-Length: ٣\r\n\r\nabc".encode(),
    "a chunk of no size": b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
    "a header folded": b"Content-Length: 3\r\n X: y\r\n\r\nabc",
    "a header without a name": b": 3\r\n\r\n",
    "a space before the colon": b"Content-Length : 3\r\n\r\nabc",
    "many headers": b"".join(b"X-%d: y\r\n" % number for number in range(5000)) + b"\r\n",
    "one long header": b"X: " + b"y" * 100_000 + b"\r\n\r\n",
    "a nought in a header": b"X: a\x00b\r\nContent-Length: 0\r\n\r\n",
}


@pytest.mark.parametrize("name", FRAMES)
def test_no_framing_makes_two_requests_of_one(server: LocalPoolServer, name: str) -> None:
    """Whatever follows a request that can be read in two ways is never answered with what it asks for."""
    host = "{}:{}".format(*address(server))
    answer = told(server, f"POST / HTTP/1.1\r\nHost: {host}\r\n".encode() + FRAMES[name] + SMUGGLED)
    assert 200 not in statuses(answer)
    assert 500 not in statuses(answer)
    assert seconds_of_an_answer(server) < PATIENCE


@pytest.mark.parametrize(
    "noise", [b"\x00" * 1000, b"\x16\x03\x01\x02\x00\x01\x00\x01", b"GET\r\n\r\n", b"\r\n" * 500]
)
def test_noise_is_no_request(server: LocalPoolServer, noise: bytes) -> None:
    assert 500 not in statuses(told(server, noise))
    assert seconds_of_an_answer(server) < PATIENCE


# Greedy: what a body within the limit can make the pool do

FULL = LARGEST_BODY - 1000
COSTLY: dict[str, tuple[str, dict[str, Any]]] = {
    "spaces in a password": ("SignUp", {"Username": "a", "Password": "a" + " " * FULL}),
    "a long username": ("SignUp", {"Username": "a" * FULL, "Password": "Unicorns-9"}),
    "an address of at signs": ("SignUp", {"Username": "@" * 127, "Password": "Unicorns-9"}),
    "thousands of attributes": (
        "SignUp",
        {
            "Username": EMAIL,
            "Password": "Unicorns-9",
            "UserAttributes": [{"Name": "a", "Value": "b"}] * (FULL // 30),
        },
    ),
    "thousands of parameters": (
        "InitiateAuth",
        {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": {f"P{n}": "x" for n in range(FULL // 16)}},
    ),
    "a deep parameter": (
        "InitiateAuth",
        {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": {"USERNAME": "deep"}},
    ),
    "a long public value": (
        "InitiateAuth",
        {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": {"USERNAME": EMAIL, "SRP_A": "f" * FULL}},
    ),
    "a long token": ("GetUser", {"AccessToken": "a." * (FULL // 2)}),
    "a token of dots": ("GetUser", {"AccessToken": "." * FULL}),
    "a long session": (
        "RespondToAuthChallenge",
        {"ChallengeName": "SMS_MFA", "Session": "A" * FULL, "ChallengeResponses": {}},
    ),
    "a long secret block": (
        "RespondToAuthChallenge",
        {
            "ChallengeName": "PASSWORD_VERIFIER",
            "ChallengeResponses": {
                "USERNAME": EMAIL,
                "PASSWORD_CLAIM_SECRET_BLOCK": "A" * FULL,
                "PASSWORD_CLAIM_SIGNATURE": "A" * 44,
                "TIMESTAMP": "Sun Nov 2 09:05:07 UTC 2026",
            },
        },
    ),
    "a long timestamp": (
        "RespondToAuthChallenge",
        {
            "ChallengeName": "PASSWORD_VERIFIER",
            "ChallengeResponses": {
                "USERNAME": EMAIL,
                "PASSWORD_CLAIM_SECRET_BLOCK": "A" * 44,
                "PASSWORD_CLAIM_SIGNATURE": "A" * 44,
                "TIMESTAMP": "1" * FULL,
            },
        },
    ),
}


def computed(process: psutil.Process) -> float:
    """The seconds that it has computed for so far, whatever else this machine has done meanwhile."""
    times = process.cpu_times()
    return float(times.user + times.system)


@pytest.mark.parametrize("name", COSTLY)
def test_no_request_costs_more_than_an_honest_one_may(server: LocalPoolServer, name: str) -> None:
    operation, members = COSTLY[name]
    body = json.dumps({"ClientId": server.info["client_id"]} | members)
    if name == "a deep parameter":
        body = body.replace('"deep"', '{"a":' * 9000 + "1" + "}" * 9000)
    connection = http.client.HTTPConnection(*address(server), timeout=60)
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
    }
    process = psutil.Process(server.process.pid)
    before = computed(process)
    with contextlib.closing(connection):
        connection.request("POST", "/", body, headers)
        answer = connection.getresponse()
        refused = json.loads(answer.read())
    assert computed(process) - before < 1
    assert answer.status == 400, refused
    assert len(json.dumps(refused)) < 2 * LARGEST_BODY


# Curious: how long an answer takes does not say who has an account


@pytest.mark.parametrize("ask", [begun, proved, tried, reset])
def test_the_time_of_an_answer_does_not_tell_who_has_an_account(
    desk: Desk, ask: Callable[[Desk, str], Callable[[], object]]
) -> None:
    """Without the same work for those who are not there, the difference would be tenfold, every time.

    A busy machine makes one now and then; reliability/attacks measures the ratio.
    """
    desk.register()
    desk.allow_passwords()

    def alike() -> bool:
        known, unknown = usual_seconds(desk, ask)
        return max(known, unknown) < 1.6 * min(known, unknown) + 0.0002

    assert any(alike() for _ in range(10))


def test_after_all_that_its_folder_and_its_threads_are_what_they_were(
    server: LocalPoolServer, folder: Path
) -> None:
    told(server, b"POST /../../planted HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\n\r\nabc")
    assert seconds_of_an_answer(server) < PATIENCE
    assert {path.name for path in folder.rglob("*")} == {
        "local-pool",
        "local-pool.lock",
        "local-pool.lock-journal",
        "pool.sqlite3",
        "pool.sqlite3-wal",
        "wildrydes.log",
    }
    assert psutil.Process(server.process.pid).num_threads() < 20
