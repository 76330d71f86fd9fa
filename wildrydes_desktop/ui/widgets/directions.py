"""Text from left to right in windows from right to left, and the other way round.

What the wire has (names, ids, addresses, codes) is read from left to right in every language. Qt lays a line
out as its widget is, and cuts the end off an address at its beginning then. Here a line goes by what it is:
one without a letter from right to left runs from left to right, and stands where lines begin in the window.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem

FROM_RIGHT: Final = "\u200f"
"""A letter that cannot be seen: a line that begins with it runs from right to left."""
ISOLATED: Final = ("\u2068", "\u2069")
"""Before and behind what has a direction of its own."""

CTRL: Final = "Ctrl"
SHIFT: Final = "Shift"
"""What Qt asks the translators for when it writes keys. In languages from right to left the first begins with
`_FROM_LEFT`: a plus or a comma at the end of the keys would go to their other side, in menus too.
"""
_FROM_LEFT, _AND_NO_FURTHER = "\u2066", "\u2069"
_RIGHT_TO_LEFT: Final = r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
"""Letters of Hebrew, Arabic and their kin."""
_AT_THE_RIGHT = QStyleOptionViewItem.Position.Right


def direction_of(text: str, around: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of `text` in a window that is laid out as `around`."""
    if around == Qt.LayoutDirection.RightToLeft and not re.search(_RIGHT_TO_LEFT, text):
        return Qt.LayoutDirection.LeftToRight
    return around


def beside_each_other(parts: Iterable[str]) -> str:
    """Short texts in one line, with dots between them: each by itself, the line as the window is laid out."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return " · ".join(parts)
    return FROM_RIGHT + " · ".join(part.join(ISOLATED) for part in parts)


def written(keys: QKeySequence) -> str:
    """Keys as this system writes them, from left to right wherever they stand."""
    return closed_off(keys.toString(QKeySequence.SequenceFormat.NativeText))


def closed_off(keys: str) -> str:
    """Keys as Qt writes them, with what follows them in a line kept from their direction."""
    return keys + _AND_NO_FURTHER * keys.count(_FROM_LEFT)


def write_line(
    painter: QPainter,
    place: QRect,
    text: str,
    around: Qt.LayoutDirection,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line of plain text with `painter`'s font and pen, cut off at its own end where it is longer.

    `align` is meant for a window from left to right.
    """
    painter.setLayoutDirection(direction_of(text, around))
    folded = QFontMetrics(painter.font()).elidedText(text, elide, place.width())
    side = QStyle.visualAlignment(around, align)
    painter.drawText(place, int(side | Qt.TextFlag.TextSingleLine), folded)


def align_prose(editor: QPlainTextEdit) -> None:
    """Let the sentences in `editor` begin where lines begin in the window, whatever word is their first: by
    itself it goes by the first letter of each, and puts them all at the left.
    """
    around = editor.layoutDirection()
    option = editor.document().defaultTextOption()
    if option.textDirection() != around:
        option.setTextDirection(around)
        option.setAlignment(QStyle.visualAlignment(around, Qt.AlignmentFlag.AlignLeft))
        editor.document().setDefaultTextOption(option)


class CellDelegate(QStyledItemDelegate):
    """Cells whose text goes by what it is."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        around = option.direction
        if around == Qt.LayoutDirection.RightToLeft and direction_of(option.text, around) != around:
            option.displayAlignment = QStyle.visualAlignment(around, option.displayAlignment)
            option.decorationPosition = _AT_THE_RIGHT
            option.direction = Qt.LayoutDirection.LeftToRight
