"""The life of a token as a bar: when it was issued, where in its life it is now, and when it expires."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import moments

BAR, GAP, KNOB, ROOM = 8, 4, 5, 80
"""Device-independent pixels: the bar's height, the room between words and what marks now at its end, the
radius of that, and how long a bar between words is at least.
"""
LAST_TENTH: Final = 0.9
HIGHEST: Final = 10_000
"""Device-independent pixels; no words are as high."""


class LifeBar(QWidget):
    """Paints one life between the words for its times.

    Where there is no room for both, it goes without those for its end, which stand above it anyway, in the
    summary; and where there is none beside it at all, the words stand below. What it shows is its accessible
    description and its tool tip as well.
    """

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
        issued, expires = (moments.clock(moment, now) for moment in (self._issued, self._expires))
        end = self.tr("Expires {0}") if now < self._expires else self.tr("Expired {0}")
        self._ends = (self.tr("Issued {0}").format(issued), end.format(expires))
        self._fit()
        self.update()

    @property
    def passed(self) -> float:
        """How much of the life is over, from 0 to 1."""
        return min(max((self._now - self._issued) / (self._expires - self._issued), 0.0), 1.0)

    @property
    def track(self) -> QRectF:
        """Where the bar lies, in a widget that is read from left to right."""
        reach = theme.scaled(KNOB) + 1.0
        left, right = (wide + reach + GAP if wide else reach for wide in self._beside())
        band = self._band if self._below() else self.height()
        return QRectF(left, (band - self._thick) / 2, self.width() - left - right, self._thick)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._ends[0]:
            self.tick(self._now)
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "_ends"):
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.muted)
        if below := self._below():
            place = self.rect().adjusted(0, self._band, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, below)
        else:
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignLeft, self._ends[0])
            if self._beside()[1]:
                painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self._ends[1])
        if self.isRightToLeft():  # the words have changed places by themselves
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_track(painter, self.track, colours)
        painter.end()

    # Where what stands

    @property
    def _thick(self) -> int:
        return theme.scaled(BAR)

    @property
    def _band(self) -> int:
        """The height of a bar with words below it, and with what marks now on it."""
        return 2 * (theme.scaled(KNOB) + 2)

    def _beside(self) -> tuple[int, int]:
        """How wide the words at both ends are; 0: they do not stand there."""
        issued, expires = (self.fontMetrics().horizontalAdvance(words) for words in self._ends)
        room = self.width() - ROOM - 2 * (theme.scaled(KNOB) + 1 + GAP)
        if issued + expires <= room:
            return issued, expires
        return (issued, 0) if issued <= room else (0, 0)

    def _below(self) -> str:
        """The words below the bar, if there are any."""
        return "" if self._beside()[0] else self._ends[0]

    def _height(self) -> int:
        below = self._below()
        if not below:
            return max(self.fontMetrics().height() + 2, self._band)
        room = QRect(0, 0, max(self.width(), 1), HIGHEST)
        return self._band + self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, below).height()

    def _fit(self) -> None:
        """Be as high as it takes at this width."""
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)

    def _paint_track(self, painter: QPainter, track: QRectF, colours: theme.Colours) -> None:
        """What is left is full, what is over is hollow, and the knob between them is now."""
        at = track.left() + track.width() * self.passed
        round_off, knob = track.height() / 2, theme.scaled(KNOB) + 1
        painter.setPen(QPen(colours.border, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(track, round_off, round_off)
        if self.passed < 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(colours))
            painter.drawRoundedRect(
                QRectF(at, track.top(), track.right() - at, track.height()), round_off, round_off
            )
        painter.setPen(QPen(colours.surface, 1.5))
        painter.setBrush(self._colour(colours))
        painter.drawEllipse(QPointF(at, track.center().y()), knob, knob)

    def _colour(self, colours: theme.Colours) -> QColor:
        if self.passed >= 1:
            return colours.error
        return colours.warning if self.passed >= LAST_TENTH else colours.success
