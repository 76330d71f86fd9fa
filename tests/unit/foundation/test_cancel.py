"""Cancelling reaches work that waits, from another thread, and only the work that is meant."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable

import pytest

from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled


@pytest.fixture
def cancellation() -> Cancellation:
    return Cancellation()


def elsewhere(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_nothing_is_cancelled_at_first(cancellation: Cancellation) -> None:
    assert not cancellation.cancelled
    cancellation.check()
    cancellation.wait(0)


def test_check_says_so_afterwards(cancellation: Cancellation) -> None:
    cancellation.cancel()
    assert cancellation.cancelled
    with pytest.raises(Cancelled):
        cancellation.check()


def test_a_wait_ends_when_another_thread_cancels(cancellation: Cancellation) -> None:
    waiting, ended = threading.Event(), threading.Event()

    def wait() -> None:
        waiting.set()
        with pytest.raises(Cancelled):
            cancellation.wait(60)
        ended.set()

    thread = elsewhere(wait)
    assert waiting.wait(10)
    cancellation.cancel()
    assert ended.wait(10)
    thread.join()


def test_a_wait_that_comes_too_late_does_not_begin(cancellation: Cancellation) -> None:
    cancellation.cancel()
    with pytest.raises(Cancelled):
        cancellation.wait(60)


def test_wakers_are_called_once_and_only_while_inside(cancellation: Cancellation) -> None:
    woken: list[str] = []
    with cancellation.waking(lambda: woken.append("left before")):
        pass
    with (
        cancellation.waking(lambda: woken.append("outer")),
        cancellation.waking(lambda: woken.append("inner")),
    ):
        cancellation.cancel()
        cancellation.cancel()
    assert woken == ["outer", "inner"]


def test_the_same_waker_twice_is_let_go_once_for_each(cancellation: Cancellation) -> None:
    woken: list[str] = []

    def wake() -> None:
        woken.append("woken")

    with cancellation.waking(wake):
        with cancellation.waking(wake):
            pass
        cancellation.cancel()
    assert woken == ["woken"]


def test_work_may_end_while_it_is_being_woken(cancellation: Cancellation) -> None:
    """What is woken goes on at once, on its own thread, perhaps before `cancel` has returned."""
    inside, woken, ended = threading.Event(), threading.Event(), threading.Event()

    def wake() -> None:
        woken.set()
        assert ended.wait(10)

    def work() -> None:
        with cancellation.waking(wake):
            inside.set()
            assert woken.wait(10)
        ended.set()

    thread = elsewhere(work)
    assert inside.wait(10)
    cancellation.cancel()
    assert ended.is_set()
    thread.join()


def test_what_begins_to_wait_afterwards_is_turned_away(cancellation: Cancellation) -> None:
    cancellation.cancel()
    woken: list[str] = []
    entered = False
    with pytest.raises(Cancelled), cancellation.waking(lambda: woken.append("woken")):
        entered = True
    assert not entered
    assert woken == []


def test_an_error_inside_goes_through(cancellation: Cancellation) -> None:
    woken: list[str] = []
    with pytest.raises(ValueError, match="inside"), cancellation.waking(lambda: woken.append("woken")):
        raise ValueError("inside")
    cancellation.cancel()
    assert woken == []


def test_work_finds_its_own_cancellation(cancellation: Cancellation) -> None:
    with working_under(cancellation):
        assert cancel.current() is cancellation
    assert cancel.current() is not cancellation


def test_nested_work_has_its_own(cancellation: Cancellation) -> None:
    inner = Cancellation()
    with working_under(cancellation):
        with working_under(inner):
            inner.cancel()
            with pytest.raises(Cancelled):
                cancel.current().check()
        assert cancel.current() is cancellation
        cancel.current().check()


def test_an_error_does_not_leave_it_behind(cancellation: Cancellation) -> None:
    with pytest.raises(Cancelled), working_under(cancellation):
        raise Cancelled
    assert cancel.current() is not cancellation


def test_another_thread_does_not_see_it(cancellation: Cancellation) -> None:
    seen: list[Cancellation] = []
    with working_under(cancellation):
        elsewhere(lambda: seen.append(cancel.current())).join()
    assert seen[0] is not cancellation


def test_without_any_work_nothing_is_cancelled() -> None:
    current = contextvars.Context().run(cancel.current)
    assert not current.cancelled
    with current.waking(lambda: None):
        current.check()
