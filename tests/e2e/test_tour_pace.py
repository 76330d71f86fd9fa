"""Tours for people: told by captions, held up, driven on, ended, and written down as slides. Off-screen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolBar, QWidget

from tests.ui.conftest import undressed as undressed  # noqa: PLC0414 - a fixture, for these tests too
from wildrydes_desktop import cli
from wildrydes_desktop.app.tours.captions import caption
from wildrydes_desktop.app.tours.deck import NAME
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.ui.presenter.stage import Stage

TOUR = "sms-mfa"
PLAN = STORIES[TOUR].plan


W = TypeVar("W", bound=QWidget)


class Watcher:
    """Somebody who watches the tour: looks every few milliseconds, and does `act` each time."""

    def __init__(self, act: Callable[[Watcher], None]) -> None:
        self.said: list[str] = []
        self._act = act
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def stop(self) -> None:
        self._timer.stop()

    def find(self, kind: type[W], name: str) -> W | None:
        found = (window.findChild(kind, name) for window in QApplication.topLevelWidgets())
        return next((each for each in found if isinstance(each, kind)), None)

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        if button is not None and button.isEnabled():
            button.click()

    def _look(self) -> None:
        label = self.find(QLabel, "tourCaption")
        if label is not None and label.text() and label.text() not in self.said:
            self.said.append(label.text())
        self._act(self)


def take(*words: str, act: Callable[[Watcher], None]) -> tuple[int, Watcher]:
    watcher = Watcher(act)
    try:
        code = cli.run(["--tour", TOUR, *words])
    finally:
        watcher.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return code, watcher


def test_a_step_at_a_time(qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    code, watcher = take("--pace", "step", act=lambda watcher: watcher.press("tourNext"))
    assert (code, capfd.readouterr().err) == (cli.FINE, "")
    assert watcher.said[:-1] == [caption(TOUR, step).partition("\n")[0] for step in PLAN]
    assert watcher.said[-1].startswith("That was all")


def test_slowly_with_a_pause_and_by_the_keys(qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    looks = {"paused": 0}

    def act(watcher: Watcher) -> None:
        pause = watcher.find(QPushButton, "tourPause")
        if pause is None:
            return
        for _ in range(5):
            watcher.press("tourFaster")
        if len(watcher.said) == 2 and looks["paused"] < 5:
            if not looks["paused"]:
                assert pause.text() == "Pause"
                key(watcher, "F8")
            assert pause.text() == "Go on"
            looks["paused"] += 1
        else:
            key(watcher, "PgDown")

    code, watcher = take("--pace", "slow", act=act)
    assert (code, capfd.readouterr().err) == (cli.FINE, "")
    assert looks["paused"] == 5
    assert watcher.said[:-1] == [caption(TOUR, step).partition("\n")[0] for step in PLAN]


def key(watcher: Watcher, keys: str) -> None:
    bar = watcher.find(QToolBar, "tourCaptions")
    assert bar is not None
    (shortcut,) = [each for each in bar.findChildren(QShortcut) if each.key().toString() == keys]
    shortcut.activated.emit()


def test_it_can_be_ended(qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    code, _ = take("--pace", "step", act=lambda watcher: watcher.press("tourEnd"))
    captured = capfd.readouterr()
    assert code == cli.FAILED
    assert captured.err == "wildrydes-desktop: the tour ended early, at prepare: it was ended\n"
    assert json.loads(captured.out)["ok"] is False


@pytest.mark.parametrize(
    ("tour", "wanted"),
    [
        ("main", {"mailbox", "page", "inspector"}),
        ("refused", {"inspector"}),  # which is torn off else
        ("workshop-guide", {"guide", "page", "inspector"}),
    ],
)
def test_in_presenter_mode_each_thing_comes_when_it_is_its_turn(
    qapp: QApplication, capfd: pytest.CaptureFixture[str], tour: str, wanted: set[str]
) -> None:
    stages: list[Stage] = []
    on_stage: list[str] = []

    def look(_: Watcher) -> None:
        if stages:
            return
        for window in QApplication.topLevelWidgets():
            mode = window.findChild(QAction, "presenterMode")
            if isinstance(mode, QAction) and not mode.isChecked():
                mode.trigger()
            stages.extend(window.findChildren(Stage))
        for stage in stages:
            stage.changed.connect(on_stage.append)

    watcher = Watcher(look)
    try:
        code = cli.run(["--tour", tour])
    finally:
        watcher.stop()
    assert (code, capfd.readouterr().err) == (cli.FINE, "")
    assert wanted <= set(on_stage)


def test_the_slides_of_a_tour(qapp: QApplication, tmp_path: Path) -> None:
    code, _ = take("--tour-output", str(tmp_path), "--deck", act=lambda _: None)
    assert code == cli.FINE
    text = (tmp_path / NAME).read_text(encoding="utf-8")
    pictures = re.findall(r"\]\((.+?)\)", text)
    assert pictures == sorted(each.name for each in tmp_path.glob("*.png"))
    assert len(pictures) == len(PLAN)
    assert text.count("\n## ") == len(PLAN)
    for step in PLAN:
        assert caption(TOUR, step).partition("\n")[0] in text


def test_slides_that_cannot_be_written(
    qapp: QApplication, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / NAME).mkdir()
    code, _ = take("--tour-output", str(tmp_path), "--deck", act=lambda _: None)
    assert code == cli.FAILED
    assert "the slides can't be written" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--pace", "slow"], "--pace goes with --tour"),
        (["--tour", "--deck"], "--deck goes with --tour-output"),
    ],
)
def test_words_that_go_together(words: list[str], why: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(words) == cli.MISUSED
    assert why in capfd.readouterr().err


def test_nobody_can_press_next_without_a_display(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("wildrydes_desktop.cli.qt_platform", lambda: "")
    assert cli.run(["--tour", "--pace", "step"]) == cli.MISUSED
    assert "display" in capfd.readouterr().err
