"""What Python holds of the items of layouts.

An item dies with the place that it stands for, without a word. What Python holds of it stays, and is mixed up
with whatever comes to that address next: a crash, some time later.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem


def held() -> list[QLayoutItem]:
    """All that are held; layouts, which are items as well and say when they die, are left out."""
    return [
        each
        for each in shiboken6.getAllValidWrappers()
        if isinstance(each, QLayoutItem) and not isinstance(each, QObject)
    ]


def left_behind() -> list[QLayoutItem]:
    """Those that are in no layout any more, and not Python's own."""
    before = [each for each in held() if not shiboken6.createdByPython(each)]
    layouts = (widget.layout() for widget in QApplication.allWidgets())
    there = [item for layout in layouts if layout is not None for item in _items(layout)]
    dead = [each for each in before if not any(each is item for item in there)]
    for item in there:
        if not any(item is each for each in before):
            shiboken6.invalidate(item)  # to look has made Python hold it
    return dead


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            yield from _items(item)
        elif item is not None:
            yield item
