"""What can be broken on purpose, to see what comes of it: one scene at a time, on by a word and off again.

A scene is kept in memory only: ending it, or the process, leaves the pool as it was. What people do meanwhile
stays done.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from wildrydes_desktop.local_pool import limits, refusals
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.store import Store

CLOCK_AHEAD: Final = 2 * 3600.0
"""Seconds by which the pool's clock is ahead in `WRONG_CLOCK`: more than the hour that its tokens live."""
FORGED_GROUP: Final = "administrators"
"""The group that whoever is on the way writes into the tokens of `TAMPERED_TOKEN`."""


class Scene(StrEnum):
    """What goes wrong."""

    WRONG_CLOCK = "wrong_clock"
    EXPIRED_SESSION = "expired_session"
    LOST_MAIL = "lost_mail"
    THROTTLING = "throttling"
    REVOKED_TOKEN = "revoked_token"  # noqa: S105 - a scene's name
    ROTATED_KEYS = "rotated_keys"
    TAMPERED_TOKEN = "tampered_token"  # noqa: S105 - a scene's name


class Scenes:
    """Which scene is on, if one is, and what it does to whom. `real_time` tells the true time."""

    def __init__(self, store: Store, real_time: Callable[[], float]) -> None:
        self._store = store
        self._real_time = real_time
        self._on: Scene | None = None
        self._since = 0.0
        self._met: frozenset[str] = frozenset()
        self._last_mail = 0

    @property
    def on(self) -> Scene | None:
        return self._on

    def play(self, scene: Scene | None) -> None:
        """Have this one on and no other; None ends the one that is on."""
        met: frozenset[str] = frozenset()
        with self._store.writing() as db:
            if self._on is Scene.WRONG_CLOCK and scene is not Scene.WRONG_CLOCK:
                limits.forget_the_future(db, self._real_time())
            if scene in {Scene.EXPIRED_SESSION, Scene.REVOKED_TOKEN}:
                met = frozenset(row["origin_jti"] for row in db.execute("SELECT origin_jti FROM sign_ins"))
            (last_mail,) = db.execute("SELECT coalesce(max(id), 0) FROM mails").fetchone()
        self._met, self._last_mail, self._since = met, last_mail, self._real_time()
        self._on = scene

    def now(self) -> float:
        """What the pool's clock says, in seconds since the epoch."""
        return self._real_time() + (CLOCK_AHEAD if self._on is Scene.WRONG_CLOCK else 0.0)

    @property
    def clock_is_wrong(self) -> bool:
        return self._on is Scene.WRONG_CLOCK

    def require_room(self) -> None:
        """Raise what a request gets that is one too many in its second."""
        if self._on is Scene.THROTTLING:
            raise Refusal("TooManyRequestsException", "Rate exceeded")

    def require_fresh(self, origin_jti: str) -> None:
        """Raise what the refresh token of that sign-in gets: it may have expired by now, or be revoked."""
        if origin_jti in self._met:
            expired = self._on is Scene.EXPIRED_SESSION
            raise refusals.not_authorized(f"Refresh Token has {'expired' if expired else 'been revoked'}")

    def revokes(self, origin_jti: str) -> bool:
        """Whether the access tokens of that sign-in are refused."""
        return self._on is Scene.REVOKED_TOKEN and origin_jti in self._met

    def outlasts(self, sealed_at: float) -> bool:
        """Whether the Session of a sign-in that is under way since then is too old."""
        return self._on is Scene.EXPIRED_SESSION and sealed_at < self._since

    def delivered(self, mails: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Those of all mails that have come: what was sent while mail is lost has not."""
        if self._on is not Scene.LOST_MAIL:
            return mails
        return [mail for mail in mails if mail["id"] <= self._last_mail]

    def on_the_way(self, claims: dict[str, Any]) -> dict[str, Any]:
        """The claims of a token that was signed just now, as they reach the client."""
        if self._on is not Scene.TAMPERED_TOKEN:
            return claims
        return claims | {"cognito:groups": [*claims.get("cognito:groups", ()), FORGED_GROUP]}
