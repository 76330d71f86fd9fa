"""As somebody does it who sees nothing: the app in a process of its own, heard over AT-SPI, moved by keys.

The person here has no other source than what the screen reader says: the words of the control that the
keyboard is on, and what the app announces. Each step waits for such words and goes on from them. What was
heard is kept in build/heard.txt.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers import screen_reader
from tests.helpers.screen_reader import Heard, ScreenReader, a_screen_reader
from tests.helpers.x_screen import Screen, a_screen, missing_packages
from wildrydes_desktop.app.system import QtLibraries

ROOT = Path(__file__).resolve().parent.parent.parent
HEARD = ROOT / "build" / "heard.txt"
ADDRESS = "rider@example.com"
PASSWORD = "Unicorns-fly-9"
MOST_TABS = 60
UNHEARD = "QSpiApplication::keyEventError"
"""What Qt complains of where the bus has not said within a tenth of a second that it heard of a key."""
SETTLING = 0.5  # s in which whatever belongs to the same moment is said


def needed() -> list[str]:
    return missing_packages() + screen_reader.missing_packages() + QtLibraries("xcb").missing()


pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(needed()),
    reason=f"a screen reader needs AT-SPI and a screen: apt-get install {' '.join(needed())}",
)


@dataclass
class Listener:
    """Somebody with a screen reader and a keyboard."""

    reader: ScreenReader
    screen: Screen
    process: subprocess.Popen[str]

    @property
    def at(self) -> Heard:
        """The control that the keyboard is on, as it was said last."""
        return next(said for said in reversed(self.reader.heard) if said.how == "focus")

    def hears(self, *words: str, how: str = "announcement") -> Heard:
        """Wait for an utterance with all of `words` in it."""

        def fits(said: Heard) -> bool:
            return said.how == how and all(word in str(said) for word in words)

        return self.reader.listen(fits, f"{how} {words}")

    def hears_or_heard(self, since: int, *words: str) -> Heard:
        """The announcement with all of `words`, heard since then or still to come.

        Of two things that happen at once, any may be said first.
        """
        for said in self.reader.heard[since:]:
            if said.how == "announcement" and all(word in str(said) for word in words):
                return said
        return self.hears(*words)

    def comes_to(self, *words: str) -> Heard:
        """Wait until the keyboard is on a control of which all of `words` are said, and stays there."""
        self.hears(*words, how="focus")
        self.reader.hear_on(SETTLING)
        assert all(word in str(self.at) for word in words), f"went on to {self.at}"
        return self.at

    def is_at(self, *words: str) -> None:
        """Wait until the keyboard is on such a control, if it is not there already, and stays there."""
        self.reader.hear_on(SETTLING)
        if not all(word in str(self.at) for word in words):
            self.comes_to(*words)

    def tabs_to(self, *words: str) -> Heard:
        """Press Tab until such a control is said."""
        for _ in range(MOST_TABS):
            self.screen.press("Tab")
            said = self.reader.listen(lambda heard: heard.how == "focus", "where Tab leads")
            if all(word in str(said) for word in words):
                return said
        raise AssertionError(f"{MOST_TABS} times Tab, and no {words}")

    def types(self, text: str) -> None:
        self.screen.type(text)

    def presses(self, *keys: str) -> None:
        self.screen.press(*keys)


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    (tmp_path / "screen").mkdir()
    (tmp_path / "session").mkdir()
    with a_screen(tmp_path / "screen") as screen, a_screen_reader(tmp_path / "session") as (reader, session):
        process = subprocess.Popen(
            [sys.executable, "-m", "wildrydes_desktop", "--demo", "--data-dir", str(tmp_path / "data")],
            cwd=ROOT,
            env=session
            | {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}
            | {
                "DISPLAY": screen.display,
                "QT_QPA_PLATFORM": "xcb",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            screen.find_window("Local pool – Wild Rydes")
            yield Listener(reader, screen, process)
        finally:
            process.kill()
            process.communicate()
            HEARD.parent.mkdir(exist_ok=True)
            HEARD.write_text("\n".join(map(str, reader.heard)) + "\n", encoding="utf-8")


def test_from_registering_to_a_ride_by_what_is_heard(listener: Listener) -> None:
    listener.comes_to("E-mail address", "text")
    listener.types(ADDRESS)
    listener.tabs_to("Password", "password text")
    listener.types(PASSWORD)
    listener.tabs_to("Password again", "password text")
    listener.types("Unicorns-fly-8")
    listener.tabs_to("Register", "push button")

    listener.presses("space")  # what was typed differs: it is said at the field
    wrong = listener.comes_to("Password again", "password text")
    assert "not the same" in wrong.description
    listener.presses("ctrl+a")
    listener.types(PASSWORD)
    before = len(listener.reader.heard)
    listener.presses("Return")

    listener.hears("Verify")
    listener.hears("You are registered")
    mail = listener.hears_or_heard(before, "New mail", ADDRESS)
    listener.tabs_to("Use this code", "push button", "into the form")
    listener.presses("space")
    code = listener.comes_to("Code", "text").text
    assert re.fullmatch(r"\d{6}", code)
    assert " ".join(code) in mail.name  # digit by digit, and not as a number
    listener.presses("Return")

    listener.hears("Sign in")
    listener.hears("Your address is verified")
    listener.is_at("password text")
    listener.types("not my password 1")
    listener.presses("Return")
    refused = listener.hears("Incorrect username or password")
    assert refused.urgent
    listener.presses("ctrl+a")
    listener.types(PASSWORD)
    listener.presses("Return")

    listener.hears("Ride")
    listener.hears("You are signed in")
    listener.is_at("Request a unicorn")
    listener.presses("space")
    listener.hears("has been sent to you")
    listener.hears("is here")

    listener.presses("ctrl+q")
    assert listener.process.wait(60) == 0
    out, err = listener.process.communicate()
    assert (out, [line for line in err.splitlines() if UNHEARD not in line]) == ("", [])
    said = "\n".join(map(str, listener.reader.heard))
    assert PASSWORD not in said
    assert "not my password 1" not in said
