"""What a pool tells anybody who asks: whether it is there, its app client, which flows that client allows.

Each question is a request whose answer says it by the way it refuses, and which changes nothing: sign-ins are
begun for a user name that nobody can have, under `.invalid` (RFC 2606, section 2), with a password drawn at
random. No AWS credentials are needed; `described` asks with them, where this computer has any.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from wildrydes_desktop.cognito import faults
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import translated
from wildrydes_desktop.cognito.jwks import keys_of
from wildrydes_desktop.cognito.steps import AuthFlow
from wildrydes_desktop.foundation.problems import Problem, ProblemError

SRP_BYTES: Final = 384
"""The length of a public value: N has 3072 bits."""

NOBODYS_DOMAIN: Final = "@wildrydes.invalid"
"""What every user name ends in that is asked about here, and no other: told by it in a trace."""

_NO_SUCH_USER: Final = frozenset({"wrong_password", "user_not_found", "lockout"})
# The pool's own functions run once the flow is let begin.
_PAST_THE_FLOW: Final = frozenset(
    {"UserLambdaValidationException", "UnexpectedLambdaException", "InvalidLambdaResponseException"}
)


@dataclass(frozen=True, slots=True)
class Probe:
    """What came back: a challenge by its name, or the problem that the refusal is."""

    challenge: str = ""
    problem: Problem | None = None

    @property
    def case(self) -> str:
        """The refusal's case; empty for a challenge, and for a refusal without one."""
        return self.problem.case if self.problem is not None else ""

    @property
    def went_on(self) -> bool:
        """Whether the sign-in was begun, or refused only because there is no such user."""
        name = self.problem.name if self.problem is not None else ""
        return bool(self.challenge) or self.case in _NO_SUCH_USER or name in _PAST_THE_FLOW


@dataclass(frozen=True, slots=True)
class KeysFound:
    """How many keys the pool publishes that tokens can be checked with, or the problem that came instead."""

    count: int = 0
    problem: Problem | None = None

    @property
    def not_there(self) -> bool:
        """Whether the service answered and has no such pool."""
        return self.problem is not None and self.problem.name == faults.KEYS_UNAVAILABLE.name


def keys(connection: Connection) -> KeysFound:
    """Ask for the pool's JWKS, which every pool has. Raises `Cancelled`."""
    try:
        return KeysFound(len(keys_of(connection.get_json(connection.pool.jwks_url))))
    except ProblemError as error:
        return KeysFound(problem=error.problem)


def begin(connection: Connection, flow: AuthFlow, *, with_secret: bool) -> Probe:
    """Begin a sign-in of that flow for nobody. Raises `Cancelled`.

    `with_secret`: prove the client secret, if the configuration has one, as every real request would.
    CUSTOM_AUTH is not for asking: the pool's own functions would run, and may send mail.
    """
    nobody = f"nobody-{secrets.token_hex(8)}{NOBODYS_DOMAIN}"
    parameters = {"USERNAME": nobody}
    if flow is AuthFlow.USER_SRP_AUTH:
        parameters["SRP_A"] = secrets.token_hex(SRP_BYTES)
    elif flow is AuthFlow.USER_PASSWORD_AUTH:
        parameters["PASSWORD"] = f"Aa1!{secrets.token_urlsafe(24)}"
    pool = connection.pool
    try:
        with translated("InitiateAuth"), connection.conversation():
            client = connection.client  # loads the libraries
            if with_secret and pool.client_secret is not None:
                from wildrydes_desktop.cognito.srp_client import secret_hash

                parameters["SECRET_HASH"] = str(secret_hash(pool, nobody))
            reply: Mapping[str, Any] = client.initiate_auth(
                ClientId=pool.client_id, AuthFlow=flow.value, AuthParameters=parameters
            )
    except ProblemError as error:
        return Probe(problem=error.problem)
    return Probe(reply.get("ChallengeName") or "SELECT_CHALLENGE")


@dataclass(frozen=True, slots=True)
class DescribedClient:
    """What DescribeUserPoolClient says. `there` is None where nobody could be asked or allowed it.

    `flows` are its ExplicitAuthFlows, as they are; empty where they were not told.
    """

    there: bool | None
    has_secret: bool | None = None
    flows: tuple[str, ...] = ()


UNDESCRIBED: Final = DescribedClient(None)


def described(connection: Connection) -> DescribedClient:
    """The app client as who runs the pool sees it, where this computer has AWS credentials for that.

    The secret in the answer goes nowhere. Raises `Cancelled`.
    """
    from wildrydes_desktop.cognito.signed import SignedConnection, may_be_signed_for

    pool = replace(connection.pool, client_secret=None)
    if pool.local or not may_be_signed_for(pool):
        return UNDESCRIBED
    signed = SignedConnection(pool, beside=connection)
    try:
        with translated("DescribeUserPoolClient"):
            answer = signed.client.describe_user_pool_client(
                UserPoolId=pool.user_pool_id, ClientId=pool.client_id
            )
    except ProblemError as error:
        gone = error.problem.name == "ResourceNotFoundException"
        return DescribedClient(there=False) if gone else UNDESCRIBED
    except OSError:  # a credential_process that is not there, a file of ~/.aws that cannot be read
        return UNDESCRIBED
    finally:
        signed.close()
    found = answer.get("UserPoolClient", {})
    flows = tuple(found.get("ExplicitAuthFlows", ()))
    return DescribedClient(there=True, has_secret=bool(found.get("ClientSecret")), flows=flows)
