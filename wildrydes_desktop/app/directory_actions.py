"""Wires the page of the pool's users: what is wanted there becomes signed requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from wildrydes_desktop.app.administration import Administrated, Administration
from wildrydes_desktop.app.directory_details import DirectoryDetails
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.jobs import Job
from wildrydes_desktop.ui.directory.page import DirectoryPage
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop import directory, directory_actions
from wildrydes_desktop.workshop.bulk import BulkRun, Summary
from wildrydes_desktop.workshop.directory import Search, UserPage
from wildrydes_desktop.workshop.directory_actions import Action, NewUser, Order

T = TypeVar("T")

LOOK_EVERY = 100  # ms between two looks at how far an order is


class DirectoryActions(QObject):
    """One for each page, whose child it is."""

    def __init__(self, parts: Parts, page: Page) -> None:
        assert isinstance(page, DirectoryPage)
        super().__init__(page)
        self._parts = parts
        self._page = page
        self._administration = Administration(parts.pools, self)
        self._details = DirectoryDetails(parts, page, self._administration)
        self._search: Search | None = None
        self._running: Job | None = None  # what the page's Cancel ends
        self._reading: Job | None = None  # the next page of the list, while nobody waits for it
        self._grouping: Job | None = None  # the pool's groups
        self._all = False
        self._groups_read = False
        self._connect()
        if parts.pools.access is not None:
            self._suit(parts.pools.access.pool)

    def close(self) -> None:
        """End the signed connection, and what hangs on it."""
        self._administration.close()

    def _connect(self) -> None:
        page, parts = self._page, self._parts
        page.search_wanted.connect(self._begin)
        page.more_wanted.connect(self._read_more)
        page.all_wanted.connect(self._read_all)
        page.details_wanted.connect(self._details.want)
        page.order_wanted.connect(self._carry_out)
        page.create_wanted.connect(self._create)
        page.group_wanted.connect(self._create_group)
        page.cancelled.connect(self._cancel)
        parts.window.page_shown.connect(self._shown)
        parts.pools.opened.connect(self._opened)
        parts.pools.requirements_known.connect(self._requirements_known)

    # The pool

    def _shown(self, name: str) -> None:
        """Read the list at the first look, and again whenever another pool is open."""
        if name == PageName.DIRECTORY and self._search is None and not self._page.busy:
            self._page.search()

    def _opened(self, pool: PoolConfig) -> None:
        for job in (self._running, self._reading, self._grouping):
            if job is not None:
                job.cancel()
        self._details.stop()
        self._search = None
        self._groups_read = False
        self._page.forget()
        self._suit(pool)
        self._shown(str(self._parts.window.current))

    def _suit(self, pool: PoolConfig) -> None:
        access = self._parts.pools.access
        known = access.requirements.kind if access is not None and access.requirements else pool.kind
        self._page.suit(by_address=known is PoolKind.EMAIL, may_invite=not pool.local)

    def _requirements_known(self, _: object) -> None:
        access = self._parts.pools.access
        if access is not None:
            self._suit(access.pool)

    # The list

    def _begin(self, search: Search) -> None:
        self._stop_reading()
        self._search = search
        self._page.begin_search()

        def found(page: UserPage) -> None:
            self._page.show_first(page)
            if not self._groups_read:
                self._groups_read = True
                self._read_groups()

        def not_found(problem: Problem) -> None:
            self._search = None
            self._page.show_not_read(tr("The list could not be read."))
            self._show(problem)

        def given_up() -> None:
            self._search = None
            self._page.show_not_read(tr("The list was not read."))

        self._run(
            "list users",
            lambda pool: directory.list_users(pool.signed, search),
            found,
            not_found,
            given_up,
        )

    def _read_more(self, token: str) -> None:
        """The next page, while nobody waits."""
        search = self._search
        if search is None or self._reading is not None:
            return

        def work() -> UserPage:
            return directory.list_users(self._administration.wait().signed, search, token)

        def came(page: UserPage) -> None:
            self._reading = None
            self._page.show_more(page)
            self._go_on()

        def did_not(problem: Problem) -> None:
            self._reading = None
            self._end_all()
            self._page.show_not_read()
            self._parts.window.messages.show_problem(problem)

        self._reading = self._parts.jobs.run(
            "list more users", work, succeeded=came, failed=did_not, background=not self._all
        )

    def _read_all(self) -> None:
        """One page after the other, until the end or until somebody stops it."""
        self._parts.window.messages.clear()
        self._all = True
        self._page.set_busy(True)
        if self._reading is None:
            self._go_on()

    def _go_on(self) -> None:
        if self._all:
            token = self._page.table.users.next
            if token:
                self._read_more(token)
            else:
                self._end_all()

    def _end_all(self) -> None:
        if self._all:
            self._all = False
            self._page.set_busy(False)
            self._page.show_not_read()

    def _stop_reading(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.cancel()
            self._page.show_not_read()
        self._end_all()

    # Changing

    def _carry_out(self, order: Order) -> None:
        """Do it to each of the users, and say what came of it, stopped or not."""
        runs: list[BulkRun] = []
        look = QTimer(self)
        look.setInterval(LOOK_EVERY)

        def work(pool: Administrated) -> Summary:
            run = BulkRun(order.users, directory_actions.doing(order, pool.signed, pool.access.connection))
            runs.append(run)
            return run.run()

        def progress() -> None:
            if runs:
                self._page.show_progress(order, runs[0].progress())

        def done(summary: Summary) -> None:
            look.stop()
            look.deleteLater()
            self._tell(order, summary)

        def refused(problem: Problem) -> None:
            look.stop()
            look.deleteLater()
            self._show(problem)

        def stopped() -> None:
            look.stop()
            look.deleteLater()
            nothing = Summary(0, (), len(order.users))  # stopped before it had begun
            self._tell(order, runs[0].summary() if runs else nothing, stopped=True)

        look.timeout.connect(progress)
        look.start()
        self._run(order.action.value.replace("_", " "), work, done, refused, stopped)

    def _tell(self, order: Order, summary: Summary, *, stopped: bool = False) -> None:
        self._follow(order, summary)
        said = self._page.show_summary(order, summary, stopped=stopped)
        messages = self._parts.window.messages
        if summary.stopped_by is not None or (summary.failures and len(order.users) == 1):
            self._show(summary.stopped_by or summary.failures[0].problem)
        else:
            messages.show_message("warning" if summary.failures or stopped else "success", said)
        self._details.want_again()

    def _follow(self, order: Order, summary: Summary) -> None:
        """Have the list say what has changed, without reading it again."""
        failed = {failure.user.username for failure in summary.failures}
        tried = order.users[: summary.done + len(failed)]
        done = {user.username for user in tried} - failed
        users = self._page.table.users
        match order.action:
            case Action.DELETE:
                users.remove(done)
            case Action.CONFIRM:
                users.change(done, status="CONFIRMED")
            case Action.RESET:
                users.change(done, status="RESET_REQUIRED")
            case Action.ENABLE:
                users.change(done, enabled=True)
            case Action.DISABLE:
                users.change(done, enabled=False)

    def _create(self, new: NewUser) -> None:
        said = tr("{name} is created.\nThe first sign-in, with the temporary password, asks for a new one.")

        def work(pool: Administrated) -> tuple[str, UserPage]:
            username = directory_actions.create(pool.signed, new)
            return username, directory.list_users(pool.signed)

        def created(answer: tuple[str, UserPage]) -> None:
            username, page = answer
            self._search = Search()
            self._page.show_created()
            self._page.show_first(page)
            self._page.table.choose_named({username})
            self._parts.window.messages.show_message("success", said.format(name=new.username))

        self._stop_reading()
        self._run("create a user", work, created)

    def _read_groups(self) -> None:
        """Without the permission there are none to choose from, and nobody has asked for them."""
        self._grouping = self._parts.jobs.run(
            "list groups",
            lambda: directory.groups(self._administration.wait().signed),
            succeeded=self._page.show_groups,
            failed=_not_known,
            background=True,
        )

    def _create_group(self, name: str) -> None:
        def work(pool: Administrated) -> tuple[str, ...]:
            try:
                directory_actions.create_group(pool.signed, name)
            except ProblemError as error:
                if error.problem.name != "GroupExistsException":  # as after an answer that was lost
                    raise
            return directory.groups(pool.signed)

        def created(names: tuple[str, ...]) -> None:
            if self._grouping is not None:
                self._grouping.cancel()  # what it brings was so before
            self._page.show_groups(names, name)
            self._parts.window.messages.show_message("success", tr("The group {0} is there.").format(name))

        self._run("create a group", work, created)

    # Running

    def _run(
        self,
        name: str,
        work: Callable[[Administrated], T],
        succeeded: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Do `work` on a worker thread, the page busy meanwhile, once requests can be signed."""
        page, jobs = self._page, self._parts.jobs
        self._parts.window.messages.clear()
        page.set_busy(True)

        def rest() -> None:
            self._running = None
            page.set_busy(False)

        def did(value: T) -> None:
            rest()
            succeeded(value)

        def did_not(problem: Problem) -> None:
            rest()
            (failed or self._show)(problem)

        def was_cancelled() -> None:
            rest()
            if cancelled is not None:
                cancelled()

        def start() -> None:
            self._running = jobs.run(
                name,
                lambda: work(self._administration.wait()),
                succeeded=did,
                failed=did_not,
                cancelled=was_cancelled,
            )

        self._administration.with_key(start, did_not)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
        elif self._all:
            self._stop_reading()

    def _show(self, problem: Problem) -> None:
        self._parts.window.messages.show_problem(problem)
        self._page.show_problem(problem)


def _not_known(_: Problem) -> None:
    """There is nothing to choose from, which can be seen."""
