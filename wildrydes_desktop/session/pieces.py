"""A text in the keyring, whole or not at all, whatever a keyring takes for one item.

Where any length is taken, the head is the text itself, under its SHA-256: one item, replaced in one step and
read in one. Some keyrings ask the person at every item that is read.

Windows takes 2,560 bytes for one item and a refresh token of Cognito's is longer once it is UTF-16. So the
text is written in pieces, each an item, and a head says which pieces belong together, how long they are and
what their SHA-256 is. There are two sets of pieces, `a` and `b`. A new text goes into the set that the head
does not name; the head is replaced last, in one step. Whenever writing ends halfway, the head still names a
whole text or the check on reading fails: no half is ever taken for a whole. All names are known beforehand,
because no keyring can be asked what is in it, and what is there must be removable.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, words
from wildrydes_desktop.session.system_keyring import Items

T = TypeVar("T")
log = logging.getLogger(__name__)

VERSION: Final = 1
VERSION_WHOLE: Final = 2
PIECE: Final = 1200
"""Characters, all of them ASCII: 2,400 bytes in UTF-16. CRED_MAX_CREDENTIAL_BLOB_SIZE is 5 * 512 bytes
(wincred.h, CREDENTIALW)."""
MOST_PIECES: Final = 8
SETS: Final = ("a", "b")


@dataclass(frozen=True, slots=True)
class _Head:
    """Which pieces are the text: `count` of the set `generation`, together `length` characters."""

    generation: str
    count: int
    length: int
    sha256: str


def write(items: Items, name: str, text: str, most: int = MOST_PIECES) -> None:
    """Put `text`, all of it ASCII, in the place of what stood under `name`, and read it back to be sure.

    `most` pieces at the most. Raises ProblemError where it was not kept; what was there before may then
    still be there.
    """
    pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
    if len(pieces) > most:
        raise ProblemError(TOO_LONG)
    if items.takes_any_length:
        _write_whole(items, name, text, most)
        return
    before = _parsed_head(items.read(_head(name)), most)
    generation = SETS[1] if before is not None and before.generation == SETS[0] else SETS[0]
    head = _Head(generation, len(pieces), len(text), _digest(text))
    ours = [_piece(name, generation, number) for number in range(len(pieces))]
    try:
        for item, piece in zip(ours, pieces, strict=True):
            items.write(item, piece)
        items.write(_head(name), _head_text(head))
    except ProblemError:
        _tidy(items, ours)
        raise
    if _parsed_head(items.read(_head(name)), most) != head or _text(items, name, head) != text:
        remove(items, name, most)
        raise ProblemError(NOT_KEPT)
    _tidy(items, [item for item in _all_pieces(name, most) if item not in ours])


def read(items: Items, name: str, parsed: Callable[[str], T | None], most: int = MOST_PIECES) -> T | None:
    """What `parsed` makes of the whole text under `name`; None where there is none.

    What is there and not whole, or nothing to `parsed`, is removed; then ProblemError is raised,
    "KeyringItemDamaged".
    """
    written = items.read(_head(name))
    if written is None:
        if not items.takes_any_length:
            remove(items, name, most)  # pieces of a first writing that ended halfway
        return None
    text = _whole(written)
    if text is None:
        head = _parsed_head(written, most)
        text = None if head is None else _text(items, name, head)
    found = None if text is None else parsed(text)
    if found is None:
        remove(items, name, most)
        raise ProblemError(DAMAGED)
    return found


def remove(items: Items, name: str, most: int = MOST_PIECES) -> None:
    """Remove all of it, and look that it is gone. Raises ProblemError where not.

    The head goes first: without it the pieces mean nothing. One that stays does not keep the others.
    """
    problem = None
    for item in (_head(name), *_all_pieces(name, most)):
        try:
            items.remove(item)
        except ProblemError as error:
            problem = problem or error
    if problem is not None:
        raise problem


def _write_whole(items: Items, name: str, text: str, most: int) -> None:
    """Put the text into the head. What an older version has left in pieces goes."""
    before = _parsed_head(items.read(_head(name)), most)
    items.write(_head(name), json.dumps([VERSION_WHOLE, text, _digest(text)]))
    if _whole(items.read(_head(name)) or "") != text:
        remove(items, name, most)
        raise ProblemError(NOT_KEPT)
    if before is not None:
        _tidy(items, _all_pieces(name, most))


def _whole(written: str) -> str | None:
    """The text that stands in a head; None where it stands in pieces, or is not as its SHA-256 says."""
    try:
        version, text, sha256 = json.loads(written)
        good = version == VERSION_WHOLE and _digest(text) == sha256
    except (ValueError, TypeError, AttributeError):
        return None
    return str(text) if good else None


def _tidy(items: Items, names: list[str]) -> None:
    """Remove what has no meaning any more. What can't be removed now goes with everything else later."""
    try:
        for name in names:
            items.remove(name)
    except ProblemError as error:
        logs.event(log, "the keyring could not be tidied", logging.WARNING, name=error.problem.name)


def _text(items: Items, name: str, head: _Head) -> str | None:
    """The whole text that the head names; None where anything about it is not as the head says."""
    pieces = [items.read(_piece(name, head.generation, number)) for number in range(head.count)]
    text = "".join(piece for piece in pieces if piece is not None)
    return text if len(text) == head.length and _digest(text) == head.sha256 else None


def _head_text(head: _Head) -> str:
    return json.dumps([VERSION, head.generation, head.count, head.length, head.sha256])


def _parsed_head(text: str | None, most: int) -> _Head | None:
    try:
        version, generation, count, length, sha256 = json.loads(text or "")
        fits = version == VERSION and generation in SETS and 0 < int(count) <= most
    except (ValueError, TypeError):
        return None
    return _Head(str(generation), int(count), int(length), str(sha256)) if fits else None


def _head(name: str) -> str:
    return f"wildrydes-desktop {name}"


def _piece(name: str, generation: str, number: int) -> str:
    return f"{_head(name)} {generation}{number}"


def _all_pieces(name: str, most: int) -> list[str]:
    return [_piece(name, generation, number) for generation in SETS for number in range(most)]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


TOO_LONG: Final = Problem(
    "This is too long for a keyring",
    words(
        "It has more than the {piece} characters that this app puts into one.",
        piece=Figure(PIECE * MOST_PIECES),
    ),
    "Sign in each time.",
    name="KeyringItemTooLong",
)
NOT_KEPT: Final = Problem(
    "The keyring did not keep what it was given",
    "It said that it had, and read back it was something else. It was removed again.",
    "Sign in again next time, or look at the keyring's own settings.",
    name="KeyringItemNotKept",
)
DAMAGED: Final = Problem(
    "What was kept in the keyring was damaged",
    "It was not whole any more, so it was not used. It has been removed.",
    "Sign in again.",
    name="KeyringItemDamaged",
)
