"""What lies over the inspector while something is dragged across it: where to let go, and of what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui import theme

MARGIN, ROUND = 12, 10


class DropHint(QWidget):
    """Covers its parent. Takes no event itself: the parent gets what is dropped."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._over = parent
        self.setObjectName("dropHint")
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def cover(self) -> None:
        """Lie over all of the parent."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        ground = QColor(colours.accent_soft)
        ground.setAlpha(235)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.DashLine))
        place = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawRoundedRect(place, ROUND, ROUND)
        painter.setPen(colours.text)
        inner = place.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()
