"""What is sent again, and what must not be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.helpers import fault_server as faulty
from tests.helpers.fault_server import Behaviour, FaultServer, answer, error, html
from wildrydes_desktop.cognito import accounts, attributes, retries
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.retries import Failure
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
TOKENS = TokenSet(Secret("id"), Secret("access"), Secret("refresh"), "rider", 3600, 0.0)


def once_only(connection: Connection) -> None:
    accounts.confirm(connection, "rider", Secret("123456"))


def repeatable(connection: Connection) -> None:
    attributes.read(connection, TOKENS)


@pytest.mark.parametrize(
    ("failure", "what", "attempts"),
    [
        (error("TooManyRequestsException", status=429), once_only, 3),
        (error("TooManyRequestsException", status=400), once_only, 3),
        (error("ThrottlingException"), repeatable, 3),
        (answer(b"", 429), once_only, 3),
        (error("InternalErrorException", status=500), once_only, 3),
        (answer(b"", 503), once_only, 3),
        (html(503), once_only, 3),
        (html(502), once_only, 1),
        (html(502), repeatable, 3),
        (answer({}, 504), once_only, 1),
        (answer({}, 504), repeatable, 3),
        (faulty.reset, once_only, 1),
        (faulty.reset, repeatable, 3),
        (faulty.drop, once_only, 1),
        (faulty.drop, repeatable, 3),
        (answer(b'{"half": ', promise=500), once_only, 1),
        (answer(b'{"half": ', promise=500), repeatable, 3),
        (error("LimitExceededException"), repeatable, 1),
        (error("NotAuthorizedException"), repeatable, 1),
        (html(200), repeatable, 1),
        (html(302), repeatable, 1),
    ],
)
def test_what_is_sent_again(
    connect: Connect,
    exchanges: list[Exchange],
    failure: Behaviour,
    what: Callable[[Connection], None],
    attempts: int,
) -> None:
    with FaultServer(failure) as server:
        with pytest.raises(ProblemError):
            what(connect(server.url))
        assert len(server.requests) == attempts
    assert [exchange.attempt for exchange in exchanges] == list(range(1, attempts + 1))
    assert [exchange.request_headers["amz-sdk-request"] for exchange in exchanges] == [
        f"attempt={attempt}; max=3" for attempt in range(1, attempts + 1)
    ]


def test_the_answer_of_the_last_attempt_counts(connect: Connect, exchanges: list[Exchange]) -> None:
    throttled = error("TooManyRequestsException", status=429)
    with FaultServer(throttled, error("InternalErrorException", status=500), answer({})) as server:
        once_only(connect(server.url))
    assert [exchange.status for exchange in exchanges] == [429, 500, 200]


def test_waits_grow_and_are_spread() -> None:
    def wait(
        attempt: int, jitter: float, *, status: int = 0, failure: Failure = Failure.NONE
    ) -> float | None:
        return retries.delay(
            "SignUp", attempt, status=status, name="", failure=failure, jitter=lambda: jitter
        )

    assert [wait(1, 1.0, status=429), wait(2, 1.0, status=429), wait(3, 1.0, status=429)] == [1.0, 2.0, None]
    assert wait(1, 0.25, status=429) == 0.25
    assert [wait(1, 1.0, status=500), wait(2, 0.5, status=500)] == [0.05, 0.05]
    assert wait(1, 1.0, failure=Failure.LOST_BEFORE_SENDING) == 0.05
    assert wait(1, 1.0, failure=Failure.LOST_AFTER_SENDING) is None
    assert wait(1, 1.0, failure=Failure.FINAL) is None
    assert wait(1, 1.0, status=200) is None
