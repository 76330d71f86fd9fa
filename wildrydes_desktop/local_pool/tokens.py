"""ID and access tokens: their claims, their signatures, and the check of an access token that comes back.

The claims are those that Cognito sends after a sign-in by the API (developer guide, "Understanding user
pool JSON web tokens").
"""

from __future__ import annotations

import base64
import json
import uuid
from dataclasses import dataclass
from typing import Any

from wildrydes_desktop.local_pool.keys import KeyRing
from wildrydes_desktop.local_pool.refusals import not_authorized
from wildrydes_desktop.local_pool.scenes import Scenes
from wildrydes_desktop.local_pool.settings import PoolSettings
from wildrydes_desktop.local_pool.sign_ins import SignIn
from wildrydes_desktop.local_pool.users import User

_SCOPE = "aws.cognito.signin.user.admin"
_BOOLEANS = frozenset({"email_verified", "phone_number_verified"})


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who signs for which app client: `url` goes into `iss`."""

    url: str
    client_id: str
    keys: KeyRing
    scenes: Scenes

    def mint(self, user: User, sign_in: SignIn, settings: PoolSettings, now: float) -> dict[str, Any]:
        """The AuthenticationResult of a sign-in or a refresh, without a refresh token."""
        both = {
            "sub": user.sub,
            "iss": self.url,
            "origin_jti": sign_in.origin_jti,
            "event_id": sign_in.event_id,
            "auth_time": sign_in.auth_time,
            "iat": int(now),
        }
        if user.groups:
            both["cognito:groups"] = list(user.groups)
        device = {"device_key": sign_in.device_key} if sign_in.device_key else {}
        identity = _attribute_claims(user) | {"cognito:username": user.username, "aud": self.client_id}
        access = {"client_id": self.client_id, "scope": _SCOPE, "username": user.username} | device
        return {
            "AccessToken": self._sign("access", both | access, settings.access_token_life),
            "ExpiresIn": settings.access_token_life,
            "IdToken": self._sign("id", both | identity, settings.id_token_life),
            "TokenType": "Bearer",
        }

    def _sign(self, use: str, claims: dict[str, Any], life: int) -> str:
        key = self.keys[use]
        complete = claims | {"token_use": use, "exp": claims["iat"] + life, "jti": str(uuid.uuid4())}
        header = _part({"kid": key.kid, "alg": "RS256"})
        signature = _base64url(key.sign(f"{header}.{_part(complete)}".encode()))
        return f"{header}.{_part(self.scenes.on_the_way(complete))}.{signature}"

    def read_access_token(self, token: str, now: float) -> dict[str, Any]:
        """The claims of an access token of ours. Raises NotAuthorizedException for any other text.

        `iss` is not compared: with the endpoint as issuer it changes with the port, and the signature
        already says that the token is from here.
        """
        header, _, rest = token.partition(".")
        payload, _, signature = rest.partition(".")
        key = self.keys["access"]
        if _json(header) != {"kid": key.kid, "alg": "RS256"} or not key.verifies(
            _decoded(signature), f"{header}.{payload}".encode()
        ):
            raise not_authorized("Invalid Access Token")
        claims: dict[str, Any] = json.loads(_decoded(payload))
        if now >= claims["exp"]:
            raise not_authorized("Access Token has expired")
        return claims


def _attribute_claims(user: User) -> dict[str, Any]:
    return {
        name: value == "true" if name in _BOOLEANS else value
        for name, value in user.attributes.items()
        if name != "sub"
    }


def _part(content: dict[str, Any]) -> str:
    return _base64url(json.dumps(content, separators=(",", ":")).encode())


def _base64url(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def _decoded(part: str) -> bytes:
    """The octets of a part; none for text that is not Base64url."""
    try:
        return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return b""


def _json(part: str) -> object:
    try:
        return json.loads(_decoded(part))
    except ValueError:
        return None
