"""Wires the page of the stack: from the account to a pool that is open, and back to nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.stack_following import StackFollowing
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.settings import RememberedStack, Settings
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.stack.manage_card import bucket_of
from wildrydes_desktop.ui.stack.page import FindStack, StackPage, Step
from wildrydes_desktop.workshop import aws_account, website
from wildrydes_desktop.workshop import stack as stacks
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity, Place, Region
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.stack_progress import ChangeSet, Phase, Progress, Stack
from wildrydes_desktop.workshop.website import BucketReport, Deployed, Difference

log = logging.getLogger(__name__)

POOL, API = "UserPoolId", "InvokeUrl"
"""Outputs of the two templates."""


class StackActions(QObject):
    """Everything that the page asks for. One account at a time, and one stack in sight."""

    def __init__(self, parts: Parts, settings: Settings, open_pool: Callable[[PoolConfig], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._settings = settings
        self._open_pool = open_pool
        self._account: AwsAccount | None = None
        self._identity: Identity | None = None
        self._met = False
        self._following = StackFollowing(parts.jobs, self)

    def wire(self, page: Page) -> None:
        """Connect the page, a `StackPage`."""
        assert isinstance(page, StackPage)
        self._page = page
        self._work = PageWork(self._parts, page)
        page.who_wanted.connect(self._ask_who)
        page.find_wanted.connect(self._find)
        page.name_wanted.connect(self._propose_name)
        page.check_wanted.connect(self._check)
        page.submitted.connect(self._launch)
        page.follow_wanted.connect(self._follow_again)
        page.open_wanted.connect(self._open)
        page.compare_wanted.connect(self._compare)
        page.preview_wanted.connect(self._preview)
        page.apply_wanted.connect(self._apply)
        page.discard_wanted.connect(self._discard)
        page.delete_wanted.connect(self._delete)
        self._following.progressed.connect(self._show)
        self._following.ended.connect(self._ended)
        self._following.lost.connect(self._lost)
        self._parts.window.page_shown.connect(self._shown)

    def close(self) -> None:
        """End every request. A stack under way goes on without us."""
        self._following.stop()
        if self._account is not None:
            self._account.close()

    # Whose account, and where

    def _shown(self, name: str) -> None:
        if name == PageName.STACK and not self._met:
            self._met = True
            self._list_places()
            self._find_again()

    def _list_places(self) -> None:
        def read() -> tuple[tuple[Region, ...], tuple[str, ...], str]:
            return aws_account.regions(), aws_account.profiles(), aws_account.default_region()

        self._parts.jobs.run(
            "list Regions and profiles",
            read,
            succeeded=lambda found: self._page.show_places(*found),
            background=True,
        )

    def _find_again(self) -> None:
        """Look for the stack of the run before, which has gone on meanwhile."""
        last = self._settings.last_stack()
        if last is None:
            return
        account = AwsAccount(Place(last.region, last.profile, last.endpoint_url))
        self._page.choose(account.place)

        def found(progress: Progress) -> None:
            if progress.phase is Phase.DELETED:
                self._forget()
                account.close()
            else:
                self._take(account)
                self._watch(progress)

        def refused(problem: Problem) -> None:
            account.close()
            if problem.case == "stack_missing":
                self._forget()
            else:
                self._work.show(problem)

        self._work.do("find the stack again", lambda: stacks.look(account, last.stack_id), found, refused)

    def _ask_who(self, place: Place) -> None:
        account = AwsAccount(place)

        def known(identity: Identity) -> None:
            self._take(account)
            self._identity = identity
            self._page.show_identity(identity, place, self._open_pools_arn(identity, place))

        self._work.do("ask whose account it is", lambda: aws_account.who_am_i(account), known)

    def _open_pools_arn(self, identity: Identity, place: Place) -> str:
        """The ARN of the pool that is open, if it may be one of this account and Region; else empty."""
        access = self._parts.pools.access
        if access is None or access.pool.local or access.pool.region != place.region:
            return ""
        partition = identity.arn.split(":")[1]
        pool = access.pool.user_pool_id
        return f"arn:{partition}:cognito-idp:{place.region}:{identity.account}:userpool/{pool}"

    def _find(self, wanted: FindStack) -> None:
        account = AwsAccount(wanted.place)

        def look() -> Progress:
            found = stacks.find(account, wanted.name)
            if found is None:
                raise ProblemError(_no_such_stack(wanted))
            return stacks.look(account, found.id)

        def found(progress: Progress) -> None:
            self._take(account)
            self._watch(progress)

        self._work.do("find a stack", look, found)

    def _take(self, account: AwsAccount) -> None:
        """Work with this account from now on."""
        self._following.stop()
        if self._account is not None:
            self._account.close()
        self._account, self._identity = account, None

    # Before the launch

    def _propose_name(self, template: Template) -> None:
        account = self._account
        if account is None:
            return
        self._parts.jobs.run(
            "find a free name for the stack",
            lambda: stacks.free_name(account, template),
            succeeded=self._page.propose_name,
            failed=lambda _: self._page.propose_name(template.usual_name),  # the launch says what is wrong
            background=True,
        )

    def _check(self, plan: StackPlan) -> None:
        account = self._known_account()
        bucket = dict(plan.parameters).get("WebsiteBucketName") or dict(plan.parameters)["WebsiteBucket"]

        def look() -> tuple[BucketReport, Stack | None]:
            stacks.check_name(plan.name)
            return website.check_bucket(account, bucket), stacks.find(account, plan.name)

        def found(answer: tuple[BucketReport, Stack | None]) -> None:
            report, namesake = answer
            if namesake is not None and namesake.phase is not Phase.DELETED:
                self._work.show(_name_taken(namesake))
                return
            self._page.show_report(report)
            if report.problem is not None:
                self._work.show(report.problem)

        self._work.do("look at the bucket", look, found)

    def _launch(self, plan: StackPlan) -> None:
        account = self._known_account()
        self._work.do("launch the stack", lambda: stacks.launch(account, plan), self._begun)

    def _begun(self, stack: Stack) -> None:
        self._watch(Progress(stack), again=True)

    # The stack

    def _watch(self, progress: Progress, *, again: bool = False) -> None:
        """Show this stack, remember it, and follow it while it moves (or is about to: `again`)."""
        account = self._known_account()
        stack = progress.stack
        place = account.place
        self._note(RememberedStack(place.region, place.profile, place.endpoint_url, stack.name, stack.id))
        self._show(progress)
        self._page.go_to(Step.STACK)
        if again or progress.phase.moving:
            self._following.follow(account, stack.id)
        self._page.set_following(self._following.following)

    def _show(self, progress: Progress) -> None:
        account = self._account
        if account is None:
            return
        self._page.show_progress(progress, account.place)
        outputs = progress.stack.outputs
        says = tr("Open this pool") if POOL in outputs else tr("Open the website's pool with this API")
        self._page.set_openable(POOL in outputs or API in outputs, says)

    def _follow_again(self) -> None:
        progress, account = self._page.progress, self._known_account()
        if progress is not None:
            self._parts.window.messages.clear()
            self._following.follow(account, progress.stack.id)
            self._page.set_following(True)

    def _lost(self, problem: Problem) -> None:
        self._page.set_following(False)
        self._parts.window.messages.show_problem(problem)

    def _ended(self, progress: Progress) -> None:
        """The stack has come to rest, well or not."""
        self._page.set_following(False)
        messages = self._parts.window.messages
        if progress.phase is Phase.DELETED:
            self._forget()
            messages.show_message("success", _gone(progress))
        elif progress.problem is not None:
            messages.show_problem(progress.problem)
        elif progress.phase is Phase.READY:
            messages.show_message("success", _ready(progress.stack))
            if POOL in progress.stack.outputs and self._may_open():
                self._open()

    def _may_open(self) -> bool:
        """Whether opening the pool unasked takes nothing from anybody."""
        return self._parts.session.tokens is None and self._parts.window.current is PageName.STACK

    def _open(self) -> None:
        """Open the stack's pool; of an API's stack, the pool that the website is configured for."""
        progress, account = self._page.progress, self._known_account()
        assert progress is not None
        stack = progress.stack

        def read() -> ConfigFile:
            found = stacks.pool_of(account, stack)
            if found is None:
                deployed = website.fetch(account, bucket_of(stack))
                found = deployed.config if deployed is not None else None
            if found is None:
                raise ProblemError(_no_pool(stack))
            return found

        def opened(found: ConfigFile) -> None:
            self._open_pool(replace(found.pool, name=stack.name, invoke_url=found.invoke_url))
            self._parts.window.messages.show_message("success", _opened(stack, found))

        self._work.do("read the stack's pool", read, opened)

    # What else

    def _compare(self) -> None:
        progress, account = self._page.progress, self._known_account()
        assert progress is not None
        stack, access = progress.stack, self._parts.pools.access
        bucket = bucket_of(stack)
        here = access.pool if access is not None and not access.pool.local else None

        def look() -> tuple[Deployed | None, tuple[Difference, ...]]:
            deployed = website.fetch(account, bucket)
            own = ConfigFile(here, here.invoke_url) if here is not None else stacks.pool_of(account, stack)
            if deployed is None or deployed.config is None or own is None:
                return deployed, ()
            return deployed, website.compare(deployed.config, own)

        def found(answer: tuple[Deployed | None, tuple[Difference, ...]]) -> None:
            self._page.show_deployed(*answer, bucket)

        self._work.do("compare the website's configuration", look, found)

    def _preview(self, plan: StackPlan) -> None:
        account = self._known_account()
        self._work.do("preview an update", lambda: stacks.preview(account, plan), self._page.show_changes)

    def _apply(self, change_set: ChangeSet) -> None:
        account = self._known_account()

        def begun(_: None) -> None:
            self._page.forget_changes()
            self._watch(Progress(change_set.stack), again=True)

        self._work.do("update the stack", lambda: stacks.execute(account, change_set), begun)

    def _discard(self, change_set: ChangeSet) -> None:
        account = self._known_account()
        self._work.do(
            "throw a preview away",
            lambda: stacks.discard(account, change_set),
            lambda _: self._page.forget_changes(),
        )

    def _delete(self) -> None:
        progress, account = self._page.progress, self._known_account()
        assert progress is not None
        stack = progress.stack
        self._work.do(
            "delete the stack",
            lambda: stacks.delete(account, stack.id),
            lambda _: self._watch(Progress(replace(stack, phase=Phase.DELETING)), again=True),
        )

    # Within

    def _known_account(self) -> AwsAccount:
        assert self._account is not None
        return self._account

    def _forget(self) -> None:
        self._note(None)

    def _note(self, stack: RememberedStack | None) -> None:
        self._parts.jobs.run(
            "remember the stack",
            lambda: self._settings.remember_stack(stack),
            succeeded=_done,
            failed=_not_noted,
            background=True,
        )


def _done(_: object) -> None:
    """Nobody waits for it."""


def _not_noted(problem: Problem) -> None:
    """The next run does not find the stack by itself; by its name it still does."""
    logs.event(log, "stack not remembered", logging.WARNING, name=problem.name)


def _no_such_stack(wanted: FindStack) -> Problem:
    return Problem(
        tr("There is no such stack"),
        tr("Nothing in {region} is called {name}.").format(region=wanted.place.region, name=wanted.name),
        tr("Check the name, the Region and the profile."),
        name="StackNotFound",
        field="find_name",
        case="stack_missing",
    )


def _name_taken(stack: Stack) -> Problem:
    return Problem(
        tr("There is a stack of that name already"),
        tr("{name} is {status}.").format(name=stack.name, status=stack.status),
        tr("Choose another name. To look at that one, go back and find it by its name."),
        name="AlreadyExistsException",
        field="stack_name",
        case="stack_exists",
    )


def _no_pool(stack: Stack) -> Problem:
    return Problem(
        tr("No pool to open"),
        tr("Neither the stack {name} nor the website's js/config.js names one.").format(name=stack.name),
        tr("Launch the stack of the users first."),
        name="NoPool",
    )


def _gone(progress: Progress) -> str:
    if progress.remaining:
        text = tr("The stack {name} is deleted.\nWhat remains of it is listed below.")
    else:
        text = tr("The stack {name} is deleted.\nNothing that it made remains.")
    return text.format(name=progress.stack.name)


def _ready(stack: Stack) -> str:
    if POOL in stack.outputs:
        text = tr("The stack {name} is ready.\nIts pool can be opened, and the website knows it already.")
    else:
        text = tr("The stack {name} is ready.\nThe website knows its API already.")
    return text.format(name=stack.name)


def _opened(stack: Stack, found: ConfigFile) -> str:
    text = tr("The pool of the stack {name} is open.\n{pool}: register the first rider.")
    return text.format(name=stack.name, pool=found.pool.user_pool_id)
