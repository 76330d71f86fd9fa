"""What each challenge asks that a person can answer: the builders that the table in `challenges` names.

A builder takes a challenge and never raises: what it cannot read it shows as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from wildrydes_desktop.cognito import mfa_setup, totp
from wildrydes_desktop.cognito.attribute_inputs import required_attributes
from wildrydes_desktop.cognito.conversation import names
from wildrydes_desktop.cognito.description import Choice, Description, Input, Kind
from wildrydes_desktop.cognito.steps import Challenge
from wildrydes_desktop.foundation.words import Words, words

ISSUER: Final = "Wild Rydes"
LONGEST_CODE: Final = 16
"""Characters of a code that was sent; Cognito's have 6 or 8."""
SHORTEST_PASSWORD: Final = 6
"""Characters that every pool asks for at least; most policies want more."""
LONGEST_PASSWORD: Final = 256
TOTP_DIGITS: Final = 6

_BY_PASSWORD: Final = frozenset({"PASSWORD", "PASSWORD_SRP"})

_FACTORS: Final[Mapping[str, Words]] = {
    "SMS_MFA": words("A code by text message"),
    "SOFTWARE_TOKEN_MFA": words("A code from an authenticator app"),
    "EMAIL_OTP": words("A code by e-mail"),
    "SMS_OTP": words("A code by text message"),
    "PASSWORD": words("The password, sent as it is"),
    "PASSWORD_SRP": words("The password, proved by SRP and not sent"),
    "WEB_AUTHN": words("A passkey"),
}
# By medium, and by whether the pool says where to.
_SENT_FOR_SURE: Final[Mapping[tuple[str, bool], Words]] = {
    ("SMS", True): words("The pool sent a code by text message to {destination}."),
    ("SMS", False): words("The pool sent a code to your phone."),
    ("EMAIL", True): words("The pool sent a code by e-mail to {destination}."),
    ("EMAIL", False): words("The pool sent a code to your e-mail address."),
    ("", True): words("The pool sent a code to {destination}."),
    ("", False): words("The pool sent a code."),
}
_SENT_PERHAPS: Final[Mapping[tuple[str, bool], Words]] = {
    ("SMS", True): words(
        "If there is such an account, the pool sent a code by text message to {destination}."
    ),
    ("SMS", False): words("If there is such an account, the pool sent a code to its phone."),
    ("EMAIL", True): words("If there is such an account, the pool sent a code by e-mail to {destination}."),
    ("EMAIL", False): words("If there is such an account, the pool sent a code to its e-mail address."),
    ("", True): words("If there is such an account, the pool sent a code to {destination}."),
    ("", False): words("If there is such an account, the pool sent a code."),
}
_NO_PASSKEY: Final = words(
    "A passkey belongs to the pool's own web address, and only a browser that shows this address can use it."
)
_NO_PHONE_SET_UP: Final = words(
    "A phone number cannot be set up in the middle of a sign-in: the pool takes one only from somebody who "
    "is signed in, or from whoever runs it."
)

Builder = Callable[[Challenge], Description]


def plain(challenge: Challenge, title: Words, explanation: Words, *inputs: Input) -> Description:
    """A description with the challenge's own name and parameters."""
    return Description(challenge.name, title, explanation, inputs, challenge.parameters)


def by_hand(challenge: Challenge, explanation: Words) -> Description:
    """A way to answer whatever is asked: the person types the key too."""
    answer = Input(
        "ANSWER", Kind.TEXT, words("Answer"), hint=words("It is sent as you type it."), answers_to=("code",)
    )
    title = words("The pool asks for {name}", name=challenge.name)
    return replace(plain(challenge, title, explanation, answer), parameters_first=True, open_key=True)


def _unreadable(challenge: Challenge, parameter: str) -> Description:
    return by_hand(
        challenge,
        words(
            "The pool's parameter {parameter} is missing or cannot be read, so there is no form. What came "
            "stands here.",
            parameter=parameter,
        ),
    )


# Passwords


def new_password(challenge: Challenge) -> Description:
    attributes = required_attributes(challenge.parameters)
    if attributes is None:
        return _unreadable(challenge, "requiredAttributes")
    password = Input(
        "NEW_PASSWORD",
        Kind.NEW_PASSWORD,
        words("New password"),
        "challengeNewPassword",
        answers_to=("new_password",),
        shortest=SHORTEST_PASSWORD,
        longest=LONGEST_PASSWORD,
    )
    return plain(
        challenge,
        words("Choose a new password"),
        words("The one you signed in with was temporary. The new one is sent to the pool, inside TLS.")
        if not attributes
        else words(
            "The one you signed in with was temporary, and the pool wants to know more about you. All of it "
            "is sent to the pool, inside TLS."
        ),
        password,
        *attributes,
    )


def _password_input(*, only_for: frozenset[str] = frozenset()) -> Input:
    return Input(
        "PASSWORD",
        Kind.PASSWORD,
        words("Password"),
        "challengePassword",
        answers_to=("password",),
        longest=LONGEST_PASSWORD,
        only_for=only_for,
    )


def password(challenge: Challenge) -> Description:
    return plain(
        challenge,
        words("Your password"),
        words("The password itself goes to the pool, in the request."),
        _password_input(),
    )


