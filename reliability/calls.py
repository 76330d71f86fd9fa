"""The calls that the app makes, each the way a person makes it: what is typed, which button, what is seen.

The calls of somebody who is signed in are in `calls_account`, those of who runs the pool in
`calls_directory`, of who makes it in `calls_stack`, and what is asked about the pool itself in `calls_pool`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Qt

from reliability.scene import Scene
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.cognito.jwks import SECONDS_AFTER_FAILURE
from wildrydes_desktop.ui.pages.names import PageName

Step = Callable[[Scene], None]


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `ready` leads to the point where pressing `button` makes it, after `before` other requests.

    `done` says whether the person has what they wanted. `follow` is what they do where a second try is
    refused because the first one had worked after all. `settings` are those of the pool.

    What is asked for when a pool is opened has `at_opening`: the fault befalls the opening, and `button` is
    what the person does next. `reading` is where they find what went wrong, if not in the message bar, and
    `again` what they do about it. `unseen`: nobody waits for it, so there is nothing to cancel; `afterwards`
    says whether what it is for has come by itself, once the fault is gone.

    `press` is how it is begun where that is not by pressing `button`, `busy` whether it is under way where
    the window as a whole does not show that. `stop` is the button that says Cancel, where that is another.
    `reopen` leads back to where it can be begun again. `signed` and `local` are the scene's. `without`: the
    faults that cannot befall it.
    """

    name: str
    operation: str
    what: str
    button: str
    ready: Step
    done: Callable[[Scene], object]
    before: int = 0
    follow: Step | None = None
    settings: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    at_opening: bool = False
    reading: Callable[[Scene], str] | None = None
    again: Step | None = None
    unseen: bool = False
    afterwards: Callable[[Scene], object] | None = None
    press: Step | None = None
    busy: Callable[[Scene], object] | None = None
    stop: str = ""
    reopen: Step | None = None
    signed: bool = False
    local: bool = False
    without: frozenset[str] = frozenset()


def fill_registration(scene: Scene) -> None:
    scene.name = scene.pool.another_name()
    scene.person.fill_registration(scene.name, PASSWORD)


def _fill_verify(scene: Scene) -> None:
    scene.name = scene.pool.rider(confirmed=False)
    scene.person.click("goVerify")
    scene.person.type("verifyUsername", scene.name)
    scene.person.type("verifyCode", scene.pool.code(to=scene.name))


def _ask_for_another_code(scene: Scene) -> None:
    _fill_verify(scene)
    page = scene.person.app.window.page(PageName.VERIFY)
    page._ready_at = 0.0  # type: ignore[attr-defined]  # noqa: SLF001 - as if half a minute had passed
    page._count_down()  # type: ignore[attr-defined]  # noqa: SLF001


def _fill_sign_in(scene: Scene) -> None:
    scene.sign_out()
    scene.name = scene.pool.rider()
    scene.person.fill_sign_in(scene.name, PASSWORD)


def _fill_sign_in_with_password(scene: Scene) -> None:
    _fill_sign_in(scene)
    scene.person.choose("signInFlow", "USER_PASSWORD_AUTH")


def _forgot(scene: Scene) -> None:
    scene.name = scene.pool.rider()
    page = scene.person.app.window.page(PageName.FORGOT)
    page.start_over()  # type: ignore[attr-defined]
    scene.person.click("goSignIn")
    scene.person.click("signInForgot")
    scene.person.type("forgotUsername", scene.name)


def _reset(scene: Scene) -> None:
    _forgot(scene)
    scene.person.click("forgotSend")
    scene.person.wait(lambda: scene.person.sees("forgotCode") and not scene.person.busy, "the second step")
    scene.person.type("forgotCode", scene.pool.code(to=scene.name))
    scene.person.type("forgotNewPassword", OTHER_PASSWORD)
    scene.person.type("forgotNewPasswordRepeat", OTHER_PASSWORD)


def _sign_in_with_the_new_password(scene: Scene) -> None:
    scene.person.fill_sign_in(scene.name, OTHER_PASSWORD)
    scene.person.click("signInSubmit")
    scene.until(lambda: signed_in(scene), 10)


def _new_password(scene: Scene) -> None:
    """To the challenge of somebody whom an administrator has invited."""
    scene.sign_out()
    scene.name = scene.pool.rider(invited=True)
    scene.person.fill_sign_in(scene.name, PASSWORD)
    scene.person.click("signInSubmit")
    scene.person.wait_for_page(PageName.CHALLENGE)
    scene.person.wait_for_rest()
    scene.person.type("challengeNewPassword", OTHER_PASSWORD)
    scene.person.type("challengeNewPasswordRepeat", OTHER_PASSWORD)


def _mail_code(scene: Scene) -> None:
    """To the challenge of a pool that mails a code at every sign-in."""
    scene.sign_out()
    scene.name = scene.pool.rider()
    _to_the_mailed_code(scene)


