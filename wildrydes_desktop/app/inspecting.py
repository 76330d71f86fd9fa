"""Wires the tokens to whoever shows them: the inspector, the Ride page, the Account page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito import verification
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import TokenReport
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.family import Family, grown
from wildrydes_desktop.ui.pages.account import AccountPage
from wildrydes_desktop.ui.pages.ride import RidePage
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.app.token_trials import TokenTrials
    from wildrydes_desktop.cognito.token_sources import Found
    from wildrydes_desktop.ui.inspector.panel import InspectorPanel


LONGEST_TIMER = 86_400.0  # s; Qt counts a timer's milliseconds in 32 bits


@dataclass(frozen=True, slots=True)
class Judged:
    """Tokens with what an API would say of them."""

    tokens: TokenSet
    id_report: TokenReport
    access_report: TokenReport


def judge(access: Access, tokens: TokenSet, now: float) -> Judged:
    """Check both tokens. For worker threads: the pool's keys may have to be fetched."""
    return Judged(
        tokens,
        access.inspect(tokens.id_token, now, tokens.access_token),
        access.inspect(tokens.access_token, now),
    )


class Inspecting:
    """Keeps every view of the tokens at what the session says."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._judged: Judged | None = None
        self._family: Family | None = None
        self._panel: InspectorPanel | None = None
        self._ride: RidePage | None = None
        self._account: AccountPage | None = None
        self._trials: TokenTrials | None = None
        self._expiry = QTimer(parts.window)
        self._expiry.setSingleShot(True)
        self._expiry.timeout.connect(self.judge_again)
        parts.session.subscribe(self._session_changed)

    @property
    def judged(self) -> Judged | None:
        """The session's tokens with their reports; None while nobody is signed in."""
        return self._judged

    def begin(self, judged: Judged) -> None:
        """Somebody signed in, or the tokens were refreshed: the session and all that shows it change."""
        before = self._parts.session.tokens
        self._family = grown(
            self._family,
            judged.id_report.claims,
            judged.access_report.claims,
            rotated=before is not None and before.refresh_token != judged.tokens.refresh_token,
        )
        self._judged = judged
        self._parts.session.begin(judged.tokens)
        self._await_expiry(judged)

    def wire_panel(self, panel: InspectorPanel) -> None:
        """Connect the inspector."""
        self._panel = panel
        panel.judge_wanted.connect(partial(self._judge_pasted, panel))
        panel.search_wanted.connect(partial(self._search, panel))
        panel.view_built.connect(self._wire_view)
        panel.file_dropped.connect(self._read_file)
        self._fill_panel()

    def forget_pasted(self) -> None:
        """Another pool is about to be opened: what the one before said of a pasted token holds no more."""
        if self._panel is not None:
            self._panel.clear()

    def show_api_view(self, *, bring: bool) -> None:
        """Show what an API makes of the session's ID token, as it is judged now. `bring` the panel as well,
        if it was closed; else it only turns to that view.
        """
        if self._panel is None:
            return
        self.judge_again()
        self._panel.turn_to("id", "api")
        if bring:
            self._parts.window.bring_panel("inspector")

    def wire_ride(self, page: RidePage) -> None:
        """Connect what the Ride page shows."""
        self._ride = page
        self._fill_ride()

    def wire_account(self, page: AccountPage) -> None:
        """Connect what the Account page shows."""
        self._account = page
        self._fill_account()

    def _wire_view(self, word: str, view: object) -> None:
        """Connect a view that needs more than the session's tokens."""
        if self._trials is None:
            from wildrydes_desktop.app.token_trials import TokenTrials

            self._trials = TokenTrials(self._parts)
        self._trials.wire(word, view)

    def _session_changed(self, tokens: TokenSet | None) -> None:
        if tokens is None:
            self._judged = self._family = None
            self._expiry.stop()
        self._fill_panel()
        in_turns(self._parts.window, self._show, self._fill_account)

    def _await_expiry(self, judged: Judged) -> None:
        """Judge again once the leeway after the first expiry is over: the verdicts are other ones then."""
        ends = [report.expires_at for report in (judged.id_report, judged.access_report) if report.expires_at]
        if ends:
            seconds = min(ends) + verification.LEEWAY - (judged.id_report.drift or 0.0) - self._parts.now()
            self._expiry.start(round(min(max(seconds + 1.0, 1.0), LONGEST_TIMER) * 1000))

    def judge_again(self) -> None:
        """Check the session's tokens once more: by the time of now, and by the keys that the pool has now."""
        judged = self._judged
        if judged is None:
            return

        def show(again: Judged) -> None:
            if self._judged is judged:
                self._judged = again
                self._fill_panel()

        self._parts.jobs.run(
            "judge again",
            lambda: judge(self._parts.pools.wait(), judged.tokens, self._parts.now()),
            succeeded=show,
            background=True,
        )

    def _fill_panel(self) -> None:
        if self._panel is None:
            return
        judged = self._judged
        self._panel.set_family(self._family)
        self._panel.set_tokens(judged.tokens if judged else None)
        if judged:
            self._panel.show_report("id", judged.id_report)
            self._panel.show_report("access", judged.access_report)

    def _show(self) -> None:
        """Paint the claims now, which the layout of the Ride page would hold up; that page is filled next."""
        if self._panel is not None:
            self._panel.repaint()
        self._fill_ride()

    def _fill_ride(self) -> None:
        if self._ride is not None:
            judged = self._judged
            self._ride.show_session(
                judged.tokens if judged else None, judged.id_report.claims if judged else None
            )

    def _fill_account(self) -> None:
        if self._account is None:
            return
        if self._judged is None:
            self._account.show_signed_out()
            return
        claims = self._judged.id_report.claims
        self._account.show_account(
            self._judged.tokens.username, str(claims.get("email", "")), str(claims.get("sub", ""))
        )

    def _read_file(self, path: str) -> None:
        """Show the token that a dropped file has in it."""
        from wildrydes_desktop.workshop import token_file

        file = Path(path)

        def show(found: Found) -> None:
            if self._panel is not None:
                self._panel.show_found(found, file.name)

        self._parts.window.messages.clear()
        self._parts.jobs.run("read a dropped file", lambda: token_file.read(file), succeeded=show)

    def _search(self, panel: InspectorPanel, text: Secret) -> None:
        """Look for a token in a long text that was pasted or dropped."""

        def look() -> Found | None:
            from wildrydes_desktop.cognito.token_search import found_in_long

            return found_in_long(text.reveal())

        self._parts.jobs.run(
            "look for a token",
            look,
            succeeded=lambda found: panel.show_search(text, found),
            background=True,
        )

    def _judge_pasted(self, panel: InspectorPanel, token: Secret) -> None:
        """Check a token that is not the session's, against the pool that is open."""

        def look() -> TokenReport:
            return self._parts.pools.wait().inspect(token, self._parts.now())

        self._parts.jobs.run(
            "judge another token",
            look,
            succeeded=lambda report: panel.show_report("pasted", report, token),
            background=True,
        )
