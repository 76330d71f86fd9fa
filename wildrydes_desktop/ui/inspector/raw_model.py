"""What a token's text is made of, as a table: its parts, and the members of header and payload, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette

from wildrydes_desktop.cognito.jwt_parts import TokenParts, visible
from wildrydes_desktop.cognito.token_map import (
    CIPHERTEXT,
    ENCRYPTED_KEY,
    HEADER,
    PAYLOAD,
    SIGNATURE,
    TAG,
    VECTOR,
    Member,
    Span,
    TokenMap,
)
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel

NAME, VALUE, PLACE = range(3)
MOST_IN_A_CELL: Final = 300
"""Characters. A cell shows no more anyway, and Qt measures all of what it is given."""
BYTES_IN_A_LINE: Final = 1_024

_Role = Qt.ItemDataRole
# Strict JSON has these between its tokens only, never inside a text.
_LINE_BREAK: Final = re.compile(r"[\t\r\n]\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """A part of the token, or (with `member`) a member of one. `span` is its place in the text."""

    part: str
    span: Span
    member: Member | None = None
    size: int = 0
    """Bytes of a part."""


class RawModel(TableModel):
    """Columns: what it is, how the token has it, and its characters, counted from 1.

    `Qt.UserRole` holds the part's word in the row of a part, and the member's name in the row of a member.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = TokenMap()
        self.rows = range(0)
        self._signature = 0
        self._rows_of_parts: list[int] = []
        self._colours = theme.LIGHT
        self._bold = QFont()
        self._bold.setBold(True)
        self.headers = (self.tr("Part and claim"), self.tr("As the token has it"), self.tr("Characters"))
        self._parts = {
            HEADER: self.tr("Header"),
            PAYLOAD: self.tr("Payload"),
            SIGNATURE: self.tr("Signature"),
            ENCRYPTED_KEY: self.tr("Encrypted key"),
            VECTOR: self.tr("Initialisation vector"),
            CIPHERTEXT: self.tr("Ciphertext"),
            TAG: self.tr("Authentication tag"),
        }

    def show(self, found: TokenMap, parts: TokenParts) -> None:
        """Show what `found` says of a token; nothing, where there is no readable one."""
        self.beginResetModel()
        self._found, self._signature = found, len(parts.signature)
        in_header = sum(1 for _ in takewhile(lambda one: one.part == HEADER, found.members))
        above = (0, in_header, *[len(found.members)] * 3)  # members: only header and payload have any
        self._rows_of_parts = [part + above[part] for part in range(len(found.parts))]
        self.rows = range(len(found.members) + len(found.parts))
        self.endResetModel()

    def wear(self, palette: QPalette) -> None:
        """Take the colours that belong to `palette`."""
        self._colours = theme.colours(palette)

    def row(self, number: int) -> Row | None:
        if number not in self.rows:
            return None
        part = self._part_in(number)
        if part:
            span = self._found.parts[self._found.names.index(part)]
            return Row(part, span, size=self._signature if part == SIGNATURE else _octets(span))
        member = self._found.members[number - sum(row < number for row in self._rows_of_parts)]
        return Row(member.part, member.span, member)

    def find(self, word: str) -> int:
        """The first row with that fixed word; -1 where there is none."""
        rows = [
            *(self._row_of(part) for part in self._found.names if part == word),
            *islice((self._number(one) for one in self._found.members if visible(one.name) == word), 1),
        ]
        return min(rows, default=-1)

    def at(self, position: int, current: int) -> int:
        """The row of the character at `position`; -1 for a dot.

        Where two members share the character, the `current` row stays if it is one of them.
        """
        part = self._found.part_at(position)
        if not part:
            return -1
        fits = [self._number(member) for member in self._found.members_at(position)] or [self._row_of(part)]
        return current if current in fits else fits[-1]

    def _row_of(self, part: str) -> int:
        return self._rows_of_parts[self._found.names.index(part)]

    def _part_in(self, number: int) -> str:
        """The part whose row this is; empty for a member's."""
        parts = zip(self._found.names, self._rows_of_parts, strict=True)
        return next((part for part, row in parts if row == number), "")

    def _number(self, member: Member) -> int:
        return self._row_of(member.part) + 1 + member.row

    def part_title(self, part: str) -> str:
        """What a part is called, on screen."""
        return self._parts[part]

    def colour_of(self, part: str) -> QColor:
        """The colour of a part."""
        return {
            HEADER: self._colours.jwt_header,
            PAYLOAD: self._colours.jwt_payload,
            SIGNATURE: self._colours.jwt_signature,
            ENCRYPTED_KEY: self._colours.jwe_key,
            VECTOR: self._colours.jwe_vector,
            CIPHERTEXT: self._colours.jwt_payload,
            TAG: self._colours.jwt_signature,
        }[part]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row, column = self.row(index.row()), index.column()
        if row is None:
            return None
        if role == _Role.DisplayRole:
            return (self._name, self._value, self._place)[column](row)
        if role == _Role.UserRole:
            return _word(row)
        if role == _Role.FontRole:
            return self._bold if row.member is None and column == NAME else None
        if role == _Role.ForegroundRole:
            return (self.colour_of(row.part), None, self._colours.muted)[column]
        return None

    def _name(self, row: Row) -> str:
        return self._parts[row.part] if row.member is None else f"   {visible(row.member.name)}"

    def _value(self, row: Row) -> str:
        if row.member is None:
            return self.tr("{0} bytes").format(formats.number(row.size))
        return one_line(row.member.value)

    def _place(self, row: Row) -> str:
        if row.span.start == row.span.end:
            return ""
        return f"{formats.number(row.span.start + 1)}–{formats.number(row.span.end)}"


def one_line(json: str) -> str:
    """JSON for a cell: without its line breaks, cut, and with nothing in it that hides."""
    text = _LINE_BREAK.sub(" ", json[:MOST_IN_A_CELL])
    return visible(text) if len(json) <= MOST_IN_A_CELL else f"{visible(text)}…"


def lines(json: str) -> str:
    """JSON in full, with its line breaks, and with nothing in it that hides."""
    return "\n".join(visible(line) for line in json.replace("\t", "    ").replace("\r", "").split("\n"))


def hexadecimal(octets: bytes) -> str:
    """Bytes to be read one by one; many of them in lines, of which Qt lays out those in sight."""
    return "\n".join(
        octets[start : start + BYTES_IN_A_LINE].hex(" ") for start in range(0, len(octets), BYTES_IN_A_LINE)
    )


def _word(row: Row) -> str:
    return row.part if row.member is None else visible(row.member.name)


def _octets(span: Span) -> int:
    return (span.end - span.start) * 6 // 8
