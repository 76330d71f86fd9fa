"""Keeping a session from one run to the next: the vault, and a note in the settings that there is something.

The note is why a run that never used this asks no keyring. It also outlives what goes wrong: what is to be
removed and could not be is noted as unwanted, never used again, and removed at a later start.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Final

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel, logs
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.session.settings import KeptState, Settings
from wildrydes_desktop.session.vault import Kept, Vault

log = logging.getLogger(__name__)

LINGER: Final = 1.5
"""Seconds that work which was begun goes on after its job was cancelled. The app's end waits for two."""


class Keeper:
    """Keeps, recalls and drops the session of a pool. Call from worker threads only.

    Keeping and dropping are done one after the other, and finished even where their job is cancelled, as it
    is when the app closes: half a sign-out would be none.
    """

    def __init__(self, settings: Settings, vault: Vault) -> None:
        self.vault = vault
        self._settings = settings
        self._one_at_a_time = threading.Lock()

    def keep(self, pool: PoolConfig, kept: Kept, still_wanted: Callable[[], bool] = lambda: True) -> None:
        """Keep this session in the place of the one before, if it is `still_wanted` when its turn comes.

        Raises ProblemError where it is not kept. The one before is not kept then either: it may be somebody
        else's, or its refresh token may be spent.
        """
        with self._one_at_a_time, _finishing():
            if not still_wanted():
                return
            try:
                self._settings.note_kept(pool, KeptState.UNWANTED)
            except OSError as error:
                raise ProblemError(NOT_NOTED) from error
            try:
                self.vault.save(pool, kept)
            except ProblemError:
                self._clear(pool)
                raise
            self._note(pool, KeptState.KEPT)

    def recall(self, pool: PoolConfig) -> Kept | None:
        """The session that was kept, or None; then no keyring was asked if none ever was.

        Raises ProblemError where the keyring can't be read. What had to be removed earlier is removed now.
        """
        with self._one_at_a_time:
            state = self._settings.kept_state(pool)
            if state is KeptState.UNWANTED:
                self._clear(pool)
        if state is not KeptState.KEPT:
            return None
        try:
            kept = self.vault.load(pool)
        except ProblemError as error:
            if error.problem.name == "KeyringItemDamaged":
                self._note(pool, KeptState.NOTHING)
            raise
        if kept is None:
            self._note(pool, KeptState.NOTHING)
        return kept

    def drop(self, pool: PoolConfig) -> bool:
        """Remove what is kept for the pool, and look that it is gone; False where nothing was.

        Raises ProblemError where something is still there. It is never used again, and the next start with
        this pool tries once more.
        """
        with self._one_at_a_time, _finishing():
            return self._drop(pool)

    def _drop(self, pool: PoolConfig) -> bool:
        if self._settings.kept_state(pool) is KeptState.NOTHING:
            return False
        self._note(pool, KeptState.UNWANTED)
        self.vault.forget(pool)
        self._note(pool, KeptState.NOTHING)
        return True

    def _clear(self, pool: PoolConfig) -> None:
        """Drop where nobody is told: another problem is on its way to the person, or nobody asked."""
        try:
            self._drop(pool)
        except ProblemError as error:
            logs.event(log, "the keyring could not be cleared", logging.WARNING, name=error.problem.name)

    def _note(self, pool: PoolConfig, state: KeptState) -> None:
        try:
            self._settings.note_kept(pool, state)
        except OSError as error:
            logs.event(log, "settings not written", logging.WARNING, error=type(error).__name__)


@contextmanager
def _finishing() -> Iterator[None]:
    """Hear of the job's cancellation only `LINGER` seconds after it."""
    ours = cancel.Cancellation()
    timer = threading.Timer(LINGER, ours.cancel)
    with ExitStack() as stack:
        try:
            stack.enter_context(cancel.current().waking(timer.start))
        except Cancelled:
            timer.start()
        stack.callback(timer.cancel)
        with cancel.working_under(ours):
            yield


NOT_NOTED: Final = Problem(
    "The session is not kept",
    "The data folder can't be written, so the next start would not know of it.",
    "Sign in each time, or choose another folder with --data-dir.",
    name="SessionNotNoted",
)
