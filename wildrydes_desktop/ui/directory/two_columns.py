"""A table of two columns: what something is called, and what is to be said of it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.views import CalmTableView


class TwoColumns(CalmTableView):
    """Names take half of it at most."""

    def __init__(self, names: int) -> None:
        """`names` is what they take otherwise: device-independent pixels, with text of the usual size."""
        super().__init__()
        self._names = names

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(0, mode.Fixed)
        header.setSectionResizeMode(1, mode.Stretch)
        self.set_air(8)

    def measure(self) -> None:
        super().measure()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.horizontalHeader().resizeSection(0, min(theme.scaled(self._names), self.width() // 2))
