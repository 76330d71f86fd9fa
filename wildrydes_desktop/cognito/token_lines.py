"""A token that stands on several lines, made whole: a terminal, a shell or a mail has broken it.

A token has no line ends in it, so where one is wrapped, somebody wrapped it. Which of the lines below still
belong to it is told from the token (three parts, and a signature of RS256 is 342 characters long) and from
the width at which it was wrapped. In doubt a line does not belong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

QUOTES: Final = "\"'`"


class Removed(StrEnum):
    """What stood between the pieces of a token, or around it, and does not belong to it."""

    LINE_BREAKS = "line_breaks"
    BACKSLASHES = "backslashes"
    QUOTING = "quoting"
    QUOTES = "quotes"
    BLANKS = "blanks"
    BEARER = "bearer"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """`text` with every token in it on one line, and what was removed from each of those that were not."""

    text: str
    joined: tuple[tuple[str, tuple[Removed, ...]], ...] = ()

    def removed_from(self, token: str) -> tuple[Removed, ...]:
        """What was removed from the lines that `token` was made of; nothing where it stood on one."""
        return next((removed for run, removed in self.joined if token and token in run), ())


_BETWEEN: Final = r"[ \t]*\r?\n[ \t]*(?:>[ \t]?)*"
# A piece below the first is a whole line, or ends at a quotation mark, a bracket or the next cookie.
_RUN: Final = re.compile(
    rf"(?<![\w.-])eyJ[\w.-]*+(?:(?:\\\r?\n[ \t]*|{_BETWEEN})[\w.-]++"
    r"(?=[ \t]*\r?$|[\\\"'`,;)\]}>”’]))++",
    re.ASCII | re.MULTILINE,
)
_LINE: Final = re.compile(r"[\w.-]*+", re.ASCII)
_SEPARATOR: Final = re.compile(rf"\\\r?\n[ \t]*|{_BETWEEN}")
# What follows a backslash and a blank is the next word of a command: an option, or a piece with a dash first.
_OPTION: Final = re.compile(r"[ \t]-(?:[a-zA-Z]?|-[a-z0-9-]+)")
_PREFIX: Final = re.compile(r"[ \t]*(?:>[ \t]?)*")
_WHOLE_SIGNATURE: Final = 342
_NARROWEST: Final = 20
"""Characters. Nothing wraps lines narrower; a row of short lines is a list of words."""


def unwrapped(text: str) -> Unwrapped:
    """`text` with its wrapped tokens joined. Takes any text and never raises."""
    pieces: list[str] = []
    joined: list[tuple[str, tuple[Removed, ...]]] = []
    end = 0
    for run in _RUN.finditer(text):
        stop, token, removed = _joined(text, run)
        if removed:
            pieces += text[end : run.start()], token
            joined.append((token, tuple(dict.fromkeys(removed))))
            end = stop
    return Unwrapped("".join([*pieces, text[end:]]), tuple(joined))


def end_of_run(text: str, start: int, limit: int) -> int:
    """Where the token that begins at `start` ends in `text`, at `limit` at most, if every line that may go on
    with it does.
    """
    run = _RUN.match(text, start, limit) or _LINE.match(text, start, limit)
    return run.end() if run else start


def removed_between(text: str) -> tuple[Removed, ...]:
    """What stands between the pieces of `text`, which is a wrapped token and nothing else."""
    if "\n" in text:
        return (Removed.LINE_BREAKS,)
    return (Removed.BLANKS,) if len(text.split()) > 1 else ()


def _joined(text: str, run: re.Match[str]) -> tuple[int, str, list[Removed]]:
    """Where the token ends in `text`, the token on one line, and what was removed from it."""
    removed: list[Removed] = []
    separators = list(_SEPARATOR.finditer(text, run.start(), run.end()))
    pieces = [text[run.start() : separators[0].start()]]
    dots, last_dot = pieces[0].count("."), pieces[0].rfind(".")
    length = stop = len(pieces[0])
    stop += run.start()
    in_quotes = text[run.end() : run.end() + 1] == text[max(run.start() - 1, 0)] in QUOTES
    before = stop - _line_start(text, run.start())
    widths = {before, len(_first_below(text, separators, run.end()))}
    for number, separator in enumerate(separators):
        following = separators[number + 1].start() if number + 1 < len(separators) else run.end()
        piece = text[separator.end() : following]
        told = in_quotes or separator.group().startswith("\\")
        signature = length - last_dot - 1
        is_option = not in_quotes and _OPTION.fullmatch(separator.group()[-1:] + piece)
        if is_option and not (dots == 2 and signature + len(piece) == _WHOLE_SIGNATURE):
            break
        if not told and not _belongs(piece, dots, signature, _NARROWEST <= before in widths):
            break
        removed += _named(separator.group())
        if "." in piece:
            dots, last_dot = dots + piece.count("."), length + piece.rfind(".")
        pieces.append(piece)
        length, stop, before = length + len(piece), following, len(piece)
    return stop, "".join(pieces), removed


def _first_below(text: str, separators: list[re.Match[str]], end: int) -> str:
    """The first whole line of a token: what stands before the token made the line above it longer."""
    return text[separators[0].end() : separators[1].start() if len(separators) > 1 else end]


def _belongs(piece: str, dots: int, signature: int, line_was_full: bool) -> bool:
    """Whether a line goes on with the token above it, of so many dots and characters after the last."""
    if dots < 2:
        return not (piece.startswith("eyJ") and "." in piece and dots == 0 and piece.count(".") == 2)
    if "." in piece or signature >= _WHOLE_SIGNATURE:
        return False
    return line_was_full or len(piece) >= _NARROWEST


def _line_start(text: str, position: int) -> int:
    """Where the line around `position` starts, without its marks of quoting."""
    start = text.rfind("\n", 0, position) + 1
    mark = _PREFIX.match(text, start)
    return min(mark.end(), position) if mark else start


def _named(separator: str) -> list[Removed]:
    if separator.startswith("\\"):
        return [Removed.BACKSLASHES]
    return [Removed.LINE_BREAKS, Removed.QUOTING] if ">" in separator else [Removed.LINE_BREAKS]
