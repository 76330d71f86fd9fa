"""The reading side of the protocol panel: one exchange as text that can be read, zoomed and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.protocol.exchange_writer import GROUPED, ExchangeWriter
from wildrydes_desktop.ui.theme import colours


class ExchangeDetail(QTextEdit):
    """Read-only. Ctrl with plus, minus or the wheel changes the size; what is copied is plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writer = ExchangeWriter(self)
        self._exchange: Exchange | None = None
        self._handshake: Handshake | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(8)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """What both sides worked out at the last sign-in; shown with the exchanges that it belongs to."""
        if handshake != self._handshake:
            self._handshake = handshake
            self.show_exchange(self._exchange)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show `exchange` from its beginning; None empties the view."""
        self._exchange = exchange
        if exchange is None:
            self.clear()
            return
        self._writer.write(self.document(), exchange, self._handshake, colours(self.palette()))
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._exchange is not None:
            self.show_exchange(self._exchange)

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
