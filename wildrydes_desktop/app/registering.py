"""Wires Register, Verify and the forgotten password: from what a person typed to Cognito and back."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wildrydes_desktop.app.lost_answers import LostAnswer
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.attribute_rules import outer_name
from wildrydes_desktop.cognito.requirements import missing_attributes
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.forgot import ForgotPage, ForgotRequest, ResetRequest
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.register import RegisterPage, RegisterRequest
from wildrydes_desktop.ui.pages.sign_in import SignInPage
from wildrydes_desktop.ui.pages.verify import ResendRequest, VerifyPage, VerifyRequest


class Registering:
    """Everything on the way to an account with a password that is known."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._registration, self._new_password = LostAnswer(), LostAnswer()

    def wire_register(self, page: RegisterPage) -> None:
        """Connect the Register page."""
        work = PageWork(self._parts, page)
        page.submitted.connect(lambda request: self._register(page, work, request))

    def wire_verify(self, page: VerifyPage) -> None:
        """Connect the Verify page."""
        work = PageWork(self._parts, page)
        page.submitted.connect(lambda request: self._verify(page, work, request))
        page.resend_wanted.connect(lambda request: self._resend(page, work, request))
        page.alias_kept.connect(self._keep_alias)

    def wire_forgot(self, page: ForgotPage) -> None:
        """Connect the page of the forgotten password."""
        work = PageWork(self._parts, page)
        page.code_wanted.connect(lambda request: self._forgot(page, work, request))
        page.submitted.connect(lambda request: self._reset(page, work, request))
        page.back_wanted.connect(lambda: self._parts.window.go(PageName.SIGN_IN))

    def _register(self, page: RegisterPage, work: PageWork, request: RegisterRequest) -> None:
        may_have_worked = self._registration.trying(request.username)

        def registered(account: accounts.Registered) -> None:
            self._registration.heard()
            page.forget_secrets()
            if account.confirmed:
                self._go_to_sign_in(account.username, tr("You are registered.\nNow sign in."))
                return
            verify = self._go_to_verify(account.username)
            delivery = account.delivery
            if delivery is not None:
                verify.show_delivery(delivery.destination, delivery.medium)
            self._parts.window.messages.show_message(
                "success",
                tr("You are registered.\nA code is on its way: it proves that the address is yours."),
            )

        def refused(problem: Problem) -> None:
            missing = missing_attributes(problem)
            self._registration.heard(problem)
            if may_have_worked and problem.case == "username_exists":
                self._had_worked(page, request.username)
            elif problem.case == "email_as_username_refused":
                self._parts.window.messages.show_problem(problem)
                page.reveal_username(accounts.alias_username(request.email))
            elif problem.case == "phone_as_username_wanted":
                self._parts.window.messages.show_problem(problem)
                page.reveal_username(request.attributes.get("phone_number", ""))
            elif missing:
                self._parts.window.messages.show_problem(problem)
                page.ask_for(missing)
            else:
                work.show(problem)
                page.point_to(refused_attributes(problem, request.attributes))

        work.run(
            "register",
            lambda access: accounts.register(
                access.connection, request.username, request.password, request.email, request.attributes
            ),
            registered,
            refused,
        )

    def _had_worked(self, page: RegisterPage, username: str) -> None:
        """The registration whose answer was lost has made the account that is there now."""
        page.forget_secrets()
        self._go_to_verify(username)
        self._parts.window.messages.show_message(
            "info",
            tr(
                "You are registered: the first try had worked.\nOnly its answer was lost. Type the code that"
                " was sent to you, or have another one sent."
            ),
        )

    def _verify(self, page: VerifyPage, work: PageWork, request: VerifyRequest) -> None:
        def verified(_: None) -> None:
            page.forget_secrets()
            self._go_to_sign_in(
                request.username,
                tr("Your address is verified and leads to this account.\nSign in by it or by the username.")
                if request.move_alias
                else tr("Your address is verified.\nNow sign in."),
            )

        def refused(problem: Problem) -> None:
            if problem.case == "already_confirmed":
                page.forget_secrets()
                self._go_to_sign_in(request.username)
                self._parts.window.messages.show_problem(problem)
            elif problem.case == "alias_exists":
                self._parts.window.messages.show_problem(problem)
                page.ask_about_alias()
            else:
                work.show(problem)

        work.run(
            "verify",
            lambda access: accounts.confirm(
                access.connection, request.username, request.code, move_alias=request.move_alias
            ),
            verified,
            refused,
        )

    def _keep_alias(self) -> None:
        self._parts.window.messages.show_message(
            "info",
            tr(
                "The address stays with the other account.\nThis account is not verified. Sign in to the"
                " other one, or register with another address."
            ),
        )

    def _resend(self, page: VerifyPage, work: PageWork, request: ResendRequest) -> None:
        def sent(delivery: accounts.Delivery) -> None:
            page.show_delivery(delivery.destination, delivery.medium)
            self._parts.window.messages.show_message(
                "info", tr("If that account waits for a code, a new one is on its way.")
            )

        work.run("resend", lambda access: accounts.resend(access.connection, request.username), sent)

    def _forgot(self, page: ForgotPage, work: PageWork, request: ForgotRequest) -> None:
        work.run(
            "forgot password",
            lambda access: accounts.forgot_password(access.connection, request.username),
            lambda delivery: page.show_delivery(delivery.destination),
        )

    def _reset(self, page: ForgotPage, work: PageWork, request: ResetRequest) -> None:
        may_have_worked = self._new_password.trying(request.username)

        def changed(_: None) -> None:
            self._new_password.heard()
            page.start_over()
            self._go_to_sign_in(request.username, tr("The new password is set.\nSign in with it."))

        def refused(problem: Problem) -> None:
            self._new_password.heard(problem)
            if may_have_worked and problem.case == "code_expired":
                page.start_over()
                self._go_to_sign_in(request.username)
                self._parts.window.messages.show_message(
                    "info",
                    tr(
                        "The new password may be set already.\nThe code is used up, most likely by the try"
                        " whose answer was lost. Sign in with the new password."
                    ),
                )
            else:
                work.show(problem)

        work.run(
            "reset password",
            lambda access: accounts.reset_password(
                access.connection, request.username, request.code, request.new_password
            ),
            changed,
            refused,
        )

    def _go_to_verify(self, username: str) -> VerifyPage:
        page = self._parts.page(PageName.VERIFY, VerifyPage)
        page.set_username(username)
        self._parts.window.go(PageName.VERIFY)
        return page

    def _go_to_sign_in(self, username: str, message: str = "") -> None:
        self._parts.page(PageName.SIGN_IN, SignInPage).set_username(username)
        self._parts.window.go(PageName.SIGN_IN)
        if message:
            self._parts.window.messages.show_message("success", message)


def refused_attributes(problem: Problem, sent: Iterable[str]) -> tuple[str, ...]:
    """Which of the attributes that were sent a refusal is about: those that it names.

    "Attributes did not conform to the schema: custom:size: Number value must be ...", and looser.
    """
    found = re.findall(r"([\w:.-]*\w):", problem.raw_message)
    named = {problem.field, *(outer_name(name) for name in found)}
    return tuple(name for name in sent if name in named)
