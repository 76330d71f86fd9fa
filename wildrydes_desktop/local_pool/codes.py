"""Confirmation codes: six random digits, one open for each user and purpose, used once."""

from __future__ import annotations

import hmac
import secrets
import sqlite3
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import outbox, refusals
from wildrydes_desktop.local_pool.users import PHONE, User

# How long a code lives, in seconds (developer guide: sign-up and attributes 24 hours, reset 1 hour).
LIVES: Final = {
    "sign_up": 24 * 3600.0,
    "reset_password": 3600.0,
    "verify_email": 24 * 3600.0,
    "verify_phone_number": 24 * 3600.0,
}


def send(
    db: sqlite3.Connection, user: User, purpose: str, *, username: str, now: float, to: str = ""
) -> None:
    """Make a new code, which replaces an older one, and send it: to the user's address, or to `to`."""
    code = Secret(f"{secrets.randbelow(1_000_000):06d}")
    db.execute(
        "INSERT OR REPLACE INTO codes (user_id, purpose, code, expires_at) VALUES (?, ?, ?, ?)",
        (user.id, purpose, code.reveal(), now + LIVES[purpose]),
    )
    to = to or user.email
    medium = "sms" if PHONE.fullmatch(to) else "email"
    outbox.send(db, purpose, code, to=to, username=username, now=now, medium=medium)


def require(db: sqlite3.Connection, user: User, purpose: str, given: str, now: float) -> None:
    """Raise CodeMismatchException or ExpiredCodeException unless `given` is the open code."""
    row = db.execute(
        "SELECT code, expires_at FROM codes WHERE user_id = ? AND purpose = ?", (user.id, purpose)
    ).fetchone()
    if row is None or now >= row["expires_at"]:
        raise refusals.expired_code()
    if not hmac.compare_digest(row["code"].encode(), given.encode()):
        raise refusals.code_mismatch()


def use_up(db: sqlite3.Connection, user: User, purpose: str) -> None:
    db.execute("DELETE FROM codes WHERE user_id = ? AND purpose = ?", (user.id, purpose))
