"""Several challenges one after the other: one conversation, from the first question to the tokens."""

from __future__ import annotations

from tests.e2e.challenges.cases import (
    AGAIN,
    BY_APP,
    BY_MAIL,
    BY_TEXT,
    NEW,
    NEW_PASSWORD,
    QUESTION,
    SET_UP,
    SET_UP_APP,
    WHICH_FACTOR,
    WHICH_WAY,
)
from tests.e2e.challenges.walk import Answer, Walk
from tests.helpers import riders
from tests.helpers.riders import PHONE, RIDER
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.local_pool.settings import Flow, Mfa, MfaKind

NEW_ONE = {NEW: OTHER_PASSWORD, AGAIN: OTHER_PASSWORD}
WINDOW = 30.0  # s


def code(walk: Walk) -> Answer:
    return {"challengeCode": walk.code()}


def begin(walk: Walk, flow: str = "USER_SRP_AUTH", password: str = PASSWORD) -> None:
    walk.fill_sign_in(flow, password)
    walk.person.click("signInSubmit")


def test_a_new_password_then_an_authenticator_app_then_the_tokens(walk: Walk) -> None:
    riders.invite(walk.pool)
    walk.pool.configure(
        mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.TOTP}), required_attributes=frozenset({"email", "name"})
    )
    begin(walk)
    walk.is_asked(NEW_PASSWORD)
    walk.answer(NEW_ONE | {"challengeAttribute_name": "Ada"})
    walk.is_asked(SET_UP_APP)
    walk.read_secret()
    walk.answer({"challengeCode": walk.app_code()})
    walk.is_inside()
    assert walk.person.claims()["name"] == "Ada"
    assert walk.pool.operations.count("InitiateAuth") == 1
    assert walk.pool.asked == ["PASSWORD_VERIFIER", "NEW_PASSWORD_REQUIRED", "MFA_SETUP", ""]
    walk.pool.clock.advance(WINDOW)
    begin(walk, password=OTHER_PASSWORD)
    walk.is_asked(BY_APP)
    walk.answer({"challengeCode": walk.app_code()})
    walk.is_inside()


def test_with_a_slip_at_every_step(walk: Walk) -> None:
    """A refusal, a lost request and a mistyped code on the way: none of them costs an earlier step."""
    riders.invite(walk.pool)
    walk.pool.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL, MfaKind.TOTP}))
    begin(walk)
    walk.is_asked(NEW_PASSWORD)
    walk.answer({NEW: "too simple", AGAIN: "too simple"})
    walk.is_told("InvalidPasswordException")
    walk.answer(NEW_ONE)
    walk.is_asked(SET_UP)
    walk.pool.lose_request("RespondToAuthChallenge")
    walk.answer({"challengeChoice": "EMAIL_OTP", "challengeEmail": RIDER})
    walk.is_told("ConnectionLost")
    walk.person.click("challengeSubmit")
    walk.is_asked(BY_MAIL)
    walk.answer({"challengeCode": "000"})
    walk.is_told("CodeMismatchException")
    walk.answer(code(walk))
    walk.is_inside()
    assert walk.pool.operations.count("InitiateAuth") == 1


def test_a_choice_of_ways_then_a_new_password_then_a_factor(walk: Walk) -> None:
    walk.pool.configure(flows=frozenset(Flow))
    riders.invite(walk.pool, email_verified="true")
    walk.pool.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))
    begin(walk, "USER_AUTH", "")
    walk.is_asked(WHICH_WAY)
    walk.answer({"challengeChoice": "PASSWORD_SRP", "challengePassword": PASSWORD})
    walk.is_asked(NEW_PASSWORD)
    walk.answer(NEW_ONE)
    walk.is_asked(BY_MAIL)
    walk.answer(code(walk))
    walk.is_inside()


def test_a_password_then_a_choice_of_factors_then_the_code(walk: Walk) -> None:
    riders.register(walk.pool, phone_number=PHONE)
    riders.turn_on(walk.pool, "SMS_MFA", "EMAIL_OTP")
    walk.pool.configure(mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
    begin(walk)
    walk.is_asked(WHICH_FACTOR)
    walk.answer({"challengeChoice": "SMS_MFA"})
    walk.is_asked(BY_TEXT)
    assert walk.pool.pool.inbox()[-1]["to"] == PHONE
    walk.answer(code(walk))
    walk.is_inside()


def test_a_new_password_then_the_pool_s_own_question(walk: Walk) -> None:
    walk.pool.configure(flows=frozenset(Flow))
    riders.invite(walk.pool)
    begin(walk, "CUSTOM_AUTH")
    walk.is_asked(NEW_PASSWORD)
    walk.answer(NEW_ONE)
    walk.is_asked(QUESTION)
    walk.answer({"challengeCode": "unicorn"})
    walk.is_inside()


def test_each_step_has_minutes_of_its_own(walk: Walk) -> None:
    """Two minutes at each of three steps are six, and no step is late."""
    riders.invite(walk.pool)
    walk.pool.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL, MfaKind.TOTP}))
    begin(walk)
    steps: tuple[tuple[str, Answer], ...] = (
        (NEW_PASSWORD, NEW_ONE),
        (SET_UP, {"challengeChoice": "EMAIL_OTP", "challengeEmail": RIDER}),
    )
    for title, answer in steps:
        walk.is_asked(title)
        walk.pool.clock.advance(120)
        walk.answer(answer)
    walk.is_asked(BY_MAIL)
    walk.pool.clock.advance(120)
    walk.answer(code(walk))
    walk.is_inside()
