"""Paints the city a layer at a time, of a few milliseconds each: the window stays alive meanwhile.

Its names are no part of the picture: see `city_names`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from wildrydes_desktop.ui.ride import city
from wildrydes_desktop.ui.ride.city import District
from wildrydes_desktop.ui.ride.looks import MapLook

Layer = Callable[[QPainter], None]
RIVER: Final = 34.0
QUAY: Final = 7.0
AVENUE: Final = 9.0


def fit(size: QSizeF) -> QTransform:
    """From map units to a widget of that size: the city fills it, and what is too much is cut off."""
    scale = max(size.width() / city.WIDTH, size.height() / city.HEIGHT)
    return (
        QTransform()
        .translate(size.width() / 2, size.height() / 2)
        .scale(scale, scale)
        .translate(-city.WIDTH / 2, -city.HEIGHT / 2)
    )


class CityPainter:
    """The layers of one picture: `layers`, each to be painted by `paint` in a turn of its own."""

    def __init__(self, pixmap: QPixmap, look: MapLook) -> None:
        self._pixmap = pixmap
        self._look = look
        self._fit = fit(pixmap.deviceIndependentSize())
        self.layers: list[Layer] = [
            self._ground,
            *(step for district in city.DISTRICTS for step in self._district(district)),
            self._parks,
            lambda _: _build(city.trees),
            self._shaded_trees,
            self._trees,
            lambda _: _build(city.bay),
            self._sea,
            *(partial(self._shallow, *step) for step in zip((75, 42, 17), look.water[1:], strict=True)),
            lambda _: _build(city.waves),
            self._waves,
            self._inland_water,
            self._roads,
            self._landmarks,
        ]

    def paint(self, layer: Layer) -> None:
        """Add one layer to the picture; in the order in which they stand."""
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._fit)
        painter.setPen(Qt.PenStyle.NoPen)
        layer(painter)
        painter.end()

    # Land

    def _ground(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(-400, -400, 2400, 1800), self._look.land)

    def _district(self, district: District) -> tuple[Layer, ...]:
        """Build it, then its houses, then the lamps in them."""
        ground = QPainterPath()
        ground.addPolygon(city.outline(district))

        def build(painter: QPainter) -> None:
            painter.fillPath(ground, self._look.street)
            city.houses(district)

        def shade(painter: QPainter) -> None:
            painter.setClipPath(ground)
            painter.fillPath(city.houses(district).shade, self._look.shade)

        def house(painter: QPainter) -> None:
            painter.setClipPath(ground)
            for tone, path in zip(self._look.houses, city.houses(district).tones, strict=True):
                painter.fillPath(path, tone)

        def light(painter: QPainter) -> None:
            painter.setClipPath(ground)
            painter.fillPath(city.houses(district).lamps, self._look.lamps)

        look = self._look
        wanted = ((build, 1), (shade, look.shade.alpha()), (house, 1), (light, look.lamps.alpha()))
        return tuple(layer for layer, visible in wanted if visible)

    def _parks(self, painter: QPainter) -> None:
        painter.strokePath(city.parks(), _pen(self._look.street, 9))
        painter.fillPath(city.parks(), self._look.park)
        painter.setClipPath(city.parks())
        rounds = QPainterPath()
        for x, y, wide, high in ((905, 350, 70, 38), (1380, 815, 150, 118), (595, 880, 30, 24)):
            rounds.addEllipse(QPointF(x, y), wide, high)
        rounds.addPath(city.smooth(((780, 420), (880, 380), (930, 330), (1060, 280))))
        painter.strokePath(rounds, _pen(self._look.path, 4))

    def _shaded_trees(self, painter: QPainter) -> None:
        if self._look.shade.alpha():
            painter.fillPath(city.trees().translated(1.5, 2.2), self._look.shade)

    def _trees(self, painter: QPainter) -> None:
        painter.fillPath(city.trees(), self._look.tree)

    # Water

    def _sea(self, painter: QPainter) -> None:
        painter.strokePath(city.bay(), _pen(self._look.quay, QUAY))
        painter.fillPath(city.bay(), self._look.water[0])

    def _shallow(self, width: float, colour: QColor, painter: QPainter) -> None:
        """Water of one depth, that far from the shore."""
        painter.setClipPath(city.bay())
        painter.strokePath(city.bay(), _pen(colour, 2 * width))

    def _waves(self, painter: QPainter) -> None:
        painter.strokePath(city.waves(), _pen(self._look.wave, 2))
        piers = QPainterPath()
        for x, y in ((322, 412), (303, 430), (292, 455), (305, 478)):
            piers.addRoundedRect(QRectF(x - 46, y, 54, 6), 2, 2)
        painter.fillPath(piers, self._look.quay)

    def _inland_water(self, painter: QPainter) -> None:
        colour = self._look.water[2]
        painter.strokePath(city.lake(), _pen(self._look.quay, QUAY))
        painter.strokePath(city.river(), _pen(self._look.quay, RIVER + QUAY))
        painter.fillPath(city.lake(), colour)
        painter.strokePath(city.river(), _pen(colour, RIVER))
        painter.setClipPath(city.bay())
        painter.strokePath(city.river(), _pen(self._look.water[3], RIVER + QUAY))

    # What lies on both

    def _roads(self, painter: QPainter) -> None:
        railway = _pen(self._look.rail, 2.6)
        painter.strokePath(city.railway(), _pen(self._look.kerb, 6))
        painter.strokePath(city.railway(), railway)
        railway.setWidthF(6)
        railway.setCapStyle(Qt.PenCapStyle.FlatCap)
        railway.setDashPattern([0.35, 1.6])
        painter.strokePath(city.railway(), railway)
        painter.strokePath(city.avenues(), _pen(self._look.kerb, AVENUE + 4))
        painter.strokePath(city.avenues(), _pen(self._look.avenue, AVENUE))
        if self._look.lamps.alpha():
            lamps = _pen(self._look.lamps, 2.4)
            lamps.setDashPattern([0.05, 8])
            painter.strokePath(city.avenues(), lamps)

    def _landmarks(self, painter: QPainter) -> None:
        self._wheel(painter, QPointF(430, 440), 27)
        self._stadium(painter, QPointF(1235, 130))
        self._lighthouse(painter, QPointF(150, 275))
        self._stable(painter, QPointF(*city.STABLE))
        for x, y, turn in ((225, 470, -14), (120, 560, 20), (255, 130, 8), (90, 800, -8)):
            self._boat(painter, QPointF(x, y), turn)

    def _wheel(self, painter: QPainter, at: QPointF, radius: float) -> None:
        """A big wheel at the harbour."""
        painter.setBrush(self._look.halo)
        painter.drawEllipse(at, radius + 5, radius + 5)
        painter.setPen(_pen(self._look.landmark, 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius, radius)
        for step in range(10):
            angle = math.tau * step / 10
            tip = at + QPointF(math.cos(angle), math.sin(angle)) * radius
            painter.setPen(_pen(self._look.landmark, 1.2))
            painter.drawLine(at, tip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.landmark)
            painter.drawEllipse(tip, 3.4, 3.4)

    def _stadium(self, painter: QPainter, at: QPointF) -> None:
        for wide, high, colour in (
            (58, 42, self._look.kerb),
            (53, 37, self._look.landmark),
            (41, 26, self._look.on_landmark),
            (37, 22, self._look.park),
        ):
            painter.setBrush(colour)
            painter.drawEllipse(at, wide, high)

    def _lighthouse(self, painter: QPainter, at: QPointF) -> None:
        if self._look.lamps.alpha():
            beam = QPainterPath(at)
            for angle in (158, 172):
                beam.lineTo(at + QPointF(math.cos(math.radians(angle)), math.sin(math.radians(angle))) * 190)
            colour = QColor(self._look.lamps)
            colour.setAlpha(46)
            painter.fillPath(beam, colour)
        painter.setBrush(self._look.on_landmark)
        painter.drawEllipse(at, 11, 11)
        painter.setBrush(self._look.landmark)
        painter.drawEllipse(at, 8, 8)
        painter.setBrush(self._look.on_landmark)
        painter.drawEllipse(at, 3, 3)

    def _stable(self, painter: QPainter, at: QPointF) -> None:
        """A horseshoe on a badge: the unicorns' home."""
        painter.setBrush(self._look.landmark)
        painter.drawEllipse(at, 24, 24)
        shoe = QPainterPath()
        box = QRectF(at.x() - 10, at.y() - 11, 20, 22)
        shoe.arcMoveTo(box, -58)
        shoe.arcTo(box, -58, 296)
        painter.setPen(_pen(self._look.on_landmark, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shoe)
        painter.setPen(Qt.PenStyle.NoPen)

    def _boat(self, painter: QPainter, at: QPointF, turn: float) -> None:
        painter.save()
        painter.translate(at)
        painter.rotate(turn)
        hull = QPainterPath(QPointF(-15, 2))
        hull.lineTo(15, 2)
        hull.lineTo(9, 9)
        hull.lineTo(-10, 9)
        hull.closeSubpath()
        hull.moveTo(-1, 0)
        hull.lineTo(-1, -20)
        hull.lineTo(12, 0)
        hull.closeSubpath()
        painter.fillPath(hull, self._look.avenue)
        painter.restore()


def _build(shape: Callable[[], QPainterPath]) -> None:
    """Have a shape made and kept, for the layer after this one to paint."""
    shape()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