def password_by_srp(challenge: Challenge) -> Description:
    return plain(
        challenge,
        words("Your password"),
        words("It is proved by Secure Remote Password: the password never leaves this app."),
        _password_input(),
    )


# Codes


def _code(key: str, longest: int = LONGEST_CODE, shortest: int = 1, hint: Words | None = None) -> Input:
    return Input(
        key,
        Kind.CODE,
        words("Code"),
        hint=hint,
        answers_to=("code",),
        shortest=shortest,
        longest=longest,
    )


def sent_code(key: str, title: Words, medium: str, *, can_remember: bool) -> Builder:
    """For a code that was sent by `medium`, unless the pool says by which.

    Before any password was right nobody knows whether there is such an account: pools that hide it
    (PreventUserExistenceErrors) name a destination all the same.
    """

    def entry(challenge: Challenge) -> Description:
        destination = challenge.parameters.get("CODE_DELIVERY_DESTINATION", "")
        by = challenge.parameters.get("CODE_DELIVERY_DELIVERY_MEDIUM", "") or medium
        sent = _SENT_FOR_SURE if challenge.passwords else _SENT_PERHAPS
        where = sent.get((by, bool(destination)), sent["", bool(destination)])
        asked = plain(challenge, title, where.having(destination=destination), _code(key))
        return replace(asked, can_remember=can_remember)

    return entry


def _totp_code() -> Input:
    return _code(
        mfa_setup.CODE,
        TOTP_DIGITS,
        TOTP_DIGITS,
        words("Six digits, new every 30 seconds."),
    )


def totp_code(challenge: Challenge) -> Description:
    device = challenge.parameters.get("FRIENDLY_DEVICE_NAME", "")
    asked = plain(
        challenge,
        words("A code from your authenticator app"),
        words("Open the app on {device} and type the code it shows.", device=device)
        if device
        else words("Open the app and type the code it shows."),
        _totp_code(),
    )
    return replace(asked, can_remember=True)


# Choices


def _choices(values: tuple[str, ...], impossible: Mapping[str, Words]) -> tuple[Choice, ...]:
    """The possible ones first, so that the one chosen to begin with is one of them."""
    all_of_them = [
        Choice(value, _FACTORS.get(value, words("{name}", name=value)), impossible.get(value))
        for value in values
    ]
    return tuple(sorted(all_of_them, key=lambda choice: choice.impossible is not None))


def _choice_input(label: Words, choices: tuple[Choice, ...]) -> Input:
    return Input("ANSWER", Kind.CHOICE, label, "challengeChoice", answers_to=("choice",), choices=choices)


def select_mfa(challenge: Challenge) -> Description:
    values = names(challenge.parameters, "MFAS_CAN_CHOOSE")
    if not values:
        return _unreadable(challenge, "MFAS_CAN_CHOOSE")
    return plain(
        challenge,
        words("Choose a second factor"),
        words("The account has several. The one you choose is asked for next."),
        _choice_input(words("Second factor"), _choices(values, {})),
    )


def select_challenge(challenge: Challenge) -> Description:
    if not challenge.available:
        return _unreadable(challenge, "AvailableChallenges")
    choices = _choices(challenge.available, {"WEB_AUTHN": _NO_PASSKEY})
    return plain(
        challenge,
        words("Choose how to sign in"),
        words("These are the ways that the pool offers."),
        _choice_input(words("How"), choices),
        _password_input(only_for=_BY_PASSWORD),
    )


def set_up_mfa(challenge: Challenge) -> Description:
    secret = challenge.totp_secret
    if secret is not None:
        explanation = words(
            "Scan the picture with an authenticator app, or type the secret into it. Then type the code that "
            "the app shows."
        )
        return replace(
            plain(challenge, words("Set up an authenticator app"), explanation, _totp_code()),
            secret=totp.grouped(secret),
            secret_uri=totp.key_uri(secret, ISSUER, challenge.account or challenge.username),
        )
    values = names(challenge.parameters, "MFAS_CAN_SETUP")
    if not values:
        return _unreadable(challenge, "MFAS_CAN_SETUP")
    email = Input(
        mfa_setup.EMAIL_KEY,
        Kind.TEXT,
        words("E-mail address"),
        "challengeEmail",
        answers_to=("email",),
        longest=2048,
        only_for=frozenset({mfa_setup.EMAIL}),
    )
    choices = _choices(values, {"SMS_MFA": _NO_PHONE_SET_UP})
    return plain(
        challenge,
        words("Set up a second factor"),
        words("The pool lets nobody in without one. Choose which it is to be."),
        _choice_input(words("Second factor"), choices),
        email,
    )


def custom_question(challenge: Challenge) -> Description:
    asked = {name: value for name, value in challenge.parameters.items() if name != "USERNAME"}
    question = plain(
        challenge,
        words("The pool's own question"),
        words("Functions of the pool's own thought this up. What they tell you stands here.")
        if asked
        else words("Functions of the pool's own thought this up. They tell nothing about it."),
        Input("ANSWER", Kind.TEXT, words("Answer"), answers_to=("code",)),
    )
    return replace(question, parameters=asked, parameters_first=True)
