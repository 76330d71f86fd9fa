"""What is cut off with dots is still there whole: for the tool tip, and for who reads the widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextDocument

from wildrydes_desktop.ui.protocol.password_facts import Statement
from wildrydes_desktop.ui.protocol.password_line import PasswordLine
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.tool_tips import LONGEST, tool_tip

LONG = "To a.rider.with.a.long.address@example.com · by e-mail · 23 Nov 2026 12:06 (just now)"


def inked(label, left: int, right: int) -> bool:
    """Whether anything is drawn between these two columns of the label."""
    picture = label.grab().toImage()
    ground = QColor(picture.pixel(0, 0))
    ratio = picture.devicePixelRatio()
    return any(
        QColor(picture.pixel(x, y)) != ground
        for x in range(round(left * ratio), min(round(right * ratio), picture.width()))
        for y in range(picture.height())
    )


def test_a_label_keeps_its_text_whole_and_asks_for_no_width(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    assert label.text() == LONG
    assert label.minimumSizeHint().width() == 0
    assert LONG in label.toolTip()


def test_a_label_draws_within_the_room_it_has(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("iiii")
    label.resize(QSize(400, 30))
    label.show()
    assert inked(label, 0, 60)
    assert not inked(label, 100, 400)


def test_an_empty_label_is_as_high_as_a_full_one(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    empty = label.sizeHint()
    label.setText(LONG)
    assert label.sizeHint() == empty


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src='http://example.com/x'>", "a & b", "1 < 2"])
def test_a_tool_tip_shows_markup_as_it_is_written(text):
    shown = QTextDocument()
    shown.setHtml(tool_tip(text))
    assert shown.toPlainText() == text


def test_a_tool_tip_of_a_very_long_text_is_short():
    assert len(tool_tip("x" * 100_000)) < LONGEST + 20


def test_no_text_no_tool_tip():
    assert tool_tip("") == ""


def test_a_folded_password_line_is_one_line_high_and_says_the_same(qtbot):
    line = PasswordLine()
    qtbot.addWidget(line)
    line.resize(300, 200)
    line.state(Statement("absent", "This sign-in did not send your password: 2 requests searched. " * 3))
    high = line.heightForWidth(300)
    line.fold(folded=True)
    assert line.sizeHint().height() < high / 2
    assert line.text().startswith("This sign-in did not send your password")
    assert line.text().strip() in line.toolTip()
    line.show()
    assert inked(line, 60, 280)
    line.fold(folded=False)
    assert line.heightForWidth(300) == high
