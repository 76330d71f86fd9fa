"""The texts that a window paints, and where: as its painter was told, whatever kind of widget told it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?[\d.]+(?:e-?\d+)?")


@dataclass(frozen=True, slots=True)
class Painted:
    """A piece of a line from left to right. `base` is where it begins, on the line that letters stand on;
    `clip` is the part of the window that it is painted in.
    """

    text: str
    base: QPointF
    font: QFont
    clip: QRectF | None

    def letters(self, start: int, end: int) -> Iterator[QRect]:
        """Where each letter in sight from `start` to `end` stands, as high as small letters are."""
        metrics = QFontMetricsF(self.font)
        for place in range(start, end):
            left, right = (metrics.horizontalAdvance(self.text[:at]) for at in (place, place + 1))
            upper = self.base + QPointF(left, -metrics.xHeight())
            where = QRectF(upper, self.base + QPointF(right, 0))
            if self.clip is None or self.clip.contains(where):
                yield where.toRect()


def painted_texts(window: QWidget) -> list[Painted]:
    """All that `window` paints now, in its coordinates."""
    drawing = QBuffer()
    drawing.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(drawing)
    generator.setSize(window.size())
    generator.setViewBox(window.rect())
    painter = QPainter(generator)
    window.render(painter, QPoint(0, 0))
    painter.end()
    root = ET.fromstring(bytes(drawing.data().data()))
    clips = {
        f"url(#{clip.get('id')})": _bounds(path.get("d", ""))
        for clip in root.iter(f"{_SVG}clipPath")
        for path in clip
    }
    return list(_pieces(root, None, clips))


def _pieces(element: ET.Element, clip: QRectF | None, clips: dict[str, QRectF]) -> Iterator[Painted]:
    clip = clips.get(element.get("clip-path", ""), clip)
    for part in element:
        if part.tag == f"{_SVG}text" and part.text:
            yield _piece(element, part, clip)
        elif part.tag == f"{_SVG}g":
            yield from _pieces(part, clip, clips)


def _piece(group: ET.Element, text: ET.Element, clip: QRectF | None) -> Painted:
    a, b, c, d, dx, dy = map(float, _NUMBER.findall(group.get("transform", "")))
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    font = QFont(text.get("font-family", ""))
    font.setPointSizeF(float(text.get("font-size", "10")))
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    within = clip.translated(dx, dy) if clip is not None else None  # Qt writes it as the widget has it
    return Painted(text.text or "", QPointF(a * x + c * y + dx, b * x + d * y + dy), font, within)


def _bounds(path: str) -> QRectF:
    numbers = [float(number) for number in _NUMBER.findall(path)]
    if not numbers:
        return QRectF()
    across, down = numbers[::2], numbers[1::2]
    return QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
