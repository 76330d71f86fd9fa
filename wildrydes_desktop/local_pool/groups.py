"""Groups of users: CreateGroup, ListGroups, and who is in them. Administrators' operations."""

from __future__ import annotations

import json
import sqlite3
from typing import Final

from wildrydes_desktop.local_pool import administrators
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User

_MOST: Final = 60


def create_group(pool: Context, request: Request) -> Answer:
    """A group of that name, with nobody in it."""
    name = request["GroupName"]
    with pool.store.writing() as db:
        if _row(db, name) is not None:
            raise Refusal("GroupExistsException", "A group with the name already exists.")
        make(db, name, request.get("Description", ""), pool.now())
        return {"Group": _shown(pool, _known(db, name))}


def list_groups(pool: Context, request: Request) -> Answer:
    """All groups, by name, a page at a time; the token is the last name of the page before, sealed."""
    after = administrators.opened(pool, "list_groups", request.get("NextToken"), "after", "")
    most = request.get("Limit") or _MOST
    with pool.store.reading() as db:
        rows = db.execute(
            "SELECT * FROM groups WHERE name > ? ORDER BY name LIMIT ?", (after, most + 1)
        ).fetchall()
    answer: Answer = {"Groups": [_shown(pool, row) for row in rows[:most]]}
    if len(rows) > most:
        last = {"after": rows[most - 1]["name"]}
        answer["NextToken"] = pool.seal.close("list_groups", last, pool.now())
    return answer


def admin_list_groups_for_user(pool: Context, request: Request) -> Answer:
    """The groups that a user is in, in one page whatever the limit."""
    with pool.store.reading() as db:
        user = administrators.known(db, request)
        return {"Groups": [_shown(pool, _known(db, name)) for name in user.groups]}


def admin_add_user_to_group(pool: Context, request: Request) -> Answer:
    """Put a user into a group; no error where they are in it already."""
    with pool.store.writing() as db:
        user = administrators.known(db, request)
        _known(db, request["GroupName"])
        put(db, user, (*user.groups, request["GroupName"]))
    return {}


def admin_remove_user_from_group(pool: Context, request: Request) -> Answer:
    """Take a user out of a group; no error where they are not in it."""
    with pool.store.writing() as db:
        user = administrators.known(db, request)
        _known(db, request["GroupName"])
        put(db, user, tuple(name for name in user.groups if name != request["GroupName"]))
    return {}


def make(db: sqlite3.Connection, name: str, description: str, now: float) -> None:
    """Add a group, unless there is one of that name."""
    db.execute(
        "INSERT INTO groups (name, description, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (name, description, now),
    )


def put(db: sqlite3.Connection, user: User, groups: tuple[str, ...]) -> None:
    """Have the user be in these groups and no others."""
    kept = json.dumps(tuple(dict.fromkeys(groups)))
    db.execute("UPDATE users SET groups = ? WHERE id = ?", (kept, user.id))


def _row(db: sqlite3.Connection, name: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = db.execute("SELECT * FROM groups WHERE name = ?", (name,)).fetchone()
    return row


def _known(db: sqlite3.Connection, name: str) -> sqlite3.Row:
    row = _row(db, name)
    if row is None:
        raise Refusal("ResourceNotFoundException", "Group not found.")
    return row


def _shown(pool: Context, row: sqlite3.Row) -> Answer:
    members: Answer = {
        "GroupName": row["name"],
        "UserPoolId": pool.pool_id,
        "CreationDate": row["created_at"],
        "LastModifiedDate": row["created_at"],
    }
    return members | ({"Description": row["description"]} if row["description"] else {})
