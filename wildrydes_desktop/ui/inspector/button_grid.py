"""Buttons of one width in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

BETWEEN = 8


class ButtonGrid(QWidget):
    """Lays `buttons` out row by row; Tab goes through them in their order."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self._columns = 0
        # The columns that there are must not keep the grid from becoming narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(BETWEEN)
        self._lay_out(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(button.sizeHint().width() for button in self._buttons)
        self._lay_out(max(1, min(len(self._buttons), (self.width() + BETWEEN) // (widest + BETWEEN))))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // columns, number % columns)
