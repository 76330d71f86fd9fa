"""The password as first factor: SRP (its start and its proof), the password itself, and who is let in."""

from __future__ import annotations

import base64
import hmac
import sqlite3
from typing import Any, Final

from wildrydes_desktop.local_pool import devices, limits, onward, refusals, sealed, sessions, srp, users
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.timestamps import Timestamp, read_timestamp
from wildrydes_desktop.local_pool.users import Ghost, Status, User

PASSWORD_VERIFIER: Final = "PASSWORD_VERIFIER"  # noqa: S105 - the challenge's name
# How far the client's clock may be off, in seconds; the service's own figure is not published.
CLOCK_TOLERANCE: Final = 300.0


def begin_srp(pool: Context, parameters: Parameters) -> Answer:
    """USER_SRP_AUTH: take A, hand out B, salt and secret block. Users and ghosts cost the same."""
    name, a_text = required(parameters, "USERNAME", "SRP_A")
    pool.require_secret_hash(parameters.get("SECRET_HASH"), name)
    a_public = public_value(a_text)  # refused before anybody is looked for
    with pool.store.reading() as db:
        who = pool.identify(db, name, unknown=refusals.user_not_found)
    return ask_for_proof(pool, who, a_public, Session(who.username, Flow.SRP))


def who_begins(pool: Context, parameters: Parameters, name: str) -> User | Ghost:
    """Who the start of a sign-in is about, once its SECRET_HASH is right."""
    pool.require_secret_hash(parameters.get("SECRET_HASH"), name)
    with pool.store.reading() as db:
        return pool.identify(db, name, unknown=refusals.user_not_found)


def public_value(text: str) -> int:
    """The number in SRP_A. Raises InvalidParameterException for one that gives the game away."""
    a_public = srp.public_value(text)
    if a_public is None:
        raise refusals.invalid_parameter("SRP_A is not a valid public value.")
    return a_public


def ask_for_proof(pool: Context, who: User | Ghost, a_public: int, session: Session) -> Answer:
    """The challenge PASSWORD_VERIFIER. All that its answer needs is in the secret block.

    USER_SRP_AUTH has no Session here; the other flows have one, as every challenge of theirs.
    """
    b = srp.new_private_value()
    b_public = srp.server_value(who.credentials.verifier, b)
    notes = {
        "who": who.username,
        "ghost": int(isinstance(who, Ghost)),
        "flow": session.flow,
        "A": f"{a_public:0768x}",
        "B": f"{b_public:0768x}",
        "b": f"{b:064x}",
    }
    answer: Answer = {
        "ChallengeName": PASSWORD_VERIFIER,
        "ChallengeParameters": {
            "SALT": who.credentials.salt,
            "SECRET_BLOCK": pool.seal.close(PASSWORD_VERIFIER, notes, pool.now()),
            "SRP_B": f"{b_public:x}",
            "USERNAME": who.username,
            "USER_ID_FOR_SRP": who.username,
        },
    }
    if session.flow is not Flow.SRP:
        answer["Session"] = sessions.seal(pool, session, PASSWORD_VERIFIER)
    return answer


def verify_proof(pool: Context, request: Request) -> Answer:
    """PASSWORD_VERIFIER: the proof that the client knows the password. Each secret block is taken once."""
    responses: Parameters = request.get("ChallengeResponses", {})
    name, block, given = required(
        responses, "USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "PASSWORD_CLAIM_SIGNATURE"
    )
    timestamp = timestamp_of(responses)
    opened = pool.seal.open(PASSWORD_VERIFIER, block)
    if opened is None:
        raise refusals.not_authorized()
    who = _answering(pool, name, opened.notes)
    # A client that keeps to what it typed is known by that name; the hash is over the internal one.
    pool.require_secret_hash(responses.get("SECRET_HASH"), who.username)
    now = pool.now()
    if now >= opened.sealed_at + pool.settings.session_life:
        raise refusals.expired_session()
    proven = _is_proof(pool, who, opened.notes, block, given, timestamp)
    proven = proven and abs(timestamp.at - now) <= CLOCK_TOLERANCE
    device_key = responses.get("DEVICE_KEY") or ""
    session = Session(who.username, Flow(opened.notes["flow"]), device_key=device_key)
    with pool.store.writing() as db:
        if proven and isinstance(who, User):
            # Asked before the block is spent: a client whose device was forgotten sends the proof again.
            devices.require_known(pool, db, who, session.device_key)
        if not sealed.spend(db, opened.nonce, now, pool.settings.session_life):
            raise refusals.invalid_session()
        user = admit(pool, db, who, proven=proven)
        outcome = onward.after_password(pool, db, user, session)
    return onward.told(pool, outcome)


