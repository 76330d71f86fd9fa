"""The mailbox reads the outbox of this machine's pool, and nothing else."""

from __future__ import annotations

import contextlib
import itertools
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest

from tests.helpers.fault_server import FaultServer, answer, drip
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop import inbox

ENTRY = {
    "id": "m-1",
    "to": "rider@example.com",
    "medium": "email",
    "subject": "Your verification code",
    "body": "Your confirmation code is 042137",
    "code": "042137",
    "username": "5f2c",
    "sent_at": 1_700_000_000.5,
}


class Outbox:
    """A web server on loopback that answers as told and notes what it was asked."""

    def __init__(self) -> None:
        self.answer: bytes = b"[]"
        self.status = 200
        self.asked: list[str] = []
        self.reached = threading.Event()
        self.hang: threading.Event | None = None
        outbox = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outbox.asked.append(self.path)
                outbox.reached.set()
                if outbox.hang is not None:
                    outbox.hang.wait(30)
                self.send_response(outbox.status)
                self.send_header("Content-Length", str(len(outbox.answer)))
                with contextlib.suppress(ConnectionError):
                    self.end_headers()
                    self.wfile.write(outbox.answer)

            def log_message(self, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/inbox"

    def close(self) -> None:
        if self.hang is not None:
            self.hang.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def outbox() -> Iterator[Outbox]:
    outbox = Outbox()
    yield outbox
    outbox.close()


def refusal(ask: Callable[[], object]) -> str:
    with pytest.raises(ProblemError) as caught:
        ask()
    assert caught.value.problem.name == "InboxUnreadable"
    assert caught.value.problem.next_step
    return caught.value.problem.raw_message


def test_mails_come_as_the_pool_wrote_them(outbox: Outbox) -> None:
    later = ENTRY | {"id": 2, "code": None, "medium": "sms", "sent_at": 1_700_000_100, "extra": [1]}
    outbox.answer = json.dumps([ENTRY, later]).encode()

    first, second = inbox.read(outbox.url)

    assert (first.id, first.to, first.medium, first.subject) == (
        "m-1",
        "rider@example.com",
        "email",
        "Your verification code",
    )
    assert first.code.reveal() == "042137"
    assert first.body == ENTRY["body"]
    assert (first.username, first.sent_at) == ("5f2c", 1_700_000_000.5)
    assert (second.id, second.medium, second.sent_at) == ("2", "sms", 1_700_000_100.0)
    assert not second.code
    assert outbox.asked == ["/inbox"]


def test_an_answer_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """By a clock on which a minute passes between two looks."""
    monkeypatch.setattr(inbox, "time", SimpleNamespace(monotonic=itertools.count(0.0, 60.0).__next__))
    with FaultServer(drip) as server:
        assert "took too long" in refusal(lambda: inbox.read(f"{server.url}/inbox", timeout=60))


def test_half_an_answer_is_none() -> None:
    with FaultServer(answer(b"[]", promise=500)) as server:
        assert refusal(lambda: inbox.read(f"{server.url}/inbox"))


def test_an_empty_outbox_is_an_empty_list(outbox: Outbox) -> None:
    assert inbox.read(outbox.url) == []


def test_neither_code_nor_body_show_in_a_repr(outbox: Outbox) -> None:
    outbox.answer = json.dumps([ENTRY]).encode()
    mails = inbox.read(outbox.url)
    assert "042137" not in repr(mails)
    assert "rider@example.com" in repr(mails)


def test_a_proxy_from_the_environment_is_not_used(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert inbox.read(outbox.url) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/inbox",
        "http://192.0.2.1/inbox",
        "http://localhost.example.com/inbox",
        "https://127.0.0.1/inbox",
        "http://rider@127.0.0.1/inbox",
        "file:///etc/passwd",
        "http://127.0.0.1:notaport/inbox",
        "http://[::1/inbox",
        "",
    ],
)
def test_only_this_machine_is_asked(url: str) -> None:
    assert "loopback" in refusal(lambda: inbox.read(url))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"not json",
        b"\xff\xfe",
        b"{}",
        b"[1]",
        b"[{}]",
        b"[" * 100_000,
        json.dumps([ENTRY | {"subject": None}]).encode(),
        json.dumps([ENTRY | {"sent_at": "now"}]).encode(),
        json.dumps([ENTRY | {"sent_at": True}]).encode(),
        json.dumps([ENTRY | {"sent_at": float("nan")}]).encode(),
        json.dumps([ENTRY | {"sent_at": 1e300}]).encode(),
    ],
)
def test_an_answer_of_another_shape_is_a_problem_without_its_text(outbox: Outbox, answer: bytes) -> None:
    outbox.answer = answer
    assert "042137" not in refusal(lambda: inbox.read(outbox.url))


def test_a_refusal_names_the_status(outbox: Outbox) -> None:
    outbox.status = 403
    assert "403" in refusal(lambda: inbox.read(outbox.url))


def test_an_endless_answer_is_not_read_to_its_end(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "MOST_BYTES", 1000)
    outbox.answer = b"[" + b" " * 1000 + b"]"
    assert "1000 bytes" in refusal(lambda: inbox.read(outbox.url))


def test_nobody_at_home_is_a_problem() -> None:
    gone = Outbox()
    url = gone.url
    gone.close()
    refusal(lambda: inbox.read(url))


def test_an_outbox_that_says_nothing_is_given_up(outbox: Outbox) -> None:
    outbox.hang = threading.Event()
    refusal(lambda: inbox.read(outbox.url, timeout=0.05))


def test_cancelling_ends_a_read_that_hangs(outbox: Outbox) -> None:
    outbox.hang = threading.Event()
    cancellation = Cancellation()

    def cancel_once_asked() -> None:
        outbox.reached.wait(30)
        cancellation.cancel()

    canceller = threading.Thread(target=cancel_once_asked)
    canceller.start()
    with working_under(cancellation), pytest.raises(Cancelled):
        inbox.read(outbox.url, timeout=60)
    canceller.join()


def test_an_empty_code_is_no_code() -> None:
    mail = inbox.Mail("1", "a", "email", "s", "b", Secret(""), "u", 0.0)
    assert not mail.code
