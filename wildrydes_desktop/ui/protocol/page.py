"""A text document written from top to bottom: headings, paragraphs, boxes with code.

Everything goes in as text through a cursor, never as markup, so nothing a server sends can act as any.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
)

from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.ui import hidden
from wildrydes_desktop.ui.protocol.handshake_view import PublicValue
from wildrydes_desktop.ui.protocol.json_runs import Kind, Run, pretty, visible
from wildrydes_desktop.ui.theme import Colours, fixed_font

GROUPED: Final = int(QTextFormat.Property.UserProperty) + 1
"""Set on blocks whose spaces only group a long number; they are left out when it is copied."""

GROUP: Final = 8
MOST_BOXED: Final = 8_192
"""Characters of a body up to which it is written in a box and in colours."""


class Page:
    """The text formats, and a cursor that writes with them."""

    def __init__(self, document: QTextDocument, look: Colours) -> None:
        self._look = look
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        self._first = True
        families = fixed_font().families()
        self._plain = _format(look.text)
        self._bold = _format(look.text, weight=QFont.Weight.DemiBold)
        self._muted = _format(look.muted)
        self._large = _format(look.text, weight=QFont.Weight.DemiBold, larger=1)
        self._code = _format(look.text, families=families)
        self._symbol = _format(look.accent_strong, weight=QFont.Weight.Bold, families=families, larger=1)
        self._runs = {
            Kind.PLAIN: _format(look.muted, families=families),
            Kind.NAME: _format(look.info, families=families),
            Kind.VALUE: self._code,
            Kind.HIDDEN: _format(look.warning, families=families),
            Kind.CUT: self._code,
        }
        self._runs[Kind.HIDDEN].setBackground(look.warning_soft)

    @property
    def position(self) -> int:
        """Where it is written next, in the document's characters."""
        return self._cursor.position()

    def title(self, text: str, outcome: str = "", *, failed: bool = False) -> None:
        self._block()
        self._cursor.insertText(text, self._large)
        colour = self._look.error if failed else self._look.success
        if outcome:
            self._cursor.insertText(f"   {outcome}", _format(colour, weight=QFont.Weight.DemiBold))

    def note(self, text: str) -> None:
        self._block(below=4)
        self._cursor.insertText(text, self._muted)

    def paragraph(self, text: str) -> None:
        self._block(above=4, below=4)
        self._cursor.insertText(text, self._plain)

    def lines(self, lines: Iterable[str]) -> None:
        """Lines in a box, in the fixed font."""
        self._box()
        self._cursor.insertText("\n".join(lines), self._code)
        self._leave_box()

    def heading(self, text: str) -> None:
        self._block(above=14, below=6)
        self._cursor.insertText(text, self._large)

    def value(self, value: PublicValue) -> None:
        """Name and sentence on one line, the value in a box below."""
        self._block(above=4, below=4)
        if value.symbol:
            self._cursor.insertText(value.symbol, self._symbol)
            self._cursor.insertText("  ", self._plain)
        self._cursor.insertText(value.name, self._bold)
        self._cursor.insertText("  ", self._plain)
        self._cursor.insertText(value.sentence, self._muted)
        text = visible(value.value)
        self._box()
        if value.grouped:
            block = QTextBlockFormat()
            block.setProperty(GROUPED, 1)
            self._cursor.setBlockFormat(block)
            text = " ".join(text[start : start + GROUP] for start in range(0, len(text), GROUP))
        self._cursor.insertText(text, self._code)
        self._leave_box()

    def body(self, value: object) -> bool:
        """A JSON value, pretty-printed in a box. Returns whether it had to be cut."""
        runs = list(pretty(value))
        if sum(len(run.text) for run in runs) > MOST_BOXED:
            self._long_body(runs)
        else:
            self._box()
            for kind, text in runs:
                self._cursor.insertText(text or "…", self._runs[kind])
            self._leave_box()
        return any(run.kind is Kind.CUT for run in runs)

    def _long_body(self, runs: list[Run]) -> None:
        """Without box and colours, which make a long text three times as slow to lay out."""
        self._block(above=4)
        for left_out, group in groupby(runs, key=lambda run: run.kind is Kind.HIDDEN):
            text = "".join(run.text or "…" for run in group)
            self._cursor.insertText(text, self._runs[Kind.HIDDEN] if left_out else self._code)

    def headers(self, headers: Mapping[str, str]) -> None:
        """A line for each header, as they stand in the message."""
        self._box()
        for place, (name, text) in enumerate(headers.items()):
            self._cursor.insertText(("\n" if place else "") + visible(name), self._runs[Kind.NAME])
            self._cursor.insertText(": ", self._runs[Kind.PLAIN])
            left_out = isinstance(text, Hidden)
            shown = hidden.in_words(text) if isinstance(text, Hidden) else text
            self._cursor.insertText(visible(shown), self._runs[Kind.HIDDEN if left_out else Kind.VALUE])
        self._leave_box()

    def finish(self) -> None:
        self._cursor.endEditBlock()

    def _block(self, above: int = 0, below: int = 0) -> None:
        """Begin a paragraph; a box has left an empty one behind, and so has the empty document."""
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(below)
        if self._cursor.block().length() > 1:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)

    def _box(self, above: int = 4) -> None:
        frame = QTextFrameFormat()
        frame.setPadding(8)
        frame.setBackground(self._look.raised)
        frame.setBorder(0)
        # Margins of paragraphs beside a frame are ignored: it brings its own.
        frame.setTopMargin(above)
        frame.setBottomMargin(10)
        self._cursor.insertFrame(frame)

    def _leave_box(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)


def _format(
    colour: QColor,
    *,
    weight: QFont.Weight = QFont.Weight.Normal,
    families: list[str] | None = None,
    larger: int = 0,
) -> QTextCharFormat:
    """Sizes are relative to the view's font, so that zooming moves everything."""
    made = QTextCharFormat()
    made.setForeground(colour)
    made.setFontWeight(weight)
    if families:
        made.setFontFamilies(families)
        made.setFontFixedPitch(True)
    if larger:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, larger)
    return made
