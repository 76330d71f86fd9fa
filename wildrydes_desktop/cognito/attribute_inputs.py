"""The attributes that NEW_PASSWORD_REQUIRED may ask for, as inputs.

Their names, hints and limits are those of `attribute_rules`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from wildrydes_desktop.cognito import attribute_rules
from wildrydes_desktop.cognito.attribute_rules import LONGEST_BIRTHDATE, LONGEST_VALUE, AttributeRule
from wildrydes_desktop.cognito.description import Input, Kind
from wildrydes_desktop.foundation.words import Words, words

PREFIX: Final = "userAttributes."


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
    rule = replace(attribute_rules.STANDARD.get(name, AttributeRule(name)), required=True)
    label, hint = attribute_rules.label(name), attribute_rules.hint(name)
    return Input(
        PREFIX + name,
        Kind.TEXT,
        Words(label) if attribute_rules.has_label(name) else words("{name}", name=name),
        f"challengeAttribute_{name}",
        hint=Words(hint) if hint else None,
        answers_to=("attribute", name),
        longest=LONGEST_BIRTHDATE if name == "birthdate" else LONGEST_VALUE,
        rule=rule if rule.writable else None,
    )
