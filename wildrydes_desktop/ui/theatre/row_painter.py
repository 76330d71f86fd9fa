"""How lanes and rows of the sequence look: where things are, in which colours, how long text is cut."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.theatre.steps import Lane, Step, StepKind
from wildrydes_desktop.ui.theme import Colours, colours

ROOMY, ROOM_FOR_TIMES = 640, 760
"""Device-independent pixels of width from which all lanes are shown, and from which the times are as well."""
ALWAYS: Final = frozenset({Lane.YOU, Lane.APP, Lane.COGNITO})
SHARES: Final = {Lane.YOU: 0.0, Lane.APP: 1.0, Lane.COGNITO: 2.3, Lane.MAIL: 1.25, Lane.API: 0.9}
"""How far each lane stands from the one before: most happens between the app and Cognito."""
TIP = 9
MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class Measures:
    """Fonts, heights and the lanes' places for one font and one width."""

    def __init__(self, font: QFont, width: int, used: frozenset[Lane], names: Sequence[str]) -> None:
        """`names` are the lanes', in their order: room is kept for each."""
        self.names = names
        self.font = font
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(font)
        self.small.setPointSizeF(max(font.pointSizeF() - 1, 6))
        self.bold_metrics, self.small_metrics = QFontMetricsF(self.bold), QFontMetricsF(self.small)
        self.line, self.small_line = self.bold_metrics.height(), self.small_metrics.height()
        self.gap = 8
        self.row = round(self.line + self.small_line) + 3 * self.gap
        self.head = round(self.line) + 3 * self.gap
        self.width = width
        clock = self.small_metrics.horizontalAdvance("00:00:00.000") + 2 * self.gap
        self.left = round(clock) if width >= ROOM_FOR_TIMES else 0
        there = [lane for lane in Lane if width >= ROOMY or lane in ALWAYS | used]
        self.lanes = self._places(there)

    def _places(self, there: list[Lane]) -> dict[Lane, float]:
        """The x of each lane that is there, shared out over the width."""
        halves = {
            lane: self.bold_metrics.horizontalAdvance(self.names[lane]) / 2 + self.gap for lane in there
        }
        room = self.width - self.left - sum(2 * half for half in halves.values())
        share = max(0.0, room - 2 * self.gap) / sum(SHARES[lane] for lane in there)
        x, places = float(self.left + self.gap), {}
        for lane in there:
            places[lane] = x + SHARES[lane] * share + halves[lane]
            x = places[lane] + halves[lane]
        return places


