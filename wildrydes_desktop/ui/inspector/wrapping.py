"""Text that may need several lines of a cell, broken where it has to be: key ids and addresses are long."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
ONE_LINE: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

MOST_WRAPPED: Final = 8_192
"""Characters. Beyond it lines end anywhere: to look for the ends of words, Qt takes quadratic time."""

MOST_IN_ONE_LINE: Final = 16_384
"""Characters. A longer token is shown in lines: Qt lays out a line whole, 20 ms for the longest, and of many
lines only those in sight. They are joined again wherever the token is read or copied."""
LINE: Final = 1_024

_LONG_WORD: Final = re.compile(r"\S{20,}")
_BIT: Final = re.compile(r"\S{4}(?=\S{4})")


def breakable(text: str) -> str:
    """`text` with places to break long words at: key ids and addresses are wider than a narrow column."""
    return _LONG_WORD.sub(lambda word: _BIT.sub("\\g<0>\u200b", word[0]), text)


def in_lines(token: str) -> str:
    """`token` as it is put into a field: in lines, where it is long."""
    if len(token) <= MOST_IN_ONE_LINE:
        return token
    return "\n".join(token[start : start + LINE] for start in range(0, len(token), LINE))


def put_text(field: QPlainTextEdit, text: str) -> None:
    """Have `text` stand in `field`, wrapped between words unless that would take too long."""
    mode = QTextOption.WrapMode
    field.clear()
    field.setWordWrapMode(
        mode.WrapAtWordBoundaryOrAnywhere if len(text) <= MOST_WRAPPED else mode.WrapAnywhere
    )
    field.setPlainText(text)
