"""Somebody at the app's window, who sees only what is shown and acts only by mouse and keys.

Widgets are found by the object names of the contract. What can't be seen or is disabled can't be acted on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from wildrydes_desktop.app.composition import App
from wildrydes_desktop.ui.language_switch import LanguageSwitch
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.looks import _Turns
from wildrydes_desktop.ui.widgets.message_bar import MessageBar

W = TypeVar("W", bound=QWidget)

PATIENCE = 60.0  # s; what is waited for usually comes within a tenth of one
CALM = 10  # looks, with 5 ms between two


class Person:
    """Drives one app. `wait` lets the app run until something is to be seen."""

    def __init__(self, app: App) -> None:
        self.app = app

    # Eyes

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        found = self.app.window.findChild(kind, name)
        assert isinstance(found, kind), f"{name} is not there"
        return found

    def sees(self, name: str) -> bool:
        found = self.app.window.findChild(QWidget, name)
        return isinstance(found, QWidget) and found.isVisible()

    def text(self, name: str) -> str:
        """What stands in a field, on a button or in a label."""
        widget = self.find(name)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        return str(widget.text())  # type: ignore[attr-defined]

    def focused(self) -> str:
        """The name of the widget that typing would go to."""
        widget = self.app.window.focusWidget()
        return widget.objectName() if widget is not None else ""

    @property
    def page(self) -> PageName | None:
        return self.app.window.current

    @property
    def message(self) -> str:
        return self.find("messageBar", MessageBar).text()

    @property
    def kind(self) -> str:
        return str(self.find("messageBar").property("kind"))

    @property
    def error(self) -> str:
        return str(self.find("messageBar").property("errorName"))

    @property
    def busy(self) -> bool:
        return self.sees("busyIndicator")

    def rows(self, view: str, columns: int) -> list[tuple[object, ...]]:
        """The fixed words (`Qt.UserRole`) of a view's rows, from the left."""
        model = self.model(view)
        return [
            tuple(model.index(row, column).data(Qt.ItemDataRole.UserRole) for column in range(columns))
            for row in range(model.rowCount())
        ]

    def model(self, view: str) -> QAbstractItemModel:
        return self.find(view, QAbstractItemView).model()

    def claims(self) -> dict[str, object]:
        """The claims of the token in front, by name."""
        return {str(name): value for name, value in self.rows("claimsView", 2)}

    def checks(self) -> dict[str, str]:
        """The verdicts on the token in front, by the check's name."""
        return {str(name): str(verdict) for name, verdict in self.rows("checksView", 2)}

    def operations(self) -> list[str]:
        return [str(operation) for _, operation in self.rows("protocolView", 2)]

    # Hands

    def click(self, name: str) -> None:
        """Press what can be seen and pressed, as soon as it can: pages are laid out a turn at a time."""
        widget = self.find(name)
        self.wait(
            lambda: widget.isVisible() and widget.isEnabled() and not widget.rect().isEmpty(),
            f"{name} that can be pressed",
        )
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Click into a field, and type over what stands there."""
        self.click(name)
        field = self.find(name)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def press(self, key: Qt.Key) -> None:
        """Press a key wherever the cursor is."""
        widget = self.app.window.focusWidget()
        QTest.keyClick(widget or self.app.window, key)

    def choose(self, name: str, data: object) -> None:
        """Choose the item of a combo box that carries `data`, by the arrow keys."""
        box = self.find(name, QComboBox)
        assert box.isVisible()
        box.setFocus()
        for _ in range(box.count()):
            QTest.keyClick(box, Qt.Key.Key_Up)
        for _ in range(box.findData(data)):
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentData() == data

    def choose_language(self, language: str) -> None:
        """Choose a language in the preferences, and wait until everything is in it."""
        self.choose("preferencesLanguage", language)
        switch = self.app.window.findChild(LanguageSwitch, "languageSwitch")
        assert isinstance(switch, LanguageSwitch)
        self.wait(lambda: not switch.busy, "the other language")

    def turn_to(self, token: str) -> None:
        """Bring the inspector's tab of that word to the front."""
        tabs = self.find("inspectorTokenTabs", QTabBar)
        place = next(at for at in range(tabs.count()) if tabs.tabData(at) == token)
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())

    def paste(self, name: str, text: str) -> None:
        """Paste `text` over what stands in a field."""
        QApplication.clipboard().setText(text)
        self.click(name)
        field = self.find(name)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    # Patience

    def wait(self, until: Callable[[], object], what: str = "") -> None:
        """Let the app run until `until()` is true."""
        deadline = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > deadline:
                raise AssertionError(
                    f"waited in vain{' for ' + what if what else ''}; page {self.page}, "
                    f"message {self.kind} {self.error}: {self.message!r}, bugs {self.app.bugs}"
                )
            loop = QEventLoop()  # not QTest.qWait, which hands the app's own faults to the test
            QTimer.singleShot(5, loop.quit)
            loop.exec()

    def wait_until_ready(self) -> None:
        """Until the pool is open, and every panel and likely page is built and in its place."""

        def ready() -> bool:
            return self.app.pool_is_open and self._has("accountDelete") and self.app._wiring._building is None

        self.wait(ready, "the app to be ready")

    def wait_for_page(self, page: PageName) -> None:
        self.wait(lambda: self.page is page, f"the page {page}")

    def wait_for_rest(self) -> None:
        """Until nothing runs that a page waits for."""
        self.wait(lambda: not self.busy, "the app to come to rest")

    def settle(self) -> None:
        """Until nothing is worked on and nothing is being built, look after look: then layouts rest, too."""
        calm = 0

        def at_rest() -> bool:
            nonlocal calm
            calm = 0 if self.app.jobs._running or building() else calm + 1
            return calm >= CALM

        self.wait(at_rest, "the app to settle")

    # What people do in one go

    def go(self, button: str) -> None:
        self.click(button)

    def fill_registration(self, address: str, password: str) -> None:
        self.click("goRegister")
        self.type("registerEmail", address)
        self.type("registerPassword", password)
        self.type("registerPasswordRepeat", password)

    def register(self, address: str, password: str) -> None:
        self.fill_registration(address, password)
        self.click("registerSubmit")
        self.wait_for_page(PageName.VERIFY)

    def newest_mail(self) -> str:
        """What tells the newest mail from all others; empty where there is none."""
        model = self.model("mailboxView")
        return str(model.index(0, 0).data(Qt.ItemDataRole.UserRole)) if model.rowCount() else ""

    def take_code(self, to: str, field: str = "verifyCode", after: str = "") -> None:
        """Wait until a mail to that address is open (a newer one than the mail `after`), and use its code."""
        self.wait(
            lambda: self.text("letterAbout").startswith(f"To {to} ") and self.newest_mail() != after,
            f"a mail to {to}",
        )
        self.click("mailboxUseCode")
        self.wait(lambda: self.text(field), "the code")

    def fill_sign_in(self, address: str, password: str) -> None:
        self.click("goSignIn")
        self.type("signInUsername", address)
        self.type("signInPassword", password)

    def sign_in(self, address: str, password: str) -> None:
        self.fill_sign_in(address, password)
        self.click("signInSubmit")
        self.wait_for_page(PageName.RIDE)
        self.wait(self.checks, "the verdicts")
        self.wait(lambda: self.kind == "success", "the message")

    def account(self, button: str) -> None:
        """Press a button of the Account page."""
        self.click("goAccount")
        self.wait_for_page(PageName.ACCOUNT)
        self.wait(lambda: self.sees(button), button)
        self.click(button)

    def open_pool_settings(self) -> None:
        """Open the panel of the local pool's settings by the View menu, and wait until it is complete."""
        entry = self.app.window.findChild(QAction, "localPoolEntry")
        assert isinstance(entry, QAction), "there is no menu entry for the local pool's settings"
        assert entry.isVisible(), "the menu entry for the local pool's settings is hidden"
        if not entry.isChecked():
            entry.trigger()
        self.wait(
            lambda: self.sees("localPoolApply") and self.find("localPoolApply").isEnabled(),
            "the local pool's settings",
        )

    def tick(self, name: str, ticked: bool = True) -> None:
        """Have a check box ticked, or not, by the space bar."""
        box = self.find(name, QAbstractButton)
        self.wait(lambda: box.isVisible() and box.isEnabled(), f"{name} that can be ticked")
        if box.isChecked() != ticked:
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
        assert box.isChecked() == ticked

    def _has(self, name: str) -> bool:
        return self.app.window.findChild(QAbstractButton, name) is not None


def building() -> bool:
    """Whether a window is being built or changed in turns."""
    windows = QApplication.topLevelWidgets()
    return any(turns.isActive() for window in windows for turns in window.findChildren(_Turns))


def line(person: Person, name: str) -> QLineEdit:
    """A one-line field, for what only its own methods tell (what is selected, whether it hides)."""
    return person.find(name, QLineEdit)
