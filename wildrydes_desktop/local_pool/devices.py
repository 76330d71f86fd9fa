"""The devices that users had remembered, and the challenge that lets one take part in a sign-in.

A device has a key of the pool's making and a password of its own making, of which the pool keeps salt and
verifier. Its password is proven by SRP with the device group key in place of the pool's name and the device
key in place of the username (developer guide, "Working with user devices in your user pool").
"""

from __future__ import annotations

import base64
import hmac
import sqlite3
import uuid
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.local_pool import refusals, sessions, sign_ins
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import DeviceTracking
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import User

DEVICE_SRP_AUTH: Final = "DEVICE_SRP_AUTH"


@dataclass(frozen=True, slots=True)
class Device:
    """A confirmed device. Times are in seconds since the epoch."""

    key: str
    user_id: int
    name: str
    credentials: Credentials
    remembered: bool
    created_at: float
    modified_at: float
    authenticated_at: float


def tracked(pool: Context) -> bool:
    return pool.settings.device_tracking is not DeviceTracking.OFF


def new_key(pool: Context) -> str:
    """A device key in the service's form: Region and a UUID."""
    return f"{pool.pool_id.partition('_')[0]}_{uuid.uuid4()}"


def group_key(pool: Context, username: str) -> str:
    """The device group key of a user, the same one at every question."""
    drawn = hmac.digest(pool.ghost_key, f"device group {username}".encode(), "sha256")
    return f"-{base64.urlsafe_b64encode(drawn[:6]).decode()}"


def find(db: sqlite3.Connection, user: User, key: str) -> Device | None:
    """The user's confirmed device of that key."""
    row = db.execute("SELECT * FROM devices WHERE device_key = ? AND user_id = ?", (key, user.id)).fetchone()
    return _device(row) if row else None


def known(db: sqlite3.Connection, user: User, key: str) -> Device:
    """The same. Raises ResourceNotFoundException where there is none."""
    device = find(db, user, key)
    if device is None:
        raise refusals.no_such_device()
    return device


def all_of(db: sqlite3.Connection, user: User) -> list[Device]:
    """The user's devices, oldest first."""
    rows = db.execute("SELECT * FROM devices WHERE user_id = ? ORDER BY created_at, device_key", (user.id,))
    return [_device(row) for row in rows]


def _device(row: sqlite3.Row) -> Device:
    return Device(
        row["device_key"],
        row["user_id"],
        row["name"],
        Credentials(row["salt"], row["verifier"]),
        bool(row["remembered"]),
        row["created_at"],
        row["modified_at"],
        row["authenticated_at"],
    )


def add(db: sqlite3.Connection, device: Device) -> None:
    """Keep a device that was confirmed. Raises DeviceKeyExistsException where it was already."""
    added = db.execute(
        "INSERT INTO devices (device_key, user_id, name, salt, verifier, remembered, created_at, modified_at,"
        " authenticated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            device.key,
            device.user_id,
            device.name,
            device.credentials.salt,
            device.credentials.verifier,
            device.remembered,
            device.created_at,
            device.modified_at,
            device.authenticated_at,
        ),
    )
    if not added.rowcount:
        raise refusals.device_key_exists()


def set_remembered(db: sqlite3.Connection, device: Device, *, remembered: bool, now: float) -> None:
    db.execute(
        "UPDATE devices SET remembered = ?, modified_at = ? WHERE device_key = ?",
        (remembered, now, device.key),
    )


def authenticated(db: sqlite3.Connection, device: Device, now: float) -> None:
    """Note that the device took part in a sign-in."""
    db.execute("UPDATE devices SET authenticated_at = ? WHERE device_key = ?", (now, device.key))


def forget(db: sqlite3.Connection, device: Device) -> None:
    """Delete the device. Its refresh tokens are worth nothing from now on."""
    db.execute("DELETE FROM devices WHERE device_key = ?", (device.key,))
    sign_ins.drop_refresh_tokens(db, device.key)


def of_sign_in(pool: Context, db: sqlite3.Connection, user: User, session: Session) -> Device | None:
    """The device that takes part in a sign-in; None where none was named or the pool tracks none."""
    return find(db, user, session.device_key) if tracked(pool) and session.device_key else None


def require_known(pool: Context, db: sqlite3.Connection, user: User, key: str) -> None:
    """Raise ResourceNotFoundException for the key of a device that was forgotten or never confirmed."""
    if tracked(pool) and key:
        known(db, user, key)


def ask(pool: Context, db: sqlite3.Connection, session: Session, device: Device) -> Answer:
    """The challenge DEVICE_SRP_AUTH.

    Many clients answer it without the Session; so it is noted beside the device too that it was asked.
    """
    until = pool.now() + pool.settings.session_life
    db.execute("UPDATE devices SET asked_until = ? WHERE device_key = ?", (until, device.key))
    parameters = {"USERNAME": session.username, "DEVICE_KEY": device.key}
    return sessions.ask(pool, session, DEVICE_SRP_AUTH, parameters, device=device.key)


def take_question(db: sqlite3.Connection, device: Device, now: float) -> bool:
    """Whether the device is being asked; the question is closed by that."""
    closed = db.execute(
        "UPDATE devices SET asked_until = 0 WHERE device_key = ? AND asked_until > ?", (device.key, now)
    )
    return closed.rowcount == 1
