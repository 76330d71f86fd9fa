"""Every challenge that Cognito's API knows, described: a new one is a new entry in `TABLE`.

An entry says what is asked and under which keys the answer is sent (RespondToAuthChallenge in the API
reference). Parameters that cannot be read are shown as they came, with a way to answer by hand; so is a
challenge that is not in the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from wildrydes_desktop.cognito import challenge_entries as entries
from wildrydes_desktop.cognito.challenge_entries import Builder
from wildrydes_desktop.cognito.description import Description
from wildrydes_desktop.cognito.steps import Challenge
from wildrydes_desktop.foundation.words import Words, words


def describe(challenge: Challenge) -> Description:
    """What `challenge` asks. Never raises, whatever came with it."""
    entry = TABLE.get(challenge.name, _unknown)
    return replace(entry(challenge), deadline=challenge.deadline)


def _unknown(challenge: Challenge) -> Description:
    return entries.by_hand(
        challenge,
        words(
            "The pool answered with a challenge that this app has no form for. Its name and parameters stand "
            "here as they came."
        ),
    )


def _no_question(title: str, explanation: str) -> Builder:
    """An entry for what nobody can answer by typing."""

    def entry(challenge: Challenge) -> Description:
        return entries.plain(challenge, Words(title), Words(explanation))

    return entry


TABLE: Final[Mapping[str, Builder]] = {
    "NEW_PASSWORD_REQUIRED": entries.new_password,
    "PASSWORD": entries.password,
    "PASSWORD_SRP": entries.password_by_srp,
    "SMS_MFA": entries.sent_code(
        "SMS_MFA_CODE",
        words("A code by text message"),
        "SMS",
        can_remember=True,
    ),
    "EMAIL_OTP": entries.sent_code(
        "EMAIL_OTP_CODE",
        words("A code by e-mail"),
        "EMAIL",
        can_remember=True,
    ),
    "SMS_OTP": entries.sent_code(
        "SMS_OTP_CODE",
        words("A code by text message"),
        "SMS",
        can_remember=False,
    ),
    "SOFTWARE_TOKEN_MFA": entries.totp_code,
    "SELECT_MFA_TYPE": entries.select_mfa,
    "SELECT_CHALLENGE": entries.select_challenge,
    "MFA_SETUP": entries.set_up_mfa,
    "CUSTOM_CHALLENGE": entries.custom_question,
    "WEB_AUTHN": _no_question(
        "A passkey",
        "The pool asks for a passkey. A passkey belongs to the pool's own web address, so only a browser "
        "that shows it can use one: sign in on the pool's web page for that, or start again and choose "
        "another way. What the browser would be given stands here.",
    ),
    "DEVICE_SRP_AUTH": _no_question(
        "A remembered device",
        "The pool asks for the secret that this computer was remembered by, and the app does not have it. "
        "Start again: a sign-in without the device asks for the second factor.",
    ),
    "DEVICE_PASSWORD_VERIFIER": _no_question(
        "A remembered device",
        "This is the second half of a proof whose first half the app did not begin. Start again.",
    ),
    "PASSWORD_VERIFIER": _no_question(
        "A proof of the password",
        "This is the second half of a proof whose first half the app did not begin. Start again.",
    ),
    "ADMIN_NO_SRP_AUTH": _no_question(
        "A sign-in by a server",
        "Only a server with AWS credentials can answer this one, by AdminRespondToAuthChallenge. Start again "
        "and choose another way.",
    ),
}
