"""The unicorn as it flies: its portrait in its own coat, and the way that it takes.

What it looks like follows the colour that the API names; a colour that nobody has met yet gets the coat of
the app's own unicorn.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from wildrydes_desktop.foundation import paths

RAINBOW: Final = ("#ff5c9e", "#ffa33a", "#ffd94a", "#5fd68b", "#38bdf8", "#8b6cf6")
_COATS: Final = {
    "white": "#f4f1fb", "golden": "#f0b429", "gold": "#f0b429", "yellow": "#f6d743", "silver": "#b9c2d3",
    "grey": "#9aa3b5", "gray": "#9aa3b5", "pink": "#f78fc0", "midnight": "#3b3f8f", "blue": "#5b8def",
    "black": "#433d57", "orange": "#f2853d", "brown": "#a9714b", "chestnut": "#a9573b", "green": "#58b883",
    "red": "#e0565b", "purple": "#8b6cf6",
}  # fmt: skip
# Of resources/icons/unicorn.svg: the coat, the muzzle on it, the ear behind it, and two kinds of lines.
_COAT, _MUZZLE, _EAR, _SMILE, _EYE = "#8B6CF6", "#B9A5FF", "#6743DB", "#4A2FB0", "#2B1A73"


def coat(colour: str) -> QColor:
    """The colour of a coat that is called so."""
    return QColor(_COATS.get(colour.strip().lower(), _COAT))


def portrait(colour: str, size: int, ratio: float, *, to_the_left: bool = False) -> QPixmap:
    """The unicorn's head, `size` device-independent pixels high, looking the way that it flies."""
    own = coat(colour)
    text = paths.resource("icons", "unicorn.svg").read_text(encoding="utf-8")
    if own.name() != QColor(_COAT).name():
        for found, wanted in (
            (_MUZZLE, own.lighter(118)),
            (_EAR, own.darker(128)),
            (_SMILE, own.darker(240)),
            (_EYE, own.darker(300)),
            (_COAT, own),
        ):
            text = text.replace(found, wanted.name())
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(text.encode()).render(painter)
    painter.end()
    if to_the_left:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Flight:
    """The way from beyond the map's edge to `end`, in the widget's coordinates."""

    def __init__(self, end: QPointF, size: QSizeF) -> None:
        """From the side that is farther away, as on the workshop's website."""
        self.to_the_left = end.x() < size.width() / 2
        side = size.width() + 90 if self.to_the_left else -90.0
        self.start = QPointF(side, size.height() * (0.2 if end.y() > size.height() / 2 else 0.75))
        over = min(self.start.y(), end.y()) - size.height() * 0.42
        self.bend = QPointF(self.start.x() * 0.35 + end.x() * 0.65, max(over, -size.height() * 0.25))
        self.end = end

    def at(self, share: float) -> QPointF:
        """Where it is after `share` (0 to 1) of the way."""
        back = 1 - share
        return self.start * (back * back) + self.bend * (2 * back * share) + self.end * (share * share)

    def heading(self, share: float) -> float:
        """Degrees by which it leans down on its way; it levels off at the end."""
        way = self.at(min(share + 0.02, 1.0)) - self.at(max(share - 0.02, 0.0))
        lean = math.degrees(math.atan2(way.y(), abs(way.x()) + 1e-6))
        return max(-32.0, min(32.0, lean)) * (1 - share**4)

    def height(self, share: float) -> float:
        """How far it is above the ground, in shares of its own size."""
        return 2.2 * math.pow(1 - share, 0.8)
