"""The attributes that users have: which exist, who may write them, and what the pool requires."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from wildrydes_desktop.local_pool import refusals, users
from wildrydes_desktop.local_pool.settings import STANDARD_ATTRIBUTES, PoolSettings

# What the service sets itself.
_RESERVED: Final = frozenset({"sub", "email_verified", "phone_number_verified", "identities"})


def given(pairs: Iterable[Mapping[str, str | None]]) -> dict[str, str]:
    """The attributes of a request's list of names and values; a value left out is an empty one."""
    return {str(each["Name"]): each.get("Value") or "" for each in pairs}


def require_writable(attributes: Mapping[str, str]) -> None:
    """Raise unless a client may write these, and they exist."""
    if _RESERVED.intersection(attributes):
        raise refusals.not_authorized("A client attempted to write unauthorized attribute")
    unknown = sorted(set(attributes) - STANDARD_ATTRIBUTES)
    if unknown:
        raise refusals.nonconforming(f"Type for attribute {{{unknown[0]}}} could not be determined")


def require_conforming(attributes: Mapping[str, str]) -> None:
    """Raise InvalidParameterException for a value that its attribute cannot have."""
    if attributes.get("email") and not users.EMAIL.fullmatch(attributes["email"]):
        raise refusals.invalid_parameter("Invalid email address format.")
    if attributes.get("phone_number") and not users.PHONE.fullmatch(attributes["phone_number"]):
        raise refusals.invalid_parameter("Invalid phone number format.")


def missing(attributes: Mapping[str, str], settings: PoolSettings) -> list[str]:
    """The names that the pool requires and that have no value, in order."""
    return sorted(name for name in settings.required_attributes if not attributes.get(name))


def require_complete(attributes: Mapping[str, str], settings: PoolSettings) -> None:
    """Raise InvalidParameterException where a required attribute is missing."""
    lacking = missing(attributes, settings)
    if lacking:
        raise refusals.nonconforming(*(f"{name}: The attribute is required" for name in lacking))
