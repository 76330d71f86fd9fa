"""InitiateAuth and RespondToAuthChallenge: the steps of a sign-in.

Two tables lead on: `FLOWS` by AuthFlow, `CHALLENGES` by ChallengeName. A step that asks for more seals
what it must remember (see `sessions`) and answers with the next challenge's name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from wildrydes_desktop.local_pool import (
    choice,
    custom,
    custom_rounds,
    device_steps,
    devices,
    first_factor,
    mfa,
    mfa_answers,
    new_password,
    onward,
    refreshing,
    refusals,
)
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters
from wildrydes_desktop.local_pool.settings import FirstFactor, Flow, MfaKind
from wildrydes_desktop.local_pool.shapes import Request


def initiate_auth(pool: Context, request: Request) -> Answer:
    """The first step of a sign-in, or a refresh."""
    pool.require_client(request["ClientId"])
    name = request["AuthFlow"]
    if name not in FLOWS:
        raise refusals.invalid_parameter("Initiate Auth method not supported.")
    flow, start = FLOWS[name]
    if flow not in pool.settings.flows:
        refused = "is not enabled for the client." if flow is Flow.SRP else "flow not enabled for this client"
        raise refusals.invalid_parameter(f"{flow} {refused}")
    return start(pool, request.get("AuthParameters", {}))


def respond_to_auth_challenge(pool: Context, request: Request) -> Answer:
    """The answer to a challenge: tokens come back, or the next challenge."""
    pool.require_client(request["ClientId"])
    answer = CHALLENGES.get(request["ChallengeName"])
    if answer is None:
        # A challenge that this pool never set: whatever Session came, it is not of that kind.
        raise refusals.invalid_session()
    return answer(pool, request)


FLOWS: Final[dict[str, tuple[Flow, Callable[[Context, Parameters], Answer]]]] = {
    "USER_SRP_AUTH": (Flow.SRP, first_factor.begin_srp),
    "USER_PASSWORD_AUTH": (Flow.PASSWORD, first_factor.begin_password),
    "USER_AUTH": (Flow.CHOICE, choice.begin_choice),
    "CUSTOM_AUTH": (Flow.CUSTOM, custom.begin_custom),
    "REFRESH_TOKEN_AUTH": (Flow.REFRESH, refreshing.refresh_by_flow),
    "REFRESH_TOKEN": (Flow.REFRESH, refreshing.refresh_by_flow),
}

CHALLENGES: Final[dict[str, Callable[[Context, Request], Answer]]] = {
    first_factor.PASSWORD_VERIFIER: first_factor.verify_proof,
    onward.NEW_PASSWORD_REQUIRED: new_password.answer_new_password,
    MfaKind.SMS: mfa_answers.answer_code,
    MfaKind.EMAIL: choice.answer_email_code,
    MfaKind.TOTP: mfa_answers.answer_code,
    mfa.SELECT_MFA_TYPE: mfa_answers.answer_selection,
    choice.SELECT_CHALLENGE: choice.answer_choice,
    choice.PASSWORD: choice.answer_password,
    choice.PASSWORD_SRP: choice.answer_srp,
    FirstFactor.SMS_OTP: choice.answer_code,
    custom_rounds.CUSTOM_CHALLENGE: custom.answer_custom,
    devices.DEVICE_SRP_AUTH: device_steps.begin_device_srp,
    device_steps.DEVICE_PASSWORD_VERIFIER: device_steps.verify_device_proof,
    mfa.MFA_SETUP: mfa_answers.answer_setup,
}
