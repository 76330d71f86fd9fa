"""Run as a process: the real app on a local pool with 100,000 users, and everything that is done to its list.

    python -m benchmarks.directory_views [options of the app]

Each line on standard input is a task (a method of `DirectoryViews`), each answer a JSON object: milliseconds,
MiB, and the longest gap between two heartbeats.
"""

from __future__ import annotations

import json
import sys
import time
import traceback
from collections.abc import Callable

from benchmarks.app_driver import (
    Driver,
    Painted,
)  # before anything else of Qt: it begins as the app itself does

# isort: split
import psutil
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from benchmarks.large_views import turn_the_wheel
from benchmarks.measure import MIB
from wildrydes_desktop.ui.directory.user_table import UserTable

FRAME = 0.016  # seconds between two turns of the wheel
TURNS = 60
DRAGGED = 8  # each so many turns the scroll bar is dragged somewhere else instead
PREFIXES = ("rider0123", "rider09", "r", "rider099999", "nobody", "")


class DirectoryViews(Driver):
    """The app, and its page of users."""

    def begin(self) -> dict[str, float]:
        """Milliseconds from the menu entry to the first page painted, and what the app weighs before that."""
        self.warm()
        self.heart.stop()
        weighed = _resident()
        began = time.perf_counter()
        self._begin_listening()
        self.find(QAction, "users").trigger()
        self.wait(lambda: self.has("directoryView"))
        view = self.find(UserTable, "directoryView")
        painted = Painted(view)
        self.wait(lambda: bool(painted.at))
        self.wait(self.quiet)
        self.pause(0.3)
        return {"first_page": 1000 * (painted.at - began), "mib": weighed, "gap": self._gap()}

    def first_page(self) -> dict[str, float]:
        """Milliseconds from the button to the first page of everybody painted."""
        return {"first_page": self._search("")[0]}

    def searches(self) -> dict[str, object]:
        """What the pool takes to find by several beginnings of addresses, the longest in ms, and the gap."""
        self._begin_listening()
        taken = {prefix or "everybody": self._search(prefix)[0] for prefix in PREFIXES}
        return {"longest": max(taken.values()), "each": taken, "gap": self._gap()}

    def scroll_on(self) -> dict[str, float]:
        """Scroll to the end again and again, so that pages come in all the time; how many users came."""
        view = self._view()
        self._begin_listening()
        for _ in range(TURNS):
            view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
            self.pause(FRAME)
        self.wait(self.quiet)
        return {"users": view.users.rowCount(), "gap": self._gap()}

    def read_all(self) -> dict[str, float]:
        """Read the rest; seconds, users, and what the app weighs then."""
        view = self._view()
        began = time.perf_counter()
        self._begin_listening()
        self.click("directoryReadAll")
        deadline = time.monotonic() + 300
        while self.find(QAbstractButton, "directoryReadAll").isVisible() and time.monotonic() < deadline:
            self.pause(0.2)
        return {
            "seconds": time.perf_counter() - began,
            "users": view.users.rowCount(),
            "mib": _resident(),
            "gap": self._gap(),
        }

    def scroll(self) -> dict[str, float]:
        """Turn the wheel and drag the bar over all that was read."""
        view = self._view()
        bar = view.verticalScrollBar()
        bar.setValue(0)
        self.pause(0.1)
        self._begin_listening()
        for turn in range(TURNS):
            if turn % DRAGGED == DRAGGED - 1:
                bar.setValue(bar.maximum() * turn // (TURNS + 1))
            else:
                turn_the_wheel(view)
            self.pause(FRAME)
        return {"gap": self._gap()}

    def choose_all(self) -> dict[str, float]:
        """Choose everybody, then one."""
        view = self._view()
        self._begin_listening()
        view.selectAll()
        self.pause(0.1)
        view.clearSelection()
        self.pause(0.1)
        return {"gap": self._gap()}

    def _search(self, prefix: str) -> tuple[float, int]:
        view = self._view()
        self.find(QLineEdit, "directoryValue").setText(prefix)
        self.pause(0.05)
        began = time.perf_counter()
        self.click("directorySearch")
        button = self.find(QAbstractButton, "directorySearch")
        self.wait(lambda: not self.shown("busyIndicator") and button.text() == "Search")
        taken = 1000 * (time.perf_counter() - began)
        self.wait(self.quiet)
        return taken, view.users.rowCount()

    def _begin_listening(self) -> None:
        self.heart.beats.clear()
        self.heart.steps.clear()
        self.heart.start()
        self.pause(0.02)

    def _gap(self) -> float:
        self.heart.stop()
        return float(str(self.heart.summary()["longest"]))

    def _view(self) -> UserTable:
        view = self.find(QWidget, "directoryView")
        assert isinstance(view, UserTable)
        return view


def _resident() -> float:
    return float(psutil.Process().memory_info().rss / MIB)


def main(argv: list[str]) -> None:
    driver = DirectoryViews(argv)
    try:
        for line in iter(sys.stdin.readline, ""):
            task: Callable[[], object] = getattr(driver, json.loads(line))
            print(json.dumps(task()), flush=True)
    except Exception:
        traceback.print_exc()  # the app's own hook would keep it for its log
        raise
    finally:
        QGuiApplication.clipboard().clear()
        driver.close()


if __name__ == "__main__":
    main(sys.argv[1:])
