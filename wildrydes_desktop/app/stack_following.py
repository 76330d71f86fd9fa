"""Following a stack on a worker thread, look by look, while the window does something else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.jobs import Job, Jobs
from wildrydes_desktop.workshop import stack as stacks

if TYPE_CHECKING:
    from wildrydes_desktop.workshop.aws_account import AwsAccount
    from wildrydes_desktop.workshop.stack_progress import Progress


class StackFollowing(QObject):
    """Follows at most one stack. Signals, all on the GUI thread: `progressed(Progress)` for every look and
    the last; then `ended(Progress)` when the stack moves no more, or `lost(Problem)` when it can't be asked.
    """

    progressed = Signal(object)
    ended = Signal(object)
    lost = Signal(object)
    _looked = Signal(object)  # a look, on its way from the worker thread

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._run = 0
        self._looked.connect(self._deliver)

    @property
    def following(self) -> bool:
        """Whether looks come by themselves."""
        return self._job is not None

    def follow(self, account: AwsAccount, stack_id: str) -> None:
        """Follow this stack from now on, and no other."""
        self.stop()
        run = self._run

        def tell(progress: Progress) -> None:
            self._looked.emit((run, progress))

        self._job = self._jobs.run(
            "follow the stack",
            lambda: stacks.follow(account, stack_id, tell),
            succeeded=partial(self._end, self.ended.emit),
            failed=partial(self._end, self.lost.emit),
            background=True,
        )

    def stop(self) -> None:
        """Follow nothing any more. The stack goes on."""
        self._run += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _deliver(self, looked: tuple[int, Progress]) -> None:
        run, progress = looked
        if run == self._run:
            self.progressed.emit(progress)

    def _end(self, tell: Callable[[object], None], outcome: Progress | Problem) -> None:
        self._job = None
        self._run += 1
        if not isinstance(outcome, Problem):
            self.progressed.emit(outcome)
        tell(outcome)
