"""New tokens before the old ones expire: when it is time, one request at a time, and what a refusal means.

No clock, no timer and no thread of its own: the app asks `Plan` from its timer, and calls `renew` on a worker
thread through one `Flight`.
"""

from __future__ import annotations

import logging
import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.foundation import cancel, logs
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.connection import Connection
    from wildrydes_desktop.cognito.tokens import TokenSet
    from wildrydes_desktop.session.keeping import Keeper
    from wildrydes_desktop.session.vault import Kept

T = TypeVar("T")

log = logging.getLogger(__name__)

LEAST_MARGIN: Final = 30.0  # s; Cognito's shortest life of a token is 300 s
MOST_MARGIN: Final = 300.0
MARGIN: Final = 0.1
"""The part of a life that is left when new tokens are fetched, between the two bounds above."""

SPREAD: Final = 0.5
"""By so much of itself a margin is made longer at random: two windows rarely refresh at the same moment."""

LEAST_APART: Final = 20.0  # s between two refreshes, whatever a pool says of its tokens' lives
LOOK_EVERY: Final = 20.0  # s; a timer may have stood still while the computer slept, so it is not trusted
FIRST_WAIT: Final = 2.0  # s after a refresh that came to nothing; then twice as long each time
LONGEST_WAIT: Final = 300.0
KEEP_WITHIN: Final = 4.0  # s that other windows wait while the newer token is put into the keyring
LOOK_WITHIN: Final = 4.0  # s that a refresh waits for the keyring, which may be asking for its password

ENDS: Final = frozenset(
    {
        "refresh_revoked",
        "refresh_expired",
        "refresh_invalid",
        "refresh_reused",
        "disabled",
        "user_not_found",
        "reset_required",
    }
)
"""The cases of a refused refresh after which the session is over. Any other may pass and is tried again."""


def steady() -> float:
    """Seconds by a clock that nobody sets, and that counts while the computer sleeps.

    `time.monotonic` stands still during sleep on Linux (CLOCK_MONOTONIC) and on macOS (mach_absolute_time),
    and counts it on Windows.
    """
    clock = getattr(time, _COUNTS_SLEEP.get(sys.platform, ""), None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


_COUNTS_SLEEP: Final = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}


@dataclass(frozen=True, slots=True)
class Clocks:
    """A clock that only runs, and this machine's clock on the wall, which may be set; both in seconds."""

    steady: Callable[[], float]
    wall: Callable[[], float]


class _Since:
    """How long ago something was: by the clock that says more.

    A wall clock that was put back says too little, and so does a steady one in a virtual machine that stood
    still. One that was put ahead says too much, which costs one early refresh.
    """

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._steady, self._wall = clocks.steady(), clocks.wall()

    def __call__(self) -> float:
        return max(self._clocks.steady() - self._steady, self._clocks.wall() - self._wall)


class Plan:
    """When the tokens of a session are to be refreshed. For one thread.

    `begin` at every new set of tokens, `failed` after a refresh that came to nothing, `end` with the session.
    """

    def __init__(self, clocks: Clocks, *, chance: Callable[[], float] = random.random) -> None:
        """`chance` gives numbers from 0 to 1."""
        self._clocks = clocks
        self._chance = chance
        self._since: _Since | None = None
        self._tried: _Since | None = None
        self._age = self._life = self._due_at = self._wait = 0.0

    def begin(self, life: float, age: float = 0.0) -> None:
        """Tokens are here that came `age` seconds ago and live `life` seconds in all. 0: nobody knows."""
        self._since, self._tried = _Since(self._clocks), None
        self._age, self._life, self._wait = max(0.0, age), life, 0.0
        margin = min(max(life * MARGIN, LEAST_MARGIN), MOST_MARGIN) * (1.0 + SPREAD * self._chance())
        self._due_at = max(life - margin, self._age + LEAST_APART)

    def end(self) -> None:
        """There are no tokens any more."""
        self._since = None

    def failed(self) -> None:
        """A refresh came to nothing that may pass: the next wait is twice as long."""
        self._tried = _Since(self._clocks)
        self._wait = min(self._wait * 2, LONGEST_WAIT) if self._wait else FIRST_WAIT

    @property
    def due(self) -> bool:
        """Whether it is time for a refresh."""
        return self._left() <= 0.0

    @property
    def over(self) -> bool:
        """Whether the tokens have expired."""
        return self._known() and self._elapsed() >= self._life

    def next_look(self) -> float:
        """Seconds until somebody should look at `due` again."""
        return min(max(self._left(), 0.0), LOOK_EVERY)

    def _left(self) -> float:
        if not self._known():
            return LOOK_EVERY
        if self._tried is not None:
            return self._wait - self._tried()
        return self._due_at - self._elapsed()

    def _elapsed(self) -> float:
        return self._age + (self._since() if self._since is not None else 0.0)

    def _known(self) -> bool:
        return self._since is not None and self._life > 0.0