def _to_the_mailed_code(scene: Scene) -> None:
    scene.person.fill_sign_in(scene.name, PASSWORD)
    scene.person.click("signInSubmit")
    scene.person.wait_for_page(PageName.CHALLENGE)
    scene.person.wait_for_rest()
    scene.person.type("challengeCode", scene.pool.code(to=scene.name))


def _start_again(scene: Scene) -> None:
    """What an ended conversation leads to: the sign-in from its beginning, and another code."""
    if scene.person.page is PageName.CHALLENGE:
        scene.person.click("challengeCancel")
    _to_the_mailed_code(scene)
    scene.person.click("challengeSubmit")
    scene.until(lambda: signed_in(scene), 10)


def _start_again_with_the_new_password(scene: Scene) -> None:
    if scene.person.page is PageName.CHALLENGE:
        scene.person.click("challengeCancel")
    _sign_in_with_the_new_password(scene)


def _verified(scene: Scene) -> bool:
    """Whether somebody is signed in and the signature was checked by the pool's own key."""
    return signed_in(scene) and scene.person.checks().get("signature") == "pass"


def _why_unverified(scene: Scene) -> str:
    """What the inspector says about the signature, up to the first full stop."""
    model = scene.person.model("checksView")
    for row in range(model.rowCount()):
        if model.index(row, 0).data(Qt.ItemDataRole.UserRole) == "signature":
            return str(model.index(row, 2).data()).partition(".")[0]
    return ""


def _refresh_later(scene: Scene) -> None:
    """Once the keys may be asked for again."""
    scene.settle(SECONDS_AFTER_FAILURE + 0.2)
    scene.person.click("goAccount")
    scene.person.click("accountRefresh")
    scene.until(lambda: scene.person.kind == "success" and not scene.person.busy, 20)
    scene.person.click("goRide")


def signed_in(scene: Scene) -> bool:
    """Whether somebody is, and everything that comes of it is shown."""
    return bool(scene.person.page is PageName.RIDE and scene.person.claims() and not scene.person.busy)


def at(page: PageName) -> Callable[[Scene], bool]:
    return lambda scene: scene.person.page is page and not scene.person.busy


def told(kind: str) -> Callable[[Scene], bool]:
    return lambda scene: scene.person.kind == kind and not scene.person.busy


_MAIL: Final = {"mfa": "ON", "mfa_kinds": ["EMAIL_OTP"]}

CALLS: Final = (
    Call(
        "JWKS",
        "GET",
        "open a pool, then sign in",
        "signInSubmit",
        _fill_sign_in,
        _verified,
        at_opening=True,
        reading=_why_unverified,
        again=_refresh_later,
    ),
    Call("SignUp", "SignUp", "register", "registerSubmit", fill_registration, at(PageName.VERIFY)),
    Call(
        "ConfirmSignUp",
        "ConfirmSignUp",
        "verify an address",
        "verifySubmit",
        _fill_verify,
        at(PageName.SIGN_IN),
    ),
    Call(
        "ResendConfirmationCode",
        "ResendConfirmationCode",
        "ask for another code",
        "verifyResend",
        _ask_for_another_code,
        told("info"),
    ),
    Call("InitiateAuth", "InitiateAuth", "sign in", "signInSubmit", _fill_sign_in, signed_in),
    Call(
        "RespondToAuthChallenge",
        "RespondToAuthChallenge",
        "sign in: the proof of the password",
        "signInSubmit",
        _fill_sign_in,
        signed_in,
        before=1,
    ),
    Call(
        "InitiateAuth, password",
        "InitiateAuth",
        "sign in, sending the password",
        "signInSubmit",
        _fill_sign_in_with_password,
        signed_in,
        settings={"flows": ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "REFRESH_TOKEN_AUTH"]},
    ),
    Call(
        "RespondToAuthChallenge, new password",
        "RespondToAuthChallenge",
        "choose a password in place of an administrator's",
        "challengeSubmit",
        _new_password,
        signed_in,
        follow=_start_again_with_the_new_password,
    ),
    Call(
        "RespondToAuthChallenge, code",
        "RespondToAuthChallenge",
        "type a code as second factor",
        "challengeSubmit",
        _mail_code,
        signed_in,
        follow=_start_again,
        settings=_MAIL,
    ),
    Call(
        "ForgotPassword",
        "ForgotPassword",
        "have a code sent for a forgotten password",
        "forgotSend",
        _forgot,
        lambda scene: scene.person.sees("forgotCode") and not scene.person.busy,
    ),
    Call(
        "ConfirmForgotPassword",
        "ConfirmForgotPassword",
        "set a new password",
        "forgotSubmit",
        _reset,
        at(PageName.SIGN_IN),
        follow=_sign_in_with_the_new_password,
    ),
)
