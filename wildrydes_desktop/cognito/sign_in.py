"""Signing in is a conversation: a step asks, an answer goes in, the next step or the tokens come out.

`begin` proves the password (by SRP, without sending it) and returns what Cognito says then: the tokens, or
a challenge. A challenge of any name is handed on with its parameters, known to us or not; `answer` sends
what the person gave. What each known challenge asks stands in `challenges`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from wildrydes_desktop.cognito import devices, mfa_setup
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.conversation import (
    Conversation,
    internal_username,
    refused_as,
)
from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.steps import SESSION_LIFE, AuthFlow, Challenge, SignedIn, Step
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

__all__ = [
    "SESSION_LIFE",
    "AuthFlow",
    "Challenge",
    "SignedIn",
    "Step",
    "answer",
    "begin",
    "internal_username",
    "is_over",
]

_PASSWORDS: Final = ("PASSWORD", "NEW_PASSWORD")
_BY_SRP: Final = "PASSWORD_SRP"
CUSTOM: Final = "CUSTOM_CHALLENGE"
_NOT_CONVINCED: Final = Problem(
    "The pool was not convinced",
    "Its own functions ended the sign-in. Which answer they did not like, they do not say.",
    "Start the sign-in again, and read each question closely.",
    name="NotAuthorizedException",
    field="code",
    case="custom_refused",
)
_OVER: Final = frozenset(
    {"NotAuthorizedException", "UserNotFoundException", "PasswordResetRequiredException"}
)


def begin(
    connection: Connection,
    username: str,
    password: Secret,
    flow: AuthFlow = AuthFlow.USER_SRP_AUTH,
    *,
    device: RememberedDevice | None = None,
    preferred: str = "",
) -> Step:
    """Start a sign-in and go as far as the password leads. Raises ProblemError or `Cancelled`.

    For USER_AUTH and CUSTOM_AUTH the password may be empty; where it is not, it is proved by SRP first.
    `device` may spare the second factor; one that the pool has forgotten is left out. `preferred` is
    USER_AUTH's PREFERRED_CHALLENGE.
    """
    with connection.conversation() as number, connection.watching(password):
        passwords = (password,) if password else ()
        talk = Conversation(connection, username, username, number, device=device, passwords=passwords)
        step = None
        try:
            step = _begun(talk, password, flow, preferred)
        except ProblemError as error:
            if device is None or not devices.is_unknown(error.problem):
                raise
        if step is None:
            talk = replace(talk, device=None)
            step = _begun(talk, password, flow, preferred)
        return mfa_setup.entered(talk, step)


def answer(connection: Connection, challenge: Challenge, responses: Mapping[str, Secret]) -> Step:
    """Answer a challenge: `responses` by their names in the API (SMS_MFA_CODE, NEW_PASSWORD, ...).

    USERNAME, SECRET_HASH and the Session are added; a PASSWORD for PASSWORD_SRP is proved and not sent;
    spaces in codes do not matter. Raises ProblemError, after which the same challenge can be answered
    again unless `is_over`, or `Cancelled`.
    """
    responses = {
        name: Secret("".join(value.reveal().split())) if name.endswith("_CODE") else value
        for name, value in responses.items()
    }
    new = [responses[name] for name in _PASSWORDS if name in responses]
    talk = Conversation.going_on(connection, challenge, *new)
    with connection.conversation(challenge.conversation), connection.watching(*talk.passwords):
        return mfa_setup.entered(talk, _answered(talk, challenge, responses))


def is_over(problem: Problem) -> bool:
    """Whether a refused answer ended the conversation.

    Cognito keeps the Session of a mistyped code, and may keep it where too many attempts came: that passes.
    """
    return problem.name in _OVER and problem.case != "lockout"


def _begun(talk: Conversation, password: Secret, flow: AuthFlow, preferred: str) -> Step:
    if flow is AuthFlow.USER_PASSWORD_AUTH:
        return talk.step(talk.initiate(flow, {"PASSWORD": password.reveal()}))
    extra: dict[str, str] = {}
    if flow is AuthFlow.USER_AUTH:
        preferred = preferred or (_BY_SRP if password else "")
        extra = {"PREFERRED_CHALLENGE": preferred} if preferred else {}
        if preferred == "PASSWORD":
            extra["PASSWORD"] = password.reveal()
        if preferred != _BY_SRP:
            return talk.step(talk.initiate(flow, extra))
    elif flow is AuthFlow.CUSTOM_AUTH:
        if not password:
            return talk.step(talk.initiate(flow, {}))
        extra = {"CHALLENGE_NAME": "SRP_A"}
    srp = talk.srp_client(password)
    first = talk.initiate(flow, {"SRP_A": srp.get_auth_params()["SRP_A"]} | extra)
    return talk.prove(srp, first)


def _answered(talk: Conversation, challenge: Challenge, responses: Mapping[str, Secret]) -> Step:
    if challenge.name == mfa_setup.NAME:
        return mfa_setup.answer(talk, challenge, responses)
    given = {name: value.reveal() for name, value in responses.items()}
    session = challenge.session.reveal()
    if challenge.name == CUSTOM:
        return talk.step(refused_as(_NOT_CONVINCED, lambda: talk.respond(CUSTOM, session, given)))
    if _BY_SRP not in {challenge.name, given.get("ANSWER")} or "PASSWORD" not in given:
        return talk.step(talk.respond(challenge.name, session, given))
    srp = talk.srp_client(Secret(given.pop("PASSWORD")))
    given["SRP_A"] = srp.get_auth_params()["SRP_A"]
    return talk.prove(srp, talk.respond(challenge.name, session, given))
