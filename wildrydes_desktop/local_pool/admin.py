"""Users as an administrator makes them, and passwords as an administrator sets them."""

from __future__ import annotations

import uuid

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import attributes, policy, refusals, shapes, users
from wildrydes_desktop.local_pool.context import Context
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import Status, User

_DAY = 86_400.0
_FLAGS = frozenset({"email_verified", "phone_number_verified"})


def create_user(pool: Context, username: str, temporary_password: Secret, given: dict[str, str]) -> User:
    """A user who must change the password at the first sign-in (see `LocalPool.create_user`)."""
    shapes.require_valid(
        {"Username": username, "TemporaryPassword": temporary_password.reveal()},
        {"Username": shapes.USERNAME, "TemporaryPassword": shapes.PASSWORD},
        {},
    )
    by_email = pool.settings.username_kind is UsernameKind.EMAIL
    if by_email and not users.EMAIL.fullmatch(username):
        raise refusals.invalid_parameter("Username should be an email.")
    if by_email:
        given["email"] = username
    attributes.require_writable(given.keys() - _FLAGS, pool.settings)
    attributes.require_conforming(given, pool.settings)
    policy.require_conforming(temporary_password.reveal(), pool.settings.password_policy)
    sub = str(uuid.uuid4())
    name = sub if by_email else users.normal(username)
    newcomer = User(
        id=0,
        username=name,
        sub=sub,
        status=Status.FORCE_CHANGE_PASSWORD,
        enabled=True,
        credentials=Credentials.of(pool.pool_name, name, temporary_password.reveal()),
        attributes=given,
        temporary_until=pool.now() + pool.settings.temporary_password_days * _DAY,
    )
    with pool.store.writing() as db:
        if users.find(db, username):
            raise refusals.username_exists(by_email=by_email)
        verified = given.get("email_verified") == "true"
        if verified and not by_email and users.find(db, given.get("email", "")):
            raise refusals.alias_exists()
        user = users.insert(db, newcomer, pool.now())
        users.claim_name(db, username, user.id)
        if verified:
            users.claim_name(db, user.email, user.id)
    return user


def set_password(pool: Context, user: User, password: Secret) -> None:
    """Give the user a password that lasts (see `LocalPool.set_password`)."""
    policy.require_conforming(password.reveal(), pool.settings.password_policy)
    credentials = Credentials.of(pool.pool_name, user.username, password.reveal())
    with pool.store.writing() as db:
        users.set_credentials(db, user, credentials)
        users.set_status(db, user, Status.CONFIRMED)
