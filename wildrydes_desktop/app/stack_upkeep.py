"""Wires the last step of the stack's page: follow the stack, open its pool, compare, update, delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from wildrydes_desktop.app import stack_words as words
from wildrydes_desktop.app.parts import PageWork, Parts
from wildrydes_desktop.app.stack_following import StackFollowing
from wildrydes_desktop.app.stack_pool import API, POOL, StackPool
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.settings import RememberedStack, Settings
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.stack.manage_card import bucket_of
from wildrydes_desktop.ui.stack.page import StackPage, Step
from wildrydes_desktop.ui.stack.stack_part import StackPart
from wildrydes_desktop.workshop import stack as stacks
from wildrydes_desktop.workshop import website
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.stack import StackPlan
from wildrydes_desktop.workshop.stack_progress import ChangeSet, Phase, Progress, Stack
from wildrydes_desktop.workshop.website import Deployed, Difference


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
        self._pool = StackPool(parts, settings, open_pool)
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
        stack, view = progress.stack, self._page.stack.view
        if self._pool.is_open(stack):
            view.offer_onward(words.onward(stack.outputs))
        elif self._pool.can_be_opened(stack):
            view.offer_to_open(words.open_it(stack.outputs))
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
            was_open = self._pool.forget(self._deleting)
            messages.show_message("success", words.gone(progress, was_open=was_open))
        elif progress.problem is not None:
            messages.show_problem(progress.problem)
        elif progress.phase is Phase.READY:
            messages.show_message("success", words.ready(progress.stack))
            if self._pool.may_open_unasked(progress.stack):
                self._open()

    # The pool

    def _open(self) -> None:
        """Open what the stack has made, or give it to the pool that is open already."""
        account, stack = self._known().account, self._stack()
        if self._pool.is_for_open_pool(stack):
            self._pool.hand_over(stack)
            self._offer()
        else:
            self._work.do(
                "read the stack's pool",
                lambda: self._pool.read(account, stack),
                lambda found: self._pool.open(stack, found),
            )

    def _go_on(self) -> None:
        """Lead to what the pool is for: registering, or riding where there is an API."""
        self._parts.window.go(PageName.RIDE if API in self._stack().outputs else PageName.REGISTER)

    # What else

    def _compare(self) -> None:
        account, stack = self._known().account, self._stack()
        here, bucket = self._pool.real, bucket_of(stack)

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

        self._work.do(
            "update the stack",
            lambda: stacks.execute(in_sight.account, change_set),
            begun,
            self._change_set_refused,
        )

    def _discard(self, change_set: ChangeSet) -> None:
        account = self._known().account
        self._work.do(
            "throw a preview away",
            lambda: stacks.discard(account, change_set),
            lambda _: self._page.stack.forget_changes(),
            self._change_set_refused,
        )

    def _change_set_refused(self, problem: Problem) -> None:
        """What holds no longer (it may have been carried out unheard) gives way to another preview."""
        if problem.case == "change_set_stale":
            self._page.stack.forget_changes()
        self._work.show(problem)

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
        self._pool.in_background("remember the stack", lambda: self._settings.remember_stack(stack))
