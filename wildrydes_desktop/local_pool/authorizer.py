"""What API Gateway's COGNITO_USER_POOLS authorizer does with the token of a request, for an API beside the
pool.

Source: the Amazon API Gateway developer guide, "Control access to REST APIs using Amazon Cognito user pools
as an authorizer": a method that asks for no scopes takes an ID token of the authorizer's user pool, of any of
its app clients; the claims are handed to the function in the request's context. Whether the token was revoked
is not looked at, as there.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, Final

from wildrydes_desktop.local_pool.keys import KeyRing

UNAUTHORIZED: Final = "Unauthorized"
EXPIRED: Final = "The incoming token has expired"
_LONGEST: Final = 10_240
"""Bytes that API Gateway takes in all headers together (its quotas)."""


class Denied(Exception):  # noqa: N818 - the authorizer's word
    """The token was not let in; the text is what API Gateway answers."""


def claims_of(authorization: str, *, keys: KeyRing, issuer: str, now: float) -> dict[str, Any]:
    """The claims of the ID token in an Authorization header, bare or behind `Bearer`.

    `now` is in seconds since the epoch; there is no leeway. Raises Denied for everything else.
    """
    token = authorization.strip()
    if token[:7].lower() == "bearer ":
        token = token[7:].strip()
    if len(token) > _LONGEST:
        raise Denied(UNAUTHORIZED)
    head, _, rest = token.partition(".")
    payload, _, signature = rest.partition(".")
    key = keys["id"]
    header, claims = _object(head), _object(payload)
    known = header.get("alg") == "RS256" and header.get("kid") == key.kid
    if not known or not key.verifies(_octets(signature), f"{head}.{payload}".encode()):
        raise Denied(UNAUTHORIZED)
    if claims.get("iss") != issuer or claims.get("token_use") != "id":
        raise Denied(UNAUTHORIZED)
    if not isinstance(claims.get("exp"), int) or now >= claims["exp"]:
        raise Denied(EXPIRED)
    return dict(claims)


def _object(part: str) -> Mapping[str, Any]:
    """The JSON object in a part of a token; one without members for anything else."""
    try:
        value = json.loads(_octets(part))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _octets(part: str) -> bytes:
    try:
        return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return b""
