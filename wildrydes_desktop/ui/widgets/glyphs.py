"""Signs too small for a drawing of their own: an arrow down, a cross, a window torn off, a player's."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from wildrydes_desktop.ui import theme

SIZE, AROUND = 16, 6
"""Device-independent pixels: a sign, with text of the usual size, and the ground at each side of it."""


class Glyph(StrEnum):
    """What a sign means."""

    OPEN = "open"
    CLOSE = "close"
    TEAR_OFF = "tear_off"
    FIRST = "first"
    BACK = "back"
    PLAY = "play"
    PAUSE = "pause"
    FORWARD = "forward"
    LAST = "last"
    AGAIN = "again"


def paint(painter: QPainter, glyph: Glyph, place: QRectF, colour: QColor) -> None:
    """Draw `glyph` in a square of `SIZE`, or larger with larger text, in the middle of `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, cap, join))
    painter.translate(place.center())
    grown = theme.scaled(100) / 100
    painter.scale(grown, grown)
    painter.translate(-SIZE / 2, -SIZE / 2)
    match glyph:
        case Glyph.OPEN:
            painter.drawPolyline([QPointF(4, 6.5), QPointF(8, 10.5), QPointF(12, 6.5)])
        case Glyph.CLOSE:
            painter.drawLines([QLineF(4.5, 4.5, 11.5, 11.5), QLineF(11.5, 4.5, 4.5, 11.5)])
        case Glyph.TEAR_OFF:
            painter.drawRoundedRect(QRectF(3, 6, 7, 7), 1.5, 1.5)
            painter.drawPolyline([QPointF(6, 3), QPointF(13, 3), QPointF(13, 10)])
        case Glyph.FIRST:
            painter.drawPolyline([QPointF(11, 4), QPointF(7, 8), QPointF(11, 12)])
            painter.drawLine(QLineF(4.5, 4, 4.5, 12))
        case Glyph.BACK:
            painter.drawPolyline([QPointF(10, 4), QPointF(6, 8), QPointF(10, 12)])
        case Glyph.PLAY:
            painter.setBrush(colour)
            painter.drawPolygon([QPointF(5, 3.5), QPointF(12.5, 8), QPointF(5, 12.5)])
        case Glyph.PAUSE:
            painter.drawLines([QLineF(5.5, 4, 5.5, 12), QLineF(10.5, 4, 10.5, 12)])
        case Glyph.FORWARD:
            painter.drawPolyline([QPointF(6, 4), QPointF(10, 8), QPointF(6, 12)])
        case Glyph.LAST:
            painter.drawPolyline([QPointF(5, 4), QPointF(9, 8), QPointF(5, 12)])
            painter.drawLine(QLineF(11.5, 4, 11.5, 12))
        case Glyph.AGAIN:
            painter.drawArc(QRectF(3, 3, 10, 10), 60 * 16, 300 * 16)
            painter.drawPolyline([QPointF(10.8, 0.8), QPointF(10.5, 3.7), QPointF(13.4, 4.4)])
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
        self._grow()

    def set_glyph(self, glyph: Glyph, words: str) -> None:
        """Show another sign, with its words."""
        self._glyph = glyph
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()

    def _grow(self) -> None:
        """Be as large as the text demands."""
        side = theme.scaled(SIZE) + 2 * AROUND
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint(painter, self._glyph, QRectF(self.rect()), theme.colours(self.palette()).muted)
        painter.end()
