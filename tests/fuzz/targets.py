"""What is fuzzed: four functions that take any bytes, and raise where the app would have a bug.

`make fuzz` runs them for ten minutes each under atheris; tests/unit/test_fuzz.py replays the seeds, and lets
hypothesis try for a moment.
"""

from __future__ import annotations

import functools
import io
import json
import shutil
import socket
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from waitress.adjustments import Adjustments
from waitress.parser import HTTPRequestParser
from waitress.task import WSGITask

from tests.helpers.local_pool_desk import EMAIL, Desk
from tests.helpers.token_forge import NOW, POOL, jwk
from wildrydes_desktop.cognito import accounts, attributes, challenges, sign_in, sockets, transport
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.gateway import looks
from wildrydes_desktop.cognito.jwks import KeySet, keys_of
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS, inside_text
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.token_map import map_of
from wildrydes_desktop.cognito.token_sources import found_in
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import CheckName, inspect
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.http import LARGEST_BODY, Front
from wildrydes_desktop.local_pool.operations import OPERATIONS
from wildrydes_desktop.workshop import config_file

PORT: Final = 9229
KEYS: Final = KeySet(lambda: {"keys": [jwk("nobody", kid=key_id) for key_id in ("one", "two")]})
TOKENS: Final = TokenSet(Secret("a.b.c"), Secret("a.b.c"), Secret("refresh"), "rider", 3600, 0.0)


def config_reader(data: bytes) -> None:
    """Any file ends in pools or a Problem, and what was understood is understood again as it is written."""
    text = data.decode("utf-8", "replace")
    try:
        found = config_file.parse_all(text)
    except ProblemError:
        return
    for each in found:
        written = config_file.to_config_js(each.pool, each.invoke_url)
        again = config_file.parse(written)
        assert again.pool.user_pool_id == each.pool.user_pool_id
        assert again.pool.client_id == each.pool.client_id


def token_decoder(data: bytes) -> None:
    """Any text gets its eleven verdicts. None is accepted that was not signed: a fuzzer has no key."""
    text = data.decode("utf-8", "surrogateescape")[: MOST_CHARACTERS + 2]
    found = found_in(text)
    for candidate in {text, found.token.reveal()}:
        report = inspect(Secret(candidate), POOL, KEYS, now=NOW)
        assert [check.name for check in report.checks] == list(CheckName)
        assert all(check.reason for check in report.checks)
        assert report.accepted is False
        map_of(candidate)
        inside_text(candidate)
        looks(report, POOL, ("openid",), NOW)


# Answers of whoever is at the other end


@functools.cache
def _connection() -> Connection:
    pool = PoolConfig.of(POOL.user_pool_id, POOL.client_id, endpoint_url=f"http://127.0.0.1:{PORT}")
    connection = Connection(pool, on_exchange=_seen.append, jitter=lambda: 0.0)
    connection.prepare()
    return connection


_seen: list[Exchange] = []


@contextmanager
def _answering(answer: bytes) -> Iterator[None]:
    """Whoever connects gets `answer` and then the end of the connection; nothing is sent twice."""
    both: list[socket.socket] = []

    def connected(*_: object) -> socket.socket:
        here, there = socket.socketpair()
        here.settimeout(2)
        both.extend((here, there))
        there.sendall(answer)
        there.shutdown(socket.SHUT_WR)
        return here

    before = sockets._connected, transport.retries.delay
    sockets._connected, transport.retries.delay = connected, lambda *_, **__: None  # type: ignore[assignment]
    try:
        yield
    finally:
        sockets._connected, transport.retries.delay = before
        _connection()._ready()._session._manager.clear()
        for each in both:
            each.close()


def _profile() -> None:
    attributes.read(_connection(), TOKENS)


def _begin() -> None:
    step = sign_in.begin(_connection(), EMAIL, Secret("Unicorns-fly-9"), sign_in.AuthFlow.USER_PASSWORD_AUTH)
    if isinstance(step, sign_in.Challenge):
        challenges.describe(step)


def _prove() -> None:
    sign_in.begin(_connection(), EMAIL, Secret("Unicorns-fly-9"), sign_in.AuthFlow.USER_SRP_AUTH)


def _renew() -> None:
    accounts.refresh(_connection(), TOKENS)


def _keys() -> None:
    keys_of(_connection().get_json(_connection().pool.jwks_url))


def _sign_up() -> None:
    accounts.register(_connection(), EMAIL, Secret("Unicorns-fly-9"), EMAIL)


CALLS: Final[tuple[Callable[[], None], ...]] = (_profile, _begin, _prove, _renew, _keys, _sign_up)


