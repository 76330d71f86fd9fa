"""Which cells of a table, a tree or a list are personal: by what they say, by their column, by their row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView, QTreeView

from wildrydes_desktop.ui.presenter.personal import Personal, is_of_somebody

NAMES: Final[Mapping[str, tuple[int, ...]]] = {"directoryView": (0,)}
"""Views with columns of what people are called. It is personal wherever else it stands, too."""
COLUMNS: Final[Mapping[str, tuple[int, ...]]] = {**NAMES, "devicesView": (0, 4)}
"""Views with columns in which anything is personal, by the object names of the views."""
VALUES: Final[Mapping[str, tuple[int, ...]]] = {
    "claimsView": (1,),
    "rawMembers": (1,),
    "compareTable": (2, 3),
    "directoryAttributes": (1,),
}
"""Views that name a claim, or an attribute, at the beginning of a row, and the columns with its values."""
ITEMS: Final = "PersonalItems"
"""How the names of lists end in which all is personal."""
WITH_CODES: Final = "mailboxView"
"""The list in which a number of six to eight digits is a code."""


def places_in_view(view: QAbstractItemView, personal: Personal) -> Iterator[QRect]:
    """The cells in sight whose text is personal: what a cell shows is cut short, so all of it is covered."""
    if view.model() is None:
        return
    place, delegate = view.viewport().pos(), view.itemDelegate()
    drawn = getattr(delegate, "texts_drawn", None)
    metrics, codes = view.fontMetrics(), view.objectName() == WITH_CODES
    for index in _rows_in_sight(view):
        for column in range(_columns(view)):
            cell = index.siblingAtColumn(column)
            where = view.visualRect(cell)
            if where.isEmpty():
                continue
            if drawn is not None:
                for line, text in drawn(where, cell):
                    if personal.within(text, codes=codes):
                        yield line.translated(place)
                continue
            text = cell.data()
            if isinstance(text, str) and text and is_personal(view, cell, text, personal):
                if column in NAMES.get(view.objectName(), ()):
                    personal.learn(text)
                yield _of_text(metrics, where, text, view.layoutDirection()).translated(place)


def is_personal(view: QAbstractItemView, cell: QModelIndex, text: str, personal: Personal) -> bool:
    """Whether `text`, of that cell of `view`, is: what it shows, or its tool tip."""
    name, column = view.objectName(), cell.column()
    if (
        column in COLUMNS.get(name, ())
        or name.endswith(ITEMS)
        or personal.within(text, codes=name == WITH_CODES)
    ):
        return True
    return column in VALUES.get(name, ()) and text not in {"true", "false"} and _row_is_of_somebody(cell)


def _row_is_of_somebody(cell: QModelIndex) -> bool:
    """Whether the row's claim is, or one that it is a part of."""
    while cell.isValid():
        if is_of_somebody(str(cell.siblingAtColumn(0).data()).strip()):
            return True
        cell = cell.parent()
    return False


def _columns(view: QAbstractItemView) -> int:
    """How many columns the view has. A list's model keeps that to itself."""
    match view:
        case QTreeView():
            return view.header().count()
        case QTableView():
            return view.horizontalHeader().count()
    return 1


def _of_text(metrics: QFontMetrics, where: QRect, text: str, around: Qt.LayoutDirection) -> QRect:
    """The part of a cell that its text takes, from where lines begin; more than less."""
    width = min(where.width() - 4, metrics.horizontalAdvance(text) + 10)
    from_left = where.adjusted(2, 2, width + 2 - where.width(), -2)
    return QStyle.visualRect(around, where, from_left)


def _rows_in_sight(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """One index of each row, from the upper edge down."""
    end = view.viewport().height()
    index = view.indexAt(QPoint(2, 2))
    if not index.isValid():
        index = view.model().index(0, 0, view.rootIndex())
    while index.isValid():
        where = view.visualRect(index)
        if where.top() > end:
            return
        yield index
        index = view.indexBelow(index) if isinstance(view, QTreeView) else index.siblingAtRow(index.row() + 1)
