"""AssociateSoftwareToken, VerifySoftwareToken and SetUserMFAPreference.

The first two take an access token, or the Session of the challenge MFA_SETUP.
"""

from __future__ import annotations

import sqlite3
from typing import Any, Final

from wildrydes_desktop.local_pool import mfa, mfa_answers, refusals, sessions, totp, users
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import Mfa, MfaKind
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User

_MEMBERS: Final = {
    "SMSMfaSettings": MfaKind.SMS,
    "SoftwareTokenMfaSettings": MfaKind.TOTP,
    "EmailMfaSettings": MfaKind.EMAIL,
}
_NOT_ENABLED: Final = Refusal(
    "EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA"
)


def associate_software_token(pool: Context, request: Request) -> Answer:
    """Hand out a new secret. An older one stays in force until this one is verified."""
    claims, session = _authority(pool, request)
    _require_enabled(pool)
    secret = totp.new_secret()
    with pool.store.writing() as db:
        user = _user(pool, db, claims, session)
        if session:
            sessions.spend(pool, db, session)
        users.set_totp_candidate(db, user, secret)
    answer: Answer = {"SecretCode": secret.reveal()}
    if session:
        answer["Session"] = sessions.seal(pool, session, mfa.MFA_SETUP)
    return answer


def verify_software_token(pool: Context, request: Request) -> Answer:
    """Take the first code: the secret is the user's from now on."""
    claims, session = _authority(pool, request)
    _require_enabled(pool)
    with pool.store.writing() as db:
        user = _user(pool, db, claims, session)
        candidate = user.totp.candidate
        if candidate is None:
            raise refusals.no_software_token()
        step = totp.matching_step(candidate, request["UserCode"], pool.now())
        subject = users.codes_subject(user.username)
        mfa_answers.require_right(pool, db, subject, session, lambda: _NOT_ENABLED if step is None else None)
        if session:
            sessions.spend(pool, db, session)
        users.adopt_totp_candidate(db, user, step or 0)
    answer: Answer = {"Status": "SUCCESS"}
    if session:
        answer["Session"] = sessions.seal(pool, session, mfa.MFA_SETUP, verified="true")
    return answer


def set_user_mfa_preference(pool: Context, request: Request) -> Answer:
    """Turn factors on and off, and prefer one of them. Factors that are not named stay as they are."""
    claims = pool.claims(request["AccessToken"])
    wanted = {kind: request[name] for name, kind in _MEMBERS.items() if name in request}
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        for kind, choice in wanted.items():
            if choice.get("Enabled"):
                _require_ready(pool, user, kind)
        on, preferred = _chosen(user, wanted)
        users.set_mfa(db, user, on, preferred)
    return {}


def _chosen(user: User, wanted: dict[MfaKind, dict[str, Any]]) -> tuple[frozenset[str], str]:
    """The factors that are on, and the preferred one or nothing."""
    on = set(user.mfa)
    for kind, choice in wanted.items():
        (on.add if choice.get("Enabled") else on.discard)(kind)
    preferences = [kind for kind, choice in wanted.items() if choice.get("PreferredMfa")]
    if len(preferences) > 1:
        raise refusals.invalid_parameter("Only one MFA method can be preferred.")
    if preferences and preferences[0] not in on:
        raise refusals.invalid_parameter("An MFA method must be enabled to be preferred.")
    withdrawn = user.preferred_mfa in wanted or user.preferred_mfa not in on
    kept = "" if withdrawn else user.preferred_mfa
    return frozenset(on), preferences[0] if preferences else kept


def _require_ready(pool: Context, user: User, kind: MfaKind) -> None:
    if pool.settings.mfa is Mfa.OFF or kind not in pool.settings.mfa_kinds:
        raise refusals.invalid_parameter(f"{kind} is not enabled for the user pool.")
    if kind is MfaKind.TOTP and not mfa.has(user, kind):
        raise refusals.invalid_parameter("User has not set up software token mfa")
    if not mfa.has(user, kind):
        raise refusals.invalid_parameter(f"User does not have delivery config set to turn on {kind}")


def _authority(pool: Context, request: Request) -> tuple[dict[str, Any], Session | None]:
    """The claims of the access token, or the Session. Raises where it is not exactly one of them."""
    if ("AccessToken" in request) is ("Session" in request):
        raise refusals.invalid_parameter("Exactly one of AccessToken and Session is required.")
    if "Session" in request:
        return {}, sessions.unseal(pool, request["Session"], mfa.MFA_SETUP)
    return pool.claims(request["AccessToken"]), None


def _user(pool: Context, db: sqlite3.Connection, claims: dict[str, Any], session: Session | None) -> User:
    return sessions.holder(db, session) if session else pool.bearer(db, claims)


def _require_enabled(pool: Context) -> None:
    if pool.settings.mfa is Mfa.OFF or MfaKind.TOTP not in pool.settings.mfa_kinds:
        raise Refusal(
            "SoftwareTokenMFANotFoundException", "Software Token MFA is not enabled for the userPool."
        )
