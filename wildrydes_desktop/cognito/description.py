"""What describes a challenge to whoever shows it: words, inputs, choices. Knows no challenge by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import Words

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.attribute_rules import AttributeRule

LONGEST_TEXT: Final = 32_000
"""Characters of an answer whose form is the pool's own business; a one-line field holds as much."""


class Kind(StrEnum):
    """How an answer is typed. Codes lose their spaces; texts and passwords are sent as they are."""

    CODE = "code"
    TEXT = "text"
    PASSWORD = "password"  # noqa: S105 - a kind of input
    NEW_PASSWORD = "new_password"  # noqa: S105 - a kind of input
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. `value` is the raw name that is sent; `impossible` says why it cannot be used."""

    value: str
    label: Words
    impossible: Words | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """One part of an answer.

    `key` is its name in ChallengeResponses, `name` the widget's. `answers_to` are the values of
    `Problem.field` that mean it. `shortest` and `longest` count characters, a code's without its spaces.
    `rule` is what the pool's attribute of that name may hold. `only_for`: it is asked for only while one of
    these values is chosen.
    """

    key: str
    kind: Kind
    label: Words
    name: str = "challengeCode"
    hint: Words | None = None
    answers_to: tuple[str, ...] = ()
    shortest: int = 1
    longest: int = LONGEST_TEXT
    choices: tuple[Choice, ...] = ()
    rule: AttributeRule | None = None
    only_for: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Description:
    """What a step of a sign-in asks.

    `name` is the raw ChallengeName. `parameters` are the pool's, shown as they came: before the inputs where
    they are the question (`parameters_first`), below them otherwise. No `inputs`: it cannot be answered
    here. `open_key`: the person also types the name under which the first input is sent. `secret` and
    `secret_uri` are an authenticator app's. `deadline` is in seconds since the epoch. `can_remember`: the
    second factor may be spared on this computer from now on.
    """

    name: str
    title: Words
    explanation: Words
    inputs: tuple[Input, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    parameters_first: bool = False
    open_key: bool = False
    secret: Secret | None = None
    secret_uri: Secret | None = None
    deadline: float | None = None
    can_remember: bool = False
