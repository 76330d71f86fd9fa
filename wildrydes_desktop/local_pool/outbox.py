"""The mails and text messages that Cognito would have sent, for the app's mailbox and for `inbox_url`."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Final

from wildrydes_desktop.foundation.secrets import Secret

KEPT: Final = 500  # the oldest go first, so that a script left running cannot fill the disk


@dataclass(frozen=True, slots=True)
class Template:
    """A message's subject and text; `{code}` stands for the code."""

    subject: str
    body: str


# The purposes that have a code, with the default wording of a new pool.
TEMPLATES: Final = {
    "sign_up": Template("Your verification code", "Your confirmation code is {code}"),
    "sign_in": Template("Your authentication code", "Your authentication code is {code}"),
    "verify_email": Template("Your verification code", "Your verification code is {code}"),
    "verify_phone_number": Template("Your verification code", "Your verification code is {code}"),
    "reset_password": Template("Your password reset code", "Your password reset code is {code}"),
}


def send(
    db: sqlite3.Connection,
    purpose: str,
    code: Secret,
    *,
    to: str,
    username: str,
    now: float,
    medium: str = "email",
) -> None:
    """Put the message for `purpose` in the outbox; `username` is a name that its reader signs in with.

    `medium` is "email" or "sms"; a text message has no subject.
    """
    template = TEMPLATES[purpose]
    body = template.body.format(code=code.reveal())
    db.execute(
        "INSERT INTO mails (recipient, medium, subject, body, code, username, sent_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (to, medium, template.subject if medium == "email" else "", body, code.reveal(), username, now),
    )
    db.execute("DELETE FROM mails WHERE id <= (SELECT max(id) FROM mails) - ?", (KEPT,))


def mails(db: sqlite3.Connection) -> list[dict[str, Any]]:
    """All mails, newest last, in the form that `inbox_url` gives. `sent_at` is seconds since the epoch."""
    rows = db.execute(
        'SELECT id, recipient AS "to", medium, subject, body, code, username, sent_at FROM mails ORDER BY id'
    )
    return [dict(row) for row in rows]
