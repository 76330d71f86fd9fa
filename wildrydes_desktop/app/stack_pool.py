"""What a stack has to do with the pool that is open in the app, and with the list of pools."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.app import stack_words as words
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.profiles import PoolProfiles
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.ride import RidePage
from wildrydes_desktop.ui.stack.manage_card import POOL_ARN, bucket_of
from wildrydes_desktop.workshop import stack as stacks
from wildrydes_desktop.workshop import website
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.pool_profiles import PoolProfile
from wildrydes_desktop.workshop.stack_progress import Stack

if TYPE_CHECKING:
    from wildrydes_desktop.workshop.aws_account import AwsAccount

log = logging.getLogger(__name__)

POOL: Final = "UserPoolId"
API: Final = "InvokeUrl"
"""Outputs of the two templates."""


class StackPool:
    """Opens what a stack has made, has it in the list of pools, and takes it out again."""

    def __init__(self, parts: Parts, settings: Settings, open_pool: Callable[[PoolConfig], None]) -> None:
        self._parts = parts
        self._settings = settings
        self._profiles = PoolProfiles(settings)
        self._open_pool = open_pool

    @property
    def _here(self) -> PoolConfig | None:
        """The pool that is open, None where there is none."""
        access = self._parts.pools.access
        return access.pool if access is not None else None

    @property
    def real(self) -> PoolConfig | None:
        """The pool that is open, if it is not the app's own."""
        return self._here if self._here is not None and not self._here.local else None

    def is_open(self, stack: Stack) -> bool:
        """Whether what `stack` has made is what the app works with now."""
        pool, outputs = self._here, stack.outputs
        if pool is None:
            return False
        if POOL in outputs:
            return outputs[POOL] == pool.user_pool_id
        return API in outputs and outputs[API] == pool.invoke_url

    def can_be_opened(self, stack: Stack) -> bool:
        """Whether `stack` has made something to open."""
        return POOL in stack.outputs or API in stack.outputs

    def may_open_unasked(self, stack: Stack) -> bool:
        """Whether opening it takes nothing from anybody: nobody is signed in, or who is stays so."""
        at_the_page = self._parts.window.current is PageName.STACK
        if POOL in stack.outputs:
            return at_the_page and self._parts.session.tokens is None
        return at_the_page and self.is_for_open_pool(stack)

    def is_for_open_pool(self, stack: Stack) -> bool:
        """Whether `stack` is the API of the pool that is open."""
        pool, arn = self._here, stack.parameters.get(POOL_ARN, "")
        return pool is not None and API in stack.outputs and arn.endswith(f":userpool/{pool.user_pool_id}")

    def read(self, account: AwsAccount, stack: Stack) -> ConfigFile:
        """The stack's pool; of an API's stack, the pool that the website is configured for.

        Raises ProblemError. For worker threads.
        """
        found = stacks.pool_of(account, stack)
        if found is None:
            deployed = website.fetch(account, bucket_of(stack))
            found = deployed.config if deployed is not None else None
        if found is None:
            raise ProblemError(words.no_pool(stack))
        return found

    def open(self, stack: Stack, found: ConfigFile) -> None:
        """Open the pool that was read, and have it in the list of pools."""
        pool = replace(found.pool, name=found.pool.name or stack.name, invoke_url=found.invoke_url)
        self._open_pool(pool)
        self.in_background("name the stack's pool", lambda: self._keep(pool))
        self._parts.window.messages.show_message("success", words.opened(stack, found))

    def hand_over(self, stack: Stack) -> None:
        """Give the pool that is open the address of its API. Whoever is signed in stays so."""
        access = self._parts.pools.access
        assert access is not None
        pool = access.connection.pool = replace(access.pool, invoke_url=stack.outputs[API])
        self._parts.page(PageName.RIDE, RidePage).show_address(pool.invoke_url)
        self.in_background("remember the pool", lambda: self._settings.remember_pool(pool))
        self._parts.window.messages.show_message(
            "success", words.handed_over(stack, signed_in=self._parts.session.tokens is not None)
        )

    def forget(self, user_pool_id: str) -> bool:
        """Have nothing in the list of pools lead to a pool that is gone. Says whether it is the open one."""
        self.in_background("forget the stack's pool", lambda: self._remove(user_pool_id))
        return self._here is not None and self._here.user_pool_id == user_pool_id

    def in_background(self, name: str, work: Callable[[], None]) -> None:
        """Write something down that nobody waits for."""
        self._parts.jobs.run(name, work, failed=_not_noted, background=True)

    def _keep(self, pool: PoolConfig) -> None:
        known = self._profiles.find(pool)  # under a name that somebody may have given it
        self._profiles.keep(PoolProfile.of(pool, known.name if known is not None else ""))

    def _remove(self, user_pool_id: str) -> None:
        for profile in self._profiles.all():
            if user_pool_id and profile.pool.user_pool_id == user_pool_id:
                self._profiles.remove(profile.pool)


def _not_noted(problem: Problem) -> None:
    """The next run does not find the stack, or the pool, by itself; by its name it still does."""
    logs.event(log, "stack not noted", logging.WARNING, name=problem.name)
