"""The people of the local pool, and what an administrator can do to them. All of it happens at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.columns import Columns
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, line
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel

LONGEST_NAME = 128
"""Characters; the limit of UsernameType in Cognito's API reference."""
INTERNAL = Qt.ItemDataRole.UserRole + 1
"""Where an item keeps the internal username; `Qt.UserRole` has the name that people use."""


@dataclass(frozen=True, slots=True)
class NewUser:
    """Whom to create. `email` is empty where the username is the address."""

    username: str
    email: str
    temporary_password: Secret
    email_verified: bool


class NewUserCard(Card):
    """A form for somebody new.

    Signals: `create_wanted(NewUser)`.
    """

    create_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Create somebody"))
        self.heading = self.tr("Create somebody")
        self._by_email = True
        self._name_line, self._email_line = line(longest=LONGEST_NAME), line("rider@example.com", 2048)
        self._password_line = PasswordField()
        self._name = Field(
            self.tr("Username"),
            self._name_line,
            "localPoolNewUsername",
            answers_to=("username",),
            required=self.tr("Say who it is."),
        )
        self._email = Field(
            self.tr("E-mail address"),
            self._email_line,
            "localPoolNewEmail",
            answers_to=("email",),
            required=self.tr("The pool sends codes to this address."),
        )
        self._password = Field(
            self.tr("Temporary password"),
            self._password_line,
            "localPoolNewPassword",
            answers_to=("password",),
            required=self.tr("They need one for their first sign-in."),
            hint=self.tr("Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED)."),
        )
        self._verified = CheckBox(self.tr("The address is verified"))
        self._verified.setObjectName("localPoolNewVerified")
        self._verified.setAccessibleName(self._verified.text())
        self._verified.setChecked(True)
        self.submit = ActionButton(self.tr("Create"), "localPoolCreateUser")
        self.submit.wanted.connect(self._send)
        for widget in (self._name, self._email, self._password, self._verified, self.submit):
            self.column.addWidget(widget)
        for field in self._fields:
            editor = field.editor
            assert isinstance(editor, (type(self._name_line), PasswordField))
            editor.returnPressed.connect(self._send)
        self.show_kind("email")

    @property
    def _fields(self) -> tuple[Field, ...]:
        return (self._name, self._email, self._password)

    def show_kind(self, kind: str) -> None:
        """Ask for what a user of this kind of pool ("email", "alias") needs."""
        self._by_email = kind == "email"
        self._email.setVisible(not self._by_email)
        self._name_line.setPlaceholderText("rider@example.com" if self._by_email else "rider")

    def empty(self) -> None:
        """Somebody was created: make room for the next."""
        self._password_line.forget()
        for editor in (self._name_line, self._email_line):
            editor.setText("")

    def refuse(self, field: str, text: str) -> None:
        """Say at the input that `field` names ("username", "email", "password") what is wrong with it."""
        at = next((each for each in self._fields if field in each.answers_to), self._name)
        at.refuse(text)
        at.editor.setFocus()

    def _send(self) -> None:
        if not self.submit.isEnabled():
            return
        asked = [field for field in self._fields if field is not self._email or not self._by_email]
        for field in asked:
            field.clear_problem()
        missing = next((field for field in asked if field.empty), None)
        if missing is not None:
            missing.refuse(missing.required)
            missing.editor.setFocus()
            return
        email = "" if self._by_email else self._email.text
        self.create_wanted.emit(
            NewUser(self._name.text, email, self._password_line.secret(), self._verified.isChecked())
        )


