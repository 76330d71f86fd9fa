"""The presenter's keys: what each does, and how it is written on the card.

Page Up and Page Down are what a presenter's remote control sends. None of the keys types anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from wildrydes_desktop.ui.widgets import directions

CARD, REVEAL, REPLAY, NOTES = "card", "reveal", "replay", "notes"
NEXT, BACK, NEXT_THING, LAST_THING, SPOTLIGHT = "next", "back", "next_thing", "last_thing", "spotlight"

KEYS: Final = {
    NEXT: ("PgDown",),
    BACK: ("PgUp",),
    NEXT_THING: ("F6",),
    LAST_THING: ("Shift+F6",),
    REVEAL: ("F2",),
    REPLAY: ("F3",),
    SPOTLIGHT: ("Ctrl+Shift+L",),
    NOTES: ("F4",),
    CARD: ("F1", "?"),
}
"""Each wish with its keys, in Qt's portable form. F5, which begins and ends it all, is the menu's."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the card."""

    keys: str
    meaning: str


def lines() -> list[Line]:
    """The card, in the window's language."""
    told = (
        (KEYS[NEXT], _tr("Next step of the guide")),
        (KEYS[BACK], _tr("Back one step")),
        ((*KEYS[NEXT_THING], *KEYS[LAST_THING]), _tr("The page, or one panel after the other")),
        (KEYS[REVEAL], _tr("Reveal what is covered, or cover it again")),
        (KEYS[REPLAY], _tr("Replay the last messages in the theatre")),
        (KEYS[SPOTLIGHT], _tr("Spotlight on what the pointer or the keyboard is at")),
        (("Ctrl++", "Ctrl+-", "Ctrl+0"), _tr("Larger, smaller, usual text")),
        (KEYS[NOTES], _tr("Speaker's notes, in a window of their own")),
        (KEYS[CARD], _tr("This card")),
        (("F5",), _tr("End presenting")),
    )
    return [Line("   ".join(written(key) for key in keys), meaning) for keys, meaning in told]


def written(key: str) -> str:
    """A key as this system writes it."""
    return directions.written(QKeySequence(key))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PresenterKeys", text)
