"""A choice of a few: a combo box with an arrow of our own, since the style sheet takes the style's away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.glyphs import Glyph, paint
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

ARROW_WIDTH = 32


class Choice(QComboBox):
    """Never widens its form; items carry their raw word as data. What is chosen is cut off with dots where
    room is short, and whole in the tool tip.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._folded = ""
        self.currentTextChanged.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fold()

    def _fold(self) -> None:
        from PySide6.QtCore import Qt

        whole, option = self.currentText(), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        folded = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self._folded = folded if folded != whole else ""
        self.setToolTip(tool_tip(whole) if self._folded else "")

    def _paint_folded(self) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._folded
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._folded:
            self._paint_folded()
        else:
            super().paintEvent(event)
        painter = QPainter(self)
        arrow = theme.scaled(ARROW_WIDTH)
        left = 0 if self.isRightToLeft() else self.width() - arrow
        place = QRectF(left, 0, arrow, self.height())
        paint(painter, Glyph.OPEN, place, theme.colours(self.palette()).muted)
        painter.end()


class CalmChoice(Choice):
    """Does not turn with the wheel: whoever scrolls a panel changes nothing on the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
