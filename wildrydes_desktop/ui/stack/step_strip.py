"""Where one is among the steps: a row of numbered marks, joined by a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.ui import theme

MARK, GAP, ABOVE = 24, 6, 2
"""Device-independent pixels: across a mark at least, from it down to its word, and above it."""
TICK: Final = ((7.2, 12.4), (10.6, 15.8), (16.8, 8.6))


class StepStrip(QWidget):
    """Steps behind have a tick, the present one is filled. It only shows: pages have their own way back."""

    def __init__(self, steps: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Steps"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    @property
    def current(self) -> int:
        """The present step, counted from 0."""
        return self._current

    def show_step(self, step: int) -> None:
        """Let `step`, counted from 0, be the present one."""
        self._current = step
        self.setAccessibleDescription(
            self.tr("Step {number} of {count}: {name}").format(
                number=step + 1, count=len(self._steps), name=self._steps[step]
            )
        )
        self.update()

    @property
    def _mark(self) -> int:
        """Across a mark: as large as its number needs."""
        return max(MARK, self.fontMetrics().height() + 4)

    def sizeHint(self) -> QSize:
        return QSize(320, self._mark + GAP + self.fontMetrics().lineSpacing() + 2 * ABOVE)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours(self.palette())
        share, mark = self.width() / len(self._steps), self._mark
        for at in range(len(self._steps)):
            middle = QPointF(share * (self._column(at) + 0.5), ABOVE + mark / 2)
            if at:
                done = at <= self._current
                painter.setPen(QPen(colours.success if done else colours.line, 2))
                way = -1 if self.isRightToLeft() else 1
                before, after = QPointF(way * (share - mark / 2 - 4), 0), QPointF(way * (mark / 2 + 4), 0)
                painter.drawLine(middle - before, middle - after)
            self._paint_mark(painter, at, middle, colours)
            self._paint_word(painter, at, share, colours)
        painter.end()

    def _column(self, at: int) -> int:
        """Where the step stands, counted from the left."""
        return len(self._steps) - 1 - at if self.isRightToLeft() else at

    def _paint_mark(self, painter: QPainter, at: int, middle: QPointF, colours: theme.Colours) -> None:
        mark = self._mark
        place = QRectF(middle.x() - mark / 2, middle.y() - mark / 2, mark, mark)
        behind, present = at < self._current, at == self._current
        ground = colours.success if behind else colours.accent if present else colours.surface
        edge = ground if behind or present else colours.border
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(ground)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if behind:
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(colours.surface, 2, Qt.PenStyle.SolidLine, cap, join))
            painter.drawPolyline([place.topLeft() + QPointF(x, y) * (mark / MARK) for x, y in TICK])
        else:
            painter.setPen(colours.on_accent if present else colours.muted)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))

    def _paint_word(self, painter: QPainter, at: int, share: float, colours: theme.Colours) -> None:
        font = painter.font()
        font.setBold(at == self._current)
        painter.setFont(font)
        colour: QColor = colours.text if at == self._current else colours.muted
        painter.setPen(colour)
        line = painter.fontMetrics().lineSpacing()
        place = QRectF(share * self._column(at), ABOVE + self._mark + GAP, share, line)
        shown = painter.fontMetrics().elidedText(self._steps[at], Qt.TextElideMode.ElideRight, int(share) - 4)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), shown)
        font.setBold(False)
        painter.setFont(font)
