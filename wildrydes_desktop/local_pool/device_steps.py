"""The answers of a device: DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER."""

from __future__ import annotations

import base64
import hmac
import sqlite3
from typing import Any, Final

from wildrydes_desktop.local_pool import (
    devices,
    first_factor,
    limits,
    onward,
    refusals,
    sealed,
    sessions,
    srp,
    users,
)
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.devices import Device
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User

DEVICE_PASSWORD_VERIFIER: Final = "DEVICE_PASSWORD_VERIFIER"  # noqa: S105 - the challenge's name


def begin_device_srp(pool: Context, request: Request) -> Answer:
    """DEVICE_SRP_AUTH: take A, hand out B, salt and secret block. The Session may be left out."""
    responses: Parameters = request.get("ChallengeResponses", {})
    name, key, a_text = required(responses, "USERNAME", "DEVICE_KEY", "SRP_A")
    a_public = first_factor.public_value(a_text)
    session = sessions.of_answer(pool, request)[0] if "Session" in request else None
    now = pool.now()
    with pool.store.writing() as db:
        user, device = _asked(db, name, key)
        open_still = devices.take_question(db, device, now)
        if session is not None:
            if session.notes["device"] != key:
                raise refusals.invalid_session()
            sessions.spend(pool, db, session)
        elif not open_still:
            raise refusals.invalid_session()
    b = srp.new_private_value()
    b_public = srp.server_value(device.credentials.verifier, b)
    notes = {
        "who": user.username,
        "device": key,
        "A": f"{a_public:0768x}",
        "B": f"{b_public:0768x}",
        "b": f"{b:064x}",
    }
    return {
        "ChallengeName": DEVICE_PASSWORD_VERIFIER,
        "ChallengeParameters": {
            "DEVICE_KEY": key,
            "SALT": device.credentials.salt,
            "SECRET_BLOCK": pool.seal.close(DEVICE_PASSWORD_VERIFIER, notes, now),
            "SRP_B": f"{b_public:x}",
            "USERNAME": user.username,
        },
        "Session": sessions.seal(pool, Session(user.username, Flow.SRP), DEVICE_PASSWORD_VERIFIER),
    }


def _asked(db: sqlite3.Connection, name: str, key: str) -> tuple[User, Device]:
    user = users.find(db, name)
    if user is None:
        raise refusals.invalid_session()
    if not user.enabled:
        raise refusals.user_disabled()
    return user, devices.known(db, user, key)


def verify_device_proof(pool: Context, request: Request) -> Answer:
    """DEVICE_PASSWORD_VERIFIER: the proof that it is the device. Each secret block is taken once."""
    responses: Parameters = request.get("ChallengeResponses", {})
    name, key, block, given = required(
        responses, "USERNAME", "DEVICE_KEY", "PASSWORD_CLAIM_SECRET_BLOCK", "PASSWORD_CLAIM_SIGNATURE"
    )
    timestamp = first_factor.timestamp_of(responses)
    opened = pool.seal.open(DEVICE_PASSWORD_VERIFIER, block)
    if opened is None or opened.notes["device"] != key:
        raise refusals.not_authorized()
    now = pool.now()
    if now >= opened.sealed_at + pool.settings.session_life:
        raise refusals.expired_session()
    with pool.store.reading() as db:
        user, device = _asked(db, name, key)
    pool.require_secret_hash(responses.get("SECRET_HASH"), user.username)
    right = _proof(pool, user, device, opened.notes, block, timestamp.text)
    proven = hmac.compare_digest(base64.b64encode(right), given.encode())
    proven = proven and abs(timestamp.at - now) <= first_factor.CLOCK_TOLERANCE
    with pool.store.writing() as db:
        if not sealed.spend(db, opened.nonce, now, pool.settings.session_life):
            raise refusals.invalid_session()
        limits.require_unlocked(db, users.codes_subject(user.username), now)
        user, device = _asked(db, name, key)
        if not proven:
            limits.count_failure(db, users.codes_subject(user.username), now)
            raise refusals.not_authorized()
        devices.authenticated(db, device, now)
        outcome = onward.grant(pool, db, user, device.key)
    return onward.told(pool, outcome)


def _proof(
    pool: Context, user: User, device: Device, notes: dict[str, Any], block: str, timestamp: str
) -> bytes:
    a_public, b_public, b = (int(notes[part], 16) for part in ("A", "B", "b"))
    session_key = srp.session_key(device.credentials.verifier, a_public, b, b_public)
    group = devices.group_key(pool, user.username)
    return srp.proof(session_key, group, device.key, base64.b64decode(block), timestamp)
