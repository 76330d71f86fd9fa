"""A token's claims as a tree model: what stands in the token, exactly, and what it means."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette

from wildrydes_desktop.cognito.claims import ClaimMeaning, explain
from wildrydes_desktop.cognito.jwt_parts import RepeatedMembers, json_text, visible
from wildrydes_desktop.cognito.token_times import seconds
from wildrydes_desktop.cognito.verification import TokenKind
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

CLAIM, VALUE, MEANING = range(3)
MOST_IN_A_CELL: Final = 300
"""Characters. A cell shows no more anyway, and Qt measures all of what it is given."""

_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LARGEST: Final = 2**63


@dataclass(slots=True, eq=False)
class Claim:
    """A claim, a member of one, or an item of a list in one. `inside` is the claim's name for members.

    `repeated` says that the token names it again; only the last of them counts for most readers.
    """

    number: int
    name: str
    label: str
    value: Any
    parent: Claim | None
    row: int
    inside: str
    repeated: bool
    meaning: ClaimMeaning
    children: list[Claim] | None = None
    text: str = ""

    @property
    def moment(self) -> float | None:
        """Seconds since the epoch, where the claim is a time and its value can be one."""
        return seconds(self.value) if self.meaning.time else None

    @property
    def json(self) -> str:
        """The claim as the token has it, ready to be copied: a member with its name, an item bare."""
        if self.parent is not None and isinstance(self.parent.value, list):
            return json_text(self.value)
        return f"{json_text(self.name)}: {json_text(self.value)}"

    @property
    def plain(self) -> str:
        """The value alone: text without quotes, everything else as JSON."""
        return self.value if isinstance(self.value, str) else json_text(self.value)


class ClaimsModel(QAbstractItemModel):
    """Columns: claim, value, meaning. Lists and objects have their parts as children, built when opened.

    `Qt.UserRole` holds the claim's name in column 0 and its raw value in column 1: text, numbers that fit
    into 64 bits and truth values as themselves, everything else as JSON text.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: list[Claim] = []
        self._top: list[Claim] = []
        self._times: list[Claim] = []
        self._kind = TokenKind.UNKNOWN
        self._now = time.time()
        self._colours = theme.LIGHT
        self._headers = (self.tr("Claim"), self.tr("Value"), self.tr("Meaning"))
        self._again = self.tr("Named more than once, and this is not the one that counts for most readers.")

    def show(self, claims: Mapping[str, Any], kind: TokenKind, now: float) -> None:
        """Show `claims`; `now` is Cognito's clock in seconds since the epoch."""
        self.beginResetModel()
        self._every, self._times = [], []
        self._kind, self._now = kind, now
        self._top = self._members(claims, None)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing, and keep nothing."""
        self.show({}, TokenKind.UNKNOWN, self._now)

    def tick(self, now: float) -> None:
        """Say anew how far away each moment is, where the words have changed."""
        self._now = now
        for claim in self._times:
            before, claim.text = claim.text, ""
            if self._value_text(claim) != before:
                cell = self.createIndex(claim.row, VALUE, claim.number)
                self.dataChanged.emit(cell, cell, [_Role.DisplayRole])

    def wear(self, palette: QPalette) -> None:
        """Take the colours that belong to `palette`."""
        self._colours = theme.colours(palette)
        if self._top:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._top) - 1, MEANING))

    def claim(self, index: _Index) -> Claim | None:
        return self._every[index.internalId()] if index.isValid() else None

    def find(self, name: str) -> QModelIndex:
        """The top-level claim of that name; invalid where there is none."""
        row = next((claim.row for claim in self._top if claim.name == name), -1)
        return self.index(row, CLAIM)

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        siblings = self._children(parent)
        if not (0 <= row < len(siblings) and 0 <= column < len(self._headers)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row].number)

    def parent(self, index: _Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject has one too
        claim = self.claim(index)
        if claim is None or claim.parent is None:
            return QModelIndex()
        return self.createIndex(claim.parent.row, 0, claim.parent.number)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return len(self._headers)

    def hasChildren(self, parent: _Index = _ROOT) -> bool:
        claim = self.claim(parent)
        if claim is None:
            return bool(self._top)
        return parent.column() == 0 and isinstance(claim.value, dict | list) and bool(claim.value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        claim, column = self._every[index.internalId()], index.column()
        if role == _Role.DisplayRole:
            return self._shown_text(claim, column)
        if role == _Role.ToolTipRole:
            return tool_tip(self._shown_text(claim, column))
        if role == _Role.UserRole:
            return (_bearable(claim.name), _bearable(claim.value), self.meaning(claim))[column]
        if role == _Role.ForegroundRole:
            if claim.repeated:
                return self._colours.warning
            return (self._colours.jwt_payload, None, self._colours.muted)[column]
        return None

    def _shown_text(self, claim: Claim, column: int) -> str:
        if column == VALUE:
            return claim.text or self._value_text(claim)
        return claim.label if column == CLAIM else self.meaning(claim)

    def meaning(self, claim: Claim) -> str:
        """What stands in the third column."""
        return self._again if claim.repeated else claim.meaning.sentence

    def _children(self, parent: _Index) -> list[Claim]:
        claim = self.claim(parent)
        if claim is None:
            return self._top
        if claim.children is None:
            claim.children = self._members(claim.value, claim)
        return claim.children

    def _members(self, value: object, parent: Claim | None) -> list[Claim]:
        if isinstance(value, list):
            return [
                self._new(str(row), f"[{row}]", item, parent, row, repeated=False)
                for row, item in enumerate(value)
            ]
        if not isinstance(value, Mapping):
            return []
        pairs = value.pairs if isinstance(value, RepeatedMembers) else list(value.items())
        still_to_come = Counter(name for name, _ in pairs)
        claims = []
        for row, (name, inner) in enumerate(pairs):
            still_to_come[name] -= 1
            claims.append(self._new(name, name, inner, parent, row, repeated=still_to_come[name] > 0))
        return claims

    def _new(
        self, name: str, label: str, value: object, parent: Claim | None, row: int, *, repeated: bool
    ) -> Claim:
        inside = "" if parent is None else parent.inside or parent.name
        meaning = explain(name, kind=self._kind, inside=inside)
        short = visible(label[:MOST_IN_A_CELL])
        claim = Claim(len(self._every), name, short, value, parent, row, inside, repeated, meaning)
        self._every.append(claim)
        if claim.moment is not None:
            self._times.append(claim)
        return claim

    def _value_text(self, claim: Claim) -> str:
        """What stands in the second column; kept until the clock changes it."""
        moment = claim.moment
        if moment is not None and moments.reachable(moment):
            words = moments.relative(moment, self._now), moments.absolute(moment), claim.plain
            claim.text = " · ".join(words)
        else:
            text = claim.plain
            claim.text = visible(text[:MOST_IN_A_CELL]) + ("…" if len(text) > MOST_IN_A_CELL else "")
        return claim.text


def _bearable(value: object) -> object:
    """`value` as Qt can carry it without changing it; what it would change, as JSON text."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, bool) or (isinstance(value, int) and -_LARGEST <= value < _LARGEST):
        return value
    return json_text(value)
