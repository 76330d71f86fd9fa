"""UpdateUserAttributes, DeleteUserAttributes, and the two calls that verify an address or a number."""

from __future__ import annotations

import sqlite3

from wildrydes_desktop.local_pool import attributes, codes, contacts, limits, refusals, users
from wildrydes_desktop.local_pool.context import Answer, Context, delivery
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User


def update_user_attributes(pool: Context, request: Request) -> Answer:
    """Set attributes; an empty value deletes one. A changed address or number is sent a code.

    Where the pool wants that verified first, the old value stays until the code comes.
    """
    claims = pool.claims(request["AccessToken"])
    given = attributes.given(request["UserAttributes"])
    attributes.require_writable(given, pool.settings)
    attributes.require_conforming(given, pool.settings)
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        attributes.require_changeable(given, user, pool.settings)
        attributes.require_complete(user.attributes | given, pool.settings)
        changed = {
            name: given[name]
            for name in contacts.NAMES
            if given.get(name, "") not in {"", user.attributes.get(name)}
        }
        for name, value in changed.items():
            contacts.require_free(db, user, name, value)
        at_once = {
            name: value
            for name, value in given.items()
            if name not in changed or name not in pool.settings.verify_before_update
        }
        _write(pool, db, user, at_once)
        user = users.again(db, user)
        for name, value in changed.items():
            contacts.send_code(db, user, name, value, pool.now())
    return {"CodeDeliveryDetailsList": [delivery(value, name) for name, value in changed.items()]}


def _write(pool: Context, db: sqlite3.Connection, user: User, given: dict[str, str]) -> None:
    """Put `given` in the user's row: empty values go, changed contacts are no longer verified."""
    for name in contacts.NAMES:
        if name in given and given[name] != user.attributes.get(name):
            contacts.abandon(db, user, name)
            given[f"{name}_verified"] = "false" if given[name] else ""
    kept = {name: value for name, value in (user.attributes | given).items() if value}
    users.replace_attributes(db, user, kept)
    contacts.follow(db, users.again(db, user), pool.settings.username_kind)


def delete_user_attributes(pool: Context, request: Request) -> Answer:
    """Delete attributes that the pool does not require."""
    claims = pool.claims(request["AccessToken"])
    names = request["UserAttributeNames"]
    attributes.require_writable(names, pool.settings)
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        attributes.require_changeable(names, user, pool.settings)
        emptied = dict.fromkeys(names, "")
        attributes.require_complete(user.attributes | emptied, pool.settings)
        _write(pool, db, user, emptied)
    return {}


def get_user_attribute_verification_code(pool: Context, request: Request) -> Answer:
    """Send a new code to the address or number, the one waiting to be verified if there is one."""
    claims = pool.claims(request["AccessToken"])
    name = _contact(request)
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        to = contacts.waiting(db, user, name) or user.attributes.get(name)
        if not to:
            raise refusals.invalid_parameter(f"User does not have a value for {name}.")
        limits.count_attempt(db, user.subject, "resend", pool.now())
        contacts.send_code(db, user, name, to, pool.now())
    return {"CodeDeliveryDetails": delivery(to, name)}


def verify_user_attribute(pool: Context, request: Request) -> Answer:
    """Take the code: the address or number is verified, and from now on the user's."""
    claims = pool.claims(request["AccessToken"])
    name = _contact(request)
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        limits.count_attempt(db, user.subject, "confirm", pool.now())
        codes.require(db, user, contacts.purpose(name), request["Code"], pool.now())
        value = contacts.waiting(db, user, name) or user.attributes[name]
        contacts.require_free(db, user, name, value)
        contacts.prove(db, user, name, value)
        codes.use_up(db, user, contacts.purpose(name))
    return {}


def _contact(request: Request) -> str:
    """The attribute to verify. Raises InvalidParameterException for one that cannot be."""
    name: str = request["AttributeName"]
    if name not in contacts.NAMES:
        raise refusals.invalid_parameter(f"{name} cannot be verified.")
    return name
