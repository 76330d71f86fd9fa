"""Wires the Ride page: the API's address, the request, and what a refusal has to do with the token."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from wildrydes_desktop.app.inspecting import Inspecting
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito import verification
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.ride import RidePage

if TYPE_CHECKING:
    from wildrydes_desktop.ui.ride.part import RideRequest
    from wildrydes_desktop.workshop.ride import Outcome


class RideActions:
    """Asks the API for a unicorn. `remember` writes down a pool whose API has another address by now."""

    def __init__(self, parts: Parts, inspecting: Inspecting, remember: Callable[[PoolConfig], None]) -> None:
        self._parts = parts
        self._inspecting = inspecting
        self._remember = remember

    def wire(self, page: RidePage) -> None:
        """Connect what the Ride page emits, and show it the address of the pool that is open."""
        work = PageWork(self._parts, page)

        def changed(tokens: TokenSet | None) -> None:
            if tokens is None:
                work.cancel()  # a ride of somebody who has gone is nothing for whoever comes next

        self._parts.session.subscribe(changed)
        page.submitted.connect(lambda request: self._ask(page, work, request))
        page.inspect_wanted.connect(lambda: self._inspecting.show_api_view(bring=True))
        page.protocol_wanted.connect(lambda: self._parts.window.bring_panel("protocol"))
        self._parts.pools.opened.connect(lambda pool: page.show_address(pool.invoke_url))
        access = self._parts.pools.access
        if access is not None:
            page.show_address(access.pool.invoke_url)

    def _ask(self, page: RidePage, work: PageWork, request: RideRequest) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        self._keep_address(request.invoke_url)

        def answered(outcome: Outcome) -> None:
            page.show_outcome(outcome)
            if outcome.problem is not None:
                work.show(outcome.problem)
                if outcome.status == 401:
                    self._inspecting.show_api_view(bring=False)
            elif outcome.ride is not None:
                # It stays beside the map, where the unicorn soon has arrived.
                said = tr("{0} has been sent to you.\nThe API let your ID token in.")
                self._parts.window.messages.show_message("success", said.format(outcome.ride.unicorn))

        work.run("request a unicorn", lambda access: self._request(access, tokens, request), answered)

    def _request(self, access: Access, tokens: TokenSet, request: RideRequest) -> Outcome:
        """Ask, and look at the token if it is refused. For worker threads."""
        from wildrydes_desktop.workshop import ride

        outcome = ride.request(access.connection, request.invoke_url, tokens.id_token, request.place)
        if outcome.status != 401 or outcome.problem is None:
            return outcome
        return replace(outcome, problem=self._explained(access, tokens, outcome.problem))

    def _explained(self, access: Access, tokens: TokenSet, problem: Problem) -> Problem:
        """The refusal of a token, with what it fails when it is checked here."""
        from wildrydes_desktop.cognito import gateway
        from wildrydes_desktop.workshop import ride_problems

        now, drift = self._parts.now(), access.connection.drift
        report = access.inspect(tokens.id_token, now, tokens.access_token)
        looked = gateway.looks(report, access.pool, (), now + (drift or 0.0))
        reasons = [gateway.plain_reason(check, report.claims, access.pool) for check in report.failed]
        if not reasons:  # API Gateway grants no leeway, and these checks do
            reasons = [look.reason for look in looked if look.rest is verification.Verdict.FAIL]
        return ride_problems.named_by(problem, looked, reasons)

    def _keep_address(self, typed: str) -> None:
        """Let the address that somebody typed go with the pool from now on, if it is one."""
        from wildrydes_desktop.foundation.problems import ProblemError
        from wildrydes_desktop.workshop.ride import checked_address

        access = self._parts.pools.access
        try:
            address = checked_address(typed)
        except ProblemError:
            return
        if access is not None and access.pool.invoke_url.rstrip("/") != address:
            access.connection.pool = replace(access.pool, invoke_url=address)
            self._remember(access.connection.pool)
