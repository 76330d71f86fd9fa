"""What moves above the city: the pin, rings around it, the unicorn with its rainbow, and a label."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui.ride.looks import MapLook
from wildrydes_desktop.ui.ride.unicorn import RAINBOW, Flight

PIN: Final = 34.0
"""Device-independent pixels from the pin's tip to its top."""
TRAIL: Final = 0.55
"""The share of the way that the rainbow reaches back."""
LONGEST_LABEL: Final = 260.0


@dataclass(slots=True)
class Scene:
    """What is going on: the API is asked, or a unicorn has flown `share` of its way, or stands there."""

    asking: bool = False
    pulse: float = 0.0
    flight: Flight | None = None
    unicorn: QPixmap = field(default_factory=QPixmap)
    share: float = 0.0
    landed: bool = False
    label: str = ""


class Overlay:
    """Paints a scene in the font of `widget`."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def paint(self, painter: QPainter, scene: Scene, at: QPointF, look: MapLook, *, focused: bool) -> None:
        """Paint `scene` around the place `at`, in the widget's coordinates."""
        if scene.asking:
            self._rings(painter, at, look, scene.pulse)
        flight = scene.flight
        if flight is None:
            self._pin(painter, at, look, focused=focused)
            return
        if scene.landed:
            self._spot(painter, at, look)
        else:
            self._pin(painter, at, look, focused=False)
            self._shadow(painter, flight, scene)
        painter.save()
        painter.translate(0, -self._high(scene) * 0.24)  # it streams from the neck
        self._rainbow(painter, flight, scene.share)
        painter.restore()
        self._unicorn(painter, flight, scene)
        if scene.landed:
            self._sparkles(painter, at, scene.unicorn)
            self._label(painter, at, look, scene)

    def _rings(self, painter: QPainter, at: QPointF, look: MapLook, pulse: float) -> None:
        """Three rings on their way out; in the middle of theirs where nothing moves."""
        for number in range(3):
            share = (pulse + number / 3) % 1.0
            colour = QColor(look.pin)
            colour.setAlphaF(0.75 * (1 - share))
            painter.setPen(QPen(colour, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 8 + 62 * share, (8 + 62 * share) * 0.62)

    def _pin(self, painter: QPainter, at: QPointF, look: MapLook, *, focused: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 70))
        painter.drawEllipse(at, 8, 3.4)
        head, radius = at - QPointF(0, PIN - 12), 12.0
        shape = QPainterPath(at)
        shape.cubicTo(at - QPointF(3, 9), head + QPointF(-radius, 8), head - QPointF(radius, 0))
        shape.arcTo(QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius), 180, -180)
        shape.cubicTo(head + QPointF(radius, 8), at + QPointF(3, -9), at)
        painter.setPen(QPen(look.on_pin, 3.0 if focused else 2.0))
        painter.setBrush(look.pin)
        painter.drawPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.on_pin)
        painter.drawEllipse(head, 4.4, 4.4)

    def _spot(self, painter: QPainter, at: QPointF, look: MapLook) -> None:
        """Where it stands: rings that have come to rest."""
        for width, alpha in ((34, 60), (24, 90), (14, 140)):
            colour = QColor(look.pin)
            colour.setAlpha(alpha)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(at, width, width * 0.45)

    def _shadow(self, painter: QPainter, flight: Flight, scene: Scene) -> None:
        below = flight.at(scene.share) + QPointF(0, self._high(scene) * flight.height(scene.share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, round(90 * scene.share)))
        painter.drawEllipse(below, self._high(scene) * 0.3, self._high(scene) * 0.1)

    def _rainbow(self, painter: QPainter, flight: Flight, share: float) -> None:
        tail = max(0.0, share - TRAIL)
        if share - tail < 0.01:
            return
        points = [flight.at(tail + (share - tail) * step / 28) for step in range(29)]
        fade = QLinearGradient(points[0], points[-1])
        width = 5.0
        for number, name in enumerate(RAINBOW):
            colour, clear = QColor(name), QColor(name)
            clear.setAlpha(0)
            colour.setAlpha(225)
            fade.setStops(((0.0, clear), (0.75, colour), (1.0, colour)))
            stripe = QPainterPath(points[0])
            aside = (number - (len(RAINBOW) - 1) / 2) * width
            for before, here in pairwise(points):
                stripe.lineTo(here + _across(before, here) * aside)
            painter.strokePath(stripe, QPen(fade, width + 0.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))

    def _unicorn(self, painter: QPainter, flight: Flight, scene: Scene) -> None:
        size = self._high(scene)
        at = flight.at(scene.share) - QPointF(0, size * 0.42)
        sway = math.sin(scene.share * math.tau * 4) * 4 * (1 - scene.share)
        painter.save()
        painter.translate(at + QPointF(0, sway))
        lean = flight.heading(scene.share)
        painter.rotate(-lean if flight.to_the_left else lean)
        painter.drawPixmap(QPointF(-size / 2, -size / 2), scene.unicorn)
        painter.restore()

    def _sparkles(self, painter: QPainter, at: QPointF, unicorn: QPixmap) -> None:
        """Stars around the one that has come."""
        reach = unicorn.deviceIndependentSize().height() * 0.74
        middle = at - QPointF(0, reach * 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(11):
            angle = math.tau * (number + 0.4) / 11
            far = reach * (0.86 + 0.2 * (number % 3))
            painter.setBrush(QColor(RAINBOW[number % len(RAINBOW)]))
            star = middle + QPointF(math.cos(angle) * far, math.sin(angle) * far * 0.86)
            painter.drawPath(_star(star, 4.0 + 1.6 * (number % 3)))

    def _label(self, painter: QPainter, at: QPointF, look: MapLook, scene: Scene) -> None:
        """The label above the unicorn, or below it where there is no room above. The text is plain text."""
        font = QFont(self._widget.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() + 1.5)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(scene.label, Qt.TextElideMode.ElideRight, LONGEST_LABEL)
        size = QRectF(0, 0, metrics.horizontalAdvance(text) + 26, metrics.height() + 14)
        top = at.y() - self._high(scene) - size.height() - 10
        if top < 6:
            top = at.y() + 20
        left = min(max(at.x() - size.width() / 2, 8), self._widget.width() - size.width() - 8)
        box = size.translated(left, top)
        painter.setPen(QPen(look.pin, 2))
        painter.setBrush(QColor(look.halo.red(), look.halo.green(), look.halo.blue(), 245))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(look.word)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _high(self, scene: Scene) -> float:
        return float(scene.unicorn.deviceIndependentSize().height())


def _across(before: QPointF, here: QPointF) -> QPointF:
    """The direction across the way from one point to the next."""
    way = here - before
    length = math.hypot(way.x(), way.y()) or 1.0
    return QPointF(-way.y() / length, way.x() / length)


def _star(at: QPointF, size: float) -> QPainterPath:
    """A star with four points."""
    path = QPainterPath(at + QPointF(0, -size))
    for corner in (QPointF(size, 0), QPointF(0, size), QPointF(-size, 0), QPointF(0, -size)):
        path.quadTo(at, at + corner)
    return path
