"""Cancelling ends a request that hangs, wherever it hangs, at once; so does closing the connection."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import fault_server as faulty
from tests.helpers.certificates import authority
from tests.helpers.fault_server import Behaviour, FaultServer, answer, error
from wildrydes_desktop.cognito import accounts, flight
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
AT_ONCE = 3.0  # s, on a machine with much else to do; what hangs would go on for ten and more


class Worker:
    """A thread that confirms an account under its own cancellation. `ended` says how."""

    def __init__(self, connection: Connection) -> None:
        self.cancellation = Cancellation()
        self.ended: BaseException | None = None
        self._connection = connection
        connection.client  # noqa: B018 - libraries load before the clock starts
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            with working_under(self.cancellation):
                accounts.confirm(self._connection, "rider", Secret("123456"))
        except BaseException as error:  # noqa: BLE001 - the test looks at it
            self.ended = error

    def seconds_after(self, end: Callable[[], None]) -> float:
        """Call `end` and say how long the work went on after it."""
        started = time.monotonic()
        end()
        self._thread.join(10)
        assert not self._thread.is_alive()
        return time.monotonic() - started


@pytest.mark.parametrize("behaviour", [faulty.hang, faulty.hang_in_the_body, faulty.drip])
@pytest.mark.parametrize("tls", [False, True])
def test_a_request_that_waits_for_its_answer(
    connect: Connect,
    exchanges: list[Exchange],
    behaviour: Behaviour,
    tls: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ca = authority(tmp_path)
    monkeypatch.setenv("AWS_CA_BUNDLE", str(ca.bundle))
    with FaultServer(behaviour, tls=ca.server() if tls else None) as server:
        worker = Worker(connect(server.url))
        server.wait_for_request()
        assert worker.seconds_after(worker.cancellation.cancel) < AT_ONCE
        assert isinstance(worker.ended, Cancelled)
        assert len(server.requests) == 1
    assert [exchange.error for exchange in exchanges] == ["Cancelled"]


def test_a_second_request_on_the_same_connection(connect: Connect) -> None:
    with FaultServer(answer({}), faulty.hang) as server:
        connection = connect(server.url)
        accounts.confirm(connection, "rider", Secret("123456"))
        worker = Worker(connection)
        server.wait_for_request(2)
        assert worker.seconds_after(worker.cancellation.cancel) < AT_ONCE
        assert isinstance(worker.ended, Cancelled)


def test_a_handshake_that_hangs(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        worker = Worker(connect(f"https://127.0.0.1:{listener.getsockname()[1]}"))
        peer, _ = listener.accept()
        with peer:
            assert peer.recv(5)  # its hello
            assert worker.seconds_after(worker.cancellation.cancel) < AT_ONCE
    assert isinstance(worker.ended, Cancelled)


def test_connecting_that_hangs(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = threading.Event()
    check = flight.Flight.check

    def check_and_tell(self: flight.Flight) -> None:
        looked.set()
        check(self)

    monkeypatch.setattr(flight.Flight, "check", check_and_tell)
    with faulty.full_backlog() as url:
        worker = Worker(connect(url))
        assert looked.wait(10)
        assert worker.seconds_after(worker.cancellation.cancel) < AT_ONCE
    assert isinstance(worker.ended, Cancelled)


def test_waiting_for_another_attempt(connect: Connect) -> None:
    with FaultServer(error("TooManyRequestsException", status=429)) as server:
        worker = Worker(connect(server.url, jitter=lambda: 20.0))
        server.wait_for_request()
        assert worker.seconds_after(worker.cancellation.cancel) < AT_ONCE
        assert isinstance(worker.ended, Cancelled)
        assert len(server.requests) == 1


def test_cancelled_before_it_began(connect: Connect) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with FaultServer(answer({})) as server:
        connection = connect(server.url)
        with working_under(cancellation), pytest.raises(Cancelled):
            accounts.confirm(connection, "rider", Secret("123456"))
        assert server.requests == []


def test_closing_ends_every_request(connect: Connect) -> None:
    with FaultServer(faulty.hang) as server:
        connection = connect(server.url)
        workers = [Worker(connection) for _ in range(3)]
        server.wait_for_request(3)
        assert workers[0].seconds_after(connection.close) < AT_ONCE
        for worker in workers:
            assert worker.seconds_after(lambda: None) < AT_ONCE
            assert isinstance(worker.ended, Cancelled)


def test_a_cancelled_request_leaves_the_connection_usable(connect: Connect) -> None:
    with FaultServer(faulty.hang, answer({})) as server:
        connection = connect(server.url)
        worker = Worker(connection)
        server.wait_for_request()
        worker.seconds_after(worker.cancellation.cancel)
        accounts.confirm(connection, "rider", Secret("123456"))
        assert len(server.requests) == 2


def test_a_socket_outside_of_a_flight_is_a_bug() -> None:
    with pytest.raises(RuntimeError):
        flight.current()