def timestamp_of(responses: Parameters) -> Timestamp:
    """The TIMESTAMP of a proof. Raises InvalidParameterException for text in another form."""
    (text,) = required(responses, "TIMESTAMP")
    timestamp = read_timestamp(text)
    if timestamp is None:
        raise refusals.invalid_parameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.")
    return timestamp


def _answering(pool: Context, name: str, notes: dict[str, Any]) -> User | Ghost:
    """Who answers a secret block: the one it was made for, who must also be the one named beside it."""
    with pool.store.reading() as db:
        if notes["ghost"]:
            return users.ghost_again(pool.ghost_key, notes["who"])
        user = users.find_internal(db, notes["who"])
        named = users.find(db, name)
    if user is None or named is None or named.id != user.id:
        raise refusals.not_authorized()
    return user


def _is_proof(
    pool: Context, who: User | Ghost, notes: dict[str, Any], block: str, given: str, timestamp: Timestamp
) -> bool:
    a_public, b_public, b = (int(notes[part], 16) for part in ("A", "B", "b"))
    key = srp.session_key(who.credentials.verifier, a_public, b, b_public)
    right = srp.proof(key, pool.pool_name, who.username, base64.b64decode(block), timestamp.text)
    return hmac.compare_digest(base64.b64encode(right), given.encode())


def begin_password(pool: Context, parameters: Parameters) -> Answer:
    """USER_PASSWORD_AUTH: the password itself came, inside TLS where the service is the real one."""
    name, password = required(parameters, "USERNAME", "PASSWORD")
    device_key = parameters.get("DEVICE_KEY") or ""
    who = who_begins(pool, parameters, name)
    return check_password(pool, who, password, Session(who.username, Flow.PASSWORD, device_key=device_key))


def check_password(pool: Context, who: User | Ghost, password: str, session: Session) -> Answer:
    """Go on with the sign-in `session` if the password is right."""
    proven = who.credentials.match(pool.pool_name, who.username, password)
    with pool.store.writing() as db:
        user = admit(pool, db, who, proven=proven)
        devices.require_known(pool, db, user, session.device_key)
        outcome = onward.after_password(pool, db, user, session)
    return onward.told(pool, outcome)


def admit(pool: Context, db: sqlite3.Connection, who: User | Ghost, *, proven: bool) -> User:
    """Let the user in, or refuse in the service's order: disabled, unconfirmed, locked, password, reset.

    What the user was when the arithmetic began may have changed meanwhile, so the row is read again.
    """
    now = pool.now()
    user = users.find_internal(db, who.username) if isinstance(who, User) else None
    if user is not None:
        require_able(user)
    limits.require_unlocked(db, who.subject, now)
    if user is None or user.credentials != who.credentials or not proven:
        limits.count_failure(db, who.subject, now)
        raise refusals.not_authorized()
    limits.forgive(db, user.subject)
    if user.status is Status.RESET_REQUIRED:
        raise refusals.password_reset_required()
    if user.temporary_until is not None and now >= user.temporary_until:
        raise refusals.temporary_password_expired()
    return user


def require_able(user: User) -> None:
    """Raise for a user who may not sign in at all: disabled, or not confirmed."""
    if not user.enabled:
        raise refusals.user_disabled()
    if user.status is Status.UNCONFIRMED:
        raise refusals.user_not_confirmed()
