"""A check box whose edge can be seen in both colour schemes: the style draws it in a shade of the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.wrapping_button import Wrapping

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RADIUS = 2.5


class CheckBox(Wrapping, QCheckBox):
    """Like any other, with a border of at least 3:1 against what it stands on (WCAG 2.2, 1.4.11).

    With the cursor on it the border is the text's: the style's own frame is too faint on a dark ground.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QPainter, QPen
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades = theme.colours(self.palette())
        painter.setPen(QPen(shades.text, 2) if self.hasFocus() else QPen(shades.border, 1.2))
        painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), RADIUS, RADIUS)
        painter.end()
