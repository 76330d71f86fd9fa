"""The inputs of an answer, made from a challenge's description: checked before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.attribute_rules import fault
from wildrydes_desktop.cognito.description import Description, Input, Kind
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import sentences
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, code_line, code_of, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.policy_checklist import PolicyChecklist

ROOM_FOR_SPACES = 64


@dataclass(frozen=True, slots=True)
class _Row:
    """One input and the field that was made for it."""

    asked: Input
    field: Field


class ChallengeForm(QWidget):
    """A field for each input. What is asked for only with some choice is hidden while another is chosen."""

    def __init__(self, description: Description, policy: PasswordPolicy | None) -> None:
        """`policy` is the pool's own where it is known; passwords are then refused that lack something."""
        super().__init__()
        self._policy = policy
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._key: Field | None = None
        self._repeat: Field | None = None
        self._note: PlainLabel | None = None
        self._checklist: PolicyChecklist | None = None
        if description.open_key:
            self._add_key(description.inputs[0].key)
        for asked in description.inputs:
            self._add(asked)
        self._follow_choice()

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Hold the new password to another policy, whatever is typed of it already."""
        self._policy = policy
        if self._checklist is not None:
            self._checklist.set_policy(policy)
            self._checklist.judge(self._new_password())

    @property
    def fields(self) -> list[Field]:
        """Every field, in the order of the form."""
        found = [self._key] if self._key is not None else []
        for row in self._rows:
            found.append(row.field)
            if row.asked.kind is Kind.NEW_PASSWORD and self._repeat is not None:
                found.append(self._repeat)
        return found

    @property
    def only_answer(self) -> str:
        """What `Problem.field` calls the only input that is sent; empty where there are several."""
        shown = self._shown()
        return next(iter(shown[0].asked.answers_to), "") if len(shown) == 1 else ""

    def refusal(self) -> tuple[Field, str] | None:
        """The first field whose content no pool would take, and why. Empty fields are the page's business."""
        for row in self._shown():
            reason = self._wrong_with(row)
            if reason:
                return row.field, reason
        if self._repeat is not None and self._new_password() != _text(self._repeat):
            return self._repeat, self.tr("The two passwords are not the same.")
        return None

    def responses(self) -> dict[str, Secret]:
        """What was typed and chosen, by the keys of ChallengeResponses."""
        given = {row.asked.key: _given(row) for row in self._shown()}
        if self._key is not None and self._key.text:
            return {self._key.text: next(iter(given.values()))}
        return given

    # Building

    def _add_key(self, key: str) -> None:
        self._key = Field(
            self.tr("Name of the response"),
            line(key),
            "challengeAnswerName",
            hint=self.tr("The key in ChallengeResponses; left empty, {key}.").format(key=key),
        )
        self._column.addWidget(self._key)

    def _add(self, asked: Input) -> None:
        field = Field(
            said(asked.label),
            self._editor(asked),
            asked.name,
            answers_to=asked.answers_to,
            required=self.tr("The answer is missing."),
            hint=said(asked.hint) if asked.hint else "",
        )
        self._rows.append(_Row(asked, field))
        self._column.addWidget(field)
        if asked.kind is Kind.NEW_PASSWORD:
            self._add_repeat(field)
        elif asked.kind is Kind.CHOICE:
            self._note = PlainLabel("", "muted")
            self._note.setObjectName(f"{asked.name}Note")
            self._column.addWidget(self._note)

    def _editor(self, asked: Input) -> QWidget:
        match asked.kind:
            case Kind.CHOICE:
                combo = Choice()
                for choice in asked.choices:
                    combo.addItem(said(choice.label), choice.value)
                combo.currentIndexChanged.connect(self._follow_choice)
                return combo
            case Kind.PASSWORD | Kind.NEW_PASSWORD:
                password = PasswordField()
                password.setMaxLength(asked.longest + 1)  # one more: too long is said, never cut off
                return password
            case Kind.CODE:
                code = code_line()
                code.setMaxLength(asked.longest * 2 + ROOM_FOR_SPACES)
                return code
            case Kind.TEXT:
                return line(longest=asked.longest + 1)

    def _add_repeat(self, field: Field) -> None:
        assert isinstance(field.editor, PasswordField)
        self._checklist = checklist = PolicyChecklist()
        checklist.set_policy(self._policy)
        field.editor.textChanged.connect(checklist.judge)
        self._repeat = Field(
            self.tr("New password again"),
            PasswordField(),
            "challengeNewPasswordRepeat",
            required=self.tr("Type the password once more, so that a slip does not lock you out."),
        )
        assert isinstance(self._repeat.editor, PasswordField)
        self._repeat.editor.setMaxLength(field.editor.maxLength())
        self._column.addWidget(checklist)
        self._column.addWidget(self._repeat)

    # Using

    def _follow_choice(self) -> None:
        """Show what the choice wants, and say what cannot be done with it."""
        chosen = next((_given(row).reveal() for row in self._rows if row.asked.kind is Kind.CHOICE), "")
        for row in self._rows:
            row.field.setHidden(bool(row.asked.only_for) and chosen not in row.asked.only_for)
            if row.asked.kind is Kind.CHOICE and self._note is not None:
                row.field.clear_problem()
                self._note.setText(_impossible(row))
                self._note.setHidden(not self._note.text())

    def _shown(self) -> list[_Row]:
        return [row for row in self._rows if row.field.isVisibleTo(self)]

    def _wrong_with(self, row: _Row) -> str:
        asked = row.asked
        if asked.kind is Kind.CHOICE:
            return self.tr("Choose another one, for the reason below.") if _impossible(row) else ""
        if asked.rule is not None:
            problem = fault(asked.rule, _given(row).reveal())
            return said(sentences(problem.meaning, problem.next_step)) if problem else ""
        return self._wrong_length(asked, len(_given(row).reveal())) or self._wrong_password(asked)

    def _wrong_length(self, asked: Input, length: int) -> str:
        if asked.shortest == asked.longest != length:
            return self.tr("It has {longest} characters, no more and no fewer.").format(
                longest=formats.number(asked.longest)
            )
        if length > asked.longest:
            return self.tr("It is longer than {longest} characters.").format(
                longest=formats.number(asked.longest)
            )
        if length < asked.shortest:
            return self.tr("It needs at least {shortest} characters.").format(
                shortest=formats.number(asked.shortest)
            )
        return ""

    def _wrong_password(self, asked: Input) -> str:
        if asked.kind is Kind.NEW_PASSWORD and self._policy and self._policy.unmet(self._new_password()):
            return self.tr("The pool asks for more: see the list below.")
        return ""

    def _new_password(self) -> str:
        return next((_text(row.field) for row in self._rows if row.asked.kind is Kind.NEW_PASSWORD), "")


def _given(row: _Row) -> Secret:
    editor = row.field.editor
    if isinstance(editor, QComboBox):
        return Secret(str(editor.currentData()))
    assert isinstance(editor, QLineEdit)
    return code_of(editor) if row.asked.kind is Kind.CODE else Secret(editor.text())


def _text(field: Field) -> str:
    assert isinstance(field.editor, QLineEdit)
    return field.editor.text()


def _impossible(row: _Row) -> str:
    """Why what is chosen cannot be used; empty where it can."""
    chosen = _given(row).reveal()
    reasons = (choice.impossible for choice in row.asked.choices if choice.value == chosen)
    return next((said(reason) for reason in reasons if reason is not None), "")
