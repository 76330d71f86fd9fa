"""The stage: the page, or one panel, and nothing beside it; and afterwards everything where it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget
from shiboken6 import isValid

PAGE: Final = "page"
IN_TURN: Final = (PAGE, "mailbox", "inspector", "protocol", "theatre")
"""What the keys come by, one after the other. Other panels come when somebody asks for them."""
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_STAYS: Final = QDockWidget.DockWidgetFeature.DockWidgetClosable
"""A panel on the stage is not torn off: nothing would cover it then. And Qt does not live through one being
put back while it is dragged.
"""


class Stage(QObject):
    """Set up at the beginning of a presentation. Emits `changed(str)`: "page", or the panel that came.

    A panel that somebody opens by other means comes instead of what was there; where one is closed, the page
    comes back.
    """

    changed = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._arrangement = window.saveState()
        self._geometry = window.geometry()
        self._normal = window.saveGeometry()
        self._window_state = window.windowState()
        self._focus: QWidget | None = window.focusWidget()
        self._there = set(self._docks())
        self._watched: set[str] = set()
        self._heard: list[tuple[QDockWidget, Callable[[bool], None], QDockWidget.DockWidgetFeature]] = []
        self._moving = False
        self._now = PAGE
        self._strike()
        self._adopt()
        window.installEventFilter(self)

    @property
    def now(self) -> str:
        """What is on the stage."""
        return self._now

    def fill_the_screen(self) -> None:
        """Take all of the screen that the window is on."""
        self._window.showFullScreen()

    def show(self, name: str) -> None:
        """Bring the page, or the panel of that name, and take away what was there."""
        self._moving = True
        try:
            dock = self._dock_of(name) if name != PAGE else None
            self._now = name if dock is not None else PAGE
            for other in self._docks().values():
                if other is not dock:
                    other.hide()
            self._central().setVisible(dock is None)
            if dock is not None:
                dock.setFloating(False)
                dock.show()
                dock.raise_()
                _put_cursor(dock)
        finally:
            self._moving = False
        self.changed.emit(self._now)

    def turn(self, by: int) -> None:
        """The next thing in turn that there is, or the last one (-1)."""
        names = [name for name in IN_TURN if name == PAGE or self._offered(name)]
        at = names.index(self._now) if self._now in names else 0
        self.show(names[(at + by) % len(names)])

    def leave(self) -> None:
        """Put everything back to where it was."""
        self._moving = True
        for dock, hear, features in self._heard:
            dock.visibilityChanged.disconnect(hear)
            dock.setFeatures(features)
        for name, dock in self._docks().items():
            if name not in self._there:
                dock.hide()
        self._central().show()
        window = self._window
        window.setWindowState(self._window_state)
        window.restoreGeometry(self._normal)
        window.setGeometry(self._geometry)  # the former fits it to the screen it was on
        window.restoreState(self._arrangement)
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
        if window.size() == self._geometry.size():
            self._end()
        # else the window manager takes its time: the panels get their places once more when it is done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and not self._moving:
            self._adopt()
        elif (
            event.type() == QEvent.Type.Resize
            and self._moving
            and self._window.size() == self._geometry.size()
        ):
            self._window.restoreState(self._arrangement)
            self._end()
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.deleteLater()

    def _strike(self) -> None:
        """Clear the stage of everything but the page."""
        for dock in self._docks().values():
            dock.hide()

    def _adopt(self) -> None:
        """Hear of all panels, those included that were made just now."""
        for name, dock in self._docks().items():
            if name not in self._watched:
                self._watched.add(name)
                hear = partial(self._seen, name)
                dock.visibilityChanged.connect(hear)
                self._heard.append((dock, hear, dock.features()))
                dock.setFeatures(_STAYS)
                if not dock.isHidden() and name != self._now:
                    self.show(name)

    def _seen(self, name: str, visible: bool) -> None:
        """Somebody else has shown a panel, or closed the one on the stage."""
        dock = self._docks().get(name)
        if self._moving or dock is None:
            return
        if visible and name != self._now:
            self.show(name)
        elif not visible and name == self._now and dock.isHidden():
            self.show(PAGE)

    def _docks(self) -> dict[str, QDockWidget]:
        """The panels that are made, by name."""
        docks = self._window.findChildren(QDockWidget, options=_DIRECT)
        return {dock.objectName().removesuffix("Dock"): dock for dock in docks}

    def _dock_of(self, name: str) -> QDockWidget | None:
        """The panel's dock, made now where it is one of those that are made when they are asked for."""
        entry = self._window.findChild(QAction, f"{name}Entry")
        if name not in self._docks() and entry is not None and entry.isVisible():
            entry.trigger()
        return self._docks().get(name)

    def _offered(self, name: str) -> bool:
        """Whether this pool has a use for the panel."""
        dock, entry = self._docks().get(name), self._window.findChild(QAction, f"{name}Entry")
        shown = entry or (dock.toggleViewAction() if dock is not None else None)
        return shown is not None and shown.isVisible()

    def _central(self) -> QWidget:
        central = self._window.centralWidget()
        assert central is not None
        return central


def _put_cursor(dock: QDockWidget) -> None:
    """Have the keyboard at the first thing in the panel that takes it."""
    content = dock.widget()
    part = content.nextInFocusChain()
    while part is not None and content.isAncestorOf(part):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus()
            return
        part = part.nextInFocusChain()
