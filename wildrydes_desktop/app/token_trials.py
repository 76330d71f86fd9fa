"""What the inspector's views want done with tokens beyond showing them, done on worker threads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.cognito import breaking, verification
from wildrydes_desktop.cognito.breaking import Broken, Way
from wildrydes_desktop.cognito.jwt_parts import take_apart
from wildrydes_desktop.cognito.verification import TokenReport

if TYPE_CHECKING:
    from wildrydes_desktop.ui.inspector.break_view import BreakRequest, BreakView


class TokenTrials:
    """Connects views as they are built."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def wire(self, word: str, view: object) -> None:
        """Connect the view of that word, if it is one that wants anything."""
        if word == "break":
            from wildrydes_desktop.ui.inspector.break_view import BreakView

            assert isinstance(view, BreakView)
            view.break_wanted.connect(partial(self._break, view))

    def _break(self, view: BreakView, request: BreakRequest) -> None:
        def forge() -> tuple[Broken, TokenReport]:
            access = self._parts.pools.wait()
            now, drift = self._parts.now(), access.connection.drift
            key = None
            if request.way is Way.PUBLIC_KEY_AS_SECRET:
                key_id = take_apart(request.token.reveal()).header.get("kid")
                key = access.keys.find(key_id) if isinstance(key_id, str) else None
            broken = breaking.broken(request.token, request.way, key=key, now=now + (drift or 0.0))
            report = verification.inspect(
                broken.token,
                access.pool,
                access.keys,
                now=now,
                drift=drift,
                access_token=request.access_token,
            )
            return broken, report

        self._parts.jobs.run(
            "break a copy of a token",
            forge,
            succeeded=lambda forged: view.show_broken(request, *forged),
            failed=partial(view.show_problem, request),
            background=True,
        )
