"""Run as a process: the real app with 10,000 claims and 10,000 exchanges, scrolled while a job runs.

    python -m benchmarks.large_views [options of the app]

Answers each line on standard input with the longest gap between two heartbeats, in milliseconds, for each
step of one round. All the time a thread takes a token apart and checks it, over and over: of what the app's
own workers do that is most of all Python, which is what a view over Python data has to wait for.
"""

from __future__ import annotations

import json
import sys
import threading
import traceback
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from itertools import islice, product
from string import ascii_lowercase, digits

from benchmarks.app_driver import Driver  # before anything else of Qt: it begins as the app itself does

# isort: split
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QPlainTextEdit,
    QTabBar,
    QTreeView,
)

from tests.ui.protocol.records import exchange, first_step, second_step
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.protocol.panel import ProtocolPanel
from wildrydes_desktop.ui.theatre.panel import TheatrePanel

MANY = 10_000
FRAME = 0.016  # seconds between two turns of the wheel
TURNS = 24
NOTCH = 120  # of a wheel, as Qt counts its angle
DRAGGED = 8  # each so many turns the scroll bar is dragged somewhere else instead


class LargeViews(Driver):
    """The app with much to show; it is filled while nobody measures."""

    def __init__(self, argv: list[str]) -> None:
        super().__init__(argv)
        self.warm()
        self.heart.stop()
        self._claims = token(dict.fromkeys(islice(names(), MANY), 1))
        self._exchanges = exchanges()
        self._tree = self.find(QTreeView, "claimsView")
        self._field = self.find(QPlainTextEdit, "tokenPaste")
        self._protocol = self._panel(ProtocolPanel, "protocolDock")
        self.find(QAction, "theatreEntry").trigger()
        self._theatre = self._panel(TheatrePanel, "theatreDock")
        self.wait(lambda: self.has("sequenceView"))
        self._fill()

    def round(self) -> dict[str, float]:
        """Look at everything once; the longest gap of each step."""
        self.heart.beats.clear()
        self.heart.steps.clear()
        ended = threading.Event()
        job = threading.Thread(target=check_tokens, args=(ended,), name="checks tokens")
        job.start()
        try:
            self._look_at_claims()
            self._look_at_exchanges()
        finally:
            ended.set()
            job.join()
        steps = self.heart.summary()["steps"]
        assert isinstance(steps, dict)
        return {name: gap for name, gap in steps.items() if name != "between"}

    def _look_at_claims(self) -> None:
        self._raise("inspectorDock")
        tabs = self.find(QTabBar, "inspectorTokenTabs")
        tabs.setCurrentIndex(next(at for at in range(tabs.count()) if tabs.tabData(at) == "pasted"))
        self._field.clear()
        self.wait(lambda: self._tree.model().rowCount() == 0)
        self._measured("show claims", self._paste)
        self._measured("scroll claims", lambda: self._scroll(self._tree))

    def _look_at_exchanges(self) -> None:
        self._raise("protocolDock")
        table = self.find(QAbstractScrollArea, "protocolView")
        self._measured("scroll exchanges", lambda: self._scroll(table))
        self._measured("exchanges coming in", lambda: self._scroll(table, self._one_more))
        self._raise("theatreDock")
        sequence = self.find(QAbstractScrollArea, "sequenceView")
        self._measured("scroll the theatre", lambda: self._scroll(sequence, self._one_more))

    def _paste(self) -> None:
        """As Ctrl+V does; then wait until the claims have been painted."""
        QGuiApplication.clipboard().setText(self._claims)
        self._field.paste()
        self.wait(lambda: self._tree.model().rowCount() == MANY)
        self.pause(0.1)

    def _scroll(self, view: QAbstractScrollArea, meanwhile: Callable[[], None] | None = None) -> None:
        bar = view.verticalScrollBar()
        bar.setValue(0)
        for turn in range(TURNS):
            if turn % DRAGGED == DRAGGED - 1:
                bar.setValue(bar.maximum() * turn // TURNS)
            else:
                turn_the_wheel(view)
            if meanwhile is not None:
                meanwhile()
            self.pause(FRAME)

    def _one_more(self) -> None:
        one = next(self._exchanges)
        self._protocol.add(one)
        self._theatre.add(one)

    def _fill(self) -> None:
        for _ in range(MANY):
            self._one_more()
        bar = self.find(QAbstractScrollArea, "sequenceView").verticalScrollBar()
        self.wait(lambda: bar.maximum() > 2 * MANY * self._theatre.fontMetrics().height())
        self.pause(0.5)
        self.heart.start()

    def _measured(self, name: str, act: Callable[[], None]) -> None:
        self.heart.step(name)
        act()
        self.heart.step("between")

    def _raise(self, name: str) -> None:
        self.heart.step("between")
        self.find(QDockWidget, name).raise_()
        self.pause(0.3)

    def _panel(self, kind: type[ProtocolPanel | TheatrePanel], name: str):
        panel = self.find(QDockWidget, name).widget()
        assert isinstance(panel, kind)
        return panel


def turn_the_wheel(view: QAbstractScrollArea) -> None:
    """Two notches, towards the end. Posted, as the system does: sent, it would wait for the job once more."""
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, -2 * NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - inverted; Qt takes it by its place only
    )
    QApplication.postEvent(view.viewport(), event)


def check_tokens(ended: threading.Event) -> None:
    """Check a token of 20 KB until `ended`."""
    pool = PoolConfig.of("us-east-1_AbCdEfGhI", "25ddkmj4v6hfsfvruhpfi7n4hv")
    keys = KeySet(lambda: {"keys": []})
    secret = Secret(token({f"custom:note{number}": "e" * 300 for number in range(50)}))
    while not ended.is_set():
        inspect(secret, pool, keys, now=0.0)


def token(claims: dict[str, object]) -> str:
    """A token whose signature nobody made."""
    parts = (
        json.dumps(part, separators=(",", ":")).encode() for part in ({"alg": "RS256", "kid": "x"}, claims)
    )
    return ".".join(urlsafe_b64encode(part).rstrip(b"=").decode() for part in (*parts, bytes(256)))


def names() -> Iterator[str]:
    """Short ones: 10,000 members must fit into what the app takes for a token."""
    return map("".join, product(digits, *[digits + ascii_lowercase] * 2))


def exchanges() -> Iterator[Exchange]:
    """Sign-ins, and what the app asks for after each of them."""
    number = conversation = 0
    while True:
        conversation += 1
        yield first_step(number + 1, conversation)
        yield second_step(number + 2, conversation)
        yield exchange(number + 3)
        number += 3


def main(argv: list[str]) -> None:
    driver = LargeViews(argv)
    try:
        for _ in iter(sys.stdin.readline, ""):
            print(json.dumps(driver.round()), flush=True)
    except Exception:
        traceback.print_exc()  # the app's own hook would keep it for its log
        raise
    finally:
        QGuiApplication.clipboard().clear()  # Qt would destroy what Python put there after Python itself
        driver.close()


if __name__ == "__main__":
    main(sys.argv[1:])
