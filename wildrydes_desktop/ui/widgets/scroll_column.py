"""A column that scrolls, for panels that may be torn off and wide."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget


class ScrollColumn(QScrollArea):
    """`column` takes all of the width up to its maximum, and stands in the middle of what is wider."""

    def __init__(self, name: str, label: str) -> None:
        """`name` is the object's, `label` what is said of it."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        ground, self.column = QWidget(), QWidget()
        ground.setObjectName("pageBody")
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self.column, 1000)
        across.addStretch(1)
        self.setWidget(ground)
