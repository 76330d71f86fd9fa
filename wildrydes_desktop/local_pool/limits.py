"""How often something may be tried: attempts per hour, and the lockout after failed sign-ins.

The figures are those of the developer guide (quotas, "lockout behavior"). They count for users and for
ghosts alike, so that a limit gives nobody away.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from wildrydes_desktop.local_pool import refusals

HOUR: Final = 3600.0
# Attempts per user and hour. Asking for a reset code and using one draw on the same budget.
PER_HOUR: Final = {"resend": 5, "confirm": 15, "change_password": 5, "reset_password": 20}

FREE_FAILURES: Final = 4
LONGEST_LOCKOUT: Final = 900.0
FORGIVEN_AFTER: Final = 900.0  # of quiet after the last lockout, or after a failure that did not lock


def count_attempt(db: sqlite3.Connection, subject: str, action: str, now: float) -> None:
    """Count one attempt at `action`; raises LimitExceededException where it is one too many."""
    db.execute("DELETE FROM attempts WHERE made_at <= ?", (now - HOUR,))
    made = db.execute(
        "SELECT count(*) FROM attempts WHERE subject = ? AND action = ?", (subject, action)
    ).fetchone()[0]
    if made >= PER_HOUR[action]:
        raise refusals.limit_exceeded()
    db.execute("INSERT INTO attempts (subject, action, made_at) VALUES (?, ?, ?)", (subject, action, now))


def require_unlocked(db: sqlite3.Connection, subject: str, now: float) -> None:
    """Raise NotAuthorizedException while the lockout lasts. Such an attempt counts for nothing."""
    db.execute("DELETE FROM lockouts WHERE locked_until <= ?", (now - FORGIVEN_AFTER,))
    row = db.execute("SELECT locked_until FROM lockouts WHERE subject = ?", (subject,)).fetchone()
    if row and now < row["locked_until"]:
        raise refusals.not_authorized("Password attempts exceeded")


def count_failure(db: sqlite3.Connection, subject: str, now: float) -> None:
    """Count a wrong password. From the fifth on they lock out: 1 s, 2 s, 4 s, ... up to 15 minutes."""
    row = db.execute("SELECT failures FROM lockouts WHERE subject = ?", (subject,)).fetchone()
    failures = (row["failures"] if row else 0) + 1
    doublings = failures - FREE_FAILURES - 1
    lock = 0.0 if doublings < 0 else min(2.0 ** min(doublings, 10), LONGEST_LOCKOUT)
    db.execute(
        "INSERT OR REPLACE INTO lockouts (subject, failures, locked_until) VALUES (?, ?, ?)",
        (subject, failures, now + lock),
    )


def forget_the_future(db: sqlite3.Connection, now: float) -> None:
    """Drop what a clock that was ahead has counted: it would hold people up until that time has come."""
    db.execute("DELETE FROM attempts WHERE made_at > ?", (now,))
    db.execute("DELETE FROM lockouts WHERE locked_until > ?", (now + LONGEST_LOCKOUT,))


def forgive(db: sqlite3.Connection, subject: str) -> None:
    """Forget the failures: the right password came."""
    db.execute("DELETE FROM lockouts WHERE subject = ?", (subject,))
