"""The three signs too small for a drawing of their own: an arrow down, a cross, a window torn off."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from wildrydes_desktop.ui import theme

SIZE, BUTTON = 16, 28


class Glyph(StrEnum):
    """What a sign means."""

    OPEN = "open"
    CLOSE = "close"
    TEAR_OFF = "tear_off"


def paint(painter: QPainter, glyph: Glyph, place: QRectF, colour: QColor) -> None:
    """Draw `glyph` in a square of `SIZE` in the middle of `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, cap, join))
    painter.translate(place.center() - QPointF(SIZE / 2, SIZE / 2))
    match glyph:
        case Glyph.OPEN:
            painter.drawPolyline([QPointF(4, 6.5), QPointF(8, 10.5), QPointF(12, 6.5)])
        case Glyph.CLOSE:
            painter.drawLines([QLineF(4.5, 4.5, 11.5, 11.5), QLineF(11.5, 4.5, 4.5, 11.5)])
        case Glyph.TEAR_OFF:
            painter.drawRoundedRect(QRectF(3, 6, 7, 7), 1.5, 1.5)
            painter.drawPolyline([QPointF(6, 3), QPointF(13, 3), QPointF(13, 10)])
    painter.restore()


class GlyphButton(QPushButton):
    """A small button that shows a sign instead of words; its words are its tool tip and accessible name."""

    def __init__(self, glyph: Glyph, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setAutoDefault(True)
        self.setProperty("look", "glyph")
        self.setFixedSize(BUTTON, BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint(painter, self._glyph, QRectF(self.rect()), theme.colours(self.palette()).muted)
        painter.end()
