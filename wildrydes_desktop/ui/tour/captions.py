"""The bar below the window that tells what a tour is showing, with the buttons to hold it or drive it on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QVBoxLayout, QWidget

from wildrydes_desktop.ui.i18n import closed, joined
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.directions import written
from wildrydes_desktop.ui.widgets.labels import PlainLabel

PAUSE, ON = "F8", "PgDown"
"""The keys. Page down is what a presenter's remote control sends."""


class Captions(QToolBar):
    """Signals: `pause_wanted` to stop or to go on, `next_wanted`, `slower_wanted`, `faster_wanted`,
    `end_wanted`.
    """

    pause_wanted = Signal()
    next_wanted = Signal()
    slower_wanted = Signal()
    faster_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tourCaptions")
        self.setWindowTitle(self.tr("The tour"))
        self.setAccessibleName(self.tr("The tour"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._where, self._title, self._text = (
            PlainLabel("", "muted"),
            PlainLabel("", "section"),
            PlainLabel(),
        )
        for label, name in (
            (self._where, "tourStep"),
            (self._title, "tourCaption"),
            (self._text, "tourCaptionRest"),
        ):
            label.setObjectName(name)
            label.setWordWrap(label is self._text)
        self._pause = ActionButton(self.tr("Pause"), "tourPause")
        self._next = ActionButton(self.tr("Next"), "tourNext")
        slower = ActionButton(self.tr("Slower"), "tourSlower")
        faster = ActionButton(self.tr("Faster"), "tourFaster")
        end = ActionButton(self.tr("End the tour"), "tourEnd")
        for button, signal, key in (
            (self._pause, self.pause_wanted, PAUSE),
            (self._next, self.next_wanted, ON),
            (slower, self.slower_wanted, ""),
            (faster, self.faster_wanted, ""),
            (end, self.end_wanted, ""),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where the tour types
            button.wanted.connect(signal)
            if key:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
                shortcut.activated.connect(signal)
                shown = written(shortcut.key())
                button.setToolTip(self.tr("Key: {key}").format(key=shown))
        self.addWidget(self._laid_out(self._pause, self._next, slower, faster, end))

    def show_step(self, number: int, of: int, text: str) -> None:
        """Tell which step this is, and what is to be seen in it: a title, and a line below it perhaps."""
        self._where.setText(self.tr("Step {number} of {all}").format(number=number, all=of))
        self._say(text)

    def show_end(self) -> None:
        """Tell that this was all."""
        self._where.setText(self.tr("The end"))
        self._say(self.tr("That was all\nNext closes the window."))

    def show_state(self, *, paused: bool, waiting: bool) -> None:
        """Show whether the tour stands still, and whether it waits for `next_wanted`."""
        self._pause.set_label(self.tr("Go on") if paused else self.tr("Pause"))
        self._next.setEnabled(waiting)

    def _say(self, text: str) -> None:
        """Show the title and what stands below it, and have who listens hear both."""
        title, _, rest = text.partition("\n")
        self._title.setText(title)
        self._text.setText(rest)
        self.setAccessibleDescription(joined(closed(title), rest))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))

    def _laid_out(self, *buttons: QWidget) -> QWidget:
        ground = QWidget()
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._title)
        above.addWidget(self._where)
        above.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(above)
        words.addWidget(self._text)
        row = QHBoxLayout(ground)
        row.setContentsMargins(12, 2, 12, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)
        return ground
