"""A thin moving line that says: something is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

HEIGHT = 4


class BusyBar(QProgressBar):
    """Visible while something runs. It stands in a `BusyStrip`, so that nothing jumps.

    Qt moves it by itself: a timer of ours would wait for the GIL while a thread computes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busyIndicator")
        self.setAccessibleName(self.tr("Working"))
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)
        self.setRange(0, 0)
        self.hide()


class BusyStrip(QWidget):
    """The room of a busy bar, kept while the bar is hidden."""

    def __init__(self, bar: BusyBar) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(bar)
