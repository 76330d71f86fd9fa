"""The story of what can go wrong: each scene of the panel "Break it", what the app says to it, and back."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.scenes import prepare
from wildrydes_desktop.app.tours.stage import gone, judged
from wildrydes_desktop.app.tours.story import Act, Step, Story, step
from wildrydes_desktop.app.tours.verbs import (
    PASSWORD,
    account,
    click,
    confirmed,
    fill_sign_in,
    look,
    make_room,
    menu,
    page,
    refused,
    see,
    sign_in,
    submit,
    together,
    told,
    use_code,
    write,
    write_twice,
)
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.tour import Traveller


def scene(name: str, *acts: Act) -> Step:
    """A step: break it by its card, see what comes of it, and put it right by the words in the menu bar."""
    return step(
        name,
        menu("scenesEntry"),
        click(f"scene_{name}"),
        see("scenePutRight"),
        *acts,
        click("scenePutRight"),
        gone("scenePutRight"),
    )


def request_a_unicorn() -> Act:
    """Press the Ride page's button."""
    return together(click("goRide"), page(PageName.RIDE), click("rideRequest"))


def refresh() -> Act:
    """Have new tokens fetched."""
    return together(account("accountRefresh"), told())


def lose_the_session() -> Act:
    """Ask for new tokens, and be led back to the sign-in."""
    return together(account("accountRefresh"), refused("NotAuthorizedException"), page(PageName.SIGN_IN))


def other(rider: Traveller) -> str:
    """The address of somebody who registers while mail is lost."""
    return rider.other_email


def closing(act: Act) -> Act:
    """Close the panel, for what lies behind it to be seen."""
    return together(make_room("scenes"), act)


BREAKING: Final = (
    Story(
        "break-it",
        "seven things that go wrong on purpose, what the app says to them, and the way back",
        (
            prepare(confirmed(), spare=("protocol",)),
            step(
                "sign_in",
                sign_in(),
                menu("scenesEntry"),
                see("scene_tampered_token"),
                look(),
                make_room("scenes"),
            ),
            scene("wrong_clock", closing(judged("expiry", "fail")), look()),
            scene("rotated_keys", closing(judged("key_id", "fail")), look(), refresh()),
            step("refresh", refresh(), judged("signature", "pass"), look()),
            scene("tampered_token", refresh(), closing(judged("signature", "fail")), look()),
            step("refresh_again", refresh(), judged("signature", "pass"), look()),
            scene(
                "revoked_token", request_a_unicorn(), told(), look(), lose_the_session(), make_room("scenes")
            ),
            step("sign_in_again", sign_in()),
            scene("expired_session", lose_the_session(), look(), make_room("scenes")),
            scene(
                "throttling",
                fill_sign_in(),
                click("signInSubmit"),
                refused("TooManyRequestsException"),
                look(),
                make_room("scenes"),
            ),
            scene(
                "lost_mail",
                click("goRegister"),
                page(PageName.REGISTER),
                write("registerEmail", other),
                write_twice("registerPassword", PASSWORD),
                submit("registerSubmit", PageName.VERIFY),
                look(),
                make_room("scenes"),
            ),
            step("late_mail", use_code("verifyCode"), look(), submit("verifySubmit", PageName.SIGN_IN)),
        ),
    ),
)
