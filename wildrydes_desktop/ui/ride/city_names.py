"""The names on the map: each written once, on a picture of its own, and put wherever there is room for it.

They are no part of the city's picture: a widget of another shape shows less of that, and would cut through a
name at its edge.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTransform

from wildrydes_desktop.ui.ride import city
from wildrydes_desktop.ui.ride.looks import MapLook

SMALLEST_WORD: Final = 8.5
LARGEST_WORD: Final = 26.0
LEFT_OUT: Final = 4.4
"""Points: no name is written smaller or larger, and one that would be much smaller is left out."""
HALO: Final = 4.5
EDGE: Final = 8.0
"""Device-independent pixels: the ground's width around letters, and what a name keeps from the map's edge."""


class Name(NamedTuple):
    """A fixed name: where its middle stands on the map, its height in units, and whether that is on water."""

    text: str
    at: city.Point
    size: float
    on_water: bool = False


class Plate(NamedTuple):
    """A name as it is written, and where its middle stands on the map."""

    picture: QPixmap
    at: QPointF

    @property
    def size(self) -> QSizeF:
        """In device-independent pixels."""
        return self.picture.deviceIndependentSize()


NAMES: Final = (
    *(Name(district.name, district.label, 19) for district in city.DISTRICTS),
    Name("Mane Park", (905, 352), 15),
    Name(city.BAY, (185, 640), 23, on_water=True),
    Name(city.LAKE, (1385, 822), 16, on_water=True),
    Name(city.ISLAND, (190, 362), 14, on_water=True),
)


class NameWriter:
    """Writes names at `scale`, in device-independent pixels for a unit, for a screen of `ratio`.

    `font` is what they are written in; `words` says how a fixed name is written in the language of the app.
    """

    def __init__(
        self, scale: float, ratio: float, look: MapLook, font: QFont, words: Callable[[str], str]
    ) -> None:
        self._scale = scale
        self._ratio = ratio
        self._look = look
        self._font = font
        self._words = words

    def write(self, name: Name) -> Plate | None:
        """The name on a picture that is as large as it is; None where it would be too small to be read."""
        points = name.size * self._scale * 0.75
        if points < LEFT_OUT:
            return None
        font = QFont(self._font)
        font.setPointSizeF(min(max(points, SMALLEST_WORD), LARGEST_WORD))
        font.setItalic(name.on_water)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        text = self._words(name.text)
        box = QFontMetricsF(font).tightBoundingRect(text).adjusted(-HALO, -HALO, HALO, HALO)
        size = QSizeF(math.ceil(box.width()), math.ceil(box.height()))
        letters = QPainterPath()
        letters.addText(QRectF(QPointF(), size).center() - box.center(), font, text)
        return Plate(self._painted(letters, size, on_water=name.on_water), QPointF(*name.at))

    def _painted(self, letters: QPainterPath, size: QSizeF, *, on_water: bool) -> QPixmap:
        picture = QPixmap((size * self._ratio).toSize())
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not on_water:
            painter.strokePath(letters, _rounded(self._look.halo, HALO))
        painter.fillPath(letters, self._look.water_word if on_water else self._look.word)
        painter.end()
        return picture


def placed(plates: Sequence[Plate], to_widget: QTransform, room: QRectF) -> Iterator[tuple[Plate, QPointF]]:
    """The plates that a widget shows in `room`, and where their upper left corners lie.

    One that the edge would cut through is moved inwards until it is whole. It is left out where it would
    then lie over another, and so is one whose place is out of sight.
    """
    inner = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    middles = ((plate, to_widget.map(plate.at)) for plate in plates)
    wanted = [(plate, _around(middle, plate.size)) for plate, middle in middles if room.contains(middle)]
    wanted.sort(key=lambda each: not inner.contains(each[1]))  # those that stay where they belong come first
    taken: list[QRectF] = []
    for plate, box in wanted:
        box.moveLeft(max(min(box.left(), inner.right() - box.width()), inner.left()))
        box.moveTop(max(min(box.top(), inner.bottom() - box.height()), inner.top()))
        if inner.contains(box) and not any(box.intersects(other) for other in taken):
            taken.append(box)
            yield plate, box.topLeft()


def _around(middle: QPointF, size: QSizeF) -> QRectF:
    return QRectF(middle - QPointF(size.width(), size.height()) / 2, size)


def _rounded(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
