"""Coming back at the start to the session that an earlier run kept, as soon as the pool can be reached."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from wildrydes_desktop.app import keyring_work
from wildrydes_desktop.app.inspecting import Inspecting, Judged, judge
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.refreshing import FIRST_WAIT, LONGEST_WAIT, renew_in_turn
from wildrydes_desktop.session.vault import Kept
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.pages.names import PageName

if TYPE_CHECKING:
    from wildrydes_desktop.app.remembering import Remembering


class ComingBack:
    """One attempt for one pool, repeated with growing waits while the pool is out of reach."""

    def __init__(
        self,
        parts: Parts,
        inspecting: Inspecting,
        remembering: Remembering,
        keeper: Keeper,
        access: Access,
        page: PageName | None,
        *,
        mark: int,
    ) -> None:
        """`page` was shown when it began: who is still there at the end is led to the Ride page.

        `mark` is the keeper's from before the keyring was read.
        """
        self._parts = parts
        self._inspecting = inspecting
        self._remembering = remembering
        self._keeper = keeper
        self._access = access
        self._page = page
        self._mark = mark
        self._wait = 0.0

    def refresh(self, kept: Kept) -> None:
        """Get tokens for what was kept. Nobody is signed in; whoever does it by themselves comes first."""
        access = self._access

        def ask() -> Judged | None:
            if self._wait and not self._keeper.is_kept(access.pool):
                return None  # another window has signed out meanwhile
            # Read once more only if another window has written meanwhile: a keyring may ask at each reading.
            tokens, kept_by_now = renew_in_turn(
                self._keeper,
                access.connection,
                kept,
                kept,
                look_first=lambda: self._keeper.mark(access.pool) != self._mark,
                still_wanted=self._nobody_came_before,
            )
            self._remembering.followed(tokens if kept_by_now else None)
            return judge(access, tokens, self._parts.now())

        self._parts.jobs.run(
            "refresh the kept session",
            ask,
            succeeded=partial(self._came, kept),
            failed=partial(self._refused, kept),
            background=True,
        )

    def _came(self, kept: Kept, judged: Judged | None) -> None:
        if judged is None or not self._nobody_came_before():
            return
        self._remembering.took_up(kept)
        self._inspecting.begin(judged)
        at_once = not self._wait
        if at_once and self._parts.window.current == self._page and not self._parts.jobs.busy:
            self._parts.window.go(PageName.RIDE)
        self._parts.window.messages.show_message(
            "success",
            tr("Signed in again as {name}.\nYour session was in the keyring; signing out removes it.").format(
                name=kept.login
            ),
        )

    def _refused(self, kept: Kept, problem: Problem) -> None:
        if not self._nobody_came_before():
            return
        asked = not self._wait and self._parts.window.current == self._page
        if self._remembering.ended_before(kept, problem, asked=asked):
            return
        if not self._wait:
            self._say_why_not(problem)
        self._wait = min(self._wait * 2, LONGEST_WAIT) if self._wait else FIRST_WAIT
        QTimer.singleShot(round(self._wait * 1000), self._parts.window, partial(self._again, kept))

    def _again(self, kept: Kept) -> None:
        if self._nobody_came_before():
            self.refresh(kept)

    def _say_why_not(self, problem: Problem) -> None:
        again = tr("It is tried again by itself. You can also just sign in.")
        keyring_work.say(
            self._parts,
            tr("You are not signed in again yet"),
            replace(problem, next_step=joined(problem.next_step, again)),
        )

    def _nobody_came_before(self) -> bool:
        """Whether the pool is still the one, and nobody has signed in meanwhile by themselves."""
        return self._parts.pools.access is self._access and self._parts.session.tokens is None
