"""Long work in small pieces: the window gets its turns, and what is begun takes the place of what was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.inspector import piecework
from wildrydes_desktop.ui.inspector.piecework import Piecework
from wildrydes_desktop.ui.widgets.looks import in_turns


@pytest.fixture
def owner(qapp: QObject) -> QObject:
    return QObject()


def counting(done: list[int], pieces: int) -> Iterator[None]:
    for number in range(pieces):
        done.append(number)
        yield


def test_other_turns_come_between(owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piecework, "AT_A_TIME", 0.0)
    done: list[int] = []
    seen: list[int] = []
    work, other = Piecework(owner), QObject()
    work.begin(counting(done, 20), at_once=False)
    assert (done, work.busy) == ([], True)
    in_turns(other, *[lambda: seen.append(len(done))] * 20)
    qtbot.waitUntil(lambda: not work.busy)
    assert done == list(range(20))
    assert len(set(seen)) > 5, "not all of it was one turn"


def test_a_turn_takes_what_fits_into_it(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piecework, "AT_A_TIME", 60.0)
    done: list[int] = []
    turns: list[int] = []
    work = Piecework(owner)
    work.begin(counting(done, 1000), at_once=False)
    in_turns(owner, lambda: turns.append(len(done)))
    qtbot.waitUntil(lambda: bool(turns))
    assert turns == [1000]


def test_what_is_short_is_done_at_once(owner: QObject) -> None:
    done: list[int] = []
    work = Piecework(owner)
    work.begin(counting(done, 3), at_once=True)
    assert (done, work.busy) == ([0, 1, 2], False)


def test_what_is_begun_takes_the_place_of_what_was(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piecework, "AT_A_TIME", 0.0)
    first: list[int] = []
    second: list[int] = []
    dropped: list[int] = []
    work = Piecework(owner)
    work.begin(counting(first, 100), at_once=False)
    qtbot.waitUntil(lambda: len(first) > 2)
    work.begin(counting(second, 5), at_once=False)
    so_far = len(first)
    qtbot.waitUntil(lambda: not work.busy)
    assert (len(first), second) == (so_far, [0, 1, 2, 3, 4])
    work.begin(counting(dropped, 5), at_once=False)
    work.drop()
    turns: list[int] = []
    in_turns(owner, lambda: None, lambda: turns.append(1))
    qtbot.waitUntil(lambda: bool(turns))
    assert dropped == []
