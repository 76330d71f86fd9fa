"""The answers to the challenges for a second factor."""

from __future__ import annotations

import hmac
import sqlite3
from collections.abc import Callable
from typing import Final

from wildrydes_desktop.local_pool import contacts, limits, mfa, onward, refusals, sessions, totp, users
from wildrydes_desktop.local_pool.context import Answer, Context, required
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import MfaKind
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User

_CODE: Final = {
    MfaKind.SMS: "SMS_MFA_CODE",
    MfaKind.EMAIL: "EMAIL_OTP_CODE",
    MfaKind.TOTP: "SOFTWARE_TOKEN_MFA_CODE",
}


def answer_code(pool: Context, request: Request) -> Answer:
    """SMS_MFA, EMAIL_OTP and SOFTWARE_TOKEN_MFA: a wrong code leaves the Session open for another try."""
    kind = MfaKind(request["ChallengeName"])
    session, responses = sessions.of_answer(pool, request)
    (given,) = required(responses, _CODE[kind])
    with pool.store.writing() as db:
        user = sessions.holder(db, session)
        subject = users.codes_subject(user.username)
        require_right(pool, db, subject, session, lambda: _refused(pool, db, user, session, kind, given))
        if "email" in session.notes:
            contacts.require_free(db, user, "email", session.notes["email"])
            user = contacts.prove(db, user, "email", session.notes["email"])
        sessions.spend(pool, db, session)
        outcome = onward.after_all(pool, db, user, session)
    return onward.told(pool, outcome)


def require_right(
    pool: Context,
    db: sqlite3.Connection,
    subject: str,
    session: Session | None,
    check: Callable[[], Refusal | None],
) -> None:
    """Raise what `check` finds wrong with a code, having counted it: codes lock out as passwords do."""
    limits.require_unlocked(db, subject, pool.now())
    refused = check()
    if refused is not None:
        limits.count_failure(db, subject, pool.now())
        if session is not None:
            sessions.count_try(pool, db, session)
        raise refused
    limits.forgive(db, subject)


def _refused(
    pool: Context, db: sqlite3.Connection, user: User, session: Session, kind: MfaKind, given: str
) -> Refusal | None:
    if kind is MfaKind.TOTP:
        return _totp_refused(pool, db, user, given)
    right = hmac.compare_digest(session.notes["code"].encode(), given.encode())
    return None if right else refusals.mfa_code_mismatch()


def _totp_refused(pool: Context, db: sqlite3.Connection, user: User, given: str) -> Refusal | None:
    if user.totp.secret is None:
        return refusals.no_software_token()
    step = totp.matching_step(user.totp.secret, given, pool.now())
    if step is None:
        return refusals.mfa_code_mismatch()
    if step <= user.totp.last_step:
        return Refusal("ExpiredCodeException", "Your software token has already been used once.")
    users.set_totp_step(db, user, step)
    return None


def answer_selection(pool: Context, request: Request) -> Answer:
    """SELECT_MFA_TYPE: ask for the factor in ANSWER."""
    session, responses = sessions.of_answer(pool, request)
    (answer,) = required(responses, "ANSWER")
    with pool.store.writing() as db:
        user = sessions.holder(db, session)
        kinds = mfa.active(user, pool.settings)
        if answer not in kinds:
            raise refusals.invalid_parameter(f"ANSWER must be one of {', '.join(kinds)}.")
        sessions.spend(pool, db, session)
        return mfa.ask(pool, db, user, session, MfaKind(answer))


def answer_setup(pool: Context, request: Request) -> Answer:
    """MFA_SETUP: go on after VerifySoftwareToken, or with an address in EMAIL that a code is sent to."""
    session, responses = sessions.of_answer(pool, request)
    email = responses.get("EMAIL")
    if email is not None:
        return _set_up_email(pool, session, email)
    if "verified" not in session.notes:
        raise refusals.no_software_token()
    with pool.store.writing() as db:
        user = sessions.holder(db, session)
        sessions.spend(pool, db, session)
        outcome = onward.after_all(pool, db, user, session)
    return onward.told(pool, outcome)


def _set_up_email(pool: Context, session: Session, email: str) -> Answer:
    if MfaKind.EMAIL not in pool.settings.mfa_kinds:
        raise refusals.invalid_parameter("EMAIL_OTP is not enabled for the user pool.")
    if not users.EMAIL.fullmatch(email):
        raise refusals.invalid_parameter("Invalid email address format.")
    with pool.store.writing() as db:
        user = sessions.holder(db, session)
        contacts.require_free(db, user, "email", email)
        sessions.spend(pool, db, session)
        parcel = mfa.Parcel(email, "email", users.shown_name(user))
        return mfa.ask_for_code(pool, db, session, MfaKind.EMAIL, parcel, email=email)
