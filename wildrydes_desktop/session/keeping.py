"""Keeping something from one run to the next: in the keyring, with a note in the settings that it is there.

The note is why a run that never used this asks no keyring. It also outlives what goes wrong: what is to be
removed and could not be is noted as unwanted, never used again, and removed at a later start.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel, logs
from wildrydes_desktop.foundation.locks import file_lock
from wildrydes_desktop.foundation.paths import private_dir, runtime_dir
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.session.settings import KeptState, Settings, Shelf, pool_key
from wildrydes_desktop.session.vault import Kept, Vault

K = TypeVar("K")
K_contra = TypeVar("K_contra", contravariant=True)
T = TypeVar("T")

log = logging.getLogger(__name__)

LINGER: Final = 1.5
"""Seconds that work which was begun goes on after its job was cancelled. The app's end waits for two."""
TURN_WITHIN: Final = 20.0
"""Seconds that a window waits for another one's refresh. Most requests that hang are given up after 15."""


class Store(Protocol[K_contra, T]):
    """Where things are kept, by a key: a part of the keyring. Every method may raise ProblemError."""

    def save(self, key: K_contra, thing: T, /) -> None: ...
    def load(self, key: K_contra, /, *, within: float | None = None) -> T | None: ...
    def forget(self, key: K_contra, /) -> None: ...


class NotedKeeper(Generic[K, T]):
    """Keeps, recalls and drops things of one kind. Call from worker threads only.

    Keeping and dropping are done one after the other, and finished even where their job is cancelled, as it
    is when the app closes: half a sign-out would be none.
    """

    def __init__(
        self, settings: Settings, shelf: Shelf, store: Store[K, T], name: Callable[[K], str]
    ) -> None:
        """`name` says under what word a thing is noted."""
        self._settings = settings
        self._shelf = shelf
        self._store = store
        self._name = name
        self._one_at_a_time = threading.Lock()

    def keep(self, key: K, thing: T, still_wanted: Callable[[], bool] = lambda: True) -> None:
        """Keep this in the place of the one before, if it is `still_wanted` when its turn comes.

        Raises ProblemError where it is not kept. The one before is not kept then either: it may be somebody
        else's, or worth nothing any more.
        """
        with self._one_at_a_time, _finishing():
            if still_wanted():
                self._keep(key, thing)

    def recall(self, key: K, *, within: float | None = None) -> T | None:
        """What was kept, or None; then no keyring was asked if none ever was. `within`: patience, in seconds.

        Raises ProblemError where the keyring can't be read. What had to be removed earlier is removed now,
        where there is time for it.
        """
        if self._state(key) is KeptState.UNWANTED and within is None:
            self.tidy(key)
        if self._state(key) is not KeptState.KEPT:
            return None
        try:
            thing = self._store.load(key, within=within)
        except ProblemError as error:
            if error.problem.name == "KeyringItemDamaged":
                self._note(key, KeptState.NOTHING)
            raise
        if thing is None:
            self._note(key, KeptState.NOTHING)
        return thing

    def drop(self, key: K) -> bool:
        """Remove what is kept, and look that it is gone; False where nothing was.

        Raises ProblemError where something is still there. It is never used again, and a later start tries
        once more.
        """
        with self._one_at_a_time, _finishing():
            return self._drop(key)

    def tidy(self, key: K) -> None:
        """Remove what had to be removed earlier and could not be."""
        with self._one_at_a_time:
            if self._state(key) is KeptState.UNWANTED:
                self._clear(key)

    def _keep(self, key: K, thing: T) -> None:
        try:
            self._settings.note_kept(self._shelf, self._name(key), KeptState.UNWANTED)
        except OSError as error:
            raise ProblemError(NOT_NOTED) from error
        try:
            self._store.save(key, thing)
        except ProblemError:
            self._clear(key)
            raise
        self._note(key, KeptState.KEPT)

    def _drop(self, key: K) -> bool:
        if self._state(key) is KeptState.NOTHING:
            return False
        self._note(key, KeptState.UNWANTED)
        self._store.forget(key)
        self._note(key, KeptState.NOTHING)
        return True

    def _clear(self, key: K) -> None:
        """Drop where nobody is told: another problem is on its way to the person, or nobody asked."""
        try:
            self._drop(key)
        except ProblemError as error:
            logs.event(log, "the keyring could not be cleared", logging.WARNING, name=error.problem.name)

    def _state(self, key: K) -> KeptState:
        return self._settings.kept_state(self._shelf, self._name(key))

    def _note(self, key: K, state: KeptState) -> None:
        try:
            self._settings.note_kept(self._shelf, self._name(key), state)
        except OSError as error:
            logs.event(log, "settings not written", logging.WARNING, error=type(error).__name__)


