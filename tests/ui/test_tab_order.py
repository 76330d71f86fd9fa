"""Which way the Tab key goes through a region, and what asking for it leaves behind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.helpers import layout_items
from wildrydes_desktop.ui.widgets.focus import tab_as_laid_out


def _button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(name, parent)
    button.setObjectName(name)
    return button


def _order(window: QWidget) -> str:
    found, stop = [], window.nextInFocusChain()
    while stop is not window:
        found.append(stop.objectName())
        stop = stop.nextInFocusChain()
    names = "".join(name for name in found if name in set("abcdefg"))
    start = names.index("a")  # the way is a circle
    return names[start:] + names[:start]


def _nested(window: QWidget) -> None:
    """A column of: a, a row of (b, a grid of (c, d), e), and g above f in a widget of their own."""
    inside = QWidget(window)
    made = {name: _button(name, inside if name in "fg" else window) for name in "gfedcba"}
    row, grid, apart = QHBoxLayout(), QGridLayout(), QVBoxLayout(inside)
    row.addWidget(made["b"])
    grid.addWidget(made["d"], 1, 0)
    grid.addWidget(made["c"], 0, 0)
    row.addLayout(grid)
    row.addStretch(1)
    row.addWidget(made["e"])
    apart.addWidget(made["g"])
    apart.addWidget(made["f"])
    column = QVBoxLayout(window)
    column.addWidget(made["a"])
    column.addLayout(row)
    column.addStretch(1)
    column.addWidget(inside)


@pytest.fixture
def window(qtbot) -> QWidget:
    """One that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    _nested(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_boxes_within_boxes_come_in_their_order(window: QWidget) -> None:
    tab_as_laid_out(window, [window])
    assert _order(window) == "abcdegf"


def test_asking_for_the_order_leaves_no_item_of_a_layout_behind(window: QWidget) -> None:
    before = len(layout_items.held())
    tab_as_laid_out(window, [window])
    assert len(layout_items.held()) == before
