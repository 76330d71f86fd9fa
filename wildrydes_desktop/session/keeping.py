"""Keeping a session from one run to the next: the vault, and a note in the settings that there is something.

The note is why a run that never used this asks no keyring. It also outlives what goes wrong: what is to be
removed and could not be is noted as unwanted, never used again, and removed at a later start.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel, logs
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.settings import KeptState, Settings
from wildrydes_desktop.session.vault import Kept, Vault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps, recalls and drops the session of a pool. Call from worker threads only.

    What was begun is finished even where the calling job is cancelled, as it is when the app closes: half a
    sign-out would be none.
    """

    settings: Settings
    vault: Vault

    def keep(self, pool: PoolConfig, kept: Kept) -> None:
        """Keep this session in the place of the one before.

        Raises ProblemError where it is not kept. The one before is not kept then either: it may be somebody
        else's, or its refresh token may be spent.
        """
        try:
            self.settings.note_kept(pool, KeptState.UNWANTED)
        except OSError as error:
            raise ProblemError(NOT_NOTED) from error
        with cancel.working_under(cancel.Cancellation()):
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
        state = self.settings.kept_state(pool)
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
        if self.settings.kept_state(pool) is KeptState.NOTHING:
            return False
        self._note(pool, KeptState.UNWANTED)
        with cancel.working_under(cancel.Cancellation()):
            self.vault.forget(pool)
        self._note(pool, KeptState.NOTHING)
        return True

    def _clear(self, pool: PoolConfig) -> None:
        """Drop where nobody is told: another problem is on its way to the person, or nobody asked."""
        try:
            self.drop(pool)
        except ProblemError as error:
            logs.event(log, "the keyring could not be cleared", logging.WARNING, name=error.problem.name)

    def _note(self, pool: PoolConfig, state: KeptState) -> None:
        try:
            self.settings.note_kept(pool, state)
        except OSError as error:
            logs.event(log, "settings not written", logging.WARNING, error=type(error).__name__)


NOT_NOTED: Final = Problem(
    "The session is not kept",
    "The data folder can't be written, so the next start would not know of it.",
    "Sign in each time, or choose another folder with --data-dir.",
    name="SessionNotNoted",
)
