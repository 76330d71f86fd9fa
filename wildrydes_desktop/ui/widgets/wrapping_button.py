"""Buttons and boxes whose words take several lines where large text leaves no room for one.

Qt gives a button one line, and what is narrower than it a bar to scroll sideways by (WCAG 2.2, 1.4.10).
With text of the usual size nothing here does anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from wildrydes_desktop.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QAbstractButton

    _Button = QAbstractButton
else:
    _Button = object

LEAST = 72
"""Device-independent pixels, with text of the usual size, that the words keep whatever stands beside them."""
BREAK = "\n"
"""Between two lines, in the place of the space that they were parted at: from right to left that would push
the words over the edge.
"""


class Wrapping(_Button):
    """Mixed in before one of Qt's buttons. `text()` is the whole text in one line, however it is shown."""

    _wraps = False
    _words = ""
    """All of them in one line, while they may take several."""
    _one_line = QSize()
    _least, _around = 0, 0
    """Pixels: what the longest of the words takes, and what the button needs beside its words."""

    def text(self) -> str:
        return self._words if self._wraps else super().text()

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._wraps or _large():
            self._measure(text)

    def sizeHint(self) -> QSize:
        """As wide as all words in one line; as high as the lines that they take by now, and never higher."""
        if not self._wraps:
            return super().sizeHint()
        return QSize(self._one_line.width(), self._height(super().text().count(BREAK)))

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            return super().minimumSizeHint()
        return QSize(min(self._least, self._one_line.width()), self._one_line.height())

    def heightForWidth(self, width: int) -> int:
        if not self._wraps:
            return super().heightForWidth(width)
        return self._height(len(self._broken(width)) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wraps:
            self._break()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {event.Type.FontChange, event.Type.StyleChange} and (self._wraps or _large()):
            self._measure(self.text())

    def _measure(self, words: str) -> None:
        """Find out again what the words take: they are others, or have another size."""
        super().setText(words)
        self._wraps, self._words = False, words
        self._one_line = super().sizeHint()
        self._wraps = _large() and bool(words)
        policy = self.sizePolicy()
        if policy.hasHeightForWidth() != self._wraps:
            policy.setHeightForWidth(self._wraps)
            policy.setHorizontalPolicy(policy.Policy.Preferred if self._wraps else policy.Policy.Minimum)
            self.setSizePolicy(policy)
        if self._wraps:
            # Rounded to whole pixels the words can be narrower than they are laid out.
            self._around = self._one_line.width() - self.fontMetrics().horizontalAdvance(words) - 1
            _, longest = self._lines(theme.scaled(LEAST))
            self._least = self._around + max(longest, theme.scaled(LEAST))
            self._break()
        self.updateGeometry()

    def _break(self) -> None:
        """Show the words in as many lines as the width that there is by now takes."""
        broken = BREAK.join(self._broken(self.width()))
        if broken != super().text():
            super().setText(broken)

    def _broken(self, width: int) -> list[str]:
        """The words in the lines that a button of `width` pixels has for them."""
        if width >= self._one_line.width():  # a layout of the same words may come to some pixels more
            return [self.text()]
        lines, _ = self._lines(width - self._around)
        return lines

    def _height(self, breaks: int) -> int:
        return self._one_line.height() + breaks * self.fontMetrics().lineSpacing()

    def _lines(self, room: int) -> tuple[list[str], int]:
        """The words in lines of `room` pixels, and the pixels of the longest that cannot be parted."""
        from PySide6.QtGui import QTextLayout

        words = self.text()
        layout = QTextLayout(words, self.font())
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(room, 1))
            lines.append(words[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return lines, -int(-layout.minimumWidth() // 1)


def _large() -> bool:
    return theme.scaled(100) > 100
