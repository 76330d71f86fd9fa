"""What the message bar consists of once there has been something to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit

DETAILS_LINES = 4
BETWEEN_LINKS = 16


class MessageParts:
    """Title, text, details that fold, and the buttons of a message bar; `clear` is what dismissing does."""

    def __init__(self, bar: QFrame, clear: Callable[[], None]) -> None:
        self.title = PlainLabel(look="section")
        self.title.allow_copying()
        self.rest = PlainLabel()
        self.rest.allow_copying()
        self.details = LinesEdit()
        self.details.setObjectName("messageDetails")
        self.details.setAccessibleName(bar.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFont(theme.fixed_font())
        self.details.show_lines(DETAILS_LINES, 26)
        self.toggle = LinkButton("", "messageDetailsToggle")
        self.toggle.clicked.connect(self._turn)
        self.copy = LinkButton(bar.tr("Copy details"), "messageCopy")
        self.copy.clicked.connect(self._copy)
        dismiss = GlyphButton(Glyph.CLOSE, bar.tr("Dismiss the message (Esc)"), "messageDismiss")
        dismiss.clicked.connect(clear)
        self._labels = {True: bar.tr("Hide details"), False: bar.tr("Show details")}
        self._lay_out(bar, dismiss)

    def _lay_out(self, bar: QFrame, dismiss: GlyphButton) -> None:
        column = QWidget()
        words = self._words = QVBoxLayout(column)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self.title)
        words.addWidget(self.rest)
        links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        links.setSpacing(BETWEEN_LINKS)
        links.addWidget(self.toggle)
        links.addWidget(self.copy)
        links.addStretch()
        words.addLayout(links)
        words.addWidget(self.details)
        self.area = _Scrolled(column, links, (self.toggle, self.copy, self.details))
        self.area.setObjectName("messageText")
        self.area.setAccessibleName(bar.tr("Text of the message"))
        row = self._row = QHBoxLayout(bar)
        self.set_compact(False)
        row.addWidget(self.area, 1)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def set_compact(self, compact: bool) -> None:
        """Take less height, in a low window."""
        above = 6 if compact else 12
        self._row.setContentsMargins(16, above, 10, above)
        self._words.setSpacing(1 if compact else 4)

    def fill(self, title: str, rest: str, details: str) -> None:
        self.title.setText(title)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.details.setPlainText(details)
        self.toggle.setVisible(bool(details))
        self.copy.setVisible(bool(details))
        self._unfold(unfolded=False)
        self.area.begin_anew()

    def _turn(self) -> None:
        self._unfold(unfolded=self.details.isHidden())
        if not self.details.isHidden():
            self.area.bring(self.details)

    def _unfold(self, *, unfolded: bool) -> None:
        self.details.setVisible(unfolded)
        self.toggle.setText(self._labels[unfolded])
        self.toggle.setAccessibleName(self._labels[unfolded])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


class _Scrolled(QScrollArea):
    """As high as all of its parts, where there is room. Else they stay as high as they are, and scroll."""

    def __init__(self, column: QWidget, links: QBoxLayout, stops: tuple[QWidget, ...]) -> None:
        """`stops` are what the keyboard comes to in `column`, the first two of them in `links`."""
        super().__init__()
        self._column, self._links, self._beside = column, links, stops[:2]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(column)
        for part in (self.viewport(), column):
            part.setAutoFillBackground(False)
        for stop in stops:
            stop.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wanted: QWidget | None = None
        self._follow()
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._column.minimumSizeHint().width(), self.fontMetrics().lineSpacing())

    def begin_anew(self) -> None:
        """Show the top: there are other words."""
        self._wanted = None
        self.verticalScrollBar().setValue(0)
        self._take_anew()

    def bring(self, part: QWidget) -> None:
        """Scroll to `part`, and again once it has its place: layouts come to rest a turn or two later."""
        self._wanted = part
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._column:
            self._take_anew()
        elif isinstance(watched, QWidget) and _came_by_keyboard(event):
            self.bring(watched)  # not at a press of the mouse: it would be elsewhere at the release
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_anew()  # while a layout is hidden it tells nobody of its changes

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _take_anew(self) -> None:
        """Ask for what the parts take by now: a scroll area does not pass on what its widget asks for."""
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        """Put the links beside each other, or one below the other where large text leaves no room for both.

        Then decide on the scroll bar: Qt would keep one because of the line that it is itself too wide for.
        """
        take = sum(link.minimumSizeHint().width() for link in self._beside) + BETWEEN_LINKS
        has = self.width() - self.verticalScrollBar().sizeHint().width()  # whether it is shown or not
        direction, policy = QBoxLayout.Direction, Qt.ScrollBarPolicy
        self._links.setDirection(direction.LeftToRight if take <= has else direction.TopToBottom)
        scrolls = self.heightForWidth(self.width()) > self.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff)

    def _follow(self) -> None:
        """Keep in sight what is wanted; let the keyboard come here where there is something to scroll."""
        focus = Qt.FocusPolicy
        self.setFocusPolicy(focus.StrongFocus if self.verticalScrollBar().maximum() else focus.NoFocus)
        if self._wanted is not None and self._wanted.isVisible():
            place = self._wanted.geometry()  # Qt's own way asks of a text field only where its cursor is
            self.ensureVisible(0, place.bottom() + 1, 0, 0)
            self.ensureVisible(0, place.top(), 0, 0)


def _came_by_keyboard(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent) or event.lostFocus():
        return False
    return event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
