"""Wires the last step of the stack's page: follow the stack, open its pool, compare, update, delete."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from wildrydes_desktop.app import stack_words as words
from wildrydes_desktop.app.parts import PageWork, Parts
from wildrydes_desktop.app.stack_following import StackFollowing
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.profiles import PoolProfiles
from wildrydes_desktop.session.settings import RememberedStack, Settings
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.stack.manage_card import bucket_of
from wildrydes_desktop.ui.stack.page import StackPage, Step
from wildrydes_desktop.ui.stack.stack_part import StackPart
from wildrydes_desktop.workshop import stack as stacks
from wildrydes_desktop.workshop import website
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.pool_profiles import PoolProfile
from wildrydes_desktop.workshop.stack import StackPlan
from wildrydes_desktop.workshop.stack_progress import ChangeSet, Phase, Progress, Stack
from wildrydes_desktop.workshop.website import Deployed, Difference

log = logging.getLogger(__name__)

POOL, API = "UserPoolId", "InvokeUrl"
"""Outputs of the two templates."""


@dataclass(frozen=True, slots=True)
class InSight:
    """The account that a stack is in, and who we are there."""

    account: AwsAccount
    identity: Identity


class StackUpkeep(QObject):
    """Looks after one stack at a time. What is under way goes on while other pages are shown."""

    def __init__(self, parts: Parts, settings: Settings, open_pool: Callable[[PoolConfig], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._settings = settings
        self._profiles = PoolProfiles(settings)
        self._open_pool = open_pool
        self._deleting = ""  # the pool that goes with the stack
        self._in_sight: InSight | None = None
        self._following = StackFollowing(parts.jobs, self)

    def wire(self, page: StackPage, work: PageWork) -> None:
        """Connect the last step of `page`, as soon as it is built. `work` is what the page has running."""
        self._page, self._work = page, work
        page.stack_built.connect(self._wire_part)
        self._following.progressed.connect(self._show)
        self._following.ended.connect(self._ended)
        self._following.lost.connect(self._lost)
        self._parts.pools.opened.connect(lambda _: self._offer())

    def stop(self) -> None:
        """Follow nothing any more. The stack goes on."""
        self._following.stop()

    def watch(self, in_sight: InSight, progress: Progress, *, soon: bool = False) -> None:
        """Show this stack, remember it, and follow it while it moves (or is about to: `soon`)."""
        self._in_sight = in_sight
        stack, place = progress.stack, in_sight.account.place
        self._note(RememberedStack(place.region, place.profile, place.endpoint_url, stack.name, stack.id))
        self._show(progress)
        self._page.go_to(Step.STACK)
        self._page.stack.view.first_widget.setFocus()
        if soon or progress.phase.moving:
            self._following.follow(in_sight.account, stack.id)
        self._page.stack.view.set_following(self._following.following)

    def forget(self) -> None:
        """The stack is gone: the next run has none to look for."""
        self._note(None)

    # Following

    def _wire_part(self, part: StackPart) -> None:
        part.follow_wanted.connect(self._follow_again)
        part.open_wanted.connect(self._open)
        part.onward_wanted.connect(self._go_on)
        part.compare_wanted.connect(self._compare)
        part.preview_wanted.connect(self._preview)
        part.apply_wanted.connect(self._apply)
        part.discard_wanted.connect(self._discard)
        part.delete_wanted.connect(self._delete)

    def _show(self, progress: Progress) -> None:
        in_sight = self._known()
        self._page.stack.show_progress(progress, in_sight.account.place, in_sight.identity)
        self._offer()

    def _offer(self) -> None:
        """Offer to open what the stack has made, or to go on where that is open."""
        progress = self._page.stack.progress if self._in_sight is not None else None
        if progress is None:
            return
        outputs, view = progress.stack.outputs, self._page.stack.view
        access = self._parts.pools.access
        pool = access.pool if access is not None else None
        if pool and (
            outputs.get(POOL) == pool.user_pool_id
            or (pool.invoke_url and outputs.get(API) == pool.invoke_url)
        ):
            view.offer_onward(words.onward(outputs))
        elif POOL in outputs or API in outputs:
            view.offer_to_open(words.open_it(outputs))
        else:
            view.offer_to_open("")

    def _follow_again(self) -> None:
        self._parts.window.messages.clear()
        self._following.follow(self._known().account, self._stack().id)
        self._page.stack.view.set_following(True)

    def _lost(self, problem: Problem) -> None:
        self._page.stack.view.set_following(False)
        self._parts.window.messages.show_problem(problem)

    def _ended(self, progress: Progress) -> None:
        """The stack has come to rest, well or not."""
        self._page.stack.view.set_following(False)
        messages = self._parts.window.messages
        if progress.phase is Phase.DELETED:
            self.forget()
            gone, access = self._deleting, self._parts.pools.access
            self._in_background("forget the stack's pool", lambda: self._forget_pool(gone))
            was_open = access is not None and access.pool.user_pool_id == gone
            messages.show_message("success", words.gone(progress, was_open=was_open))
        elif progress.problem is not None:
            messages.show_problem(progress.problem)
        elif progress.phase is Phase.READY:
            messages.show_message("success", words.ready(progress.stack))
            if POOL in progress.stack.outputs and self._may_open():
                self._open()

    def _may_open(self) -> bool:
        """Whether opening the pool unasked takes nothing from anybody."""
        return self._parts.session.tokens is None and self._parts.window.current is PageName.STACK

    # The pool

    def _open(self) -> None:
        """Open the stack's pool; of an API's stack, the pool that the website is configured for."""
        account, stack = self._known().account, self._stack()

        def read() -> ConfigFile:
            found = stacks.pool_of(account, stack)
            if found is None:
                deployed = website.fetch(account, bucket_of(stack))
                found = deployed.config if deployed is not None else None
            if found is None:
                raise ProblemError(words.no_pool(stack))
            return found

        def opened(found: ConfigFile) -> None:
            pool = replace(found.pool, name=found.pool.name or stack.name, invoke_url=found.invoke_url)
            self._open_pool(pool)
            self._in_background("name the stack's pool", lambda: self._keep(pool))
            self._parts.window.messages.show_message("success", words.opened(stack, found))

        self._work.do("read the stack's pool", read, opened)

    def _keep(self, pool: PoolConfig) -> None:
        """Have the pool in the list of pools, under the name that somebody may have given it."""
        known = self._profiles.find(pool)
        self._profiles.keep(PoolProfile.of(pool, known.name if known is not None else ""))

    def _forget_pool(self, user_pool_id: str) -> None:
        """Nothing in the list of pools leads to a pool that is gone."""
        for profile in self._profiles.all():
            if user_pool_id and profile.pool.user_pool_id == user_pool_id:
                self._profiles.remove(profile.pool)

    def _go_on(self) -> None:
        """Lead to what the pool is for: registering, or riding where there is an API."""
        self._parts.window.go(PageName.RIDE if API in self._stack().outputs else PageName.REGISTER)

    # What else

    def _compare(self) -> None:
        account, stack = self._known().account, self._stack()
        access, bucket = self._parts.pools.access, bucket_of(stack)
        here = access.pool if access is not None and not access.pool.local else None

        def look() -> tuple[Deployed | None, tuple[Difference, ...]]:
            deployed = website.fetch(account, bucket)
            own = ConfigFile(here, here.invoke_url) if here is not None else stacks.pool_of(account, stack)
            if deployed is None or deployed.config is None or own is None:
                return deployed, ()
            return deployed, website.compare(deployed.config, own)

        def found(answer: tuple[Deployed | None, tuple[Difference, ...]]) -> None:
            self._page.stack.show_deployed(*answer, bucket)

        self._work.do("compare the website's configuration", look, found)

    def _preview(self, plan: StackPlan) -> None:
        account = self._known().account
        self._work.do(
            "preview an update", lambda: stacks.preview(account, plan), self._page.stack.show_changes
        )

    def _apply(self, change_set: ChangeSet) -> None:
        in_sight = self._known()

        def begun(_: None) -> None:
            self._page.stack.forget_changes()
            self.watch(in_sight, Progress(replace(change_set.stack, phase=Phase.UPDATING)), soon=True)

        self._work.do("update the stack", lambda: stacks.execute(in_sight.account, change_set), begun)

    def _discard(self, change_set: ChangeSet) -> None:
        account = self._known().account
        self._work.do(
            "throw a preview away",
            lambda: stacks.discard(account, change_set),
            lambda _: self._page.stack.forget_changes(),
        )

    def _delete(self) -> None:
        in_sight, stack = self._known(), self._stack()

        def begun(_: None) -> None:
            self._deleting = stack.outputs.get(POOL, "")
            self.watch(in_sight, Progress(replace(stack, phase=Phase.DELETING)), soon=True)

        self._work.do("delete the stack", lambda: stacks.delete(in_sight.account, stack.id), begun)

    # Within

    def _known(self) -> InSight:
        assert self._in_sight is not None
        return self._in_sight

    def _stack(self) -> Stack:
        progress = self._page.stack.progress
        assert progress is not None
        return progress.stack

    def _note(self, stack: RememberedStack | None) -> None:
        self._in_background("remember the stack", lambda: self._settings.remember_stack(stack))

    def _in_background(self, name: str, work: Callable[[], None]) -> None:
        """Do what nobody waits for."""
        self._parts.jobs.run(name, work, succeeded=_done, failed=_not_noted, background=True)


def _done(_: object) -> None:
    """Nobody waits for it."""


def _not_noted(problem: Problem) -> None:
    """The next run does not find the stack, or the pool, by itself; by its name it still does."""
    logs.event(log, "stack not noted", logging.WARNING, name=problem.name)
