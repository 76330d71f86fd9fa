"""Wires the page of the second factors."""

from __future__ import annotations

from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito import attributes, mfa, totp
from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.challenge_entries import ISSUER
from wildrydes_desktop.cognito.mfa import TOTP, Preference
from wildrydes_desktop.cognito.tokens import TokenSet, unverified_claim
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.mfa import MfaPage, MfaRequest
from wildrydes_desktop.ui.pages.names import PageName

APP_NAME = "Authenticator app"
"""What the pool keeps as the name of the app that was set up (FriendlyDeviceName)."""
_ACCEPTED_BEFORE = frozenset({"SoftwareTokenMFANotFoundException", "ExpiredCodeException"})
"""How a code is refused whose first answer was lost: no secret waits for it any more, or it was used."""


class Enrolment:
    """Setting up one authenticator app, as often as it takes: what has been done is not done again.

    Used by one worker thread at a time.
    """

    def __init__(self) -> None:
        self._unanswered = False
        self._verified = False

    def finish(self, access: Access, tokens: TokenSet, code: Secret) -> Profile:
        """Check the app's first code and switch the factor on. Which one comes first stays as it is.

        Returns what the pool says then. Raises ProblemError or `Cancelled`.
        """
        if not self._verified:
            self._verify(access, tokens, code)
        before = attributes.read(access.connection, tokens)
        preference = Preference(enabled=True, preferred=before.preferred_mfa == TOTP)
        mfa.set_preference(access.connection, tokens, {TOTP: preference})
        return attributes.read(access.connection, tokens)

    def _verify(self, access: Access, tokens: TokenSet, code: Secret) -> None:
        unanswered, self._unanswered = self._unanswered, True
        try:
            mfa.finish_totp(access.connection, tokens, code, APP_NAME)
        except ProblemError as error:
            refused = error.problem.name
            if not (unanswered and refused in _ACCEPTED_BEFORE):
                self._unanswered = unanswered or not error.problem.request_id
                raise
        self._verified = True


class MfaActions:
    """Everything that the page asks for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._enrolment: Enrolment | None = None
        self._of = ""

    def wire(self, page: Page) -> None:
        """Connect the page, a `MfaPage`."""
        assert isinstance(page, MfaPage)
        window, work = self._parts.window, PageWork(self._parts, page)
        page.reload_wanted.connect(lambda: self._read(page, work))
        page.submitted.connect(lambda request: self._save(page, work, request))
        page.enrol_wanted.connect(lambda: self._enrol(page, work))
        page.code_submitted.connect(lambda code: self._finish(page, work, code))
        page.enrolment_left.connect(lambda: self._give_up(page))
        page.profile_wanted.connect(lambda: window.go(PageName.PROFILE))
        page.sign_in_wanted.connect(lambda: window.go(PageName.SIGN_IN))
        page.back_wanted.connect(lambda: window.go(PageName.ACCOUNT))
        window.page_shown.connect(lambda name: self._shown(page, work, name))
        self._parts.session.subscribe(lambda tokens: self._session_changed(page, work, tokens))

    def _shown(self, page: MfaPage, work: PageWork, name: str) -> None:
        """This page is shown, or another one: no secret stays on a page that is left."""
        if name == PageName.MFA:
            if not page.busy:
                self._read(page, work)
        else:
            self._drop_secret(page)

    def _session_changed(self, page: MfaPage, work: PageWork, tokens: TokenSet | None) -> None:
        """Nothing of somebody who has left stays, nor comes late."""
        if tokens is None or tokens.username != self._of:
            work.cancel()
            self._drop_secret(page)
            page.show_signed_out()

    def _read(self, page: MfaPage, work: PageWork) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        self._of = tokens.username
        page.show_unread()
        work.run(
            "read second factors",
            lambda access: attributes.read(access.connection, tokens),
            page.show_profile,
        )

    def _save(self, page: MfaPage, work: PageWork, request: MfaRequest) -> None:
        tokens, messages = self._parts.session.tokens, self._parts.window.messages
        if tokens is None:
            return
        if not request.changes:
            messages.clear()
            messages.show_message("info", tr("Nothing is changed.\nThe pool has it like this already."))
            return

        def ask(access: Access) -> Profile:
            mfa.set_preference(access.connection, tokens, request.changes)
            return attributes.read(access.connection, tokens)

        def saved(profile: Profile) -> None:
            page.show_profile(profile)
            messages.show_message("success", _from_now_on(profile))

        work.run("set second factors", ask, saved)

    def _enrol(self, page: MfaPage, work: PageWork) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return

        def begun(secret: Secret) -> None:
            if self._parts.window.current is not PageName.MFA:
                return  # nobody looks any more: the secret is dropped, and the pool's old one still counts
            self._enrolment = Enrolment()
            account = unverified_claim(tokens.id_token, "email") or tokens.username
            page.show_secret(secret, totp.key_uri(secret, ISSUER, account))

        work.run(
            "begin an authenticator app", lambda access: mfa.begin_totp(access.connection, tokens), begun
        )

    def _finish(self, page: MfaPage, work: PageWork, code: Secret) -> None:
        tokens, enrolment = self._parts.session.tokens, self._enrolment
        if tokens is None or enrolment is None:
            return

        def finished(profile: Profile) -> None:
            self._enrolment = None
            page.end_enrolment()
            page.show_profile(profile)
            self._parts.window.messages.show_message(
                "success", tr("The authenticator app is set up.\n{what}").format(what=_from_now_on(profile))
            )

        work.run(
            "finish an authenticator app", lambda access: enrolment.finish(access, tokens, code), finished
        )

    def _give_up(self, page: MfaPage) -> None:
        """The person thinks better of it. The pool keeps what it has: an older app goes on working."""
        self._enrolment = None
        self._parts.window.messages.clear()
        page.end_enrolment()

    def _drop_secret(self, page: MfaPage) -> None:
        self._enrolment = None
        page.forget_secrets()


def _from_now_on(profile: Profile) -> str:
    """What the next sign-in will be like."""
    if not profile.mfa_kinds:
        return tr("From now on the password is enough.")
    if len(profile.mfa_kinds) > 1 and not profile.preferred_mfa:
        return tr("From now on a sign-in asks which second factor you want to show.")
    return tr("From now on a sign-in asks for a second factor.")
