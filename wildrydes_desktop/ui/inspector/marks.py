"""The marks of a verdict. Each has a shape of its own, so that nobody needs to tell red from green."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.verification import Check, Verdict
from wildrydes_desktop.ui import theme

SIZE = 18
"""The grid that the marks are drawn on."""


class Mark(StrEnum):
    """What a mark says."""

    PASSED = "passed"
    FAILED = "failed"
    OPEN = "open"
    NOTHING = "nothing"


def mark_of(check: Check) -> Mark:
    """The mark of a check; one that does not apply gets the quiet one."""
    if check.verdict is Verdict.PASS:
        return Mark.PASSED
    if check.verdict is Verdict.FAIL:
        return Mark.FAILED
    return Mark.OPEN if check.applies else Mark.NOTHING


def colour(mark: Mark, colours: theme.Colours) -> QColor:
    """The strong colour of a mark, also for the word beside it."""
    return {
        Mark.PASSED: colours.success,
        Mark.FAILED: colours.error,
        Mark.OPEN: colours.warning,
        Mark.NOTHING: colours.muted,
    }[mark]


def ground(mark: Mark, colours: theme.Colours) -> QColor:
    """The soft colour of a mark, to put words on."""
    return {
        Mark.PASSED: colours.success_soft,
        Mark.FAILED: colours.error_soft,
        Mark.OPEN: colours.warning_soft,
        Mark.NOTHING: colours.raised,
    }[mark]


def paint(
    painter: QPainter, mark: Mark, place: QRectF, colours: theme.Colours, *, bare: bool = False
) -> None:
    """Draw a disc with a tick, an octagon with a cross, a diamond with a question or a ring with a dash.

    `bare` takes the colour of text on the accent, for the selected row.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / SIZE, place.height() / SIZE)
    strong = colours.on_accent if bare else colour(mark, colours)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(strong)
    inner = colours.accent if bare else colours.surface
    match mark:
        case Mark.PASSED:
            painter.drawEllipse(QRectF(1, 1, 16, 16))
            _lines(painter, inner, [(5.2, 9.4), (8, 12.2), (12.8, 6.2)])
        case Mark.FAILED:
            corners = [(6, 1), (12, 1), (17, 6), (17, 12), (12, 17), (6, 17), (1, 12), (1, 6)]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
            _lines(painter, inner, [(6, 6), (12, 12)])
            _lines(painter, inner, [(12, 6), (6, 12)])
        case Mark.OPEN:
            painter.drawPolygon(QPolygonF([QPointF(9, 0), QPointF(18, 9), QPointF(9, 18), QPointF(0, 9)]))
            _lines(
                painter, inner, [(7, 7.2), (7.6, 5.8), (9, 5.3), (10.5, 5.9), (11, 7.2), (9, 9.4), (9, 10.3)]
            )
            _lines(painter, inner, [(9, 12.7), (9, 12.8)])
        case Mark.NOTHING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(strong, 1.5))
            painter.drawEllipse(QRectF(2, 2, 14, 14))
            _lines(painter, strong, [(6, 9), (12, 9)])
    painter.restore()


def _lines(painter: QPainter, colour: QColor, points: list[tuple[float, float]]) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.9, Qt.PenStyle.SolidLine, cap, join))
    painter.drawPolyline([QPointF(x, y) for x, y in points])


class MarkLabel(QWidget):
    """A mark by itself, beside words that say the same."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark.NOTHING
        self._size = size
        self._grow()

    def show_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        """Be as large as the text demands."""
        side = theme.scaled(self._size)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint(painter, self._mark, QRectF(self.rect()), theme.colours(self.palette()))
        painter.end()
