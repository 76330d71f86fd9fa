"""The pages by name. A page's module is imported when that page is first wanted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wildrydes_desktop.ui.pages.base import Page


class PageName(StrEnum):
    """What a page is called in the code."""

    WELCOME = "welcome"
    REGISTER = "register"
    VERIFY = "verify"
    SIGN_IN = "sign_in"
    FORGOT = "forgot"
    CHALLENGE = "challenge"
    RIDE = "ride"
    ACCOUNT = "account"
    PROFILE = "profile"
    MFA = "mfa"
    DEVICES = "devices"
    STACK = "stack"
    POOLS = "pools"
    DIRECTORY = "directory"
    PREFERENCES = "preferences"


def build(name: PageName) -> Page:  # noqa: PLR0911, PLR0912 - a table, with imports in it
    """Make the page of that name. Written out, so that a frozen build sees which modules there are."""
    match name:
        case PageName.WELCOME:
            from wildrydes_desktop.ui.pages.welcome import WelcomePage

            return WelcomePage()
        case PageName.REGISTER:
            from wildrydes_desktop.ui.pages.register import RegisterPage

            return RegisterPage()
        case PageName.VERIFY:
            from wildrydes_desktop.ui.pages.verify import VerifyPage

            return VerifyPage()
        case PageName.SIGN_IN:
            from wildrydes_desktop.ui.pages.sign_in import SignInPage

            return SignInPage()
        case PageName.FORGOT:
            from wildrydes_desktop.ui.pages.forgot import ForgotPage

            return ForgotPage()
        case PageName.CHALLENGE:
            from wildrydes_desktop.ui.pages.challenge import ChallengePage

            return ChallengePage()
        case PageName.RIDE:
            from wildrydes_desktop.ui.pages.ride import RidePage

            return RidePage()
        case PageName.ACCOUNT:
            from wildrydes_desktop.ui.pages.account import AccountPage

            return AccountPage()
        case PageName.PROFILE:
            from wildrydes_desktop.ui.pages.profile import ProfilePage

            return ProfilePage()
        case PageName.MFA:
            from wildrydes_desktop.ui.pages.mfa import MfaPage

            return MfaPage()
        case PageName.DEVICES:
            from wildrydes_desktop.ui.pages.devices import DevicesPage

            return DevicesPage()
        case PageName.POOLS:
            from wildrydes_desktop.ui.pools.page import PoolsPage

            return PoolsPage()
        case PageName.STACK:
            from wildrydes_desktop.ui.stack.page import StackPage

            return StackPage()
        case PageName.PREFERENCES:
            from wildrydes_desktop.ui.pages.preferences import PreferencesPage

            return PreferencesPage()
        case PageName.DIRECTORY:
            from wildrydes_desktop.ui.directory.page import DirectoryPage

            return DirectoryPage()
