"""The life of a token as a bar: when it was issued, where in its life it is now, and when it expires."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import moments

BAR, GAP, KNOB = 8, 8, 5
"""Device-independent pixels: the bar's height, the room beside it, the radius of what marks now."""
LAST_TENTH: Final = 0.9


class LifeBar(QWidget):
    """Paints one life. What it shows is its accessible description and its tool tip as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issued, self._expires, self._now = 0.0, 1.0, 0.0
        self._ends = ("", "")
        self.setObjectName("tokenLife")
        self.setAccessibleName(self.tr("The token's life"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_life(self, issued: float | None, expires: float | None, now: float) -> bool:
        """Show a life from `issued` to `expires` in seconds since the epoch; False where it is none."""
        known = issued is not None and expires is not None and issued < expires
        known = known and all(moments.reachable(moment) for moment in (issued, expires) if moment is not None)
        if not known or issued is None or expires is None:
            return False
        self._issued, self._expires = issued, expires
        self._ends = (moments.clock(issued, now), moments.clock(expires, now))
        words = self.tr("Issued {issued}, expires {expires}").format(
            issued=moments.absolute(issued), expires=moments.absolute(expires)
        )
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.tick(now)
        return True

    def tick(self, now: float) -> None:
        """`now` is the pool's clock."""
        self._now = now
        self.update()

    @property
    def passed(self) -> float:
        """How much of the life is over, from 0 to 1."""
        return min(max((self._now - self._issued) / (self._expires - self._issued), 0.0), 1.0)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.muted)
        left, right = (self.fontMetrics().horizontalAdvance(words) for words in self._ends)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignLeft, self._ends[0])
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self._ends[1])
        top = (self.height() - BAR) / 2
        track = QRectF(left + GAP, top, self.width() - left - right - 2 * GAP, BAR)
        if self.isRightToLeft():  # the words have changed places by themselves
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_track(painter, track, colours)
        painter.end()

    def _paint_track(self, painter: QPainter, track: QRectF, colours: theme.Colours) -> None:
        """What is left is full, what is over is hollow, and the knob between them is now."""
        at = track.left() + track.width() * self.passed
        painter.setPen(QPen(colours.border, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        if self.passed < 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(colours))
            painter.drawRoundedRect(QRectF(at, track.top(), track.right() - at, BAR), BAR / 2, BAR / 2)
        painter.setPen(QPen(colours.surface, 1.5))
        painter.setBrush(self._colour(colours))
        painter.drawEllipse(QPointF(at, track.center().y()), KNOB + 1, KNOB + 1)

    def _colour(self, colours: theme.Colours) -> QColor:
        if self.passed >= 1:
            return colours.error
        return colours.warning if self.passed >= LAST_TENTH else colours.success
