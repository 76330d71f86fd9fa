"""What the message bar consists of once there has been something to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel

DETAILS_LINES = 4


class MessageParts:
    """Title, text, details that fold, and the buttons of a message bar; `clear` is what dismissing does."""

    def __init__(self, bar: QFrame, clear: Callable[[], None]) -> None:
        self.title = PlainLabel(look="section")
        self.title.allow_copying()
        self.rest = PlainLabel()
        self.rest.allow_copying()
        self.details = QPlainTextEdit()
        self.details.setObjectName("messageDetails")
        self.details.setAccessibleName(bar.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFont(theme.fixed_font())
        self.details.setFixedHeight(self.details.fontMetrics().lineSpacing() * DETAILS_LINES + 26)
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
        words.addWidget(self.rest)
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
        self.rest.setVisible(bool(rest))
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
