"""Finding a token in a long text: the recording of a browser, a page of log, a whole file.

Most of such a text is no token's neighbourhood. Only what stands around something that could be one is handed
to `token_sources`, whose patterns take 150 ms for a million characters. All here is done in short steps: a
search holds the interpreter's lock, and a window waits for that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.token_lines import end_of_run
from wildrydes_desktop.cognito.token_sources import Found, Source, found_in

STEP: Final = 262_144
BEFORE: Final = 2_000
AFTER: Final = 300
"""Characters around a token that may say where it stands: a header's name, cookies, a member's name."""

_BEGINNING: Final = "eyJ"
_DOTS: Final = 2


def found_in_long(text: str) -> Found | None:
    """The tokens in `text`, which may have `LONGEST_TEXT` characters; None where nothing looks like one.

    Of more than `MOST_CHARACTERS` the tokens have to begin as Cognito's do, and of very many only the first
    are looked at. Takes any text and never raises. For worker threads.
    """
    found = found_in(text if len(text) <= MOST_CHARACTERS else excerpt(text))
    return None if found.source is Source.BARE and "." not in found.token.reveal() else found


def excerpt(text: str) -> str:
    """What stands around the first tokens in `text`, with an empty line where something was left out."""
    pieces: list[str] = []
    room, read = MOST_CHARACTERS, 0
    for start, end in _candidates(text):
        begin, stop = max(start - BEFORE, read), min(end + AFTER, len(text))
        if stop - begin > room:
            break
        if begin > read:
            pieces.append("\n\n")
        pieces.append(text[begin:stop])
        room, read = room - (stop - begin), stop
    return "".join(pieces)


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Where something starts and ends that could be a token; longer than any it may not be."""
    start = _next(text, 0)
    while start >= 0:
        end = end_of_run(text, start, start + MOST_CHARACTERS)
        if text.count(".", start, end) >= _DOTS:
            yield start, end
        start = _next(text, end)


def _next(text: str, position: int) -> int:
    """Where the next token could begin; -1 where none does."""
    while position < len(text):
        found = text.find(_BEGINNING, position, position + STEP)
        if found >= 0:
            return found
        position += STEP - len(_BEGINNING) + 1
    return -1
