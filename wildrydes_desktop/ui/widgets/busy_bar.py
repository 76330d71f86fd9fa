"""A thin moving line that says: something is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

HEIGHT = 4


class BusyBar(QProgressBar):
    """Visible while something runs. Keeps its room when hidden, so that nothing jumps.

    Qt moves it by itself: a timer of ours would wait for the GIL while a thread computes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busyIndicator")
        self.setAccessibleName(self.tr("Working"))
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setRange(0, 0)
        self.hide()
