"""The attributes that users have: which exist, who may write them, and what the pool requires of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Final

from wildrydes_desktop.local_pool import refusals, users
from wildrydes_desktop.local_pool.settings import (
    STANDARD_ATTRIBUTES,
    AttributeKind,
    CustomAttribute,
    PoolSettings,
)
from wildrydes_desktop.local_pool.users import User

# What the service sets itself.
_RESERVED: Final = frozenset({"sub", "email_verified", "phone_number_verified", "identities"})
_LONGEST: Final = 2048
_CUSTOM: Final = "custom:"
_NUMBER = re.compile(r"-?[0-9]{1,19}", re.ASCII)


def given(pairs: Iterable[Mapping[str, str | None]]) -> dict[str, str]:
    """The attributes of a request's list of names and values; a value left out is an empty one."""
    return {str(each["Name"]): each.get("Value") or "" for each in pairs}


def require_writable(names: Iterable[str], settings: PoolSettings) -> None:
    """Raise unless a client may write the attributes of these names, and they exist."""
    custom = {_CUSTOM + each.name for each in settings.custom_attributes}
    for name in sorted(names):
        if name in _RESERVED:
            raise refusals.not_authorized("A client attempted to write unauthorized attribute")
        if name not in STANDARD_ATTRIBUTES | custom:
            raise refusals.nonconforming(f"Type for attribute {{{name}}} could not be determined")


def require_changeable(names: Iterable[str], user: User, settings: PoolSettings) -> None:
    """Raise InvalidParameterException where an attribute is set for good."""
    fixed = {_CUSTOM + each.name for each in settings.custom_attributes if not each.mutable}
    for name in sorted(fixed.intersection(names)):
        if name in user.attributes:
            raise refusals.invalid_parameter(f"user.{name}: Attribute cannot be updated.")


def require_conforming(attributes: Mapping[str, str], settings: PoolSettings) -> None:
    """Raise InvalidParameterException for a value that its attribute cannot have. Empty values pass."""
    filled = {name: value for name, value in attributes.items() if value}
    if "email" in filled and not users.EMAIL.fullmatch(filled["email"]):
        raise refusals.invalid_parameter("Invalid email address format.")
    if "phone_number" in filled and not users.PHONE.fullmatch(filled["phone_number"]):
        raise refusals.invalid_parameter("Invalid phone number format.")
    if len(filled.get("birthdate", "YYYY-MM-DD")) != 10:
        raise refusals.nonconforming("birthdate: String must be exactly 10 characters long")
    for each in settings.custom_attributes:
        problem = _problem(each, filled.get(_CUSTOM + each.name, ""))
        if problem:
            raise refusals.nonconforming(f"{_CUSTOM}{each.name}: {problem}")


def _problem(attribute: CustomAttribute, value: str) -> str:
    """What is wrong with the value of a custom attribute; nothing where it is right or empty."""
    return _PROBLEMS[attribute.kind](attribute, value) if value else ""


def _string_problem(attribute: CustomAttribute, value: str) -> str:
    return _outside("String length", len(value), attribute, _LONGEST)


def _number_problem(attribute: CustomAttribute, value: str) -> str:
    if not _NUMBER.fullmatch(value):
        return "Value is not a number"
    return _outside("Number value", int(value), attribute, 2**63)


def _boolean_problem(_: CustomAttribute, value: str) -> str:
    return "" if value in {"true", "false"} else "Value is not a boolean"


def _date_problem(_: CustomAttribute, value: str) -> str:
    try:
        dt.datetime.fromisoformat(value)
    except ValueError:
        return "Value is not a date"
    return ""


_PROBLEMS: Final = {
    AttributeKind.STRING: _string_problem,
    AttributeKind.NUMBER: _number_problem,
    AttributeKind.BOOLEAN: _boolean_problem,
    AttributeKind.DATE_TIME: _date_problem,
}


def _outside(what: str, measure: int, attribute: CustomAttribute, most: int) -> str:
    if attribute.least is not None and measure < attribute.least:
        return f"{what} must be greater than or equal to {attribute.least}"
    limit = most if attribute.most is None else attribute.most
    return f"{what} must be less than or equal to {limit}" if measure > limit else ""


def missing(attributes: Mapping[str, str], settings: PoolSettings) -> list[str]:
    """The names that the pool requires and that have no value, in order."""
    return sorted(name for name in settings.required_attributes if not attributes.get(name))


def require_complete(attributes: Mapping[str, str], settings: PoolSettings) -> None:
    """Raise InvalidParameterException where a required attribute is missing."""
    lacking = missing(attributes, settings)
    if lacking:
        raise refusals.nonconforming(*(f"{name}: The attribute is required" for name in lacking))
