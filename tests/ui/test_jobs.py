"""A job ends in exactly one outcome, and everything that runs ends when it should."""

from __future__ import annotations

import gc
import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.fault_server import FaultServer, hang
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.jobs import Jobs, Outcome
from wildrydes_desktop.jobs import jobs as module

REFUSED = Problem("Not today", "The pool is closed.", "Come back tomorrow.", name="ClosedException")
PASSWORD = "Correct-Horse-9"


class Heard:
    """Notes the callbacks of jobs in the order in which they came; `done` counts the finished ones."""

    def __init__(self) -> None:
        self.said: list[tuple[Any, ...]] = []
        self.threads: set[threading.Thread] = set()

    def note(self, *what: Any) -> None:
        self.said.append(what)
        self.threads.add(threading.current_thread())

    def callbacks(self) -> dict[str, Callable[..., None]]:
        return {name: partial(self.note, name) for name in ("succeeded", "failed", "cancelled", "finished")}

    @property
    def done(self) -> bool:
        return ("finished",) in self.said


class Lines(logging.Handler):
    """The app's log as lines."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class HangingWork:
    """Work that does not end until `release`, whether it is cancelled or not."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.release = threading.Event()
        self.ended = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        self.release.wait(30)
        self.ended.set()
        return "late"


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def unhandled() -> list[Problem]:
    return []


@pytest.fixture
def jobs(qtbot: QtBot, unhandled: list[Problem]) -> Iterator[Jobs]:
    """Whose threads a busy machine may take its time to end."""
    jobs = Jobs(unhandled.append)
    with pytest.MonkeyPatch.context() as patience:
        patience.setattr(module, "CLOSE_WITHIN", 15.0)
        yield jobs
        assert jobs.close()


@pytest.fixture
def log() -> Iterator[list[str]]:
    logger = logging.getLogger("wildrydes_desktop")
    lines, level = Lines(), logger.level
    logger.addHandler(lines)
    logger.setLevel(logging.DEBUG)
    yield lines.lines
    logger.removeHandler(lines)
    logger.setLevel(level)


def sleep_until_cancelled() -> None:
    cancel.current().wait(30)


def raising(error: BaseException) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


# Exactly one outcome, then finished


