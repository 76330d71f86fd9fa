"""What a pool's attributes may hold, and what they are called: checked before anything is sent.

Names of the standard attributes: the standard claims of OpenID Connect Core 1.0, section 5.1. Limits: the
`SchemaAttributes` that DescribeUserPool gives a new pool, and AttributeValueType of Cognito's API reference.
The pool's own word is final: what it refuses is refused, whatever stands here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.words import Figure, words

CUSTOM: Final = "custom:"
"""What stands before the names of a pool's own attributes."""
LONGEST_VALUE: Final = 2048
LONGEST_BIRTHDATE: Final = 10

Kind = Literal["String", "Number", "DateTime", "Boolean"]

# As texts: compiled when first used.
_EMAIL: Final = r"[^\s@]+@[^\s@]+"
_PHONE: Final = r"\+[0-9]{1,15}"
_NUMBER: Final = r"-?[0-9]{1,19}"
_BIRTHDATE: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_NO_YEAR: Final = "0000"


@dataclass(frozen=True, slots=True)
class AttributeRule:
    """What one attribute may hold (SchemaAttributeType), and what this app client may do with it.

    `least` and `most` bound the length of a String and the value of a Number. An attribute that is not
    `mutable` can be set once, when its user is made.
    """

    name: str
    kind: Kind = "String"
    required: bool = False
    mutable: bool = True
    least: int | None = None
    most: int | None = None
    readable: bool = True
    writable: bool = True


_TEXTS: Final = (
    "address",
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
    "website",
    "zoneinfo",
)


def _standard() -> Mapping[str, AttributeRule]:
    rules = [AttributeRule(name, least=0, most=LONGEST_VALUE) for name in _TEXTS]
    rules += [
        AttributeRule("birthdate", least=LONGEST_BIRTHDATE, most=LONGEST_BIRTHDATE),
        AttributeRule("email_verified", "Boolean", writable=False),
        AttributeRule("identities", writable=False),
        AttributeRule("phone_number_verified", "Boolean", writable=False),
        AttributeRule("sub", required=True, mutable=False, least=1, most=LONGEST_VALUE, writable=False),
        AttributeRule("updated_at", "Number", least=0, writable=False),
    ]
    return {rule.name: rule for rule in sorted(rules, key=lambda rule: rule.name)}


STANDARD: Final = _standard()
"""The standard attributes with the limits that Cognito gives them; the service itself sets some of them."""

_LABELS: Final[Mapping[str, str]] = {
    "address": "Address",
    "birthdate": "Date of birth",
    "email": "E-mail address",
    "email_verified": "E-mail address verified",
    "family_name": "Family name",
    "gender": "Gender",
    "given_name": "Given name",
    "identities": "Linked identities",
    "locale": "Language and country",
    "middle_name": "Middle name",
    "name": "Full name",
    "nickname": "Nickname",
    "phone_number": "Phone number",
    "phone_number_verified": "Phone number verified",
    "picture": "Picture (its address)",
    "preferred_username": "Preferred username",
    "profile": "Profile page (its address)",
    "sub": "Subject (the user's fixed id)",
    "updated_at": "Last changed",
    "website": "Website",
    "zoneinfo": "Time zone",
}
_HINTS: Final[Mapping[str, str]] = {
    "birthdate": "Year, month and day: 1815-12-10.",
    "locale": "For example en-GB.",
    "phone_number": "With the country's code and no spaces: +441632960001.",
    "zoneinfo": "For example Europe/London.",
}

# Real pools name standard attributes in refusals as they keep them inside, in the terms of SCIM (RFC 7643,
# section 4.1); requests take them under their OpenID Connect names only. Here in small letters.
_INNER_NAMES: Final[Mapping[str, str]] = {
    "addresses": "address",
    "emails": "email",
    "name.familyname": "family_name",
    "name.formatted": "name",
    "name.givenname": "given_name",
    "name.middlename": "middle_name",
    "phonenumbers": "phone_number",
    "preferredusername": "preferred_username",
    "profileurl": "profile",
    "timezone": "zoneinfo",
}


def outer_name(name: str) -> str:
    """What requests call an attribute that a refusal names; the name itself where it is that already."""
    return _INNER_NAMES.get(name.lower(), name)


def label(name: str) -> str:
    """What people call the attribute; the name itself where it is one of the pool's own."""
    return _LABELS.get(name, name)


def has_label(name: str) -> bool:
    """Whether `label` has a word of ours for it, which can be translated."""
    return name in _LABELS


def hint(name: str) -> str:
    """A sentence on the form of its value; empty where none is needed."""
    return _HINTS.get(name, "")


