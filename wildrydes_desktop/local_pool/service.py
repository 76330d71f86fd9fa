"""The pool without HTTP: one call for each operation, and what an administrator does to it.

Tests and the app work with a `LocalPool` in their own process where no client is involved. Settings have no
address on the network at all; operations on users have one for whoever signs with `admin_key`.
"""

from __future__ import annotations

import secrets
import sqlite3
import string
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import (
    admin,
    authorizer,
    contacts,
    groups,
    outbox,
    refusals,
    settings_json,
    shapes,
    sign_ins,
    signature,
    users,
)
from wildrydes_desktop.local_pool.admin_operations import ADMIN_OPERATIONS
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.keys import KeyRing
from wildrydes_desktop.local_pool.operations import OPERATIONS, Operation
from wildrydes_desktop.local_pool.scenes import Scene, Scenes
from wildrydes_desktop.local_pool.sealed import Seal
from wildrydes_desktop.local_pool.settings import PoolSettings, SettingError
from wildrydes_desktop.local_pool.signature import AdminKey
from wildrydes_desktop.local_pool.store import Store
from wildrydes_desktop.local_pool.tokens import Issuer
from wildrydes_desktop.local_pool.users import Status, User

REGION: Final = "us-east-1"
_LETTERS = string.ascii_letters + string.digits
_LOWER = string.ascii_lowercase + string.digits


