"""Verbs for a panel that is torn off, as for a projector. No Qt at import, as with the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.app.tours.story import Act, Walk
from wildrydes_desktop.app.tours.verbs import click, menu, together

if TYPE_CHECKING:
    from wildrydes_desktop.app.tours.hands import Hands

_GAP: Final = re.compile(r"\{\w*\}")
"""Where a text has room for a value."""


def put_on_stage(panel: str, width: int, height: int) -> Act:
    """Open a panel by its menu entry, tear it off and make it that large, in device-independent pixels."""

    def stretch(hands: Hands) -> Walk:
        from PySide6.QtCore import QSize

        hands.stretch(panel, QSize(width, height))
        yield lambda: True

    return together(menu(f"{panel}Entry"), click(f"{panel}DockTearOff"), stretch)


def turn(tabs: str, word: str) -> Act:
    """Bring the tab of that word to the front."""

    def act(hands: Hands) -> Walk:
        yield lambda: hands.can_use(tabs)
        hands.turn(tabs, word)

    return act


def pick(view: str, word: str) -> Act:
    """Select the row of that word in a list."""

    def act(hands: Hands) -> Walk:
        yield lambda: hands.can_use(view) and hands.rows(view) > 0
        hands.select_word(view, word)

    return act


def look_at(widget: str) -> Act:
    """Let everything come to rest, and take a picture of this alone."""

    def act(hands: Hands) -> Walk:
        yield from hands.take_picture(widget)

    return act


def gone(widget: str) -> Act:
    """Wait until something is not to be seen any more."""

    def act(hands: Hands) -> Walk:
        yield lambda: not hands.sees(widget)

    return act


def judged(check: str, verdict: str) -> Act:
    """Wait until the inspector says that of the token in front."""

    def act(hands: Hands) -> Walk:
        yield lambda: hands.verdict(check) == verdict

    return act


def reads(label: str, words: str, context: str = "") -> Act:
    """Wait until a label says these words, among others.

    With a `context`, that of its translation: `words` is then a text of the app's, and the label says it in
    the window's language, whatever stands in its gaps.
    """

    def act(hands: Hands) -> Walk:
        from PySide6.QtCore import QCoreApplication

        said = QCoreApplication.translate(context, words) if context else words
        parts = _GAP.split(said)
        yield lambda: all(part in hands.text(label) for part in parts)

    return act
