"""What the inspector's views want done with tokens beyond showing them, done on worker threads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito import breaking, verification
from wildrydes_desktop.cognito.breaking import Broken, Way
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.jwt_parts import take_apart
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.verification import TokenReport
from wildrydes_desktop.jobs import Job

if TYPE_CHECKING:
    from wildrydes_desktop.ui.inspector.api_view import ApiRequest, ApiView
    from wildrydes_desktop.ui.inspector.break_view import BreakRequest, BreakView


class TokenTrials:
    """Connects views as they are built. Keeps the keys of pools that were asked for theirs."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._keys: dict[str, KeySet] = {}
        self._checking: Job | None = None

    def wire(self, word: str, view: object) -> None:
        """Connect the view of that word, if it is one that wants anything."""
        if word == "break":
            from wildrydes_desktop.ui.inspector.break_view import BreakView

            assert isinstance(view, BreakView)
            view.break_wanted.connect(partial(self._break, view))
        elif word == "api":
            from wildrydes_desktop.ui.inspector.api_view import ApiView

            assert isinstance(view, ApiView)
            view.check_wanted.connect(partial(self._check, view))
            view.cancel_wanted.connect(self._cancel_check)

    def _break(self, view: BreakView, request: BreakRequest) -> None:
        def forge() -> tuple[Broken, TokenReport]:
            access = self._parts.pools.wait()
            now, drift = self._parts.now(), access.connection.drift
            key = None
            if request.way is Way.PUBLIC_KEY_AS_SECRET:
                key_id = take_apart(request.token.reveal()).header.get("kid")
                key = access.keys.find(key_id) if isinstance(key_id, str) else None
            broken = breaking.broken(request.token, request.way, key=key, now=now + (drift or 0.0))
            return broken, access.inspect(broken.token, now, request.access_token)

        self._parts.jobs.run(
            "break a copy of a token",
            forge,
            succeeded=lambda forged: view.show_broken(request, *forged),
            failed=partial(view.show_problem, request),
            background=True,
        )

    def _check(self, view: ApiView, request: ApiRequest) -> None:
        from wildrydes_desktop.ui.inspector.api_view import ApiAnswer

        def look() -> ApiAnswer:
            access = self._parts.pools.wait()
            pool, keys = self._pool_and_keys(access, request)
            report = verification.inspect(
                request.token,
                pool,
                keys,
                now=self._parts.now(),
                drift=access.connection.drift,
                access_token=request.access_token,
            )
            return ApiAnswer(report, pool, access.pool.endpoint_url or "")

        self._cancel_check()
        self._checking = self._parts.jobs.run(
            "check a token for an API",
            look,
            succeeded=partial(view.show_answer, request),
            failed=partial(view.show_problem, request),
            cancelled=partial(view.show_cancelled, request),
            background=True,
        )

    def _cancel_check(self) -> None:
        if self._checking is not None:
            self._checking.cancel()

    def _pool_and_keys(self, access: Access, request: ApiRequest) -> tuple[PoolConfig, KeySet]:
        """The pool that a token is to be checked against. Raises ProblemError for ids that can be none."""
        if not request.other:
            return access.pool, access.keys
        at_endpoint = request.at_endpoint and access.pool.endpoint_url
        pool = PoolConfig.of(
            request.user_pool_id,
            request.client_id,
            endpoint_url=at_endpoint or "",
            issuer_form=access.pool.issuer_form,
        )
        if pool.jwks_url == access.pool.jwks_url:
            return pool, access.keys
        return pool, self._keys.setdefault(
            pool.jwks_url, KeySet(partial(_fetch_keys, pool, access.connection))
        )


def _fetch_keys(pool: PoolConfig, trace_of: Connection) -> object:
    """The JWKS of a pool that is not open, recorded with the requests of the one that is."""
    connection = Connection(pool, trace_of=trace_of)
    try:
        return connection.get_json(pool.jwks_url)
    finally:
        connection.close()
