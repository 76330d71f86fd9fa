"""What comes after a right answer: the next challenge, or the tokens."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import attributes, custom_rounds, mfa, sessions, sign_ins
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.local_pool.sign_ins import SignIn
from wildrydes_desktop.local_pool.users import Status, User

NEW_PASSWORD_REQUIRED: Final = "NEW_PASSWORD_REQUIRED"  # noqa: S105 - the challenge's name
ATTRIBUTE_PREFIX: Final = "userAttributes."


@dataclass(frozen=True, slots=True)
class Granted:
    """A sign-in that is through. Its tokens are signed when the transaction is over."""

    user: User
    sign_in: SignIn
    refresh_token: Secret
    at: float


Outcome = Answer | Granted


def after_password(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:
    """The password was right: a new one where it is an administrator's, else on."""
    if user.status is Status.FORCE_CHANGE_PASSWORD:
        return _ask_for_new_password(pool, user, session)
    if session.flow is Flow.CUSTOM:
        return custom_rounds.ask(pool, session)
    return mfa.next_challenge(pool, db, user, session) or grant(pool, db, user)


def after_first_code(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:
    """The code that stands for a password was right."""
    return mfa.next_challenge(pool, db, user, session) or grant(pool, db, user)


def after_custom(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:  # noqa: ARG001
    """All questions were answered: they alone decide, so no second factor follows."""
    return grant(pool, db, user)


def after_mfa(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:  # noqa: ARG001
    """The second factor was right."""
    return grant(pool, db, user)


def grant(pool: Context, db: sqlite3.Connection, user: User) -> Granted:
    """Nothing more is asked."""
    now = pool.now()
    sign_in, refresh_token = sign_ins.begin(db, user, pool.settings, now)
    return Granted(user, sign_in, refresh_token, now)


def told(pool: Context, outcome: Outcome) -> Answer:
    """The answer to the client. Never called inside a transaction."""
    if not isinstance(outcome, Granted):
        return outcome
    result = pool.issuer.mint(outcome.user, outcome.sign_in, pool.settings, outcome.at)
    return {
        "ChallengeParameters": {},
        "AuthenticationResult": result | {"RefreshToken": outcome.refresh_token.reveal()},
    }


def _ask_for_new_password(pool: Context, user: User, session: Session) -> Answer:
    lacking = attributes.missing(user.attributes, pool.settings)
    shown = {name: value for name, value in user.attributes.items() if name != "sub"}
    return sessions.ask(
        pool,
        session,
        NEW_PASSWORD_REQUIRED,
        {
            "USER_ID_FOR_SRP": user.username,
            "requiredAttributes": json.dumps([ATTRIBUTE_PREFIX + name for name in lacking]),
            "userAttributes": json.dumps(shown),
        },
    )