class LocalPool:
    """A user pool that lives in `folder` (made if missing). Close it with `close()`.

    `issuer_base` is the part of `iss` before the pool id; left out, it is amazonaws.com's of the Region.
    `now` tells the time in seconds since the epoch. Raises DataInUseError where another process has the
    folder, and OSError where it cannot be written.
    """

    def __init__(self, folder: Path, *, issuer_base: str = "", now: Callable[[], float] = time.time) -> None:
        self._store = Store(folder)
        with self._store.writing() as db:
            facts = _facts(db)
        self._admin_key: AdminKey | None = None
        self.keys = KeyRing(self._store)
        self._scenes = Scenes(self._store, now)
        pool_id = facts["pool_id"]
        base = issuer_base or f"https://cognito-idp.{pool_id.partition('_')[0]}.amazonaws.com"
        self._context = Context(
            pool_id=pool_id,
            client_id=facts["client_id"],
            settings=settings_json.from_json(facts["settings"]),
            store=self._store,
            seal=Seal(bytes.fromhex(facts["seal_key"])),
            ghost_key=bytes.fromhex(facts["ghost_key"]),
            issuer=Issuer(f"{base}/{pool_id}", facts["client_id"], self.keys, self._scenes),
            scenes=self._scenes,
            now=self._scenes.now,
        )

    @property
    def pool_id(self) -> str:
        return self._context.pool_id

    @property
    def client_id(self) -> str:
        return self._context.client_id

    @property
    def region(self) -> str:
        return self.pool_id.partition("_")[0]

    @property
    def issuer(self) -> str:
        """What the tokens say in `iss`."""
        return self._context.issuer.url

    @property
    def set_aside(self) -> tuple[Path, str] | None:
        """Where an unusable database was moved to when the pool was opened, and why."""
        return self._store.set_aside

    def call(self, operation: str, request: Mapping[str, object]) -> Answer:
        """Do one operation of the API. Raises Refusal with Cognito's name and text where it is refused."""
        return self._run(OPERATIONS.get(operation), request)

    def administer(self, operation: str, request: Mapping[str, object]) -> Answer:
        """Do one of the operations that only an administrator may ask for. Raises Refusal as `call` does."""
        return self._run(ADMIN_OPERATIONS.get(operation), request)

    def require_administrator(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raise a Refusal unless a request with these headers is signed with the administrator's key."""
        signature.require(self._admin_key, self.region, headers, body, self._context.now())

    def admin_key(self) -> AdminKey:
        """The key that signs administrators' requests, drawn at the first call. Ends with this object."""
        if self._admin_key is None:
            self._admin_key = AdminKey.drawn()
        return self._admin_key

    def _run(self, known: Operation | None, request: Mapping[str, object]) -> Answer:
        if known is None:
            raise refusals.unknown_operation()
        self._scenes.require_room()
        return known.run(self._context, shapes.require_valid(request, known.required, known.optional))

    def authorized(self, authorization: str) -> dict[str, Any]:
        """The claims of the ID token in an Authorization header. Raises `authorizer.Denied`."""
        return authorizer.claims_of(
            authorization, keys=self.keys, issuer=self.issuer, now=self._context.now()
        )

    def inbox(self) -> list[dict[str, Any]]:
        """All mails, newest last."""
        with self._store.reading() as db:
            return self._scenes.delivered(outbox.mails(db))

    @property
    def scene(self) -> Scene | None:
        """What is broken on purpose, if anything is."""
        return self._scenes.on

    def play(self, scene: Scene | None) -> None:
        """Break this on purpose, and nothing else; None puts everything right. It ends with this object."""
        if scene is Scene.ROTATED_KEYS:
            self.keys.rotate()
        else:
            self.keys.rotate_back()
        self._scenes.play(scene)

    @property
    def wrong_time(self) -> float | None:
        """What the pool's clock says, in seconds since the epoch, while it is wrong on purpose."""
        return self._scenes.now() if self._scenes.clock_is_wrong else None

    @property
    def settings(self) -> PoolSettings:
        return self._context.settings

    def change_settings(self, settings: PoolSettings) -> None:
        """Take other settings, from now on and after the next start.

        Raises SettingError for another kind of usernames once there are users: that is fixed at creation.
        """
        with self._store.writing() as db:
            other_kind = settings.username_kind is not self.settings.username_kind
            if other_kind and db.execute("SELECT 1 FROM users LIMIT 1").fetchone():
                raise SettingError("username_kind", "how users are named cannot change once there are users")
            kept = settings_json.to_json(settings)
            db.execute("UPDATE facts SET value = ? WHERE name = 'settings'", (kept,))
        self._context.settings = settings

    def create_user(
        self, username: str, temporary_password: Secret, attributes: Mapping[str, str] | None = None
    ) -> User:
        """What AdminCreateUser does with `MessageAction: SUPPRESS`: no mail carries the password.

        The user must change the password at the first sign-in, within `temporary_password_days`. `attributes`
        may set `email_verified`. Raises Refusal as the operation does.
        """
        return admin.create_user(self._context, username, temporary_password, dict(attributes or {}))

    def list_users(self, most: int) -> list[User]:
        """What ListUsers answers: no more than `most` users, the newest first."""
        with self._store.reading() as db:
            return users.newest(db, most)

    def delete_user(self, username: str) -> None:
        """What AdminDeleteUser does. Raises KeyError for an unknown name."""
        with self._store.writing() as db:
            users.delete(db, _known(db, username))

    def set_password(self, username: str, password: Secret) -> None:
        """What AdminSetUserPassword does with `Permanent: true`: the user is confirmed.

        Raises KeyError for an unknown name, and Refusal for a password that the policy does not allow.
        """
        with self._store.reading() as db:
            user = _known(db, username)
        admin.set_password(self._context, user, password)

    def set_enabled(self, username: str, *, enabled: bool) -> None:
        """What AdminDisableUser and AdminEnableUser do. Raises KeyError for an unknown name."""
        with self._store.writing() as db:
            user = _known(db, username)
            users.set_enabled(db, user, enabled=enabled)
            if not enabled:
                sign_ins.revoke_all(db, user)

    def require_password_reset(self, username: str) -> None:
        """What AdminResetUserPassword does to the user's status. Raises KeyError for an unknown name."""
        with self._store.writing() as db:
            users.set_status(db, _known(db, username), Status.RESET_REQUIRED)

    def verify_attribute(self, username: str, name: str) -> None:
        """Mark `email` or `phone_number` as verified, as AdminUpdateUserAttributes can.

        Raises KeyError for an unknown user or a missing value, and Refusal for another's address.
        """
        with self._store.writing() as db:
            user = _known(db, username)
            contacts.require_free(db, user, name, user.attributes[name])
            contacts.prove(db, user, name, user.attributes[name])

    def set_groups(self, username: str, names: tuple[str, ...]) -> None:
        """Put the user in these groups, made where they are missing, and no others. Raises KeyError for an
        unknown name.
        """
        with self._store.writing() as db:
            user = _known(db, username)
            for name in names:
                groups.make(db, name, "", self._context.now())
            groups.put(db, user, names)

    def close(self) -> None:
        """Close the database and give up the folder."""
        self._store.close()


def _known(db: sqlite3.Connection, username: str) -> User:
    user = users.find(db, username)
    if user is None:
        raise KeyError(username)
    return user


def _facts(db: sqlite3.Connection) -> dict[str, str]:
    """What the pool is; drawn at random the first time."""
    fresh = {
        "pool_id": f"{REGION}_{''.join(secrets.choice(_LETTERS) for _ in range(9))}",
        "client_id": "".join(secrets.choice(_LOWER) for _ in range(26)),
        "seal_key": secrets.token_hex(32),
        "ghost_key": secrets.token_hex(32),
        "settings": settings_json.to_json(PoolSettings()),
    }
    db.executemany("INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", fresh.items())
    return {row["name"]: row["value"] for row in db.execute("SELECT name, value FROM facts")}
