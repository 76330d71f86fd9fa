"""What hostile clients of the local pool do, and how long others wait meanwhile."""

from __future__ import annotations

import contextlib
import http.client
import socket
import statistics
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from tests.helpers.local_pool_desk import EMAIL, Desk
from tests.helpers.local_pool_server import LocalPoolServer
from wildrydes_desktop.local_pool.refusals import Refusal

NOBODY = "nobody@example.com"

Ask = Callable[[Desk, str], Callable[[], object]]
"""Prepares a request about somebody; calling what comes back makes it."""


def address(server: LocalPoolServer) -> tuple[str, int]:
    found = urlsplit(server.info["endpoint_url"])
    assert found.hostname
    assert found.port
    return found.hostname, found.port


def seconds_of_an_answer(server: LocalPoolServer) -> float:
    """How long somebody else waits for an answer."""
    started = time.perf_counter()
    connection = http.client.HTTPConnection(*address(server), timeout=90)
    with contextlib.closing(connection):
        connection.request("GET", "/inbox")
        assert connection.getresponse().status == 200
    return time.perf_counter() - started


@contextlib.contextmanager
def silent(server: LocalPoolServer, count: int, word: bytes) -> Iterator[None]:
    """`count` connections that say `word` and nothing more."""
    with contextlib.ExitStack() as stack:
        for _ in range(count):
            stack.enter_context(socket.create_connection(address(server), timeout=60)).sendall(word)
        yield


def usual_seconds(desk: Desk, ask: Ask, rounds: int = 21) -> tuple[float, float]:
    """How long what `ask` prepares takes, for somebody and for nobody, asked in turns.

    The lower quartile, in seconds: what a patient stranger would go by, and what other work on this machine
    has the least part in.
    """
    took: dict[str, list[float]] = {EMAIL: [], NOBODY: []}
    for _ in range(rounds):
        for username, durations in took.items():
            desk.clock.advance(4000)  # out of every limit
            act = ask(desk, username)
            started = time.perf_counter()
            with contextlib.suppress(Refusal):
                act()
            durations.append(time.perf_counter() - started)
    return statistics.quantiles(took[EMAIL])[0], statistics.quantiles(took[NOBODY])[0]


def begun(desk: Desk, username: str) -> Callable[[], object]:
    parameters = {"USERNAME": username, "SRP_A": f"{desk.srp().large_a_value:x}"}
    return lambda: desk.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)


def proved(desk: Desk, username: str) -> Callable[[], object]:
    responses = desk.begin(username, "Wrong-password-1")[1]
    return lambda: desk.call(
        "RespondToAuthChallenge", ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=responses
    )


def tried(desk: Desk, username: str) -> Callable[[], object]:
    parameters = {"USERNAME": username, "PASSWORD": "Wrong-password-1"}
    return lambda: desk.call("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)


def reset(desk: Desk, username: str) -> Callable[[], object]:
    return lambda: desk.call(
        "ConfirmForgotPassword", Username=username, ConfirmationCode="123456", Password="Abcdef-12345"
    )
