"""The challenges that somebody answers, one row each: how the pool comes to set it, and its answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from tests.e2e.challenges.walk import Answer, Walk
from tests.helpers import riders
from tests.helpers.authenticator import wrong
from tests.helpers.pool_on_loopback import Json
from tests.helpers.riders import PHONE, RIDER
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.local_pool.settings import CustomRound, Flow, Mfa, MfaKind

BY_TEXT = "A code by text message"
BY_MAIL = "A code by e-mail"
BY_APP = "A code from your authenticator app"
NEW_PASSWORD = "Choose a new password"
SET_UP = "Set up a second factor"
SET_UP_APP = "Set up an authenticator app"
WHICH_FACTOR = "Choose a second factor"
WHICH_WAY = "Choose how to sign in"
YOUR_PASSWORD = "Your password"
QUESTION = "The pool's own question"

CODE, CHOICE, WORD = "challengeCode", "challengeChoice", "challengePassword"
NEW, AGAIN = "challengeNewPassword", "challengeNewPasswordRepeat"

Typing = Callable[[Walk], Answer]


def _typed(**answer: str) -> Typing:
    return lambda _: answer


_LONG_CODE = _typed(challengeCode="1" * 17)


@dataclass(frozen=True)
class Case:
    """One challenge. `name` is Cognito's for it, `title` what the page says.

    `arrange` makes the rider and the pool. `right`, `wrong` and `over_long` are typed; `at` is the field that
    they are about. The pool refuses `wrong` as `refusal`, and keeps the step open unless that `ends` it.
    Where nothing is typed, nothing is `over_long`.
    `before` is answered on the way there, `after` on the way from there to the tokens. `sends` is the call
    that takes the answer. `once_done` leads a fresh sign-in to the tokens once the pool has done what `right`
    asks for.
    """

    id: str
    name: str
    title: str
    arrange: Callable[[Walk], None]
    right: Typing
    wrong: Typing
    refusal: str = "CodeMismatchException"
    ends: bool = False
    over_long: Typing | None = _LONG_CODE
    at: str = CODE
    flow: str = "USER_SRP_AUTH"
    password: str = PASSWORD
    before: tuple[tuple[str, Typing], ...] = ()
    after: tuple[tuple[str, Typing], ...] = ()
    sends: str = "RespondToAuthChallenge"
    once_done: Callable[[Walk, Case], None] | None = None

    def begin(self, walk: Walk) -> None:
        """Arrange everything and go as far as this challenge."""
        self.arrange(walk)
        walk.fill_sign_in(self.flow, self.password)
        walk.reach(self)

    def finish(self, walk: Walk) -> None:
        """Give the right answer, and go on to the tokens."""
        walk.answer(self.right(walk))
        self.go_on(walk)

    def go_on(self, walk: Walk) -> None:
        """From the right answer to the tokens."""
        for title, answer in self.after:
            walk.is_asked(title)
            walk.answer(answer(walk))
        walk.is_inside()


# How the pool comes to ask


def _pool(walk: Walk, **settings: Any) -> None:
    """A rider with a number, on a pool that allows every flow."""
    walk.pool.configure(flows=frozenset(Flow))
    riders.register(walk.pool, phone_number=PHONE)
    walk.pool.configure(**settings)


def _mfa(*kinds: str) -> Callable[[Walk], None]:
    """A pool that asks everybody for one of these second factors."""
    return partial(_pool, mfa=Mfa.ON, mfa_kinds=frozenset(map(MfaKind, kinds)))


def _authenticator(walk: Walk) -> None:
    _mfa("SOFTWARE_TOKEN_MFA")(walk)
    walk.secret = riders.enrol_authenticator(walk.pool)


def _two_factors(walk: Walk) -> None:
    """A rider who has turned two factors on, and prefers none."""
    _pool(walk, mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
    riders.turn_on(walk.pool, "SMS_MFA", "EMAIL_OTP")


def _no_factor(kind: str) -> Callable[[Walk], None]:
    """A rider who has none of the factors that the pool asks for."""

    def arrange(walk: Walk) -> None:
        riders.settle(walk.pool)
        walk.pool.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind(kind)}))

    return arrange


def _invited(walk: Walk) -> None:
    """A rider with a temporary password, on a pool that wants names and dates of birth."""
    walk.pool.configure(required_attributes=frozenset({"email", "name", "birthdate"}))
    riders.invite(walk.pool)


def _preferring(name: str) -> Callable[[Walk], None]:
    """A pool that sets this challenge at once where the client leaves the choice to it."""

    def prefer(asked: Json) -> Json:
        return asked | {"AuthParameters": asked["AuthParameters"] | {"PREFERRED_CHALLENGE": name}}

    def arrange(walk: Walk) -> None:
        _pool(walk)
        walk.pool.change("InitiateAuth", request=prefer)

    return arrange


_QUESTIONS = (CustomRound("Which animal takes you there?", "unicorn"), CustomRound("How many?", "007"))


def _hologram(walk: Walk) -> None:
    """A pool whose codes by text message have a name that nobody has met yet."""
    _mfa("SMS_MFA")(walk)

    def renamed(said: Json) -> Json:
        known = said.get("ChallengeName") == "SMS_MFA"
        return said | {"ChallengeName": "HOLOGRAM_VERIFIER"} if known else said

    def named(asked: Json) -> Json:
        unknown = asked["ChallengeName"] == "HOLOGRAM_VERIFIER"
        return asked | {"ChallengeName": "SMS_MFA"} if unknown else asked

    walk.pool.change("RespondToAuthChallenge", request=named, reply=renamed)


# The answers


def _code(walk: Walk) -> Answer:
    return {CODE: walk.code()}


def _wrong_code(walk: Walk) -> Answer:
    return {CODE: wrong(walk.code())}


def _app_code(walk: Walk) -> Answer:
    return {CODE: walk.app_code()}


def _wrong_app_code(walk: Walk) -> Answer:
    return {CODE: wrong(walk.app_code())}


def _first_app_code(walk: Walk) -> Answer:
    walk.read_secret()
    return {CODE: walk.app_code()}


def _wrong_first_app_code(walk: Walk) -> Answer:
    walk.read_secret()
    return {CODE: wrong(walk.app_code())}


def _person(password: str = OTHER_PASSWORD, name: str = "Ada", born: str = "1815-12-10") -> Typing:
    details = {"challengeAttribute_name": name, "challengeAttribute_birthdate": born}
    return _typed(**{NEW: password, AGAIN: password} | details)


def _factor_gone(walk: Walk) -> Answer:
    """Whoever runs the pool takes the factor away while the rider chooses it."""
    walk.pool.configure(mfa_kinds=frozenset({MfaKind.EMAIL}))
    return {CHOICE: "SMS_MFA"}


def _by_hand(text: Typing) -> Typing:
    return lambda walk: {"challengeAnswerName": "SMS_MFA_CODE"} | text(walk)


# Once the pool has done what was asked of it


def _with_new_password(walk: Walk, _: Case) -> None:
    walk.person.type("signInPassword", OTHER_PASSWORD)
    walk.person.click("signInSubmit")
    walk.is_inside()


def _with_authenticator(walk: Walk, _: Case) -> None:
    walk.pool.clock.advance(30)  # each code is good for one use
    walk.person.click("signInSubmit")
    walk.is_asked(BY_APP)
    walk.answer(_app_code(walk))
    walk.is_inside()


CODES = (
    Case("SMS_MFA", "SMS_MFA", BY_TEXT, _mfa("SMS_MFA"), _code, _wrong_code),
    Case("EMAIL_OTP-second", "EMAIL_OTP", BY_MAIL, _mfa("EMAIL_OTP"), _code, _wrong_code),
    Case(
        "SOFTWARE_TOKEN_MFA",
        "SOFTWARE_TOKEN_MFA",
        BY_APP,
        _authenticator,
        _app_code,
        _wrong_app_code,
        over_long=_typed(challengeCode="1234567"),
        once_done=_with_authenticator,
    ),
    Case(
        "EMAIL_OTP-first",
        "EMAIL_OTP",
        BY_MAIL,
        _pool,
        _code,
        _wrong_code,
        flow="USER_AUTH",
        password="",
        before=((WHICH_WAY, _typed(challengeChoice="EMAIL_OTP")),),
    ),
    Case(
        "SMS_OTP",
        "SMS_OTP",
        BY_TEXT,
        _pool,
        _code,
        _wrong_code,
        flow="USER_AUTH",
        password="",
        before=((WHICH_WAY, _typed(challengeChoice="SMS_OTP")),),
    ),
)
PASSWORDS = (
    Case(
        "NEW_PASSWORD_REQUIRED",
        "NEW_PASSWORD_REQUIRED",
        NEW_PASSWORD,
        _invited,
        _person(),
        _person("not enough of it"),
        refusal="InvalidPasswordException",
        over_long=_person("Aa1!" + "x" * 253),
        at=NEW,
        once_done=_with_new_password,
    ),
    Case(
        "PASSWORD",
        "PASSWORD",
        YOUR_PASSWORD,
        _preferring("PASSWORD"),
        _typed(challengePassword=PASSWORD),
        _typed(challengePassword=OTHER_PASSWORD),
        refusal="NotAuthorizedException",
        ends=True,
        over_long=_typed(challengePassword="x" * 257),
        at=WORD,
        flow="USER_AUTH",
        password="",
    ),
)
BY_PROOF = replace(PASSWORDS[1], id="PASSWORD_SRP", name="PASSWORD_SRP", arrange=_preferring("PASSWORD_SRP"))
CHOICES = (
    Case(
        "SELECT_MFA_TYPE",
        "SELECT_MFA_TYPE",
        WHICH_FACTOR,
        _two_factors,
        _typed(challengeChoice="EMAIL_OTP"),
        _factor_gone,
        refusal="InvalidParameterException",
        over_long=None,
        at=CHOICE,
        after=((BY_MAIL, _code),),
    ),
    Case(
        "SELECT_CHALLENGE-PASSWORD",
        "SELECT_CHALLENGE",
        WHICH_WAY,
        _pool,
        _typed(challengeChoice="PASSWORD", challengePassword=PASSWORD),
        _typed(challengeChoice="PASSWORD", challengePassword=OTHER_PASSWORD),
        refusal="NotAuthorizedException",
        ends=True,
        over_long=_typed(challengeChoice="PASSWORD", challengePassword="x" * 257),
        at=WORD,
        flow="USER_AUTH",
        password="",
    ),
)
BY_CHOSEN_PROOF = replace(
    CHOICES[1],
    id="SELECT_CHALLENGE-PASSWORD_SRP",
    right=_typed(challengeChoice="PASSWORD_SRP", challengePassword=PASSWORD),
    wrong=_typed(challengeChoice="PASSWORD_SRP", challengePassword=OTHER_PASSWORD),
    over_long=_typed(challengeChoice="PASSWORD_SRP", challengePassword="x" * 257),
)
SETTING_UP = (
    Case(
        "MFA_SETUP-app",
        "MFA_SETUP",
        SET_UP_APP,
        _no_factor("SOFTWARE_TOKEN_MFA"),
        _first_app_code,
        _wrong_first_app_code,
        refusal="EnableSoftwareTokenMFAException",
        over_long=_typed(challengeCode="1234567"),
        sends="VerifySoftwareToken",
        once_done=_with_authenticator,
    ),
    Case(
        "MFA_SETUP-e-mail",
        "MFA_SETUP",
        SET_UP,
        _no_factor("EMAIL_OTP"),
        _typed(challengeChoice="EMAIL_OTP", challengeEmail=RIDER),
        _typed(challengeChoice="EMAIL_OTP", challengeEmail="nowhere"),
        refusal="InvalidParameterException",
        over_long=_typed(challengeChoice="EMAIL_OTP", challengeEmail="x" * 2049),
        at="challengeEmail",
        after=((BY_MAIL, _code),),
    ),
)
QUESTIONS = (
    Case(
        "CUSTOM_CHALLENGE",
        "CUSTOM_CHALLENGE",
        QUESTION,
        partial(_pool, custom_rounds=_QUESTIONS, custom_tries=1),
        _typed(challengeCode="unicorn"),
        _typed(challengeCode="a horse"),
        refusal="NotAuthorizedException",
        ends=True,
        over_long=_typed(challengeCode="x" * 32_001),
        flow="CUSTOM_AUTH",
        password="",
        after=((QUESTION, _typed(challengeCode="007")),),
    ),
    Case(
        "HOLOGRAM_VERIFIER",
        "HOLOGRAM_VERIFIER",
        "The pool asks for HOLOGRAM_VERIFIER",
        _hologram,
        _by_hand(_code),
        _by_hand(_wrong_code),
        over_long=_by_hand(_typed(challengeCode="1" * 32_001)),
    ),
)

EVERY = (*CODES, *PASSWORDS, BY_PROOF, *CHOICES, BY_CHOSEN_PROOF, *SETTING_UP, *QUESTIONS)
