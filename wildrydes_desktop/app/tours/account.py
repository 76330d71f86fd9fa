"""Stories about what somebody can do to their own account."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.scenes import ALL_PANELS, INSPECT, inspected, prepare
from wildrydes_desktop.app.tours.story import Act, Step, Story, step
from wildrydes_desktop.app.tours.verbs import (
    EMAIL,
    NAME,
    NEW_PASSWORD,
    OTHER_EMAIL,
    PASSWORD,
    PHONE,
    account,
    claim,
    click,
    confirmed,
    fill_sign_in,
    look,
    page,
    pool,
    read,
    refused,
    scan,
    see,
    select,
    sign_in,
    submit,
    tell,
    together,
    told,
    use_code,
    write,
    write_totp,
    write_twice,
)
from wildrydes_desktop.ui.pages.names import PageName

SIGN_IN: Final = step("sign_in", sign_in())
SIGN_IN_WITH_THE_NEW: Final = step("sign_in", sign_in(password=NEW_PASSWORD))
RESET: Final = step(
    "new_password",
    use_code("forgotCode"),
    write_twice("forgotNewPassword", NEW_PASSWORD),
    look(),
    submit("forgotSubmit", PageName.SIGN_IN),
)


def send_a_code() -> Act:
    """Have a code sent to whoever's name stands in the form for forgotten passwords."""
    return together(read("forgotUsername", EMAIL), look(), click("forgotSend"))


def leave_by(name: str, button: str) -> Step:
    """Sign in, and sign out by that button of the Account page."""
    return step(
        name,
        fill_sign_in(),
        submit("signInSubmit", PageName.RIDE),
        account(button),
        page(PageName.SIGN_IN),
        told(),
        look(),
    )


ACCOUNT: Final = (
    Story(
        "forgot",
        "a forgotten password, replaced by means of a code",
        (
            prepare(confirmed()),
            step(
                "send",
                click("goSignIn"),
                page(PageName.SIGN_IN),
                write("signInUsername", EMAIL),
                click("signInForgot"),
                page(PageName.FORGOT),
                send_a_code(),
            ),
            RESET,
            SIGN_IN_WITH_THE_NEW,
            INSPECT,
        ),
    ),
    Story(
        "reset-required",
        "a sign-in that is refused because an administrator wants another password",
        (
            prepare(
                confirmed(),
                tell(lambda rider: {"require_password_reset": {"username": rider.email}}),
            ),
            step(
                "refused",
                fill_sign_in(),
                click("signInSubmit"),
                refused("PasswordResetRequiredException"),
                page(PageName.FORGOT),
                send_a_code(),
            ),
            RESET,
            SIGN_IN_WITH_THE_NEW,
            INSPECT,
        ),
    ),
    Story(
        "refresh",
        "new ID and access tokens for the refresh token, and a new refresh token where the pool rotates them",
        (
            prepare(confirmed()),
            SIGN_IN,
            step("refresh", account("accountRefresh"), told(), look()),
            step("rotate", pool(rotation=True), click("accountRefresh"), told(), look()),
            INSPECT,
        ),
    ),
    Story(
        "change-password",
        "another password while signed in, and the next sign-in with it",
        (
            prepare(confirmed()),
            SIGN_IN,
            step(
                "change",
                account("accountChangePassword"),
                write("accountPresentPassword", PASSWORD),
                write_twice("accountNewPassword", NEW_PASSWORD),
                look(),
                click("accountChangeSubmit"),
                told(),
            ),
            step("sign_in_again", sign_in(password=NEW_PASSWORD)),
            INSPECT,
        ),
    ),
    Story(
        "profile",
        "attributes changed and taken away, a new address and a phone number proven by codes",
        (
            prepare(pool(verify_before_update=["email"]), confirmed(name=NAME, phone_number=PHONE)),
            SIGN_IN,
            step(
                "change",
                account("accountProfile"),
                page(PageName.PROFILE),
                write("profileAttribute_name", "Grace Rider"),
                write("profileAttribute_email", OTHER_EMAIL),
                look(),
                click("profileSave"),
                see("profileCode"),
            ),
            step("verify", use_code("profileCode"), look(), click("profileCodeSubmit"), told()),
            step(
                "verify_phone",
                click("profileVerify_phone_number"),
                use_code("profileCode"),
                look(),
                click("profileCodeSubmit"),
                told(),
                read("profileStatus_phone_number", "Verified"),
            ),
            step("take_away", click("profileDelete_name"), told(), look()),
            step("sign_in_again", sign_in(who=OTHER_EMAIL)),
            inspected(claim("id", "email", OTHER_EMAIL), claim("id", "email_verified")),
        ),
    ),
    Story(
        "second-factor",
        "an authenticator app set up while signed in, preferred, and asked for at the next sign-in",
        (
            prepare(pool(mfa="OPTIONAL", mfa_kinds=["SOFTWARE_TOKEN_MFA"]), confirmed(), spare=ALL_PANELS),
            SIGN_IN,
            step(
                "enrol",
                account("accountMfa"),
                page(PageName.MFA),
                click("mfaTotpEnrol"),
                scan("mfaTotpSecret"),
                write_totp("mfaTotpCode"),
                look(),
                click("mfaTotpSubmit"),
                told(),
            ),
            step(
                "prefer",
                click("mfaPrefer_SOFTWARE_TOKEN_MFA"),
                click("mfaSave"),
                told(),
                look(),
            ),
            step("sign_in_again", sign_in(PageName.CHALLENGE)),
            step("code", write_totp("challengeCode"), look(), submit("challengeSubmit", PageName.RIDE)),
            INSPECT,
        ),
    ),
    Story(
        "devices",
        "the computers that the pool remembers, and this one forgotten",
        (
            prepare(pool(device_tracking="ALWAYS"), confirmed()),
            SIGN_IN,
            step("list", account("accountDevices"), page(PageName.DEVICES), select("devicesView"), look()),
            step("do_not_remember", click("devicesDoNotRemember"), told(), look()),
            step(
                "forget",
                click("devicesForget"),
                click("devicesForgetConfirm"),
                told(),
                see("devicesNone"),
                look(),
            ),
        ),
    ),
    Story(
        "sign-outs",
        "three ways of signing out: here, this session, everywhere",
        (
            prepare(confirmed()),
            leave_by("here", "accountSignOut"),
            leave_by("revoke", "accountRevoke"),
            leave_by("everywhere", "accountSignOutEverywhere"),
        ),
    ),
    Story(
        "delete",
        "the account deleted, and a sign-in that finds it gone",
        (
            prepare(confirmed()),
            SIGN_IN,
            step(
                "delete",
                account("accountDelete"),
                write("accountDeleteConfirm", "delete"),
                look(),
                submit("accountDeleteSubmit", PageName.SIGN_IN),
                told(),
            ),
            step(
                "gone",
                fill_sign_in(),
                click("signInSubmit"),
                refused("NotAuthorizedException"),
                look(),
            ),
        ),
    ),
)
