"""What the members of a request must look like, and the service's words where they do not.

The constraints are those of the `cognito-idp` service model; a member that is not listed for an
operation is left unread, as the service does with members it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from wildrydes_desktop.local_pool import refusals

Request = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """A string member. `shown` is the pattern as the service's message quotes it.

    A value is quoted in a message only where it is not `secret`.
    """

    least: int = 0
    most: int = 131_072
    pattern: re.Pattern[str] | None = None
    shown: str = ""
    options: tuple[str, ...] = ()
    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:
        """What is wrong with `value`, in the service's words. Raises SerializationException for no string."""
        if not isinstance(value, str):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to a String")
        found = []
        if len(value) < self.least:
            found.append(f"Member must have length greater than or equal to {self.least}")
        if len(value) > self.most:
            found.append(f"Member must have length less than or equal to {self.most}")
        if self.pattern and not self.pattern.fullmatch(value):
            found.append(f"Member must satisfy regular expression pattern: {self.shown}")
        if self.options and value not in self.options:
            found.append(f"Member must satisfy enum value set: [{', '.join(self.options)}]")
        quoted = "Value" if self.secret else f"Value '{value[:100]}'"
        return [f"{quoted} at '{name}' failed to satisfy constraint: {each}" for each in found]


@dataclass(frozen=True, slots=True)
class TextMap:
    """A member that maps strings to strings (AuthParameters, ChallengeResponses)."""

    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:
        if not isinstance(value, dict):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to a Map")
        for content in value.values():
            if content is not None:
                _ANY_TEXT.violations(name, content)
        return []


@dataclass(frozen=True, slots=True)
class Attributes:
    """A list of `{"Name": ..., "Value": ...}`."""

    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to a List")
        found = []
        for number, each in enumerate(value, start=1):
            place = f"{name}.{number}.member"
            if each.get("Name") is None:
                found.append(f"Value null at '{place}.name' failed to satisfy constraint: {_NOT_NULL}")
            else:
                found += ATTRIBUTE_NAME.violations(f"{place}.name", each["Name"])
            if each.get("Value") is not None:
                found += _ATTRIBUTE_VALUE.violations(f"{place}.value", each["Value"])
        return found


@dataclass(frozen=True, slots=True)
class Flag:
    """A member that is true or false."""

    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:  # noqa: ARG002 - every shape is asked alike
        if not isinstance(value, bool):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to a Boolean")
        return []


@dataclass(frozen=True, slots=True)
class Struct:
    """A member with members of its own."""

    members: Mapping[str, Flag | Text]
    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:
        if not isinstance(value, dict):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to an Object")
        found = []
        for member, shape in self.members.items():
            if value.get(member) is not None:
                found += shape.violations(f"{name}.{_shown(member)}", value[member])
        return found


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    least: int
    most: int
    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:
        if not isinstance(value, int) or isinstance(value, bool):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to an Integer")
        found = []
        if value < self.least:
            found.append(f"Member must have value greater than or equal to {self.least}")
        if value > self.most:
            found.append(f"Member must have value less than or equal to {self.most}")
        return [f"Value '{value}' at '{name}' failed to satisfy constraint: {each}" for each in found]


@dataclass(frozen=True, slots=True)
class TextList:
    """A list of strings."""

    item: Text
    secret: bool = True

    def violations(self, name: str, value: object) -> list[str]:
        if not isinstance(value, list):
            raise refusals.serialization(f"{_type_name(value)} can not be converted to a List")
        found = []
        for number, each in enumerate(value, start=1):
            found += self.item.violations(f"{name}.{number}.member", each)
        return found


Shape = TextList | Number | Text | TextMap | Attributes | Flag | Struct

_NOT_NULL: Final = "Member must not be null"
_ANY_TEXT: Final = Text()
ATTRIBUTE_NAME: Final = Text(least=1, most=32, secret=False)
_ATTRIBUTE_VALUE: Final = Text(most=2048)
_NO_SPACE = re.compile(r"[^\s\x00-\x1f\x7f]+")

