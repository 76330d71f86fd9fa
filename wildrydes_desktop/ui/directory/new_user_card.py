"""A form for somebody new, with a temporary password."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, line
from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.workshop.directory_actions import NewUser

LONGEST_NAME = 128
"""Characters (UsernameType of the API reference)."""


class NewUserCard(Card):
    """Hidden until it is wanted.

    Signals: `create_wanted(NewUser)`.
    """

    create_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Create a user"))
        self._by_address = False
        self._name_line, self._email_line = line(longest=LONGEST_NAME), line("rider@example.com", 2048)
        self._password_line = PasswordField()
        self.name = Field(
            self.tr("Username"),
            self._name_line,
            "directoryNewUsername",
            answers_to=("username",),
            required=self.tr("Say who it is."),
        )
        self.email = Field(
            self.tr("E-mail address"), self._email_line, "directoryNewEmail", answers_to=("email",)
        )
        self.password = Field(
            self.tr("Temporary password"),
            self._password_line,
            "directoryNewPassword",
            answers_to=("password", "new_password"),
            hint=self.tr("Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED)."),
        )
        self._verified = self._box(self.tr("The address is verified"), "directoryNewVerified")
        self._invite = self._box(self.tr("Mail the password to the user"), "directoryNewInvite")
        self._verified.setChecked(True)
        self.submit = ActionButton(self.tr("Create the user"), "directoryCreate")
        self.fields = (self.name, self.email, self.password)
        for widget in (*self.fields, self._verified, self._invite, self.submit):
            self.column.addWidget(widget)
        self.hide()

    def suit(self, *, by_address: bool, may_invite: bool) -> None:
        """Ask for what a user of this pool needs: `by_address`, the address is the name."""
        self._by_address = by_address
        self.email.setVisible(not by_address)
        self._name_line.setPlaceholderText("rider@example.com" if by_address else "rider")
        self._invite.setVisible(may_invite)
        self._invite.setChecked(False)
        self.password.required = "" if may_invite else self.tr("They need one for their first sign-in.")

    def begin(self) -> None:
        """Show the form, with the cursor in it."""
        self.show()
        self._name_line.setFocus()

    def empty(self) -> None:
        """Somebody was created, or is not going to be."""
        self._password_line.forget()
        for editor in (self._name_line, self._email_line):
            editor.setText("")

    def send(self) -> None:
        """All that is required stands there."""
        invite = self._invite.isChecked() and self._invite.isVisibleTo(self)
        if self.password.empty and not invite:
            self.password.refuse(self.tr("They need one for their first sign-in."))
            self._password_line.setFocus()
            return
        email = "" if self._by_address else self.email.text
        self.create_wanted.emit(
            NewUser(self.name.text, email, self._password_line.secret(), self._verified.isChecked(), invite)
        )

    def _box(self, text: str, name: str) -> CheckBox:
        box = CheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text)
        return box
