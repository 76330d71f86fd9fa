"""How a session ends that nobody ended here: why, in words, and the way back in."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.sign_in import SignInPage

OF_THE_SESSION: Final = frozenset(
    {PageName.RIDE, PageName.ACCOUNT, PageName.PROFILE, PageName.MFA, PageName.DEVICES}
)
"""The pages that mean nothing once nobody is signed in."""


def reason(problem: Problem) -> str | None:
    """Why the session is over, by the case of the refused refresh; None where it is not (see `ENDS`)."""
    return {
        "refresh_revoked": tr("it was revoked: here, on another device, or by an administrator"),
        "refresh_expired": tr("its time is over (30 days unless the app client says otherwise)"),
        "refresh_invalid": tr(
            "the pool does not know it any more: the account, or this computer as a device, may be gone"
        ),
        "refresh_reused": tr("its refresh token was replaced, and the old one was used again"),
        "disabled": tr("an administrator of the pool has switched the account off"),
        "user_not_found": tr("the account is not in this pool any more"),
        "reset_required": tr("an administrator has asked for a new password"),
    }.get(problem.case)


def lead_back(parts: Parts, login: str, *, asked: bool) -> None:
    """Show the Sign in page with the name filled in; call it before the session ends.

    Who did not ask for anything (`asked` False) stays where they are, unless that page is about the session:
    they may be typing. The name still waits for them, where no other stands.
    """
    window = parts.window
    page = parts.page(PageName.SIGN_IN, SignInPage)
    if asked or (window.current in OF_THE_SESSION and not parts.jobs.busy):
        if login:
            page.set_username(login)
        window.go(PageName.SIGN_IN)
    elif login:
        page.offer_username(login)


def say(parts: Parts, problem: Problem, why: str) -> None:
    """Tell the person, with the pool's own words among the details."""
    parts.window.messages.show_problem(
        replace(
            problem,
            title=tr("Your session has ended"),
            meaning=tr("Your session ended because {reason}.").format(reason=why),
            next_step=tr("Sign in again."),
        )
    )
