"""What the city is painted in, by day and by night. Chosen by the app's own set of colours.

A map needs more colours than an app has, and none of them means anything: they stand here, not in the theme.
Words on it keep a contrast of 4.5:1 against the ground that is painted behind them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette

from wildrydes_desktop.ui import theme


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MapLook:
    """`water` goes from the open bay to the shore. `houses` are four tones, `shade` what they throw.

    `lamps` are lit windows: transparent by day. `word` is written on `halo`.
    """

    land: QColor
    street: QColor
    quay: QColor
    water: tuple[QColor, QColor, QColor, QColor]
    wave: QColor
    houses: tuple[QColor, QColor, QColor, QColor]
    shade: QColor
    lamps: QColor
    park: QColor
    tree: QColor
    path: QColor
    avenue: QColor
    kerb: QColor
    rail: QColor
    landmark: QColor
    on_landmark: QColor
    word: QColor
    halo: QColor
    water_word: QColor
    pin: QColor
    on_pin: QColor


DAY: Final = MapLook(
    land=QColor("#f4eee6"),
    street=QColor("#fbf8f3"),
    quay=QColor("#e2d8cb"),
    water=(QColor("#7fb4d6"), QColor("#92c2df"), QColor("#a6cfe6"), QColor("#bcdcec")),
    wave=QColor(255, 255, 255, 130),
    houses=(QColor("#e3d5c6"), QColor("#ead9d2"), QColor("#ddd0dd"), QColor("#efe2cf")),
    shade=QColor(86, 60, 92, 46),
    lamps=QColor(0, 0, 0, 0),
    park=QColor("#bfdcae"),
    tree=QColor("#8dbb83"),
    path=QColor("#e6f0d8"),
    avenue=QColor("#ffffff"),
    kerb=QColor("#d8c9bb"),
    rail=QColor("#a48fa8"),
    landmark=QColor("#9b2f8f"),
    on_landmark=QColor("#ffffff"),
    word=QColor("#4b3654"),
    halo=QColor(255, 252, 247, 215),
    water_word=QColor("#0f4266"),
    pin=QColor("#9b2f8f"),
    on_pin=QColor("#ffffff"),
)
NIGHT: Final = MapLook(
    land=QColor("#1d1730"),
    street=QColor("#272040"),
    quay=QColor("#3a2f55"),
    water=(QColor("#0a1730"), QColor("#0c1d3b"), QColor("#102547"), QColor("#153055")),
    wave=QColor(150, 190, 255, 60),
    houses=(QColor("#362c55"), QColor("#3d315f"), QColor("#30284e"), QColor("#443666")),
    shade=QColor(6, 3, 16, 130),
    lamps=QColor("#ffcf7a"),
    park=QColor("#16372f"),
    tree=QColor("#23564a"),
    path=QColor("#2c5148"),
    avenue=QColor("#6d4c7c"),
    kerb=QColor("#120d20"),
    rail=QColor("#8271a3"),
    landmark=QColor("#e58bd6"),
    on_landmark=QColor("#2d0b29"),
    word=QColor("#f3e6fb"),
    halo=QColor(20, 13, 36, 205),
    water_word=QColor("#a9cdf5"),
    pin=QColor("#ff9fe9"),
    on_pin=QColor("#2d0b29"),
)
BARE: Final = MapLook(
    land=QColor("#000000"),
    street=QColor("#000000"),
    quay=QColor("#ffffff"),
    water=(QColor("#00203d"), QColor("#00203d"), QColor("#00203d"), QColor("#00203d")),
    wave=QColor(0, 0, 0, 0),
    houses=(QColor("#333333"), QColor("#333333"), QColor("#333333"), QColor("#333333")),
    shade=QColor(0, 0, 0, 0),
    lamps=QColor(0, 0, 0, 0),
    park=QColor("#00331a"),
    tree=QColor("#00592d"),
    path=QColor("#00592d"),
    avenue=QColor("#a8a8a8"),
    kerb=QColor("#000000"),
    rail=QColor("#8f8f8f"),
    landmark=QColor("#ffd83d"),
    on_landmark=QColor("#000000"),
    word=QColor("#ffffff"),
    halo=QColor(0, 0, 0, 235),
    water_word=QColor("#a8d4ff"),
    pin=QColor("#ffd83d"),
    on_pin=QColor("#000000"),
)
"""For high contrast: black ground, white edges, and nothing that is there to please."""


def map_look(palette: QPalette) -> MapLook:
    """The look that goes with the app's set of colours."""
    worn = theme.colours(palette)
    if worn is theme.LIGHT:
        return DAY
    return NIGHT if worn is theme.DARK else BARE
