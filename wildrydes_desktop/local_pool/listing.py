"""Finding users: the filter of ListUsers, and pages that begin where the one before has ended.

Source: "Searching for users using the ListUsers API" of the Cognito developer guide, which names the
attributes that can be searched for. The order of users is not documented there; here the newest come first.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.local_pool import refusals, users
from wildrydes_desktop.local_pool.users import User

MOST: Final = 60
"""Users on a page (QueryLimitType of the API reference)."""

# Each has an index (see `schema`) over exactly this expression.
_IN_ATTRIBUTES: Final = {
    name: f"json_extract(attributes, '$.{name}')"
    for name in ("email", "phone_number", "name", "given_name", "family_name", "preferred_username")
}
_COLUMNS: Final = {"username": "username", "sub": "sub", "cognito:user_status": "status"} | _IN_ATTRIBUTES
_ENABLED: Final = {"Enabled": 1, "Disabled": 0}
_FORM = re.compile(r'\s*"?([\w:-]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*', re.DOTALL)
_AFTER_ALL: Final = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Where:
    """A condition in SQL and the values for its question marks."""

    sql: str = "1"
    values: tuple[object, ...] = ()


def where(text: str) -> Where:
    """What a filter asks for: `attribute = "value"`, or `attribute ^= "beginning"`; nothing: everybody.

    Raises InvalidParameterException for any other text, and for attributes that cannot be searched for.
    """
    if not text.strip():
        return Where()
    form = _FORM.fullmatch(text)
    if form is None:
        raise refusals.invalid_parameter("Error while parsing filter.")
    name, exact, value = form[1], form[2] == "=", re.sub(r"\\(.)", r"\1", form[3], flags=re.DOTALL)
    if name == "status":
        return _enabled(value, exact=exact)
    if name not in _COLUMNS:
        raise refusals.invalid_parameter(f"Invalid search attribute: {name}")
    if name == "cognito:user_status":  # the one that the guide calls case-insensitive
        value = value.upper()
    if exact:
        return Where(f"{_COLUMNS[name]} = ?", (value,))
    column = _COLUMNS[name]
    return Where(f"{column} >= ? AND {column} < ?", (value, value + _AFTER_ALL))


def in_group(name: str) -> Where:
    """Who is in that group."""
    return Where("groups <> '[]' AND EXISTS (SELECT 1 FROM json_each(groups) WHERE value = ?)", (name,))


def page(
    db: sqlite3.Connection, wanted: Where, before: int | None, most: int
) -> tuple[list[User], int | None]:
    """No more than `most` of those users, the newest first, from below the id `before` on.

    With them what is `before` for the next page, None where this is the last one.
    """
    values: list[object] = [*wanted.values, *([] if before is None else [before]), most + 1]
    found = db.execute(
        "SELECT * FROM users WHERE id IN (SELECT id FROM users"  # noqa: S608 - fixed texts; values are bound
        f" WHERE {wanted.sql}{'' if before is None else ' AND id < ?'} ORDER BY id DESC LIMIT ?)"
        " ORDER BY id DESC",
        values,
    ).fetchall()
    shown = [users.of_row(row) for row in found[:most]]
    return shown, shown[-1].id if len(found) > most else None


def _enabled(value: str, *, exact: bool) -> Where:
    fits = [
        flag for word, flag in _ENABLED.items() if word == value or (not exact and word.startswith(value))
    ]
    return Where(f"enabled IN ({', '.join('?' * len(fits))})", tuple(fits))
