"""Account: who is signed in, and what they can do to their session, their password and their account."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField, line
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.policy_checklist import PolicyChecklist
from wildrydes_desktop.ui.widgets.values import ActionRow, ValueRow


@dataclass(frozen=True, slots=True)
class ChangePasswordRequest:
    """The password that holds now, and the one to have from now on."""

    present: Secret
    new: Secret


class AccountPage(Page):
    """Signals, one for each action: `refresh_wanted`, `sign_out_wanted`, `revoke_wanted`,
    `sign_out_everywhere_wanted`, `change_password_wanted(ChangePasswordRequest)`, `delete_wanted`; and
    `sign_in_wanted` when nobody is signed in. `further_wanted(name)` for one of the pages behind this one,
    by its `PageName`.
    """

    refresh_wanted = Signal()
    sign_out_wanted = Signal()
    revoke_wanted = Signal()
    sign_out_everywhere_wanted = Signal()
    change_password_wanted = Signal(object)
    delete_wanted = Signal()
    sign_in_wanted = Signal()
    further_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Account"))
        self._signed_out = self.add_card(self.tr("Nobody is signed in"))
        sign_in = ActionButton(self.tr("Go to sign in"), "accountSignIn", "primary")
        sign_in.wanted.connect(self.sign_in_wanted)
        self._signed_out.column.addWidget(PlainLabel(self.tr("Sign in to see your account here."), "muted"))
        self._signed_out.column.addWidget(sign_in)
        self._cards = (
            self._build_who(),
            self._build_further(),
            self._build_sign_out(),
            self._build_password(),
            self._build_delete(),
        )
        self.show_signed_out()

    def show_account(self, username: str, email: str, sub: str) -> None:
        """Show who is signed in: the internal username, the e-mail address (may be empty), the `sub`."""
        for row, text in zip(self._who, (username, email, sub), strict=True):
            row.value.show_value(text)
        self._show(signed_in=True)

    def show_signed_out(self) -> None:
        """Show that nobody is signed in, and forget who was."""
        for row in self._who:
            row.value.show_value("")
        self.close_forms()
        self._show(signed_in=False)

    def close_forms(self) -> None:
        """Fold the password form and the deletion away and empty them: done, or thought better of."""
        self.forget_secrets()
        for form, opener in ((self._password_form, self._change), (self._delete_form, self._delete)):
            form.hide()
            opener.show()
        self._confirm_line.setText("")

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Check against the pool's own policy; None: it is not known, and Cognito's default stands in."""
        self.checklist.set_policy(policy)
        self.checklist.judge(self._new_field.text())

    def _show(self, *, signed_in: bool) -> None:
        self._signed_out.setVisible(not signed_in)
        for card in self._cards:
            card.setVisible(signed_in)

    def _build_who(self) -> Card:
        card = self.add_card(self.tr("Signed in"))
        self._who = (
            ValueRow(self.tr("Username"), "accountUsername"),
            ValueRow(self.tr("E-mail"), "accountEmail"),
            ValueRow(self.tr("Subject (sub)"), "accountSub"),
        )
        for row in self._who:
            card.column.addWidget(row)
        refresh = ActionButton(self.tr("Refresh tokens"), "accountRefresh", "primary")
        refresh.wanted.connect(self.refresh_wanted)
        self.add_action(refresh)
        card.column.addWidget(
            ActionRow(
                self.tr(
                    "Trades the refresh token for a new ID and access token. Nothing is typed again. The app"
                    " also does so by itself, before they expire."
                ),
                refresh,
            )
        )
        return card

    def _build_further(self) -> Card:
        card = self.add_card(self.tr("What the pool keeps for you"))
        for text, name, page, what in (
            (
                self.tr("Profile…"),
                "accountProfile",
                PageName.PROFILE,
                self.tr("Your attributes: read them, change them, verify an address."),
            ),
            (
                self.tr("Second factor…"),
                "accountMfa",
                PageName.MFA,
                self.tr("What a sign-in asks for besides the password."),
            ),
            (
                self.tr("Devices…"),
                "accountDevices",
                PageName.DEVICES,
                self.tr("The computers that stand in for the second factor."),
            ),
        ):
            button = ActionButton(text, name)
            button.wanted.connect(partial(self.further_wanted.emit, page.value))
            self.add_action(button)
            card.column.addWidget(ActionRow(what, button))
        return card

    def _build_sign_out(self) -> Card:
        card = self.add_card(self.tr("Signing out, three ways"))
        for text, name, signal, what_it_does in (
            (
                self.tr("Sign out here"),
                "accountSignOut",
                self.sign_out_wanted,
                self.tr(
                    "Forgets all three tokens on this machine. Cognito is not told: a copy of one"
                    " works until it expires."
                ),
            ),
            (
                self.tr("Revoke this session"),
                "accountRevoke",
                self.revoke_wanted,
                self.tr(
                    "From now on Cognito refuses this refresh token and the access tokens made with"
                    " it. A copied ID token still verifies until it expires."
                ),
            ),
            (
                self.tr("Sign out everywhere"),
                "accountSignOutEverywhere",
                self.sign_out_everywhere_wanted,
                self.tr(
                    "Cognito refuses every refresh and access token of yours, on all machines. ID"
                    " tokens still verify until they expire."
                ),
            ),
        ):
            button = ActionButton(text, name)
            button.wanted.connect(signal)
            self.add_action(button)
            card.column.addWidget(ActionRow(what_it_does, button))
        return card

    def _build_password(self) -> Card:
        card = self.add_card(self.tr("Password"))
        self._change = ActionButton(self.tr("Change password…"), "accountChangePassword")
        self._change.wanted.connect(self._open_password_form)
        card.column.addWidget(self._change)
        self._password_form = _Fold()
        present_field, self._new_field, repeat_field = PasswordField(), PasswordField(), PasswordField()
        self._present_field, self._repeat_field = present_field, repeat_field
        self._present = Field(
            self.tr("Present password"),
            present_field,
            "accountPresentPassword",
            answers_to=("password", "present_password"),
            required=self.tr("The present password is needed, to see that it is you."),
        )
        new = Field(
            self.tr("New password"),
            self._new_field,
            "accountNewPassword",
            answers_to=("new_password",),
            required=self.tr("A new password is needed."),
        )
        self._repeat = Field(
            self.tr("New password again"),
            repeat_field,
            "accountNewPasswordRepeat",
            required=self.tr("Type the new password once more."),
        )
        self.checklist = PolicyChecklist()
        self._new_field.textChanged.connect(self.checklist.judge)
        submit = ActionButton(self.tr("Change password"), "accountChangeSubmit", "primary")
        leave = ActionButton(self.tr("Keep the old one"), "accountChangeCancel")
        leave.wanted.connect(self.close_forms)
        self.add_action(leave)
        self._password_form.fill(self._present, new, self.checklist, self._repeat, submit, leave)
        card.column.addWidget(self._password_form)
        self.add_form((self._present, new, self._repeat), submit, self._send_password)
        return card

    def _build_delete(self) -> Card:
        card = self.add_card(self.tr("Delete this account"))
        card.column.addWidget(
            PlainLabel(
                self.tr("The pool forgets the account with everything in it. There is no way back."), "muted"
            )
        )
        self._delete = ActionButton(self.tr("Delete my account…"), "accountDelete", "danger")
        self._delete.wanted.connect(self._open_delete_form)
        card.column.addWidget(self._delete)
        self._delete_form = _Fold()
        self._word = self.tr("delete")
        self._confirm_line = line()
        self._confirm = Field(
            self.tr("Type “{word}” to go on").format(word=self._word),
            self._confirm_line,
            "accountDeleteConfirm",
        )
        self._delete_submit = ActionButton(self.tr("Delete for good"), "accountDeleteSubmit", "danger")
        self._confirm_line.textChanged.connect(self._allow_delete)
        leave = ActionButton(self.tr("Keep my account"), "accountDeleteCancel")
        leave.wanted.connect(self.close_forms)
        self.add_action(leave)
        self._delete_form.fill(self._confirm, self._delete_submit, leave)
        card.column.addWidget(self._delete_form)
        self.add_form((self._confirm,), self._delete_submit, self._send_delete)
        self._allow_delete()
        return card

    def _open_password_form(self) -> None:
        self.close_forms()
        self._change.hide()
        self._password_form.show()
        self.focus_on(self._present)

    def _open_delete_form(self) -> None:
        self.close_forms()
        self._delete.hide()
        self._delete_form.show()
        self.focus_on(self._confirm)

    def _allow_delete(self) -> None:
        self._delete_submit.setEnabled(self._confirm_line.text().strip().casefold() == self._word.casefold())

    def _send_password(self) -> None:
        if self._new_field.text() != self._repeat_field.text():
            self.refuse(self._repeat, self.tr("The two new passwords are not the same."))
            return
        self.change_password_wanted.emit(
            ChangePasswordRequest(self._present_field.secret(), self._new_field.secret())
        )

    def _send_delete(self) -> None:
        self.delete_wanted.emit()


class _Fold(QWidget):
    """A part of a card that is opened when it is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def fill(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._column.addWidget(widget)
