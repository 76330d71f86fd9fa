"""One level of a token's claims: an object's members or a list's items, each spelled out when asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any, Final

from wildrydes_desktop.cognito.claims import TIMES, ClaimMeaning, explain, holding_json
from wildrydes_desktop.cognito.jwt_parts import (
    JSON_OPENS,
    ExactNumber,
    RepeatedMembers,
    inside_text,
    json_text,
    visible,
)
from wildrydes_desktop.cognito.token_times import seconds
from wildrydes_desktop.cognito.verification import TokenKind

MOST_IN_A_CELL: Final = 300
"""Characters. A cell shows no more anyway, and Qt measures all of what it is given."""
MOST_TEXTS_IN_TEXTS: Final = 4
"""How often JSON is opened in the text of JSON in the text of JSON."""


@dataclass(slots=True, eq=False)
class Claim:
    """A claim, a member of one, or an item of a list in one. `inside` is the claim's name for members.

    `repeated` says that the token names it again; only the last of them counts for most readers. `opened` is
    what a text says that is JSON itself; the claim's value is the text all the same.
    """

    name: str
    label: str
    value: Any
    parent: Claim | None
    row: int
    inside: str
    repeated: bool
    meaning: ClaimMeaning
    opened: dict[str, Any] | list[Any] | None = None
    text: str = ""

    @property
    def moment(self) -> float | None:
        """Seconds since the epoch, where the claim is a time and its value can be one."""
        return seconds(self.value) if self.meaning.time else None

    @property
    def json(self) -> str:
        """The claim as the token has it, ready to be copied: a member with its name, an item bare."""
        if self.parent is not None and isinstance(self.parent.parts, list):
            return json_text(self.value)
        return f"{json_text(self.name)}: {json_text(self.value)}"

    @property
    def parts(self) -> object:
        """What stands below this claim: of its value, or of the JSON that the value is the text of."""
        return self.value if self.opened is None else self.opened

    @property
    def plain(self) -> str:
        """The value alone: text without quotes, everything else as JSON."""
        return self.value if isinstance(self.value, str) else json_text(self.value)

    @property
    def short(self) -> str:
        """The beginning of `plain`, as much as a cell shows, with nothing in it that hides.

        Text that is opened below is in quotation marks: an object or a list would look the same.
        """
        if isinstance(self.value, str):
            text = self.value[: MOST_IN_A_CELL + 1]
        else:
            text = beginning(self.value, MOST_IN_A_CELL + 1)
        cell = visible(text[:MOST_IN_A_CELL]) + ("…" if len(text) > MOST_IN_A_CELL else "")
        return cell if self.opened is None else f"“{cell}”"


class Level:
    """The parts of `value`, an object or a list, in the token's order. `parent` is whose value it is.

    Of a text they are the parts of the JSON in it, if there is any.
    """

    def __init__(self, value: object, kind: TokenKind, parent: Claim | None = None) -> None:
        self._kind = kind
        self._parent = parent
        self._claims: dict[int, Claim] = {}
        self._names: list[str] | None = None
        self._values: list[Any] = []
        self._last: dict[str, int] | None = None
        self._texts_around = 0 if parent is None else _texts_around(parent)
        if parent is not None:
            value = parent.parts
        if isinstance(value, list):
            self._values = value
        elif isinstance(value, RepeatedMembers):
            self._names = [name for name, _ in value.pairs]
            self._values = [inner for _, inner in value.pairs]
            self._last = {name: row for row, name in enumerate(self._names)}
        elif isinstance(value, Mapping):
            self._names, self._values = list(value), list(value.values())

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, row: int) -> Claim:
        claim = self._claims.get(row)
        if claim is None:
            claim = self._claims[row] = self._made(row)
        return claim

    def row_of(self, name: str) -> int:
        """The first row of that name; -1 where there is none."""
        return self._names.index(name) if self._names is not None and name in self._names else -1

    def rows_with_parts(self) -> list[int]:
        """The rows whose values are objects or lists and not empty, or text that may be the JSON of one."""
        kinds = {kind for kind in set(map(type, self._values)) if issubclass(kind, dict | list | str)}
        if not kinds:  # to ask each of 10,000 numbers takes 4 ms
            return []
        return [
            row
            for row, value in enumerate(self._values)
            if value and type(value) in kinds and (not isinstance(value, str) or value[0] in JSON_OPENS)
        ]

    def times(self) -> Iterator[Claim]:
        """The claims that tell a time: only those of the token itself do, by the names that are known."""
        if self._parent is None and self._names is not None and not TIMES.isdisjoint(self._names):
            for row, name in enumerate(self._names):
                if name in TIMES and self[row].moment is not None:
                    yield self[row]

    def _made(self, row: int) -> Claim:
        parent = self._parent
        name = str(row) if self._names is None else self._names[row]
        label = f"[{row}]" if self._names is None else visible(name[:MOST_IN_A_CELL])
        inside = "" if parent is None else parent.inside or parent.name
        repeated = self._last is not None and self._last[name] != row
        meaning = explain(name, kind=self._kind, inside=inside)
        value = self._values[row]
        opened = None
        if isinstance(value, str) and self._texts_around < MOST_TEXTS_IN_TEXTS:
            opened = inside_text(value)
        if opened is not None:
            meaning = holding_json(meaning)
        return Claim(name, label, value, parent, row, inside, repeated, meaning, opened)


def _texts_around(claim: Claim | None) -> int:
    """How many texts, one inside the other, the parts of `claim` were opened from."""
    count = 0
    while claim is not None:
        count += claim.opened is not None
        claim = claim.parent
    return count


def beginning(value: object, most: int) -> str:
    """The first `most` characters of `json_text(value)`, without working out the rest."""
    pieces: list[str] = []
    length = 0
    for piece in _pieces(value):
        pieces.append(piece)
        length += len(piece)
        if length >= most:
            break
    return "".join(pieces)[:most]


def _pieces(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield "["
        for place, item in enumerate(value):
            if place:
                yield ", "
            yield from _pieces(item)
        yield "]"
    elif isinstance(value, dict):
        yield "{"
        pairs = value.pairs if isinstance(value, RepeatedMembers) else value.items()
        for place, (name, inner) in enumerate(pairs):
            yield f"{', ' if place else ''}{encode_basestring(name)}: "
            yield from _pieces(inner)
        yield "}"
    else:
        yield value.text if isinstance(value, ExactNumber) else json_text(value)
