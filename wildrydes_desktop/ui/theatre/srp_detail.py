"""One step of a sign-in by SRP, explained: what it is, how it comes about, its whole value."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.srp_story import Part, StoryStep, raised
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.protocol.page import Page
from wildrydes_desktop.ui.protocol.reading_view import ReadingView
from wildrydes_desktop.ui.theatre.srp_words import SrpWords
from wildrydes_desktop.ui.theme import Colours, colours
from wildrydes_desktop.ui.widgets.looks import in_turns

DIGITS_FROM: Final = 40
"""A hexadecimal number this long or longer is said to be one, with its length."""


class SrpDetail(ReadingView):
    """Shows the step that it is given, in words from `words`."""

    def __init__(self, words: SrpWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._step: StoryStep | None = None
        self.setMinimumHeight(40)

    def show_step(self, step: StoryStep) -> None:
        """Explain `step` from the beginning; where it is the one shown already, from where one reads."""
        bar = self.verticalScrollBar()
        place = bar.value() if self._step is not None and self._step.word == step.word else 0
        self._step = step
        self.clear()
        page = _StepPage(self.document(), colours(self.palette()))
        page.name(step.symbol, self._words.name(step.word))
        page.paragraph(self._words.sentence(step.word))
        page.note(self._words.known_to(step))
        if step.value is None:
            page.hidden(self._words.hidden(step))
        if step.work:
            self._write_work(page, step)
        elif step.formula:
            page.lines([f"{step.symbol} = {raised(step.formula)}"])
        if step.parts:
            self._write_parts(page, step)
        if step.value is not None and not step.work:
            self._write_value(page, step.value)
        page.finish()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # it was pushed along by what was written
        bar.setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_again()
        elif event.type() == QEvent.Type.LanguageChange and self._step is not None:
            in_turns(self, self._show_again)

    def _show_again(self) -> None:
        if self._step is not None:
            self.show_step(self._step)

    def _write_work(self, page: _StepPage, step: StoryStep) -> None:
        page.heading(self.tr("By hand"))
        page.lines(
            [
                f"{step.symbol} = {raised(step.formula)}",
                f"{step.symbol} = {raised(step.numbers)}",
                *(f"    {raised(line)}" for line in step.work),
                f"{step.symbol} = {step.value}",
            ]
        )
        if any("≡" in line for line in step.work):
            page.note(self.tr("≡ means: leaves the same remainder when divided by 47."))

    def _write_parts(self, page: _StepPage, step: StoryStep) -> None:
        page.heading(self.tr("What goes in, in this order"))
        for number, part in enumerate(step.parts, start=1):
            page.part(number, part.symbol, self._words.name(part.word), self._size(part))
            if part.data is not None:
                page.lines([visible(part.data.decode()) if part.is_text else part.data.hex()])

    def _size(self, part: Part) -> str:
        if part.data is None:
            return self.tr("hidden")
        if len(part.data) == 1:
            return self.tr("1 byte")
        return self.tr("{count} bytes").format(count=formats.number(len(part.data)))

    def _write_value(self, page: _StepPage, value: str) -> None:
        page.heading(self.tr("Its value"))
        page.lines([visible(value)])
        if len(value) >= DIGITS_FROM and not set(value) - set("0123456789abcdef"):
            bits = int(value, 16).bit_length()
            page.note(self.tr("A number of {bits} bits, in hexadecimal.").format(bits=formats.number(bits)))


class _StepPage(Page):
    """What a page about a step has beside the common things."""

    def __init__(self, document: QTextDocument, look: Colours) -> None:
        super().__init__(document, look)
        self._warning = QTextCharFormat(self._plain)
        self._warning.setForeground(look.warning)
        self._warning.setBackground(look.warning_soft)

    def name(self, symbol: str, name: str) -> None:
        self._block(below=4)
        self._cursor.insertText(symbol, self._symbol)
        self._cursor.insertText(f"  {name}", self._large)

    def part(self, number: int, symbol: str, name: str, size: str) -> None:
        self._block(above=4, below=4)
        self._cursor.insertText(f"{number}.  ", self._plain)
        if symbol:
            self._cursor.insertText(symbol, self._symbol)
            self._cursor.insertText("  ", self._plain)
        self._cursor.insertText(name, self._plain)
        self._cursor.insertText(f"  {size}", self._muted)

    def hidden(self, text: str) -> None:
        self._block(above=4, below=4)
        self._cursor.insertText(text, self._warning)
