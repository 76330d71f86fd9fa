"""A view whose parts may be taller than the dock: they stand in one column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.ui.inspector.views import InspectorView


class ScrolledView(InspectorView):
    """Parts are born into `body` and added to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._area.setWidget(self.body)
        self._area.viewport().setAutoFillBackground(False)
        self.body.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def follow(self, table: QAbstractItemView) -> None:
        """Keep the current row of `table`, which is as high as all its rows, in sight."""

        def show() -> None:
            if table.hasFocus() and table.currentIndex().isValid():
                place = table.visualRect(table.currentIndex())
                middle = table.viewport().mapTo(self.body, place.center())
                self._area.ensureVisible(0, middle.y(), 0, place.height())

        table.selectionModel().currentRowChanged.connect(show)
        # The row that became current may have grown, which the column learns a turn or two later.
        self._area.verticalScrollBar().rangeChanged.connect(show)
