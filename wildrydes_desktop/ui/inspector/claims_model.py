"""A token's claims as a tree model: what stands in the token, exactly, and what it means."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel

from wildrydes_desktop.cognito.jwt_parts import json_text
from wildrydes_desktop.cognito.verification import TokenKind
from wildrydes_desktop.ui import i18n, theme
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.claim_level import Claim, Level
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

CLAIM, VALUE, MEANING = range(3)
AT_ONCE: Final = 300
"""Lists and objects whose parts are counted at once; those of a token with more follow in further turns."""

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
# Looked up once: each look at a member of an enumeration is a call in Python.
_DISPLAY, _TOOL_TIP = _Role.DisplayRole, _Role.ToolTipRole
_WORD, _COLOUR = _Role.UserRole, _Role.ForegroundRole
_LARGEST: Final = 2**63


class ClaimsModel(QStandardItemModel):
    """Columns: claim, value, meaning. Lists and objects have their parts as children.

    `Qt.UserRole` holds the claim's name in column 0 and its raw value in column 1: text, numbers that fit
    into 64 bits and truth values as themselves, everything else as JSON text.

    Qt's own model holds nothing but how many rows there are below which row, and this one says what they
    show. A tree lays out every open row, with several questions to the model for each: with Python to
    answer them, a token of 10,000 claims held up the window for 30 ms whenever it was shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 3, parent)
        self._top = Level({}, TokenKind.UNKNOWN)
        self._levels: dict[int, Level] = {}
        self._uncounted: deque[tuple[QStandardItem, Level, int]] = deque()
        self._times: list[Claim] = []
        self._kind = TokenKind.UNKNOWN
        self._now = time.time()
        self._language = i18n.language()
        self._colours = theme.LIGHT
        self.name_columns()
        self._again = self.tr("Named more than once, and this is not the one that counts for most readers.")

    def name_columns(self) -> None:
        """In the language of now; a narrow column's name is whole in its tool tip."""
        names = [self.tr("Claim"), self.tr("Value"), self.tr("Meaning")]
        self.setHorizontalHeaderLabels(names)
        for section, name in enumerate(names):
            self.setHeaderData(section, Qt.Orientation.Horizontal, tool_tip(name), _Role.ToolTipRole)

    def show(self, claims: Mapping[str, Any], kind: TokenKind, now: float) -> None:
        """Show `claims`; `now` is Cognito's clock in seconds since the epoch."""
        self._kind, self._now = kind, now
        self._top = Level(claims, kind)
        self._times = list(self._top.times())
        self.beginResetModel()
        self._levels.clear()
        self._uncounted.clear()
        silence = QSignalBlocker(self)  # one reset tells of all of it
        self.setRowCount(0)
        self.setRowCount(len(self._top))
        self._know(self._top, self.invisibleRootItem(), QModelIndex())
        self._count_parts()
        silence.unblock()
        self.endResetModel()
        if self._uncounted:
            in_turns(self, self._count_more)

    def clear(self) -> None:
        """Show nothing, and keep nothing."""
        self.show({}, TokenKind.UNKNOWN, self._now)

    def tick(self, now: float) -> None:
        """Say anew how far away each moment is, where the words have changed."""
        self._now = now
        for claim in self._times:
            before, claim.text = claim.text, ""
            if self._value_text(claim) != before:
                cell = self.index(claim.row, VALUE)
                self.dataChanged.emit(cell, cell, [_Role.DisplayRole])

    def wear(self, palette: QPalette) -> None:
        """Take the colours that belong to `palette`."""
        self._colours = theme.colours(palette)
        if self._top:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._top) - 1, MEANING))

    def claim(self, index: _Index) -> Claim | None:
        return self._levels[index.internalId()][index.row()] if index.isValid() else None

    def find(self, name: str) -> QModelIndex:
        """The first claim of that name, not looking inside of any; invalid where there is none."""
        return self.index(self._top.row_of(name), CLAIM)

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:  # noqa: ARG002
        """Nothing here can be changed."""
        return False

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        claim, column = self._levels[index.internalId()][index.row()], index.column()
        if role == _DISPLAY:
            return self._shown_text(claim, column)
        if role == _TOOL_TIP:
            return tool_tip(self._shown_text(claim, column))
        if role == _WORD:
            return (_bearable(claim.name), _bearable(claim.value), self.meaning(claim))[column]
        if role == _COLOUR:
            colours = self._colours
            return colours.warning if claim.repeated else (colours.jwt_payload, None, colours.muted)[column]
        return None

    def _shown_text(self, claim: Claim, column: int) -> str:
        if column == VALUE:
            if i18n.language() != self._language:  # words of the former one
                self._language = i18n.language()
                for each in self._times:
                    each.text = ""
            return claim.text or self._value_text(claim)
        return claim.label if column == CLAIM else self.meaning(claim)

    def meaning(self, claim: Claim) -> str:
        """What stands in the third column."""
        return self._again if claim.repeated else said(claim.meaning.sentence)

    def _know(self, level: Level, item: QStandardItem, place: QModelIndex) -> None:
        """Keep the claims of `level`, whose rows Qt has in `item`, by what their indexes have in common."""
        if level:
            self._levels[self.index(0, 0, place).internalId()] = level
            self._uncounted.extend((item, level, row) for row in level.rows_with_parts())

    def _count_parts(self) -> None:
        """Tell Qt how many parts there are in each of the next lists and objects."""
        left = AT_ONCE
        while self._uncounted and left:
            left -= 1
            item, level, row = self._uncounted.popleft()
            claim = level[row]
            parts = Level(claim.value, self._kind, claim)
            own = QStandardItem(0, self.columnCount())
            item.setChild(row, CLAIM, own)
            own.setRowCount(len(parts))
            self._know(parts, own, own.index())

    def _count_more(self) -> None:
        self._count_parts()
        if self._uncounted:
            in_turns(self, self._count_more)

    def _value_text(self, claim: Claim) -> str:
        """What stands in the second column; kept until the clock changes it."""
        moment = claim.moment
        if moment is not None and moments.reachable(moment):
            words = moments.relative(moment, self._now), moments.absolute(moment), claim.plain
            claim.text = " · ".join(words)
        else:
            claim.text = claim.short
        return claim.text


def _bearable(value: object) -> object:
    """`value` as Qt can carry it without changing it; what it would change, as JSON text."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, bool) or (isinstance(value, int) and -_LARGEST <= value < _LARGEST):
        return value
    return json_text(value)