def answers(data: bytes) -> None:
    """Any answer to a request, as it comes over the socket, ends in a result or a Problem, and is recorded.

    The first byte chooses the request. What has no status line of its own is the body of an answer.
    """
    call, answer = CALLS[(data[0] if data else 0) % len(CALLS)], data[1:120_000]
    if not answer.startswith(b"HTTP/"):
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: "
        answer = f"{head}{len(answer)}\r\n\r\n".encode() + answer
    _seen.clear()
    with _answering(answer), suppress(ProblemError):
        call()
    assert _seen, "every request is recorded"
    for exchange in _seen:
        assert "Unicorns-fly-9" not in repr(exchange)


# The local pool


@functools.cache
def _front() -> tuple[Front, Desk]:
    desk = Desk(Path(tempfile.mkdtemp(prefix="wildrydes-fuzz-")) / "local-pool")
    desk.register()
    desk.pool.keys.prepare()
    return Front(desk.pool, PORT, frozenset({"https://ride.example.com"})), desk


class _Channel:
    """As much of waitress's channel as a task asks for."""

    def __init__(self, adjustments: Adjustments) -> None:
        self.adj = adjustments
        self.addr = ("127.0.0.1", 50_000)
        self.server = self
        self.server_name, self.effective_host, self.effective_port = "127.0.0.1", "127.0.0.1", PORT

    @staticmethod
    def check_client_disconnected() -> bool:
        return False

    def get_environment(self) -> dict[str, Any]:
        return {
            "SERVER_NAME": self.server_name,
            "SERVER_PORT": str(PORT),
            "wsgi.url_scheme": "http",
            "wsgi.version": (1, 0),
            "wsgi.errors": io.StringIO(),
        }


@functools.cache
def _adjustments() -> Adjustments:
    return Adjustments(max_request_body_size=LARGEST_BODY, max_request_header_size=16 * 1024)


def local_pool_front(data: bytes) -> None:
    """Any bytes on the pool's socket get an answer that is none of its own errors.

    Bytes that begin with a number below that of the operations are a body for that operation; the rest goes
    through waitress's own parser, as it comes from the socket.
    """
    names = sorted(OPERATIONS)
    if data and data[0] < len(names):
        host = f"Host: 127.0.0.1:{PORT}\r\nContent-Type: application/x-amz-json-1.1\r\n"
        target = f"X-Amz-Target: AWSCognitoIdentityProviderService.{names[data[0]]}\r\n"
        body = _with_ids(data[1:LARGEST_BODY])
        data = f"POST / HTTP/1.1\r\n{host}{target}Content-Length: {len(body)}\r\n\r\n".encode() + body
    parser = HTTPRequestParser(_adjustments())
    while data and not parser.completed:
        taken = parser.received(data)
        data = data[taken:] if taken else b""
    if not parser.completed or parser.empty or parser.error is not None:
        return  # waitress goes on waiting, or answers by itself
    front, desk = _front()
    desk.clock.advance(4000)  # out of every limit on attempts
    statuses: list[str] = []
    environment = WSGITask(_Channel(_adjustments()), parser).get_environment()
    answer = b"".join(front(environment, lambda status, _headers: statuses.append(status)))
    assert not statuses[0].startswith("5"), answer
    if answer:
        json.loads(answer)
    parser.close()


def _with_ids(body: bytes) -> bytes:
    """Two words of a body stand for what a fuzzer cannot know."""
    _, desk = _front()
    return body.replace(b"CLIENT", desk.pool.client_id.encode()).replace(b"RIDER", EMAIL.encode())


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    target.__name__: target for target in (config_reader, token_decoder, answers, local_pool_front)
}


def close() -> None:
    """End what the targets keep open from one try to the next."""
    if _connection.cache_info().currsize:
        _connection().close()
        _connection.cache_clear()
    if _front.cache_info().currsize:
        _, desk = _front()
        desk.pool.close()
        shutil.rmtree(desk.folder.parent)
        _front.cache_clear()


# What earlier fuzzing found

SEEDS: Final = Path(__file__).resolve().parent / "seeds"
FOUND: Final = SEEDS.with_name("found")
MOST_KEPT: Final = 400


def kept(name: str) -> list[bytes]:
    """What earlier fuzzing of the target found to reach new code; one archive for each target."""
    archive = FOUND / f"{name}.zip"
    if not archive.exists():
        return []
    with zipfile.ZipFile(archive) as packed:
        return [packed.read(each) for each in sorted(packed.namelist())]


def keep(name: str, folder: Path) -> None:
    """Pack the shortest of what is in `folder`, in an order and with a date that do not change."""
    texts = sorted({path.read_bytes() for path in folder.iterdir()}, key=lambda text: (len(text), text))
    FOUND.mkdir(exist_ok=True)
    with zipfile.ZipFile(FOUND / f"{name}.zip", "w") as packed:
        for number, text in enumerate(texts[:MOST_KEPT]):
            packed.writestr(zipfile.ZipInfo(f"{number:04}"), text, zipfile.ZIP_DEFLATED)
