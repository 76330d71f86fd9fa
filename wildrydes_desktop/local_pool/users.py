"""The users in the database, and the ghosts that stand in for users who do not exist."""

from __future__ import annotations

import hmac
import json
import re
import sqlite3
import uuid
from dataclasses import dataclass, replace
from enum import StrEnum

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.local_pool.srp import Credentials

EMAIL = re.compile(r"[^@\s\"(),:;<>\[\]\\]+@[^@\s.\"(),:;<>\[\]\\]+(?:\.[^@\s.\"(),:;<>\[\]\\]+)*")

PHONE = re.compile(r"\+[0-9]{5,15}", re.ASCII)


class Status(StrEnum):
    """Where a user stands (`UserStatusType`), as far as this pool leads users there."""

    UNCONFIRMED = "UNCONFIRMED"
    CONFIRMED = "CONFIRMED"
    RESET_REQUIRED = "RESET_REQUIRED"
    FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD"  # noqa: S105 - the status's name


@dataclass(frozen=True, slots=True)
class Totp:
    """An authenticator app: its secret, one handed out but not verified, and the newest time step used."""

    secret: Secret | None = None
    candidate: Secret | None = None
    last_step: int = 0


@dataclass(frozen=True, slots=True)
class User:
    """One row of the users' table. `username` is the internal one.

    `temporary_until` is when a password that an administrator gave dies. It and the other times are in
    seconds since the epoch; `modified_at` is 0 for who has not changed since.
    """

    id: int
    username: str
    sub: str
    status: Status
    enabled: bool
    credentials: Credentials
    attributes: dict[str, str]
    groups: tuple[str, ...] = ()
    temporary_until: float | None = None
    mfa: frozenset[str] = frozenset()
    preferred_mfa: str = ""
    totp: Totp = Totp()
    created_at: float = 0.0
    modified_at: float = 0.0

    @property
    def subject(self) -> str:
        """Under which name attempts of and upon this user are counted."""
        return f"user:{self.username}"

    @property
    def email(self) -> str:
        return self.attributes.get("email", "")

    @property
    def email_verified(self) -> bool:
        return self.attributes.get("email_verified") == "true"


@dataclass(frozen=True, slots=True)
class Ghost:
    """A user who does not exist, the same one at every question: nobody can tell from the answers."""

    username: str
    credentials: Credentials
    email: str

    @property
    def subject(self) -> str:
        return f"ghost:{self.username}"


def normal(name: str) -> str:
    """The form in which names are compared: the pool is made with `CaseSensitive: false`."""
    return name.lower()


def find(db: sqlite3.Connection, name: str) -> User | None:
    """The user to whom a name as typed leads, if any."""
    row = db.execute(
        "SELECT users.* FROM sign_in_names JOIN users ON users.id = user_id WHERE name = ?", (normal(name),)
    ).fetchone()
    return of_row(row) if row else None


def find_internal(db: sqlite3.Connection, username: str) -> User | None:
    """The user of that internal username, if there is one still."""
    row = db.execute("SELECT * FROM users WHERE username = ?", (username,)).fetchone()
    return of_row(row) if row else None


def newest(db: sqlite3.Connection, most: int) -> list[User]:
    """No more than `most` users, the newest first."""
    return [of_row(row) for row in db.execute("SELECT * FROM users ORDER BY id DESC LIMIT ?", (most,))]


def of_row(row: sqlite3.Row) -> User:
    """The user in a row of the users' table."""
    return User(
        row["id"],
        row["username"],
        row["sub"],
        Status(row["status"]),
        bool(row["enabled"]),
        Credentials(row["salt"], row["verifier"]),
        json.loads(row["attributes"]),
        tuple(json.loads(row["groups"])),
        row["temporary_until"],
        frozenset(json.loads(row["mfa"])),
        row["preferred_mfa"],
        Totp(_secret(row["totp_secret"]), _secret(row["totp_candidate"]), row["totp_step"]),
        row["created_at"],
        row["modified_at"],
    )


def _secret(text: str | None) -> Secret | None:
    return None if text is None else Secret(text)


def again(db: sqlite3.Connection, user: User) -> User:
    """The user's row again, after a change in the same transaction."""
    fresh = find_internal(db, user.username)
    assert fresh is not None
    return fresh


def shown_name(user: User) -> str:
    """A name that the user knows and signs in by: the address where names are addresses."""
    return user.email if user.username == user.sub else user.username


def codes_subject(username: str) -> str:
    """Under which name wrong codes and answers are counted: apart from wrong passwords."""
    return f"codes:{username}"


def ghost(key: bytes, kind: UsernameKind, name: str) -> Ghost:
    """The ghost of a name that leads to nobody, looking as a user of this kind of pool would."""
    name = normal(name)
    seed = hmac.digest(key, f"name {name}".encode(), "sha256")
    username, email = name, name
    if kind is UsernameKind.EMAIL:
        username = str(uuid.UUID(bytes=seed[:16], version=4))
    elif "@" in name:
        username = name.replace("@", "-at-")
    if "@" not in name:
        email = f"{chr(97 + seed[16] % 26)}@{chr(97 + seed[17] % 26)}"
    return Ghost(username, _ghostly(key, username), email)


def ghost_again(key: bytes, username: str) -> Ghost:
    """The ghost that was handed out under this internal username, when its proof comes."""
    return Ghost(username, _ghostly(key, username), "")


