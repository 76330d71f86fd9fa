"""The parts that the wiring joins, and how a page's request becomes a job and comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.app.pool_keeper import Access, PoolKeeper
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.jobs import Job, Jobs
from wildrydes_desktop.session.session import Session
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName

T = TypeVar("T")
P = TypeVar("P", bound=Page)


@dataclass(frozen=True, slots=True)
class Parts:
    """One of each. `now` is seconds since the epoch, by this machine's clock."""

    window: MainWindow
    jobs: Jobs
    session: Session
    pools: PoolKeeper
    now: Callable[[], float]

    def page(self, name: PageName, kind: type[P]) -> P:
        """The page of that name, built if need be, as what it is."""
        page = self.window.page(name)
        assert isinstance(page, kind)
        return page


class PageWork:
    """What one page has running: at most one job, which its Cancel button ends."""

    def __init__(self, parts: Parts, page: Page) -> None:
        self._parts = parts
        self._page = page
        self._job: Job | None = None
        page.cancelled.connect(self.cancel)

    def cancel(self) -> None:
        """End what runs, if anything does."""
        if self._job is not None:
            self._job.cancel()

    def run(
        self,
        name: str,
        request: Callable[[Access], T],
        succeeded: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Call `request` on a worker thread with the open pool; see `do` for the rest."""
        self.do(name, lambda: request(self._parts.pools.wait()), succeeded, failed)

    def do(
        self,
        name: str,
        work: Callable[[], T],
        succeeded: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Call `work` on a worker thread, with no pool in it, then `succeeded` or `failed` here.

        The message bar is cleared and the page is busy meanwhile. Without a `failed`, or from within one
        by `show`, a problem goes to the message bar and to the field it is about.
        """
        self._parts.window.messages.clear()
        self._page.set_busy(True)

        def then(outcome: Callable[[T], None]) -> Callable[[T], None]:
            def end(value: T) -> None:
                self._rest()
                outcome(value)

            return end

        def fail(problem: Problem) -> None:
            self._rest()
            (failed or self.show)(problem)
            if problem.case in {"access_revoked", "access_expired"}:
                self._parts.session.doubt()

        self._job = self._parts.jobs.run(
            name,
            work,
            succeeded=then(succeeded),
            failed=fail,
            cancelled=self._rest,
        )

    def show(self, problem: Problem) -> None:
        """Tell the person: the words in the message bar, the cursor in the field at fault."""
        self._parts.window.messages.show_problem(problem)
        self._page.show_problem(problem)

    def _rest(self) -> None:
        self._job = None
        self._page.set_busy(False)


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """The app's own sentences in the language of the window (context "App"); `number` chooses the plural."""
    return QCoreApplication.translate("App", text, comment, number)
