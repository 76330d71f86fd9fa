"""The city of the rides: invented, drawn from a few lists of points, and always the same.

Everything is in map units: 1600 to the right by 1000 down, a unit being 6 m. It lies where the workshop's
readers test their function (47.61° N, 122.33° W), and is no city that one finds there. Geometry alone: what
it looks like is `city_painter`'s business.
"""

from __future__ import annotations

import functools
import math
import random
from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from wildrydes_desktop.workshop.ride import Place

WIDTH: Final = 1600.0
HEIGHT: Final = 1000.0
CENTRE: Final = Place(47.61, -122.33)
LATITUDES: Final = 6 / 111_320
"""Degrees of latitude in a unit: 6 m of a degree's 111.32 km."""
LONGITUDES: Final = LATITUDES / math.cos(math.radians(CENTRE.latitude))
STREET: Final = 7.0
"""Width of a street between two blocks."""
PROMENADE: Final = 46.0
"""How far from the water the coast road runs."""
TONES: Final = 4

Point = tuple[float, float]

_NODES: Final[dict[str, Point]] = {
    "N0": (380, -30), "N1": (760, -30), "N2": (1120, -30), "N3": (1640, -30),
    "C1": (360, 285), "P1": (705, 300), "P2": (1010, 215), "P3": (1320, 250), "E1": (1640, 205),
    "R1": (250, 486), "R2": (700, 552), "R3": (1000, 505), "R4": (1210, 440), "R5": (1640, 345),
    "C0": (500, 290), "S0": (432, 695), "S1": (330, 668), "S2": (690, 725), "S3": (1060, 690), "S4": (1330,
    600), "E2": (1640, 540), "B0": (200, 1030), "B1": (640, 1030), "B2": (1100, 1030), "B3": (1640, 1030),
}  # fmt: skip
_COAST: Final[tuple[Point, ...]] = (
    (520, -60), (455, 60), (470, 160), (430, 245), (455, 325), (400, 385), (310, 400), (285, 455),
    (350, 500), (400, 560), (405, 650), (330, 720), (265, 790), (290, 880), (250, 960), (270, 1060),
)  # fmt: skip
_RIVER: Final[tuple[Point, ...]] = (
    (330, 492), (420, 508), (560, 562), (700, 552), (850, 500), (1000, 505), (1120, 488), (1210, 440),
    (1370, 428), (1500, 372), (1680, 330),
)  # fmt: skip
_LAKE: Final[tuple[Point, ...]] = (
    (1270, 790), (1340, 725), (1440, 738), (1500, 800), (1470, 880), (1370, 905), (1290, 870),
)  # fmt: skip
_ISLAND: Final[tuple[Point, ...]] = ((120, 250), (165, 215), (225, 235), (240, 290), (190, 330), (130, 310))
_PARKS: Final[dict[str, tuple[Point, ...]]] = {
    "Mane Park": ((800, 315), (905, 290), (1000, 268), (1035, 330), (1010, 400), (890, 425), (815, 400)),
    "Lake Park": (
        (1215, 770), (1300, 668), (1455, 672), (1560, 770), (1545, 905), (1420, 972), (1270, 945),
    ),
    "Clover Green": ((545, 850), (610, 830), (650, 880), (610, 930), (550, 915)),
    "Palm Steps": ((560, 130), (620, 115), (650, 165), (600, 200), (555, 180)),
    "Isle of Shells": ((140, 255), (175, 235), (215, 250), (222, 285), (185, 312), (142, 295)),
}  # fmt: skip
_AVENUES: Final = (
    "C0 P1 P2 P3 E1", "S0 S2 S3 S4 E2", "N1 P1 R2 S2 B1", "N2 P2 R3 S3 B2", "P3 R4 S4",
)  # fmt: skip


class District(NamedTuple):
    """A part of the city: how its streets are turned, in degrees, and how large its blocks are."""

    name: str
    corners: str
    angle: float
    block: tuple[float, float]
    label: Point


