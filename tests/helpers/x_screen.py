"""A screen of its own (Xvfb) and hands at it (xdotool): real key presses, a real mouse, real pixels."""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QColor, QImage

PACKAGES = {"Xvfb": "xvfb", "xdotool": "xdotool"}
SIZE = 1280, 800
KEY_DELAY = 8  # ms between two key presses


def missing_packages() -> list[str]:
    """The Debian packages that this machine would need."""
    return [package for program, package in PACKAGES.items() if shutil.which(program) is None]


class Screen:
    """The screen `display`, like ":99"; what is on it can be read from the framebuffer's file."""

    def __init__(self, display: str, framebuffer: Path) -> None:
        self.display = display
        self._framebuffer = framebuffer

    def picture(self) -> QImage:
        """What is on the screen now. The file is in X's window dump format (XWDFile.h), version 7."""
        data = self._framebuffer.read_bytes()
        header = struct.unpack(">25I", data[:100])
        header_size, width, height, bytes_per_line, colours = (header[at] for at in (0, 4, 5, 12, 19))
        pixels = data[header_size + 12 * colours :]
        return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()

    def xdotool(self, *words: str) -> str:
        ended = subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return ended.stdout.strip()

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", str(KEY_DELAY), text)

    def press(self, *keys: str) -> None:
        self.xdotool("key", "--delay", str(KEY_DELAY), *keys)

    def click(self, x: int, y: int) -> None:
        self.xdotool("mousemove", str(x), str(y), "click", "1")

    def find_window(self, title: str) -> str:
        """The id of the window with that title, once it is there; it gets the keyboard."""
        window = ""

        def there() -> bool:
            nonlocal window
            with contextlib.suppress(subprocess.CalledProcessError):
                window = self.xdotool("search", "--onlyvisible", "--name", title).split("\n")[0]
            return bool(window)

        wait(there, f"a window called {title}")
        self.xdotool("windowfocus", "--sync", window)  # there is no window manager to do it
        return window


@contextlib.contextmanager
def a_screen(folder: Path) -> Iterator[Screen]:
    """A private screen, ended afterwards. The server chooses a free number by itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"),
            *("-fbdir", str(folder), "-nolisten", "tcp", "-noreset"),
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(60)


def spots(picture: QImage, colour: QColor, left: float, top: float, right: float, bottom: float) -> int:
    """How many pixels of exactly that colour are in a part of the picture, given in shares of its size."""
    return sum(1 for _ in _found(picture, colour, left, top, right, bottom))


def middle_of(
    picture: QImage, colour: QColor, left: float, top: float, right: float, bottom: float
) -> tuple[int, int]:
    """Where in that part of the picture the colour is, on the whole."""
    found = list(_found(picture, colour, left, top, right, bottom))
    assert found, "nothing of that colour is there"
    return sum(x for x, _ in found) // len(found), sum(y for _, y in found) // len(found)


def _found(
    picture: QImage, colour: QColor, left: float, top: float, right: float, bottom: float
) -> Iterator[tuple[int, int]]:
    wanted = colour.rgb() & 0xFFFFFF
    for y in range(int(top * picture.height()), int(bottom * picture.height()), 2):
        for x in range(int(left * picture.width()), int(right * picture.width()), 2):
            if picture.pixel(x, y) & 0xFFFFFF == wanted:
                yield x, y


def wait(until: Callable[[], object], what: str, seconds: float = 60.0) -> None:
    """Look again and again until `until()` is true."""
    deadline = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)
