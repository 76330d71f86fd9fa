"""What a token's text is made of, as a table: its parts, and the members of header and payload, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPalette

from wildrydes_desktop.cognito.jwt_parts import TokenParts, visible
from wildrydes_desktop.cognito.token_map import HEADER, PAYLOAD, SIGNATURE, Member, Span, TokenMap
from wildrydes_desktop.ui import formats, theme

NAME, VALUE, PLACE = range(3)
MOST_IN_A_CELL: Final = 300
"""Characters. A cell shows no more anyway, and Qt measures all of what it is given."""

_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
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


class RawModel(QAbstractTableModel):
    """Columns: what it is, how the token has it, and its characters, counted from 1.

    `Qt.UserRole` holds the part's word in the row of a part, and the member's name in the row of a member.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._colours = theme.LIGHT
        self._bold = QFont()
        self._bold.setBold(True)
        self._headers = (self.tr("Part and claim"), self.tr("As the token has it"), self.tr("Characters"))
        self._parts = {
            HEADER: self.tr("Header"),
            PAYLOAD: self.tr("Payload"),
            SIGNATURE: self.tr("Signature"),
        }

    def show(self, found: TokenMap, parts: TokenParts) -> None:
        """Show what `found` says of a token; nothing, where there is no readable one."""
        self.beginResetModel()
        self._rows = []
        if found.parts:
            header, payload, signature = found.parts
            self._rows = [
                Row(HEADER, header, size=_octets(header)),
                *(Row(HEADER, one.span, one) for one in found.members if one.part == HEADER),
                Row(PAYLOAD, payload, size=_octets(payload)),
                *(Row(PAYLOAD, one.span, one) for one in found.members if one.part == PAYLOAD),
                Row(SIGNATURE, signature, size=len(parts.signature)),
            ]
        self.endResetModel()

    def wear(self, palette: QPalette) -> None:
        """Take the colours that belong to `palette`."""
        self._colours = theme.colours(palette)

    def row(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def find(self, word: str) -> int:
        """The first row with that fixed word; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if _word(row) == word), -1)

    def at(self, found: TokenMap, position: int, current: int) -> int:
        """The row of the character at `position`; -1 for a dot.

        Where two members share the character, the `current` row stays if it is one of them.
        """
        part = found.part_at(position)
        members = found.members_at(position)
        fits = [n for n, row in enumerate(self._rows) if row.part == part and _is_one_of(row.member, members)]
        if current in fits:
            return current
        return fits[-1] if fits else -1

    def part_title(self, part: str) -> str:
        """What a part is called, on screen."""
        return self._parts[part]

    def colour_of(self, part: str) -> QColor:
        """The colour of a part."""
        return {
            HEADER: self._colours.jwt_header,
            PAYLOAD: self._colours.jwt_payload,
            SIGNATURE: self._colours.jwt_signature,
        }[part]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
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


def _word(row: Row) -> str:
    return row.part if row.member is None else visible(row.member.name)


def _octets(span: Span) -> int:
    return (span.end - span.start) * 6 // 8


def _is_one_of(member: Member | None, members: tuple[Member, ...]) -> bool:
    return member in members if member is not None else not members
