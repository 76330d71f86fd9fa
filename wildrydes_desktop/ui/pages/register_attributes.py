"""What a pool asks of newcomers besides address and password, and what it would take: one field each.

Made when it is first needed: the Register page is what the first paint shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.attribute_rules import (
    CUSTOM,
    LONGEST_VALUE,
    STANDARD,
    AttributeRule,
    fault,
    hint,
    label,
)
from wildrydes_desktop.foundation.words import sentences
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel

OWN_FIELD = "email"
"""The attribute that the page has a field of its own for."""
LONGEST_NAME = 32
"""Characters; the limit of AttributeNameType in Cognito's API reference."""


@dataclass(frozen=True, slots=True)
class _Row:
    rule: AttributeRule
    field: Field

    @property
    def value(self) -> str:
        editor = self.field.editor
        return str(editor.currentData()) if isinstance(editor, QComboBox) else self.field.text

    def take_over(self, value: str) -> None:
        """Have `value` in the field, typed for a field before this one."""
        editor = self.field.editor
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)


class RegisterAttributes(QWidget):
    """Fields for what is required, then, once it is opened, for all else that the pool takes.

    Signals: `fields_changed()` when there are other fields than before.
    """

    fields_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("registerAttributes")
        self.setAccessibleName(self.tr("More about you"))
        self._rules: tuple[AttributeRule, ...] | None = None
        self._learned: dict[str, AttributeRule] = {}
        self._added: dict[str, AttributeRule] = {}
        self._open = False
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._heading = PlainLabel(self.tr("More about you: all of this may stay empty."), "muted")
        self._column.addWidget(self._heading)
        self.adding = _AddRow()
        self._column.addWidget(self.adding)
        self._arrange()

    # What the page asks

    @property
    def opened(self) -> bool:
        return self._open

    @property
    def fields(self) -> list[Field]:
        """The attributes' fields, from the top."""
        return [row.field for row in self._rows.values()]

    @property
    def values(self) -> dict[str, str]:
        """What was filled in, by attribute."""
        return {name: row.value for name, row in self._rows.items() if row.value}

    def field_of(self, name: str) -> Field | None:
        """The field of the attribute of that name, if it has one now."""
        return self._rows[name].field if name in self._rows else None

    def refusal(self) -> tuple[Field, str] | None:
        """The first field whose value no pool would take, and why. What waits to be added is added."""
        if self.adding.isVisibleTo(self) and self.adding.filled:
            refused = self.add()
            if refused is not None:
                return refused
        for row in self._rows.values():
            problem = fault(row.rule, row.value)
            if problem is not None:
                return row.field, said(sentences(problem.meaning, problem.next_step))
        return None

    def set_compact(self, compact: bool) -> None:
        """Stand as close together as the card around it does."""
        self._column.setSpacing(8 if compact else 12)

    # What is known of the pool

    def set_rules(self, rules: tuple[AttributeRule, ...] | None) -> None:
        """Have fields for an attribute each; None: it is not known which there are. What is typed stays."""
        self._rules = rules
        if rules is not None:
            self._learned = {}
        self._arrange()

    def require(self, names: Iterable[str]) -> None:
        """Ask for these too: the pool has just refused to do without them."""
        for name in names:
            self._learned[name] = replace(self._rule(name), required=True)
        self._arrange()

    def forget(self) -> None:
        """Another pool: nothing is known, and nothing typed."""
        self._learned, self._added, self._open = {}, {}, False
        self._rules = None
        self._arrange()

    def set_open(self, opened: bool) -> None:
        """Show all that may be told; where nothing is known, a row to add whatever the pool may take.

        Or fold it away again: what was filled in stays.
        """
        self._open = opened
        self._arrange()

    def add(self) -> tuple[Field, str] | None:
        """Make a field of what stands in the row for adding. Returns what is wrong with it instead."""
        name, value = self.adding.name.text, self.adding.value.text
        if not name or not value:
            empty = self.adding.value if name else self.adding.name
            return empty, empty.required
        if name == OWN_FIELD:
            return self.adding.name, self.tr("The e-mail address has its own field, above.")
        if name not in STANDARD and not name.startswith(CUSTOM):
            return self.adding.name, self.tr(
                "There is no standard attribute of that name. A pool's own begin with custom: in full."
            )
        rule = self._rule(name)
        problem = fault(rule, value)
        if problem is not None:
            return (self.adding.value if rule.writable else self.adding.name), said(problem.meaning)
        self._added[name] = rule
        self._arrange()
        self._rows[name].take_over(value)
        self.adding.clear()
        return None

    # Within

    def _rule(self, name: str) -> AttributeRule:
        known = {rule.name: rule for rule in self._rules or ()}
        return known.get(name) or STANDARD.get(name) or AttributeRule(name)

    def _wanted(self, before: Mapping[str, _Row]) -> dict[str, AttributeRule]:
        """The attributes to have a field for, from the top: required ones, the pool's own, the standard."""
        rules = [rule for rule in self._rules or () if rule.writable and rule.name != OWN_FIELD]
        wanted = {rule.name: rule for rule in rules if rule.required} | self._learned
        filled = {name for name, row in before.items() if row.value}
        rest = [rule for rule in rules if self._open or rule.name in filled]
        rest.sort(key=lambda rule: (not rule.name.startswith(CUSTOM), label(rule.name)))
        for rule in (*rest, *self._added.values()):
            wanted.setdefault(rule.name, rule)
        return wanted

    def _arrange(self) -> None:
        before, self._rows = self._rows, {}
        for name, rule in self._wanted(before).items():
            row = before.pop(name, None)
            self._rows[name] = row if row is not None and row.rule == rule else self._made(rule, row)
        for row in before.values():
            _drop(row.field)
        required = [row.field for row in self._rows.values() if row.rule.required]
        optional = [row.field for row in self._rows.values() if not row.rule.required]
        for widget in (*required, self._heading, *optional, self.adding):
            self._column.addWidget(widget)  # takes it from where it was
        for field in (*required, *optional):
            field.show()  # now, not when the event loop comes round to it
        self._heading.setVisible(bool(optional))
        self.adding.setVisible(self._open and self._rules is None)
        self.setVisible(bool(self._rows) or self._open)
        self.fields_changed.emit()

    def _made(self, rule: AttributeRule, before: _Row | None) -> _Row:
        field = Field(
            said(label(rule.name)),
            _editor(rule),
            f"registerAttribute_{rule.name}",
            answers_to=(rule.name,),
            required=self.tr("The pool wants this of everybody who registers.") if rule.required else "",
            hint=self._hint(rule),
        )
        row = _Row(rule, field)
        if before is not None:
            row.take_over(before.value)
            _drop(before.field)
        return row

    def _hint(self, rule: AttributeRule) -> str:
        """What its value looks like, where that is not plain from its name."""
        if hint(rule.name):
            return said(hint(rule.name))
        if rule.kind == "DateTime":
            return self.tr("A date: 2026-11-02, or with the time, 2026-11-02T09:05:07Z.")
        least, most = rule.least, rule.most
        if rule.kind == "Number":
            if least is not None and most is not None:
                return self.tr("A whole number from {least} to {most}.").format(
                    least=formats.number(least), most=formats.number(most)
                )
            return self.tr("A whole number.")
        if (
            rule.kind == "String"
            and rule.name.startswith(CUSTOM)
            and most is not None
            and most < LONGEST_VALUE
        ):
            return self.tr("{least} to {most} characters.").format(
                least=formats.number(least or 0), most=formats.number(most)
            )
        return ""


