"""Run as a process: the real app in its real windows, driven by object names, one task per line.

    python -m benchmarks.app_driver [options of the app]

Each line on standard input is a task, e.g. ["main_flow", "rider@example.com", "Password1!"]; each answer is
one JSON object. Buttons are clicked and fields filled as a person would; nothing of the app is replaced.
"""

from __future__ import annotations

import json
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import TypeVar

from wildrydes_desktop.app import create, quick_start

quick_start.begin()  # as the app itself does, before anything else of Qt is there

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QDockWidget, QLineEdit, QWidget  # noqa: E402

from benchmarks.heartbeat import Heartbeat  # noqa: E402

W = TypeVar("W", bound=QWidget)
WITHIN = 20.0  # seconds for anything to come true
BETWEEN_KEYS = 0.02  # seconds


class Painted(QObject):
    """Notes when `view` was first painted with something in it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.at = 0.0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        del watched
        if event.type() is QEvent.Type.Paint and self._view.model().rowCount() and not self.at:
            # Comes right after the paint itself, before anything else that waits.
            QCoreApplication.postEvent(
                self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
            )
        return False

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        del event
        self.at = self.at or time.perf_counter()


class Driver:
    """The app, and what can be asked of it."""

    def __init__(self, argv: list[str]) -> None:
        self.app = create(argv)
        self.heart = Heartbeat()
        self.heart.step("libraries")
        self.heart.start()

    def warm(self) -> dict[str, object]:
        """Wait until libraries, panels and likely pages are there."""
        self.wait(lambda: self.has("claimsView") and self.has("protocolView"))
        self.wait(lambda: "pycognito" in sys.modules and self.has("accountRefresh"))
        self.wait(self.quiet)
        for name in ("inspectorDock", "protocolDock"):
            dock = self.find(QDockWidget, name)
            dock.show()
            dock.raise_()
        self.pause(0.3)
        return {}

    def ready(self) -> dict[str, object]:
        """Wait as `warm` does, and take no more heartbeats: they would slow down what is timed next."""
        self.warm()
        self.heart.stop()
        return {}

    def main_flow(self, email: str, password: str) -> dict[str, object]:
        """Register, verify, sign in and refresh, from a start that has just been painted."""
        self.warm()
        self.heart.step("register")
        self.click("goRegister")
        self.type("registerEmail", email)
        self.type("registerPassword", password)
        self.type("registerPasswordRepeat", password)
        self.click("registerSubmit")
        self.wait(lambda: self.shown("verifyCode"))
        self.heart.step("verify")
        self.wait(lambda: self.find(QAbstractItemView, "mailboxView").model().rowCount() > 0)
        self.click("mailboxUseCode")
        self.wait(lambda: bool(self.find(QLineEdit, "verifyCode").text()))
        self.click("verifySubmit")
        self.wait(lambda: self.shown("signInPassword"))
        self.heart.step("sign in")
        self.sign_in(email, password)
        self.wait(lambda: self.app.window.current == "ride")  # where a sign-in leads, a moment later
        self.heart.step("refresh")
        self.click("goAccount")
        self.wait(lambda: self.shown("accountRefresh"))
        before = self.exchanges()
        self.click("accountRefresh")
        self.wait(lambda: self.exchanges() > before and self.quiet())
        self.pause(0.2)
        self.heart.stop()
        return self.heart.summary()

    def sign_in(self, email: str, password: str) -> dict[str, object]:
        """Milliseconds from the click on Sign in to claims and checks painted; signs out first."""
        claims = self.find(QAbstractItemView, "claimsView")
        if claims.model().rowCount():
            self.click("goAccount")
            self.wait(lambda: self.shown("accountSignOut"))
            self.click("accountSignOut")
            self.wait(lambda: claims.model().rowCount() == 0 and self.quiet())
        self.click("goSignIn")
        self.wait(lambda: self.shown("signInPassword"))
        self.type("signInUsername", email)
        self.type("signInPassword", password)
        self.pause(0.25)
        painted = Painted(claims)
        checks = Painted(self.find(QAbstractItemView, "checksView"))
        clicked = time.perf_counter()
        self.click("signInSubmit")
        self.wait(lambda: bool(painted.at and checks.at))
        taken = 1000 * (max(painted.at, checks.at) - clicked)
        self.wait(self.quiet)
        verdicts = {
            str(checks_row.data(Qt.ItemDataRole.UserRole))
            for checks_row in _column(self.find(QAbstractItemView, "checksView"), 1)
        }
        if "fail" in verdicts or "pass" not in verdicts:
            raise RuntimeError(f"the tokens were not verified: {verdicts}")
        painted.deleteLater()
        checks.deleteLater()
        return {"milliseconds": taken}

    def rest(self) -> dict[str, object]:
        """Two seconds in which nobody does anything; the beats counted so far are forgotten."""
        self.heart.beats.clear()
        self.pause(2)
        return {}

    def close(self) -> dict[str, object]:
        self.app.close()
        return {}

    # Hands and eyes

    def find(self, kind: type[W], name: str) -> W:
        found = self.app.window.findChild(kind, name)
        if found is None:
            raise LookupError(f"no {kind.__name__} named {name}")
        return found

    def has(self, name: str) -> bool:
        return self.app.window.findChild(QWidget, name) is not None

    def shown(self, name: str) -> bool:
        widget = self.app.window.findChild(QWidget, name)
        return widget is not None and widget.isVisible() and widget.isEnabled()

    def quiet(self) -> bool:
        """Nothing is under way: no busy sign, no thread at work."""
        return not self.shown("busyIndicator") and not any(
            thread.name.startswith("job ") for thread in threading.enumerate()
        )

    def exchanges(self) -> int:
        return self.find(QAbstractItemView, "protocolView").model().rowCount()

    def click(self, name: str) -> None:
        self.find(QAbstractButton, name).click()

    def type(self, name: str, text: str) -> None:
        """Letter by letter, as fast as a very fast typist."""
        editor = self.find(QLineEdit, name)
        editor.clear()
        for letter in text:
            editor.insert(letter)
            self.pause(BETWEEN_KEYS)

    def pause(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(int(1000 * seconds), loop.quit)
        loop.exec()

    def wait(self, true: Callable[[], bool]) -> None:
        """Let the app run until `true` says so; looked at every 5 ms."""
        loop = QEventLoop()
        began = time.monotonic()
        came = False

        def look() -> None:
            nonlocal came
            came = came or true()  # seen once is enough: a look for mail may begin before the loop has ended
            if came or time.monotonic() - began > WITHIN:
                loop.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(5)
        loop.exec()
        timer.stop()
        if not came:
            message = self.app.window.findChild(QWidget, "messageBar")
            said = message.text() if message is not None else ""  # type: ignore[attr-defined]
            raise TimeoutError(f"nothing came of it in {WITHIN:.0f} s; the app says: {said!r}")


def _column(view: QAbstractItemView, column: int) -> list[object]:
    model = view.model()
    return [model.index(row, column) for row in range(model.rowCount())]


def main(argv: list[str]) -> None:
    driver = Driver(argv)
    try:
        for line in iter(sys.stdin.readline, ""):
            task, *given = json.loads(line)
            print(json.dumps(getattr(driver, task)(*given)), flush=True)
    except Exception:
        traceback.print_exc()  # the app's own hook would keep it for its log
        raise
    finally:
        driver.close()


if __name__ == "__main__":
    main(sys.argv[1:])
