"""One warm client, unsigned, whose every request is recorded."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest

import wildrydes_desktop
from tests.helpers.fault_server import FaultServer, Request, answer, error, html
from wildrydes_desktop.cognito import accounts, flight, libraries
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
CODE = Secret("123456")


def test_the_client_is_built_once_even_by_many_threads(connect: Connect) -> None:
    connection = connect("http://127.0.0.1:1")
    clients: list[object] = []
    threads = [threading.Thread(target=lambda: clients.append(connection.client)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(clients) == 4
    assert len(set(map(id, clients))) == 1


def test_preparing_sends_nothing(connect: Connect) -> None:
    with FaultServer(answer({})) as server:
        connect(server.url).prepare()
        assert server.requests == []


def test_no_credentials_are_looked_for(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Every place where botocore could find some is a trap that leaves a trace."""
    asked = tmp_path / "asked"
    (tmp_path / "config").write_text(
        f"[default]\ncredential_process = touch {asked}\ndefaults_mode = auto\nsso_session = s\n"
    )
    with FaultServer(answer({})) as metadata, FaultServer(answer({})) as server:
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url)
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{metadata.url}/credentials")
        monkeypatch.setenv("AWS_DEFAULTS_MODE", "auto")
        accounts.confirm(connect(server.url), "rider", CODE)
        assert metadata.requests == []
        assert "authorization" not in server.requests[0].head.lower()
    assert not asked.exists()


