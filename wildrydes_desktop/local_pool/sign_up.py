"""SignUp, ConfirmSignUp, ResendConfirmationCode."""

from __future__ import annotations

import json
import sqlite3
import uuid

from wildrydes_desktop.local_pool import codes, limits, policy, refusals, users
from wildrydes_desktop.local_pool.context import Answer, Context, delivery
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import Status, User

# The standard attributes that a client may write; the service sets sub and the *_verified ones itself.
_WRITABLE = frozenset(
    {
        "address",
        "birthdate",
        "email",
        "family_name",
        "gender",
        "given_name",
        "locale",
        "middle_name",
        "name",
        "nickname",
        "phone_number",
        "picture",
        "preferred_username",
        "profile",
        "updated_at",
        "website",
        "zoneinfo",
    }
)
_RESERVED = frozenset({"sub", "email_verified", "phone_number_verified", "identities"})


def sign_up(pool: Context, request: Request) -> Answer:
    """Register a user and mail the code. As with the service, the policy is checked before existence."""
    pool.require_known_client(request)
    attributes = _attributes(pool, request)
    if "Password" not in request:
        raise refusals.invalid_parameter("Password is required")
    policy.require_conforming(request["Password"], pool.settings.password_policy)
    sub = str(uuid.uuid4())
    by_email = pool.settings.username_kind is UsernameKind.EMAIL
    username = sub if by_email else users.normal(request["Username"])
    credentials = Credentials.of(pool.pool_name, username, request["Password"])
    with pool.store.writing() as db:
        if users.find(db, request["Username"]):
            raise refusals.Refusal(
                "UsernameExistsException",
                "An account with the given email already exists." if by_email else "User already exists",
            )
        user = _insert(db, username, sub, credentials, attributes, pool.now())
        users.claim_name(db, request["Username"], user.id)
        users.claim_name(db, sub, user.id)
        codes.send(db, user, "sign_up", username=request["Username"], now=pool.now())
    return {"UserConfirmed": False, "UserSub": sub, "CodeDeliveryDetails": delivery(user.email)}


def _attributes(pool: Context, request: Request) -> dict[str, str]:
    given = {each["Name"]: each.get("Value") or "" for each in request.get("UserAttributes", [])}
    if _RESERVED.intersection(given):
        raise refusals.not_authorized("A client attempted to write unauthorized attribute")
    unknown = sorted(set(given) - _WRITABLE)
    if unknown:
        raise refusals.invalid_parameter(
            "Attributes did not conform to the schema: "
            f"Type for attribute {{{unknown[0]}}} could not be determined"
        )
    looks_like_email = users.EMAIL.fullmatch(request["Username"])
    if pool.settings.username_kind is UsernameKind.EMAIL:
        if not looks_like_email:
            raise refusals.invalid_parameter("Username should be an email.")
        given["email"] = request["Username"]
    elif looks_like_email:
        raise refusals.invalid_parameter(
            "Username cannot be of email format, since user pool is configured for email alias"
        )
    if not given.get("email"):
        raise refusals.invalid_parameter(
            "Attributes did not conform to the schema: email: The attribute is required"
        )
    if not users.EMAIL.fullmatch(given["email"]):
        raise refusals.invalid_parameter("Invalid email address format.")
    return given


def _insert(
    db: sqlite3.Connection,
    username: str,
    sub: str,
    credentials: Credentials,
    attributes: dict[str, str],
    now: float,
) -> User:
    attributes = {"sub": sub, "email_verified": "false"} | attributes
    db.execute(
        "INSERT INTO users (username, sub, status, salt, verifier, attributes, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            username,
            sub,
            Status.UNCONFIRMED,
            credentials.salt,
            credentials.verifier,
            json.dumps(attributes),
            now,
        ),
    )
    user = users.find_internal(db, username)
    assert user is not None
    return user


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
            raise refusals.Refusal("AliasExistsException", "An account with the email already exists.")
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
