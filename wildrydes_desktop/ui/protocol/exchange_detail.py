"""The reading side of the protocol panel: one exchange as text that can be read, zoomed and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.protocol.exchange_writer import ExchangeWriter
from wildrydes_desktop.ui.protocol.reading_view import ReadingView
from wildrydes_desktop.ui.theme import colours
from wildrydes_desktop.ui.widgets.looks import in_turns


class ExchangeDetail(ReadingView):
    """Shows one exchange at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writer = ExchangeWriter(self)
        self._exchange: Exchange | None = None
        self._handshake: Handshake | None = None
        self._from_answer = False
        self._first = ""

    def say_first(self, text: str) -> None:
        """Let `text` stand above the exchange, and be scrolled with it."""
        if text != self._first:
            self._first = text
            self._show_again()

    def set_handshake(self, handshake: Handshake | None) -> None:
        """What both sides worked out at the last sign-in; shown with the exchanges that it belongs to."""
        if handshake != self._handshake:
            self._handshake = handshake
            self.show_exchange(self._exchange, from_answer=self._from_answer)

    def show_exchange(self, exchange: Exchange | None, *, from_answer: bool = False) -> None:
        """Show `exchange` from its beginning, or from where its answer begins; None empties the view."""
        self._exchange, self._from_answer = exchange, from_answer
        if exchange is None:
            self.clear()
            return
        answer = self._writer.write(
            self.document(), exchange, self._handshake, colours(self.palette()), self._first
        )
        above = 0.0
        if from_answer:
            block = self.document().findBlock(answer)
            above = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(above))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._exchange is not None:
            self._show_again()
        elif event.type() == QEvent.Type.LanguageChange and self._exchange is not None:
            in_turns(self, self._show_again)

    def _show_again(self) -> None:
        self.show_exchange(self._exchange, from_answer=self._from_answer)