class RowPainter(QObject):
    """Paints with the colours of the widget whose child it is. `begin`, then rows, then `heads`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.names = (
            self.tr("You"),
            self.tr("This app"),
            self.tr("Cognito"),
            self.tr("Mail"),
            self.tr("API"),
        )

    def way(self, step: Step) -> str:
        """From whom to whom, in words."""
        if step.kind is StepKind.NOTE:
            return self.names[step.start]
        return self.tr("{0} to {1}").format(self.names[step.start], self.names[step.end])

    def begin(self, painter: QPainter, measures: Measures, area: QRect) -> None:
        """Paint the ground of `area`, with the lanes on it."""
        self._p, self._m = painter, measures
        self._c: Colours = colours(self._widget.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, self._c.surface)
        painter.setPen(QPen(self._c.line, 2))
        painter.drawLines([QLineF(x, area.top(), x, area.bottom() + 1) for x in self._m.lanes.values()])

    def heads(self, focused: bool) -> None:
        """Paint the lanes' names, over whatever has been scrolled below them."""
        m, c, p = self._m, self._c, self._p
        p.fillRect(QRectF(0, 0, m.width, m.head), c.window)
        p.setFont(m.bold)
        for lane, x in m.lanes.items():
            text = self.names[lane]
            half = m.bold_metrics.horizontalAdvance(text) / 2 + m.gap
            place = QRectF(x - half, m.gap, 2 * half, m.head - 2 * m.gap)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(c.accent_soft)
            p.drawRoundedRect(place, 7, 7)
            p.setPen(c.text)
            p.drawText(place, MIDDLE, text)
        p.setPen(QPen(c.accent if focused else c.line, 2 if focused else 1))
        p.drawLine(QLineF(0, m.head, m.width, m.head))

    def row(self, step: Step, place: QRectF, *, current: bool, growth: float) -> None:
        """Paint one step. `growth` is how much of its arrow has been drawn by now, from 0 to 1."""
        ground = self._c.surface
        if current:
            ground = self._c.raised
            self._p.fillRect(place, ground)
            self._p.fillRect(QRectF(place.left(), place.top(), 4, place.height()), self._c.accent)
            self._p.setPen(QPen(self._c.border, 2))
            for x in self._m.lanes.values():
                self._p.drawLine(QLineF(x, place.top(), x, place.bottom()))
        if step.opens:
            self._p.setPen(QPen(self._c.border, 1))
            self._p.drawLine(QLineF(place.left(), place.top(), place.right(), place.top()))
        if self._m.left:
            self._time(step, place)
        if step.kind is StepKind.NOTE:
            self._note(step, place, growth)
        else:
            self._arrow(step, place, ground, growth)

    def _time(self, step: Step, place: QRectF) -> None:
        try:
            text = formats.milliseconds(step.at)
        except (ValueError, OverflowError, OSError):  # a recording may say anything
            return
        self._p.setFont(self._m.small)
        self._p.setPen(self._c.muted)
        box = QRectF(place.left() + self._m.gap, place.top(), self._m.left, place.height())
        self._p.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _note(self, step: Step, place: QRectF, growth: float) -> None:
        c, p = self._c, self._p
        box = self._box(step, place)
        p.setOpacity(growth)
        p.setPen(QPen(c.error if step.failed else c.info, 1))
        p.setBrush(c.error_soft if step.failed else c.info_soft)
        p.drawRoundedRect(box, 8, 8)
        (label, title), (small, words) = self.lines(step, place)
        self._text(title, label, bold=True, failed=step.failed)
        self._text(words, small)
        p.setOpacity(1.0)

    def lines(self, step: Step, place: QRectF) -> tuple[tuple[QRectF, str], tuple[QRectF, str]]:
        """The step's two lines of text, each with its place, in whose middle it stands."""
        m = self._m
        if step.kind is StepKind.NOTE:
            box = self._box(step, place)
            left, width = box.left() + m.gap, box.width() - 2 * m.gap
            top = box.center().y() - (m.line + (m.small_line if step.small else 0)) / 2
            label = QRectF(left, top, width, m.line)
            return (label, step.label), (QRectF(left, top + m.line, width, m.small_line), step.small)
        middle = (self._x(step.start) + self._x(step.end)) / 2
        half = min(middle - m.left, m.width - middle) - m.gap
        y = self._height_of_arrow(place)
        above = QRectF(middle - half, y - 4 - m.line, 2 * half, m.line)
        return (above, step.label), (QRectF(middle - half, y + 5, 2 * half, m.small_line), step.small)

    def _box(self, step: Step, place: QRectF) -> QRectF:
        """The ground of a note."""
        m = self._m
        wanted = max(
            m.bold_metrics.horizontalAdvance(step.label), m.small_metrics.horizontalAdvance(step.small)
        )
        width = min(wanted + 3 * m.gap, m.width - m.left - 2 * m.gap)
        left = max(m.left + m.gap, self._x(step.start) - width / 2)
        return QRectF(min(left, m.width - width - m.gap), place.top() + 4, width, place.height() - 8)

    def _height_of_arrow(self, place: QRectF) -> float:
        return place.top() + self._m.gap + self._m.line + 4

    def _arrow(self, step: Step, place: QRectF, ground: QColor, growth: float) -> None:
        p = self._p
        start, end = self._x(step.start), self._x(step.end)
        y, middle = self._height_of_arrow(place), (start + end) / 2
        (above, title), (below, words) = self.lines(step, place)
        self._text(title, above, bold=True, failed=step.failed, ground=ground)
        self._text(words, below, ground=ground)
        towards = 1 if end > start else -1
        tip = start + (end - start - towards * 2) * growth
        colour = self._colour(step)
        pen = QPen(colour, 2, Qt.PenStyle.DashLine if step.kind is StepKind.ANSWER else Qt.PenStyle.SolidLine)
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawLine(QLineF(start, y, tip - towards * TIP, y))
        if step.exchange is not None and step.failed and not step.exchange.status:
            self._lost(QPointF(middle, y), colour)
            return
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colour)
        back = tip - towards * TIP
        p.drawPolygon([QPointF(tip, y), QPointF(back, y - TIP / 2), QPointF(back, y + TIP / 2)])

    def _lost(self, at: QPointF, colour: QColor) -> None:
        """A cross in the place of a tip: this never arrived."""
        x, y, r = at.x(), at.y(), TIP * 0.6
        self._p.setPen(QPen(colour, 3))
        self._p.drawLines([QLineF(x - r, y - r, x + r, y + r), QLineF(x - r, y + r, x + r, y - r)])

    def _text(
        self,
        text: str,
        place: QRectF,
        *,
        bold: bool = False,
        failed: bool = False,
        ground: QColor | None = None,
    ) -> None:
        """One line in the middle of `place`, with dots where it is too long, hiding lanes by `ground`."""
        if not text:
            return
        metrics = self._m.bold_metrics if bold else self._m.small_metrics
        if metrics.horizontalAdvance(text) > place.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        if ground is not None:
            half = metrics.horizontalAdvance(text) / 2 + 4
            hidden = QRectF(place.center().x() - half, place.top(), 2 * half, place.height())
            self._p.fillRect(hidden, ground)
        self._p.setFont(self._m.bold if bold else self._m.small)
        self._p.setPen(self._c.error if failed else self._c.text if bold else self._c.muted)
        self._p.drawText(place, MIDDLE, text)

    def _x(self, lane: Lane) -> float:
        """Where a lane stands; the last one there is, for one that has no room."""
        places = self._m.lanes
        return places[lane] if lane in places else max(places.values())

    def _colour(self, step: Step) -> QColor:
        if step.failed:
            return self._c.error
        return {
            StepKind.ACT: self._c.muted,
            StepKind.REQUEST: self._c.accent,
            StepKind.ANSWER: self._c.success,
            StepKind.MAIL: self._c.info,
            StepKind.NOTE: self._c.info,
        }[step.kind]
