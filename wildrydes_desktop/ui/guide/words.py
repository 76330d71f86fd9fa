"""What the guide's fixed words are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.foundation.words import listed
from wildrydes_desktop.ui.i18n import said

if TYPE_CHECKING:  # the panel is there before the guide is loaded
    from wildrydes_desktop.workshop.guide import Event, Spot, Step


def tr(text: str) -> str:
    """A text of the guide's panel in the language of the window."""
    return QCoreApplication.translate("WorkshopGuide", text)


def ticks_when(step: Step) -> str:
    """What has to happen for `step` to be ticked."""
    if not step.done_when:
        return tr("Tick it yourself when you have done it.")
    happenings = _happenings()
    named = said(listed(happenings[event] for event in step.done_when))
    return tr("Ticked by itself: {what}.").format(what=named)


def way_to(spot: Spot) -> str:
    """What a button says that leads there."""
    from wildrydes_desktop.workshop.guide import Spot

    return {
        Spot.WELCOME: tr("Choose a pool"),
        Spot.STACK: tr("Go to the stack"),
        Spot.POOLS: tr("Go to the pools"),
        Spot.REGISTER: tr("Go to Register"),
        Spot.VERIFY: tr("Go to Verify"),
        Spot.SIGN_IN: tr("Go to Sign in"),
        Spot.FORGOT: tr("New password"),
        Spot.RIDE: tr("Go to Ride"),
        Spot.ACCOUNT: tr("Go to Account"),
        Spot.MFA: tr("Second factors"),
        Spot.DIRECTORY: tr("Go to the users"),
        Spot.INSPECTOR: tr("Show inspector"),
        Spot.PROTOCOL: tr("Show protocol"),
        Spot.MAILBOX: tr("Show mailbox"),
        Spot.THEATRE: tr("Show theatre"),
    }[spot]


def _happenings() -> dict[Event, str]:
    from wildrydes_desktop.workshop.guide import Event

    return {
        Event.STACK_READY: tr("a stack is ready, or a pool in AWS answers"),
        Event.POOL_OPEN: tr("the pool answers"),
        Event.REGISTERED: tr("you are registered"),
        Event.VERIFIED: tr("the address is verified"),
        Event.SIGNED_IN: tr("you are signed in"),
        Event.TOKENS_INSPECTED: tr("both tokens are looked at"),
        Event.QUESTION_ANSWERED: tr("the question is answered"),
        Event.RIDE_TAKEN: tr("a unicorn is on its way"),
        Event.RIDE_REFUSED: tr("the API refuses a ride"),
        Event.REFRESHED: tr("the tokens are refreshed"),
        Event.PASSWORD_RESET: tr("a new password is set by a code"),
        Event.MFA_CHOSEN: tr("the second factors are chosen"),
        Event.SIGNED_OUT: tr("you are signed out"),
    }
