"""What a pool says during a sign-in, for servers that read it from a script."""

from __future__ import annotations

import base64
import json
from typing import Any

from tests.helpers.fault_server import FaultServer, answer

INTERNAL = "0bdea7f3-93bd-453d-9948-87096fef2285"
SESSION = "session-" + "x" * 40


def token(**claims: object) -> str:
    """An unsigned token that holds `claims`."""
    parts = [json.dumps(part).encode() for part in ({"alg": "RS256"}, claims)]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in (*parts, b"signature"))


TOKENS = {
    "IdToken": token(**{"cognito:username": INTERNAL}),
    "AccessToken": token(username=INTERNAL),
    "RefreshToken": "refresh-token-value",
    "ExpiresIn": 3600,
    "TokenType": "Bearer",
}
SIGNED_IN: dict[str, Any] = {"AuthenticationResult": TOKENS}
VERIFIER: dict[str, Any] = {
    "ChallengeName": "PASSWORD_VERIFIER",
    "ChallengeParameters": {
        "USERNAME": INTERNAL,
        "USER_ID_FOR_SRP": INTERNAL,
        "SALT": "6b4e0d737347c747093ee6f4a8f7304e",
        "SRP_B": "ab" * 384,
        "SECRET_BLOCK": base64.b64encode(b"note").decode(),
    },
}


def challenge(name: str, *, session: str = SESSION, **parameters: str) -> dict[str, Any]:
    """A reply that asks."""
    return {"ChallengeName": name, "Session": session, "ChallengeParameters": parameters}


def script(*replies: dict[str, Any]) -> FaultServer:
    """A server that says these, one after the other."""
    return FaultServer(*(answer(reply) for reply in replies))
