"""How the app looks is the person's choice, holds at once, and is remembered."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from tests.helpers.person import Person
from wildrydes_desktop.app import App, create
from wildrydes_desktop.session.settings import Look, Settings
from wildrydes_desktop.ui import motion, theme
from wildrydes_desktop.ui.pages.names import PageName

Start = Callable[..., App]


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    apps: list[App] = []

    def start(*options: str) -> App:
        app = create(["--data-dir", str(tmp_path), *options])
        apps.append(app)
        qtbot.waitUntil(lambda: app.window.findChild(QAction, "preferences") is not None)
        return app

    yield start
    for app in apps:
        app.close()


def choose(app: App, name: str, data: object) -> None:
    box = app.window.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(data))


def trigger(app: App, name: str) -> None:
    action = app.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def worn(app: App) -> theme.Colours:
    return theme.colours(app.application.palette())


def test_what_is_chosen_holds_at_once_and_at_the_next_start(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    first = start()
    usual = first.application.font().pointSizeF()
    trigger(first, "preferences")
    assert first.window.current == PageName.PREFERENCES
    assert first.window.focusWidget().objectName() == "preferencesLanguage", "the first of them"
    choose(first, "preferencesColours", "contrast")
    choose(first, "preferencesTextSize", 150)
    assert worn(first) is theme.CONTRAST
    assert first.application.font().pointSizeF() == 1.5 * usual
    qtbot.waitUntil(lambda: Settings(tmp_path).look() == Look("contrast", 150))
    first.close()
    theme.apply(first.application, "light")

    again = start()
    assert worn(again) is theme.CONTRAST
    assert again.application.font().pointSizeF() == 1.5 * usual
    trigger(again, "preferences")
    box = again.window.findChild(QComboBox, "preferencesTextSize")
    assert isinstance(box, QComboBox)
    assert box.currentData() == 150


def test_the_command_line_goes_first(start: Start, tmp_path: Path) -> None:
    Settings(tmp_path).remember_look(Look("contrast"))
    assert worn(start("--colours", "light")) is theme.LIGHT


def test_text_grows_and_shrinks_from_anywhere(start: Start) -> None:
    app = start()
    usual = app.application.font().pointSizeF()
    sizes = []
    for name in ("largerText", "largerText", "smallerText", "usualText", "smallerText"):
        trigger(app, name)
        sizes.append(app.application.font().pointSizeF() / usual)
    assert sizes == [1.25, 1.5, 1.25, 1.0, 1.0]
    for _ in range(9):
        trigger(app, "largerText")
    assert app.application.font().pointSizeF() == 2 * usual


def test_less_movement_is_none(start: Start) -> None:
    app = start()
    assert motion.duration(app.window, 300) == 300
    trigger(app, "preferences")
    box = app.window.findChild(QCheckBox, "preferencesLessMotion")
    assert isinstance(box, QCheckBox)
    box.click()
    assert motion.duration(app.window, 300) == 0
    box.click()
    assert motion.duration(app.window, 300) == 300


def test_where_the_app_writes_is_told(start: Start, tmp_path: Path) -> None:
    app = start()
    trigger(app, "preferences")
    label = app.window.findChild(QLabel, "preferencesDataFolder")
    assert isinstance(label, QLabel)
    assert label.text() == str(tmp_path)


@pytest.mark.parametrize("nonsense", [7, [], {"colours": "pink", "text_percent": 1000, "less_motion": "yes"}])
def test_a_look_that_makes_no_sense_is_the_usual_one(start: Start, tmp_path: Path, nonsense: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"look": nonsense}), "utf-8")
    assert Settings(tmp_path).look() == Look()
    app = start()
    assert app.application is QApplication.instance()
    assert worn(app) in (theme.LIGHT, theme.DARK)


def test_what_was_chosen_last_is_remembered_whichever_thread_comes_first(
    open_app: Callable[..., Person], data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, threads, both = threading.Thread.run, [], threading.Event()

    def run_backwards(thread: threading.Thread) -> None:
        if thread.name == "job remember how it looks":
            threads.append(thread)
            if thread is threads[0]:
                assert both.wait(20)
                threads[1].join(20)
            both.set()
        run(thread)

    person = open_app("--demo")
    person.wait_until_ready()
    monkeypatch.setattr(threading.Thread, "run", run_backwards)
    for _ in range(2):
        QTest.keyClick(person.app.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        person.wait(lambda: threads, "the first to be remembered")
    person.wait(lambda: len(threads) == 2, "the second")
    person.settle()
    kept = json.loads((data_dir / "settings.json").read_text("utf-8"))
    assert kept["look"]["text_percent"] == theme.scaled(100) == 150
