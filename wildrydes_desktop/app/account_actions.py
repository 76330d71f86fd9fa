"""Wires the Account page: what somebody who is signed in can do to their session and their account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from wildrydes_desktop.app.device_keeping import forget_device
from wildrydes_desktop.app.lost_answers import LostAnswer
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.remembering import Remembering
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.tokens import TokenSet, unverified_claim
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.ui.pages.account import AccountPage, ChangePasswordRequest
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.ride import RidePage

if TYPE_CHECKING:
    from wildrydes_desktop.app.token_refresh import TokenRefresh

# How leaving is refused to whoever has left: the tokens are revoked, or nobody of that name is there.
_LEFT_BEFORE = frozenset({"access_revoked", "user_not_found"})


class AccountActions:
    """Refresh, three ways of signing out, a new password, the end of the account."""

    def __init__(
        self,
        parts: Parts,
        remembering: Remembering,
        devices: DeviceMemory,
        refresh: Callable[[], TokenRefresh],
    ) -> None:
        """`refresh` brings the one that refreshes tokens, made when it is first needed."""
        self._parts = parts
        self._remembering = remembering
        self._devices = devices
        self._refresh = refresh
        self._leaving, self._new_password = LostAnswer(), LostAnswer()

    def wire_account(self, page: AccountPage) -> None:
        """Connect the Account page's actions."""
        work = PageWork(self._parts, page)
        page.refresh_wanted.connect(lambda: self._refresh().press(work))
        page.sign_out_wanted.connect(self._sign_out_here)
        page.revoke_wanted.connect(
            lambda: self._leave(
                work,
                "revoke",
                accounts.revoke,
                tr("This session is revoked.\nIts refresh token is worth nothing any more."),
            )
        )
        page.sign_out_everywhere_wanted.connect(
            lambda: self._leave(
                work,
                "sign out everywhere",
                accounts.sign_out_everywhere,
                tr("You are signed out everywhere.\nEvery refresh token of this account is revoked."),
            )
        )
        page.delete_wanted.connect(
            lambda: self._leave(
                work,
                "delete account",
                accounts.delete,
                tr("Your account is deleted."),
                self._forget_devices,
            )
        )
        page.change_password_wanted.connect(lambda request: self._change_password(page, work, request))
        page.sign_in_wanted.connect(lambda: self._parts.window.go(PageName.SIGN_IN))
        page.further_wanted.connect(self._parts.window.go)

    def wire_ride(self, page: RidePage) -> None:
        """Connect the way from the Ride page to the sign-in."""
        page.sign_in_wanted.connect(lambda: self._parts.window.go(PageName.SIGN_IN))

    def _sign_out_here(self) -> None:
        self._parts.session.end()
        self._parts.window.messages.clear()
        self._parts.window.messages.show_message(
            "success",
            tr("You are signed out here.\nThe tokens are forgotten; whoever has a copy could still use it."),
        )
        self._parts.window.go(PageName.SIGN_IN)
        self._remembering.forget()

    def _leave(
        self,
        work: PageWork,
        name: str,
        end: Callable[[Connection, TokenSet], None],
        message: str,
        afterwards: Callable[[TokenSet], None] = lambda _: None,
    ) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        may_have_worked = self._leaving.trying(f"{name} {tokens.username}")

        def left(_: None) -> None:
            self._leaving.heard()
            self._parts.session.end()
            self._parts.window.go(PageName.SIGN_IN)
            self._parts.window.messages.show_message("success", message)
            self._remembering.forget()
            afterwards(tokens)

        def refused(problem: Problem) -> None:
            self._leaving.heard(problem)
            if may_have_worked and problem.case in _LEFT_BEFORE:
                left(None)
            else:
                work.show(problem)

        work.run(name, lambda access: end(access.connection, tokens), left, refused)

    def _forget_devices(self, tokens: TokenSet) -> None:
        """The pool forgot the devices with the account: forget them here, by each name that it had."""
        names = {self._remembering.login, tokens.username, unverified_claim(tokens.id_token, "email")}
        for name in names - {""}:
            forget_device(self._parts, self._devices, name)

    def _change_password(self, page: AccountPage, work: PageWork, request: ChangePasswordRequest) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return

        may_have_worked = self._new_password.trying(tokens.username)

        def changed(_: None) -> None:
            self._new_password.heard()
            page.close_forms()
            self._parts.window.messages.show_message(
                "success",
                tr("Your password is changed.\nIt was sent, inside TLS: the Protocol panel shows it."),
            )

        def refused(problem: Problem) -> None:
            self._new_password.heard(problem)
            lost = may_have_worked and problem.case == "wrong_password"
            work.show(_changed_already(problem) if lost else problem)

        work.run(
            "change password",
            lambda access: accounts.change_password(access.connection, tokens, request.present, request.new),
            changed,
            refused,
        )


def _changed_already(problem: Problem) -> Problem:
    """What the refusal of the present password means after a change whose answer was lost."""
    return replace(
        problem,
        title=tr("Your password may be changed already"),
        meaning=tr("The old one is refused, most likely because the try whose answer was lost has worked."),
        next_step=tr("Sign out, and sign in with the new one."),
    )
