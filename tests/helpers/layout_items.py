"""What Python holds of the items of layouts.

An item dies with the place that it stands for, without a word. What Python holds of it stays, and is mixed up
with whatever comes to that address next: a crash, some time later.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QWidget


def held() -> list[QLayoutItem]:
    """All that are held; layouts, which are items as well and say when they die, are left out."""
    return [
        each
        for each in shiboken6.getAllValidWrappers()
        if isinstance(each, QLayoutItem) and not isinstance(each, QObject)
    ]


def left_behind(since: Collection[QLayoutItem]) -> list[QLayoutItem]:
    """Those that are in no layout any more and not Python's own, `since` they were not held.

    To look has Python hold every item that there is, and let go of it again: at the end of a test, please.
    """
    before = [each for each in held() if not shiboken6.createdByPython(each)]
    with _collector_resting():  # it would take windows of earlier tests from under us
        tops = QApplication.topLevelWidgets()
        parts = [*tops, *(part for top in tops for part in top.findChildren(QWidget))]
        layouts = [layout for part in parts if (layout := part.layout()) is not None]
        there = [item for layout in layouts for item in _items(layout)]
        dead = [each for each in before if not _has(there, each) and not _has(since, each)]
        for item in there:
            if not _has(before, item):
                shiboken6.invalidate(item)
    return dead


def _has(items: Collection[QLayoutItem], item: QLayoutItem) -> bool:
    return any(each is item for each in items)


@contextmanager
def _collector_resting() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            yield from _items(item)
        elif item is not None:
            yield item
