"""The code that proves an address or a number, asked for inside the Profile page."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.pages.profile_known import Proof
from wildrydes_desktop.ui.pages.profile_row import short, tr
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, code_line, code_of
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.resend_button import ResendButton


class CodeCard(Card):
    """Open for one contact at a time; `attribute` is its name, empty while the card is closed.

    Signals: `left()` when the person puts it off. What else its buttons want is for the page to connect.
    """

    left = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds for the rest between two codes."""
        super().__init__()
        self.attribute = ""
        self._heading = PlainLabel("", "section")
        self._about = PlainLabel("", "muted")
        self._about.setObjectName("profileDestination")
        self._about.setAccessibleName(tr("Where the code went"))
        self._line = code_line()
        self.field = Field(
            tr("Code"),
            self._line,
            "profileCode",
            answers_to=("code",),
            required=tr("The code is missing. It is in the newest message."),
        )
        self.submit = ActionButton(tr("Verify"), "profileCodeSubmit", "primary")
        self.resend = ResendButton(tr("Send a new code"), "profileCodeResend", clock)
        self.later = ActionButton(tr("Not now"), "profileCodeCancel")
        self.later.wanted.connect(self.left)
        for part in (self._heading, self._about, self.field, self.submit, self.resend, self.later):
            self.column.addWidget(part)
        self.hide()

    @property
    def code(self) -> Secret:
        return code_of(self._line)

    def open(self, attribute: str, value: str, proof: Proof, medium: str = "") -> None:
        """Ask for the code of `attribute`, whose value in the pool is `value`.

        What was typed for another one is dropped. `medium` is "EMAIL", "SMS" or not known.
        """
        if attribute != self.attribute:
            self.forget()
            self.resend.make_ready()
        self.attribute = attribute
        self._heading.setText(
            tr("Verify the phone number") if attribute == "phone_number" else tr("Verify the e-mail address")
        )
        by = medium or ("SMS" if attribute == "phone_number" else "EMAIL")
        self._about.setText(joined(_sent(proof, by), _meaning(value, proof)))
        self.show()

    def set_code(self, code: Secret) -> None:
        """Fill in a code, from the mailbox."""
        self._line.setText(code.reveal())
        self.field.clear_problem()

    def forget(self) -> None:
        """Empty the field."""
        self._line.setText("")
        self.field.clear_problem()

    def close_card(self) -> None:
        """Ask for nothing any more."""
        self.forget()
        self.attribute = ""
        self.hide()


def _sent(proof: Proof, medium: str) -> str:
    if not proof.sent_to:
        return tr("Type the code that was sent to you. It lives for 24 hours.")
    by = tr("by text message") if medium.upper() == "SMS" else tr("by e-mail")
    return tr("A code went to {where} {by}. It lives for 24 hours.").format(where=proof.sent_to, by=by)


def _meaning(value: str, proof: Proof) -> str:
    if not proof.waiting:
        return ""
    kept = (
        tr("The pool keeps {old} until you type it here; then {new} takes its place.")
        if value
        else tr("The pool takes {new} over once you type it here.")
    )
    return kept.format(old=short(value), new=short(proof.waiting))
