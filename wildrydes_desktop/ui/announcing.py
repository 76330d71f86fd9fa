"""What is said to who sees nothing: outcomes and changes that the keyboard's place does not tell.

(WCAG 2.2, 4.1.3.) Nothing happens, and nothing is loaded, where no assistive technology listens.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

LONG = 1000
"""Milliseconds after which what runs is worth a word: what is over sooner tells its own outcome."""


_covering: Final[list[Callable[[str], str]]] = []


def cover(change: Callable[[str], str]) -> None:
    """Have everything said as `change` gives it back, from now on until `uncover`."""
    _covering.append(change)


def uncover(change: Callable[[str], str]) -> None:
    """Have that be over, if it is not."""
    if change in _covering:
        _covering.remove(change)


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` said, in the name of `widget`. Urgent ones may interrupt what is being said."""
    if not words or not QAccessible.isActive():
        return
    for change in _covering:
        words = change(words)
    announcement = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(announcement)


def announce_while_shown(widget: QWidget, words: str) -> None:
    """Have `words` said once `widget` has been there for a while, and still is."""
    if QAccessible.isActive():
        QTimer.singleShot(LONG, widget, partial(_say_if_shown, widget, words))


def _say_if_shown(widget: QWidget, words: str) -> None:
    if widget.isVisible():
        announce(widget, words)