def test_a_value_is_success(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    worker: list[threading.Thread] = []

    def work() -> str:
        worker.append(threading.current_thread())
        return "a value"

    job = jobs.run("count", work, **heard.callbacks())
    assert job.outcome is None
    qtbot.waitUntil(lambda: heard.done)
    assert heard.said == [("succeeded", "a value"), ("finished",)]
    assert job.outcome is Outcome.SUCCEEDED
    assert heard.threads == {threading.main_thread()}
    assert worker != [threading.main_thread()]


@pytest.mark.parametrize("value", [None, REFUSED, ValueError("no more than a value")])
def test_whatever_is_returned_is_success(value: object, jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    jobs.run("count", lambda: value, **heard.callbacks())
    qtbot.waitUntil(lambda: heard.done)
    assert heard.said == [("succeeded", value), ("finished",)]


def test_a_problem_is_failure(jobs: Jobs, heard: Heard, qtbot: QtBot, log: list[str]) -> None:
    job = jobs.run("register", raising(ProblemError(REFUSED)), **heard.callbacks())
    qtbot.waitUntil(lambda: heard.done)
    assert heard.said == [("failed", REFUSED), ("finished",)]
    assert job.outcome is Outcome.FAILED
    assert not any("should not" in line for line in log)


def test_cancelled_from_below_is_cancelled(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    job = jobs.run("register", raising(Cancelled()), **heard.callbacks())
    qtbot.waitUntil(lambda: heard.done)
    assert heard.said == [("cancelled",), ("finished",)]
    assert job.outcome is Outcome.CANCELLED


@pytest.mark.parametrize("kind", [ValueError, SystemExit, KeyboardInterrupt])
def test_anything_else_is_a_bug_told_without_its_values(
    kind: type[BaseException], jobs: Jobs, heard: Heard, qtbot: QtBot, log: list[str]
) -> None:
    job = jobs.run("register", raising(kind(f"bad {PASSWORD}")), **heard.callbacks())
    qtbot.waitUntil(lambda: heard.done)
    (what, problem), finished = heard.said
    assert (what, finished) == ("failed", ("finished",))
    assert job.outcome is Outcome.FAILED
    assert problem.name == kind.__name__
    assert "test_jobs.py" in problem.raw_message
    assert PASSWORD not in str(problem)
    logged = next(line for line in log if "should not" in line)
    assert f"error={kind.__name__}" in logged
    assert "test_jobs.py" in logged
    assert PASSWORD not in "\n".join(log)


def test_a_failure_that_nobody_handles_is_shown(
    jobs: Jobs, heard: Heard, unhandled: list[Problem], qtbot: QtBot
) -> None:
    jobs.run(
        "look", raising(ProblemError(REFUSED)), succeeded=heard.note, finished=partial(heard.note, "finished")
    )
    qtbot.waitUntil(lambda: heard.done)
    assert unhandled == [REFUSED]


def test_only_success_need_be_listened_to(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.run("look", raising(Cancelled()), succeeded=lambda _: None)
    qtbot.waitUntil(lambda: job.outcome is Outcome.CANCELLED)


# Cancelling


def test_cancelling_is_heard_at_once_and_wakes_the_work(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    woken = threading.Event()
    begun = threading.Event()

    def work() -> None:
        begun.set()
        try:
            sleep_until_cancelled()
        finally:
            woken.set()

    job = jobs.run("wait", work, **heard.callbacks())
    assert begun.wait(10)
    job.cancel()
    assert heard.said == [("cancelled",), ("finished",)]
    assert woken.wait(10)


def test_what_comes_after_cancelling_is_dropped(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    work = HangingWork()
    job = jobs.run("wait", work, **heard.callbacks())
    assert work.begun.wait(10)
    job.cancel()
    work.release.set()
    assert work.ended.wait(10)
    after(jobs, qtbot)
    assert heard.said == [("cancelled",), ("finished",)]
    assert job.outcome is Outcome.CANCELLED


def test_a_result_already_on_its_way_is_dropped_too(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    job = jobs.run("count", lambda: 1, **heard.callbacks())
    for thread in set(threading.enumerate()) - before:
        thread.join(10)  # the result now waits in the event queue
    job.cancel()
    after(jobs, qtbot)
    assert heard.said == [("cancelled",), ("finished",)]


def test_cancelling_twice_or_after_the_end_does_nothing(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    job = jobs.run("count", lambda: 1, **heard.callbacks())
    qtbot.waitUntil(lambda: heard.done)
    job.cancel()
    job.cancel()
    assert heard.said == [("succeeded", 1), ("finished",)]
    assert job.outcome is Outcome.SUCCEEDED


def test_cancelling_one_leaves_the_others(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    work = HangingWork()
    other = jobs.run("wait", sleep_until_cancelled, succeeded=lambda _: None)
    jobs.run("go on", work, **heard.callbacks())
    other.cancel()
    work.release.set()
    qtbot.waitUntil(lambda: heard.done)
    assert heard.said == [("succeeded", "late"), ("finished",)]


def after(jobs: Jobs, qtbot: QtBot) -> None:
    """Return when everything that was queued for the GUI thread before this has been delivered."""
    done: list[object] = []
    jobs.run("come after", lambda: None, succeeded=done.append, background=True)
    qtbot.waitUntil(lambda: bool(done))


# Held, busy, and callbacks that fail


class Ear:
    """Something that only the job knows, to tell whether the job is still there."""

    def __init__(self, said: list[object]) -> None:
        self.said = said

    def hear(self, value: object) -> None:
        self.said.append(value)


def test_a_job_is_held_until_it_has_ended(jobs: Jobs, qtbot: QtBot) -> None:
    said: list[object] = []
    work = HangingWork()
    ear = Ear(said)
    known = weakref.ref(ear)
    jobs.run("wait", work, succeeded=ear.hear)
    del ear
    gc.collect()
    try:
        assert known() is not None
    finally:
        work.release.set()
    qtbot.waitUntil(lambda: said == ["late"])


def test_a_job_that_has_ended_is_let_go(jobs: Jobs, qtbot: QtBot) -> None:
    said: list[object] = []
    ear = Ear(said)
    known = weakref.ref(ear)
    jobs.run("count", lambda: 1, succeeded=ear.hear)
    del ear
    qtbot.waitUntil(lambda: said == [1])

    def let_go() -> bool:
        gc.collect()
        return known() is None

    qtbot.waitUntil(let_go)


def test_busy_from_the_first_foreground_job_to_the_last(jobs: Jobs, qtbot: QtBot) -> None:
    changes: list[bool] = []
    jobs.busy_changed.connect(changes.append)
    first = jobs.run("wait", sleep_until_cancelled, succeeded=lambda _: None)
    second = jobs.run("wait", sleep_until_cancelled, succeeded=lambda _: None)
    assert jobs.busy
    first.cancel()
    assert changes == [True]
    second.cancel()
    assert changes == [True, False]
    assert not jobs.busy


def test_nobody_waits_for_a_background_job(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    changes: list[bool] = []
    jobs.busy_changed.connect(changes.append)
    job = jobs.run("look", lambda: 1, **heard.callbacks(), background=True)
    assert job.background
    assert not jobs.busy
    qtbot.waitUntil(lambda: heard.done)
    assert changes == []


def test_rest_has_returned_when_the_outcome_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    busy: list[bool] = []
    jobs.run("count", lambda: 1, succeeded=lambda _: busy.append(jobs.busy))
    qtbot.waitUntil(lambda: bool(busy))
    assert busy == [False]


@pytest.mark.parametrize("outcome", ["succeeded", "failed", "cancelled"])
def test_finished_is_called_even_if_the_outcome_s_callback_raises(
    outcome: str, jobs: Jobs, heard: Heard, qtbot: QtBot
) -> None:
    works: dict[str, Callable[[], object]] = {
        "succeeded": lambda: 1,
        "failed": raising(ProblemError(REFUSED)),
        "cancelled": raising(Cancelled()),
    }
    callbacks = heard.callbacks()

    def raises(*_: object) -> None:
        raise ValueError(outcome)

    callbacks[outcome] = raises
    with qtbot.captureExceptions() as raised:
        jobs.run("count", works[outcome], **callbacks)
        qtbot.waitUntil(lambda: heard.done)
    assert [str(error) for _, error, _ in raised] == [outcome]
    assert heard.said == [("finished",)]
    assert not jobs.busy


# The end


def test_closing_ends_what_waits(jobs: Jobs, heard: Heard) -> None:
    jobs.run("wait", sleep_until_cancelled, **heard.callbacks())
    jobs.run("wait", sleep_until_cancelled, **heard.callbacks(), background=True)
    began = time.monotonic()
    assert jobs.close()
    assert time.monotonic() - began < module.CLOSE_WITHIN
    assert heard.said == [("cancelled",), ("finished",)] * 2
    assert not jobs.busy
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("job ")]


def test_closing_twice_is_the_same_as_once(jobs: Jobs) -> None:
    assert jobs.close()
    assert jobs.close()


def test_closing_ends_a_request_that_a_server_never_answers(jobs: Jobs, heard: Heard) -> None:
    with FaultServer(hang) as server:
        pool = PoolConfig.of(
            "us-east-1_AbCdEfGhI", "1example23456789", endpoint_url=f"http://127.0.0.1:{server.port}"
        )
        connection = Connection(pool)
        connection.prepare()
        jobs.run("resend", lambda: accounts.resend(connection, "rider@example.com"), **heard.callbacks())
        server.wait_for_request()
        began = time.monotonic()
        assert jobs.close()
        assert time.monotonic() - began < module.CLOSE_WITHIN
        connection.close()
    assert heard.said == [("cancelled",), ("finished",)]


def test_a_thread_that_ignores_cancelling_is_left_and_named(
    jobs: Jobs, heard: Heard, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CLOSE_WITHIN", 0.1)
    work = HangingWork()
    jobs.run("deaf", work, **heard.callbacks())
    assert work.begun.wait(10)
    try:
        assert not jobs.close()
        assert heard.said == [("cancelled",), ("finished",)]
        assert any("did not end" in line and "job deaf" in line for line in log)
    finally:
        work.release.set()
    monkeypatch.undo()
    assert jobs.close()


def test_the_limit_holds_for_all_threads_together(
    jobs: Jobs, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CLOSE_WITHIN", 0.3)
    works = [HangingWork() for _ in range(20)]
    for work in works:
        jobs.run("deaf", work, succeeded=lambda _: None)
    began = time.monotonic()
    try:
        assert not jobs.close()
        assert time.monotonic() - began < 0.3 * len(works)
        assert sum("did not end" in line for line in log) == len(works)
    finally:
        for work in works:
            work.release.set()
    monkeypatch.undo()


def test_nobody_is_called_after_the_end(jobs: Jobs, heard: Heard, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    jobs.run("count", lambda: 1, **heard.callbacks())
    for thread in set(threading.enumerate()) - before:
        thread.join(10)
    jobs.close()
    said = list(heard.said)
    other = Jobs(lambda _: None)
    after(other, qtbot)  # what was queued before this is delivered by then
    assert other.close()
    assert heard.said == said == [("cancelled",), ("finished",)]


def test_nothing_runs_after_the_end(jobs: Jobs, heard: Heard) -> None:
    jobs.close()
    job = jobs.run("count", lambda: heard.note("ran"), **heard.callbacks())
    assert job.outcome is Outcome.CANCELLED
    assert job.cancellation.cancelled
    assert not jobs.busy
    job.cancel()
    assert heard.said == []


def test_what_the_end_of_a_job_starts_does_not_outlive_closing(jobs: Jobs) -> None:
    ran = threading.Event()
    jobs.run(
        "wait",
        sleep_until_cancelled,
        succeeded=lambda _: None,
        cancelled=lambda: jobs.run("again", ran.set, succeeded=lambda _: None) and None,
    )
    assert jobs.close()
    assert not ran.is_set()


def test_a_callback_that_raises_does_not_keep_the_others_from_ending(
    jobs: Jobs, heard: Heard, log: list[str]
) -> None:
    jobs.run("wait", sleep_until_cancelled, succeeded=lambda _: None, cancelled=raising(ValueError(PASSWORD)))
    jobs.run("wait", sleep_until_cancelled, **heard.callbacks())
    assert jobs.close()
    assert heard.said == [("cancelled",), ("finished",)]
    assert any("callback raised" in line and "ValueError" in line for line in log)
    assert PASSWORD not in "\n".join(log)