CLIENT_ID: Final = Text(1, 128, re.compile(r"[\w+]+", re.ASCII), r"[\w+]+")
CLIENT_SECRET: Final = Text(24, 64, re.compile(r"[\w+]+", re.ASCII), r"[\w+]+")
SECRET_HASH: Final = Text(1, 128, re.compile(r"[\w+=/]+", re.ASCII), r"[\w+=/]+")
USERNAME: Final = Text(1, 128, _NO_SPACE, r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+")
PASSWORD: Final = Text(6, 256, re.compile(r"\S(?:.*\S)?", re.DOTALL), r"^[\S]+.*[\S]+$")
CODE: Final = Text(1, 2048, re.compile(r"\S+"), r"[\S]+", secret=False)
TOKEN: Final = Text(0, 131_072, re.compile(r"[A-Za-z0-9\-_=.]+"), r"[A-Za-z0-9-_=.]+")
SESSION: Final = Text(20, 4096)
DEVICE_KEY: Final = Text(
    1, 55, re.compile(r"[\w-]+_[0-9a-f-]+", re.ASCII), r"[\w-]+_[0-9a-f-]+", secret=False
)
DEVICE_STATUS: Final = Text(options=("remembered", "not_remembered"), secret=False)
TOTP_CODE: Final = Text(6, 6, re.compile(r"[0-9]+", re.ASCII), "[0-9]+")
USER_POOL_ID: Final = Text(
    1, 55, re.compile(r"[\w-]+_[0-9a-zA-Z]+", re.ASCII), r"[\w-]+_[0-9a-zA-Z]+", secret=False
)
GROUP: Final = Text(1, 128, _NO_SPACE, r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", secret=False)
MFA_SETTINGS: Final = Struct({"Enabled": Flag(), "PreferredMfa": Flag()})
AUTH_FLOW: Final = Text(
    options=(
        "USER_SRP_AUTH",
        "REFRESH_TOKEN_AUTH",
        "REFRESH_TOKEN",
        "CUSTOM_AUTH",
        "ADMIN_NO_SRP_AUTH",
        "USER_PASSWORD_AUTH",
        "ADMIN_USER_PASSWORD_AUTH",
        "USER_AUTH",
    ),
    secret=False,
)
CHALLENGE_NAME: Final = Text(
    options=(
        "SMS_MFA",
        "EMAIL_OTP",
        "SOFTWARE_TOKEN_MFA",
        "SELECT_MFA_TYPE",
        "MFA_SETUP",
        "PASSWORD_VERIFIER",
        "CUSTOM_CHALLENGE",
        "SELECT_CHALLENGE",
        "DEVICE_SRP_AUTH",
        "DEVICE_PASSWORD_VERIFIER",
        "ADMIN_NO_SRP_AUTH",
        "NEW_PASSWORD_REQUIRED",
        "SMS_OTP",
        "PASSWORD",
        "WEB_AUTHN",
        "PASSWORD_SRP",
    ),
    secret=False,
)


def require_valid(
    request: Mapping[str, object], required: Mapping[str, Shape], optional: Mapping[str, Shape]
) -> Request:
    """The members of `request` that the operation knows, each of its shape; optional ones may be missing.

    Raises InvalidParameterException with every violation, SerializationException for a wrong JSON type.
    """
    found: list[str] = []
    members: Request = {}
    for name, shape in (*required.items(), *optional.items()):
        value = request.get(name)
        shown = _shown(name)
        if value is not None:
            found += shape.violations(shown, value)
            members[name] = value
        elif name in required:
            quoted = "Value" if shape.secret else "Value null"
            found.append(f"{quoted} at '{shown}' failed to satisfy constraint: {_NOT_NULL}")
    if found:
        noun = "error" if len(found) == 1 else "errors"
        raise refusals.invalid_parameter(f"{len(found)} validation {noun} detected: {'; '.join(found)}")
    return members


def _shown(name: str) -> str:
    return name[:1].lower() + name[1:]


def _type_name(value: object) -> str:
    names = {bool: "BOOLEAN_VALUE", int: "NUMBER_VALUE", float: "NUMBER_VALUE", str: "STRING_VALUE"}
    return names.get(type(value), "START_ARRAY" if isinstance(value, list) else "START_OBJECT")
