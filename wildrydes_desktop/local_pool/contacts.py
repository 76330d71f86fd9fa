"""Addresses and numbers: proving them, and the sign-in names that proven addresses are."""

from __future__ import annotations

import sqlite3

from wildrydes_desktop.local_pool import refusals, users
from wildrydes_desktop.local_pool.users import User


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
    users.set_attributes(db, user, **{name: value, f"{name}_verified": "true"})
    return users.again(db, user)
