"""Sign-ins as families of tokens: what refreshes them, and what revokes them all at once.

Every sign-in starts a family, named by `origin_jti`. Refresh tokens are random text in the form of a
JWE, which is all that a client can see of Cognito's; only their SHA-256 is kept.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import sqlite3
import uuid
from dataclasses import dataclass

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.refusals import Refusal, not_authorized
from wildrydes_desktop.local_pool.settings import PoolSettings
from wildrydes_desktop.local_pool.users import User

_JWE_HEADER = b'{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}'
_JWE_PARTS = (256, 12, 768, 16)  # encrypted key, nonce, ciphertext, tag: the sizes of Cognito's
_LONGEST_TOKEN_LIFE = 86_400.0


@dataclass(frozen=True, slots=True)
class SignIn:
    """One family. `auth_time` is when the person signed in, in seconds since the epoch."""

    origin_jti: str
    user_id: int
    event_id: str
    auth_time: int
    device_key: str = ""


def begin(
    db: sqlite3.Connection, user: User, settings: PoolSettings, now: float, device_key: str = ""
) -> tuple[SignIn, Secret]:
    """Start a family, of a device if there is one, and return it with its first refresh token."""
    db.execute("DELETE FROM sign_ins WHERE expires_at < ?", (now - _LONGEST_TOKEN_LIFE,))
    sign_in = SignIn(str(uuid.uuid4()), user.id, str(uuid.uuid4()), int(now), device_key)
    db.execute(
        "INSERT INTO sign_ins (origin_jti, user_id, event_id, auth_time, expires_at, device_key)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            sign_in.origin_jti,
            user.id,
            sign_in.event_id,
            sign_in.auth_time,
            now + settings.refresh_token_life,
            device_key,
        ),
    )
    return sign_in, _add_refresh_token(db, sign_in.origin_jti)


def resume(
    db: sqlite3.Connection, token: str, settings: PoolSettings, now: float
) -> tuple[SignIn, Secret | None]:
    """The family that a refresh token belongs to, with the token's successor where the pool rotates.

    Raises NotAuthorizedException for a token that is unknown, revoked or too old, and
    RefreshTokenReuseException, revoking the family, for one that was replaced.
    """
    row = _row_of(db, token)
    if row is None:
        raise not_authorized("Invalid Refresh Token.")
    if row["revoked"]:
        raise not_authorized("Refresh Token has been revoked")
    if now >= row["expires_at"]:
        raise not_authorized("Refresh Token has expired")
    sign_in = SignIn(row["origin_jti"], row["user_id"], row["event_id"], row["auth_time"], row["device_key"])
    if row["replaced_at"] is not None and now >= row["replaced_at"] + settings.rotation_grace:
        revoke(db, sign_in.origin_jti)
        raise Refusal("RefreshTokenReuseException", "Refresh token has already been used.")
    if not settings.rotation:
        return sign_in, None
    db.execute(
        "UPDATE refresh_tokens SET replaced_at = coalesce(replaced_at, ?) WHERE digest = ?",
        (now, row["digest"]),
    )
    return sign_in, _add_refresh_token(db, sign_in.origin_jti)


def family_of(db: sqlite3.Connection, refresh_token: str) -> str | None:
    """The `origin_jti` of a refresh token's family; None for a token that this pool never made."""
    row = _row_of(db, refresh_token)
    return row["origin_jti"] if row else None


def device_of(db: sqlite3.Connection, refresh_token: str) -> str:
    """The key of the confirmed device that a refresh token is bound to; nothing where it is bound to none."""
    row = db.execute(
        "SELECT device_key FROM refresh_tokens JOIN sign_ins USING (origin_jti)"
        " JOIN devices USING (device_key) WHERE digest = ?",
        (_digest(refresh_token),),
    ).fetchone()
    return row["device_key"] if row else ""


def drop_refresh_tokens(db: sqlite3.Connection, device_key: str) -> None:
    """Delete the refresh tokens of a device. Access tokens live on until they expire."""
    db.execute(
        "DELETE FROM refresh_tokens WHERE origin_jti IN"
        " (SELECT origin_jti FROM sign_ins WHERE device_key = ?)",
        (device_key,),
    )


def is_revoked(db: sqlite3.Connection, origin_jti: str) -> bool:
    """Whether the family's tokens are refused. A family that is gone is refused too."""
    row = db.execute("SELECT revoked FROM sign_ins WHERE origin_jti = ?", (origin_jti,)).fetchone()
    return row is None or bool(row["revoked"])


def revoke(db: sqlite3.Connection, origin_jti: str) -> None:
    db.execute("UPDATE sign_ins SET revoked = 1 WHERE origin_jti = ?", (origin_jti,))


def revoke_all(db: sqlite3.Connection, user: User) -> None:
    """Sign the user out everywhere."""
    db.execute("UPDATE sign_ins SET revoked = 1 WHERE user_id = ?", (user.id,))


def _row_of(db: sqlite3.Connection, token: str) -> sqlite3.Row | None:
    found: sqlite3.Row | None = db.execute(
        "SELECT * FROM refresh_tokens JOIN sign_ins USING (origin_jti) WHERE digest = ?", (_digest(token),)
    ).fetchone()
    return found


def _add_refresh_token(db: sqlite3.Connection, origin_jti: str) -> Secret:
    parts = [_JWE_HEADER, *(secrets.token_bytes(size) for size in _JWE_PARTS)]
    token = ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)
    db.execute("INSERT INTO refresh_tokens (digest, origin_jti) VALUES (?, ?)", (_digest(token), origin_jti))
    return Secret(token)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
