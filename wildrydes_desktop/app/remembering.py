"""Wires "Keep me signed in": offered where there is a safe keyring, kept after the sign-in, come back to at
the next start, removed at the sign-out.

Every word with the keyring is said on a worker thread, in the background: nobody waits for it, and the window
works whatever it does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from wildrydes_desktop.app import keyring_work
from wildrydes_desktop.app.inspecting import Inspecting
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito.tokens import TokenSet, unverified_claim
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.vault import Kept
from wildrydes_desktop.ui.i18n import closed, joined, told
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.sign_in import SignInPage

T = TypeVar("T")


class Remembering:
    """Keeps the keyring at what the session says, for whoever asked for it."""

    def __init__(
        self,
        parts: Parts,
        inspecting: Inspecting,
        keeper: Keeper,
        devices: DeviceMemory,
        *,
        come_back: bool,
    ) -> None:
        """`come_back` False leaves what earlier runs kept where it is: the tour is nobody's session."""
        self._parts = parts
        self._inspecting = inspecting
        self._keeper = keeper
        self._devices = devices
        self._come_back_wanted = come_back
        self._login = ""
        self._username = ""
        self._kept: Kept | None = None
        self._followed: Secret | None = None
        self._in_keyring = False
        self._withheld = False
        self._looking = False
        self._came_to: Access | None = None
        parts.session.subscribe(self._session_changed)
        parts.window.page_shown.connect(self._look_again)

    @property
    def login(self) -> str:
        """What was typed at the sign-in of whoever is signed in, or was the last one; empty before any."""
        return self._login

    def wire_sign_in(self, page: SignInPage) -> None:
        """Connect the box of the Sign in page: a keyring is looked for when somebody ticks it."""
        page.remember_ticked.connect(self._look_for_keyring)

    def ready(self, access: Access | None) -> None:
        """The libraries are loaded, and `access` is the pool that is open, if one is.

        Called again whenever another is. Sets out for the session that was kept for it.
        """
        if access is not None and access is not self._came_to and self._come_back_wanted:
            self._came_to = access
            if self._parts.session.tokens is None:
                self._come_back(access)

    def signing_in(self, login: str) -> None:
        """A session of somebody who typed `login` is about to begin; no other is followed any more."""
        self._login = login
        self._kept = None

    def signed_in(self, *, remember: bool) -> None:
        """It has begun, and they have been told: keep it, or see that nothing is kept.

        What was kept of an earlier session is replaced or removed: it may be somebody else's.
        """
        access, tokens = self._parts.pools.access, self._parts.session.tokens
        if access is None or tokens is None:
            return
        if remember:
            self._keep(replace(held(tokens), login=self._login))
        elif self._come_back_wanted:
            pool = access.pool
            self._run("drop an earlier session", lambda: self._keeper.drop(pool), _done, self._not_removed)

    def forget(self) -> None:
        """Whoever was signed in has left, and has been told so: remove what was kept, and say that too."""
        self._kept = None
        access, messages = self._parts.pools.access, self._parts.window.messages
        if access is None:
            return
        pool, username, said = access.pool, self._username, messages.text()

        def removed(was_there: bool) -> None:
            if was_there and said and messages.text() == said:
                gone = tr("What was kept in the keyring is removed as well; it was looked for and is gone.")
                messages.show_message("success", joined(said, gone))

        self._run(
            "forget the kept session",
            lambda: self._keeper.drop_of(pool, username),
            removed,
            self._not_removed,
        )

    def renewed(self, access: Access, tokens: TokenSet, *, may_rotate: bool) -> TokenSet:
        """New tokens for these, in turns with other windows where they may share the session.

        For worker threads. Raises ProblemError or Cancelled.
        """
        from wildrydes_desktop.session.refreshing import LOOK_WITHIN, renew, renew_in_turn

        kept = self._kept
        if kept is None:
            return renew(access.connection, held(tokens))
        if not (self._in_keyring and may_rotate):
            look = partial(self._keeper.look, access.pool, LOOK_WITHIN)
            return renew(access.connection, held(tokens), look, look_first=may_rotate)
        new, kept_by_now = renew_in_turn(
            self._keeper,
            access.connection,
            held(tokens),
            kept,
            look_first=lambda: True,
            still_wanted=lambda: self._kept is kept,
        )
        self.followed(new if kept_by_now else None)
        return new

    def followed(self, tokens: TokenSet | None) -> None:
        """The keyring has the refresh token of these, which are to be the session's now; None: it has not."""
        self._followed = tokens.refresh_token if tokens is not None else None

    def ended(self, problem: Problem, tokens: TokenSet | None, *, asked: bool = True) -> bool:
        """Whether `problem`, of a refused refresh of `tokens`, means that the session is over.

        If so it has ended here too, what was kept is being removed, and the person is on the way back in;
        not led there, though, where they did not ask and are about something else. None: tokens of an
        earlier run.
        """
        from wildrydes_desktop.app import session_end

        reason = session_end.reason(problem)
        if reason is None:
            return False
        if self._parts.session.tokens is not tokens:
            return True  # ended already, and somebody may have signed in since
        session_end.lead_back(self._parts, self._login, asked=asked)
        self._parts.session.end()
        session_end.say(self._parts, problem, reason)
        access = self._parts.pools.access
        if access is not None:
            pool, username = access.pool, self._username
            self._run("drop an ended session", lambda: self._keeper.drop_of(pool, username), _done, _done)
        return True

    # Offering

    def _look_for_keyring(self) -> None:
        """Find out whether the box that was ticked can do what it says; else it rests and says why.

        Not sooner: whoever does not want it need not pay for loading the keyring's libraries (2.5 MiB).
        """
        if self._looking:
            return
        self._looking = True

        def found(problem: Problem | None) -> None:
            self._looking = False
            problem = told(problem) if problem is not None else None
            self._withheld = problem is not None
            reason = joined(closed(problem.title), problem.meaning) if problem is not None else ""
            self._parts.page(PageName.SIGN_IN, SignInPage).offer_remember(reason)

        self._parts.jobs.run(
            "look for a keyring", self._keeper.vault.availability, succeeded=found, background=True
        )

    def _look_again(self, page: str) -> None:
        """The page is shown once more: there may be a keyring by now."""
        if self._withheld and page == PageName.SIGN_IN:
            self._look_for_keyring()

    # Keeping

    def _keep(self, kept: Kept) -> None:
        access = self._parts.pools.access
        if access is None:
            return
        self._kept, self._in_keyring = kept, False
        pool = access.pool

        def done(_: None) -> None:
            self._in_keyring = self._in_keyring or self._kept is kept

        self._run(
            "keep the session",
            lambda: self._keeper.keep(pool, kept, lambda: self._kept is kept),
            done,
            partial(self._not_kept, kept),
        )

    def _session_changed(self, tokens: TokenSet | None) -> None:
        if tokens is None:
            self._kept = None
            return
        self._username = tokens.username
        if self._kept is not None and tokens.refresh_token != self._kept.refresh_token:
            newer = replace(self._kept, refresh_token=tokens.refresh_token)  # the pool rotates them
            if self._followed == tokens.refresh_token:
                self._kept = newer
            else:
                (self._follow if self._in_keyring else self._keep)(newer)

    def _follow(self, kept: Kept) -> None:
        """Replace the older refresh token, unless another window has removed it or keeps somebody else's."""
        access = self._parts.pools.access
        if access is None:
            return
        self._kept = kept
        pool = access.pool

        def followed(still_kept: bool) -> None:
            if not still_kept and self._kept is kept:
                self._kept = None

        self._run(
            "keep the newer token",
            lambda: self._keeper.follow(pool, kept, lambda: self._kept is kept),
            followed,
            partial(self._not_kept, kept),
        )

    def _not_kept(self, kept: Kept, problem: Problem) -> None:
        if self._kept is kept:
            self._kept = None
        self._say(tr("You will not be kept signed in"), problem)

    # Coming back

    def _come_back(self, access: Access) -> None:
        pool, page = access.pool, self._parts.window.current

        def recall() -> tuple[Kept | None, int]:
            self._devices.tidy(pool)
            mark = self._keeper.mark(pool)
            return self._keeper.recall(pool), mark

        def recalled(found: tuple[Kept | None, int]) -> None:
            kept, mark = found
            if kept is None or self._parts.pools.access is not access:
                return
            if self._parts.session.tokens is None:
                from wildrydes_desktop.app.coming_back import ComingBack

                ComingBack(
                    self._parts, self._inspecting, self, self._keeper, access, page, mark=mark
                ).refresh(kept)

        self._run("recall the kept session", recall, recalled, self._not_signed_in_again)

    def took_up(self, kept: Kept) -> None:
        """The session that was kept is about to begin again."""
        self._login, self._username = kept.login, kept.username
        self._kept, self._in_keyring = kept, True

    def ended_before(self, kept: Kept, problem: Problem, *, asked: bool) -> bool:
        """Like `ended`, for what was kept by an earlier run."""
        self._login, self._username = kept.login, kept.username
        return self.ended(problem, None, asked=asked)

    # Saying

    def _not_signed_in_again(self, problem: Problem) -> None:
        again = tr("You can also just sign in.")
        self._say(
            tr("You are not signed in again"), replace(problem, next_step=joined(problem.next_step, again))
        )

    def _not_removed(self, problem: Problem) -> None:
        again = tr("It is never used again; the next start tries once more to remove it.")
        self._say(
            tr("The session may still be in the keyring"),
            replace(problem, next_step=joined(problem.next_step, again)),
        )

    def _say(self, title: str, problem: Problem) -> None:
        keyring_work.say(self._parts, title, problem)

    def _run(
        self,
        name: str,
        work: Callable[[], T],
        succeeded: Callable[[T], None],
        failed: Callable[[Problem], None],
    ) -> None:
        keyring_work.run(self._parts, name, work, succeeded, failed)


def _done(_: object) -> None:
    """Nobody waits for it."""


def held(tokens: TokenSet) -> Kept:
    """What a refresh of `tokens` takes."""
    device_key = unverified_claim(tokens.access_token, "device_key")
    return Kept("", tokens.username, tokens.refresh_token, device_key)
