"""What the open pool asks of people: found out, and told to the pages that people fill in.

For the local pool its settings say it. For others DescribeUserPool does, where this computer has AWS
credentials that allow it; where not, the pages go by what is common, and the pool's refusals say the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito.attribute_rules import CUSTOM, STANDARD, AttributeRule
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.cognito.pool import PoolKind
from wildrydes_desktop.cognito.requirements import PoolRequirements, describe
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.account import AccountPage
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.challenge import ChallengePage
from wildrydes_desktop.ui.pages.forgot import ForgotPage
from wildrydes_desktop.ui.pages.register import RegisterPage


class Requiring:
    """Fits each page to the open pool, when the page is built and when more of the pool is known."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._access: Access | None = None
        self._asked: Access | None = None
        parts.pools.opened.connect(self._opened)
        parts.pools.settings_changed.connect(lambda settings: parts.pools.learn(of_settings(settings)))
        parts.pools.requirements_known.connect(self._known)

    def find_out(self, access: Access) -> None:
        """Ask what the pool wants, on a thread, unless it is the local one, which says so by itself."""
        if access.pool.local or access is self._asked:
            return
        self._asked = access

        def told(requirements: PoolRequirements | None) -> None:
            if self._parts.pools.access is access:
                self._parts.pools.learn(requirements)

        self._parts.jobs.run(
            "find out what the pool wants",
            lambda: describe(access.pool, beside=access.connection),
            succeeded=told,
            failed=_not_known,
            background=True,
        )

    def fit(self, page: Page) -> None:
        """Fit a page that was just built."""
        access = self._access
        if access is None:
            return
        if access.requirements is not None or not access.pool.local:  # the local pool is about to say
            _set_policy(page, access.requirements.policy if access.requirements else None)
        if isinstance(page, RegisterPage):
            page.set_attributes(access.requirements.attributes if access.requirements else None)
            page.offer_more()
            _ask_for_username(page, kind_of(access))

    def _opened(self) -> None:
        access = self._parts.pools.access
        if access is self._access:
            return  # the local pool is back: it asks for what it asked for
        self._access = access
        for page in self._parts.window.pages:
            if isinstance(page, RegisterPage):
                page.forget_attributes()
                page.hide_username()
            self.fit(page)

    def _known(self) -> None:
        for page in self._parts.window.pages:
            self.fit(page)


def kind_of(access: Access) -> PoolKind:
    """How the pool names its users, as far as is known: as it says itself, else as somebody said."""
    said = access.requirements.kind if access.requirements else PoolKind.UNKNOWN
    return access.pool.kind if said is PoolKind.UNKNOWN else said


def of_settings(settings: Mapping[str, Any]) -> PoolRequirements:
    """What the local pool asks, from its settings as JSON (`local_pool.settings_json`)."""
    required = set(settings["required_attributes"])
    rules = [replace(rule, required=rule.required or name in required) for name, rule in STANDARD.items()]
    for each in settings["custom_attributes"]:
        bounds = {"mutable": each["mutable"], "least": each["least"], "most": each["most"]}
        rules.append(AttributeRule(CUSTOM + each["name"], each["kind"], **bounds))
    policy = settings["password_policy"]
    return PoolRequirements(
        tuple(rules),
        PasswordPolicy(
            policy["minimum_length"],
            lower=policy["lowercase"],
            upper=policy["uppercase"],
            digit=policy["numbers"],
            symbol=policy["symbols"],
        ),
        frozenset(settings["verify_before_update"]),
        settings["mfa"],
        tuple(settings["mfa_kinds"]),
        PoolKind(settings["username_kind"]),
        settings["session_life"],
    )


def _set_policy(page: Page, policy: PasswordPolicy | None) -> None:
    if isinstance(page, RegisterPage | ForgotPage | AccountPage | ChallengePage):
        page.set_policy(policy)


def _ask_for_username(page: RegisterPage, kind: PoolKind) -> None:
    """Show the username's field where the pool is known to want one, hide it where it wants none."""
    if kind is PoolKind.ALIAS:
        page.offer_username()
    elif kind is PoolKind.EMAIL:
        page.hide_username()


def _not_known(_: Problem) -> None:
    """It stays unknown, as without credentials."""
