"""Contact sheets: several pictures on one, so that a person gets round all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

WIDTH, HEIGHT = 1800, 1620
"""Pixels of a sheet, at most: two pictures of a window of 1280x720 beside each other, three below."""
COLUMNS, GAP, CAPTION = 2, 8, 18
COLUMN = (WIDTH - GAP * (COLUMNS + 1)) // COLUMNS
TALLEST = HEIGHT // 2 - 2 * GAP - CAPTION
"""What is taller is cut into pieces that stand one after the other."""
GROUND, INK = QColor("#6a6a6a"), QColor("#ffffff")


@dataclass(frozen=True, slots=True)
class _Tile:
    caption: str
    image: QImage

    @property
    def size(self) -> QSize:
        """With its caption; wide pictures are made narrower, none wider."""
        size = self.image.size()
        if size.width() > COLUMN:
            size = size.scaled(COLUMN, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        return size + QSize(0, CAPTION)


def write(pictures: Sequence[Path], to: Path) -> list[Path]:
    """Put the pictures onto as many sheets as it takes: `to` with a number before its suffix."""
    sheets = []
    for number, tiles in enumerate(_pages([tile for path in pictures for tile in _tiles(path)]), start=1):
        path = to.with_stem(f"{to.stem}-{number}")
        _draw(tiles).save(str(path))
        sheets.append(path)
    return sheets


def _tiles(path: Path) -> Iterator[_Tile]:
    image = QImage(str(path))
    if image.width() > COLUMN or image.height() <= TALLEST:
        yield _Tile(path.stem, image)
        return
    pieces = range(0, image.height(), TALLEST)
    for number, top in enumerate(pieces, start=1):
        height = min(TALLEST, image.height() - top)
        yield _Tile(f"{path.stem} ({number} of {len(pieces)})", image.copy(0, top, image.width(), height))


def _pages(tiles: Sequence[_Tile]) -> Iterator[list[tuple[_Tile, QPoint]]]:
    """Each tile goes below what its column has; a sheet is full when the shorter column is."""
    placed: list[tuple[_Tile, QPoint]] = []
    lengths = [GAP] * COLUMNS
    for tile in tiles:
        column = lengths.index(min(lengths))
        if placed and lengths[column] + tile.size.height() + GAP > HEIGHT:
            yield placed
            placed, lengths, column = [], [GAP] * COLUMNS, 0
        placed.append((tile, QPoint(GAP + column * (COLUMN + GAP), lengths[column])))
        lengths[column] += tile.size.height() + GAP
    if placed:
        yield placed


def _draw(tiles: Sequence[tuple[_Tile, QPoint]]) -> QImage:
    height = max(place.y() + tile.size.height() + GAP for tile, place in tiles)
    sheet = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    painter.setPen(INK)
    font = QFont(painter.font())
    font.setPixelSize(CAPTION - 5)
    painter.setFont(font)
    for tile, place in tiles:
        painter.drawText(QRect(place, QSize(COLUMN, CAPTION)), tile.caption)
        size = tile.size - QSize(0, CAPTION)
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = tile.image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(place + QPoint(0, CAPTION), shown)
    painter.end()
    return sheet