def test_credentials_that_are_there_are_not_used(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_BEARER_TOKEN_COGNITO_IDP", "bearer")
    with FaultServer(answer({})) as server:
        accounts.confirm(connect(server.url), "rider", CODE)
        head = server.requests[0].head.lower()
    assert "authorization" not in head
    assert "akid" not in head


def test_requests_say_who_we_are(connect: Connect, exchanges: list[Exchange]) -> None:
    with FaultServer(answer({})) as server:
        accounts.confirm(connect(server.url), "rider", CODE)
    assert f"wildrydes-desktop/{wildrydes_desktop.__version__}" in exchanges[0].request_headers["User-Agent"]


def test_one_connection_serves_many_requests(connect: Connect, exchanges: list[Exchange]) -> None:
    peers = []

    def note_peer(sock: object, request: Request) -> None:
        peers.append(sock.getpeername())  # type: ignore[attr-defined]
        answer({})(sock, request)  # type: ignore[arg-type]

    with FaultServer(note_peer) as server:
        connection = connect(server.url)
        for _ in range(3):
            accounts.confirm(connection, "rider", CODE)
    assert len(peers) == 3
    assert len(set(peers)) == 1
    assert [exchange.number for exchange in exchanges] == [1, 2, 3]


def test_small_packets_do_not_wait_for_each_other(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    """Headers and body are two packets; Nagle's algorithm would make each request wait 40 ms."""
    options: list[int] = []
    hold = flight.Flight.hold

    def hold_and_look(self: flight.Flight, sock: socket.socket) -> None:
        options.append(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        hold(self, sock)

    monkeypatch.setattr(flight.Flight, "hold", hold_and_look)
    with FaultServer(answer({})) as server:
        accounts.confirm(connect(server.url), "rider", CODE)
    assert options
    assert all(options)


def test_a_record_holds_what_happened_and_no_secret(connect: Connect, exchanges: list[Exchange]) -> None:
    times = iter([1000.0, 2000.0])
    refusal = error("CodeMismatchException", "Invalid verification code 123456 provided, please try again.")
    with FaultServer(refusal) as server:
        connection = connect(server.url, now=lambda: next(times))
        with pytest.raises(ProblemError) as caught:
            accounts.confirm(connection, "rider", Secret(" 123 456 "))
    [exchange] = exchanges
    assert exchange.operation == "ConfirmSignUp"
    assert exchange.method == "POST"
    assert exchange.url == f"{server.url}/"
    assert exchange.started_at == 1000.0
    assert 0 < exchange.milliseconds < 5000
    assert exchange.status == 400
    assert exchange.error == "CodeMismatchException"
    assert exchange.request_id == "2f1e6a5c-0000-4000-8000-000000000001" == caught.value.problem.request_id
    assert exchange.request_body["Username"] == "rider"
    assert exchange.request_body["ConfirmationCode"] == "‹hidden›"
    assert (
        exchange.response_body["message"] == "Invalid verification code ‹hidden› provided, please try again."
    )
    assert exchange.password is PasswordSearch.NOT_SEARCHED
    assert exchange.searched_bytes == 0
    assert "123456" not in repr(replace(exchange, milliseconds=0.0))  # any digits may stand in a duration


def test_the_very_bytes_are_searched_for_the_password(connect: Connect, exchanges: list[Exchange]) -> None:
    password = Secret('Pä"ssword-7')
    with FaultServer(answer({})) as server:
        connection = connect(server.url)
        with connection.watching(password):
            accounts.confirm(connection, "rider", CODE)
            accounts.confirm(connection, password.reveal(), CODE)
        accounts.confirm(connection, "rider", CODE)
    assert [exchange.password for exchange in exchanges] == [
        PasswordSearch.ABSENT,
        PasswordSearch.SENT,
        PasswordSearch.NOT_SEARCHED,
    ]
    assert exchanges[0].searched_bytes == len(server.requests[0].raw)


def test_conversations_are_numbered(connect: Connect, exchanges: list[Exchange]) -> None:
    with FaultServer(answer({})) as server:
        connection = connect(server.url)
        with connection.conversation() as first:
            accounts.confirm(connection, "rider", CODE)
        with connection.conversation():
            accounts.confirm(connection, "rider", CODE)
        with connection.conversation(first):
            accounts.confirm(connection, "rider", CODE)
        accounts.confirm(connection, "rider", CODE)
    assert [exchange.conversation for exchange in exchanges] == [1, 2, 1, 0]


def test_records_come_on_the_thread_that_asked(connect: Connect) -> None:
    threads: list[int] = []
    with FaultServer(answer({})) as server:
        connection = connect(server.url, on_exchange=lambda exchange: threads.append(threading.get_ident()))
        worker = threading.Thread(target=accounts.confirm, args=(connection, "rider", CODE))
        worker.start()
        worker.join()
        assert threads == [worker.ident]


def test_nobody_need_listen(connect: Connect) -> None:
    with FaultServer(answer({})) as server:
        accounts.confirm(connect(server.url, on_exchange=None), "rider", CODE)
        assert len(server.requests) == 1


class TestDrift:
    def test_it_is_the_server_s_clock_minus_ours(self, connect: Connect) -> None:
        with FaultServer(answer({}, Date=formatdate(5000, usegmt=True))) as server:
            connection = connect(server.url, now=lambda: 4000.0)
            assert connection.drift is None
            accounts.confirm(connection, "rider", CODE)
            assert connection.drift == pytest.approx(1000, abs=1)

    def test_a_date_that_is_none_changes_nothing(self, connect: Connect) -> None:
        with FaultServer(answer({}, Date="yesterday")) as server:
            connection = connect(server.url)
            accounts.confirm(connection, "rider", CODE)
            assert connection.drift is None


class TestGetJson:
    def test_the_object_comes_back_and_is_recorded(self, connect: Connect, exchanges: list[Exchange]) -> None:
        keys = {"keys": [{"kid": "one", "n": "AQAB"}]}
        with FaultServer(answer(keys, content_type="application/json")) as server:
            assert connect(server.url).get_json(f"{server.url}/pool/.well-known/jwks.json") == keys
            assert server.requests[0].head.startswith("GET /pool/.well-known/jwks.json ")
        assert (exchanges[0].operation, exchanges[0].method) == ("JWKS", "GET")
        assert exchanges[0].response_body == keys
        assert exchanges[0].request_body is None

    def test_errors_are_problems(self, connect: Connect) -> None:
        with FaultServer(error("ResourceNotFoundException", status=404), html()) as server:
            connection = connect(server.url)
            for name in ("KeysUnavailable", "NotCognito"):
                with pytest.raises(ProblemError) as caught:
                    connection.get_json(f"{server.url}/jwks.json")
                assert caught.value.problem.name == name

    def test_a_service_in_trouble_is_not_taken_for_a_pool_that_is_not_there(self, connect: Connect) -> None:
        trouble = {
            "server": answer(b"", 500),
            "internal": error("InternalErrorException", status=500),
            "throttled": error("TooManyRequestsException", status=400),
        }
        for case, behaviour in trouble.items():
            with FaultServer(behaviour) as server, pytest.raises(ProblemError) as caught:
                connect(server.url).get_json(f"{server.url}/jwks.json")
            assert caught.value.problem.case == case
            assert caught.value.problem.name != "KeysUnavailable"

    def test_nothing_at_all_is_a_problem(self, connect: Connect) -> None:
        with FaultServer(answer(b"")) as server, pytest.raises(ProblemError) as caught:
            connect(server.url).get_json(f"{server.url}/jwks.json")
        assert caught.value.problem.name == "NotCognito"

    def test_it_is_asked_for_again(self, connect: Connect, exchanges: list[Exchange]) -> None:
        with FaultServer(html(502), answer(b"", 503), answer({"keys": []})) as server:
            assert connect(server.url).get_json(f"{server.url}/jwks.json") == {"keys": []}
        assert [exchange.attempt for exchange in exchanges] == [1, 2, 3]


class TestClosing:
    def test_nothing_is_sent_afterwards(self, connect: Connect) -> None:
        with FaultServer(answer({})) as server:
            connection = connect(server.url)
            client = connection.client
            connection.close()
            connection.close()
            with pytest.raises(Cancelled):
                accounts.confirm(connection, "rider", CODE)
            with pytest.raises(Cancelled):
                client.confirm_sign_up(ClientId="abc", Username="rider", ConfirmationCode="123456")
            assert server.requests == []

    def test_nobody_waits_for_a_client_that_is_being_built(
        self, connect: Connect, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        building, go_on = threading.Event(), threading.Event()
        new_session = libraries.new_session

        def slow_session() -> object:
            building.set()
            assert go_on.wait(10)
            return new_session()

        monkeypatch.setattr(libraries, "new_session", slow_session)
        ended: list[BaseException] = []

        def work() -> None:
            try:
                accounts.confirm(connection, "rider", CODE)
            except Cancelled as error:
                ended.append(error)

        with FaultServer(answer({})) as server:
            connection = connect(server.url)
            worker = threading.Thread(target=work)
            worker.start()
            assert building.wait(10)
            connection.close()
            go_on.set()
            worker.join()
            assert server.requests == []
        assert len(ended) == 1

    def test_a_connection_that_was_never_used_can_be_closed(self, connect: Connect) -> None:
        connect("http://127.0.0.1:1").close()
