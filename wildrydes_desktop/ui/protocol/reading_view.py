"""Text to read, zoom and copy: what an exchange's details and the evidence about the password stand in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from wildrydes_desktop.ui.protocol.page import GROUPED


class ReadingView(QTextEdit):
    """Read-only. Ctrl with plus, minus or the wheel changes the size; what is copied is plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(8)
        # WORKAROUND: text that was wrapped once more, beside the bar that it came to need, counts as wide as
        # before (Qt 6.11). A bar for that would stand over a line. Look again at 6.13.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)

    def _stay(self) -> None:
        self.horizontalScrollBar().setMaximum(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoomIn(2)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoomOut(2)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as plain text, long numbers without the spaces that group them."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        lines: list[str] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            text = block.text()[max(0, start - block.position()) : end - block.position()]
            text = text.replace("\u2028", "\n").replace("\xa0", " ")
            lines.append(text.replace(" ", "") if block.blockFormat().property(GROUPED) else text)
            block = block.next()
        data = QMimeData()
        data.setText("\n".join(lines))
        return data
