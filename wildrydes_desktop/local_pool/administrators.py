"""What administrators' operations share: the pool and the user they mean, tokens that lead to a next page."""

from __future__ import annotations

import sqlite3
from typing import TypeVar

from wildrydes_desktop.local_pool import refusals, users
from wildrydes_desktop.local_pool.context import Context
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User

T = TypeVar("T")


def require_pool(pool: Context, request: Request) -> None:
    """Raise ResourceNotFoundException where another pool is meant."""
    if request["UserPoolId"] != pool.pool_id:
        raise refusals.Refusal(
            "ResourceNotFoundException", f"User pool {request['UserPoolId']} does not exist."
        )


def known(db: sqlite3.Connection, request: Request) -> User:
    """The user whom the request names. Nothing is hidden here: raises UserNotFoundException."""
    user = users.find(db, request["Username"])
    if user is None:
        raise refusals.user_not_found()
    return user


def opened(pool: Context, purpose: str, token: str | None, name: str, start: T) -> T:
    """The note `name` in a page's token, `start` without a token. Raises InvalidParameterException."""
    if token is None:
        return start
    notes = pool.seal.open(purpose, token)
    if notes is None:
        raise refusals.invalid_parameter("Invalid pagination token.")
    found: T = notes.notes[name]
    return found