def _ghostly(key: bytes, username: str) -> Credentials:
    """Salt and verifier drawn from `key`: as random as real ones to whoever lacks it, the same every time."""
    seed = hmac.digest(key, f"credentials {username}".encode(), "sha256")
    verifier = b"".join(hmac.digest(seed, bytes([part]), "sha512") for part in range(6))
    return Credentials(f"{int.from_bytes(seed[:16], 'big'):x}", verifier.hex())


def masked(contact: str) -> str:
    """An address or a number as the service shows it to whoever asks: `r***@e***`, `+*******4567`."""
    if PHONE.fullmatch(contact):
        return f"+{'*' * (len(contact) - 5)}{contact[-4:]}"
    local, _, domain = contact.partition("@")
    return f"{local[:1]}***@{domain[:1]}***"


def insert(db: sqlite3.Connection, user: User, now: float) -> User:
    """Add a new user, to whom their `sub` leads. Returns it with its `id`."""
    flags = {"email_verified": "false"}
    if "phone_number" in user.attributes:
        flags["phone_number_verified"] = "false"
    attributes = {"sub": user.sub} | flags | user.attributes
    added = db.execute(
        "INSERT INTO users (username, sub, status, salt, verifier, attributes, temporary_until, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            user.username,
            user.sub,
            user.status,
            user.credentials.salt,
            user.credentials.verifier,
            json.dumps(attributes),
            user.temporary_until,
            now,
        ),
    )
    assert added.lastrowid is not None
    claim_name(db, user.sub, added.lastrowid)
    return replace(user, id=added.lastrowid, attributes=attributes)


def claim_name(db: sqlite3.Connection, name: str, user_id: int) -> bool:
    """Make `name` lead to the user. False where it leads to another one already."""
    db.execute(
        "INSERT INTO sign_in_names (name, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (normal(name), user_id),
    )
    row = db.execute("SELECT user_id FROM sign_in_names WHERE name = ?", (normal(name),)).fetchone()
    return bool(row["user_id"] == user_id)


def set_attributes(db: sqlite3.Connection, user: User, **changes: str) -> None:
    replace_attributes(db, user, user.attributes | changes)


def replace_attributes(db: sqlite3.Connection, user: User, attributes: dict[str, str]) -> None:
    db.execute("UPDATE users SET attributes = ? WHERE id = ?", (json.dumps(attributes), user.id))


def set_status(db: sqlite3.Connection, user: User, status: Status) -> None:
    db.execute("UPDATE users SET status = ? WHERE id = ?", (status, user.id))


def set_enabled(db: sqlite3.Connection, user: User, *, enabled: bool) -> None:
    db.execute("UPDATE users SET enabled = ? WHERE id = ?", (enabled, user.id))


def set_credentials(db: sqlite3.Connection, user: User, credentials: Credentials) -> None:
    """Set the user's own password, which lasts."""
    db.execute(
        "UPDATE users SET salt = ?, verifier = ?, temporary_until = NULL WHERE id = ?",
        (credentials.salt, credentials.verifier, user.id),
    )


def set_mfa(db: sqlite3.Connection, user: User, on: frozenset[str], preferred: str) -> None:
    db.execute(
        "UPDATE users SET mfa = ?, preferred_mfa = ? WHERE id = ?",
        (json.dumps(sorted(on)), preferred, user.id),
    )


def set_totp_candidate(db: sqlite3.Connection, user: User, secret: Secret) -> None:
    db.execute("UPDATE users SET totp_candidate = ? WHERE id = ?", (secret.reveal(), user.id))


def adopt_totp_candidate(db: sqlite3.Connection, user: User, step: int) -> None:
    """Make the candidate the secret; its code of `step` is used."""
    db.execute(
        "UPDATE users SET totp_secret = totp_candidate, totp_candidate = NULL, totp_step = ? WHERE id = ?",
        (step, user.id),
    )


def set_totp_step(db: sqlite3.Connection, user: User, step: int) -> None:
    db.execute("UPDATE users SET totp_step = ? WHERE id = ?", (step, user.id))


def delete(db: sqlite3.Connection, user: User) -> None:
    """Forget the user with everything that hangs on them: names, codes, sign-ins, counts."""
    db.execute("DELETE FROM users WHERE id = ?", (user.id,))
    db.execute("DELETE FROM attempts WHERE subject = ?", (user.subject,))
    db.execute("DELETE FROM lockouts WHERE subject IN (?, ?)", (user.subject, codes_subject(user.username)))


def release_name(db: sqlite3.Connection, name: str) -> None:
    """Make `name` lead to nobody."""
    db.execute("DELETE FROM sign_in_names WHERE name = ?", (normal(name),))


def release_name_of(db: sqlite3.Connection, name: str, user: User) -> None:
    """Make `name` lead to nobody where it leads to this user."""
    db.execute("DELETE FROM sign_in_names WHERE name = ? AND user_id = ?", (normal(name), user.id))


def of_sign_in(db: sqlite3.Connection, origin_jti: str) -> User | None:
    """The user of a family of tokens."""
    row = db.execute(
        "SELECT users.* FROM sign_ins JOIN users ON users.id = user_id WHERE origin_jti = ?", (origin_jti,)
    ).fetchone()
    return of_row(row) if row else None
