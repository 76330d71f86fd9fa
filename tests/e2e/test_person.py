"""As a person does it: the app in a process of its own on a real screen, with real keys and a real mouse.

What is seen is seen from outside: in the window's title, in pixels, and in the app's log, which names what
has ended and how. The pictures stay in build/person.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.x_screen import Screen, a_screen, middle_of, missing_packages, spots, wait
from wildrydes_desktop.app.system import QtLibraries
from wildrydes_desktop.ui import theme

ROOT = Path(__file__).resolve().parent.parent.parent
PICTURES = ROOT / "build" / "person"
ADDRESS = "rider@example.com"
PASSWORD = "Unicorns-fly-9"

MAILBOX = (0.0, 0.7, 0.21, 1.0)
"""Left, top, right, bottom of the mailbox's corner, in shares of the screen."""
INSPECTOR = (0.6, 0.1, 1.0, 1.0)


def needed() -> list[str]:
    return missing_packages() + QtLibraries("xcb").missing()


pytestmark = pytest.mark.skipif(
    bool(needed()), reason=f"a person needs a screen and hands: apt-get install {' '.join(needed())}"
)


@dataclass
class AtTheScreen:
    """Somebody in front of the app."""

    screen: Screen
    colours: theme.Colours
    log: Path
    process: subprocess.Popen[str]
    name: str

    def said(self, words: str) -> bool:
        return self.log.exists() and words in self.log.read_text()

    def wait_for(self, job: str) -> None:
        """Until the log says that the job came to its end, and well."""
        wait(lambda: self.said(f"job ended job={job} outcome=succeeded"), job)

    def sees(self, colour: str, part: tuple[float, float, float, float], least: int) -> bool:
        return spots(self.screen.picture(), getattr(self.colours, colour), *part) >= least

    def keep_picture(self, step: str) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        assert self.screen.picture().save(str(PICTURES / f"{self.name}-{step}.png"))

    def inbox(self) -> list[dict[str, Any]]:
        """What the local pool itself answers whoever asks for its mails."""
        ready = next(line for line in self.log.read_text().splitlines() if "local pool ready" in line)
        port = ready.rpartition("port=")[2]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/inbox", timeout=60) as answer:
            mails: list[dict[str, Any]] = json.load(answer)
        return mails


@pytest.fixture(params=["light", "dark"])
def somebody(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AtTheScreen]:
    with a_screen(tmp_path) as screen:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND_"))
        }
        data = tmp_path / "data"
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "wildrydes_desktop", "--demo", "--data-dir", str(data)),
                *("--colours", request.param, "--log-level", "DEBUG"),
            ],
            cwd=ROOT,
            env=environment | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        colours = theme.DARK if request.param == "dark" else theme.LIGHT
        try:
            yield AtTheScreen(screen, colours, data / "wildrydes.log", process, request.param)
        finally:
            process.kill()
            process.communicate()


def test_from_registering_to_claims_by_keys_and_mouse(somebody: AtTheScreen) -> None:
    screen = somebody.screen
    screen.find_window("Local pool – Wild Rydes")
    somebody.wait_for("make the connection ready")
    somebody.keep_picture("1-open")

    screen.type(ADDRESS)
    screen.press("Tab")
    screen.type(PASSWORD)
    screen.press("Tab")
    screen.type(PASSWORD)
    somebody.keep_picture("2-register")
    assert not somebody.said("job=register")
    screen.press("Return")
    somebody.wait_for("register")
    assert [mail["to"] for mail in somebody.inbox()] == [ADDRESS]

    wait(lambda: somebody.sees("accent", MAILBOX, 400), "the button in the mailbox")
    somebody.keep_picture("3-mail")
    screen.click(*middle_of(screen.picture(), somebody.colours.accent, *MAILBOX))
    screen.press("Return")
    somebody.wait_for("verify")

    assert not somebody.sees("success", INSPECTOR, 1)
    screen.type(PASSWORD)
    somebody.keep_picture("4-sign-in")
    screen.press("Return")
    somebody.wait_for("sign in")
    wait(lambda: somebody.sees("success", INSPECTOR, 100), "the verdicts that passed")
    somebody.keep_picture("5-claims")
    assert not somebody.sees("error", INSPECTOR, 1)

    screen.press("ctrl+q")
    assert somebody.process.wait(60) == 0
    assert somebody.process.communicate() == ("", "")
    assert PASSWORD not in somebody.log.read_text()