@dataclass(slots=True)
class _Request(Generic[T]):
    """One that is on its way."""

    done: threading.Event = field(default_factory=threading.Event)
    value: list[T] = field(default_factory=list)
    problem: Problem | None = None


class Flight(Generic[T]):
    """At most one request at a time: whoever comes while one is on its way waits for its answer."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._request: _Request[T] | None = None

    @property
    def on_its_way(self) -> bool:
        return self._request is not None

    def join(self, work: Callable[[], T]) -> T:
        """What `work` returns, or what another call of it does that is on its way already.

        For worker threads. Raises its ProblemError, and `Cancelled` when the caller's own work is cancelled.
        Where somebody else's was, the request is made again.
        """
        while True:
            with self._lock:
                request, ours = self._request, self._request is None
                if request is None:
                    request = self._request = _Request()
            if ours:
                return self._make(request, work)
            with cancel.current().waking(request.done.set):
                request.done.wait()
            cancel.current().check()
            if request.problem is not None:
                raise ProblemError(request.problem)
            if request.value:
                return request.value[0]

    def _make(self, request: _Request[T], work: Callable[[], T]) -> T:
        try:
            request.value.append(work())
            return request.value[0]
        except ProblemError as error:
            request.problem = error.problem
            raise
        finally:
            with self._lock:
                self._request = None
            request.done.set()


def renew(
    connection: Connection,
    held: Kept,
    look: Callable[[], Kept | None] | None = None,
    *,
    look_first: bool = False,
) -> TokenSet:
    """New tokens for what is `held`. For worker threads; raises ProblemError (see `ENDS`) or `Cancelled`.

    `look` reads what is kept of the session, where something is: another window may have refreshed it and
    have got a newer refresh token, after which ours is worth nothing. It is read once: before the session is
    given up or, with `look_first`, before anything is sent. A pool may take the use of an old token for a
    theft, and end the session for everybody.
    """
    found = _newer(look, held) if look is not None and look_first else None
    if found is None:
        try:
            return _resumed(connection, held)
        except ProblemError as error:
            if look is None or error.problem.case not in ENDS:
                raise
            found = _newer(look, held)
            if found is None:
                raise
    logs.event(log, "another window has refreshed the session")
    return _resumed(connection, found)


def renew_in_turn(
    keeper: Keeper,
    connection: Connection,
    held: Kept,
    kept: Kept,
    *,
    look_first: Callable[[], bool],
    still_wanted: Callable[[], bool],
) -> tuple[TokenSet, bool]:
    """Like `renew`, for a session that is `kept` and may be in other windows too: one window at a time.

    Looking, asking and keeping the newer refresh token are one turn. Whoever waited for it finds the newer
    one in the keyring; both would spend the same token else, which ends the session where there is no grace.
    `look_first` is asked when the turn has come. Returns whether the newer token is in the keyring by now.
    Where it is not, it is to be kept like any other: a slow keyring holds up no other window.
    """
    pool = connection.pool
    with keeper.turn(pool):
        tokens = renew(connection, held, partial(keeper.look, pool, LOOK_WITHIN), look_first=look_first())
        if tokens.refresh_token == kept.refresh_token:
            return tokens, True
        newer = replace(kept, refresh_token=tokens.refresh_token)
        try:
            return tokens, keeper.follow(pool, newer, still_wanted, within=KEEP_WITHIN)
        except ProblemError as error:
            logs.event(log, "the newer token waits to be kept", logging.WARNING, name=error.problem.name)
        except Cancelled:
            cancel.current().check()
            logs.event(log, "the newer token waits to be kept", logging.WARNING, reason="a slow keyring")
        return tokens, False


def _resumed(connection: Connection, held: Kept) -> TokenSet:
    return accounts.resume(connection, held.username, held.refresh_token, held.device_key)


def _newer(look: Callable[[], Kept | None], held: Kept) -> Kept | None:
    """What is kept, if it is of the same user and not what we have."""
    kept = look()
    if kept is None or kept.username != held.username or kept.refresh_token == held.refresh_token:
        return None
    return kept
