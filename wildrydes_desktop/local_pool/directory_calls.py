"""ListUsers and the Admin... operations on users. Only signed requests get here: see `signature`."""

from __future__ import annotations

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import (
    account,
    admin,
    administrators,
    attributes,
    codes,
    listing,
    refusals,
    sign_ins,
    users,
)
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.listing import Where
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import Status, User


def list_users(pool: Context, request: Request) -> Answer:
    """A page of the users that the filter leaves."""
    text = request.get("Filter", "")
    return _page(pool, request, listing.where(text), f"list_users {text}", "PaginationToken")


def list_users_in_group(pool: Context, request: Request) -> Answer:
    """A page of the users of a group; a group that does not exist has none."""
    name = request["GroupName"]
    return _page(pool, request, listing.in_group(name), f"list_users_in_group {name}", "NextToken")


def _page(pool: Context, request: Request, wanted: Where, purpose: str, token: str) -> Answer:
    """`purpose` binds the token to what was asked for; `token` is the member that holds it."""
    before = administrators.opened(pool, purpose, request.get(token), "before", None)
    with pool.store.reading() as db:
        found, rest = listing.page(db, wanted, before, request.get("Limit") or listing.MOST)
    wanted_names = request.get("AttributesToGet")
    answer: Answer = {"Users": [_shown(user, wanted_names) for user in found]}
    if rest is not None:
        answer[token] = pool.seal.close(purpose, {"before": rest}, pool.now())
    return answer


def admin_get_user(pool: Context, request: Request) -> Answer:
    """All of one user."""
    with pool.store.reading() as db:
        user = administrators.known(db, request)
    shown = _shown(user, None)
    return shown | {"UserAttributes": shown.pop("Attributes")} | account.mfa_members(pool, user)


def admin_create_user(pool: Context, request: Request) -> Answer:
    """A user with a temporary password. Never mailed here: what the outbox holds is written to disk, and no
    password may be.
    """
    if request.get("MessageAction") != "SUPPRESS":
        raise refusals.invalid_parameter(
            "This pool sends no invitations, because the mail would keep the password: MessageAction must be"
            " SUPPRESS."
        )
    if "TemporaryPassword" not in request:
        raise refusals.invalid_parameter("TemporaryPassword is required where no invitation is sent.")
    given = attributes.given(request.get("UserAttributes", []))
    user = admin.create_user(pool, request["Username"], Secret(request["TemporaryPassword"]), given)
    with pool.store.reading() as db:
        return {"User": _shown(users.again(db, user), None)}


def admin_confirm_sign_up(pool: Context, request: Request) -> Answer:
    """Confirm a user without the code. The address is not verified by that."""
    with pool.store.writing() as db:
        user = administrators.known(db, request)
        if user.status is not Status.UNCONFIRMED:
            raise refusals.not_authorized(f"User cannot be confirmed. Current status is {user.status}")
        users.set_status(db, user, Status.CONFIRMED)
        codes.use_up(db, user, "sign_up")
    return {}


def admin_reset_user_password(pool: Context, request: Request) -> Answer:
    """Refuse the present password from now on, and mail a code that sets another."""
    with pool.store.writing() as db:
        user = administrators.known(db, request)
        if not user.enabled:
            raise refusals.user_disabled()
        if user.status not in {Status.CONFIRMED, Status.RESET_REQUIRED}:
            raise refusals.no_reset_in_this_state()
        if not user.email_verified:
            raise refusals.no_verified_address()
        users.set_status(db, user, Status.RESET_REQUIRED)
        codes.send(db, user, "reset_password", username=users.shown_name(user), now=pool.now())
    return {}


def admin_disable_user(pool: Context, request: Request) -> Answer:
    """Sign the user out everywhere, and let nobody in by that name."""
    with pool.store.writing() as db:
        user = administrators.known(db, request)
        users.set_enabled(db, user, enabled=False)
        sign_ins.revoke_all(db, user)
    return {}


def admin_enable_user(pool: Context, request: Request) -> Answer:
    """Let the user in again."""
    with pool.store.writing() as db:
        users.set_enabled(db, administrators.known(db, request), enabled=True)
    return {}


def admin_delete_user(pool: Context, request: Request) -> Answer:
    """Delete the user with everything that hangs on them."""
    with pool.store.writing() as db:
        users.delete(db, administrators.known(db, request))
    return {}


def admin_user_global_sign_out(pool: Context, request: Request) -> Answer:
    """Revoke every token of the user's."""
    with pool.store.writing() as db:
        sign_ins.revoke_all(db, administrators.known(db, request))
    return {}


def _shown(user: User, wanted: list[str] | None) -> Answer:
    """The user as UserType has it, with the attributes of these names only, or all."""
    kept = {name: value for name, value in user.attributes.items() if wanted is None or name in wanted}
    return {
        "Username": user.username,
        "Attributes": [{"Name": name, "Value": value} for name, value in kept.items()],
        "UserCreateDate": user.created_at,
        "UserLastModifiedDate": max(user.created_at, user.modified_at),
        "Enabled": user.enabled,
        "UserStatus": user.status,
    }
