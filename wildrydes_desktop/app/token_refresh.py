"""New tokens: when somebody asks for them, and by themselves before the old ones expire.

The timer on the GUI thread only asks the plan (`session.refreshing`); the request is a job in the background.
Nothing is said of it while it works, nor while it does not and the tokens are still good.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from wildrydes_desktop.app.inspecting import Inspecting, Judged, judge
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.remembering import Remembering
from wildrydes_desktop.cognito.token_times import seconds
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Cancelled, Problem
from wildrydes_desktop.session.refreshing import Clocks, Flight, Plan, steady
from wildrydes_desktop.session.settings import pool_key


class TokenRefresh:
    """Keeps the session's tokens fresh for as long as somebody is signed in."""

    def __init__(self, parts: Parts, inspecting: Inspecting, remembering: Remembering) -> None:
        self._parts = parts
        self._inspecting = inspecting
        self._remembering = remembering
        self._plan = Plan(Clocks(steady, parts.now))
        self._flight: Flight[Judged] = Flight()
        self._may_rotate = True
        self._sign_in: str | None = None
        self._running = False
        self._said = ""
        self._timer = QTimer(parts.window)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        parts.session.subscribe(self._session_changed)
        parts.session.on_doubt(self._look_into_it)
        self._session_changed(parts.session.tokens)

    def press(self, work: PageWork) -> None:
        """Somebody wants new tokens now. Joins a refresh that is on its way already."""
        tokens = self._parts.session.tokens
        if tokens is None:
            return

        def refreshed(judged: Judged) -> None:
            if self._take(judged, tokens):
                self._parts.window.messages.show_message(
                    "success",
                    tr("The tokens are new.\nauth_time is still the sign-in's; iat and exp moved on."),
                )

        def refused(problem: Problem) -> None:
            if not self._remembering.ended(problem, tokens):
                work.show(problem)

        fetch = self._fetching(tokens)
        work.run("refresh", lambda _: fetch(), refreshed, refused)

    # When

    def _session_changed(self, tokens: TokenSet | None) -> None:
        judged = self._inspecting.judged
        if tokens is None or judged is None:
            self._plan.end()
            self._timer.stop()
            self._sign_in = None
            self._said = ""
            return
        family = str(judged.access_report.claims.get("origin_jti", ""))
        if family != self._sign_in:
            self._sign_in, self._may_rotate = family, True
        self._plan.begin(_life(judged), self._parts.now() - tokens.received_at)
        self._look_later()

    def _look(self) -> None:
        if self._plan.due and not self._running and not self._flight.on_its_way:
            self._find_out()
        self._look_later()

    def _look_later(self) -> None:
        if self._parts.session.tokens is not None:
            self._timer.start(round(max(self._plan.next_look(), 0.1) * 1000))

    # Fetching

    def _look_into_it(self) -> None:
        """The pool has refused the access token, and the person was told: new ones come, or the end."""
        self._said = self._parts.window.messages.text()
        self._find_out()

    def _find_out(self) -> None:
        """Refresh now, in the background."""
        tokens = self._parts.session.tokens
        if tokens is None or self._running:
            return
        self._running = True
        self._parts.jobs.run(
            "refresh ahead of expiry",
            self._fetching(tokens),
            succeeded=lambda judged: self._came(judged, tokens),
            failed=lambda problem: self._failed(problem, tokens),
            finished=self._rest,
            background=True,
        )

    def _fetching(self, tokens: TokenSet) -> Callable[[], Judged]:
        """What a worker thread does: one request at a time, whoever asks, and to no other pool."""
        asked, sign_in = self._parts.pools.access, self._sign_in

        def request() -> Judged:
            newest = self._inspecting.judged
            if newest is not None and newest.tokens is not tokens and self._sign_in == sign_in:
                return newest  # fetched by somebody else before this thread came to it
            access = self._parts.pools.wait()
            if asked is None or pool_key(access.pool) != pool_key(asked.pool):
                raise Cancelled
            new = self._remembering.renewed(access, tokens, may_rotate=self._may_rotate)
            return judge(access, new, self._parts.now())

        return lambda: self._flight.join(request)

    def _take(self, judged: Judged, before: TokenSet) -> bool:
        """Make new tokens the session's, unless somebody has signed out or in meanwhile."""
        if self._parts.session.tokens is before:
            self._may_rotate = judged.tokens.refresh_token != before.refresh_token
            self._inspecting.begin(judged)
        return self._parts.session.tokens is judged.tokens

    def _came(self, judged: Judged, before: TokenSet) -> None:
        if self._take(judged, before) and self._said:
            if self._parts.window.messages.text() == self._said:
                self._parts.window.messages.show_message(
                    "success", tr("The tokens are new again.\nWhat did not work a moment ago will now.")
                )
            self._said = ""

    def _failed(self, problem: Problem, before: TokenSet) -> None:
        if self._parts.session.tokens is not before:
            return
        if self._remembering.ended(problem, before, asked=False):
            self._said = ""
            return
        self._plan.failed()
        if self._plan.over and not self._said:
            self._say_over(problem)

    def _rest(self) -> None:
        self._running = False
        self._look_later()

    def _say_over(self, problem: Problem) -> None:
        messages = self._parts.window.messages
        messages.show_problem(
            replace(
                problem,
                title=tr("Your tokens have expired"),
                meaning=tr("New ones could not be fetched: {title}.").format(title=problem.title),
                next_step=tr("You are still signed in, and it is tried again by itself."),
            )
        )
        self._said = messages.text()


def _life(judged: Judged) -> float:
    """Seconds from the issue of the token that expires first to its end; no clock has a part in it."""
    lives = []
    for claims in (judged.id_report.claims, judged.access_report.claims):
        issued, expires = seconds(claims.get("iat")), seconds(claims.get("exp"))
        if issued is not None and expires is not None:
            lives.append(expires - issued)
    return min(lives, default=float(judged.tokens.expires_in))
