"""Any challenge: what Cognito asks, what came with the question, and the fields of the answer.

The page renders a description and knows no challenge itself; a new one is a new description.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, code_line, code_of, line
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.views import CalmTableView

MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class StepField:
    """One input of an answer. `key` is its name in ChallengeResponses, `name` the widget's object name."""

    key: str
    label: str
    name: str
    password: bool = False
    hint: str = ""
    answers_to: tuple[str, ...] = ("code",)


@dataclass(frozen=True, slots=True)
class StepDescription:
    """What a step of a sign-in asks, ready to be shown.

    `name` is the raw ChallengeName. `parameters` are the pool's, shown as they are. No `fields`: it can't be
    answered here. `open_key`: the person also types the name under which the first field is sent.
    """

    name: str
    title: str
    explanation: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[StepField, ...] = ()
    open_key: bool = False


@dataclass(frozen=True, slots=True)
class ChallengeAnswer:
    """The answer to the challenge of that raw name, by the keys of ChallengeResponses."""

    name: str
    responses: dict[str, Secret]


class ChallengePage(Page):
    """Emits `submitted(ChallengeAnswer)`, and `start_again_wanted()`."""

    start_again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("One more step"), " ")
        self.title.setObjectName("challengeTitle")
        self.title.setAccessibleName(self.tr("One more step"))
        self.title.allow_copying()
        self._step: StepDescription | None = None
        self._card: Card | None = None
        self._inputs: dict[str, Field] = {}
        self._key: Field | None = None

    def show_step(self, step: StepDescription) -> None:
        """Replace what is shown by `step`. Nothing typed for the one before is kept."""
        self.set_busy(False)
        self.drop_forms()
        if self._card is not None:
            self._card.setParent(None)  # gone from every search by name at once
            self._card.deleteLater()
        self._step, self._inputs, self._key = step, {}, None
        self.title.setText(step.title)
        self.title.setAccessibleName(step.title)
        self.setAccessibleName(step.title)
        self.intro.setText(step.explanation)
        self._card = self.add_card()
        if step.parameters:
            self._card.column.addWidget(PlainLabel(self.tr("What came with it"), "section"))
            self._card.column.addWidget(
                _parameter_table(step.parameters, self.tr("Parameter"), self.tr("Value"))
            )
        if step.fields:
            self._add_answer(step)
        again = ActionButton(self.tr("Start again"), "challengeCancel")
        again.wanted.connect(self.start_again_wanted)
        self.add_action(again)
        self._card.column.addWidget(again)
        self._card.show()  # now, not when the event loop comes round to it

    def show_unknown(self, name: str, parameters: Mapping[str, str], *, answerable: bool = True) -> None:
        """Show a challenge that this app has no description of, with a way to answer it by hand."""
        explanation = self.tr(
            "The pool answered with a challenge that this app has no form for."
            " Its name and parameters stand here as they came."
        )
        by_hand = StepField(
            "ANSWER", self.tr("Answer"), "challengeCode", hint=self.tr("It is sent as you type it.")
        )
        self.show_step(
            StepDescription(
                name,
                self.tr("The pool asks for {name}").format(name=name),
                explanation,
                parameters,
                (by_hand,) if answerable else (),
                open_key=answerable,
            )
        )

    def set_code(self, code: Secret) -> None:
        """Fill in a code, from the mailbox, where this step has a field for one."""
        wanted = self.findChild(QLineEdit, "challengeCode")
        if isinstance(wanted, QLineEdit):
            wanted.setText(code.reveal())
            wanted.setFocus()

    def _add_answer(self, step: StepDescription) -> None:
        assert self._card is not None
        fields: list[Field] = []
        if step.open_key:
            self._key = Field(
                self.tr("Name of the response"),
                line(step.fields[0].key),
                "challengeAnswerName",
                hint=self.tr("The key in ChallengeResponses; left empty, {key}.").format(
                    key=step.fields[0].key
                ),
            )
            fields.append(self._key)
        for wanted in step.fields:
            editor: QLineEdit = (
                PasswordField() if wanted.password else line() if step.open_key else code_line()
            )
            entry = Field(
                wanted.label,
                editor,
                wanted.name,
                answers_to=wanted.answers_to,
                required=self.tr("The answer is missing."),
                hint=wanted.hint,
            )
            self._inputs[wanted.key] = entry
            fields.append(entry)
        submit = ActionButton(self.tr("Answer"), "challengeSubmit", "primary")
        for widget in (*fields, submit):
            self._card.column.addWidget(widget)
        self.add_form(fields, submit, self._submit)

    def _submit(self) -> None:
        assert self._step is not None
        responses = {key: self._typed(entry.editor) for key, entry in self._inputs.items()}
        if self._key is not None and self._key.text:
            responses = {self._key.text: next(iter(responses.values()))}
        self.submitted.emit(ChallengeAnswer(self._step.name, responses))

    def _typed(self, editor: QWidget) -> Secret:
        if isinstance(editor, PasswordField):
            return editor.secret()
        assert isinstance(editor, QLineEdit)
        return Secret(editor.text()) if self._key is not None else code_of(editor)


def _parameter_table(parameters: Mapping[str, str], key: str, value: str) -> CalmTableView:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels([key, value])
    for name, text in parameters.items():
        cells = [QStandardItem(name), QStandardItem(text)]
        cells[0].setData(name, Qt.ItemDataRole.UserRole)
        model.appendRow(cells)
    table = CalmTableView()
    table.setObjectName("challengeParameters")
    table.setAccessibleName(key)
    table.setModel(model)
    model.setParent(table)
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    rows = min(len(parameters), MOST_ROWS)
    table.setFixedHeight(header.sizeHint().height() + rows * table.verticalHeader().defaultSectionSize() + 4)
    return table
