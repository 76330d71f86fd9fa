"""What every operation works with, and the questions that most of them ask first."""

from __future__ import annotations

import base64
import hmac
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from wildrydes_desktop.local_pool import refusals, sign_ins, users
from wildrydes_desktop.local_pool.scenes import Scenes
from wildrydes_desktop.local_pool.sealed import Seal
from wildrydes_desktop.local_pool.settings import PoolSettings
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.store import Store
from wildrydes_desktop.local_pool.tokens import Issuer
from wildrydes_desktop.local_pool.users import Ghost, Status, User

Answer = dict[str, Any]
Claims = dict[str, Any]
Parameters = Mapping[str, str | None]


@dataclass(slots=True)
class Context:
    """The pool as its operations see it. `now` tells the time in seconds since the epoch.

    `ghost_key` is secret: salts of ghosts are drawn from it.
    """

    pool_id: str
    client_id: str
    settings: PoolSettings
    store: Store
    seal: Seal
    ghost_key: bytes
    issuer: Issuer
    scenes: Scenes
    now: Callable[[], float]

    @property
    def pool_name(self) -> str:
        """The pool id's part after the underscore: the pool's name in the SRP arithmetic."""
        return self.pool_id.partition("_")[2]

    def require_client(self, client_id: str) -> None:
        if client_id != self.client_id:
            raise refusals.Refusal(
                "ResourceNotFoundException", f"User pool client {client_id} does not exist."
            )

    def require_secret_hash(self, given: str | None, username: str) -> None:
        """Check SECRET_HASH: HMAC-SHA256 over username and client id, keyed with the client secret."""
        secret = self.settings.client_secret
        if secret is None:
            # What a client without secret sends is compared with nothing and so never fits.
            if given is not None:
                raise self._wrong_secret_hash()
            return
        if given is None:
            raise refusals.not_authorized(
                f"Client {self.client_id} is configured with secret but SECRET_HASH was not received"
            )
        message = f"{username}{self.client_id}".encode()
        right = base64.b64encode(hmac.digest(secret.reveal().encode(), message, "sha256"))
        if not hmac.compare_digest(given.encode(), right):
            raise self._wrong_secret_hash()

    def require_client_secret(self, given: str | None) -> None:
        """Check the secret itself, which two operations take in place of a hash."""
        secret = self.settings.client_secret
        right = secret.reveal() if secret else ""
        if not hmac.compare_digest((given or "").encode(), right.encode()):
            raise refusals.not_authorized(f"Unable to verify secret for client {self.client_id}")

    def _wrong_secret_hash(self) -> refusals.Refusal:
        return refusals.not_authorized(f"Unable to verify secret hash for client {self.client_id}")

    def require_known_client(self, request: Request) -> None:
        """The first check of the operations that take ClientId, SecretHash and Username."""
        self.require_client(request["ClientId"])
        self.require_secret_hash(request.get("SecretHash"), request["Username"])

    def identify(
        self,
        db: sqlite3.Connection,
        name: str,
        *,
        unknown: Callable[[], refusals.Refusal] = refusals.no_such_combination,
    ) -> User | Ghost:
        """The user to whom `name` leads, else the ghost of that name.

        Raises the UserNotFoundException that `unknown` makes for nobody where the client does not
        prevent such errors.
        """
        user = users.find(db, name)
        if user is not None:
            return user
        if not self.settings.prevent_user_existence_errors:
            raise unknown()
        return users.ghost(self.ghost_key, self.settings.username_kind, name)

    def claims(self, access_token: str) -> Claims:
        """What an access token of ours says. Raises NotAuthorizedException for any other, and for an old one.

        Never called inside a transaction: it may wait for keys that are still being made, and those wait
        for the database.
        """
        return self.issuer.read_access_token(access_token, self.now())

    def bearer(self, db: sqlite3.Connection, claims: Claims) -> User:
        """The user whom an access token's claims name.

        Raises NotAuthorizedException where the token is revoked (as all are of a user who was disabled),
        PasswordResetRequiredException, and UserNotFoundException where the user is gone.
        """
        user = users.find_internal(db, claims["username"])
        if user is None or user.sub != claims["sub"]:
            raise refusals.user_not_found()
        if sign_ins.is_revoked(db, claims["origin_jti"]) or self.scenes.revokes(claims["origin_jti"]):
            raise refusals.not_authorized("Access Token has been revoked")
        if user.status is Status.RESET_REQUIRED:
            raise refusals.password_reset_required()
        return user


def delivery(to: str, attribute: str = "email") -> Answer:
    """Where a code went, with the address or number masked."""
    medium = "EMAIL" if attribute == "email" else "SMS"
    return {"AttributeName": attribute, "DeliveryMedium": medium, "Destination": users.masked(to)}


def required(parameters: Parameters, *names: str) -> list[str]:
    """The values of these names. Raises InvalidParameterException for one that is missing or empty."""
    values = []
    for name in names:
        value = parameters.get(name)
        if not value:
            raise refusals.missing_parameter(name)
        values.append(value)
    return values
