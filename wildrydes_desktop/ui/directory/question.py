"""What is asked before something happens that cannot be taken back, or to many people at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel


class Question(QWidget):
    """Hidden until `ask`.

    Signals: `sure()` when the answer is yes, and what had to be typed is.
    """

    sure = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._to_type = ""
        self._words = PlainLabel("", "problem")
        self._words.setObjectName("directoryQuestion")
        self._number = line(longest=9)
        self._typed = Field(self.tr("Number"), self._number, "directoryTypedNumber")
        self.yes = ActionButton(self.tr("Yes, do it"), "directorySure", "danger")
        self.no = ActionButton(self.tr("No, leave it"), "directoryNotSure")
        self.yes.wanted.connect(self._agree)
        self.no.wanted.connect(self.close_question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.yes, self.no):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self._words, self._typed):
            column.addWidget(widget)
        column.addLayout(row)
        self._number.returnPressed.connect(self._agree)
        self.hide()

    def ask(self, words: str, to_type: str = "") -> None:
        """Ask; with `to_type` a yes counts only once that was typed."""
        self._to_type = to_type
        self._words.setText(words)
        self._number.clear()
        self._typed.clear_problem()
        self._typed.setVisible(bool(to_type))
        self.show()
        (self._number if to_type else self.no).setFocus()  # a second press of Enter does no harm

    def close_question(self) -> None:
        """Nothing is to be done, or it has begun."""
        self.hide()

    def _agree(self) -> None:
        if self._to_type and self._typed.text != self._to_type:
            self._typed.refuse(self.tr("Type {number} to go on.").format(number=self._to_type))
            self._typed.editor.setFocus()
            return
        self.close_question()
        self.sure.emit()
