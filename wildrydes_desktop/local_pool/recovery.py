"""ForgotPassword and ConfirmForgotPassword."""

from __future__ import annotations

from wildrydes_desktop.local_pool import codes, limits, policy, refusals, users
from wildrydes_desktop.local_pool.context import Answer, Context, delivery
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import Status, User


def forgot_password(pool: Context, request: Request) -> Answer:
    """Mail a reset code to the verified address. Ghosts and disabled users get the same answer without it."""
    pool.require_known_client(request)
    with pool.store.writing() as db:
        who = pool.identify(db, request["Username"])
        limits.count_attempt(db, who.subject, "reset_password", pool.now())
        if isinstance(who, User):
            if who.enabled and who.status is Status.FORCE_CHANGE_PASSWORD:
                raise refusals.no_reset_in_this_state()
            if who.enabled and not who.email_verified:
                raise refusals.no_verified_address()
            if who.enabled:
                codes.send(db, who, "reset_password", username=request["Username"], now=pool.now())
            elif not pool.settings.prevent_user_existence_errors:
                raise refusals.user_disabled()
    return {"CodeDeliveryDetails": delivery(who.email)}


def confirm_forgot_password(pool: Context, request: Request) -> Answer:
    """Take the code from the mail and set a new password."""
    pool.require_known_client(request)
    policy.require_conforming(request["Password"], pool.settings.password_policy)
    with pool.store.reading() as db:
        who = pool.identify(db, request["Username"])
    # Made before it is known whether the code is right, so that both answers take the same time.
    credentials = Credentials.of(pool.pool_name, who.username, request["Password"])
    with pool.store.writing() as db:
        who = pool.identify(db, request["Username"])
        limits.count_attempt(db, who.subject, "reset_password", pool.now())
        if not isinstance(who, User):
            raise refusals.code_mismatch()
        if not who.enabled:
            hidden = pool.settings.prevent_user_existence_errors
            raise refusals.code_mismatch() if hidden else refusals.user_disabled()
        if who.status is Status.UNCONFIRMED:
            raise refusals.user_not_confirmed()
        codes.require(db, who, "reset_password", request["ConfirmationCode"], pool.now())
        users.set_credentials(db, who, credentials)
        users.set_status(db, who, Status.CONFIRMED)
        codes.use_up(db, who, "reset_password")
        limits.forgive(db, who.subject)
    return {}
