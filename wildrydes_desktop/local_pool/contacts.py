"""Addresses and numbers: changing them, proving them, and the sign-in names that addresses are."""

from __future__ import annotations

import sqlite3
from typing import Final

from wildrydes_desktop.local_pool import codes, refusals, users
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.local_pool.users import User

NAMES: Final = ("email", "phone_number")


def purpose(name: str) -> str:
    """The purpose of the codes that verify this attribute."""
    return f"verify_{name}"


def send_code(db: sqlite3.Connection, user: User, name: str, to: str, now: float) -> None:
    """Send a code to `to`, and note the value if it is not the user's yet."""
    if to != user.attributes.get(name):
        db.execute(
            "INSERT OR REPLACE INTO waiting_attributes (user_id, name, value) VALUES (?, ?, ?)",
            (user.id, name, to),
        )
    codes.send(db, user, purpose(name), username=users.shown_name(user), now=now, to=to)


def waiting(db: sqlite3.Connection, user: User, name: str) -> str | None:
    """The value that replaces the user's once it is verified."""
    row = db.execute(
        "SELECT value FROM waiting_attributes WHERE user_id = ? AND name = ?", (user.id, name)
    ).fetchone()
    return row["value"] if row else None


def abandon(db: sqlite3.Connection, user: User, name: str) -> None:
    """Forget a value that waits, its code, and the name that the present value is."""
    db.execute("DELETE FROM waiting_attributes WHERE user_id = ? AND name = ?", (user.id, name))
    codes.use_up(db, user, purpose(name))
    if name == "email":
        users.release_name_of(db, user.email, user)


def follow(db: sqlite3.Connection, user: User, kind: UsernameKind) -> None:
    """Make the address a sign-in name: at once where users are named by it, else once it is verified."""
    if kind is UsernameKind.EMAIL or user.email_verified:
        users.claim_name(db, user.email, user.id)


def require_free(db: sqlite3.Connection, user: User, name: str, value: str) -> None:
    """Raise AliasExistsException where another user signs in by this value of `email`."""
    holder = users.find(db, value) if name == "email" else None
    if holder is not None and holder.id != user.id:
        raise refusals.alias_exists(name)


def prove(db: sqlite3.Connection, user: User, name: str, value: str) -> User:
    """The user has shown to receive what is sent to `value`: it becomes their `name`, and is verified.

    Call `require_free` beforehand. Returns the user as they are now.
    """
    former = user.attributes.get(name)
    if name == "email":
        if former and users.normal(former) != users.normal(value):
            users.release_name_of(db, former, user)
        users.claim_name(db, value, user.id)
    db.execute("DELETE FROM waiting_attributes WHERE user_id = ? AND name = ?", (user.id, name))
    users.set_attributes(db, user, **{name: value, f"{name}_verified": "true"})
    return users.again(db, user)
