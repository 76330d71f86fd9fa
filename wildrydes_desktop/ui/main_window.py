"""The main window: navigation, one page at a time, the message bar, and panels in docks around them.

It knows pages by name and panels not at all; what they do is wired by the app. Nothing here is built, read
or drawn before the first paint that the first paint does not show.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName, build
from wildrydes_desktop.ui.widgets.busy_bar import BusyBar, BusyStrip
from wildrydes_desktop.ui.widgets.looks import after_first_paint, at_first_paint, in_turns
from wildrydes_desktop.ui.widgets.message_bar import MessageBar
from wildrydes_desktop.ui.widgets.navigation import Navigation

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from wildrydes_desktop.cognito.pool import PoolConfig
    from wildrydes_desktop.ui.docks import Docks
    from wildrydes_desktop.ui.menus import MenuName, Menus
    from wildrydes_desktop.ui.pool_drop import PoolDrop

WANTED_SIZE = QSize(1280, 800)
SMALLEST_SIZE = QSize(900, 600)
LOW = 780
"""Device-independent pixels of the window's height under which everything stands closer together."""
TITLE_BAR = 32
LEAST_OF_A_PAGE = 140
NO_FOCUS = 0
"""Qt.FocusPolicy.NoFocus as a number: see `PLAIN` in ui/widgets/labels.py."""


