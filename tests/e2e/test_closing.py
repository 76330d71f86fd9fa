"""The window is closed while something is open in front of it: all ends in good order, and at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.x_close import press_close_button
from tests.helpers.x_screen import Screen, a_screen, missing_packages, wait
from wildrydes_desktop.app.system import QtLibraries

ROOT = Path(__file__).resolve().parent.parent.parent
MAIN, FILES, COMMANDS, ABOUT = (
    "Local pool – Wild Rydes",
    "Open a pool's configuration",
    "All commands",
    "About Wild Rydes",
)


def needed() -> list[str]:
    return missing_packages() + QtLibraries("xcb").missing()


pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(needed()), reason=f"needs a screen: apt-get install {' '.join(needed())}"
)


@dataclass
class Running:
    """The app on a screen of its own."""

    screen: Screen
    process: subprocess.Popen[str]
    main: str
    """Its window's id."""


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    (tmp_path / "screen").mkdir()
    log = tmp_path / "data" / "wildrydes.log"
    with a_screen(tmp_path / "screen") as screen:
        process = subprocess.Popen(
            [sys.executable, "-m", "wildrydes_desktop", "--demo", "--data-dir", str(tmp_path / "data")],
            cwd=ROOT,
            env=os.environ
            | {
                "DISPLAY": screen.display,
                "QT_QPA_PLATFORM": "xcb",
                "XDG_CURRENT_DESKTOP": "",  # Qt's own dialogs
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            main = screen.find_window(MAIN)
            wait(lambda: log.exists() and "local pool ready" in log.read_text(), "the local pool")
            yield Running(screen, process, main)
            process.wait(60)
        finally:
            process.kill()
            said = process.communicate()
    assert process.returncode == 0
    assert "Traceback" not in said[1]
    assert "ended" in log.read_text().splitlines()[-1]


def by_its_button(app: Running) -> None:
    press_close_button(app.screen.display, app.main)


def by_ctrl_q(app: Running) -> None:
    app.screen.press("ctrl+q")


def by_signal(app: Running) -> None:
    app.process.send_signal(signal.SIGTERM)


@pytest.mark.parametrize(
    ("keys", "title", "end"),
    [
        (["ctrl+o"], FILES, by_its_button),
        (["ctrl+o"], FILES, by_ctrl_q),
        (["ctrl+o"], FILES, by_signal),
        (["ctrl+k"], COMMANDS, by_its_button),
        (["alt+h", "Up", "Return"], ABOUT, by_ctrl_q),
    ],
)
def test_with_a_dialog_open(
    running: Running, keys: list[str], title: str, end: Callable[[Running], None]
) -> None:
    running.screen.press(*keys)
    running.screen.find_window(title)
    end(running)


def test_with_a_menu_open(running: Running) -> None:
    running.screen.press("alt+f")
    wait(lambda: len(windows(running)) > 1, "the menu")
    by_its_button(running)


def windows(app: Running) -> list[str]:
    """The ids of all that can be seen of the app."""
    return app.screen.xdotool("search", "--onlyvisible", "--pid", str(app.process.pid)).split()
