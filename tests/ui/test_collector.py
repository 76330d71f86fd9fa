"""Cycles are collected on the GUI thread, when it has time, and by the interpreter again afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from wildrydes_desktop.app import collector as module
from wildrydes_desktop.app.collector import THRESHOLDS, Collector


class Cycle:
    """An object that only it knows itself, and that notes which thread destroys it."""

    def __init__(self, gone_on: list[threading.Thread]) -> None:
        self.itself = self
        self.gone_on = gone_on

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.collect()
    yield
    (gc.enable if was_on else gc.disable)()


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(module, "EVERY", 5)
    collector = Collector()
    yield collector
    collector.stop()


@pytest.mark.parametrize("was_on", [True, False])
def test_the_interpreter_collects_by_itself_again_afterwards(was_on: bool, qtbot: QtBot) -> None:
    (gc.enable if was_on else gc.disable)()
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_a_worker_leaves_behind_goes_on_the_gui_thread(collector: Collector, qtbot: QtBot) -> None:
    gone_on: list[threading.Thread] = []
    kept: list[object] = []

    def work() -> None:
        Cycle(gone_on)
        kept.extend([] for _ in range(100 * THRESHOLDS[0]))  # far more than the interpreter would wait for

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert gone_on == []
    qtbot.waitUntil(lambda: bool(gone_on))
    assert gone_on == [threading.main_thread()]


@pytest.mark.parametrize("generation", [0, 1, 2])
def test_old_garbage_goes_when_its_generation_is_due(generation: int, qtbot: QtBot) -> None:
    collector = Collector()
    gone_on: list[threading.Thread] = []
    cycle = Cycle(gone_on)
    for younger in range(generation):
        gc.collect(younger)  # it survives, and counts as older
    del cycle
    gc.collect(0)
    assert bool(gone_on) == (generation == 0)
    kept: list[object] = []
    for _ in range(200):  # looks, as the timer makes them, while the app goes on allocating
        kept.append([[] for _ in range(THRESHOLDS[0] + 1)])
        collector.collect_if_due()
    assert gone_on == [threading.main_thread()]
    collector.stop()


def test_where_nothing_is_due_nothing_is_collected(qtbot: QtBot) -> None:
    collector = Collector()
    gone_on: list[threading.Thread] = []
    Cycle(gone_on)
    collector.collect_if_due()
    assert gone_on == []
    collector.stop()
