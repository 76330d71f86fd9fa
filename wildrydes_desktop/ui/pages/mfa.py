"""Second factor: what a sign-in asks for besides the password, and setting up an authenticator app."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.mfa import TOTP, Preference
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.mfa_enrolment import MfaEnrolment
from wildrydes_desktop.ui.pages.mfa_factors import MfaFactors
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle


@dataclass(frozen=True, slots=True)
class MfaRequest:
    """What is to change, by factor; empty where nothing is."""

    changes: dict[str, Preference]


class MfaPage(Page):
    """Emits `submitted(MfaRequest)`; `reload_wanted()`; `enrol_wanted()` for an authenticator app's secret,
    `code_submitted(Secret)` with the code it shows and `enrolment_left()` when it is not to be set up after
    all; `profile_wanted()`, `sign_in_wanted()` and `back_wanted()` to other pages.
    """

    reload_wanted = Signal()
    enrol_wanted = Signal()
    code_submitted = Signal(object)
    enrolment_left = Signal()
    profile_wanted = Signal()
    sign_in_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Second factor"),
            self.tr("What a sign-in asks for besides the password."),
        )
        self._signed_out = self.add_card(self.tr("Nobody is signed in"))
        sign_in = ActionButton(self.tr("Go to sign in"), "mfaSignIn", "primary")
        sign_in.wanted.connect(self.sign_in_wanted)
        self._signed_out.column.addWidget(PlainLabel(self.tr("Sign in to see your second factors."), "muted"))
        self._signed_out.column.addWidget(sign_in)
        self._factors = MfaFactors()
        self._factors.profile_wanted.connect(self.profile_wanted)
        self._enrolment = MfaEnrolment()
        self._cards = (self._build_factors(), self._build_totp())
        self._known = False
        back = LinkButton(self.tr("Back to the account"), "mfaBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_signed_out()

    def show_unread(self) -> None:
        """Somebody is signed in, and nothing was read yet. What is shown already stays."""
        if not self._known:
            self._signed_out.hide()
            self._cards[0].show()
            for part in (self._factors, self._save):
                part.hide()
            restyle(self._reload, look="primary")
            self.wait_at(self._reload)

    def show_profile(self, profile: Profile) -> None:
        """Show which factors are on, and where codes would go."""
        awaited = not self._known and self.waits_at(self._reload)
        self._factors.show_profile(profile)
        self._enrol.set_label(
            self.tr("Set up another app…") if TOTP in profile.mfa_kinds else self.tr("Set up an app…")
        )
        self._show(signed_in=True)
        if awaited:
            self._factors.first_box.setFocus()

    def show_signed_out(self) -> None:
        """Show that nobody is signed in, and forget who was."""
        self.forget_secrets()
        self._factors.forget()
        self._show(signed_in=False)

    def show_secret(self, secret: Secret, uri: Secret) -> None:
        """Show an authenticator app's secret, and `uri`, which holds it, as a picture; ask for the code."""
        self._enrolment.show_secret(secret, uri)
        self._open(enrolling=True)
        self.focus_on(self._enrolment.code)

    @property
    def first_field(self) -> QWidget | None:
        """The first box; the code while one is asked for."""
        return super().first_field or (self._factors.first_box if self._factors.isVisibleTo(self) else None)

    @property
    def enrolling(self) -> bool:
        """Whether a secret is shown."""
        return not self._enrolment.isHidden()

    def end_enrolment(self) -> None:
        """The app is set up, or is not to be: show no secret any more, and what is on."""
        self.forget_secrets()
        self._factors.first_box.setFocus()
        self.bring_into_sight(self._factors.first_box)

    def forget_secrets(self) -> None:
        """Show no secret any more, nor the code that was typed."""
        super().forget_secrets()
        self._enrolment.forget()
        self._open(enrolling=False)

    def _build_factors(self) -> Card:
        card = self.add_card(self.tr("Asked for besides the password"))
        card.column.addWidget(self._factors)
        self._save = ActionButton(self.tr("Save"), "mfaSave", "primary")
        self._reload = ActionButton(self.tr("Read again"), "mfaReload")
        # The first form: what a page does when it is opened.
        self.add_form((), self._reload, self.reload_wanted.emit)
        self.add_form((), self._save, self._send_choice)
        card.column.addWidget(self._save)
        card.column.addWidget(self._reload)
        return card

    def _build_totp(self) -> Card:
        card = self.add_card(self.tr("Authenticator app"))
        self._about = PlainLabel(
            self.tr(
                "An app on your phone or computer that shows a new code every 30 seconds. It shares a secret"
                " with the pool; only the newest secret counts."
            ),
            "muted",
        )
        self._enrol = ActionButton(self.tr("Set up an app…"), "mfaTotpEnrol")
        self._submit = ActionButton(self.tr("Check and switch on"), "mfaTotpSubmit")
        self._leave = ActionButton(self.tr("Leave it as it was"), "mfaTotpCancel")
        self._leave.wanted.connect(self.enrolment_left)
        for widget in (self._about, self._enrol, self._enrolment, self._submit, self._leave):
            card.column.addWidget(widget)
        self.add_form((), self._enrol, self.enrol_wanted.emit)
        self.add_form((self._enrolment.code,), self._submit, self._send_code)
        self.add_action(self._leave)
        return card

    def _show(self, *, signed_in: bool) -> None:
        """Show what is known of whoever is signed in, or that nobody is."""
        self._signed_out.setVisible(not signed_in)
        for card in self._cards:
            card.setVisible(signed_in)
        for part in (self._factors, self._save):
            part.setVisible(signed_in)
        restyle(self._reload, look="")
        self._known = signed_in

    def _open(self, *, enrolling: bool) -> None:
        """Show what belongs to setting up an app, or the way there."""
        for widget in (self._about, self._enrol):
            widget.setHidden(enrolling)
        for widget in (self._submit, self._leave):
            widget.setVisible(enrolling)
        restyle(self._submit, look="primary" if enrolling else "")
        restyle(self._save, look="" if enrolling else "primary")

    def _send_choice(self) -> None:
        self.submitted.emit(MfaRequest(self._factors.changes()))

    def _send_code(self) -> None:
        refusal = self._enrolment.refusal()
        if refusal:
            self.refuse(self._enrolment.code, refusal)
        else:
            self.code_submitted.emit(self._enrolment.typed())
