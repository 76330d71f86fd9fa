"""One action on many users: what fails for one, what would for all, and what a stop leaves."""

from __future__ import annotations

import threading

import pytest

from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.cancel import Cancellation
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.workshop.bulk import BulkRun, Progress
from wildrydes_desktop.workshop.directory import ListedUser

USERS = [ListedUser(name, name, "CONFIRMED", True, True, 0, 0) for name in "abcde"]  # noqa: FBT003


def refusal(case: str) -> ProblemError:
    return ProblemError(Problem("Refused", "Because.", "Go on.", case=case))


def test_one_failure_does_not_stop_the_rest() -> None:
    done: list[str] = []

    def act(user: ListedUser) -> None:
        if user.username in "bd":
            raise refusal("user_not_found")
        done.append(user.username)

    run = BulkRun(USERS, act)
    summary = run.run()
    assert done == ["a", "c", "e"]
    assert (summary.done, summary.untried, summary.doubtful, summary.stopped_by) == (3, 0, None, None)
    assert [failure.user.username for failure in summary.failures] == ["b", "d"]
    assert run.progress() == Progress(5, 2, 5)


def test_what_would_meet_everybody_is_met_once() -> None:
    asked: list[str] = []

    def act(user: ListedUser) -> None:
        asked.append(user.username)
        if user.username == "b":
            raise refusal("permission_missing")

    summary = BulkRun(USERS, act).run()
    assert asked == ["a", "b"]
    assert (summary.done, len(summary.failures), summary.untried) == (1, 1, 3)
    assert summary.stopped_by is not None


def test_a_stop_says_what_is_in_doubt() -> None:
    cancellation, reached = Cancellation(), threading.Event()

    def act(user: ListedUser) -> None:
        if user.username == "c":
            reached.set()
            cancel.current().wait(10)

    run = BulkRun(USERS, act)
    outcome: list[BaseException] = []

    def work() -> None:
        with cancel.working_under(cancellation):
            try:
                run.run()
            except Cancelled as cancelled:
                outcome.append(cancelled)

    thread = threading.Thread(target=work)
    thread.start()
    assert reached.wait(10)
    cancellation.cancel()
    thread.join(10)
    assert len(outcome) == 1
    summary = run.summary()
    assert (summary.done, summary.failures, summary.untried) == (2, (), 2)
    assert summary.doubtful == USERS[2]


def test_a_stop_between_two_users_leaves_nothing_in_doubt() -> None:
    cancellation = Cancellation()

    def act(user: ListedUser) -> None:
        if user.username == "b":
            cancellation.cancel()

    run = BulkRun(USERS, act)
    with cancel.working_under(cancellation), pytest.raises(Cancelled):
        run.run()
    summary = run.summary()
    assert (summary.done, summary.untried, summary.doubtful) == (2, 3, None)


def test_a_bug_is_not_taken_for_a_failure() -> None:
    def act(_: ListedUser) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        BulkRun(USERS, act).run()
