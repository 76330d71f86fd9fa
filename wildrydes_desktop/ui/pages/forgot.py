"""Forgotten password, in two steps on one page: have a code sent, then set a new password with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, code_line, code_of, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.policy_checklist import PolicyChecklist


@dataclass(frozen=True, slots=True)
class ForgotRequest:
    """A wish for a code that allows a new password."""

    username: str


@dataclass(frozen=True, slots=True)
class ResetRequest:
    """The code, and the password to have from now on."""

    username: str
    code: Secret
    new_password: Secret


class ForgotPage(Page):
    """Emits `code_wanted(ForgotRequest)`, `submitted(ResetRequest)`, and `back_wanted()` to the sign-in."""

    code_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Forgotten password"),
            self.tr("A code goes to the verified address of the account. With it you choose a new password."),
        )
        self._username_line = line("rider@example.com", 128)
        self._username = Field(
            self.tr("Username or e-mail address"),
            self._username_line,
            "forgotUsername",
            answers_to=("username", "email"),
            required=self.tr("Say whose password it is."),
        )
        self._send_button = ActionButton(self.tr("Send me a code"), "forgotSend", "primary")
        self._have_code = LinkButton(self.tr("I have a code already"), "forgotHaveCode")
        self._have_code.clicked.connect(self._open_second_step)
        self.delivery = PlainLabel(look="muted")
        self.delivery.setObjectName("forgotDestination")
        self.delivery.hide()
        first = self.add_card()
        for widget in (self._username, self.delivery, self._send_button, self._have_code):
            first.column.addWidget(widget)
        first.column.setAlignment(self._have_code, Qt.AlignmentFlag.AlignLeading)
        self.add_form((self._username,), self._send_button, self._send_code)
        self._build_second_step()
        back = LinkButton(self.tr("Back to signing in"), "forgotBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_second_step(self) -> None:
        self._code_line = code_line()
        self._password_field, self._repeat_field = PasswordField(), PasswordField()
        self._code = Field(
            self.tr("Code"),
            self._code_line,
            "forgotCode",
            answers_to=("code",),
            required=self.tr("The code is missing. It is in the mail."),
        )
        self._password = Field(
            self.tr("New password"),
            self._password_field,
            "forgotNewPassword",
            answers_to=("new_password", "password"),
            required=self.tr("A new password is needed."),
        )
        self._repeat = Field(
            self.tr("New password again"),
            self._repeat_field,
            "forgotNewPasswordRepeat",
            required=self.tr("Type the new password once more."),
        )
        self.checklist = PolicyChecklist()
        self._password_field.textChanged.connect(self.checklist.judge)
        submit = ActionButton(self.tr("Set the new password"), "forgotSubmit", "primary")
        self._second = self.add_card()
        for widget in (self._code, self._password, self.checklist, self._repeat, submit):
            self._second.column.addWidget(widget)
        self._second.hide()
        self.add_form((self._username, self._code, self._password, self._repeat), submit, self._submit)

    def set_username(self, username: str) -> None:
        """Keep the username over from another page."""
        self._username_line.setText(username)

    def set_code(self, code: Secret) -> None:
        """Fill in a code, from the mailbox."""
        self._open_second_step()
        self._code_line.setText(code.reveal())
        self.focus_on(self._password)

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Check against the pool's own policy; None: it is not known, and Cognito's default stands in."""
        self.checklist.set_policy(policy)
        self.checklist.judge(self._password_field.text())

    def show_delivery(self, destination: str) -> None:
        """The code is on its way: say where (masked, as the pool says it) and open the second step."""
        self.delivery.setText(
            self.tr("If that account exists, a code went to {where}.").format(where=destination)
            if destination
            else self.tr("If that account exists, a code is on its way.")
        )
        self.delivery.show()
        self._open_second_step()

    def start_over(self) -> None:
        """Back to the first step, with everything secret emptied."""
        self.forget_secrets()
        self._second.hide()
        self.delivery.hide()
        self._have_code.show()
        self._send_button.set_label(self.tr("Send me a code"))
        restyle(self._send_button, look="primary")

    def forget_secrets(self) -> None:
        super().forget_secrets()
        self._code_line.setText("")

    def _open_second_step(self) -> None:
        self._second.show()
        self._have_code.hide()
        self._send_button.set_label(self.tr("Send another code"))
        restyle(self._send_button, look="")
        self.focus_on(self._code)

    def _send_code(self) -> None:
        self.code_wanted.emit(ForgotRequest(self._username.text))

    def _submit(self) -> None:
        if self._password_field.text() != self._repeat_field.text():
            self.refuse(self._repeat, self.tr("The two passwords are not the same."))
            return
        self.submitted.emit(
            ResetRequest(self._username.text, code_of(self._code_line), self._password_field.secret())
        )
