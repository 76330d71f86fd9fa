"""The band on the left: where one can go, and which pool this is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import drawing, restyle

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.pool import PoolConfig

WIDTH = 224
BRAND_SIZE = 44
ICON_SIZE = 20
LARGE_TEXT = 140
"""Per cent of the usual size from which a low window has no room for the ground around the words."""

STANDS_UNDER = {
    PageName.FORGOT: PageName.SIGN_IN,
    PageName.CHALLENGE: PageName.SIGN_IN,
    PageName.PROFILE: PageName.ACCOUNT,
    PageName.MFA: PageName.ACCOUNT,
    PageName.DEVICES: PageName.ACCOUNT,
}
"""Pages without a button of their own, and whose button is lit while they are shown."""


class PoolBadge(PlainLabel):
    """Says which pool this is, and whether it is the local one or a real one, in two lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("poolBadge")
        self.setAccessibleName(self.tr("Pool"))
        self.setProperty("place", "")
        self.show_pool(None)

    def text(self) -> str:
        """The same in one line: `Local pool · us-east-1_AbCdEfGhI`."""
        return super().text().replace("\n", " · ")

    def show_pool(self, pool: PoolConfig | None) -> None:
        """The app's own pool, one of AWS, one at another address, or none chosen yet."""
        if pool is None:
            self.setText(self.tr("No pool chosen yet"))
        else:
            self.setText(f"{self.place(pool)}\n{pool.user_pool_id}")
        self.setAccessibleDescription(self.text())
        restyle(self, place="" if pool is None else "local" if pool.local else "remote")

    def place(self, pool: PoolConfig) -> str:
        """Where the pool is, in a word or by its address."""
        return self.tr("Local pool") if pool.local else pool.endpoint_url or self.tr("AWS")


class Navigation(QFrame):
    """Signals: `wanted(PageName)` when a button or its shortcut (Ctrl+1 and on) is pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Navigation"))
        self._tight = False
        self._column = column = QVBoxLayout(self)
        column.addLayout(self._build_brand())
        self._gap = QSpacerItem(0, 0)
        column.addItem(self._gap)
        self.set_compact(False)
        self._buttons: dict[PageName, QPushButton] = {}
        for page, name, text in (
            (PageName.REGISTER, "goRegister", self.tr("Register")),
            (PageName.VERIFY, "goVerify", self.tr("Verify")),
            (PageName.SIGN_IN, "goSignIn", self.tr("Sign in")),
            (PageName.RIDE, "goRide", self.tr("Ride")),
            (PageName.ACCOUNT, "goAccount", self.tr("Account")),
        ):
            column.addWidget(self._build_button(page, name, text))
        column.addStretch(1)
        self.badge = PoolBadge()
        column.addWidget(self.badge)
        change = self._button("choosePool", self.tr("Choose a pool"))
        change.clicked.connect(partial(self.wanted.emit, PageName.WELCOME))
        column.addWidget(change)

    def show_current(self, page: PageName) -> None:
        """Light the button that leads to `page`, and no other."""
        lit = STANDS_UNDER.get(page, page)
        for name, button in self._buttons.items():
            button.setChecked(name is lit)

    def set_compact(self, compact: bool) -> None:
        """Stand closer together, in a low window: nothing here is ever cut off. With large text too the band
        is as narrow as its words allow, for the page to have the room.
        """
        tight = compact and theme.scaled(100) > LARGE_TEXT
        above, below, between, gap = (2, 2, 0, 2) if tight else (8, 6, 1, 6) if compact else (16, 14, 4, 14)
        beside = 6 if tight else 12
        self._column.setContentsMargins(beside, above, beside, below)
        self._column.setSpacing(between)
        self._gap.changeSize(0, gap)
        self._column.invalidate()
        if tight != self._tight:
            self._tight = tight
            self._unicorn.setHidden(tight)
            self._name.setHidden(tight)
            for part in (self.badge, *self.findChildren(QPushButton)):
                restyle(part, tight=tight)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            QTimer.singleShot(0, self, self._follow)  # once the words and their size are known

    def show_pool(self, pool: PoolConfig | None) -> None:
        """Say in the badge which pool this is: the app's own, AWS's, or one at another address."""
        self.badge.show_pool(pool)
        self._fit()

    def _follow(self) -> None:
        """The text may have another size: so have the drawings, those that are there."""
        drawn = {button.iconSize().width() for button in self._buttons.values() if not button.icon().isNull()}
        if drawn and drawn != {theme.scaled(ICON_SIZE)}:
            self._draw_brand()
            for page in self._buttons:
                self._draw_icon(page)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as usual; close together, as narrow as the words allow."""
        usual = theme.scaled(WIDTH)
        self.setFixedWidth(min(self._column.minimumSize().width(), usual) if self._tight else usual)

    def adornments(self) -> tuple[Callable[[], None], ...]:
        """What is left to do after the first paint, in small steps: drawings and shortcuts."""
        return (
            self._draw_brand,
            *(partial(self._draw_icon, page) for page in self._buttons),
            self._add_shortcuts,
            self._fit,
        )

    def _draw_brand(self) -> None:
        size = theme.scaled(BRAND_SIZE)
        self._unicorn.setFixedSize(size, size)
        self._unicorn.setPixmap(drawing("unicorn", size))

    def _draw_icon(self, page: PageName) -> None:
        from PySide6.QtGui import QIcon

        c = theme.DARK  # the band is dark in every scheme
        icon = QIcon()
        name, size = page.replace("_", "-"), theme.scaled(ICON_SIZE)
        icon.addPixmap(drawing(name, size, c.band_muted), QIcon.Mode.Normal, QIcon.State.Off)
        icon.addPixmap(drawing(name, size, c.on_band), QIcon.Mode.Normal, QIcon.State.On)
        self._buttons[page].setIcon(icon)
        self._buttons[page].setIconSize(QSize(size, size))
        restyle(self._buttons[page], waiting=0)

    def _add_shortcuts(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeySequence, QShortcut

        from wildrydes_desktop.ui.widgets.directions import written

        for place, (page, button) in enumerate(self._buttons.items(), start=1):
            # The window's, not this widget's: presenters hide it, and a hidden one's keys are dead.
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self.window())
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)  # from torn-off panels too
            shortcut.activated.connect(partial(self.wanted.emit, page))
            keys = written(shortcut.key())
            button.setToolTip(self.tr("{where} ({keys})").format(where=button.text(), keys=keys))
            button.setCursor(Qt.CursorShape.PointingHandCursor)

    def _build_brand(self) -> QHBoxLayout:
        self._unicorn = QLabel()
        self._unicorn.setFixedSize(BRAND_SIZE, BRAND_SIZE)
        self._unicorn.setAccessibleName(self.tr("A unicorn"))
        self._name = QLabel(self.tr("Wild Rydes"))
        self._name.setObjectName("brand")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._unicorn)
        row.addWidget(self._name, 1)
        return row

    def _build_button(self, page: PageName, name: str, text: str) -> QPushButton:
        button = self._button(name, text)
        button.setCheckable(True)
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        button.setProperty("waiting", 1)  # keeps the text in its place until the icon is there
        button.clicked.connect(partial(self.wanted.emit, page))
        self._buttons[page] = button
        return button

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("tight", self._tight)
        button.setText(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        return button
