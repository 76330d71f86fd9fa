"""Long work in small pieces: the window gets its turns, and what is begun takes the place of what was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.widgets import sliced_work
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.ui.widgets.sliced_work import NEW_TURN, SlicedWork


@pytest.fixture
def owner(qapp: QObject) -> QObject:
    return QObject()


def counting(done: list[int], pieces: int) -> Iterator[None]:
    for number in range(pieces):
        done.append(number)
        yield


def test_other_turns_come_between(owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 0.0)
    done: list[int] = []
    seen: list[int] = []
    work, other = SlicedWork(owner), QObject()
    work.begin(counting(done, 20))
    assert (done, work.busy) == ([], True)
    in_turns(other, *[lambda: seen.append(len(done))] * 20)
    qtbot.waitUntil(lambda: not work.busy)
    assert done == list(range(20))
    assert len(set(seen)) > 5, "not all of it was one turn"


def test_a_turn_takes_what_fits_into_it(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 60.0)
    done: list[int] = []
    turns: list[int] = []
    work = SlicedWork(owner)
    work.begin(counting(done, 1000))
    in_turns(owner, lambda: turns.append(len(done)))
    qtbot.waitUntil(lambda: bool(turns))
    assert turns == [1000]


def test_what_is_short_is_done_at_once(owner: QObject) -> None:
    done: list[int] = []
    work = SlicedWork(owner)
    work.begin(counting(done, 3), at_once=True)
    assert (done, work.busy) == ([0, 1, 2], False)


def test_what_is_begun_takes_the_place_of_what_was(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 0.0)
    first: list[int] = []
    second: list[int] = []
    dropped: list[int] = []
    work = SlicedWork(owner)
    work.begin(counting(first, 100))
    qtbot.waitUntil(lambda: len(first) > 2)
    work.begin(counting(second, 5))
    so_far = len(first)
    qtbot.waitUntil(lambda: not work.busy)
    assert (len(first), second) == (so_far, [0, 1, 2, 3, 4])
    work.begin(counting(dropped, 5))
    work.drop()
    turns: list[int] = []
    in_turns(owner, lambda: None, lambda: turns.append(1))
    qtbot.waitUntil(lambda: bool(turns))
    assert dropped == []


def test_a_piece_can_have_a_new_turn(owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 60.0)
    done: list[str] = []
    turns: list[list[str]] = []

    def pieces() -> Iterator[bool | None]:
        done.append("first")
        yield None
        done.append("second")
        yield NEW_TURN
        done.append("third")

    work = SlicedWork(owner)
    work.begin(pieces())
    in_turns(owner, lambda: turns.append(list(done)))
    qtbot.waitUntil(lambda: not work.busy)
    assert turns == [["first", "second"]]
    assert done == ["first", "second", "third"]


def test_work_that_fails_is_over(owner: QObject, qtbot: QtBot) -> None:
    def failing() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    done: list[int] = []
    work = SlicedWork(owner)
    with qtbot.captureExceptions() as caught:
        work.begin(failing())
        qtbot.waitUntil(lambda: not work.busy)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    work.begin(counting(done, 3))
    qtbot.waitUntil(lambda: not work.busy)
    assert done == [0, 1, 2]
