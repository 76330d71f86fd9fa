"""MFA_SETUP: set up a second factor in the middle of a sign-in.

An authenticator app takes three calls, each with the Session of the one before: AssociateSoftwareToken hands
out the secret, VerifySoftwareToken checks the first code, and the answer to the challenge ends it. An e-mail
address is the answer itself; the code that goes there is the next challenge. A phone number cannot be set up
here: the API takes one only from somebody who is signed in, or from an administrator.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, cast

from wildrydes_desktop.cognito.conversation import Conversation, Reply, names
from wildrydes_desktop.cognito.errors import incomplete, translated
from wildrydes_desktop.cognito.steps import Challenge, Step
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

NAME: Final = "MFA_SETUP"
TOTP: Final = "SOFTWARE_TOKEN_MFA"
EMAIL: Final = "EMAIL_OTP"
CODE: Final = "SOFTWARE_TOKEN_MFA_CODE"
EMAIL_KEY: Final = "EMAIL"


def entered(talk: Conversation, step: Step) -> Step:
    """Where an authenticator app is all that can be set up, its secret is fetched at once.

    Should that fail, the challenge stays as it is: the person asks for the secret, and is told why not.
    """
    if not isinstance(step, Challenge) or step.name != NAME:
        return step
    if step.totp_secret is not None or names(step.parameters, "MFAS_CAN_SETUP") != (TOTP,):
        return step
    try:
        return _with_secret(talk, step)
    except ProblemError:
        return step


def answer(talk: Conversation, challenge: Challenge, responses: Mapping[str, Secret]) -> Step:
    """The next step. `responses`: the first code, or an ANSWER of MFAS_CAN_SETUP and what that one needs."""
    if challenge.totp_secret is not None and CODE in responses:
        if not challenge.verified:
            challenge.verified.append(_verify(talk, challenge, responses[CODE]))
        return talk.step(talk.respond(NAME, challenge.verified[0].reveal(), {}))
    given = {name: value.reveal() for name, value in responses.items()}
    if given.get("ANSWER") == TOTP:
        return _with_secret(talk, challenge)
    given.pop("ANSWER", None)
    return talk.step(talk.respond(NAME, challenge.session.reveal(), given))


def _with_secret(talk: Conversation, challenge: Challenge) -> Challenge:
    """AssociateSoftwareToken: the same challenge with the authenticator app's secret and a new Session."""
    with translated("AssociateSoftwareToken"):
        reply = cast(
            "Reply", talk.connection.client.associate_software_token(Session=challenge.session.reveal())
        )
    secret, session = reply.get("SecretCode"), reply.get("Session")
    if not secret or not session:
        raise incomplete("the authenticator app's secret is missing")
    return replace(challenge, totp_secret=Secret(secret), session=Secret(session))


def _verify(talk: Conversation, challenge: Challenge, code: Secret) -> Secret:
    """VerifySoftwareToken: the Session that answers the challenge."""
    with translated("VerifySoftwareToken"):
        reply = cast(
            "Reply",
            talk.connection.client.verify_software_token(
                Session=challenge.session.reveal(), UserCode=code.reveal()
            ),
        )
    if reply.get("Status") != "SUCCESS" or not reply.get("Session"):
        raise incomplete("the authenticator app's code was neither accepted nor refused")
    return Secret(reply["Session"])