class Keeper(NotedKeeper[PoolConfig, Kept]):
    """Keeps the session of a pool. Other windows of the app may do so at the same time, in the same place:
    they follow each other's tokens and leave each other's sessions alone.
    """

    def __init__(self, settings: Settings, vault: Vault) -> None:
        super().__init__(settings, Shelf.SESSIONS, vault, pool_key)
        self.vault = vault

    def is_kept(self, pool: PoolConfig) -> bool:
        """Whether a session is noted. Asks no keyring."""
        return self._state(pool) is KeptState.KEPT

    def look(self, pool: PoolConfig, within: float) -> Kept | None:
        """What stands in the keyring by now, if that can be read within so many seconds. Changes no note."""
        try:
            return self.vault.load(pool, within=within)
        except ProblemError as error:
            logs.event(log, "the keyring could not be looked into", logging.WARNING, name=error.problem.name)
            return None

    def follow(
        self,
        pool: PoolConfig,
        kept: Kept,
        still_wanted: Callable[[], bool],
        *,
        within: float | None = None,
    ) -> bool:
        """Put the newer refresh token of a kept session in the place of the older one.

        False where that is not kept any more: another window has signed out, or somebody else in. Raises
        ProblemError like `keep`, and Cancelled where that takes longer than `within` seconds.
        """
        with self._one_at_a_time, _finishing(within):
            if not still_wanted():
                return False
            if self._state(pool) is not KeptState.KEPT or self._holder(pool, kept.username) != kept.username:
                return False
            self._keep(pool, kept)
            self._mark_newer(pool)
            return True

    @contextmanager
    def turn(self, pool: PoolConfig) -> Iterator[None]:
        """Hold off every other window from refreshing the session that is kept of `pool`, for a while.

        That is every window of this user: windows with other data folders share the keyring's item. Where
        there is no folder of the user's own to find each other in, it goes on without a turn. Raises
        Cancelled while it waits. The system gives the turn back for a window that dies.
        """
        try:
            private_dir(runtime_dir())
        except OSError as error:
            logs.event(log, "no turns between windows", logging.WARNING, error=type(error).__name__)
            yield
            return
        with file_lock(_turn_file(pool), patience=TURN_WITHIN):
            yield

    def mark(self, pool: PoolConfig) -> int:
        """A number that is another one after any window has put a newer refresh token into the keyring."""
        try:
            return _turn_file(pool).stat().st_mtime_ns
        except OSError:
            return 0

    def _mark_newer(self, pool: PoolConfig) -> None:
        now = max(time.time_ns(), self.mark(pool) + 1_000_000)  # no file system's clock is coarser
        with suppress(OSError):
            os.utime(_turn_file(pool), ns=(now, now))

    def drop_of(self, pool: PoolConfig, username: str) -> bool:
        """Like `drop`, but leaves a session there that another window keeps for somebody else."""
        with self._one_at_a_time, _finishing():
            if self._state(pool) is KeptState.KEPT and self._holder(pool, username) not in {username, None}:
                return False
            return self._drop(pool)

    def _holder(self, pool: PoolConfig, username: str) -> str | None:
        """Whose session is kept, by the internal name. What can't be read is taken for `username`'s."""
        try:
            there = self.vault.load(pool)
        except ProblemError:
            return username
        return None if there is None else there.username


def _turn_file(pool: PoolConfig) -> Path:
    """Empty, one for each of the keyring's items."""
    name = hashlib.sha256(pool_key(pool).encode()).hexdigest()[:16]
    return runtime_dir() / f"session-{name}.lock"


@contextmanager
def _finishing(within: float | None = None) -> Iterator[None]:
    """Hear of the job's cancellation only `LINGER` seconds after it. Work may take `within` seconds."""
    ours = cancel.Cancellation()
    timer = threading.Timer(LINGER, ours.cancel)
    with ExitStack() as stack:
        if within is not None:
            limit = threading.Timer(within, ours.cancel)
            limit.start()
            stack.callback(limit.cancel)
        try:
            stack.enter_context(cancel.current().waking(timer.start))
        except Cancelled:
            timer.start()
        stack.callback(timer.cancel)
        with cancel.working_under(ours):
            yield


NOT_NOTED: Final = Problem(
    "It is not kept",
    "The data folder can't be written, so the next start would not know of it.",
    "Sign in each time, or choose another folder with --data-dir.",
    name="SessionNotNoted",
)
