"""The steps of a sign-in by SRP beside the explanation of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp_story import StoryStep
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.ui.theatre.srp_detail import SrpDetail
    from wildrydes_desktop.ui.theatre.srp_steps import SrpStepsView

SIDE_BY_SIDE = 720
"""Device-independent pixels of width from which the two stand beside each other."""


class SrpWalk(QWidget):
    """Named `{prefix}Steps` and `{prefix}Detail`; imported and built in turns: all at once takes 20 ms."""

    def __init__(self, prefix: str, *, toy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._toy = toy
        self._shown: Sequence[StoryStep] = ()
        self._steps: SrpStepsView | None = None
        self._detail: SrpDetail | None = None
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        in_turns(self, self._add_steps, self._add_detail, self._join)

    def show_steps(self, steps: Sequence[StoryStep]) -> None:
        """Show these; the step that was chosen stays so if it is still there."""
        self._shown = steps
        if self._steps is not None and self._detail is not None:
            self._steps.show_steps(steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            self._share()

    def _add_steps(self) -> None:
        from wildrydes_desktop.ui.theatre.srp_steps import SrpStepsView
        from wildrydes_desktop.ui.theatre.srp_words import SrpWords

        self._steps = SrpStepsView(SrpWords(self, toy=self._toy))
        self._steps.setObjectName(f"{self._prefix}Steps")
        self._steps.setAccessibleName(self.tr("The values, and who knows them"))
        self._splitter.addWidget(self._steps)

    def _add_detail(self) -> None:
        from wildrydes_desktop.ui.theatre.srp_detail import SrpDetail
        from wildrydes_desktop.ui.theatre.srp_words import SrpWords

        self._detail = SrpDetail(SrpWords(self, toy=self._toy))
        self._detail.setObjectName(f"{self._prefix}Detail")
        self._detail.setAccessibleName(self.tr("The chosen value explained"))
        self._splitter.addWidget(self._detail)
        self._share()

    def _join(self) -> None:
        assert self._steps is not None
        assert self._detail is not None
        self._steps.chosen.connect(self._detail.show_step)
        self._steps.show_steps(self._shown)

    def _share(self) -> None:
        """Half and half beside each other; one above the other, the list gets a little more."""
        wide = self._splitter.orientation() == Qt.Orientation.Horizontal
        self._splitter.setSizes([500, 500] if wide else [550, 450])
