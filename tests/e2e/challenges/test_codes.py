"""Codes: how they may be typed, how often, for how long, and what the account does meanwhile."""

from __future__ import annotations

import base64
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from tests.e2e.challenges.cases import CODES, SETTING_UP, Case
from tests.e2e.challenges.walk import Walk
from tests.helpers.authenticator import totp, wrong
from tests.helpers.fault_server import Behaviour, error, garbage, html, reset
from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER
from wildrydes_desktop.cognito import conversation
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import mfa
from wildrydes_desktop.local_pool import totp as pool_totp

SMS, MAIL, APP, FIRST_MAIL, FIRST_SMS = CODES
FIRST_APP, _ = SETTING_UP
TRIES = 5
WINDOW = 30.0  # s that an authenticator app shows a code for


def by_id(case: Case) -> str:
    return case.id


def sent(walk: Walk, key: str) -> str:
    """What went to the pool under that key, the last time."""
    return str(walk.pool.sent("RespondToAuthChallenge")[-1]["ChallengeResponses"][key])


@pytest.mark.parametrize(
    ("case", "key"),
    [
        (SMS, "SMS_MFA_CODE"),
        (MAIL, "EMAIL_OTP_CODE"),
        (FIRST_MAIL, "EMAIL_OTP_CODE"),
        (FIRST_SMS, "SMS_OTP_CODE"),
    ],
    ids=lambda each: each.id if isinstance(each, Case) else "",
)
def test_zeros_at_the_front_are_kept_and_spaces_do_not_matter(
    walk: Walk, case: Case, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mfa, "secrets", SimpleNamespace(randbelow=lambda _: 42))
    case.begin(walk)
    code = walk.code()
    assert code.startswith("0000")
    walk.answer({"challengeCode": f"  {code[:3]} {code[3:]}\N{NO-BREAK SPACE}"})
    walk.is_inside()
    assert sent(walk, key) == code


def test_so_are_those_of_an_authenticator_app(walk: Walk) -> None:
    APP.arrange(walk)
    for _ in range(300):  # one code in ten begins with a zero
        if walk.app_code().startswith("0"):
            break
        walk.pool.clock.advance(WINDOW)
    walk.fill_sign_in()
    walk.reach(APP)
    code = walk.app_code()
    walk.answer({"challengeCode": f"{code[:3]} {code[3:]} "})
    walk.is_inside()
    assert sent(walk, "SOFTWARE_TOKEN_MFA_CODE") == code


