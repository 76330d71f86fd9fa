"""Jobs: a plain function runs on a thread of its own, and ends on the GUI thread in exactly one outcome.

A job is held until it has ended, so nobody needs to keep it alive. Cancelling is heard at once: the person
gets the outcome `CANCELLED` immediately, the function is woken (see `foundation.cancel`) and whatever it
still brings is dropped. An exception that is neither a `ProblemError` nor `Cancelled` is a bug: it is logged
without its values and reported as a problem that says so.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal

from wildrydes_desktop.foundation import cancel, logs
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError

T = TypeVar("T")

log = logging.getLogger(__name__)

CLOSE_WITHIN = 2.0  # seconds that `Jobs.close` waits for threads that were told to end


class Outcome(Enum):
    """How a job ended."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work, made by `Jobs.run`. `cancel()` is all that is left to do with it.

    `outcome` is None until the job has ended. `background` says that nobody waits for it.
    """

    name: str
    background: bool
    succeeded: Callable[[object], None]
    failed: Callable[[Problem], None]
    cancelled: Callable[[], None]
    finished: Callable[[], None]
    stop: Callable[[Job], None]
    outcome: Outcome | None = None
    cancellation: cancel.Cancellation = field(default_factory=cancel.Cancellation)

    def cancel(self) -> None:
        """End the job as cancelled, now. Does nothing once it has ended. GUI thread only."""
        self.stop(self)


class Jobs(QObject):
    """Runs jobs. Lives on the GUI thread, where every callback is called.

    Signals: `busy_changed(bool)` when the first foreground job begins and after the last has ended.
    """

    busy_changed = Signal(bool)
    _brought = Signal(object)  # what a thread brought, on its way to the GUI thread

    def __init__(
        self,
        unhandled: Callable[[Problem], None],
        parent: QObject | None = None,
        *,
        told: Callable[[Problem], Problem] = lambda problem: problem,
    ) -> None:
        """`unhandled` shows the problem of a job that was started without a `failed` of its own. `told` says
        a problem in the language of the windows, before anybody hears of it.
        """
        super().__init__(parent)
        self._unhandled = unhandled
        self._told = told
        self._running: dict[Job, threading.Thread] = {}
        self._ending: list[threading.Thread] = []
        self._closed = False
        # Emitted on other threads only, hence queued; to say so would set up the whole of `Qt`, 12 ms.
        self._brought.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether a job runs that somebody waits for."""
        return any(not job.background for job in self._running)

    def run(
        self,
        name: str,
        work: Callable[[], T],
        *,
        succeeded: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        finished: Callable[[], None] | None = None,
        background: bool = False,
    ) -> Job:
        """Run `work()` on a thread of its own; then call one of the three outcomes, then `finished`.

        A `failed` that is left out shows the problem to the person; the others are for who waits for them.
        `name` is for the log and the thread's name: fixed words, nothing that a person typed. After `close`
        nothing runs and nobody is told: the job comes back cancelled.
        """
        job = Job(
            name,
            background,
            cast("Callable[[object], None]", succeeded or _nothing),
            failed or self._unhandled,
            cancelled or _nothing,
            finished or _nothing,
            self._cancel,
        )
        if self._closed:
            job.cancellation.cancel()
            job.outcome = Outcome.CANCELLED
            return job
        thread = threading.Thread(target=self._work, args=(job, work), name=f"job {name}", daemon=True)
        was_busy = self.busy
        self._running[job] = thread
        self._tell_if_busy_changed(was_busy)
        thread.start()
        return job

    def close(self) -> bool:
        """Cancel everything and wait for the threads; False if one is still alive after two seconds."""
        self._closed = True
        for job in list(self._running):
            try:
                job.cancel()
            except Exception as error:  # noqa: BLE001 - logged; the other jobs must still end
                logs.bug(log, "a callback raised while everything was ending", error)
        deadline = time.monotonic() + CLOSE_WITHIN
        for thread in self._ending:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._ending = [thread for thread in self._ending if thread.is_alive()]
        for thread in self._ending:
            logs.event(log, "thread did not end", logging.WARNING, job=thread.name)
        return not self._ending

    def _cancel(self, job: Job) -> None:
        if job.outcome is None:
            job.cancellation.cancel()
            self._end(job, Outcome.CANCELLED, None)

    def _work(self, job: Job, work: Callable[[], object]) -> None:
        outcome, value = _outcome_of(job, work)
        if not job.cancellation.cancelled:
            self._brought.emit((job, outcome, value))

    def _deliver(self, brought: tuple[Job, Outcome, object]) -> None:
        job, outcome, value = brought
        if job.outcome is None:
            self._end(job, outcome, value)

    def _end(self, job: Job, outcome: Outcome, value: object) -> None:
        job.outcome = outcome
        was_busy = self.busy
        self._ending = [thread for thread in self._ending if thread.is_alive()]
        self._ending.append(self._running.pop(job))
        self._tell_if_busy_changed(was_busy)
        logs.event(log, "job ended", logging.DEBUG, job=job.name, outcome=outcome.value)
        try:
            if outcome is Outcome.SUCCEEDED:
                job.succeeded(value)
            elif isinstance(value, Problem):
                job.failed(self._told(value))
            else:
                job.cancelled()
        finally:
            job.finished()

    def _tell_if_busy_changed(self, was_busy: bool) -> None:
        if self.busy != was_busy:
            self.busy_changed.emit(self.busy)


def _nothing(*_: object) -> None:
    """What happens where nobody asked for more."""


def _outcome_of(job: Job, work: Callable[[], object]) -> tuple[Outcome, object]:
    try:
        with cancel.working_under(job.cancellation):
            return Outcome.SUCCEEDED, work()
    except Cancelled:
        return Outcome.CANCELLED, None
    except ProblemError as error:
        return Outcome.FAILED, error.problem
    except BaseException as error:  # noqa: BLE001 - the last catch of the thread: logged, then told
        logs.bug(log, "a job raised what it should not", error)
        return Outcome.FAILED, bug_problem(error)


def bug_problem(error: BaseException) -> Problem:
    """The problem that tells a person about a fault of ours: what kind, where, and nothing of its values."""
    return Problem(
        "Something went wrong inside this app",
        "This is a fault of ours and nothing that you did. What you typed is still there.",
        "Try again. If it happens again, copy the details and report them.",
        name=type(error).__name__,
        raw_message=logs.where(error),
    )
