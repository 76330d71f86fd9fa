"""Adding an attribute that has no value yet: folded away until it is wanted."""

from __future__ import annotations

from collections.abc import Container, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.cognito.attribute_rules import CUSTOM, AttributeRule, fault
from wildrydes_desktop.ui.pages.profile_row import facts, in_words, label_of, tr
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel


class AddAttribute(QWidget):
    """Offers names and takes a value.

    Signals: `opened()` when the fold was opened and waits for typing.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rules: dict[str, AttributeRule] = {}
        self._free = False
        self.more = ActionButton(tr("Add an attribute…"), "profileMore")
        self.more.wanted.connect(self._open)
        self._choice = Choice()
        self._choice.currentIndexChanged.connect(self._follow_choice)
        self.name_field = Field(tr("Attribute"), self._choice, "profileAddName")
        self._custom_line, self._value_line = line(CUSTOM), line()
        self.custom_field = Field(
            tr("Name of the pool's own attribute"),
            self._custom_line,
            "profileAddCustom",
            required=tr("Say what the attribute is called."),
            hint=tr("As the pool has it, with or without “custom:” before it."),
        )
        self.value_field = Field(
            tr("Value"), self._value_line, "profileAddValue", required=tr("Type what it is to be.")
        )
        self._facts = PlainLabel("", "muted")
        self._facts.setObjectName("profileAddFacts")
        self.add = ActionButton(tr("Add"), "profileAdd")
        self.leave = ActionButton(tr("Never mind"), "profileAddCancel")
        self.leave.wanted.connect(self.put_away)
        self._lay_out()

    @property
    def pending(self) -> bool:
        """Whether a value was typed that is not added yet."""
        return self._fold.isVisibleTo(self) and bool(self.value_field.text)

    @property
    def fields(self) -> tuple[Field, ...]:
        return self.name_field, self.custom_field, self.value_field

    def offer(self, rules: Mapping[str, AttributeRule], *, free: bool) -> None:
        """Let one of `rules` be chosen, or, with `free`, any name after "custom:". What is chosen stays."""
        self._free = free
        if rules != self._rules or self._choice.count() != len(rules) + free:
            self._fill(rules)
        self.setHidden(not rules and not free)

    def chosen(self) -> tuple[str, str]:
        """The name and the value."""
        name = str(self._choice.currentData() or "")
        if name == CUSTOM:
            name += self.custom_field.text.removeprefix(CUSTOM)
        return name, self.value_field.text

    def refusal(self, taken: Container[str]) -> tuple[Field, str] | None:
        """The field whose content cannot be added, and why. `taken` are the attributes that are shown."""
        name, value = self.chosen()
        if name == CUSTOM:
            return self.custom_field, self.custom_field.required
        if name in taken:
            return self.custom_field, tr("This one is shown already: change it there.")
        problem = fault(self.rule, value)
        return (self.value_field, in_words(problem)) if problem is not None else None

    @property
    def rule(self) -> AttributeRule:
        """That of the chosen name."""
        name, _ = self.chosen()
        return self._rules.get(name) or AttributeRule(name)

    def put_away(self) -> None:
        """Empty the fold and close it."""
        for field, editor in ((self.custom_field, self._custom_line), (self.value_field, self._value_line)):
            editor.setText("")
            field.clear_problem()
        self._fold.hide()
        self.more.show()

    def _open(self) -> None:
        self.more.hide()
        self._fold.show()
        self.opened.emit()

    def _fill(self, rules: Mapping[str, AttributeRule]) -> None:
        before = self._choice.currentData()
        self._rules = dict(rules)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            for name in self._rules:
                self._choice.addItem(label_of(name), name)
            if self._free:
                self._choice.addItem(tr("One of the pool's own (custom:)"), CUSTOM)
            self._choice.setCurrentIndex(max(0, self._choice.findData(before)))
        self._follow_choice()

    def _follow_choice(self) -> None:
        name = self._choice.currentData()
        rule = self._rules.get(name)
        self.custom_field.setVisible(name == CUSTOM)
        self._facts.setText(facts(rule) if rule is not None else tr("Only the pool knows what it may hold."))
        self._value_line.setAccessibleDescription(self._facts.text())
        self.value_field.clear_problem()

    def _lay_out(self) -> None:
        self._fold = QWidget()
        fold = QVBoxLayout(self._fold)
        fold.setContentsMargins(0, 0, 0, 0)
        fold.setSpacing(12)
        for part in (*self.fields, self._facts, self.add, self.leave):
            fold.addWidget(part)
        self.custom_field.hide()
        self._fold.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.more)
        column.addWidget(self._fold)
