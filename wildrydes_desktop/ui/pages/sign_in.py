"""Sign in: a username or e-mail address and a password, by SRP unless the person chooses otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, line
from wildrydes_desktop.ui.widgets.offered_box import OfferedBox


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """Who wants to sign in, and how: `flow` is an AuthFlow of Cognito's API, by its raw name.

    `remember` says that the session is to outlive this run of the app.
    """

    username: str
    password: Secret
    flow: str
    remember: bool = False


class SignInPage(Page):
    """Emits `submitted(SignInRequest)`, `forgot_wanted(username)` for the forgotten password, and
    `remember_ticked()` when somebody asks to be kept signed in: see then whether that can be done.
    """

    forgot_wanted = Signal(str)
    remember_ticked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Sign in"), " ")
        self._username_line, self._password_field = line("rider@example.com", 128), PasswordField()
        self._username = Field(
            self.tr("Username or e-mail address"),
            self._username_line,
            "signInUsername",
            answers_to=("username", "email"),
            required=self.tr("Say who you are."),
        )
        self._password = Field(
            self.tr("Password"),
            self._password_field,
            "signInPassword",
            answers_to=("password",),
        )
        self._flow = Choice()
        self._flow.addItem(self.tr("Secure Remote Password: a proof is sent"), "USER_SRP_AUTH")
        self._flow.addItem(self.tr("Plain: the password itself is sent"), "USER_PASSWORD_AUTH")
        self._flow.addItem(self.tr("Let the pool choose: it offers its ways"), "USER_AUTH")
        self._flow.addItem(self.tr("Custom: the pool's own functions ask"), "CUSTOM_AUTH")
        flow = Field(self.tr("How"), self._flow, "signInFlow", answers_to=("flow",))
        self._remember = OfferedBox(self.tr("Keep me signed in"), "signInRemember")
        self._remember.box.clicked.connect(self._tell_of_tick)
        self.offer_remember()
        submit = ActionButton(self.tr("Sign in"), "signInSubmit", "primary")
        self._flow.currentIndexChanged.connect(self._say_flow)
        self._say_flow()
        forgot = LinkButton(self.tr("Forgotten your password?"), "signInForgot")
        forgot.clicked.connect(lambda: self.forgot_wanted.emit(self._username.text))
        card = self.add_card()
        for widget in (self._username, self._password, flow, self._remember, submit, forgot):
            card.column.addWidget(widget)
        card.column.setAlignment(forgot, Qt.AlignmentFlag.AlignLeading)
        self.add_form((self._username, self._password, flow), submit, self._submit)

    def set_username(self, username: str) -> None:
        """Keep the username over from another page. Somebody else's password is dropped."""
        if self._username.text and username != self._username.text:
            self._password_field.forget()
        self._username_line.setText(username)

    def offer_username(self, username: str) -> None:
        """Like `set_username`, but only where nobody has typed another."""
        if not self._username.text:
            self.set_username(username)

    def offer_remember(self, reason: str = "") -> None:
        """Offer to keep the session in the system's keyring or, with a `reason`, say why that can't be."""
        if reason:
            self._remember.withhold(reason)
        else:
            self._remember.offer(
                self.tr("The refresh token goes into this system's keyring. Your password does not.")
            )

    def _tell_of_tick(self, ticked: bool) -> None:
        if ticked:
            self.remember_ticked.emit()

    def _say_flow(self) -> None:
        flow = str(self._flow.currentData())
        needs_password = flow in {"USER_SRP_AUTH", "USER_PASSWORD_AUTH"}
        self._password.required = self.tr("The password is missing.") if needs_password else ""
        self._password.clear_problem()
        self.intro.setText(
            {
                "USER_SRP_AUTH": self.tr("By Secure Remote Password: the password never leaves this app."),
                "USER_PASSWORD_AUTH": self.tr("The password itself goes to the pool, in the request."),
                "USER_AUTH": self.tr(
                    "Without a password the pool says which ways it offers. With one, Secure Remote Password"
                    " is tried first: the password never leaves this app."
                ),
                "CUSTOM_AUTH": self.tr(
                    "Functions of the pool's own ask what they like. A password, if you type one, is proved"
                    " first by Secure Remote Password and never leaves this app."
                ),
            }[flow]
        )

    def _submit(self) -> None:
        flow = str(self._flow.currentData())
        self.submitted.emit(
            SignInRequest(
                self._username.text, self._password_field.secret(), flow, remember=self._remember.checked
            )
        )
