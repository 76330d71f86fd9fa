"""Signing in is a conversation: a step asks, an answer goes in, the next step or the tokens come out.

`begin` proves the password (by SRP, without sending it) and returns what Cognito says then: the tokens, or
a challenge. A challenge of any name is handed on with its parameters, known to us or not; `answer` sends
what the person gave.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, cast

from wildrydes_desktop.cognito.accounts import token_set
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import incomplete, translated
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret

# What the wire brought: the stubs' types promise members that a server may leave out.
Reply = Mapping[str, Any]

# A Session lives this long by default (AuthSessionValidity of the app client: 3 to 15 minutes), in seconds.
SESSION_LIFE: Final = 180.0


class AuthFlow(StrEnum):
    """How the password is proved: without sending it, or by sending it inside TLS."""

    USER_SRP_AUTH = "USER_SRP_AUTH"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"  # noqa: S105 - the flow's name in the API


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The end of the conversation. `handshake` is None where the password was sent instead of proved."""

    tokens: TokenSet
    handshake: Handshake | None


@dataclass(frozen=True, slots=True)
class Challenge:
    """A question of Cognito's (ChallengeName and ChallengeParameters of the API reference).

    `session` is good for one answer, until about `deadline` (seconds since the epoch, by this machine's
    clock). `username` is the internal one, which the answer is for. `handshake` and `conversation` are
    carried along.
    """

    name: str
    parameters: dict[str, str]
    session: Secret
    deadline: float
    username: str
    handshake: Handshake | None = field(default=None, repr=False)
    conversation: int = 0


Step = SignedIn | Challenge


def begin(
    connection: Connection,
    username: str,
    password: Secret,
    flow: AuthFlow = AuthFlow.USER_SRP_AUTH,
) -> Step:
    """Start a sign-in and go as far as the password leads. Raises ProblemError or `Cancelled`."""
    with connection.conversation() as number, connection.watching(password):
        if flow is AuthFlow.USER_SRP_AUTH:
            return _by_srp(connection, username, password, number)
        parameters = {"USERNAME": username, "PASSWORD": password.reveal()}
        answer = _initiate(connection, flow, _with_hash(connection, parameters, "USERNAME"))
        return _step(connection, answer, username, None, number)


def answer(connection: Connection, challenge: Challenge, responses: Mapping[str, Secret]) -> Step:
    """Answer a challenge: `responses` by their names in the API (SMS_MFA_CODE, NEW_PASSWORD, ...).

    USERNAME, SECRET_HASH and the Session are added. Raises ProblemError or `Cancelled`.
    """
    passwords = [responses[name] for name in ("PASSWORD", "NEW_PASSWORD") if name in responses]
    given = {name: value.reveal() for name, value in responses.items()} | {"USERNAME": challenge.username}
    with connection.conversation(challenge.conversation) as number, connection.watching(*passwords):
        reply = _respond(connection, challenge.name, challenge.session.reveal(), given)
        return _step(connection, reply, challenge.username, challenge.handshake, number)


def _by_srp(connection: Connection, username: str, password: Secret, number: int) -> Step:
    connection.client  # noqa: B018 - the first use loads the libraries
    from wildrydes_desktop.cognito.srp_client import SrpClient

    srp = SrpClient(
        connection.pool, username, password, now=lambda: connection.now() + (connection.drift or 0.0)
    )
    first = _initiate(connection, AuthFlow.USER_SRP_AUTH, srp.get_auth_params())
    if first.get("ChallengeName") != "PASSWORD_VERIFIER":
        return _step(connection, first, username, None, number)
    proof, handshake = srp.prove(first.get("ChallengeParameters", {}))
    del srp  # it holds the password
    reply = _respond(connection, "PASSWORD_VERIFIER", first.get("Session", ""), proof)
    return _step(connection, reply, handshake.user_id_for_srp, handshake, number)


def _initiate(connection: Connection, flow: AuthFlow, parameters: dict[str, str]) -> Reply:
    with translated("InitiateAuth"):
        reply = connection.client.initiate_auth(
            ClientId=connection.pool.client_id, AuthFlow=flow.value, AuthParameters=parameters
        )
    return cast("Reply", reply)


def _respond(connection: Connection, name: str, session: str, responses: dict[str, str]) -> Reply:
    arguments: dict[str, Any] = {"Session": session} if session else {}
    with translated("RespondToAuthChallenge"):
        reply = connection.client.respond_to_auth_challenge(
            ClientId=connection.pool.client_id,
            ChallengeName=cast("Any", name),  # names that nobody has met yet included
            ChallengeResponses=_with_hash(connection, responses, "USERNAME"),
            **arguments,
        )
    return cast("Reply", reply)


def _with_hash(connection: Connection, parameters: dict[str, str], name: str) -> dict[str, str]:
    from wildrydes_desktop.cognito.srp_client import secret_hash

    hashed = secret_hash(connection.pool, parameters[name])
    return parameters | {"SECRET_HASH": hashed} if hashed else parameters


def _step(
    connection: Connection,
    reply: Reply,
    username: str,
    handshake: Handshake | None,
    conversation: int,
) -> Step:
    """What Cognito's reply means. Raises ProblemError where it is neither tokens nor a challenge."""
    result = reply.get("AuthenticationResult")
    if result:
        name = internal_username(result.get("IdToken", ""), result.get("AccessToken", "")) or username
        return SignedIn(token_set(result, name, connection.now()), handshake)
    name = str(reply.get("ChallengeName") or "")
    if not name:
        raise incomplete("neither tokens nor a challenge")
    parameters = {key: str(value) for key, value in reply.get("ChallengeParameters", {}).items()}
    return Challenge(
        name,
        parameters,
        Secret(reply.get("Session", "")),
        connection.now() + SESSION_LIFE,
        parameters.get("USER_ID_FOR_SRP") or parameters.get("USERNAME") or username,
        handshake,
        conversation,
    )


def internal_username(id_token: str, access_token: str) -> str:
    """The pool's own name for the user, as the tokens have it, unverified: it goes back to Cognito only.

    Empty where neither token can be read.
    """
    return _claim(id_token, "cognito:username") or _claim(access_token, "username")


def _claim(token: str, name: str) -> str:
    payload = token.split(".")[1] if token.count(".") == 2 else ""
    try:
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return ""
    value = claims.get(name) if isinstance(claims, dict) else None
    return value if isinstance(value, str) else ""
