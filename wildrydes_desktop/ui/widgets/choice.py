"""A choice of a few: a combo box with an arrow of our own, since the style sheet takes the style's away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.glyphs import Glyph, paint

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

ARROW_WIDTH = 32


class Choice(QComboBox):
    """Never widens its form; items carry their raw word as data."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = 0 if self.isRightToLeft() else self.width() - ARROW_WIDTH
        place = QRectF(left, 0, ARROW_WIDTH, self.height())
        paint(painter, Glyph.OPEN, place, theme.colours(self.palette()).muted)
        painter.end()


class CalmChoice(Choice):
    """Does not turn with the wheel: whoever scrolls a panel changes nothing on the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
