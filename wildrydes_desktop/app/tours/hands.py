"""Hands and eyes of whoever takes a tour: they find widgets by name, use them as a person would, and read.

What cannot be seen or is disabled cannot be used.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from wildrydes_desktop.app.tours.story import Condition, StepError, Walk
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.workshop.tour import TourReport, Traveller

if TYPE_CHECKING:
    from wildrydes_desktop.app.composition import App
    from wildrydes_desktop.ui.pages.names import PageName
    from wildrydes_desktop.workshop.authenticator import Authenticator

REST = 0.25
"""Seconds of event loop before a picture, for what is still moving."""
SMALLEST_FILE = 0
"""Qt's "quality" of a PNG with the strongest compression; nothing is lost in any."""

W = TypeVar("W", bound=QWidget)


class Hands:
    """Acts in the window of `app` for one tour. What is read goes into `report`.

    `pictures` is the folder for pictures, None for none. `expected` names the refusal that belongs to the
    story. `authenticator` is the rider's authenticator app, once a secret was scanned.
    """

    def __init__(self, app: App, report: TourReport, pictures: Path | None) -> None:
        self.report = report
        self.rider = Traveller.new()
        self.expected = ""
        self.authenticator: Authenticator | None = None
        self._app = app
        self._pictures = pictures
        self._picture = ""
        self._last_mail: object = None

    def begin_step(self, name: str, number: int) -> None:
        """A new step: pictures are named after it from now on."""
        self._picture = f"{number:02}-{name.replace('_', '-')}.png"

    # Eyes

    @property
    def pool_is_open(self) -> bool:
        return self._app.pool_is_open

    @property
    def page(self) -> PageName | None:
        return self._app.window.current

    @property
    def busy(self) -> bool:
        return self.sees("busyIndicator")

    @property
    def message_kind(self) -> str:
        return str(self._app.window.messages.property("kind") or "")

    @property
    def error(self) -> str:
        """The name of the problem that is shown, if one is."""
        if self.message_kind not in {"error", "warning"}:
            return ""
        return str(self._app.window.messages.property("errorName") or "")

    def knows(self, name: str) -> bool:
        """Whether the window has it, in sight or not."""
        return self._app.window.findChild(QWidget, name) is not None

    def sees(self, name: str) -> bool:
        found = self._app.window.findChild(QWidget, name)
        return isinstance(found, QWidget) and found.isVisible()

    def can_use(self, name: str) -> bool:
        """Whether it can be seen, is not disabled, and has been given its place."""
        found = self._app.window.findChild(QWidget, name)
        if not isinstance(found, QWidget):
            return False
        return found.isVisible() and found.isEnabled() and not found.rect().isEmpty()

    def text(self, name: str) -> str:
        """What stands in a field, on a button or in a label; nothing where it is not there."""
        found = self._app.window.findChild(QWidget, name)
        if isinstance(found, QLineEdit | QLabel | QAbstractButton):
            return found.text()
        return ""

    def rows(self, view: str) -> int:
        """How many rows a list shows."""
        return self._model(view).rowCount() if self.knows(view) else 0

    def has_new_mail(self) -> bool:
        """Whether a mail or text message came since the last one was opened."""
        return self.rows("mailboxView") > 0 and self._newest_mail() != self._last_mail

    def read_checks(self, token: str) -> None:
        """Put the verdicts on the token in front into the report."""
        model = self._model("checksView")
        for row in range(model.rowCount()):
            name, verdict = (
                str(model.index(row, column).data(Qt.ItemDataRole.UserRole)) for column in (0, 1)
            )
            self.report.checks.append((token, name, verdict))

    def read_claims(self) -> None:
        """Put the claims of both tokens into the report."""
        self.report.claims = self._app.claims()

    # Hands

    def press(self, name: str) -> None:
        widget = self._find(name, QWidget)
        _bring_into_sight(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_target(widget))

    def write(self, name: str, text: str) -> None:
        self.press(name)
        field = self._find(name, QWidget)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def choose(self, name: str, word: str) -> None:
        box = self._find(name, QComboBox)
        place = box.findData(word)
        if place < 0:
            raise StepError(f"{name} does not offer {word}")
        _bring_into_sight(box)
        box.setFocus()
        key = Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(place - box.currentIndex())):
            QTest.keyClick(box, key)

    def select_first(self, name: str) -> None:
        view = self._find(name, QAbstractItemView)
        _bring_into_sight(view)
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def turn_to(self, token: str) -> None:
        """Bring the inspector's tab of that token to the front."""
        tabs = self._find("inspectorTokenTabs", QTabBar)
        index = next(at for at in range(tabs.count()) if tabs.tabData(at) == token)
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(index).center())

    def open_panel(self, name: str) -> None:
        """Bring a panel back that was closed, by its entry in the View menu."""
        dock = self._find(f"{name}Dock", QDockWidget)
        if not dock.isVisible():
            dock.toggleViewAction().trigger()

    def open_mail(self) -> None:
        """The newest mail is the one whose code is used: older ones are read."""
        self._last_mail = self._newest_mail()

    def tell_local_pool(self, command: Mapping[str, object]) -> Condition:
        """Give the local pool a command. What comes back is true once it is done; raises StepError then."""
        answers: list[dict[str, Any]] = []
        problems: list[Problem] = []
        self._app.tell_local_pool(command, answers.append, problems.append)

        def answered() -> bool:
            if problems:
                raise StepError(f"the local pool refused {next(iter(command))}: {problems[0].raw_message}")
            return bool(answers)

        return answered

    def take_picture(self) -> Walk:
        """Save the window as it is, once it rests. Raises StepError where the folder takes no pictures."""
        if self._pictures is None:
            return
        yield _after(REST)
        self.save_picture()

    def save_picture(self) -> None:
        """Save the window as it is this very moment, as the step's picture."""
        if self._pictures is None:
            return
        try:
            self._pictures.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StepError(f"no folder for pictures: {error.strerror}") from error
        picture = str(self._pictures / self._picture)
        if not self._app.window.grab().save(picture, "PNG", SMALLEST_FILE):
            raise StepError(f"the picture {self._picture} can't be written")

    # Within

    def _find(self, name: str, kind: type[W]) -> W:
        found = self._app.window.findChild(kind, name)
        if not isinstance(found, kind):
            raise StepError(f"{name} is not there")
        return found

    def _model(self, name: str) -> QAbstractItemModel:
        return self._find(name, QAbstractItemView).model()

    def _newest_mail(self) -> object:
        return self._model("mailboxView").index(0, 0).data(Qt.ItemDataRole.UserRole)


def _target(widget: QWidget) -> QPoint:
    """Where to click: a box to tick takes clicks on its mark and words only, wherever those end."""
    if isinstance(widget, QCheckBox | QRadioButton):
        return QPoint(widget.height() // 2, widget.height() // 2)
    return widget.rect().center()


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll as a person would to get at something."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _after(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until
