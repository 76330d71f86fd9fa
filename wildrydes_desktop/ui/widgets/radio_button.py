"""A radio button whose edge can be seen in both colour schemes; see `CheckBox`."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.wrapping_button import Wrapping


class RadioButton(Wrapping, QRadioButton):
    """Like any other, with a border of at least 3:1 against what it stands on (WCAG 2.2, 1.4.11)."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        side = min(place.width(), place.height())
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QRectF(place).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades = theme.colours(self.palette())
        painter.setPen(QPen(shades.text, 2) if self.hasFocus() else QPen(shades.border, 1.2))
        painter.drawEllipse(ring.adjusted(0.6, 0.6, -0.6, -0.6))
        painter.end()
