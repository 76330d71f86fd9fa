"""InitiateAuth and RespondToAuthChallenge: the steps of a sign-in.

Two tables lead on: `FLOWS` by AuthFlow, `CHALLENGES` by ChallengeName. A step that asks for more seals
what it must remember (see `sealed`) and answers with the next challenge's name.
"""

from __future__ import annotations

import base64
import hmac
import sqlite3
from collections.abc import Callable
from typing import Any, Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import limits, refreshing, refusals, sealed, sign_ins, srp, users
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.sign_ins import SignIn
from wildrydes_desktop.local_pool.timestamps import Timestamp, read_timestamp
from wildrydes_desktop.local_pool.users import Ghost, Status, User

PASSWORD_VERIFIER: Final = "PASSWORD_VERIFIER"  # noqa: S105 - the challenge's name
# How far the client's clock may be off, in seconds; the service's own figure is not published.
CLOCK_TOLERANCE: Final = 300.0


def initiate_auth(pool: Context, request: Request) -> Answer:
    """The first step of a sign-in, or a refresh."""
    pool.require_client(request["ClientId"])
    name = request["AuthFlow"]
    if name not in FLOWS:
        if name.startswith("ADMIN_"):
            raise refusals.invalid_parameter("Initiate Auth method not supported.")
        raise refusals.invalid_parameter(f"{name} flow not enabled for this client")
    flow, start = FLOWS[name]
    if flow not in pool.settings.flows:
        refused = "is not enabled for the client." if flow is Flow.SRP else "flow not enabled for this client"
        raise refusals.invalid_parameter(f"{flow} {refused}")
    return start(pool, request.get("AuthParameters", {}))


def respond_to_auth_challenge(pool: Context, request: Request) -> Answer:
    """The answer to a challenge: tokens come back, or the next challenge."""
    pool.require_client(request["ClientId"])
    answer = CHALLENGES.get(request["ChallengeName"])
    if answer is None:
        # A challenge that this pool never set: whatever Session came, it is not of that kind.
        raise refusals.not_authorized("Invalid session for the user.")
    return answer(pool, request.get("ChallengeResponses", {}))


def _begin_srp(pool: Context, parameters: Parameters) -> Answer:
    """USER_SRP_AUTH: take A, hand out B, salt and secret block. Users and ghosts cost the same."""
    name, a_text = required(parameters, "USERNAME", "SRP_A")
    pool.require_secret_hash(parameters.get("SECRET_HASH"), name)
    a_public = srp.public_value(a_text)
    if a_public is None:
        raise refusals.invalid_parameter("SRP_A is not a valid public value.")
    with pool.store.reading() as db:
        who = pool.identify(db, name, unknown=refusals.user_not_found)
    b = srp.new_private_value()
    b_public = srp.server_value(who.credentials.verifier, b)
    notes = {
        "who": who.username,
        "ghost": int(isinstance(who, Ghost)),
        "A": f"{a_public:0768x}",
        "B": f"{b_public:0768x}",
        "b": f"{b:064x}",
    }
    return {
        "ChallengeName": PASSWORD_VERIFIER,
        "ChallengeParameters": {
            "SALT": who.credentials.salt,
            "SECRET_BLOCK": pool.seal.close(PASSWORD_VERIFIER, notes, pool.now()),
            "SRP_B": f"{b_public:x}",
            "USERNAME": who.username,
            "USER_ID_FOR_SRP": who.username,
        },
    }


def _verify_proof(pool: Context, responses: Parameters) -> Answer:
    """PASSWORD_VERIFIER: the proof that the client knows the password. Each secret block is taken once."""
    name, block, given, time_text = required(
        responses, "USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "PASSWORD_CLAIM_SIGNATURE", "TIMESTAMP"
    )
    timestamp = read_timestamp(time_text)
    if timestamp is None:
        raise refusals.invalid_parameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.")
    opened = pool.seal.open(PASSWORD_VERIFIER, block)
    if opened is None:
        raise refusals.not_authorized()
    who = _answering(pool, name, opened.notes)
    # A client that keeps to what it typed is known by that name; the hash is over the internal one.
    pool.require_secret_hash(responses.get("SECRET_HASH"), who.username)
    now = pool.now()
    if now >= opened.sealed_at + pool.settings.session_life:
        raise refusals.not_authorized("Invalid session for the user, session is expired.")
    proven = _is_proof(pool, who, opened.notes, block, given, timestamp)
    with pool.store.writing() as db:
        if not sealed.spend(db, opened.nonce, now, pool.settings.session_life):
            raise refusals.not_authorized("Invalid session for the user.")
        user = _admit(pool, db, who, proven=proven and abs(timestamp.at - now) <= CLOCK_TOLERANCE)
        sign_in, refresh_token = sign_ins.begin(db, user, pool.settings, now)
    return _signed_in(pool, user, sign_in, refresh_token, now)


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


def _check_password(pool: Context, parameters: Parameters) -> Answer:
    """USER_PASSWORD_AUTH: the password itself came, inside TLS where the service is the real one."""
    name, password = required(parameters, "USERNAME", "PASSWORD")
    pool.require_secret_hash(parameters.get("SECRET_HASH"), name)
    with pool.store.reading() as db:
        who = pool.identify(db, name, unknown=refusals.user_not_found)
    proven = who.credentials.match(pool.pool_name, who.username, password)
    now = pool.now()
    with pool.store.writing() as db:
        user = _admit(pool, db, who, proven=proven)
        sign_in, refresh_token = sign_ins.begin(db, user, pool.settings, now)
    return _signed_in(pool, user, sign_in, refresh_token, now)


def _admit(pool: Context, db: sqlite3.Connection, who: User | Ghost, *, proven: bool) -> User:
    """Let the user in, or refuse in the service's order: disabled, unconfirmed, locked, password, reset.

    What the user was when the arithmetic began may have changed meanwhile, so the row is read again.
    """
    now = pool.now()
    user = users.find_internal(db, who.username) if isinstance(who, User) else None
    if user is not None:
        if not user.enabled:
            raise refusals.user_disabled()
        if user.status is Status.UNCONFIRMED:
            raise refusals.user_not_confirmed()
    limits.require_unlocked(db, who.subject, now)
    if user is None or user.credentials != who.credentials or not proven:
        limits.count_failure(db, who.subject, now)
        raise refusals.not_authorized()
    limits.forgive(db, user.subject)
    if user.status is Status.RESET_REQUIRED:
        raise refusals.password_reset_required()
    return user


def _signed_in(pool: Context, user: User, sign_in: SignIn, refresh_token: Secret, now: float) -> Answer:
    result = pool.issuer.mint(user, sign_in, pool.settings, now)
    return {
        "ChallengeParameters": {},
        "AuthenticationResult": result | {"RefreshToken": refresh_token.reveal()},
    }


FLOWS: Final[dict[str, tuple[Flow, Callable[[Context, Parameters], Answer]]]] = {
    "USER_SRP_AUTH": (Flow.SRP, _begin_srp),
    "USER_PASSWORD_AUTH": (Flow.PASSWORD, _check_password),
    "REFRESH_TOKEN_AUTH": (Flow.REFRESH, refreshing.refresh_by_flow),
    "REFRESH_TOKEN": (Flow.REFRESH, refreshing.refresh_by_flow),
}

CHALLENGES: Final[dict[str, Callable[[Context, Parameters], Answer]]] = {PASSWORD_VERIFIER: _verify_proof}
