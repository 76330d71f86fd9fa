"""F6 and Shift+F6: the keyboard goes from one part of the window to the next, over all between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QWidget

from wildrydes_desktop.ui.widgets.focus import TAB, first_stop


def turn(window: QWidget, parts: Sequence[QWidget], by: int) -> None:
    """From the one of `parts` where the keyboard is, to the next that takes it, or the one before (-1).

    It comes to where it was in that part before, else to the first thing that Tab would come to. A part may
    be a window of its own, as torn-off panels are.
    """
    at = _where(parts, (QApplication.focusWidget(), window.focusWidget()))
    if at is None:
        at = -1 if by > 0 else 0
    for further in range(1, len(parts) + 1):
        if _enter(parts[(at + by * further) % len(parts)]):
            return


def _where(parts: Sequence[QWidget], cursors: Iterable[QWidget | None]) -> int | None:
    for cursor in cursors:
        for place, part in enumerate(parts):
            if cursor is not None and (part is cursor or part.isAncestorOf(cursor)):
                return place
    return None


def _enter(part: QWidget) -> bool:
    stop = _stop(part)
    if stop is None:
        return False
    if not part.isActiveWindow():
        part.activateWindow()
    stop.setFocus(Qt.FocusReason.ShortcutFocusReason)  # as Tab does, it shows where it is
    parent = stop.parentWidget()
    while parent is not None and parent is not part.parentWidget():
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(stop)
        parent = parent.parentWidget()
    return True


def _stop(part: QWidget) -> QWidget | None:
    content = part.widget() if isinstance(part, QDockWidget) else part  # before the buttons of its title
    last: QWidget | None = content.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled() and last.focusPolicy().value & TAB:
        return last
    return first_stop(content) or first_stop(part)
