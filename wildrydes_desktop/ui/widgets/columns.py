"""Several small widgets in columns, or one below the other where large text leaves no room for columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class Columns(QWidget):
    """Fill it with `hold`; Tab goes through the widgets in their order."""

    def __init__(self, columns: int, between: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._most, self._columns, self._alone = columns, 0, False
        # The columns that there are must not keep it from becoming narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(between)

    def hold(self, widgets: Sequence[QWidget], *, last_alone: bool = False) -> None:
        """Take these. `last_alone` gives the last of them a line to itself."""
        self._widgets, self._alone = list(widgets), last_alone
        self._lay_out(self._most)

    def minimumSizeHint(self) -> QSize:
        """What they take in one column: its width, and the height of a line."""
        hints = [widget.minimumSizeHint() for widget in self._widgets]
        return QSize(max(hint.width() for hint in hints), hints[0].height()) if hints else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shared = self._widgets[:-1] if self._alone else self._widgets
        widest = max((widget.sizeHint().width() for widget in shared), default=0)
        gaps = (self._most - 1) * self._grid.horizontalSpacing()
        self._lay_out(self._most if self._most * widest + gaps <= self.width() else 1)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._most):
            self._grid.setColumnStretch(column, int(column < columns))
        for at, widget in enumerate(self._widgets):
            alone = self._alone and at == len(self._widgets) - 1
            if alone:
                self._grid.addWidget(widget, -(-at // columns), 0, 1, columns)
            else:
                self._grid.addWidget(widget, at // columns, at % columns)
