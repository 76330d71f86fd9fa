"""Stories about what a pool may ask in the middle of a sign-in."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.scenes import ALL_PANELS, INSPECT, VERIFIED_PHONE, inspected, prepare
from wildrydes_desktop.app.tours.story import Act, Step, Story, step
from wildrydes_desktop.app.tours.verbs import (
    EMAIL,
    NAME,
    NEW_PASSWORD,
    PASSWORD,
    account,
    choose,
    claim,
    click,
    confirmed,
    fill_sign_in,
    look,
    make_room,
    menu,
    newcomer,
    page,
    pool,
    read,
    ready_to_press,
    scan,
    see,
    sign_in,
    submit,
    together,
    told,
    use_code,
    write,
    write_totp,
    write_twice,
)
from wildrydes_desktop.ui.pages.names import PageName


def answer(to: PageName = PageName.RIDE) -> Act:
    """Send the answer to a challenge, which leads to a page."""
    return submit("challengeSubmit", to)


def answer_by_code() -> Act:
    """Answer with the code that was sent."""
    return together(see("challengeCode"), use_code("challengeCode"), look(), answer())


def by_choice(name: str, way: str, *acts: Act) -> Step:
    """A sign-in that begins with the pool's choice, and goes the given way."""
    return step(
        name,
        fill_sign_in(password=None, flow="USER_AUTH"),
        submit("signInSubmit", PageName.CHALLENGE),
        choose("challengeChoice", way),
        *acts,
    )


def by_code_of_choice(name: str, way: str) -> Step:
    """A sign-in by a code as the only factor."""
    chosen = together(click("challengeSubmit"), answer_by_code())
    return by_choice(name, way, chosen)


def by_password_of_choice(name: str, way: str) -> Step:
    """A sign-in whose choice falls on the password."""
    return by_choice(name, way, write("challengePassword", PASSWORD), look(), answer())


CHALLENGES: Final = (
    Story(
        "new-password",
        "a temporary password replaced by one's own, with an attribute that the pool requires",
        (
            prepare(
                pool(required_attributes=["email", "name"]),
                newcomer(email_verified="true"),
                spare=ALL_PANELS,
            ),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step(
                "new_password",
                write_twice("challengeNewPassword", NEW_PASSWORD),
                write("challengeAttribute_name", NAME),
                look(),
                answer(),
            ),
            INSPECT,
        ),
    ),
    Story(
        "mfa",
        "an authenticator app set up in the middle of a sign-in, and the next sign-in with it",
        (
            prepare(pool(mfa="ON", mfa_kinds=["SOFTWARE_TOKEN_MFA"]), confirmed(), spare=ALL_PANELS),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step(
                "set_up",
                scan("challengeSecret"),
                write_totp("challengeCode"),
                look(),
                answer(),
            ),
            step("sign_in_again", sign_in(PageName.CHALLENGE)),
            step("code", write_totp("challengeCode"), look(), answer()),
            INSPECT,
        ),
    ),
    Story(
        "sms-mfa",
        "a code by text message as second factor",
        (
            prepare(pool(mfa="ON", mfa_kinds=["SMS_MFA"]), confirmed(**VERIFIED_PHONE)),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step("code", answer_by_code()),
            INSPECT,
        ),
    ),
    Story(
        "email-mfa",
        "a code by e-mail as second factor",
        (
            prepare(pool(mfa="ON", mfa_kinds=["EMAIL_OTP"]), confirmed()),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step("code", answer_by_code()),
            INSPECT,
        ),
    ),
    Story(
        "email-set-up",
        "an e-mail address set up as second factor in the middle of a sign-in",
        (
            prepare(pool(mfa="ON", mfa_kinds=["EMAIL_OTP"]), confirmed(email_verified="false")),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step(
                "set_up",
                write("challengeEmail", EMAIL),
                look(),
                click("challengeSubmit"),
            ),
            step("code", answer_by_code()),
            INSPECT,
        ),
    ),
    Story(
        "select-mfa",
        "a choice between two second factors",
        (
            prepare(pool(mfa="ON", mfa_kinds=["SMS_MFA", "EMAIL_OTP"]), confirmed(**VERIFIED_PHONE)),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step("choose", choose("challengeChoice", "SMS_MFA"), look(), click("challengeSubmit")),
            step("code", answer_by_code()),
            INSPECT,
        ),
    ),
    Story(
        "choice",
        "choice-based sign-in: by password, by SRP, by a code in a mail, by a code in a text message",
        (
            prepare(pool(flows=["USER_AUTH", "REFRESH_TOKEN_AUTH"]), confirmed(**VERIFIED_PHONE)),
            by_password_of_choice("password", "PASSWORD"),
            by_password_of_choice("password_srp", "PASSWORD_SRP"),
            by_code_of_choice("email_otp", "EMAIL_OTP"),
            by_code_of_choice("sms_otp", "SMS_OTP"),
            INSPECT,
        ),
    ),
    Story(
        "custom",
        "two questions that the pool thought up itself",
        (
            prepare(
                pool(
                    flows=["CUSTOM_AUTH", "REFRESH_TOKEN_AUTH"],
                    custom_rounds=[
                        {"question": "Which animal takes you there?", "answer": "unicorn"},
                        {"question": "What does it have on its forehead?", "answer": "horn"},
                    ],
                ),
                confirmed(),
            ),
            step("sign_in", sign_in(PageName.CHALLENGE, password=None, flow="CUSTOM_AUTH")),
            step(
                "question",
                read("challengeParameter_round", "1"),
                write("challengeCode", "unicorn"),
                look(),
                click("challengeSubmit"),
                read("challengeParameter_round", "2"),
            ),
            step("second_question", write("challengeCode", "horn"), look(), answer()),
            INSPECT,
        ),
    ),
    Story(
        "pool-settings",
        "a second factor switched on for everybody in the local pool's settings, and asked for at once",
        (
            prepare(confirmed()),
            step(
                "settings",
                menu("localPoolEntry"),
                ready_to_press("localPoolApply"),
                choose("localPoolMfa", "ON"),
                click("localPoolMfaKind_EMAIL_OTP"),
                look(),
                click("localPoolApply"),
                told(),
                make_room("localPool"),
            ),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step("code", answer_by_code()),
            INSPECT,
        ),
    ),
    Story(
        "device",
        "a computer that is remembered, and stands in for the second factor at the next sign-in",
        (
            prepare(pool(mfa="ON", mfa_kinds=["EMAIL_OTP"], device_tracking="OPT_IN"), confirmed()),
            step("sign_in", sign_in(PageName.CHALLENGE)),
            step("remember", see("challengeCode"), click("challengeRememberDevice"), answer_by_code()),
            step("sign_out", account("accountSignOut"), page(PageName.SIGN_IN), look()),
            step("sign_in_again", sign_in(PageName.RIDE)),
            inspected(claim("access", "device_key")),
        ),
    ),
)
