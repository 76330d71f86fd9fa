"""Text that may need several lines of a cell, broken where it has to be: key ids and addresses are long."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt

WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
ONE_LINE: Final = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

_LONG_WORD: Final = re.compile(r"\S{20,}")
_BIT: Final = re.compile(r"\S{4}(?=\S{4})")


def breakable(text: str) -> str:
    """`text` with places to break long words at: key ids and addresses are wider than a narrow column."""
    return _LONG_WORD.sub(lambda word: _BIT.sub("\\g<0>\u200b", word[0]), text)