def test_so_is_the_first_one_of_an_authenticator_app(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = (Secret(base64.b32encode(bytes([seed] * 20)).decode()) for seed in range(256))
    lucky = next(each for each in secrets if totp(each.reveal(), walk.pool.clock()).startswith("0"))
    monkeypatch.setattr(pool_totp, "new_secret", lambda: lucky)
    code = totp(lucky.reveal(), walk.pool.clock())
    FIRST_APP.begin(walk)
    walk.read_secret()
    assert walk.secret == lucky.reveal()
    walk.answer({"challengeCode": f" {code[:3]} {code[3:]}"})
    walk.is_inside()
    assert walk.pool.sent("VerifySoftwareToken")[-1]["UserCode"] == code


def test_a_code_that_was_used_is_told_apart_from_a_wrong_one(walk: Walk) -> None:
    """The pool keeps the step: the next code goes through."""
    APP.begin(walk)
    walk.pool.clock.advance(-WINDOW)  # back to the code that set the app up
    answer = {"challengeCode": walk.app_code()}
    walk.answer(answer)
    walk.is_told("ExpiredCodeException")
    assert "used already" in walk.person.message
    walk.still_holds(answer)
    walk.may_try_again("challengeCode")
    walk.pool.clock.advance(WINDOW)
    APP.finish(walk)


@pytest.mark.parametrize("case", [SMS, MAIL, APP, FIRST_MAIL, FIRST_SMS, FIRST_APP], ids=by_id)
def test_the_fifth_wrong_code_ends_the_sign_in(walk: Walk, case: Case) -> None:
    case.begin(walk)
    for _ in range(TRIES):
        walk.answer(case.wrong(walk))
        walk.is_told(case.refusal)
        walk.may_try_again("challengeCode")
    answer = case.right(walk)
    walk.answer(answer)
    walk.is_told("NotAuthorizedException")
    walk.still_holds(answer)
    walk.must_start_again()
    walk.pool.clock.advance(WINDOW)  # such a lockout begins with a second
    walk.reach(case)
    case.finish(walk)


def test_a_refusal_of_the_moment_does_not_end_the_sign_in(walk: Walk) -> None:
    """A lockout passes: the step is still there after it, and the code too."""
    SMS.begin(walk)
    for _ in range(TRIES - 1):
        walk.answer(SMS.wrong(walk))
        walk.is_told("CodeMismatchException")
    walk.start_again()
    walk.reach(SMS)
    walk.answer(SMS.wrong(walk))  # the fifth for the account, the first of this sign-in
    walk.is_told("CodeMismatchException")
    walk.pool.clock.advance(-20)  # however slow this machine is
    walk.answer(SMS.right(walk))
    walk.is_told("NotAuthorizedException")
    assert "Too many attempts" in walk.person.message
    walk.may_try_again()
    walk.pool.clock.advance(23)
    SMS.finish(walk)


@pytest.mark.parametrize("case", [SMS, FIRST_SMS], ids=by_id)
def test_only_the_newest_code_counts(walk: Walk, case: Case) -> None:
    case.begin(walk)
    old = case.right(walk)
    walk.start_again()
    walk.reach(case)
    if old == case.right(walk):  # the same by chance, one time in a million
        old = case.wrong(walk)
    walk.answer(old)
    walk.is_told("CodeMismatchException")
    walk.may_try_again("challengeCode")
    case.finish(walk)


def test_an_account_that_is_switched_off_meanwhile(walk: Walk) -> None:
    SMS.begin(walk)
    walk.pool.pool.set_enabled(RIDER, enabled=False)
    answer = SMS.right(walk)
    walk.answer(answer)
    walk.is_told("NotAuthorizedException")
    assert "disabled" in walk.person.message
    walk.still_holds(answer)
    walk.must_start_again()
    walk.pool.pool.set_enabled(RIDER, enabled=True)
    walk.reach(SMS)
    SMS.finish(walk)


def test_the_three_minutes_count_down(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "SESSION_LIFE", 1.0)
    SMS.begin(walk)
    walk.fill({"challengeCode": wrong(walk.code())})
    walk.person.wait(lambda: "is over" in walk.person.text("challengeCountdown"), "the end of the time")
    assert walk.person.find("challengeCancel").property("look") == "primary"
    walk.still_holds({"challengeCode": wrong(walk.code())})
    monkeypatch.undo()
    walk.start_again()
    walk.reach(SMS)
    at_first = walk.person.text("challengeCountdown")
    assert any(left in at_first for left in ("3:00", "2:"))
    walk.person.wait(lambda: walk.person.text("challengeCountdown") != at_first, "a second to pass")
    SMS.finish(walk)


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (reset, "ConnectionLost"),
        (garbage, "ConnectionLost"),
        (html(), "NotCognito"),
        (html(502), "GatewayFailed"),
        (error("TooManyRequestsException", "Rate exceeded", 400), "TooManyRequestsException"),
    ],
    ids=["reset", "garbage", "web page", "gateway", "throttled"],
)
def test_whatever_else_networks_do(walk: Walk, fault: Behaviour, name: str) -> None:
    SMS.begin(walk)
    for _ in range(3):  # what can be, is tried again
        walk.pool.next("RespondToAuthChallenge", fault)
    answer = SMS.right(walk)
    walk.answer(answer)
    walk.is_told(name)
    walk.still_holds(answer)
    walk.may_try_again()
    walk.pool.plan_nothing()
    walk.person.click("challengeSubmit")
    walk.is_inside()


def test_a_pool_that_is_away_for_a_while(open_app: Callable[..., Person], pool: PoolOnLoopback) -> None:
    walk = Walk(pool, open_app(*pool.options))
    SMS.begin(walk)
    answer = SMS.right(walk)
    with walk.pool.away():
        walk.answer(answer)
        walk.is_told("EndpointRefused")
        walk.still_holds(answer)
        walk.may_try_again()
    walk.person.click("challengeSubmit")
    walk.is_inside()


def test_a_code_for_nobody_is_never_said_to_be_sent(walk: Walk) -> None:
    """The pool hides who is there, so it asks for a code all the same; the app does not claim more."""
    FIRST_MAIL.arrange(walk)
    walk.fill_sign_in("USER_AUTH", "", "nobody@example.com")
    walk.reach(FIRST_MAIL)
    assert walk.person.text("challengeIntro").startswith("If there is such an account, ")
    assert walk.pool.pool.inbox()[-1]["to"] == RIDER  # the one that confirmed the registration
    answer = {"challengeCode": "00000000"}
    walk.answer(answer)
    walk.is_told("CodeMismatchException")
    walk.still_holds(answer)
    walk.start_again("nobody@example.com")
