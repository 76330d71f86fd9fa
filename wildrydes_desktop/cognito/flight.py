"""One request on its way: what was sent of it, and how to end it from another thread.

A name lookup in progress cannot be interrupted (getaddrinfo has no way to); everything after it can.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextvars import ContextVar

from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled


class Flight:
    """One request between its start and the end of its answer.

    `sent` holds the bytes handed to the socket so far, before TLS hides them; whether a password was among
    them is answered from it, and whether a request may be sent again.
    """

    def __init__(self) -> None:
        self.sent = bytearray()
        self._lock = threading.Lock()
        self._aborted = False
        self._handle: socket.socket | None = None

    @property
    def aborted(self) -> bool:
        return self._aborted

    def check(self) -> None:
        """Raise `Cancelled` if the request was ended."""
        if self._aborted:
            raise Cancelled

    def hold(self, sock: socket.socket) -> None:
        """From now on, `abort` ends what blocks on `sock`. Raises `Cancelled` if that was already called.

        A second handle of the same connection is kept, because TLS replaces the socket object, and closing
        the first (as http.client does before an answer's end) must not make the request impossible to end.
        """
        handle = socket.fromfd(sock.fileno(), socket.AF_INET, socket.SOCK_STREAM)
        with self._lock:
            old, self._handle = self._handle, handle
        if old is not None:
            old.close()
        self.check()

    def abort(self) -> None:
        """End the request: whatever blocks on its connection wakes at once. Callable from any thread."""
        with self._lock:
            self._aborted = True
            if self._handle is not None:
                with contextlib.suppress(OSError):  # not connected yet, or the other side was quicker
                    self._handle.shutdown(socket.SHUT_RDWR)

    def land(self) -> None:
        """Let go of the connection; it is about to serve somebody else."""
        with self._lock:
            if self._handle is not None:
                self._handle.close()
                self._handle = None


_current: ContextVar[Flight | None] = ContextVar("flight", default=None)


def current() -> Flight:
    """The flight of this thread's request. Raises RuntimeError outside of `Flights.one`: a bug."""
    flight = _current.get()
    if flight is None:
        raise RuntimeError("a socket was used outside of a flight")
    return flight


class Flights:
    """All requests of one connection that are on their way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: set[Flight] = set()
        self._closed = False

    @contextlib.contextmanager
    def one(self) -> Iterator[Flight]:
        """A flight for this thread, ended by the thread's own cancellation or by `close`.

        Raises `Cancelled` at once if either came first.
        """
        flight = Flight()
        with self._lock:
            if self._closed:
                raise Cancelled
            self._all.add(flight)
        token = _current.set(flight)
        try:
            with cancel.current().waking(flight.abort):
                yield flight
        finally:
            _current.reset(token)
            with self._lock:
                self._all.discard(flight)
            flight.land()

    def close(self) -> None:
        """End every request, now and to come."""
        with self._lock:
            self._closed = True
            flights = list(self._all)
        for flight in flights:
            flight.abort()