def _editor(rule: AttributeRule) -> QWidget:
    if rule.kind == "Boolean":
        choice = Choice()
        for text, data in ((_tr("Not said"), ""), (_tr("Yes"), "true"), (_tr("No"), "false")):
            choice.addItem(text, data)
        return choice
    longest = rule.most if rule.kind == "String" and rule.most else LONGEST_VALUE
    return line(longest=longest + 1)  # one more: too long is said, never cut off


def _tr(text: str) -> str:
    return QCoreApplication.translate("RegisterAttributes", text)


def _drop(field: Field) -> None:
    field.setParent(None)  # gone from every search by name at once
    field.deleteLater()


class _AddRow(QWidget):
    """Any attribute, by name and value."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(
            self.tr("Attribute"),
            line("given_name", LONGEST_NAME + 1),
            "registerAddName",
            required=self.tr("Say which attribute it is."),
        )
        self.value = Field(
            self.tr("Value"),
            line(longest=LONGEST_VALUE + 1),
            "registerAddValue",
            required=self.tr("An attribute is sent with a value."),
        )
        self.button = ActionButton(self.tr("Add"), "registerAdd")
        about = PlainLabel(
            self.tr(
                "What this pool takes is not known here. Anything that you add is sent with the"
                " registration: a standard attribute, or one of the pool's own, like custom:team."
            ),
            "muted",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(about)
        for widget in (self.name, self.value, self.button):
            column.addWidget(widget)

    @property
    def filled(self) -> bool:
        """Whether anything stands in it that was not added yet."""
        return bool(self.name.text or self.value.text)

    def clear(self) -> None:
        for field in (self.name, self.value):
            if isinstance(field.editor, QLineEdit):
                field.editor.setText("")
