"""Sessions and SRP secret blocks: the pool's own notes, handed to the client under seal.

What the pool must remember between two steps of a sign-in travels encrypted and authenticated
(AES-256-GCM) inside the Session or the SECRET_BLOCK, as Cognito does it. So a step that was answered
survives the end of the process, and only what has been used needs a row in the database.
"""

from __future__ import annotations

import base64
import json
import secrets
import sqlite3
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Unsealed:
    """What was inside: the notes, when they were sealed, and the nonce by which they are spent once."""

    notes: dict[str, Any]
    sealed_at: float
    nonce: str

    def __repr__(self) -> str:
        return "Unsealed(•••)"


class Seal:
    """Closes and opens notes under one secret key of 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, purpose: str, notes: dict[str, Any], now: float) -> str:
        """`notes` as Base64 text that only `open` with the same `purpose` reads."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        content = json.dumps({"at": now, "notes": notes}).encode()
        sealed = nonce + self._cipher.encrypt(nonce, content, purpose.encode())
        return base64.b64encode(sealed).decode()

    def open(self, purpose: str, text: str) -> Unsealed | None:
        """What `close` put in; None for anything else."""
        try:
            sealed = base64.b64decode(text, validate=True)
            content = self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose.encode())
        except (ValueError, InvalidTag):
            return None
        kept = json.loads(content)
        return Unsealed(kept["notes"], kept["at"], sealed[:_NONCE_BYTES].hex())


def spend(db: sqlite3.Connection, nonce: str, now: float, life: float) -> bool:
    """Mark sealed notes as used. False where they were used before."""
    db.execute("DELETE FROM spent WHERE expires_at < ?", (now,))
    added = db.execute(
        "INSERT INTO spent (nonce, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING", (nonce, now + life)
    )
    return added.rowcount == 1


def is_spent(db: sqlite3.Connection, nonce: str) -> bool:
    """Whether sealed notes were used before."""
    return db.execute("SELECT 1 FROM spent WHERE nonce = ?", (nonce,)).fetchone() is not None
