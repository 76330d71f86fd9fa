"""The local pool on real HTTP in the test's own process: with a clock to move and a line to cut.

Its front answers as `wildrydes-desktop local-pool` does; only the sockets are a `FaultServer`'s, so that a
test can have a request or an answer lost, kept waiting, or changed on the way.
"""

from __future__ import annotations

import io
import json
import socket
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from typing import Any, Self

from tests.helpers.fault_server import Behaviour, FaultServer, Request, answer, drop
from wildrydes_desktop.local_pool.http import Front
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import PoolSettings

Json = dict[str, Any]


class RunningClock:
    """Real time, and what a test has added to it."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead

    def advance(self, seconds: float) -> None:
        self.ahead += seconds


class PoolOnLoopback:
    """The pool in `folder`, served while in its `with` block.

    `asked` holds the ChallengeName of every answer that set a challenge, "" for one that brought tokens.
    """

    def __init__(self, folder: Path) -> None:
        self.clock = RunningClock()
        self.pool = LocalPool(folder, now=self.clock)
        self.asked: list[str] = []
        self._server = self.listen(self._behave)
        self._front = Front(self.pool, self._server.port)
        self._planned: dict[str, list[Behaviour]] = {}
        self._edits: dict[str, tuple[Callable[[Json], Json], Callable[[Json], Json]]] = {}

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.__exit__()
        self.pool.close()

    def listen(self, behaviour: Behaviour) -> FaultServer:
        """The server that answers by `behaviour`."""
        return FaultServer(behaviour)

    @property
    def options(self) -> list[str]:
        """The command line that opens the app on this pool."""
        ids = ["--user-pool-id", self.pool.pool_id, "--client-id", self.pool.client_id]
        return ["--endpoint-url", self._server.url, *ids]

    @property
    def operations(self) -> list[str]:
        return self._server.operations

    def sent(self, operation: str) -> list[Json]:
        """What was asked of that operation, as it came."""
        return [request.json for request in self._server.requests if request.operation == operation]

    def newest_code(self) -> str:
        """The code in the newest mail or text message."""
        return str(self.pool.inbox()[-1]["code"])

    def configure(self, **settings: Any) -> None:
        self.pool.change_settings(replace(self.pool.settings, **settings))

    def reset(self) -> None:
        """Be as at first, but for the mails: no users, nothing planned, the right time."""
        self.clock.ahead = 0.0
        self.asked.clear()
        self._server.requests.clear()
        self.plan_nothing()
        self._edits.clear()
        self.pool.change_settings(PoolSettings())
        for user in self.pool.list_users(1000):
            self.pool.delete_user(user.username)

    # What happens on the line

    def next(self, operation: str, behaviour: Behaviour) -> None:
        """Have this happen to the next request of that operation (after those planned before)."""
        self._planned.setdefault(operation, []).append(behaviour)

    def plan_nothing(self) -> None:
        """Have happen what happens by itself, whatever was planned."""
        self._planned.clear()

    def away(self) -> AbstractContextManager[None]:
        """Nobody listens inside."""
        return self._server.away()

    def lose_request(self, operation: str) -> None:
        """The connection breaks before the pool hears of the request."""
        self.next(operation, drop)

    def lose_answer(self, operation: str) -> None:
        """The pool does what it is asked to, and the connection breaks before the answer is sent."""

        def behave(sock: socket.socket, request: Request) -> None:
            self._called(request)
            drop(sock, request)

        self.next(operation, behave)

    def keep_waiting(self, operation: str) -> None:
        """The pool never hears of the request, and the client never hears back: until it goes away."""

        def behave(sock: socket.socket, _: Request) -> None:
            sock.recv(1)

        self.next(operation, behave)

    def change(
        self,
        operation: str,
        *,
        request: Callable[[Json], Json] = lambda asked: asked,
        reply: Callable[[Json], Json] = lambda said: said,
    ) -> None:
        """From now on pass requests and replies of `operation` through these, as another pool's would be."""
        self._edits[operation] = (request, reply)

    def _behave(self, sock: socket.socket, request: Request) -> None:
        planned = self._planned.get(request.operation)
        if planned:
            planned.pop(0)(sock, request)
        else:
            self.serve(sock, request)

    def serve(self, sock: socket.socket, request: Request) -> None:
        """The behaviour of a pool to which nothing happens.

        Each answer is its connection's last, so that no thread waits for another question.
        """
        status, headers, body = self._called(request)
        kept = {name.replace("-", "_"): value for name, value in headers.items() if name != "Content-Length"}
        media_type = kept.pop("Content_Type", "")
        date = formatdate(self.clock(), usegmt=True)
        answer(body, status, content_type=media_type, Date=date, Connection="close", **kept)(sock, request)

    def _called(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        ask, tell = self._edits.get(request.operation, (None, None))
        body = json.dumps(ask(request.json)).encode() if ask else request.body
        told: list[Any] = []
        parts = self._front(_environment(request, body), lambda *head: told.extend(head))  # type: ignore[arg-type]
        said = b"".join(parts)
        status, headers = int(told[0].split()[0]), dict(told[1])
        if status == 200 and request.operation in {"InitiateAuth", "RespondToAuthChallenge"}:
            reply = json.loads(said)
            if tell:
                reply = tell(reply)
                said = json.dumps(reply).encode()
            self.asked.append(reply.get("ChallengeName", ""))
        return status, headers, said


def _environment(request: Request, body: bytes) -> dict[str, Any]:
    """The request as WSGI has it (PEP 3333), as far as the front reads it."""
    first, *lines = request.head.splitlines()
    method, path, _ = first.split(" ")
    environment: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    for line in filter(None, lines):
        name, _, value = line.partition(":")
        key = name.strip().upper().replace("-", "_")
        environment[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value.strip()
    return environment
