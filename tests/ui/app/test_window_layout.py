"""Where the window and its panels were left, they are at the next start."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from wildrydes_desktop.app import App, create
from wildrydes_desktop.app.window_layout import WindowLayout, screens
from wildrydes_desktop.session.settings import MOST_LAYOUTS, Settings
from wildrydes_desktop.session.settings import WindowLayout as Remembered
from wildrydes_desktop.ui.main_window import MainWindow

Start = Callable[[], App]


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Starts the app on the test's data folder, and ends it if the test did not."""
    apps: list[App] = []

    def start() -> App:
        app = create(["--data-dir", str(tmp_path)])
        apps.append(app)
        qtbot.waitUntil(lambda: app.window.findChild(WindowLayout) is not None)
        return app

    yield start
    for app in apps:
        app.close()


def dock(app: App, name: str) -> QDockWidget:
    found = app.window.findChild(QDockWidget, name)
    assert isinstance(found, QDockWidget)
    return found


def test_the_next_start_looks_as_this_one_ended(start: Start) -> None:
    first = start()
    first.window.resize(900, 660)  # off-screen, a screen has 800 pixels each way
    dock(first, "protocolDock").close()
    dock(first, "inspectorDock").setFloating(True)
    first.close()
    again = start()
    assert again.window.size() == QSize(900, 660)
    assert dock(again, "protocolDock").isHidden()
    assert dock(again, "inspectorDock").isFloating()


def test_what_is_moved_is_written_down_before_the_end(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    app = start()
    dock(app, "protocolDock").close()
    qtbot.waitUntil((tmp_path / "settings.json").exists)


@pytest.mark.parametrize(
    "arrange",
    [
        lambda app: app.window.resize(900, 640),
        lambda app: dock(app, "theatreDock").setFloating(True),
    ],
    ids=["the window", "a panel that was made later"],
)
def test_nothing_that_moves_is_missed(
    start: Start, tmp_path: Path, qtbot: QtBot, arrange: Callable[[App], None]
) -> None:
    app = start()
    app.window.bring_panel("theatre")
    written = tmp_path / "settings.json"
    qtbot.waitUntil(lambda: written.exists() and "layouts" in written.read_text("utf-8"))
    before = written.read_text("utf-8")
    arrange(app)
    qtbot.waitUntil(lambda: written.read_text("utf-8") != before)


def test_a_panel_that_is_opened_before_all_is_back_in_its_place_stays(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    first.window.bring_panel("theatre")
    dock(first, "theatreDock").close()
    first.close()
    make = WindowLayout.__init__

    def make_late(layout: WindowLayout, window: MainWindow, *given: Any) -> None:
        window.bring_panel("theatre")
        make(layout, window, *given)

    monkeypatch.setattr(WindowLayout, "__init__", make_late)
    assert not dock(start(), "theatreDock").isHidden()


def test_everything_can_be_put_back(start: Start) -> None:
    app = start()
    dock(app, "protocolDock").close()
    dock(app, "inspectorDock").setFloating(True)
    reset = app.window.findChild(QAction, "resetLayout")
    assert isinstance(reset, QAction)
    reset.trigger()
    assert not dock(app, "protocolDock").isHidden()
    assert not dock(app, "inspectorDock").isFloating()
    app.close()


@pytest.mark.parametrize("nonsense", ["no Base64!", "QUJD", "", 7, None])
def test_an_arrangement_that_makes_no_sense_is_none(
    start: Start, tmp_path: Path, qapp: QApplication, nonsense: object
) -> None:
    layouts = {screens(): {"geometry": nonsense, "state": nonsense}}
    (tmp_path / "settings.json").write_text(json.dumps({"layouts": layouts}), "utf-8")
    app = start()
    assert not dock(app, "protocolDock").isHidden()


def test_sets_of_screens_keep_apart_and_the_oldest_is_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in range(MOST_LAYOUTS + 1):
        settings.remember_layout(f"screen {number}", Remembered(str(number), "state"))
    assert settings.window_layout("screen 0") is None
    assert settings.window_layout("screen 1") == Remembered("1", "state")
    assert Settings(tmp_path).window_layout(f"screen {MOST_LAYOUTS}") == Remembered("8", "state")
