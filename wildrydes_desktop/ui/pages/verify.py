"""Verify: the code from the mail, a new code when none came, and whose an address is to be."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, code_line, code_of, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle

COOLDOWN: Final = 30.0
"""Seconds before another code may be asked for; Cognito itself allows about five an hour."""


@dataclass(frozen=True, slots=True)
class VerifyRequest:
    """A code that proves the address of `username`.

    `move_alias`: the address may be taken away from the account that signs in by it now.
    """

    username: str
    code: Secret
    move_alias: bool = False


@dataclass(frozen=True, slots=True)
class ResendRequest:
    """A wish for a new code."""

    username: str


class VerifyPage(Page):
    """Emits `submitted(VerifyRequest)`, `resend_wanted(ResendRequest)`, and `alias_kept()` when the answer to
    `ask_about_alias` is that the address stays where it is.

    `clock` counts seconds for the cooldown and never runs backwards.
    """

    resend_wanted = Signal(object)
    alias_kept = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(
            self.tr("Verify your address"),
            self.tr("Type the code that was sent to you. It lives for 24 hours."),
        )
        self._clock = clock
        self._ready_at = -math.inf
        self._username_line, self._code_line = line("rider@example.com", 128), code_line()
        self._username = Field(
            self.tr("Username or e-mail address"),
            self._username_line,
            "verifyUsername",
            answers_to=("username", "email"),
            required=self.tr("Say whose code it is."),
        )
        self._code = Field(
            self.tr("Code"),
            self._code_line,
            "verifyCode",
            answers_to=("code",),
            required=self.tr("The code is missing. It is in the mail."),
        )
        self.delivery = PlainLabel(look="muted")
        self.delivery.setObjectName("verifyDestination")
        self.delivery.setAccessibleName(self.tr("Where the code went"))
        self.delivery.hide()
        self._alias: _AliasQuestion | None = None
        self._submit_button = ActionButton(self.tr("Verify"), "verifySubmit", "primary")
        self._resend = ActionButton(self.tr("Send a new code"), "verifyResend")
        self._card = self.add_card()
        for widget in (self._username, self.delivery, self._code, self._submit_button, self._resend):
            self._card.column.addWidget(widget)
        self.add_form((self._username, self._code), self._submit_button, self._submit)
        self.add_form((self._username,), self._resend, self._ask_again)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._count_down)

    def set_username(self, username: str) -> None:
        """Keep the username over from another page. The code of somebody else is dropped."""
        if username != self._username.text:
            self._code_line.setText("")
            self.delivery.hide()
            self._close_question()
        self._username_line.setText(username)

    def set_code(self, code: Secret) -> None:
        """Fill in a code, from the mailbox."""
        self._code_line.setText(code.reveal())
        self._code.clear_problem()
        self.focus_on(self._code)

    def show_delivery(self, destination: str, medium: str = "") -> None:
        """Say where a code has just gone (masked, as the pool says it) and start the cooldown."""
        if destination:
            by = self.tr("by text message") if medium.upper() == "SMS" else self.tr("by e-mail")
            self.delivery.setText(self.tr("A code went to {where} {by}.").format(where=destination, by=by))
        else:
            self.delivery.setText(self.tr("If that account exists, a code is on its way."))
        self.delivery.show()
        self._ready_at = self._clock() + COOLDOWN
        self._tick.start()
        self._count_down()

    def ask_about_alias(self) -> None:
        """Ask whether the address may be moved here from the account that it leads to now.

        The question stands in the place of the Verify button, until it is answered or the username changes.
        The code stays: whichever way a pool has it, one that was not used up, or a new one, is sent with the
        answer.
        """
        if self._alias is None:
            self._alias = _AliasQuestion()
            self._card.column.insertWidget(self._card.column.indexOf(self._submit_button), self._alias)
            self.add_form((self._username, self._code), self._alias.move_button, self._move)
            self.add_action(self._alias.keep_button)
            self._alias.keep_button.wanted.connect(self._keep)
            self._username_line.textEdited.connect(self._close_question)
            QWidget.setTabOrder(self._code_line, self._alias.move_button)
            QWidget.setTabOrder(self._alias.move_button, self._alias.keep_button)
            QWidget.setTabOrder(self._alias.keep_button, self._submit_button)
        self._submit_button.hide()
        restyle(self._submit_button, look="")
        self._alias.show()
        self.bring_into_sight(self._alias.keep_button)
        self._alias.keep_button.setFocus()

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self._count_down()

    def forget_secrets(self) -> None:
        super().forget_secrets()
        self._code_line.setText("")
        self._close_question()

    def _submit(self) -> None:
        self.submitted.emit(VerifyRequest(self._username.text, code_of(self._code_line)))

    def _move(self) -> None:
        self.submitted.emit(VerifyRequest(self._username.text, code_of(self._code_line), move_alias=True))

    def _keep(self) -> None:
        self._close_question()
        self.focus_on(self._username)
        self.alias_kept.emit()

    def _close_question(self) -> None:
        if self._alias is not None:
            self._alias.hide()
            restyle(self._submit_button, look="primary")
            self._submit_button.show()

    def _ask_again(self) -> None:
        self.resend_wanted.emit(ResendRequest(self._username.text))

    def _count_down(self) -> None:
        left = math.ceil(self._ready_at - self._clock()) if self._ready_at > self._clock() else 0
        if not left:
            self._tick.stop()
        self._resend.set_label(
            self.tr("Send a new code (in {seconds} s)").format(seconds=left)
            if left
            else self.tr("Send a new code")
        )
        if not self.busy:
            self._resend.setEnabled(not left)


class _AliasQuestion(QWidget):
    """Says what moving an address means, and takes the answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verifyAliasQuestion")
        heading = PlainLabel(self.tr("Move the address to this account?"), "section")
        meaning = PlainLabel(
            self.tr(
                "The other account then can no longer sign in by it, nor have a forgotten password reset"
                " through it. Its username and its password stay as they are."
            )
        )
        self.setAccessibleName(heading.text())
        self.setAccessibleDescription(meaning.text())
        self.move_button = ActionButton(self.tr("Move it here and verify"), "verifyMoveAlias", "primary")
        self.keep_button = ActionButton(self.tr("Leave it where it is"), "verifyKeepAlias")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (heading, meaning, self.move_button, self.keep_button):
            column.addWidget(widget)