DISTRICTS: Final = (
    District("Harbour", "C1 P1 R2 R1", 13, (40, 30), (560, 405)),
    District("North Hill", "N0 N1 P1 C1", -7, (58, 40), (590, 62)),
    District("Academy", "N1 N2 P2 P1", 9, (52, 38), (905, 120)),
    District("Starview", "N2 N3 E1 P3 P2", -13, (66, 46), (1340, 105)),
    District("Midtown", "P1 P2 P3 R4 R3 R2", 4, (44, 32), (1140, 345)),
    District("Meadows", "P3 E1 R5 R4", 19, (62, 44), (1450, 300)),
    District("South Bank", "R1 R2 S2 S1", -10, (42, 30), (545, 632)),
    District("Lantern Quarter", "R2 R3 R4 S4 S3 S2", 7, (46, 34), (900, 610)),
    District("Eastgate", "R4 R5 E2 S4", -17, (58, 42), (1455, 485)),
    District("Stables", "S1 S2 B1 B0", 22, (56, 40), (500, 790)),
    District("Orchards", "S2 S3 B2 B1", -5, (54, 40), (865, 850)),
    District("Lakeside", "S3 S4 E2 B3 B2", 12, (60, 42), (1170, 930)),
)
BAY, LAKE, ISLAND = "Unicorn Bay", "Lake Aurora", "Isle of Shells"
STABLE: Final = (455, 905)
"""Where the unicorns live."""


def place_at(point: QPointF) -> Place:
    """The degrees of a point of the map."""
    return Place(
        round(CENTRE.latitude - (point.y() - HEIGHT / 2) * LATITUDES, 6),
        round(CENTRE.longitude + (point.x() - WIDTH / 2) * LONGITUDES, 6),
    )


def point_of(place: Place) -> QPointF:
    """The point of the map at these degrees; it may lie outside."""
    return QPointF(
        WIDTH / 2 + (place.longitude - CENTRE.longitude) / LONGITUDES,
        HEIGHT / 2 - (place.latitude - CENTRE.latitude) / LATITUDES,
    )


def name_at(point: QPointF) -> str:
    """What people call the place: water, a park, or a district."""
    if lake().contains(point):
        return LAKE
    for name, corners in _PARKS.items():
        if smooth(corners, closed=True).contains(point):
            return name
    if _island().contains(point):
        return ISLAND
    if bay().contains(point):
        return BAY
    for district in DISTRICTS:
        if outline(district).containsPoint(point, Qt.FillRule.OddEvenFill):
            return district.name
    return BAY if point.x() < WIDTH / 3 else DISTRICTS[-1].name


def names() -> set[str]:
    """Every word that `name_at` may answer."""
    return {BAY, LAKE, ISLAND, *_PARKS, *(district.name for district in DISTRICTS)}


# Shapes


@functools.cache
def bay() -> QPainterPath:
    """The sea, from the left edge to the coast, without the island."""
    path = smooth(_COAST)
    path.lineTo(-200, 1200)
    path.lineTo(-200, -200)
    path.closeSubpath()
    return path.subtracted(_island())


@functools.cache
def lake() -> QPainterPath:
    return smooth(_LAKE, closed=True)


@functools.cache
def river() -> QPainterPath:
    """The river's middle, from its mouth upwards."""
    return smooth(_RIVER)


@functools.cache
def parks() -> QPainterPath:
    path = QPainterPath()
    for corners in _PARKS.values():
        path.addPath(smooth(corners, closed=True))
    return path


@functools.cache
def avenues() -> QPainterPath:
    """All avenues, which are also where districts meet."""
    path = QPainterPath()
    for nodes in _AVENUES:
        points = [_NODES[name] for name in nodes.split()]
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
    path.addPath(smooth(tuple((x + PROMENADE, y) for x, y in _COAST)))
    return path


@functools.cache
def railway() -> QPainterPath:
    """The line around the city, to the harbour and back."""
    return smooth(
        ((1660, 650), (1420, 655), (1180, 640), (980, 770), (760, 805), (575, 740), (500, 655), (520, 590))
    )


@functools.cache
def waves() -> QPainterPath:
    """Short strokes on the bay."""
    path, draw = QPainterPath(), random.Random(11)  # noqa: S311 - a drawing
    while path.elementCount() < 46 * 4:
        x, y = draw.uniform(-20, 430), draw.uniform(0, HEIGHT)
        if bay().contains(QRectF(x - 30, y - 16, 70, 32)):
            path.moveTo(x, y)
            path.quadTo(x + 7, y - 6, x + 14, y)
    return path


