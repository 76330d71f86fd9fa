"""Rows of values below each other: where the values begin."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.widgets.values import ValueRow


def _beginnings(qtbot: QtBot, width: int) -> set[int]:
    """The left edges of the values of two rows, one of which has a longer label than usual."""
    card = QWidget()
    column = QVBoxLayout(card)
    rows = [
        ValueRow(label, name, label_width=40) for label, name in (("Id", "id"), ("Nome de usuário", "who"))
    ]
    for row in rows:
        column.addWidget(row)
    qtbot.addWidget(card)
    card.resize(width, 200)
    with qtbot.waitExposed(card):
        card.show()
    qtbot.wait_until(lambda: all(row.value.x() > 0 for row in rows))
    return {row.value.x() for row in rows}


def test_values_begin_at_one_line(qtbot: QtBot) -> None:
    assert len(_beginnings(qtbot, 700)) == 1


def test_a_short_label_leaves_its_value_the_room_of_a_narrow_row(qtbot: QtBot) -> None:
    assert len(_beginnings(qtbot, 160)) == 2
