"""Register: an e-mail address, a password, the password again; and what else the pool wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, line
from wildrydes_desktop.ui.widgets.policy_checklist import PolicyChecklist

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.attribute_rules import AttributeRule
    from wildrydes_desktop.ui.pages.register_attributes import RegisterAttributes

ROOM_FOR_MORE = 135
"""Device-independent pixels beside the button, kept for a link that the first paint has no need of."""


@dataclass(frozen=True, slots=True)
class RegisterRequest:
    """Who wants to register. `username` is the e-mail address where the pool asks for no other.

    `attributes` are those that were filled in besides the address.
    """

    email: str
    username: str
    password: Secret
    attributes: Mapping[str, str] = field(default_factory=dict)


class RegisterPage(Page):
    """Emits `submitted(RegisterRequest)`.

    What the pool wants to be told besides address and password comes with the app's knowledge of the pool:
    `offer_more`, `set_attributes`, `ask_for`.
    """

    def __init__(self) -> None:
        self._attributes: RegisterAttributes | None = None
        super().__init__(
            self.tr("Register as a rider"),
            self.tr("The pool sends a code to this address to see that it is yours."),
        )
        self._email = Field(
            self.tr("E-mail address"),
            line("rider@example.com"),
            "registerEmail",
            answers_to=("email", "username"),
            required=self.tr("An e-mail address is needed: the code goes there."),
        )
        self._username_line = line(longest=128)
        self._username = Field(
            self.tr("Username"),
            self._username_line,
            "registerUsername",
            answers_to=("username",),
            required=self.tr("This pool wants a username."),
            hint=self.tr("This pool wants a username that is not an e-mail address."),
        )
        self._username.hide()
        self._password_field, self._repeat_field = PasswordField(), PasswordField()
        self._password = Field(
            self.tr("Password"),
            self._password_field,
            "registerPassword",
            answers_to=("password", "new_password"),
            required=self.tr("A password is needed."),
        )
        self._repeat = Field(
            self.tr("Password again"),
            self._repeat_field,
            "registerPasswordRepeat",
            required=self.tr("Type the password once more, so that a slip does not lock you out."),
        )
        self.checklist = PolicyChecklist()
        self._password_field.textChanged.connect(self.checklist.judge)
        self._submit_button = ActionButton(self.tr("Register"), "registerSubmit", "primary")
        self._more: LinkButton | None = None
        self._rules: tuple[AttributeRule, ...] | None = None
        self._own = (self._email, self._username, self._password, self._repeat)
        self._card = self.add_card()
        for widget in (*self._own[:3], self.checklist, self._repeat):
            self._card.column.addWidget(widget)
        self._last_row = QHBoxLayout()
        self._last_row.setSpacing(12)
        self._last_row.addWidget(self._submit_button, 1)
        self._last_row.addSpacing(ROOM_FOR_MORE)
        self._card.column.addLayout(self._last_row)
        self.add_form(self._own, self._submit_button, self._submit)

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Check against the pool's own policy; None: it is not known, and Cognito's default stands in."""
        self.checklist.set_policy(policy)
        self.checklist.judge(self._password_field.text())

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        if self._attributes is not None:
            self._attributes.set_compact(compact)

    # What the pool is told besides

    def offer_more(self) -> None:
        """Let people tell what the pool would take besides. Later than the first paint, which has no need."""
        if self._more is not None:
            return
        self._more = LinkButton("", "registerMore")
        self._name_more()
        self._more.clicked.connect(self._turn_more)
        self._last_row.takeAt(1)
        self._last_row.addWidget(self._more)
        QWidget.setTabOrder(self._submit_button, self._more)

    def set_attributes(self, rules: tuple[AttributeRule, ...] | None) -> None:
        """Ask for those of a pool's attributes that it requires; the others are behind "More about you".

        None: it is not known which attributes the pool has. What is typed stays, where there still is such
        an attribute.
        """
        wanted = any(rule.required and rule.writable and rule.name != "email" for rule in rules or ())
        if self._attributes is not None or wanted:
            self._attribute_fields().set_rules(rules)
        self._rules = rules

    def ask_for(self, names: Sequence[str]) -> None:
        """Ask for these too, which the pool has just missed: their fields appear, the cursor in the first."""
        attributes = self._attribute_fields()
        attributes.require(name for name in names if name != "email")
        asked = [attributes.field_of(name) for name in names]
        self.focus_on(next((each for each in asked if each is not None and each.empty), self._email))

    def point_to(self, names: Sequence[str]) -> None:
        """Mark the fields of these attributes, which the pool has just refused; the cursor in the first."""
        if self._attributes is None:
            return
        fields = [self._attributes.field_of(name) for name in names]
        marked = [each for each in fields if each is not None]
        for each in marked:
            each.mark(self.tr("The pool does not take this value."))
        if marked:
            self.focus_on(marked[0])

    def forget_attributes(self) -> None:
        """Another pool was chosen: ask for nothing that the one before wanted."""
        self._rules = None
        if self._attributes is not None:
            self._attributes.forget()
        self._name_more()

    def _attribute_fields(self) -> RegisterAttributes:
        if self._attributes is None:
            from wildrydes_desktop.ui.pages.register_attributes import RegisterAttributes

            made = self._attributes = RegisterAttributes()
            made.set_rules(self._rules)
            made.set_compact(self.compact)
            self._card.column.insertWidget(self._card.column.count() - 1, made)
            adding = made.adding
            self.add_form((adding.name, adding.value), adding.button, self._add)
            made.fields_changed.connect(self._take_fields)
        return self._attributes

    def _turn_more(self) -> None:
        """Open what the pool would take besides, or fold it away again."""
        attributes = self._attribute_fields()
        before = set(attributes.fields)
        attributes.set_open(not attributes.opened)
        self._name_more()
        if attributes.opened:
            new = [*attributes.fields, attributes.adding.name]
            shown = [each for each in new if each not in before and each.isVisibleTo(self)]
            if shown:
                self.focus_on(shown[0])

    def _name_more(self) -> None:
        if self._more is not None:
            opened = self._attributes is not None and self._attributes.opened
            text = self.tr("Less about you") if opened else self.tr("More about you…")
            self._more.setText(text)
            self._more.setAccessibleName(text)

    def _take_fields(self) -> None:
        """Have the form send and check the fields that are there now, and Tab go through them in order."""
        assert self._attributes is not None
        adding = self._attributes.adding
        fields = [*self._own, *self._attributes.fields]
        self.set_fields(self._submit_button, fields)
        stops = [each.editor for each in (*fields[3:], adding.name, adding.value)]
        stops += [adding.button, self._submit_button]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _add(self) -> None:
        assert self._attributes is not None
        refusal = self._attributes.add()
        if refusal is not None:
            self.refuse(*refusal)
        else:
            self.focus_on(self._attributes.adding.name)

    # The username

    def reveal_username(self, proposal: str) -> None:
        """Ask for a username too: the field appears with `proposal`, selected, ready to be typed over."""
        self._username_line.setText(proposal)
        self._username.show()
        self.focus_on(self._username)

    def offer_username(self) -> None:
        """Ask for a username too, known to be wanted: the cursor stays where somebody may be typing."""
        self._username.show()

    def hide_username(self) -> None:
        """Ask for no username: the pool takes the e-mail address (another pool was chosen)."""
        self._username_line.setText("")
        self._username.hide()

    def _submit(self) -> None:
        if self._password_field.text() != self._repeat_field.text():
            self.refuse(self._repeat, self.tr("The two passwords are not the same."))
            return
        refusal = self._attributes.refusal() if self._attributes is not None else None
        if refusal is not None:
            self.refuse(*refusal)
            return
        email = self._email.text
        username = self._username.text if self._username.isVisibleTo(self) else email
        attributes = self._attributes.values if self._attributes is not None else {}
        self.submitted.emit(RegisterRequest(email, username, self._password_field.secret(), attributes))
