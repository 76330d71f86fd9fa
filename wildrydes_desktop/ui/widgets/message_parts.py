"""What the message bar consists of once there has been something to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit

DETAILS_LINES = 4


class MessageParts:
    """Title, text, details that fold, and the buttons of a message bar; `clear` is what dismissing does."""

    def __init__(self, bar: QFrame, clear: Callable[[], None]) -> None:
        self.title = PlainLabel(look="section")
        self.title.allow_copying()
        self.rest = PlainLabel()
        self.rest.allow_copying()
        self.area = _Scrolled(self.rest)
        self.area.setObjectName("messageText")
        self.area.setAccessibleName(bar.tr("Text of the message"))
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
        words = self._words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.area)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.toggle)
        links.addWidget(self.copy)
        links.addStretch()
        words.addLayout(links)
        words.addWidget(self.details)
        row = self._row = QHBoxLayout(bar)
        self.set_compact(False)
        row.addLayout(words, 1)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def set_compact(self, compact: bool) -> None:
        """Take less height, in a low window."""
        above = 6 if compact else 12
        self._row.setContentsMargins(16, above, 10, above)
        self._words.setSpacing(1 if compact else 4)

    def fill(self, title: str, rest: str, details: str) -> None:
        self.title.setText(title)
        self.rest.setText(rest)
        self.area.setVisible(bool(rest))
        self.area.begin_anew()
        self.details.setPlainText(details)
        self.toggle.setVisible(bool(details))
        self.copy.setVisible(bool(details))
        self._unfold(unfolded=False)

    def _turn(self) -> None:
        self._unfold(unfolded=self.details.isHidden())

    def _unfold(self, *, unfolded: bool) -> None:
        self.details.setVisible(unfolded)
        self.toggle.setText(self._labels[unfolded])
        self.toggle.setAccessibleName(self._labels[unfolded])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


class _Scrolled(QScrollArea):
    """As high as its words take, where there is room; else they scroll, and the keyboard can come to them."""

    def __init__(self, words: PlainLabel) -> None:
        super().__init__()
        self._words = words
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(words)
        for part in (self.viewport(), words):
            part.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._words.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def begin_anew(self) -> None:
        """There are other words; a scroll area does not pass on what its widget asks for."""
        self._words.setMinimumHeight(0)
        self.updateGeometry()
        QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_words"):  # else not built yet
            QTimer.singleShot(0, self, self.begin_anew)  # once the words have their new size, too

    def _fit(self) -> None:
        """Have the words as high as they are, however little of them can be seen."""
        self._words.setMinimumHeight(max(0, self._words.heightForWidth(self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        scrolls = self.heightForWidth(self.width()) > self.height()
        focus = Qt.FocusPolicy
        self.setFocusPolicy(focus.StrongFocus if scrolls else focus.NoFocus)
