"""Finds widgets by name and uses them as a person would, for whoever takes a tour.

What cannot be seen or is disabled cannot be used.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from wildrydes_desktop.app.tours.story import Condition, StepError, Walk
from wildrydes_desktop.app.tours.window_reader import WindowReader
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.workshop.tour import TourReport, Traveller

if TYPE_CHECKING:
    from wildrydes_desktop.app.composition import App
    from wildrydes_desktop.workshop.authenticator import Authenticator

REST = 0.25
"""Seconds of event loop before a picture, for what is still moving."""
SMALLEST_FILE = 0
"""Qt's "quality" of a PNG with the strongest compression; nothing is lost in any."""
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class WindowDriver(WindowReader):
    """Acts in the window that it sees, for one tour.

    `pictures` is the folder for pictures, None for none. `expected` names the refusal that belongs to the
    story. `authenticator` is the rider's authenticator app, once a secret was scanned. `captions` is the
    bar below the window that no picture shows, if there is one.
    """

    def __init__(self, app: App, report: TourReport, pictures: Path | None) -> None:
        super().__init__(app, report)
        self.rider = Traveller.new()
        self.expected = ""
        self.authenticator: Authenticator | None = None
        self.captions: QWidget | None = None
        self._pictures = pictures
        self._picture = ""
        self._taken = ""

    def begin_step(self, name: str, number: int) -> None:
        """A new step: pictures are named after it from now on."""
        self._picture = f"{number:02}-{name.replace('_', '-')}.png"
        self._taken = ""

    @property
    def taken(self) -> str:
        """The file name of the picture that was taken in this step; empty without one."""
        return self._taken

    @property
    def presenting(self) -> bool:
        """Whether presenter mode is on: somebody has pressed F5 meanwhile."""
        mode = self.app.window.findChild(QAction, "presenterMode")
        return isinstance(mode, QAction) and mode.isChecked()

    def can_use(self, name: str) -> bool:
        """As for the reader, once what it is on was brought onto the presenter's stage."""
        found = self.app.window.findChild(QWidget, name)
        if isinstance(found, QWidget):
            self._bring_on_stage(found)
        return super().can_use(name)

    def press(self, name: str) -> None:
        widget = self.find(name, QWidget)
        self._bring_on_stage(widget)
        _bring_into_sight(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_target(widget))

    def write(self, name: str, text: str) -> None:
        self.press(name)
        field = self.find(name, QWidget)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def choose(self, name: str, word: str) -> None:
        box = self.find(name, QComboBox)
        place = box.findData(word)
        if place < 0:
            raise StepError(f"{name} does not offer {word}")
        _bring_into_sight(box)
        box.setFocus()
        key = Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(place - box.currentIndex())):
            QTest.keyClick(box, key)

    def select_first(self, name: str) -> None:
        view = self.find(name, QAbstractItemView)
        self._bring_on_stage(view)
        _bring_into_sight(view)
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def select_word(self, name: str, word: str) -> None:
        """Select the row whose first cell has that fixed word."""
        view = self.find(name, QAbstractItemView)
        model = view.model()
        cells = (model.index(row, 0) for row in range(model.rowCount()))
        cell = next((cell for cell in cells if cell.data(Qt.ItemDataRole.UserRole) == word), None)
        if cell is None:
            raise StepError(f"{name} does not show {word}")
        self._bring_on_stage(view)
        view.scrollTo(cell)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(cell).center())

    def stretch(self, name: str, size: QSize) -> None:
        """Give a panel that is torn off that size, as with the mouse at its corner."""
        dock = self.find(f"{name}Dock", QDockWidget)
        if not dock.isFloating():
            raise StepError(f"{name} is not torn off")
        dock.resize(size)

    def raise_panel(self, name: str) -> None:
        """Click the tab of a panel that stands behind another one in its place, or bring it on the stage."""
        dock = self.find(f"{name}Dock", QDockWidget)
        if self.presenting:
            self._bring_on_stage(dock.widget())
            return
        title = dock.windowTitle()
        for tabs in self.app.window.findChildren(QTabBar, options=_DIRECT):
            place = next((at for at in range(tabs.count()) if tabs.tabText(at) == title), -1)
            if place >= 0:
                QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
                return
        raise StepError(f"{name} has no tab")

    def press_key(self, key: str) -> None:
        """Press a key wherever the cursor is; `key` is in Qt's portable form."""
        QTest.keySequence(self.app.window, QKeySequence(key))

    def turn_to(self, token: str) -> None:
        """Bring the inspector's tab of that token to the front."""
        self.turn("inspectorTokenTabs", token)

    def turn(self, name: str, word: str) -> None:
        """Bring the tab whose data is `word` to the front."""
        tabs = self.find(name, QTabBar)
        index = next((at for at in range(tabs.count()) if tabs.tabData(at) == word), -1)
        if index < 0:
            raise StepError(f"{name} does not offer {word}")
        self._bring_on_stage(tabs)
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(index).center())

    def open_panel(self, name: str) -> None:
        """Bring a panel back that was closed, by its entry in the View menu."""
        dock = self.find(f"{name}Dock", QDockWidget)
        if not dock.isVisible():
            dock.toggleViewAction().trigger()

    def choose_entry(self, name: str) -> None:
        """Choose a menu's entry."""
        entry = self.app.window.findChild(QAction, name)
        if not isinstance(entry, QAction) or not (entry.isVisible() and entry.isEnabled()):
            raise StepError(f"the menu does not offer {name}")
        entry.trigger()

    def _bring_on_stage(self, widget: QWidget) -> None:
        """In presenter mode one thing is to be seen at a time: bring the page or the panel of `widget`."""
        if not self.presenting:
            return
        from wildrydes_desktop.ui.presenter.stage import PAGE, Stage

        window = self.app.window
        panel = next((each for each in window.findChildren(QDockWidget) if each.isAncestorOf(widget)), None)
        page = window.centralWidget()
        if panel is None and (page is None or not page.isAncestorOf(widget)):
            return  # it stands beside the stage
        wanted = PAGE if panel is None else panel.objectName().removesuffix("Dock")
        for stage in window.findChildren(Stage):
            if stage.now != wanted:
                stage.show(wanted)

    def tell_local_pool(self, command: Mapping[str, object]) -> Condition:
        """Give the local pool a command. What comes back is true once it is done.

        Raises StepError, when it is asked, for a command that the pool refuses.
        """
        answers: list[dict[str, Any]] = []
        problems: list[Problem] = []
        self.app.tell_local_pool(command, answers.append, problems.append)

        def answered() -> bool:
            if problems:
                raise StepError(f"the local pool refused {next(iter(command))}: {problems[0].raw_message}")
            return bool(answers)

        return answered

    def take_picture(self, of: str = "") -> Walk:
        """Save the window, or the widget `of` that name, as it is, once it rests.

        Raises StepError where the folder takes no pictures.
        """
        if self._pictures is None:
            return
        yield self._rested()
        self.save_picture(of)

    def _rested(self) -> Condition:
        """What is true once the page has been there as it will stay for a while."""
        since = time.monotonic()

        def rested() -> bool:
            nonlocal since
            if self.drawn:
                return time.monotonic() - since > REST
            since = time.monotonic()
            return False

        return rested

    def save_picture(self, of: str = "") -> None:
        """Save the window, or the widget `of` that name, as it is this very moment, as the step's picture."""
        if self._pictures is None:
            return
        try:
            self._pictures.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StepError(f"no folder for pictures: {error.strerror}") from error
        picture = str(self._pictures / self._picture)
        seen = self.find(of, QWidget) if of else self.app.window
        room = seen.rect()
        if self.captions is not None and not of:
            room.setBottom(self.captions.y() - 1)
        if not seen.grab(room).save(picture, "PNG", SMALLEST_FILE):
            raise StepError(f"the picture {self._picture} can't be written")
        self._taken = self._picture


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
