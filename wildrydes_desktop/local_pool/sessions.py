"""The Session of a sign-in: who it is and how far they have come, sealed and in the client's hands.

A Session answers one challenge, for `session_life`, and once. What may be tried again (a code from a mail)
leaves it open and counts the tries.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Final

from wildrydes_desktop.local_pool import refusals, sealed, users
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User

TRIES: Final = 5  # of one code; the developer guide grants as many before it locks out


@dataclass(frozen=True, slots=True)
class Session:
    """A sign-in between two steps. `username` is the internal one, also of a ghost.

    `typed` is the name that a ghost was called by.
    `notes` is what the open challenge alone must remember; `nonce` names the Session once it was sealed.
    """

    username: str
    flow: Flow
    ghost: bool = False
    device_key: str = ""
    typed: str = ""
    notes: Mapping[str, str] = field(default_factory=dict, repr=False)
    nonce: str = ""


def ask(
    pool: Context, session: Session, challenge: str, parameters: Mapping[str, str], **notes: str
) -> Answer:
    """The answer that sets `challenge`, with a new Session that takes its answer."""
    return {
        "ChallengeName": challenge,
        "ChallengeParameters": dict(parameters),
        "Session": seal(pool, session, challenge, **notes),
    }


def seal(pool: Context, session: Session, challenge: str, **notes: str) -> str:
    """A new Session for the answer to `challenge`."""
    kept = asdict(session) | {"notes": notes}
    del kept["nonce"]
    return pool.seal.close(f"Session {challenge}", kept, pool.now())


def unseal(pool: Context, text: str | None, challenge: str) -> Session:
    """The Session that was sealed for `challenge`. Raises NotAuthorizedException for other or old ones."""
    if text is None:
        raise refusals.missing_parameter("Session")
    opened = pool.seal.open(f"Session {challenge}", text)
    if opened is None:
        raise refusals.invalid_session()
    too_old = pool.now() >= opened.sealed_at + pool.settings.session_life
    if too_old or pool.scenes.outlasts(opened.sealed_at):
        raise refusals.expired_session()
    kept = opened.notes | {"flow": Flow(opened.notes["flow"])}
    return Session(**kept, nonce=opened.nonce)


def of_answer(pool: Context, request: Request) -> tuple[Session, Parameters]:
    """The Session and the responses that came in answer to the challenge which the request names.

    The name beside it may be the one typed or the internal one; SECRET_HASH is over the internal one.
    """
    session = unseal(pool, request.get("Session"), request["ChallengeName"])
    responses: Parameters = request.get("ChallengeResponses", {})
    (name,) = required(responses, "USERNAME")
    with pool.store.reading() as db:
        named = users.find(db, name)
    if not session.ghost and (named is None or named.username != session.username):
        raise refusals.invalid_session()
    pool.require_secret_hash(responses.get("SECRET_HASH"), session.username)
    return replace(session, device_key=responses.get("DEVICE_KEY") or session.device_key), responses


def holder(db: sqlite3.Connection, session: Session) -> User:
    """The user of an open Session as they are now. Raises where they are disabled or gone, or it was used."""
    require_open(db, session)
    return user_of(db, session)


def require_open(db: sqlite3.Connection, session: Session) -> None:
    """Raise NotAuthorizedException where the Session was used before."""
    if sealed.is_spent(db, session.nonce):
        raise refusals.invalid_session()


def user_of(db: sqlite3.Connection, session: Session) -> User:
    """The user who is signing in, as they are now. Raises where they are disabled or gone, or were never."""
    user = None if session.ghost else users.find_internal(db, session.username)
    if user is None:
        raise refusals.not_authorized()
    if not user.enabled:
        raise refusals.user_disabled()
    return user


def spend(pool: Context, db: sqlite3.Connection, session: Session) -> None:
    """Use the Session up. Raises NotAuthorizedException where it was used before."""
    if not sealed.spend(db, session.nonce, pool.now(), pool.settings.session_life):
        raise refusals.invalid_session()


def count_try(pool: Context, db: sqlite3.Connection, session: Session) -> None:
    """Count a wrong answer that leaves the Session open; the last one uses it up."""
    now = pool.now()
    db.execute("DELETE FROM session_tries WHERE expires_at < ?", (now,))
    (made,) = db.execute(
        "INSERT INTO session_tries (nonce, made, expires_at) VALUES (?, 1, ?)"
        " ON CONFLICT DO UPDATE SET made = made + 1 RETURNING made",
        (session.nonce, now + pool.settings.session_life),
    ).fetchone()
    if made >= TRIES:
        spend(pool, db, session)
