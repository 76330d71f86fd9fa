"""The attributes that NEW_PASSWORD_REQUIRED may ask for, as inputs.

Names: the standard claims of OpenID Connect Core 1.0, section 5.1, which are a pool's standard attributes.
Limits: AttributeValueType of Cognito's API reference, and 10 characters for a birthdate.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from wildrydes_desktop.cognito.description import Input, Kind, Words, words

PREFIX: Final = "userAttributes."
LONGEST_VALUE: Final = 2048
LONGEST_BIRTHDATE: Final = 10

_LABELS: Final[Mapping[str, str]] = {
    "address": "Address",
    "birthdate": "Date of birth",
    "email": "E-mail address",
    "family_name": "Family name",
    "gender": "Gender",
    "given_name": "Given name",
    "locale": "Language and country",
    "middle_name": "Middle name",
    "name": "Full name",
    "nickname": "Nickname",
    "phone_number": "Phone number",
    "picture": "Picture (its address)",
    "preferred_username": "Preferred username",
    "profile": "Profile page (its address)",
    "website": "Website",
    "zoneinfo": "Time zone",
}
_HINTS: Final[Mapping[str, str]] = {
    "birthdate": "Year, month and day: 1815-12-10.",
    "locale": "For example en-GB.",
    "phone_number": "With the country's code and no spaces: +441632960001.",
    "zoneinfo": "For example Europe/London.",
}


def required_attributes(parameters: Mapping[str, str]) -> tuple[Input, ...] | None:
    """The inputs for `requiredAttributes`; None where that parameter cannot be read.

    Its value is a JSON list; the names come with the prefix that the answer's keys have, or without.
    """
    try:
        listed = json.loads(parameters.get("requiredAttributes") or "[]")
    except (ValueError, RecursionError):
        return None
    if not isinstance(listed, list) or not all(isinstance(each, str) and each for each in listed):
        return None
    plain = dict.fromkeys(each.removeprefix(PREFIX) for each in listed)
    return tuple(_input(name) for name in plain)


def _input(name: str) -> Input:
    hint = _HINTS.get(name)
    return Input(
        PREFIX + name,
        Kind.TEXT,
        Words(_LABELS[name]) if name in _LABELS else words("{name}", name=name),
        f"challengeAttribute_{name}",
        hint=Words(hint) if hint else None,
        answers_to=("attribute", name),
        longest=LONGEST_BIRTHDATE if name == "birthdate" else LONGEST_VALUE,
    )
