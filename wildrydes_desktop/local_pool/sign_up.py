"""SignUp, ConfirmSignUp, ResendConfirmationCode."""

from __future__ import annotations

import sqlite3
import uuid

from wildrydes_desktop.local_pool import attributes, codes, limits, policy, refusals, users
from wildrydes_desktop.local_pool.context import Answer, Context, delivery
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import Status, User


def sign_up(pool: Context, request: Request) -> Answer:
    """Register a user and mail the code. As with the service, the policy is checked before existence."""
    pool.require_known_client(request)
    given = _attributes(pool, request)
    if "Password" not in request:
        raise refusals.invalid_parameter("Password is required")
    policy.require_conforming(request["Password"], pool.settings.password_policy)
    sub = str(uuid.uuid4())
    by_email = pool.settings.username_kind is UsernameKind.EMAIL
    username = sub if by_email else users.normal(request["Username"])
    newcomer = User(
        id=0,
        username=username,
        sub=sub,
        status=Status.UNCONFIRMED,
        enabled=True,
        credentials=Credentials.of(pool.pool_name, username, request["Password"]),
        attributes=given,
    )
    with pool.store.writing() as db:
        if users.find(db, request["Username"]):
            raise refusals.username_exists(by_email=by_email)
        user = users.insert(db, newcomer, pool.now())
        users.claim_name(db, request["Username"], user.id)
        codes.send(db, user, "sign_up", username=request["Username"], now=pool.now())
    return {"UserConfirmed": False, "UserSub": sub, "CodeDeliveryDetails": delivery(user.email)}


def _attributes(pool: Context, request: Request) -> dict[str, str]:
    given = attributes.given(request.get("UserAttributes", []))
    attributes.require_writable(given, pool.settings)
    looks_like_email = users.EMAIL.fullmatch(request["Username"])
    if pool.settings.username_kind is UsernameKind.EMAIL:
        if not looks_like_email:
            raise refusals.invalid_parameter("Username should be an email.")
        given["email"] = request["Username"]
    elif looks_like_email:
        raise refusals.invalid_parameter(
            "Username cannot be of email format, since user pool is configured for email alias"
        )
    attributes.require_complete(given, pool.settings)
    attributes.require_conforming(given, pool.settings)
    return given


def confirm_sign_up(pool: Context, request: Request) -> Answer:
    """Take the code from the mail: the user may sign in from now on, and the address is verified."""
    pool.require_known_client(request)
    with pool.store.writing() as db:
        user = pool.identify(db, request["Username"])
        limits.count_attempt(db, user.subject, "confirm", pool.now())
        if not isinstance(user, User):
            raise refusals.code_mismatch()
        if not user.enabled:
            raise refusals.user_disabled()
        if user.status is not Status.UNCONFIRMED:
            raise refusals.not_authorized(f"User cannot be confirmed. Current status is {user.status}")
        codes.require(db, user, "sign_up", request["ConfirmationCode"], pool.now())
        _verify_email(db, user, force=request.get("ForceAliasCreation", False))
        users.set_status(db, user, Status.CONFIRMED)
        codes.use_up(db, user, "sign_up")
    return {}


def _verify_email(db: sqlite3.Connection, user: User, *, force: bool) -> None:
    """Make the address lead to this user; with `force` it is taken from the user it led to."""
    if not users.claim_name(db, user.email, user.id):
        former = users.find(db, user.email)
        if not force or former is None:
            raise refusals.alias_exists()
        users.release_name(db, user.email)
        users.set_attributes(db, former, email_verified="false")
        users.claim_name(db, user.email, user.id)
    users.set_attributes(db, user, email_verified="true")


def resend_confirmation_code(pool: Context, request: Request) -> Answer:
    """Mail a new sign-up code; the older one is void."""
    pool.require_known_client(request)
    with pool.store.writing() as db:
        user = pool.identify(db, request["Username"])
        limits.count_attempt(db, user.subject, "resend", pool.now())
        if isinstance(user, User):
            if user.status is not Status.UNCONFIRMED:
                raise refusals.invalid_parameter("User is already confirmed.")
            codes.send(db, user, "sign_up", username=request["Username"], now=pool.now())
    return {"CodeDeliveryDetails": delivery(user.email)}