def fault(rule: AttributeRule, value: str) -> Problem | None:
    """What is wrong with `value`, None where nothing is. An empty value deletes what is not required."""
    if not rule.writable:
        return _refused(
            rule,
            "attribute_read_only",
            "This cannot be changed here",
            "The attribute is set by the service, or the app client may only read it.",
            "Leave it as it is.",
        )
    if not value:
        return _missing(rule) if rule.required else None
    form = _FORMS.get(rule.name)
    return (form and form(rule, value)) or _KINDS[rule.kind](rule, value)


def _refused(rule: AttributeRule, case: str, title: str, meaning: str, next_step: str) -> Problem:
    return Problem(title, meaning, next_step, name="AttributeRefused", field=rule.name, case=case)


def _missing(rule: AttributeRule) -> Problem:
    return _refused(
        rule,
        "attributes_required",
        "The pool wants this filled in",
        "The attribute is required, so it cannot be empty.",
        "Fill it in.",
    )


def _email(rule: AttributeRule, value: str) -> Problem | None:
    if re.fullmatch(_EMAIL, value):
        return None
    return _refused(
        rule,
        "email_form",
        "That is not an email address",
        "An address has one @ and no spaces.",
        "Check it for typing errors.",
    )


def _phone(rule: AttributeRule, value: str) -> Problem | None:
    if re.fullmatch(_PHONE, value):
        return None
    return _refused(
        rule,
        "phone_form",
        "That is not a phone number",
        "Cognito takes a plus sign, the country's code and the number: up to 15 digits and no spaces.",
        "Write it like +441632960001.",
    )


def _birthdate(rule: AttributeRule, value: str) -> Problem | None:
    # OpenID Connect lets people leave the year out, as 0000, which no calendar has; 2000 is a leap year.
    text = value.replace(_NO_YEAR, "2000", 1) if value.startswith(_NO_YEAR) else value
    return None if re.fullmatch(_BIRTHDATE, text) and _is_date(text) else _not_a_date(rule, "1815-12-10")


def _string(rule: AttributeRule, value: str) -> Problem | None:
    least, most = rule.least or 0, LONGEST_VALUE if rule.most is None else rule.most
    if least <= len(value) <= most:
        return None
    return _refused(
        rule,
        "attribute_length",
        "That is too short" if len(value) < least else "That is too long",
        words(
            "The attribute takes {bounds} characters; these are {count}.",
            bounds=_bounds(least, most) if least else words("up to {most}", most=Figure(most)),
            count=Figure(len(value)),
        ),
        "Change it and try again.",
    )


def _number(rule: AttributeRule, value: str) -> Problem | None:
    if not re.fullmatch(_NUMBER, value):
        return _refused(
            rule,
            "attribute_number",
            "That is not a whole number",
            "The attribute takes digits only, with a minus sign before them where it is negative.",
            "Type a whole number.",
        )
    number = int(value)
    too_small = rule.least is not None and number < rule.least
    too_large = rule.most is not None and number > rule.most
    if not (too_small or too_large):
        return None
    return _refused(
        rule,
        "attribute_range",
        "That number is too small" if too_small else "That number is too large",
        words("The attribute takes {bounds}.", bounds=_bounds(rule.least, rule.most)),
        "Change it and try again.",
    )


def _date_time(rule: AttributeRule, value: str) -> Problem | None:
    return None if _is_date(value) else _not_a_date(rule, "2026-11-02T09:05:07Z")


def _boolean(rule: AttributeRule, value: str) -> Problem | None:
    if value in {"true", "false"}:
        return None
    return _refused(
        rule,
        "attribute_boolean",
        "That is neither true nor false",
        "The attribute takes one of these two words, in small letters.",
        "Type true or false.",
    )


def _is_date(value: str) -> bool:
    try:
        dt.datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _not_a_date(rule: AttributeRule, example: str) -> Problem:
    return _refused(
        rule,
        "attribute_date",
        "That is not a date",
        "The attribute takes a day of the calendar, the year first.",
        words("Write it like {example}.", example=example),
    )


def _bounds(least: int | None, most: int | None) -> str:
    if most is None:
        assert least is not None, "there is one bound at least"
        return words("{least} or more", least=Figure(least))
    if least is None:
        return words("{most} or less", most=Figure(most))
    return (
        words("exactly {most}", most=Figure(most))
        if least == most
        else words("{least} to {most}", least=Figure(least), most=Figure(most))
    )


_Check = Callable[[AttributeRule, str], Problem | None]
_FORMS: Final[Mapping[str, _Check]] = {"email": _email, "phone_number": _phone, "birthdate": _birthdate}
_KINDS: Final[Mapping[Kind, _Check]] = {
    "String": _string,
    "Number": _number,
    "DateTime": _date_time,
    "Boolean": _boolean,
}
