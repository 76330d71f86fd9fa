"""The way of the Tab key through widgets that come later than their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLayout, QWidget

TAB = Qt.FocusPolicy.TabFocus.value
"""As a number: several hundred widgets are asked at a press of the key."""


def tab_leads_into(view: QWidget, after: QWidget) -> None:
    """Let Tab go from `after` into `view`, and through it in its own order. Both are in the same window.

    Qt puts what is added to a window last, behind everything that has been there before.
    """
    stops: list[QWidget] = []
    widget: QWidget | None = view.nextInFocusChain()
    while widget is not None and widget is not view:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and view.isAncestorOf(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    for stop in stops:
        QWidget.setTabOrder(after, stop)
        after = stop


def tab_as_laid_out(window: QWidget, regions: Iterable[QWidget]) -> None:
    """Let Tab go through each of `regions` in one run, from its top to its end, as it is to be seen now.

    Qt's own order is that of birth: parts that came late would be reached last of all in the window. Takes a
    few milliseconds in a full window: for the moment in which the key is pressed.
    """
    chain = _stops(window)
    for region in regions:
        wanted = list(_laid_out(region, set(chain)))
        known = set(wanted)
        first = next((place for place, stop in enumerate(chain) if stop in known), 0)
        if not _is_run(wanted, chain, first):
            _move(wanted, chain, first)
            chain = _stops(window)


def first_stop(region: QWidget) -> QWidget | None:
    """Where Tab should come to first in `region`, as it is to be seen now."""
    return next(_laid_out(region, set(_stops(region.window()))), None)


def _is_run(wanted: list[QWidget], chain: list[QWidget], first: int) -> bool:
    """Whether `wanted` stand one after the other in `chain`, which is a circle, from place `first`."""
    twice = chain[first:] + chain[:first]
    return twice[: len(wanted)] == wanted


def _move(wanted: list[QWidget], chain: list[QWidget], first: int) -> None:
    """Have them one after the other, where the first of them is reached now."""
    others = set(chain) - set(wanted)
    before = next((stop for stop in reversed(chain[first:] + chain[:first]) if stop in others), None)
    for stop in wanted:
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def _stops(window: QWidget) -> list[QWidget]:
    """Where Tab comes to in `window` as things stand, in that order."""
    stops: list[QWidget] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.isVisible() and widget.focusPolicy().value & TAB and widget.focusProxy() is None:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def _laid_out(widget: QWidget, stops: set[QWidget]) -> Iterator[QWidget]:
    """Which of `stops` are `widget` and in it: boxes from their start, all else by its place."""
    if not widget.isVisible():
        return
    if widget in stops:
        yield widget
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    layout = widget.layout()
    boxed = list(_boxed(layout, children)) if isinstance(layout, QBoxLayout) else []
    for part in boxed:
        yield from _laid_out(part, stops)
    known = set(boxed)
    others = [
        child for child in children if child not in known and not child.isWindow() and child.isVisible()
    ]
    for part in _by_place(others):
        yield from _laid_out(part, stops)


def _boxed(layout: QLayout, widgets: Iterable[QWidget]) -> Iterator[QWidget]:
    """Which of `widgets` stand in a row or a column, and in what stands in it.

    Each is asked for its place. To go through the layout's items would be shorter, and it would crash the app
    once in a while: Python's view of an item lives as long as the layout, the item only until what it holds
    is taken out. Qt tells nobody, and whatever comes to its address next is mixed up with it.
    """
    placed = [(at, widget) for widget in widgets if (at := layout.indexOf(widget)) >= 0]
    if not isinstance(layout, QBoxLayout):
        yield from _by_place([widget for _, widget in placed])
        return
    inner = [(layout.indexOf(each), each) for each in layout.children() if isinstance(each, QLayout)]
    in_order: list[tuple[int, QWidget | QLayout]] = sorted([*placed, *inner], key=itemgetter(0))
    for _, part in in_order:
        if isinstance(part, QLayout):
            yield from _boxed(part, widgets)
        else:
            yield part


def _by_place(widgets: list[QWidget]) -> list[QWidget]:
    """From the top; side by side, in the direction of reading."""
    sign = -1 if QApplication.isRightToLeft() else 1
    return sorted(widgets, key=lambda part: (part.y(), sign * part.x()))
