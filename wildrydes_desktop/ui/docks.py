"""The docks around the pages: inspector across from the navigation, mailbox and protocol below.

Each can be torn off. What is seldom wanted has a menu entry only, until somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QGridLayout, QMainWindow, QTabBar, QTabWidget, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton

INSPECTOR_WIDTH, BOTTOM_HEIGHT, MAILBOX_WIDTH, PROTOCOL_WIDTH = 480, 270, 264, 530
LAID_OUT_WITHIN = 60
"""Milliseconds without a move of any panel after which all is taken to be laid out for another text size."""
MOST_TRIES = 10
"""How often panels are given their sizes back, where layouts were not at rest by then."""
INSPECTOR_SHARE, BOTTOM_SHARE = 0.375, 0.31
"""Of a small window's width and height the panels take no more than this: the rest is the page's."""


class Docks(QObject):
    """Makes a dock for each panel and knows where it belongs.

    Emits `moved` when one was moved, sized, shown or hidden, by whomever.
    """

    moved = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, _Dock] = {}
        self._entries: dict[str, QAction] = {}
        self._scale = theme.scaled(100)
        self._sizes: dict[int, dict[QDockWidget, QSize]] = {}
        self._pushed_about = False
        self._tries = 0
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._restore)
        self.moved.connect(self._rest)
        window.setDockNestingEnabled(True)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def add(self, name: str, panel: QWidget) -> QDockWidget:
        """Put `panel` into the dock `{name}Dock` at its place: inspector right, everything else below."""
        dock = self._place(name, panel)
        mailbox, protocol = self._docks.get("mailbox"), self._docks.get("protocol")
        if mailbox is not None and protocol is not None and name in {"mailbox", "protocol"}:
            self._window.splitDockWidget(mailbox, protocol, Qt.Orientation.Horizontal)
        QTimer.singleShot(0, self, self._resize)  # the split has its place only once it is laid out
        return dock

    def add_later(self, name: str, make: Callable[[], QWidget]) -> QAction:
        """The menu entry of a panel that `make` makes when it is first asked for; hidden until `offer`."""
        entry = QAction(self._title(name), self._window)
        entry.setObjectName(f"{name}Entry")
        entry.setCheckable(True)
        entry.setVisible(False)
        entry.triggered.connect(lambda wanted: self._show(name, make, wanted))
        self._entries[name] = entry
        return entry

    def _show(self, name: str, make: Callable[[], QWidget], wanted: bool) -> None:
        if not wanted and self._docks[name].behind:
            self._entries[name].setChecked(True)
            wanted = True
        if name not in self._docks:
            dock = self._place(name, make())
            dock.toggleViewAction().toggled.connect(self._entries[name].setChecked)
            inspector = self._docks.get("inspector")
            if inspector is not None:
                self._window.tabifyDockWidget(inspector, dock)
        self._docks[name].setVisible(wanted)
        if wanted:
            self._docks[name].raise_()

    def _place(self, name: str, panel: QWidget) -> _Dock:
        dock = _Dock(self._title(name), self._window)
        dock.moved.connect(self.moved)
        dock.visibilityChanged.connect(self._spell_out)
        dock.visibilityChanged.connect(dock.note_place)
        dock.toggleViewAction().triggered.connect(dock.come_forward)
        dock.setObjectName(f"{name}Dock")
        dock.setAccessibleName(self._title(name))
        dock.setTitleBarWidget(_TitleBar(dock, _tools(panel)))
        dock.setWidget(panel)
        area = (
            self._across
            if name in {"inspector", "localPool", "scenes", "theatre", "guide"}
            else Qt.DockWidgetArea.BottomDockWidgetArea
        )
        self._window.addDockWidget(area, dock)
        self._docks[name] = dock
        return dock

    @property
    def _across(self) -> Qt.DockWidgetArea:
        """The side across from the navigation."""
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return Qt.DockWidgetArea.LeftDockWidgetArea
        return Qt.DockWidgetArea.RightDockWidgetArea

    def put_across(self) -> None:
        """The window is written from the other side now: what stood across from the navigation does again."""
        sides = {Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea}
        across = self._across
        moved = [
            dock
            for dock in self._docks.values()
            if self._window.dockWidgetArea(dock) in sides - {across} and not dock.isFloating()
        ]
        front = next((dock for dock in moved if not dock.visibleRegion().isEmpty()), None)
        for dock in moved:
            hidden = dock.isHidden()
            self._window.addDockWidget(across, dock)
            if dock is not moved[0]:
                self._window.tabifyDockWidget(moved[0], dock)
            dock.setHidden(hidden)
        if front is not None:
            front.raise_()
            QTimer.singleShot(0, self, self._resize)

    def offer(self, name: str, offered: bool) -> None:
        """Hide a panel's dock and its menu entry, or bring both back; of one added for later, the entry."""
        dock, entry = self._docks.get(name), self._entries.get(name)
        if entry is not None:
            entry.setVisible(offered)
            if dock is not None and not offered:
                dock.hide()
        elif dock is not None:
            dock.toggleViewAction().setVisible(offered)
            dock.setVisible(offered)

    def bring(self, name: str) -> None:
        """Show a panel that somebody may have closed, in front of what it shares its place with. One that is
        offered and not made yet is made.
        """
        dock = self._docks.get(name)
        if dock is None and name in self._entries:
            self._entries[name].trigger()
        if dock is not None:
            dock.show()
            dock.raise_()

    def dock(self, name: str) -> QDockWidget | None:
        return self._docks.get(name)

    def shown(self) -> list[QDockWidget]:
        """Those that can be seen in the window now."""
        return [dock for dock in self._docks.values() if dock.isVisible() and not dock.isFloating()]

    def in_front(self) -> list[QDockWidget]:
        """Those that can be seen and are not behind another; the torn-off ones last."""
        seen = (dock for dock in self._docks.values() if not dock.visibleRegion().isEmpty())
        return sorted(seen, key=QDockWidget.isFloating)

    def follow_text(self) -> None:
        """The text has another size: once it is laid out, give panels what they had when it last had this
        one. Words that took more room may have pushed them about.
        """
        before, self._scale = self._scale, theme.scaled(100)
        if before != self._scale:
            if not self._pushed_about:
                self._sizes[before] = {dock: dock.size() for dock in self.shown()}
            self._pushed_about = True
            self._tries = MOST_TRIES
            QTimer.singleShot(0, self, self._rest)

    def _rest(self) -> None:
        """Wait for the layouts, which need several turns for it, to come to rest."""
        if self._pushed_about:
            self._resting.start(LAID_OUT_WITHIN)

    def _restore(self) -> None:
        sizes = self._sizes.get(self._scale, {})
        docks = [dock for dock in self.shown() if dock in sizes]
        if len(docks) < len(self.shown()):
            self._pushed_about = False
            return  # it was another set of panels then
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        area = Qt.DockWidgetArea.BottomDockWidgetArea
        below = [dock for dock in docks if self._window.dockWidgetArea(dock) == area]
        beside = [dock for dock in docks if dock not in below]
        self._window.resizeDocks(beside, [sizes[dock].width() for dock in beside], across)
        self._window.resizeDocks(below, [sizes[dock].height() for dock in below], down)
        self._window.resizeDocks(below, [sizes[dock].width() for dock in below], across)
        self._tries -= 1
        if self._tries > 0 and any(dock.size() != sizes[dock] for dock in docks):
            self._resting.start(LAID_OUT_WITHIN)  # a busy machine's layouts were not at rest yet
        else:
            self._pushed_about = False

    def _spell_out(self) -> None:
        """Let tabs have all of their words, and buttons that lead to those beyond the edge: Qt would cut each
        down to a letter or two. It makes a bar of tabs whenever two panels come to share a place.
        """
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self._window.findChildren(QTabBar, options=direct):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)

    def _resize(self) -> None:
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        inspector = min(INSPECTOR_WIDTH, round(self._window.width() * INSPECTOR_SHARE))
        height = min(BOTTOM_HEIGHT, round(self._window.height() * BOTTOM_SHARE))
        for sizes, direction in (
            ({"inspector": inspector}, across),
            ({"mailbox": height, "protocol": height}, down),
            ({"mailbox": MAILBOX_WIDTH, "protocol": PROTOCOL_WIDTH}, across),
        ):
            there = {name: size for name, size in sizes.items() if name in self._docks}
            self._window.resizeDocks([self._docks[name] for name in there], list(there.values()), direction)

    def _title(self, name: str) -> str:
        return {
            "inspector": self.tr("Inspector"),
            "mailbox": self.tr("Mailbox"),
            "protocol": self.tr("Protocol"),
            "localPool": self.tr("Local pool settings"),
            "scenes": self.tr("Break it"),
            "theatre": self.tr("Protocol theatre"),
            "guide": self.tr("Workshop guide"),
        }.get(name, name)


