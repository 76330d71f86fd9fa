"""A question of the guide's: choices of any length, one to choose, and a word on the choice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.ui.announcing import announce
from wildrydes_desktop.ui.guide.words import tr
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.radio_button import RadioButton
from wildrydes_desktop.workshop.guide import Question


class QuestionPart(QWidget):
    """Hidden while there is no question. Emits `answered(int)`, the place of the choice from 0."""

    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideQuestion")
        self._shown: Question | None = None
        self._choices: list[_Choice] = []
        self._group = QButtonGroup(self)
        self._ask = PlainLabel()
        self._ask.setObjectName("guideAsk")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._verdict = PlainLabel()
        self._verdict.setObjectName("guideVerdict")
        self._verdict.hide()
        self._answer = ActionButton(tr("Answer"), "guideAnswer")
        self._answer.wanted.connect(lambda: self.answered.emit(self._group.checkedId()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._ask)
        column.addLayout(self._rows)
        column.addWidget(self._answer)
        column.addWidget(self._verdict)
        self.hide()

    @property
    def controls(self) -> list[QWidget]:
        """What Tab goes through, in its order."""
        return [*(choice.button for choice in self._choices), self._answer]

    def show_question(self, question: Question | None) -> None:
        """Show `question`. One that is shown already keeps what was chosen."""
        self.setHidden(question is None)
        if question is None:
            return
        if question != self._shown:
            self._shown = question
            self._make(len(question.choices))
        self._ask.setText(said(question.ask))
        for choice, text in zip(self._choices, question.choices, strict=True):
            choice.show_text(said(text), said(question.ask))
        self._answer.set_label(tr("Answer"))

    def show_verdict(self, text: str, *, right: bool) -> None:
        """Say whether the choice was right."""
        restyle(self._verdict, look="met" if right else "warning")
        self._verdict.setText(text)
        self._verdict.setHidden(not text)
        announce(self, text)

    def _make(self, count: int) -> None:
        for choice in self._choices:
            self._group.removeButton(choice.button)
            choice.setParent(None)  # gone from every search by name at once
            choice.deleteLater()
        self._choices = [_Choice(number) for number in range(count)]
        for number, choice in enumerate(self._choices):
            self._group.addButton(choice.button, number)
            self._rows.addWidget(choice)
            choice.button.toggled.connect(self._chosen)
        self._chosen()

    def _chosen(self) -> None:
        self._answer.setEnabled(self._group.checkedId() >= 0)
        self.show_verdict("", right=False)


class _Choice(QWidget):
    """A radio button with a text that may take several lines, which a radio button's own may not."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = RadioButton()
        self.button.setObjectName(f"guideChoice_{number}")
        self._text = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_text(self, text: str, ask: str) -> None:
        self._text.setText(text)
        self._align()
        self.button.setAccessibleName(text)
        self.button.setAccessibleDescription(ask)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the button beside the first line, however large the text is."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._align()

    def _align(self) -> None:
        self.button.setMinimumHeight(self._text.fontMetrics().height())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click on the words chooses as well."""
        self.button.setChecked(True)
        self.button.setFocus()
