"""What can be done right now: the entries of the menus, the buttons in sight, and the panels' tabs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from wildrydes_desktop.ui.widgets.directions import written
from wildrydes_desktop.ui.widgets.navigation import Navigation


@dataclass(frozen=True, slots=True)
class Command:
    """`title` is what the person reads, `where` the menu, page or panel it belongs to."""

    title: str
    where: str
    shortcut: str
    run: Callable[[], None]


def commands_of(window: QMainWindow) -> list[Command]:
    """Everything that `window` offers at this moment: pages, what the page and the panels can do, menus."""
    found: list[Command] = []
    for navigation in window.findChildren(Navigation):
        found += _buttons(navigation, QCoreApplication.translate("CommandPalette", "Go to"))
    for stack in window.findChildren(QStackedWidget):
        page = stack.currentWidget()
        if stack.parent() is window.centralWidget() and page is not None:
            found += _buttons(page, _name_within(page))
    for dock in window.findChildren(QDockWidget):
        if dock.isVisible():
            found += _buttons(dock, dock.windowTitle())
            found += _tabs(dock, dock.windowTitle())
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            found += _entries(menu, _plain(menu.title()))
    return found


def best_first(commands: Iterable[Command], typed: str) -> list[Command]:
    """Those that `typed` may mean. Each of its words must begin, or stand in, a title or its place.

    Letters alone, in their order, are enough as well ("sgo" for "Sign out"), but such a find comes last.
    """
    words = typed.casefold().split()
    ranked = ((_rank(command, words), command) for command in commands)
    return [command for rank, command in sorted(ranked, key=lambda pair: pair[0] or 0.0) if rank is not None]


def _rank(command: Command, words: list[str]) -> float | None:
    """Lower is better; None: not this one."""
    title, where = command.title.casefold(), command.where.casefold()
    total = 0.0
    for word in words:
        if title.startswith(word):
            continue
        if any(part.startswith(word) for part in title.split()):
            total += 1
        elif word in title:
            total += 2
        elif word in where:
            total += 3
        elif _in_order(word, title):
            total += 10
        else:
            return None
    return total


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _buttons(part: QWidget, where: str) -> Iterator[Command]:
    for button in part.findChildren(QAbstractButton):
        title = _plain(button.accessibleName() or button.text())
        if title and button.objectName() and button.isEnabled() and button.isVisible():
            yield Command(title, where, written(button.shortcut()), partial(_press, button))


def _tabs(panel: QWidget, where: str) -> Iterator[Command]:
    for bar in panel.findChildren(QTabBar):
        if bar.objectName() and bar.isVisible():
            for at in filter(bar.isTabVisible, range(bar.count())):
                if bar.isTabEnabled(at):
                    yield Command(_plain(bar.tabText(at)), where, "", partial(_turn, bar, at))


def _turn(bar: QTabBar, at: int) -> None:
    _bring_forward(bar)
    bar.setFocus()
    bar.setCurrentIndex(at)


def _bring_forward(part: QWidget) -> None:
    """Its panel may stand behind another, with which it shares its place."""
    within: QWidget | None = part
    while within is not None and not isinstance(within, QDockWidget):
        within = within.parentWidget()
    if within is not None:
        within.raise_()


def _press(button: QAbstractButton) -> None:
    _bring_forward(button)
    button.setFocus()
    button.click()


def _entries(menu: QMenu, where: str) -> Iterator[Command]:
    for action in menu.actions():
        inner = action.menu()
        if not action.isVisible() or not action.isEnabled() or action.isSeparator():
            continue
        if isinstance(inner, QMenu):
            yield from _entries(inner, f"{where} › {_plain(inner.title())}")
        else:
            yield Command(_plain(action.text()), where, written(action.shortcut()), partial(_trigger, action))


def _trigger(action: QAction) -> None:
    action.trigger()


def _plain(text: str) -> str:
    """Without the marks for the keyboard, and the dots of what asks further."""
    whole = re.sub(r"\(&\w\)", "", text)  # as Japanese has them
    return whole.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _name_within(page: QWidget) -> str:
    """The page's title: the widget in the stack only scrolls it."""
    named = (part.accessibleName() for part in page.findChildren(QWidget, "pageBody"))
    return next((name for name in named if name), "")
