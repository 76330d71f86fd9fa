"""One line of the list of steps: a button that opens its step, with a sign for how it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wildrydes_desktop.ui.guide.standing import Standing
from wildrydes_desktop.ui.guide.words import tr
from wildrydes_desktop.ui.widgets.directions import ISOLATED, direction_of
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

_SIGNS = {Standing.OPEN: "•", Standing.DONE: "✓", Standing.SKIPPED: "–"}
NARROWEST = 120
"""Device-independent pixels."""


class StepRow(QPushButton):
    """Shows the title in one line, shortened where room is short; then the whole of it is the tool tip.

    The dynamic property `standing` is the fixed word of how the step stands.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"guideStep_{name}")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setProperty("look", "step")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line = ""

    def show_step(self, number: int, title: str, standing: Standing) -> None:
        """Show the step with that number (from 1) and title."""
        words = {
            Standing.OPEN: tr("Step {number}, open: {title}"),
            Standing.DONE: tr("Step {number}, done: {title}"),
            Standing.SKIPPED: tr("Step {number}, not needed on the local pool: {title}"),
        }
        self.setAccessibleName(words[standing].format(number=number, title=title))
        self._line = f"{_SIGNS[standing]}  {self._by_itself(title)}"
        self.setToolTip(tool_tip(title))
        restyle(self, standing=standing.value)
        self._shorten()

    def _by_itself(self, title: str) -> str:
        """A title of letters from left to right, in a window from right to left, keeps its end at its end."""
        around = self.layoutDirection()
        return title if direction_of(title, around) == around else title.join(ISOLATED)

    @property
    def shortened(self) -> bool:
        """Whether the title is not to be read in full."""
        return self.text().replace("&&", "&") != self._line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _shorten(self) -> None:
        from PySide6.QtCore import Qt

        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text().replace("&&", "&"))
        room = self.width() - around - 1
        shown = metrics.elidedText(self._line, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)
