"""The refresh token's family on a time line: a bar for each generation of tokens, and where now is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.session.family import Family, Generation
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.inspector import moments

ROW, BAR, THIN, GAP = 20, 10, 4, 8
"""Device-independent pixels: a row and its bar, the bar of a compact row, the room beside the line."""
MOST_ROWS: Final = 6
MOST_THIN_ROWS: Final = 4


class FamilyTimeline(QWidget):
    """Paints the last generations, the newest at the bottom, from the sign-in to the last expiry.

    The session's own is full, earlier ones that are still good are hollow, and expired ones are a line.
    `compact` is for below other words: thin bars and no numbers.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._family: Family | None = None
        self._now = 0.0
        self._compact = compact
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Generations of tokens since the sign-in"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_family(self, family: Family | None, now: float) -> None:
        """Show `family` at `now`, the pool's clock."""
        before, self._family = len(self._rows), family
        if len(self._rows) != before:
            self.updateGeometry()
        self.tick(now)

    def tick(self, now: float) -> None:
        """`now` is the pool's clock."""
        self._now = now
        words = self._words(self._family) if self._family is not None else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        if self._compact:
            return QSize(200, len(self._rows) * (THIN + 3) + 4)
        return QSize(260, len(self._rows) * ROW + self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        axis = self._axis()
        if axis is None:
            return
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._line()
        for number, generation in enumerate(self._rows):
            self._paint_row(painter, number, generation, line, axis, colours)
        if not self._compact:
            self._paint_ends(painter, line, axis, colours)
        at = _place(self._now, line, axis)
        painter.setPen(QPen(colours.text, 1.5))
        painter.drawLine(QLineF(at, 0, at, self._bottom))
        painter.end()

    @property
    def _rows(self) -> tuple[Generation, ...]:
        most = MOST_THIN_ROWS if self._compact else MOST_ROWS
        return self._family.generations[-most:] if self._family else ()

    @property
    def _bottom(self) -> float:
        return len(self._rows) * (THIN + 3 if self._compact else ROW) + 3.0

    def _line(self) -> QRectF:
        """Where time runs: beside the numbers."""
        left = 1.0 if self._compact else self.fontMetrics().horizontalAdvance("000") + GAP
        return QRectF(left, 0, self.width() - left - 1, self._bottom)

    def _axis(self) -> tuple[float, float] | None:
        """The first and last moment shown; None where no generation says when it lives."""
        lives = [(one.issued, one.expires) for one in self._rows]
        begins = [begin for begin, end in lives if begin is not None and end is not None]
        ends = [end for begin, end in lives if begin is not None and end is not None]
        if not begins or not all(moments.reachable(moment) for moment in (*begins, *ends)):
            return None
        first = min(begins)
        return first, max(*ends, first + 1.0, min(self._now, max(ends) + (max(ends) - first) / 4))

    def _paint_row(
        self,
        painter: QPainter,
        number: int,
        generation: Generation,
        line: QRectF,
        axis: tuple[float, float],
        colours: theme.Colours,
    ) -> None:
        height, bar = (THIN + 3, THIN) if self._compact else (ROW, BAR)
        own, good = number == len(self._rows) - 1, generation.good_at(self._now)
        colour = self._colour(colours, own=own, good=good)
        if not self._compact and self._family is not None:
            counted = len(self._family.generations) - len(self._rows) + number + 1
            painter.setPen(colours.text if own else colours.muted)
            place = QRectF(0, number * height, line.left() - GAP, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(counted))
        if generation.issued is None or generation.expires is None:
            return
        left = _place(generation.issued, line, axis)
        wide = max(_place(generation.expires, line, axis) - left, float(bar))
        place = QRectF(left, number * height + (height - bar) / 2, wide, bar)
        painter.setPen(QPen(colour, 1.5))
        if not good:
            painter.drawLine(QLineF(place.left(), place.center().y(), place.right(), place.center().y()))
            return
        painter.setBrush(colour if own else colours.surface)
        painter.drawRoundedRect(place, bar / 2, bar / 2)

    def _paint_ends(
        self, painter: QPainter, line: QRectF, axis: tuple[float, float], colours: theme.Colours
    ) -> None:
        place = QRectF(line.left(), self._bottom + 1, line.width(), self.fontMetrics().height())
        first, last = (moments.clock(moment, self._now) for moment in axis)
        painter.setPen(colours.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, last)
        metrics = self.fontMetrics()
        now = self.tr("now")
        wide = metrics.horizontalAdvance(now)
        at = _place(self._now, line, axis) - wide / 2
        room = (metrics.horizontalAdvance(first) + GAP, line.width() - metrics.horizontalAdvance(last) - GAP)
        if line.left() + room[0] <= at <= line.left() + room[1] - wide:
            painter.setPen(colours.text)
            painter.drawText(QRectF(at, place.top(), wide + 2, place.height()), now)

    @staticmethod
    def _colour(colours: theme.Colours, *, own: bool, good: bool) -> QColor:
        if not good:
            return colours.muted
        return colours.accent if own else colours.border

    def _words(self, family: Family) -> str:
        """What the picture shows, in words."""
        words = [
            self.tr("Generation {0} is the session's own.").format(formats.number(len(family.generations)))
        ]
        good = family.still_good(self._now)
        if good == 1:
            words.append(self.tr("1 earlier generation has not expired yet."))
        elif good:
            words.append(
                self.tr("{0} earlier generations have not expired yet.").format(formats.number(good))
            )
        return joined(*words)


def _place(moment: float, line: QRectF, axis: tuple[float, float]) -> float:
    """Where on the line a moment lies; at its ends for moments beyond them."""
    first, last = axis
    return line.left() + line.width() * min(max((moment - first) / (last - first), 0.0), 1.0)
