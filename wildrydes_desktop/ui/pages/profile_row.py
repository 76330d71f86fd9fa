"""One attribute of a profile: what it is called, its value, what it may hold, and how far it is proven."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.cognito import attribute_rules
from wildrydes_desktop.cognito.attribute_rules import AttributeRule
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import closed, joined, said, told
from wildrydes_desktop.ui.pages.profile_known import Proof
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.directions import beside_each_other
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.values import Value

MOST_IN_A_SENTENCE: Final = 30


def tr(text: str) -> str:
    """A sentence of the profile in the language of the window (context "Profile")."""
    return QCoreApplication.translate("Profile", text)


def label_of(name: str) -> str:
    """What people call the attribute, in the language of the window."""
    return said(attribute_rules.label(name))


def short(value: str) -> str:
    """A value within a sentence: in full, or its two ends where it would widen the window."""
    return value if len(value) <= MOST_IN_A_SENTENCE else f"{value[:15]}…{value[-14:]}"


def in_words(problem: Problem) -> str:
    """A problem as it is said below a field."""
    problem = told(problem)
    return joined(closed(problem.title), problem.meaning, problem.next_step)


def facts(rule: AttributeRule) -> str:
    """What the attribute may hold: its raw name, type and limits, and a hint where there is one."""
    parts = [rule.name, _kind(rule)]
    if rule.required:
        parts.append(tr("required"))
    if not rule.readable:
        parts.append(tr("never shown to this app"))
    hint = attribute_rules.hint(rule.name)
    return joined(closed(beside_each_other(parts)), said(hint) if hint else "")


def _kind(rule: AttributeRule) -> str:
    if rule.kind == "Number":
        return _between(
            rule,
            tr("whole number"),
            tr("whole number, {least} or more"),
            tr("whole number, {most} or less"),
            tr("whole number, {least} to {most}"),
        )
    if rule.kind == "Boolean":
        return tr("true or false")
    if rule.kind == "DateTime":
        return tr("date and time")
    if rule.least is not None and rule.least == rule.most:
        return tr("text, exactly {most} characters").format(most=formats.number(rule.most))
    return _between(
        rule,
        tr("text"),
        tr("text, {least} characters or more"),
        tr("text, up to {most} characters"),
        tr("text, {least} to {most} characters"),
    )


def _between(rule: AttributeRule, neither: str, least: str, most: str, both: str) -> str:
    lowest = rule.least if rule.kind == "Number" else rule.least or None
    if lowest is None:
        return neither if rule.most is None else most.format(most=formats.number(rule.most))
    if rule.most is None:
        return least.format(least=formats.number(lowest))
    return both.format(least=formats.number(lowest), most=formats.number(rule.most))


class AttributeRow(Field):
    """An attribute that can be changed.

    Signals, each with the attribute's name: `delete_wanted`, `code_wanted` (send one), `code_here` (there is
    one to type); and `edited` whenever the text changes.
    """

    delete_wanted = Signal(str)
    code_wanted = Signal(str)
    code_here = Signal(str)
    edited = Signal()

    def __init__(self, rule: AttributeRule) -> None:
        editor = line()
        super().__init__(
            label_of(rule.name), editor, f"profileAttribute_{rule.name}", answers_to=(rule.name,)
        )
        self.line: QLineEdit = editor
        self.name = rule.name
        self.rule = rule
        self.value = ""
        self.added = False
        self._under_way = False
        self._facts = PlainLabel("", "muted")
        self._facts.setObjectName(f"profileFacts_{rule.name}")
        self.delete_button = self._link(tr("Delete"), "profileDelete", tr("Delete {what}"))
        self.delete_button.wanted.connect(lambda: self.delete_wanted.emit(self.name))
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self._facts, 1)
        below.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(below)
        self._build_proof()
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.set_rule(rule)

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        return self.delete_button, self.verify_button, self.have_button

    @property
    def typed(self) -> str:
        """What the pool would be sent: without spaces around it, unless it had them already."""
        text = self.line.text()
        return text if text == self.value else text.strip()

    @property
    def changed(self) -> bool:
        return self.typed != self.value

    def set_rule(self, rule: AttributeRule) -> None:
        """What it may hold, as far as it is known now."""
        self.rule = rule
        self.required = tr("The pool wants this one filled in.") if rule.required else ""
        self._hint = facts(rule)
        self._facts.setText(self._hint)
        self.line.setAccessibleDescription(self._hint)
        self._offer_delete()

    def set_value(self, value: str, *, settled: bool) -> None:
        """What the pool has now. What was typed over it stays, unless it is `settled`: sent, or given up."""
        keep = self.changed and not settled
        self.value = value
        if value or settled:
            self.added = False
        if not keep and self.line.text() != value:
            self.line.setText(value)
            self.line.setCursorPosition(0)
        if settled:
            self.clear_problem()
        self._offer_delete()

    def add(self, value: str) -> None:
        """It is about to be added: shown with what was typed, though the pool has nothing yet."""
        self.added = True
        self.line.setText(value)
        self._offer_delete()

    def refuse(self, text: str) -> None:
        """Mark the input and say right below it, above all that is known of it, what is wrong."""
        super().refuse(text)
        assert self._problem is not None
        self._column.insertWidget(self._column.indexOf(self.line) + 1, self._problem)

    def judge(self) -> Problem | None:
        """What is wrong with what is typed, as far as can be told without asking the pool."""
        return attribute_rules.fault(self.rule, self.typed) if self.changed else None

    def show_proof(self, proof: Proof) -> None:
        """Say how far the contact is proven, and offer what is left to do."""
        text, look = self._said(proof)
        self.status.setText(text)
        restyle(self.status, look=look)
        self.status.setVisible(bool(text))
        self._under_way = bool(proof.sent_to or proof.waiting)
        open_question = self._under_way or not proof.verified
        self.verify_button.setVisible(open_question)
        self.verify_button.set_label(tr("Enter the code") if self._under_way else tr("Send a code"))
        self.have_button.setVisible(not self._under_way and (not proof.verified or proof.late))
        self.have_button.set_label(
            tr("I have a code for a new one") if proof.verified else tr("I have a code")
        )
        self._links.setVisible(bool(text) and (open_question or proof.late))

    def _said(self, proof: Proof) -> tuple[str, str]:
        if proof.waiting:
            kept = (
                tr("{new} waits for its code. Until then the pool keeps {old}.")
                if self.value
                else tr("{new} waits for its code. Until then the pool has none.")
            )
            return kept.format(new=short(proof.waiting), old=short(self.value)), "warning"
        if not self.value:
            return "", "muted"
        if proof.verified:
            return tr("✓  Verified"), "met"
        if proof.sent_to:
            return tr("Not verified yet. A code went to {where}.").format(where=proof.sent_to), "warning"
        return tr("Not verified."), "warning"

    def _offer_delete(self) -> None:
        self.delete_button.setVisible(self.added or (bool(self.value) and not self.rule.required))
        self.delete_button.set_label(tr("Leave out") if self.added else tr("Delete"))

    def _build_proof(self) -> None:
        self.status = PlainLabel("", "muted")
        self.status.setObjectName(f"profileStatus_{self.name}")
        self.status.setAccessibleName(tr("Verified or not"))
        self.verify_button = self._link(tr("Send a code"), "profileVerify", tr("Verify {what}"))
        self.verify_button.wanted.connect(self._verify)
        self.have_button = self._link(tr("I have a code"), "profileHaveCode", tr("Verify {what}"))
        self.have_button.wanted.connect(lambda: self.code_here.emit(self.name))
        self._links = QWidget()
        row = QHBoxLayout(self._links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for button in (self.verify_button, self.have_button):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.status, self._links):
            self._column.addWidget(part)
            part.hide()

    def _verify(self) -> None:
        (self.code_here if self._under_way else self.code_wanted).emit(self.name)

    def _link(self, text: str, name: str, meaning: str) -> ActionButton:
        button = ActionButton(text, f"{name}_{self.name}", "link")
        button.setAccessibleDescription(meaning.format(what=label_of(self.name)))
        return button


class FixedRow(QWidget):
    """An attribute that cannot be changed here: its value, and why."""

    def __init__(self, rule: AttributeRule) -> None:
        super().__init__()
        self.name = rule.name
        self.value = Value(f"profileAttribute_{rule.name}", label_of(rule.name))
        self._why = PlainLabel("", "muted")
        self._why.setObjectName(f"profileFacts_{rule.name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FieldLabel(label_of(rule.name), self.value))
        column.addWidget(self.value)
        column.addWidget(self._why)
        self.set_rule(rule)

    def set_rule(self, rule: AttributeRule) -> None:
        self._why.setText(joined(closed(beside_each_other((rule.name, _kind(rule)))), _why_fixed(rule)))
        self.value.setAccessibleDescription(self._why.text())

    def set_value(self, value: str) -> None:
        self.value.show_value(value)


def _why_fixed(rule: AttributeRule) -> str:
    known = {
        "sub": tr("Read only: the pool gives it once and never changes it."),
        "email_verified": tr("Read only: true once a code has proven the address."),
        "phone_number_verified": tr("Read only: true once a code has proven the number."),
        "identities": tr("Read only: from sign-ins through another provider."),
    }
    if rule.name in known:
        return known[rule.name]
    if not rule.writable:
        return tr("Read only: this app client may not write it.")
    return tr("Read only: it was set for good when the account was made.")
