"""Where each key of a TOML file stands, which Python's parser does not tell.

For texts that the parser has accepted already: what it would refuse is not looked for here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

Path = tuple[str | int, ...]
"""From the top to a key: `("step", 2, "title")` is the title in the third `[[step]]`."""
Place = tuple[int, int]
"""Line and column, from 1."""

_HEADER: Final = re.compile(r"[ \t]*(\[\[?)([^\[\]\n]+)\]")
_KEY: Final = re.compile(
    r"[ \t]*((?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*'))*)[ \t]*="
)
_PIECE: Final = re.compile(r"[\w-]+|\"[^\"\n]*\"|'[^'\n]*'")
_TEXT: Final = re.compile(
    r"""
      \"{3} (?: [^\\] | \\. )*? \"{3,5}  |  '{3} .*? '{3,5}     # over several lines
    | \" (?: [^\"\\\n] | \\. )* \"      |  ' [^'\n]* '
    | \# [^\n]*
    """,
    re.DOTALL | re.VERBOSE,
)
"""A value's texts, and comments: what may hold brackets and line ends that mean nothing."""


def places(text: str) -> Mapping[Path, Place]:
    """The place of every table and key in `text`. What stands within an array, or an inline table, has none
    of its own: ask `place` for the one around it.
    """
    found: dict[Path, Place] = {}
    table: Path = ()
    counted: dict[Path, int] = {}
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    at = 0
    while at < len(text):
        header, key = _HEADER.match(text, at), _KEY.match(text, at)
        if header:
            table = _table(_names(header[2]), counted, another=header[1] == "[[")
            found.setdefault(table, _place(starts, header.start(1)))
            at = _end_of_line(text, header.end())
        elif key:
            path = (*table, *_names(key[1]))
            found.setdefault(path, _place(starts, key.start(1)))
            at = _end_of_value(text, key.end())
        else:
            at = _end_of_line(text, at)
    return found


def place(known: Mapping[Path, Place], path: Path) -> Place:
    """Where `path` stands, or else the closest thing around it that has a place."""
    while path and path not in known:
        path = path[:-1]
    return known.get(path, (1, 1))


def _names(dotted: str) -> Path:
    return tuple(piece.strip("\"'") for piece in _PIECE.findall(dotted))


def _table(names: Path, counted: dict[Path, int], *, another: bool) -> Path:
    """The path of the table that a header opens: of each array of tables on the way, its last one."""
    path: Path = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counted:
            path = (*path, counted[path])
    path = (*path, *names[-1:])
    if another:
        counted[path] = counted.get(path, -1) + 1
        path = (*path, counted[path])
    return path


def _end_of_value(text: str, at: int) -> int:
    """Behind the line on which the value that begins at `at` ends."""
    depth = 0
    while at < len(text):
        skipped = _TEXT.match(text, at)
        if skipped:
            at = skipped.end()
            continue
        if text[at] == "\n" and depth == 0:
            return at + 1
        depth += (text[at] in "[{") - (text[at] in "]}")
        at += 1
    return at


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _place(starts: list[int], at: int) -> Place:
    """The place of the character `at`, where the lines start at `starts`."""
    line = bisect_right(starts, at)
    return line, at - starts[line - 1] + 1
