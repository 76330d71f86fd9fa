"""The second factors: which of them a user has, and the challenges that ask for one."""

from __future__ import annotations

import json
import secrets
import sqlite3
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import outbox, sessions, users
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import Mfa, MfaKind, PoolSettings
from wildrydes_desktop.local_pool.users import User

SELECT_MFA_TYPE: Final = "SELECT_MFA_TYPE"
MFA_SETUP: Final = "MFA_SETUP"


def active(user: User, settings: PoolSettings) -> list[MfaKind]:
    """The factors one of which the user must show, in order; none where the sign-in needs none.

    They are those that the user turned on. Where the pool requires a factor and the user chose none, it is
    whatever they have: a verified number or address, or an authenticator app.
    """
    if settings.mfa is Mfa.OFF:
        return []
    had = {kind for kind in settings.mfa_kinds if has(user, kind)}
    chosen = {kind for kind in had if kind in user.mfa}
    return sorted(chosen or (had if settings.mfa is Mfa.ON else set()))


def has(user: User, kind: MfaKind) -> bool:
    """Whether the user could show this factor."""
    return {
        MfaKind.SMS: user.attributes.get("phone_number_verified") == "true",
        MfaKind.EMAIL: user.email_verified,
        MfaKind.TOTP: user.totp.secret is not None,
    }[kind]


def preferred(user: User, settings: PoolSettings) -> MfaKind | None:
    """The factor that is asked for without a question, if there is one."""
    kinds = active(user, settings)
    if user.preferred_mfa in kinds:
        return MfaKind(user.preferred_mfa)
    return kinds[0] if len(kinds) == 1 else None


def next_challenge(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Answer | None:
    """The challenge for a second factor; None where none is needed."""
    kind = preferred(user, pool.settings)
    if kind is not None:
        return ask(pool, db, user, session, kind)
    kinds = active(user, pool.settings)
    if kinds:
        return _choice(pool, user, session, SELECT_MFA_TYPE, "MFAS_CAN_CHOOSE", kinds)
    if pool.settings.mfa is Mfa.ON:
        kinds = sorted(pool.settings.mfa_kinds)
        return _choice(pool, user, session, MFA_SETUP, "MFAS_CAN_SETUP", kinds)
    return None


def _choice(
    pool: Context, user: User, session: Session, challenge: str, name: str, kinds: list[MfaKind]
) -> Answer:
    parameters = {"USER_ID_FOR_SRP": user.username, name: json.dumps(kinds)}
    return sessions.ask(pool, session, challenge, parameters)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A code's way: address or number, "email" or "sms", and the name that its reader signs in with."""

    to: str
    medium: str
    username: str
    digits: int = 6


def ask(pool: Context, db: sqlite3.Connection, user: User, session: Session, kind: MfaKind) -> Answer:
    """The challenge for one factor; a code is sent where it needs one."""
    if kind is MfaKind.TOTP:
        return sessions.ask(pool, session, kind, {"USER_ID_FOR_SRP": user.username})
    name, medium = ("phone_number", "sms") if kind is MfaKind.SMS else ("email", "email")
    parcel = Parcel(user.attributes[name], medium, users.shown_name(user))
    return ask_for_code(pool, db, session, kind, parcel)


def ask_for_code(
    pool: Context,
    db: sqlite3.Connection,
    session: Session,
    challenge: str,
    parcel: Parcel,
    **notes: str,
) -> Answer:
    """Send a code and ask for it. The code is in the outbox and, sealed, in the Session; nowhere else."""
    code = Secret(f"{secrets.randbelow(10**parcel.digits):0{parcel.digits}d}")
    outbox.send(
        db,
        "sign_in",
        code,
        to=parcel.to,
        username=parcel.username,
        now=pool.now(),
        medium=parcel.medium,
    )
    parameters = {
        "CODE_DELIVERY_DELIVERY_MEDIUM": parcel.medium.upper(),
        "CODE_DELIVERY_DESTINATION": users.masked(parcel.to),
        "USER_ID_FOR_SRP": session.username,
    }
    return sessions.ask(pool, session, challenge, parameters, code=code.reveal(), **notes)