@functools.cache
def trees() -> QPainterPath:
    """Crowns in the parks."""
    path, draw = QPainterPath(), random.Random(5)  # noqa: S311 - a drawing
    path.setFillRule(Qt.FillRule.WindingFill)
    for corners in _PARKS.values():
        ground, box = smooth(corners, closed=True), QPolygonF([QPointF(*c) for c in corners]).boundingRect()
        for _ in range(round(box.width() * box.height() / 330)):
            at = QPointF(draw.uniform(box.left(), box.right()), draw.uniform(box.top(), box.bottom()))
            if ground.contains(at) and not lake().contains(at):
                size = draw.uniform(3.2, 6.4)
                path.addEllipse(at, size, size)
    return path


@functools.cache
def outline(district: District) -> QPolygonF:
    return QPolygonF([QPointF(*_NODES[name]) for name in district.corners.split()])


class Houses(NamedTuple):
    """The houses of a district by their tone, the shade that they throw, and lit windows."""

    tones: tuple[QPainterPath, ...]
    shade: QPainterPath
    lamps: QPainterPath


@functools.cache
def houses(district: District) -> Houses:
    """Built at the first call, a few milliseconds each; the same ones at every start."""
    draw = random.Random(district.name)  # noqa: S311 - a drawing
    tones = tuple(QPainterPath() for _ in range(TONES))
    shade, lamps = QPainterPath(), QPainterPath()
    turned = QTransform().translate(*district.label).rotate(district.angle)
    for lot in _lots(district, draw):
        corners = turned.map(QPolygonF(lot))
        tones[draw.randrange(TONES)].addPolygon(corners)
        shade.addPolygon(corners.translated(2.6, 3.2))
        for _ in range(draw.choice((0, 0, 1, 2, 3))):
            at = QPointF(
                draw.uniform(lot.left() + 2, lot.right() - 2), draw.uniform(lot.top() + 2, lot.bottom() - 2)
            )
            at = turned.map(at)
            lamps.addRect(at.x() - 1.3, at.y() - 1.3, 2.6, 2.6)
    for path in (*tones, shade):
        path.setFillRule(Qt.FillRule.WindingFill)
    return Houses(tones, shade, lamps)


def _lots(district: District, draw: random.Random) -> Iterator[QRectF]:
    """The houses' grounds in the district's own directions, around its label."""
    wide, high = district.block
    back = QTransform().translate(*district.label).rotate(district.angle).inverted()[0]
    reach = back.map(outline(district)).boundingRect()
    inside = back.map(outline(district))
    for row in range(math.floor(reach.top() / high), math.ceil(reach.bottom() / high)):
        for column in range(math.floor(reach.left() / wide), math.ceil(reach.right() / wide)):
            block = QRectF(column * wide, row * high, wide, high)
            corners = (block.topLeft(), block.topRight(), block.bottomLeft(), block.bottomRight())
            if any(inside.containsPoint(corner, Qt.FillRule.OddEvenFill) for corner in corners):
                yield from _split(block.adjusted(STREET / 2, STREET / 2, -STREET / 2, -STREET / 2), draw)


def _split(block: QRectF, draw: random.Random) -> Iterator[QRectF]:
    """One block as one to four houses; now and then one is missing, for a square."""
    if draw.random() < 0.035:
        return
    columns = draw.choice((1, 2, 2, 3))
    left = block.left()
    for number in range(columns):
        width = (block.right() - left) / (columns - number) * draw.uniform(0.8, 1.15)
        width = block.right() - left if number == columns - 1 else width
        lot = QRectF(left, block.top(), width - 1.4, block.height())
        left += width
        if draw.random() < 0.4 and lot.height() > 18:
            cut = lot.height() * draw.uniform(0.38, 0.62)
            yield lot.adjusted(0, 0, 0, -cut)
            yield lot.adjusted(0, lot.height() - cut + 1.4, -draw.choice((0.0, 3.0)), 0)
        else:
            yield lot


def smooth(points: tuple[Point, ...], *, closed: bool = False) -> QPainterPath:
    """A curve through all `points` (Catmull-Rom, as cubic Bézier curves)."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(index, count - 1))]

    path = QPainterPath(QPointF(*points[0]))
    for index in range(count if closed else count - 1):
        before, here, there, after = at(index - 1), at(index), at(index + 1), at(index + 2)
        path.cubicTo(
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6,
            *there,
        )
    if closed:
        path.closeSubpath()
    return path


@functools.cache
def _island() -> QPainterPath:
    return smooth(_ISLAND, closed=True)