def _tools(panel: QWidget) -> QWidget | None:
    """What a panel has for its title bar, where it takes no height from the panel: its `tools()`, if any."""
    make: Callable[[], QWidget] | None = getattr(panel, "tools", None)
    return make() if make is not None else None


class _Dock(QDockWidget):
    """Tells when it is moved, sized, shown or hidden.

    Its entry in a menu closes one that can be seen. One `behind` another, with nothing but its tab in sight,
    comes forward instead: whoever chooses it there does not see that it is open.

    An event filter could tell as well, but in Python it would be asked about each paint and each request for
    one, and every time wait for whatever thread computes.
    """

    moved = Signal()
    behind = False

    def note_place(self, seen: bool) -> None:
        """Qt says that it is seen now, or is not. One that was behind and is closed is remembered so."""
        self.behind = not seen and (self.behind or not self.isHidden())

    def come_forward(self, wanted: bool) -> None:
        """Its entry was chosen, and Qt has closed it, or shown it, be it behind another."""
        if wanted or self.behind:
            self.show()
            self.raise_()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.moved.emit()


class _TitleBar(QFrame):
    """A dock's title with buttons that the keyboard reaches, which the style's own does not offer."""

    def __init__(self, dock: QDockWidget, tools: QWidget | None = None) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        title = dock.windowTitle()
        name = dock.objectName()
        tear_off = GlyphButton(
            Glyph.TEAR_OFF, self.tr("Tear off, or put back: {panel}").format(panel=title), f"{name}TearOff"
        )
        tear_off.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        floats = QDockWidget.DockWidgetFeature.DockWidgetFloatable
        dock.featuresChanged.connect(lambda features: tear_off.setVisible(bool(features & floats)))
        close = GlyphButton(Glyph.CLOSE, self.tr("Close: {panel}").format(panel=title), f"{name}Close")
        close.clicked.connect(dock.close)
        self._title, self._tools = ElidedLabel(), tools
        self._title.setText(title)
        self._grid = QGridLayout(self)
        around = 3 if tools is None else 2  # words are that much higher than signs
        self._grid.setContentsMargins(12, around, 4, around)
        self._keep_sides()
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 1)
        for column, part in ((0, self._title), (2, tear_off), (3, close)):
            self._grid.addWidget(part, 0, column)
        self._below: bool | None = None
        self._put_tools(below=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.layout() is not None:
            self._keep_sides()
        elif event.type() == QEvent.Type.FontChange and self.layout() is not None:
            QTimer.singleShot(0, self, self._place_tools)  # once the tools have their new size, too

    def _place_tools(self) -> None:
        if self._tools is not None:
            title = self._title.fontMetrics().horizontalAdvance(self._title.text())
            signs = 2 * self._title.sizeHint().height() + 24
            self._put_tools(below=title + self._tools.sizeHint().width() + signs > self.width())

    def _keep_sides(self) -> None:
        """More room before the title than behind the signs. Margins do not change sides by themselves."""
        margins = self._grid.contentsMargins()
        left, right = (4, 12) if self.isRightToLeft() else (12, 4)
        self._grid.setContentsMargins(left, margins.top(), right, margins.bottom())

    def _put_tools(self, *, below: bool) -> None:
        """Beside the title, or below it where there is no room for both."""
        if self._tools is None or below == self._below:
            return
        self._below = below
        if below:
            self._grid.addWidget(self._tools, 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._tools, 0, 1)
