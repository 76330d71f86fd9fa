"""What screen readers are told, without what is personal in it, until it is revealed.

News, and names and descriptions of widgets: what stands in fields, tables and long texts is read as it is by
whoever goes there. Qt lets nobody come between.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import isValid

from wildrydes_desktop.ui.presenter.personal import COVERED, Personal
from wildrydes_desktop.ui.presenter.places import WITH_CODES, is_whole

_NAME, _DESCRIPTION = "accessibleName", "accessibleDescription"


@dataclass(frozen=True, slots=True)
class _Instead:
    """What was told before, and what is told now."""

    before: str
    now: str


class Told:
    """Puts other words in their place, and the right ones back where nobody has changed them since."""

    def __init__(self, personal: Personal) -> None:
        self._personal = personal
        self._open = False
        self._instead: dict[tuple[QWidget, str], _Instead] = {}

    def cover(self, widget: QWidget) -> None:
        """Have `widget` tell nothing personal. Once or often: it may have another text by now."""
        self._cover(widget, _NAME, _own_text(widget))
        self._cover(widget, _DESCRIPTION, "")

    def in_words(self, words: str) -> str:
        """News, as it may be told now."""
        return words if self._open else self._personal.covered(words, codes=True)

    def tell_all(self, wanted: bool) -> None:
        """Have everything told as it is; or no longer: then each widget waits for its `cover`."""
        self._open = wanted
        if not wanted:
            return
        for (widget, name), instead in self._instead.items():
            if isValid(widget) and widget.property(name) == instead.now:
                widget.setProperty(name, instead.before)
        self._instead.clear()

    def _cover(self, widget: QWidget, name: str, own: str) -> None:
        """`own` is what Qt tells of the widget where nobody has said anything else."""
        key, told = (widget, name), str(widget.property(name))
        instead = self._instead.get(key)
        before = instead.before if instead is not None and told == instead.now else told
        wanted = before or own
        whole = isinstance(widget, QLabel) and is_whole(widget) and bool(wanted)
        covered = (
            COVERED if whole else self._personal.covered(wanted, codes=widget.objectName() in WITH_CODES)
        )
        if covered != wanted:
            self._instead[key] = _Instead(before, covered)
        else:
            self._instead.pop(key, None)
            covered = before
        if covered != told:
            widget.setProperty(name, covered)


def _own_text(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return QLabel.text(widget)
        case QAbstractButton():
            return widget.text().replace("&", "")
    return ""
