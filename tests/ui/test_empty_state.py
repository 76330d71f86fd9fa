"""A panel with nothing to show says so, with a drawing that follows the theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.widgets.empty_state import EmptyState


def test_words_at_once_and_the_drawing_after_the_first_paint(qtbot: QtBot) -> None:
    empty = EmptyState("mailbox", "No mail <yet>")
    qtbot.addWidget(empty)
    picture, words = empty.findChildren(QLabel)
    assert words.text() == "No mail <yet>"
    assert picture.pixmap().isNull(), "reading a drawing waits until the window stands"
    empty.show()
    qtbot.waitUntil(lambda: not picture.pixmap().isNull())

    before = picture.pixmap().toImage()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Mid, QColor("#000000"))
    empty.setPalette(palette)
    qtbot.waitUntil(lambda: picture.pixmap().toImage() != before)