class PeopleCard(Card):
    """Who is there, and what can be done to one of them.

    Signals, each with the internal username and the name people use: `enabled_wanted(username, name, bool)`,
    `reset_wanted(username, name)`, `delete_wanted(username, name)`.
    """

    enabled_wanted = Signal(str, str, bool)
    reset_wanted = Signal(str, str)
    delete_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("People"))
        self.heading = self.tr("People")
        self._sure = False
        self._choice = CalmChoice()
        self._who = Field(self.tr("Who"), self._choice, "localPoolUser")
        self._state = PlainLabel("", "muted")
        self._state.setObjectName("localPoolUserState")
        self._disable = ActionButton(self.tr("Disable"), "localPoolDisable")
        self._enable = ActionButton(self.tr("Enable"), "localPoolEnable")
        self._reset = ActionButton(self.tr("Require a reset"), "localPoolRequireReset")
        self._delete = ActionButton(self.tr("Delete"), "localPoolDelete", "danger")
        self._disable.wanted.connect(lambda: self.enabled_wanted.emit(*self._chosen(), False))  # noqa: FBT003
        self._enable.wanted.connect(lambda: self.enabled_wanted.emit(*self._chosen(), True))  # noqa: FBT003
        self._reset.wanted.connect(lambda: self.reset_wanted.emit(*self._chosen()))
        self._delete.wanted.connect(self._delete_if_sure)
        self.column.addWidget(self._who)
        self.column.addWidget(self._state)
        buttons = Columns(2, 8)
        buttons.hold(self._buttons)
        self.column.addWidget(buttons)
        self.column.addWidget(
            PlainLabel(
                self.tr(
                    "Disable ends every session and refuses the next sign-in. After “Require a reset”"
                    " the password is refused until it is reset by a mailed code."
                ),
                "muted",
            )
        )
        self._choice.currentIndexChanged.connect(self._say)
        self.show_people(())

    @property
    def _buttons(self) -> tuple[ActionButton, ...]:
        return (self._disable, self._enable, self._reset, self._delete)

    def show_people(self, people: Sequence[Mapping[str, Any]]) -> None:
        """Show these, as `list_users` told them. Whoever was chosen stays chosen."""
        chosen = self._choice.currentData(INTERNAL)
        with QSignalBlocker(self._choice):  # what is said comes once, at the end
            self._choice.clear()
            for at, person in enumerate(people):
                self._choice.addItem(person["shown"], person["shown"])
                self._choice.setItemData(at, person["username"], INTERNAL)
                self._choice.setItemData(at, dict(person), INTERNAL + 1)
            self._choice.setCurrentIndex(max(self._choice.findData(chosen, INTERNAL), 0 if people else -1))
        self._say()

    def choose(self, name: str) -> None:
        """Choose whoever has this internal username."""
        self._choice.setCurrentIndex(self._choice.findData(name, INTERNAL))

    def _chosen(self) -> tuple[str, str]:
        return str(self._choice.currentData(INTERNAL)), str(self._choice.currentData())

    def _say(self) -> None:
        person = self._choice.currentData(INTERNAL + 1)
        self._ask_again()
        for button in self._buttons:
            button.setEnabled(person is not None)
        self._who.setEnabled(person is not None)
        if person is None:
            self._state.setText(self.tr("Nobody is registered yet."))
            return
        self._disable.setEnabled(person["enabled"])
        self._enable.setEnabled(not person["enabled"])
        status = {
            "UNCONFIRMED": self.tr("Registered, the address not verified yet"),
            "CONFIRMED": self.tr("Confirmed"),
            "RESET_REQUIRED": self.tr("Has to reset the password"),
            "FORCE_CHANGE_PASSWORD": self.tr("Has to choose a new password"),
        }.get(person["status"], person["status"])
        text = self.tr("{status} ({word})") if person["enabled"] else self.tr("{status} ({word}), disabled")
        self._state.setText(text.format(status=status, word=person["status"]))

    def _delete_if_sure(self) -> None:
        if self._sure:
            self.delete_wanted.emit(*self._chosen())
            self._ask_again()
        else:
            self._sure = True
            self._delete.set_label(self.tr("Delete for good"))

    def _ask_again(self) -> None:
        self._sure = False
        self._delete.set_label(self.tr("Delete"))
