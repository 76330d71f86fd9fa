"""A field of plain text that is as high as some of its lines, whatever size the text has or comes to have."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit


class LinesEdit(QPlainTextEdit):
    """As high as Qt makes it until `show_lines` is called."""

    _shown_lines, _around_lines = 0, 0

    def show_lines(self, count: int, around: int) -> None:
        """Be as high as `count` lines and `around` more device-independent pixels."""
        self._shown_lines, self._around_lines = count, around
        self.setFixedHeight(self.fontMetrics().lineSpacing() * count + around)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._shown_lines:
            self.show_lines(self._shown_lines, self._around_lines)
