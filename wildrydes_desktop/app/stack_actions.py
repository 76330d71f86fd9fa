"""Wires the page of the stack up to the launch: whose account, which bucket, and a name that is free."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject

from wildrydes_desktop.app import stack_words as words
from wildrydes_desktop.app.parts import PageWork, Parts
from wildrydes_desktop.app.stack_upkeep import InSight, StackUpkeep
from wildrydes_desktop.app.warm_up import collector_resting
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.settings import RememberedStack, Settings
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.stack.manage_card import BUCKET
from wildrydes_desktop.ui.stack.page import FindStack, StackPage
from wildrydes_desktop.workshop import aws_account, website
from wildrydes_desktop.workshop import stack as stacks
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity, Place, Region
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.stack_progress import Phase, Progress, Stack
from wildrydes_desktop.workshop.website import BucketReport


class StackActions(QObject):
    """Everything that the page asks for. One account at a time."""

    def __init__(self, parts: Parts, settings: Settings, open_pool: Callable[[PoolConfig], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._settings = settings
        self._upkeep = StackUpkeep(parts, settings, open_pool)
        self._accounts: list[AwsAccount] = []
        self._chosen: InSight | None = None
        self._met = False

    def wire(self, page: Page) -> None:
        """Connect the page, a `StackPage`."""
        assert isinstance(page, StackPage)
        self._page = page
        self._work = PageWork(self._parts, page)
        self._upkeep.wire(page, self._work)
        page.who_wanted.connect(self._ask_who)
        page.find_wanted.connect(self._find)
        page.name_wanted.connect(self._propose_name)
        page.check_wanted.connect(self._check)
        page.submitted.connect(self._launch)
        self._parts.window.page_shown.connect(self._shown)

    def close(self) -> None:
        """End every request. A stack under way goes on without us."""
        self._upkeep.stop()
        for account in self._accounts:
            account.close()

    # Whose account, and where

    def _shown(self, name: str) -> None:
        if name == PageName.STACK and not self._met:
            self._met = True
            self._list_places()
            self._find_again()

    def _list_places(self) -> None:
        def read() -> tuple[tuple[Region, ...], tuple[str, ...], str]:
            return aws_account.regions(), aws_account.profiles(), aws_account.default_region()

        def without_profiles(problem: Problem) -> None:
            """This computer's AWS settings are damaged; its environment may still do."""
            self._work.show(problem)
            self._parts.jobs.run(
                "list Regions",
                aws_account.regions,
                succeeded=lambda found: self._page.show_places(found, (), found[0].name),
                background=True,
            )

        self._parts.jobs.run(
            "list Regions and profiles",
            read,
            succeeded=lambda found: self._page.show_places(*found),
            failed=without_profiles,
            background=True,
        )

    def _find_again(self) -> None:
        """Look for the stack of the run before, which has gone on meanwhile."""
        last = self._settings.last_stack()
        if last is None:
            return
        account = self._account_at(Place(last.region, last.profile, last.endpoint_url))
        self._page.choose(account.place)

        def look() -> tuple[Identity, Progress]:
            return _identity(account), stacks.look(account, last.stack_id)

        def found(answer: tuple[Identity, Progress]) -> None:
            identity, progress = answer
            if progress.phase is Phase.DELETED:
                self._upkeep.forget()
            else:
                self._take(account, identity)
                self._upkeep.watch(self._known(), progress)

        def refused(problem: Problem) -> None:
            if problem.case == "stack_missing":
                self._upkeep.forget()
            else:
                self._work.show(problem)

        self._work.do("find the stack again", look, found, refused)

    def _ask_who(self, place: Place) -> None:
        account = self._account_at(place)

        def known(identity: Identity) -> None:
            self._take(account, identity)
            self._page.ask_for_bucket()
            self._list_ours(account)

        self._work.do("ask whose account it is", lambda: _identity(account), known)

    def _list_ours(self, account: AwsAccount) -> None:
        self._parts.jobs.run(
            "list the stacks that are there",
            lambda: stacks.ours(account),
            succeeded=self._page.show_ours,
            failed=lambda _: None,  # whoever may not list them still finds each by its name
            background=True,
        )

    def _find(self, wanted: FindStack) -> None:
        account = self._account_at(wanted.place)

        def look() -> tuple[Identity, Progress]:
            identity, found = _identity(account), stacks.find(account, wanted.name)
            if found is None:
                raise ProblemError(words.no_such_stack(wanted))
            return identity, stacks.look(account, found.id)

        def found(answer: tuple[Identity, Progress]) -> None:
            identity, progress = answer
            self._take(account, identity)
            self._upkeep.watch(self._known(), progress)

        self._work.do("find a stack", look, found)

    def _account_at(self, place: Place) -> AwsAccount:
        """New clients for a place, which read the credentials anew; ended with the app."""
        account = AwsAccount(place)
        self._accounts.append(account)
        return account

    def _take(self, account: AwsAccount, identity: Identity) -> None:
        """Work with this account from now on, and show whose it is."""
        self._chosen = InSight(account, identity)
        self._page.show_identity(identity, account.place, self._open_pools_arn(identity, account.place))

    def _open_pools_arn(self, identity: Identity, place: Place) -> str:
        """The ARN of the pool that is open, if it may be one of this account and Region; else empty."""
        access = self._parts.pools.access
        if access is None or access.pool.local or access.pool.region != place.region:
            return ""
        partition = identity.arn.split(":")[1]
        pool = access.pool.user_pool_id
        return f"arn:{partition}:cognito-idp:{place.region}:{identity.account}:userpool/{pool}"

    # Before the launch

    def _propose_name(self, template: Template) -> None:
        account = self._known().account
        self._parts.jobs.run(
            "find a free name for the stack",
            lambda: stacks.free_name(account, Template(template)),
            succeeded=self._page.propose_name,
            failed=lambda _: self._page.propose_name(template.usual_name),  # the launch says what is wrong
            background=True,
        )

    def _check(self, plan: StackPlan) -> None:
        account, bucket = self._known().account, dict(plan.parameters)[BUCKET]

        def look() -> tuple[BucketReport, Stack | None]:
            stacks.check_name(plan.name)
            return website.check_bucket(account, bucket), stacks.find(account, plan.name)

        def found(answer: tuple[BucketReport, Stack | None]) -> None:
            report, namesake = answer
            if namesake is not None and namesake.phase is not Phase.DELETED:
                self._work.show(words.name_taken(namesake))
                return
            self._page.show_report(report)
            if report.problem is not None:
                self._work.show(report.problem)

        self._work.do("look at the bucket", look, found)

    def _launch(self, plan: StackPlan) -> None:
        chosen = self._known()

        def begun(stack: Stack) -> None:
            self._upkeep.watch(chosen, Progress(stack), soon=True)

        self._work.do("launch the stack", lambda: self._launched(chosen.account, plan), begun)

    def _launched(self, account: AwsAccount, plan: StackPlan) -> Stack:
        """Launch, and note the attempt first: it may succeed after nobody waits for the answer any more.

        The next run looks for it by its name. For worker threads.
        """
        before, place = self._settings.last_stack(), account.place
        attempt = RememberedStack(place.region, place.profile, place.endpoint_url, plan.name, plan.name)
        with contextlib.suppress(OSError):
            self._settings.remember_stack(attempt)
        try:
            return stacks.launch(account, plan)
        except ProblemError as error:
            if error.problem.request_id:  # it was answered: nothing was begun
                with contextlib.suppress(OSError):
                    self._settings.remember_stack(before)
            raise

    def _known(self) -> InSight:
        assert self._chosen is not None
        return self._chosen


def _identity(account: AwsAccount) -> Identity:
    """Who we are, by STS. The first question to an account; for worker threads."""
    with collector_resting():
        account.prepare()
    return aws_account.who_am_i(account)
