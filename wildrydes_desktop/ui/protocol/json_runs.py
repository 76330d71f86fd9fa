"""A JSON value as text to read: pretty-printed in runs of one kind each, and never more than is bearable.

The kinds let a view colour names and mark what was hidden. Whether a value was hidden is asked of its
type, not of its text, so nothing that a server sends can pass for hidden or be taken for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.ui import hidden

MOST_CHARACTERS: Final = 65_536
DEEPEST: Final = 60
INDENT: Final = "  "

# What would reorder, join or break a line on screen is shown as JSON's own escape instead: bidirectional
# controls, joiners and other format characters, line and paragraph separators, the C1 controls.
_UNSEEN: Final = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


class Kind(Enum):
    """What a run of text is."""

    PLAIN = auto()
    NAME = auto()
    VALUE = auto()
    HIDDEN = auto()
    CUT = auto()


class Run(NamedTuple):
    """A piece of text of one kind."""

    kind: Kind
    text: str


def pretty(value: object, most: int = MOST_CHARACTERS) -> Iterator[Run]:
    """`value` as indented JSON. After `most` characters it ends with a run of kind CUT without text."""
    left = most
    for run in _runs(value, 0):
        if len(run.text) > left:
            yield Run(run.kind, run.text[:left])
            yield Run(Kind.CUT, "")
            return
        left -= len(run.text)
        yield run


def _runs(value: object, depth: int) -> Iterator[Run]:
    if isinstance(value, Hidden):
        yield Run(Kind.HIDDEN, visible(hidden.in_words(value)))
    elif isinstance(value, dict | list) and depth >= DEEPEST:
        yield Run(Kind.CUT, "")
    elif isinstance(value, dict) and value:
        yield from _object(value, depth)
    elif isinstance(value, list) and value:
        yield from _array(value, depth)
    else:
        yield Run(Kind.VALUE, visible(json.dumps(value, ensure_ascii=False)))


def _object(value: dict[str, Any], depth: int) -> Iterator[Run]:
    opening = "{\n"
    for name, part in value.items():
        yield Run(Kind.PLAIN, opening + INDENT * (depth + 1))
        yield Run(Kind.NAME, visible(json.dumps(name, ensure_ascii=False)))
        yield Run(Kind.PLAIN, ": ")
        yield from _runs(part, depth + 1)
        opening = ",\n"
    yield Run(Kind.PLAIN, "\n" + INDENT * depth + "}")


def _array(value: list[Any], depth: int) -> Iterator[Run]:
    opening = "[\n"
    for part in value:
        yield Run(Kind.PLAIN, opening + INDENT * (depth + 1))
        yield from _runs(part, depth + 1)
        opening = ",\n"
    yield Run(Kind.PLAIN, "\n" + INDENT * depth + "]")


def visible(text: str) -> str:
    """`text` with the characters that cannot be seen, or reorder others, written as JSON escapes."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
