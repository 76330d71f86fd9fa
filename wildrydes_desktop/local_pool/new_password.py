"""NEW_PASSWORD_REQUIRED: the user replaces an administrator's password, and adds what the pool requires."""

from __future__ import annotations

from wildrydes_desktop.local_pool import attributes, onward, policy, refusals, sessions, users
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import Status, User


def answer_new_password(pool: Context, request: Request) -> Answer:
    """Take the new password and the attributes. What is refused leaves the Session open."""
    session, responses = sessions.of_answer(pool, request)
    (password,) = required(responses, "NEW_PASSWORD")
    if len(password) > policy.LONGEST:
        raise refusals.invalid_parameter("Password did not conform with policy: Password too long")
    policy.require_conforming(password, pool.settings.password_policy)
    given = _attributes(responses)
    credentials = Credentials.of(pool.pool_name, session.username, password)
    with pool.store.writing() as db:
        user = sessions.holder(db, session)
        _require_acceptable(pool, user, given)
        if "phone_number" in given:
            given["phone_number_verified"] = "false"
        sessions.spend(pool, db, session)
        users.set_credentials(db, user, credentials)
        users.set_attributes(db, user, **given)
        users.set_status(db, user, Status.CONFIRMED)
        confirmed = users.again(db, user)
        outcome = onward.after_password(pool, db, confirmed, session)
    return onward.told(pool, outcome)


def _attributes(responses: Parameters) -> dict[str, str]:
    start = onward.ATTRIBUTE_PREFIX
    return {
        name.removeprefix(start): value or "" for name, value in responses.items() if name.startswith(start)
    }


def _require_acceptable(pool: Context, user: User, given: dict[str, str]) -> None:
    """Raise unless `given` holds what is missing and changes nothing that is required and there already."""
    for name in sorted(pool.settings.required_attributes.intersection(given)):
        if user.attributes.get(name):
            raise refusals.not_authorized(f"Cannot modify an already provided {name}")
    attributes.require_writable(given, pool.settings)
    attributes.require_conforming(given, pool.settings)
    lacking = attributes.missing(user.attributes | given, pool.settings)
    if lacking:
        raise refusals.invalid_parameter(f"Invalid attributes given, {', '.join(lacking)} is missing")
