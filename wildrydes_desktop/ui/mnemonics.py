"""Letters for the keyboard in an open menu: each entry gets one of its own, in every language.

They are there while the menu is. Elsewhere (in the list of all commands, for who translates) texts have none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

MARK: Final = "&"
MARKED: Final = "marked"
"""The property of a menu whose entries have their letters."""
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def mark(menu: QMenu) -> None:
    """Give the entries of `menu` their letters, until it closes."""
    if menu.property(MARKED):
        return
    menu.setProperty(MARKED, True)  # noqa: FBT003 - Qt's own
    entries = [entry for entry in menu.actions() if entry.text() and not entry.isSeparator()]
    plain = [entry.text() for entry in entries]
    for entry, text in zip(entries, marked(plain, [_english(entry) for entry in entries]), strict=True):
        entry.setText(text)

    def unmark() -> None:
        menu.aboutToHide.disconnect(unmark)
        menu.setProperty(MARKED, False)  # noqa: FBT003
        for entry, text in zip(entries, plain, strict=True):
            entry.setText(text)

    menu.aboutToHide.connect(unmark)


def marked(texts: Sequence[str], names: Sequence[str]) -> list[str]:
    """`texts` with a mark before a letter of each, no two the same. One that has a mark already keeps it.

    The beginning of the text goes first, then that of its other words, then any letter. What has none to
    give, Japanese say, gets one in brackets behind it, as is usual there: from its name, a word of English.
    """
    taken = {letter for text in texts if (letter := mnemonic(text))}
    found = []
    for text, name in zip(texts, names, strict=True):
        if mnemonic(text):
            found.append(text)
            continue
        place = next((at for at in _places(text) if text[at].upper() not in taken), None)
        if place is not None:
            taken.add(text[place].upper())
            found.append(f"{text[:place]}{MARK}{text[place:]}")
            continue
        letter = next((each for each in (*name.upper(), *_LETTERS) if each not in taken), "")
        taken.add(letter)
        found.append(_bracketed(text, letter) if letter else text)
    return found


def mnemonic(text: str) -> str:
    """The letter that is marked in `text`, as a capital; empty without one. Two marks stand for the sign."""
    _, found, rest = text.replace(MARK * 2, "").partition(MARK)
    return rest[:1].upper() if found else ""


def _places(text: str) -> Iterator[int]:
    """Where there are letters that every keyboard of the language has: beginnings of words first."""
    fitting = [at for at, letter in enumerate(text) if letter.isalpha() and _has_key(letter)]
    yield from (at for at in fitting if at == 0 or not text[at - 1].isalpha())
    yield from fitting


def _has_key(letter: str) -> bool:
    """Whether one key writes it: no accents, no kana, no kanji."""
    return letter < "\u2e80" and not unicodedata.decomposition(letter)


def _bracketed(text: str, letter: str) -> str:
    dots = "…" if text.endswith("…") else ""
    return f"{text.removesuffix('…')}({MARK}{letter}){dots}"


def _english(entry: QAction) -> str:
    """Its object's name; a panel's entry has that of its panel."""
    owner = entry.parent()
    return entry.objectName() or (owner.objectName() if owner is not None else "")
