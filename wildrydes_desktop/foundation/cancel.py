"""Cancelling work that runs on another thread.

Each piece of work gets a `Cancellation`; the thread that does it makes it current, so that code far below
(a socket about to block) can find it without every function in between handing it on. Cancelling is
cooperative: long loops call `check()`, and whatever may block registers how to be woken.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar

from wildrydes_desktop.foundation.problems import Cancelled


class Cancellation:
    """A flag that can be raised once, from any thread, and wakes what has registered with it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event = threading.Event()
        self._wakers: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        """Raise the flag and call every waker once, on the calling thread. A second call does nothing."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            wakers, self._wakers = self._wakers, []
        for wake in wakers:
            wake()

    def check(self) -> None:
        """Raise `Cancelled` if the flag is up."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleep at most `seconds`; raise `Cancelled` as soon as the flag goes up."""
        if self._event.wait(seconds):
            raise Cancelled

    @contextlib.contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """While inside, `cancel()` calls `wake`. Raises `Cancelled` at once if the flag is already up."""
        with self._lock:
            if not self._event.is_set():
                self._wakers.append(wake)
        self.check()
        try:
            yield
        finally:
            with self._lock:
                if wake in self._wakers:
                    self._wakers.remove(wake)


_current: ContextVar[Cancellation | None] = ContextVar("cancellation", default=None)
_never = Cancellation()


def current() -> Cancellation:
    """The cancellation of the work that this thread does; one that nobody raises where there is none."""
    return _current.get() or _never


@contextlib.contextmanager
def working_under(cancellation: Cancellation) -> Iterator[None]:
    """Make `cancellation` the current one of this thread while inside."""
    token = _current.set(cancellation)
    try:
        yield
    finally:
        _current.reset(token)