class MainWindow(QMainWindow):
    """Signals:
    `page_built(page)` once for each page, right after it is made and before it is shown: connect it there;
    `page_shown(name)` when the person or the app goes to a page;
    `open_config_wanted(path)` when a configuration file was chosen or dropped, `open_text_wanted(text)` when
    a text was; `open_recording_wanted()` and
    `save_recording_wanted()` from the File menu;
    `painted()` once, after the first paint; `settled()` once all is there that the first paint did not show;
    `panels_moved()` when a panel was moved, sized, shown or hidden.
    """

    page_built = Signal(object)
    page_shown = Signal(str)
    open_config_wanted = Signal(str)
    open_text_wanted = Signal(str)
    open_recording_wanted = Signal()
    save_recording_wanted = Signal()
    painted = Signal()
    settled = Signal()
    panels_moved = Signal()

    _seen = False

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Wild Rydes"))
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(fitting(WANTED_SIZE))
        self._docks: Docks | None = None
        self._drop: PoolDrop | None = None
        self.setAcceptDrops(True)
        self.navigation = Navigation()
        self.messages = MessageBar()
        self._busy_bar = BusyBar()
        self._stack = QStackedWidget()
        self._pages: dict[PageName, Page] = {}
        self._current: PageName | None = None
        self._arrange()
        self._lay_out()
        titles: tuple[tuple[MenuName, str], ...] = (
            ("file", self.tr("&File")),
            ("pool", self.tr("&Pool")),
            ("view", self.tr("&View")),
            ("help", self.tr("&Help")),
        )
        # Made here and not by Qt, so that PySide6 hears of their end. Of a menu bar that Qt made it does not:
        # that of a later window, at the same address, would be taken for the dead one.
        self._bar = QMenuBar(self)
        self.setMenuBar(self._bar)
        self._titles: dict[MenuName, QMenu] = {}
        for name, title in titles:
            self._titles[name] = menu = QMenu(self._bar)
            menu.setTitle(title)
            self._bar.addMenu(menu)
        self._menus: Menus | None = None  # filled after the first paint
        self.navigation.wanted.connect(self.go)
        at_first_paint(self, MainWindow._was_painted)
        after_first_paint(self, self._adorn)

    # Pages

    @property
    def current(self) -> PageName | None:
        """The page that is shown."""
        return self._current

    @property
    def pages(self) -> list[Page]:
        """The pages built so far."""
        return list(self._pages.values())

    def page(self, name: str) -> Page:
        """The page of that name (a `PageName`), built at the first call."""
        known = PageName(name)
        if known not in self._pages:
            page = build(known)
            page.set_compact(self._low)
            self._pages[known] = page
            area = QScrollArea()
            area.setObjectName("pageScroll")
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setProperty("focusPolicy", NO_FOCUS)
            area.setWidgetResizable(True)
            area.setWidget(page)
            self._stack.addWidget(area)
            self.page_built.emit(page)
        return self._pages[known]

    def name_of(self, page: Page) -> PageName:
        """What `page`, one that this window built, is called."""
        return next(name for name, built in self._pages.items() if built is page)

    def go(self, name: str) -> None:
        """Show the page of that name and put the cursor where its typing starts."""
        self.page(name)
        known = PageName(name)
        self.navigation.show_current(known)
        changed = known is not self._current
        self._current = known
        cursor: QWidget | None = self.focusWidget()
        if changed and cursor is not None and self._stack.isAncestorOf(cursor):
            cursor.clearFocus()  # or it would wander over all that follows, and each place would be read out
        self._stack.setCurrentIndex(list(self._pages).index(known))  # both in the order of building
        if self._seen:
            self._put_cursor()
        if changed:
            if self._seen:
                self._announce_page()
            self.page_shown.emit(known.value)

    # What the app says through the window

    def set_busy(self, busy: bool) -> None:
        """Show or hide the line that says that something is under way."""
        self._busy_bar.setVisible(busy)
        if busy:
            from wildrydes_desktop.ui.announcing import announce_while_shown

            announce_while_shown(self._busy_bar, self._busy_bar.accessibleName())

    def show_pool(self, pool: PoolConfig | None) -> None:
        """Say in the badge which pool this is: the app's own, AWS's, or one at another address."""
        badge = self.navigation.badge
        self.navigation.show_pool(pool)
        self.setWindowTitle(
            self.tr("{place} – Wild Rydes").format(place=badge.place(pool)) if pool else self.tr("Wild Rydes")
        )

    def choose_config_file(self) -> None:
        """Ask for a configuration file, without blocking; `open_config_wanted` brings the answer."""
        from wildrydes_desktop.ui.file_dialogs import ask, file_dialog

        filters = [self.tr("Configuration (*.js *.json)"), self.tr("All files (*)")]
        dialog = file_dialog(self, self.tr("Open a pool's configuration"), "configDialog", filters)
        dialog.fileSelected.connect(self.open_config_wanted)
        ask(dialog)

    # Panels

    def add_panel(self, name: str, widget: QWidget) -> None:
        """Put a panel (inspector, mailbox, protocol) into its dock. After the first paint, please."""
        self._all_menus().add_action("view", self._all_docks().add(name, widget).toggleViewAction())

    def add_panel_later(self, name: str, make: Callable[[], QWidget]) -> None:
        """Give a panel that is seldom wanted a menu entry, `{name}Entry`, hidden until it is offered.

        `make` is called when somebody first asks for it.
        """
        self._all_menus().add_action("view", self._all_docks().add_later(name, make))

    def offer_panel(self, name: str, offered: bool) -> None:
        """Take a panel away that has no use with this pool, with its menu entry, or bring it back."""
        if self._docks is not None:
            self._docks.offer(name, offered)

    def bring_panel(self, name: str) -> None:
        """Show a panel that may have been closed."""
        if self._docks is not None:
            self._docks.bring(name)

    def add_entry(
        self, menu: MenuName, text: str, name: str, act: Callable[[], object], shortcut: str = ""
    ) -> QAction:
        """Add to a menu; see `Menus.add`. After the first paint, please."""
        return self._all_menus().add(menu, text, name, act, shortcut)

    # The keyboard

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.order_stops()
        return super().focusNextPrevChild(forward)

    def order_stops(self) -> None:
        """Let Tab go through the page and each panel as they are laid out by now."""
        from wildrydes_desktop.ui.widgets.focus import tab_as_laid_out

        panels = self._docks.shown() if self._docks is not None else []
        page = self._stack.currentWidget()
        tab_as_laid_out(self, [page, *panels] if page is not None else panels)

    def turn(self, by: int) -> None:
        """Have the keyboard at the next part: the navigation, the message, the page, the panels in sight, one
        after the other; at the part before with -1.
        """
        from wildrydes_desktop.ui.turning import turn

        panels = self._docks.in_front() if self._docks is not None else []
        parts = (self.navigation, self.messages, self._stack.currentWidget(), *panels)
        turn(self, [part for part in parts if part is not None and part.isVisible()], by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            page = self._pages.get(self._current) if self._current else None
            if page is not None and page.busy:
                page.cancelled.emit()
            else:
                self.messages.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.height() < theme.scaled(LOW)) != self._low:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._seen and event.type() == QEvent.Type.FontChange:
            self._arrange()  # the text has another size
            if self._docks is not None:
                self._docks.follow_text()
        if event.type() == QEvent.Type.LayoutDirectionChange and self._docks is not None:
            self._docks.put_across()

    def _was_painted(self) -> None:
        self._seen = True
        QTimer.singleShot(0, self, self._tell_painted)

    def _tell_painted(self) -> None:
        self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._drop is None:
            from wildrydes_desktop.ui.pool_drop import PoolDrop

            self._drop = PoolDrop(self)
            self._drop.file_dropped.connect(self.open_config_wanted)
            self._drop.text_dropped.connect(self.open_text_wanted)
        self._drop.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        if self._drop is not None:
            self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._drop is not None:
            self._drop.drop(event)

    # Within

    def _fill_menus(self) -> None:
        self._all_menus()

    def _all_menus(self) -> Menus:
        if self._menus is None:
            from wildrydes_desktop.ui.menus import Menus

            self._menus = Menus(self, self._titles)
        return self._menus

    def _all_docks(self) -> Docks:
        if self._docks is None:
            from wildrydes_desktop.ui.docks import Docks

            self._docks = Docks(self)
            self._docks.moved.connect(self.panels_moved)
        return self._docks

    def _arrange(self) -> None:
        """Have everything stand as close together as the window's height demands."""
        self._low = self.height() < theme.scaled(LOW)
        self.navigation.set_compact(self._low)
        self.messages.set_compact(self._low)
        for page in self._pages.values():
            page.set_compact(self._low)

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(BusyStrip(self._busy_bar))
        main.addWidget(self.messages)
        main.addWidget(self._stack, 1)
        policy = QSizePolicy.Policy  # a page asks for no height: a message gets what its words take
        self._stack.setSizePolicy(policy.Expanding, policy.Ignored)
        self._stack.setMinimumHeight(LEAST_OF_A_PAGE)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(main, 1)
        self.setCentralWidget(central)

    def _adorn(self) -> None:
        """Do what the first paint does not show, a little at a time."""
        self._put_cursor()
        in_turns(
            self,
            _meet_qt,
            *self.navigation.adornments(),
            self._fill_menus,
            self.settled.emit,
        )

    def _announce_page(self) -> None:
        from wildrydes_desktop.ui.announcing import announce

        if self._current is not None:
            page = self._pages[self._current]
            announce(page, page.accessibleName())

    def _put_cursor(self) -> None:
        page = self._pages[self._current] if self._current else None
        start = page.first_field if page is not None else None
        if start is None and page is not None:  # nothing to type: Tab would begin at the navigation
            from wildrydes_desktop.ui.widgets.focus import first_stop

            start = first_stop(page)
        if start is not None:
            start.setFocus()


def fitting(wanted: QSize) -> QSize:
    """`wanted`, or as much of it as the screen has room for beside its bars and the window's frame."""
    room = QGuiApplication.primaryScreen().availableSize() - QSize(0, TITLE_BAR)
    return wanted.boundedTo(room).expandedTo(SMALLEST_SIZE)


def _meet_qt() -> None:
    """Set up the `Qt` namespace, in a turn of its own: it takes longer than most steps that use it."""
    from PySide6.QtCore import Qt

    assert Qt is not None
