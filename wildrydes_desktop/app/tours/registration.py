"""Stories about becoming somebody whom the pool knows."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.scenes import inspected, prepare
from wildrydes_desktop.app.tours.story import Act, Step, Story, step
from wildrydes_desktop.app.tours.verbs import (
    EMAIL,
    NAME,
    PASSWORD,
    SECOND_USERNAME,
    USERNAME,
    Words,
    claim,
    click,
    fill_sign_in,
    look,
    page,
    pool,
    refused,
    see,
    sign_in,
    submit,
    together,
    use_code,
    write,
    write_twice,
)
from wildrydes_desktop.ui.pages.names import PageName

VERIFY: Final = step("verify", use_code("verifyCode"), look(), submit("verifySubmit", PageName.SIGN_IN))


def fill_in_registration(*more: Act) -> Act:
    """Go to the Register page and fill in what every pool asks, and `more`."""
    return together(
        click("goRegister"),
        page(PageName.REGISTER),
        write("registerEmail", EMAIL),
        *more,
        write_twice("registerPassword", PASSWORD),
    )


def register_as(username: Words) -> Act:
    """Register under a name that is no address."""
    form = fill_in_registration(see("registerUsername"), write("registerUsername", username))
    return together(form, look(), submit("registerSubmit", PageName.VERIFY))


def sign_in_as(name: str, who: Words) -> Step:
    """A step: the sign-in by a name."""
    return step(name, fill_sign_in(who=who), look(), submit("signInSubmit", PageName.RIDE))


REGISTRATION: Final = (
    Story(
        "required-attributes",
        "a registration with what the pool requires, and with an attribute of the pool's own",
        (
            prepare(
                pool(
                    required_attributes=["email", "name"],
                    custom_attributes=[{"name": "team", "most": 20}],
                )
            ),
            step(
                "register",
                fill_in_registration(
                    write("registerAttribute_name", NAME),
                    click("registerMore"),
                    write("registerAttribute_custom:team", "unicorns"),
                ),
                look(),
                submit("registerSubmit", PageName.VERIFY),
            ),
            VERIFY,
            step("sign_in", sign_in()),
            inspected(claim("id", "name", NAME), claim("id", "custom:team", "unicorns")),
        ),
    ),
    Story(
        "alias",
        "a pool of freely chosen names: sign-in by name and by address, and an address that moves",
        (
            prepare(pool(username_kind="alias")),
            step("register", register_as(USERNAME)),
            VERIFY,
            sign_in_as("by_name", USERNAME),
            sign_in_as("by_address", EMAIL),
            step("register_again", register_as(SECOND_USERNAME)),
            step(
                "move",
                use_code("verifyCode"),
                click("verifySubmit"),
                refused("AliasExistsException"),
                see("verifyMoveAlias"),
                look(),
                submit("verifyMoveAlias", PageName.SIGN_IN),
            ),
            sign_in_as("by_moved_address", EMAIL),
            inspected(claim("id", "cognito:username", SECOND_USERNAME)),
        ),
    ),
)
