"""Every drawing that is shipped is one that Qt can draw, and the single-coloured ones can be recoloured."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from wildrydes_desktop.foundation.paths import resource

DRAWINGS = sorted(resource("icons").glob("*.svg"))
PICTURES = {"unicorn", "unicorn-app"}
SINGLE_COLOURED = [path for path in DRAWINGS if path.stem not in PICTURES]
PLACEHOLDER = "#000000"

# What the pages and panels ask for by name.
NEEDED = {
    "unicorn", "unicorn-app", "register", "verify", "sign-in", "ride", "account", "inspector", "mailbox",
    "protocol", "check", "cross", "question", "eye", "eye-off",
}  # fmt: skip

# Elements and attributes that QtSvg does not draw (it implements SVG Tiny 1.2), or draws without the theme.
NOT_DRAWN = {"style", "filter", "mask", "clipPath", "symbol", "image", "script", "foreignObject"}


def by_name(path: Path) -> str:
    return path.stem


def drawn(renderer: QSvgRenderer, side: int) -> QImage:
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def inked(image: QImage) -> list[tuple[int, int, int]]:
    """The colours of the pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [(pixel.red(), pixel.green(), pixel.blue()) for pixel in pixels if pixel.alpha() == 255]


def test_every_icon_that_is_asked_for_is_there() -> None:
    assert {path.stem for path in DRAWINGS} >= NEEDED


@pytest.mark.parametrize("path", DRAWINGS, ids=by_name)
def test_draws_without_a_warning(path: Path, qapp, qtlog) -> None:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    size = renderer.defaultSize()
    assert size.width() == size.height(), "icons are square"
    assert inked(drawn(renderer, 24)), "nothing to be seen at 24 px"
    assert [record.message for record in qtlog.records] == []


@pytest.mark.parametrize("path", DRAWINGS, ids=by_name)
def test_uses_only_what_qt_draws(path: Path) -> None:
    for element in ET.parse(path).iter():
        assert element.tag.rpartition("}")[2] not in NOT_DRAWN
        assert not {"class", "style", "filter", "mask", "clip-path"} & element.attrib.keys()


@pytest.mark.parametrize("path", DRAWINGS, ids=by_name)
def test_stays_inside_its_frame(path: Path, qapp) -> None:
    image = drawn(QSvgRenderer(str(path)), 240)
    edge = range(240)
    border = [
        *((x, 0) for x in edge),
        *((x, 239) for x in edge),
        *((0, y) for y in edge),
        *((239, y) for y in edge),
    ]
    assert [point for point in border if image.pixelColor(*point).alpha()] == []


@pytest.mark.parametrize("path", SINGLE_COLOURED, ids=by_name)
def test_takes_the_colour_that_replaces_the_placeholder(path: Path, qapp) -> None:
    text = path.read_text(encoding="utf-8").replace(PLACEHOLDER, "#12ab56")
    image = drawn(QSvgRenderer(QByteArray(text.encode())), 96)
    assert set(inked(image)) == {(0x12, 0xAB, 0x56)}
