"""The main flow: what `--tour` shows when it is given no name."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.ride import RIDE_STEP
from wildrydes_desktop.app.tours.story import Story, step
from wildrydes_desktop.app.tours.verbs import (
    EMAIL,
    PASSWORD,
    click,
    inspect,
    look,
    page,
    ready,
    submit,
    use_code,
    write,
    write_twice,
)
from wildrydes_desktop.ui.pages.names import PageName

MAIN: Final = Story(
    "main",
    "register, read the mail, verify, sign in, look into the tokens, and ride",
    (
        step("open", ready(), look()),
        step(
            "register",
            click("goRegister"),
            page(PageName.REGISTER),
            write("registerEmail", EMAIL),
            write_twice("registerPassword", PASSWORD),
            look(),
            submit("registerSubmit", PageName.VERIFY),
        ),
        step("read_mail", lambda driver: iter([driver.has_new_mail]), look()),
        step("verify", use_code("verifyCode"), look(), submit("verifySubmit", PageName.SIGN_IN)),
        step(
            "sign_in",
            write("signInPassword", PASSWORD),
            look(),
            submit("signInSubmit", PageName.RIDE),
        ),
        step("inspect", inspect(), look()),
        RIDE_STEP,
    ),
)
