"""Servers on loopback that misbehave in the ways networks do, over real sockets.

A `FaultServer` is told what to do with each request, one behaviour after the other; the last one is
repeated. A behaviour takes the socket and a `Request` and does what it likes with the socket.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, Self


@dataclass
class Request:
    """A request as it arrived. `operation` is Cognito's name for it, or the method for others."""

    raw: bytes
    head: str
    body: bytes
    closing: threading.Event

    @property
    def operation(self) -> str:
        for line in self.head.splitlines():
            if line.lower().startswith("x-amz-target:"):
                return line.rpartition(".")[2].strip()
        return self.head.partition(" ")[0]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Behaviour = Callable[[socket.socket, Request], None]


class FaultServer:
    """Listens on 127.0.0.1 while in its `with` block. `requests` holds what arrived."""

    def __init__(
        self, *behaviours: Behaviour, tls: ssl.SSLContext | None = None, greeting: bytes = b""
    ) -> None:
        self.behaviours = list(behaviours)
        self.requests: list[Request] = []
        self._tls = tls
        self._greeting = greeting  # said before anything was asked, as an SSH server does
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._stop_listening()
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        for sock in self._sockets:
            sock.close()

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Nobody listens on the port inside, and nobody else gets it. Connections that are open stay so."""
        self._stop_listening()
        self._listener = socket.socket()
        if os.name == "posix":  # as create_server does: the port's old connections are no hindrance
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", self.port))
        yield
        self._listener.listen()
        self._start(self._accept)

    def _stop_listening(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    @property
    def operations(self) -> list[str]:
        return [request.operation for request in self.requests]

    def wait_for_request(self, count: int = 1) -> None:
        """Wait until `count` requests have arrived; fail after thirty seconds."""
        for _ in range(3000):
            if len(self.requests) >= count:
                return
            self._closing.wait(0.01)
        raise AssertionError(f"only {len(self.requests)} requests came")

    def meet(self, sock: socket.socket) -> socket.socket:
        """What happens on a new connection before any request; returns the socket to go on with."""
        return self._tls.wrap_socket(sock, server_side=True) if self._tls is not None else sock

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self._sockets.append(sock)
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            sock.sendall(self._greeting)
            sock = self.meet(sock)
            self._sockets.append(sock)
            while not self._closing.is_set():
                request = read_request(sock, self._closing)
                if request is None:
                    break
                with self._lock:
                    self.requests.append(request)
                    index = min(len(self.requests), len(self.behaviours)) - 1
                self.behaviours[index](sock, request)
        sock.close()


def read_request(sock: socket.socket, closing: threading.Event) -> Request | None:
    """The next whole request on `sock`, or None at its end."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = sock.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().splitlines():
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    while len(body) < length:
        more = sock.recv(65536)
        if not more:
            return None
        body += more
    return Request(head + b"\r\n\r\n" + body, head.decode(), body, closing)


def answer(
    body: bytes | dict[str, Any] | list[Any] = b"",
    status: int = 200,
    *,
    content_type: str = "application/x-amz-json-1.1",
    promise: int | None = None,
    **headers: str,
) -> Behaviour:
    """A whole answer. `promise` is a Content-Length that is not kept; the connection then ends."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()

    def behave(sock: socket.socket, request: Request) -> None:
        lines = [
            f"HTTP/1.1 {status} Whatever",
            f"Content-Type: {content_type}",
            f"Content-Length: {len(data) if promise is None else promise}",
            *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
        ]
        if "Date" not in headers:
            lines.append(f"Date: {formatdate(usegmt=True)}")
        sock.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + data)
        if promise is not None:
            sock.shutdown(socket.SHUT_RDWR)

    return behave


def error(name: str, message: str = "", status: int = 400) -> Behaviour:
    """An error as Cognito sends it."""
    return answer(
        {"__type": name, "message": message},
        status,
        x_amzn_ErrorType=f"{name}:",
        x_amzn_RequestId="2f1e6a5c-0000-4000-8000-000000000001",
    )


def html(status: int = 200, **headers: str) -> Behaviour:
    """What the sign-in page of a public network answers."""
    return answer(b"<!DOCTYPE html><p>Welcome", status, content_type="text/html; charset=utf-8", **headers)


def hang(sock: socket.socket, request: Request) -> None:
    """Never answer."""
    request.closing.wait(30)


def hang_in_the_body(sock: socket.socket, request: Request) -> None:
    """Send the headers and half of the body, then nothing."""
    sock.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":')
    request.closing.wait(30)


def drip(sock: socket.socket, request: Request) -> None:
    """Send the body a byte at a time, for as long as anybody reads it."""
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not request.closing.wait(0.02):
        sock.sendall(b" ")


def reset(sock: socket.socket, request: Request) -> None:
    """Break the connection off, as a firewall does."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def drop(sock: socket.socket, request: Request) -> None:
    """Close the connection without a word."""
    sock.shutdown(socket.SHUT_RDWR)


def garbage(sock: socket.socket, request: Request) -> None:
    """Speak something that is not HTTP."""
    sock.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
    sock.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def full_backlog() -> Iterator[str]:
    """The address of a port on which connecting neither succeeds nor fails (Linux)."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = []
    for _ in range(4):
        sock = socket.socket()
        sock.settimeout(0)
        sock.connect_ex(listener.getsockname())
        waiting.append(sock)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        for sock in waiting:
            sock.close()
        listener.close()


def unused_port() -> int:
    """A port on which nobody listens, nor can as long as this process lives."""
    keeper = socket.socket()
    keeper.bind(("127.0.0.1", 0))
    atexit.register(keeper.close)
    return int(keeper.getsockname()[1])
