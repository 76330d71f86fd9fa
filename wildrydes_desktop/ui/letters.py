"""Has one font draw all that a language has and Latin fonts lack: its letters and its punctuation."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QTextLayout
from PySide6.QtWidgets import QApplication

_SAMPLES: Final = {"ja": "あ"}
"""A letter of each language whose full stops stand behind Latin words too."""

_systems: list[str] = []
"""The families of the application's font while it has others: the system's."""


def draw(application: QGuiApplication, spoken: str) -> None:
    """Add the family that draws the letters of `spoken` to the application's font, or take it off again.

    On Linux only. There Qt looks for a full stop behind "Qt 6.11" among all fonts, as part of the Latin word,
    and may come by one of Mongolian: half as large, and in lines half as high again.
    """
    font = application.font()
    wanted = sys.platform == "linux" and spoken in _SAMPLES
    if wanted == bool(_systems):
        return
    if wanted:
        _systems[:] = font.families()
        font.setFamilies(with_families(font, _drawing(_SAMPLES[spoken], font)))
    else:
        font.setFamilies(_systems)
        _systems.clear()
    QApplication.setFont(font)


def with_families(font: QFont, others: list[str]) -> list[str]:
    """The families of `font` and, where it has no letter, `others`.

    "Sans Serif" is no font's name, only an alias: before another family Qt would pass it over.
    """
    drawn = QFontInfo(font).family()
    return [drawn, *(family for family in others if family != drawn)] if others else font.families()


def _drawing(letter: str, font: QFont) -> list[str]:
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont().familyName() for run in layout.glyphRuns()]
