"""What comes after a right answer: the next challenge, or the tokens."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import attributes, custom_rounds, devices, mfa, sessions, sign_ins
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
    new_device: bool


Outcome = Answer | Granted


def after_password(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:
    """The password was right: a new one where it is an administrator's, else on."""
    if user.status is Status.FORCE_CHANGE_PASSWORD:
        return _ask_for_new_password(pool, user, session)
    if session.flow is Flow.CUSTOM:
        return custom_rounds.ask(pool, session)
    return after_first_factor(pool, db, user, session)


def after_first_factor(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:
    """The user is who they say: on to the second factor, for which a remembered device may stand."""
    device = devices.of_sign_in(pool, db, user, session)
    if device is not None and device.remembered and pool.settings.device_replaces_mfa:
        return devices.ask(pool, db, session, device)
    return mfa.next_challenge(pool, db, user, session) or after_all(pool, db, user, session)


def after_all(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Outcome:
    """Every factor was shown: the device takes part if it is known, and is told of if it is new."""
    device = devices.of_sign_in(pool, db, user, session)
    return grant(pool, db, user) if device is None else devices.ask(pool, db, session, device)


def grant(pool: Context, db: sqlite3.Connection, user: User, device_key: str = "") -> Granted:
    """Nothing more is asked. Without `device_key` it is a new device, where the pool tracks them."""
    now = pool.now()
    is_new = devices.tracked(pool) and not device_key
    key = devices.new_key(pool) if is_new else device_key
    sign_in, refresh_token = sign_ins.begin(db, user, pool.settings, now, key)
    return Granted(user, sign_in, refresh_token, now, is_new)


def told(pool: Context, outcome: Outcome) -> Answer:
    """The answer to the client. Never called inside a transaction."""
    if not isinstance(outcome, Granted):
        return outcome
    result = pool.issuer.mint(outcome.user, outcome.sign_in, pool.settings, outcome.at)
    result["RefreshToken"] = outcome.refresh_token.reveal()
    if outcome.new_device:
        group = devices.group_key(pool, outcome.user.username)
        result["NewDeviceMetadata"] = {"DeviceKey": outcome.sign_in.device_key, "DeviceGroupKey": group}
    return {"ChallengeParameters": {}, "AuthenticationResult": result}


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
