"""What a panel shows while it has nothing to show: a drawing and a friendly sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.ui.theme import colours, scaled
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import after_first_paint, drawing

SIZE = 44
AROUND = 36
"""Device-independent pixels of height that the layout takes for itself."""


class EmptyState(QWidget):
    """`drawing_name` is one of resources/icons; it appears after the first paint and follows the theme."""

    def __init__(self, drawing_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing_name = drawing_name
        self._picture = QLabel()
        self._picture.setFixedHeight(scaled(SIZE))
        self._words = words = PlainLabel(text, "muted")
        self._area: QScrollArea | None = None  # where words need one
        layout = self._column = QVBoxLayout(self)
        layout.addStretch()
        for label in (self._picture, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch()
        after_first_paint(self, self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spare = self.height() - self._words.heightForWidth(self.width() - 18)  # its margins
        self._picture.setVisible(spare > scaled(SIZE) + AROUND)  # the words are worth more
        above = 9 if spare > AROUND else 0
        self._column.setContentsMargins(9, above, 9, above)
        self._column.setSpacing(6 if spare > AROUND else 0)
        if spare < 0 and self._area is None:
            self._let_scroll()

    def _let_scroll(self) -> None:
        """The words are large and the panel is low."""
        self._area = QScrollArea()
        self._area.setObjectName("emptyScroll")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)
        self._column.replaceWidget(self._words, self._area)
        self._area.setWidget(self._words)
        self._words.setAutoFillBackground(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if event.type() in looks and not self._picture.pixmap().isNull():
            self._draw()

    def _draw(self) -> None:
        size = scaled(SIZE)
        self._picture.setFixedHeight(size)
        self._picture.setPixmap(drawing(self._drawing_name, size, colours(self.palette()).muted))
