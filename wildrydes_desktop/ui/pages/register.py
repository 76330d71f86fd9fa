"""Register: an e-mail address, a password, the password again; a username where the pool wants one."""

from __future__ import annotations

from dataclasses import dataclass

from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, line
from wildrydes_desktop.ui.widgets.policy_checklist import PolicyChecklist


@dataclass(frozen=True, slots=True)
class RegisterRequest:
    """Who wants to register. `username` is the e-mail address where the pool asks for no other."""

    email: str
    username: str
    password: Secret


class RegisterPage(Page):
    """Emits `submitted(RegisterRequest)`."""

    def __init__(self) -> None:
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
        submit = ActionButton(self.tr("Register"), "registerSubmit", "primary")
        card = self.add_card()
        for widget in (self._email, self._username, self._password, self.checklist, self._repeat, submit):
            card.column.addWidget(widget)
        self.add_form((self._email, self._username, self._password, self._repeat), submit, self._submit)

    def set_policy(self, policy: PasswordPolicy) -> None:
        """Check against the pool's own policy instead of Cognito's default one."""
        self.checklist.set_policy(policy)
        self.checklist.judge(self._password_field.text())

    def reveal_username(self, proposal: str) -> None:
        """Ask for a username too: the field appears with `proposal`, selected, ready to be typed over."""
        self._username_line.setText(proposal)
        self._username.show()
        self.focus_on(self._username)

    def hide_username(self) -> None:
        """Ask for no username: the pool takes the e-mail address (another pool was chosen)."""
        self._username_line.setText("")
        self._username.hide()

    def _submit(self) -> None:
        if self._password_field.text() != self._repeat_field.text():
            self.refuse(self._repeat, self.tr("The two passwords are not the same."))
            return
        email = self._email.text
        username = self._username.text if self._username.isVisibleTo(self) else email
        self.submitted.emit(RegisterRequest(email, username, self._password_field.secret()))
