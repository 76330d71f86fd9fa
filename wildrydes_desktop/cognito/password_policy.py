"""What a user pool asks of a password, so that a form can say it before anything is sent.

The pool's own word is final: what it refuses is refused, whatever stands here.
Source: "Adding user pool password requirements" of the Cognito developer guide.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SYMBOLS: Final = frozenset("^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-")
"""What Cognito counts as a special character; a space inside the password counts too."""


class Requirement(StrEnum):
    """One thing a policy can ask for, in the order people are told."""

    LENGTH = "length"
    LOWER = "lower"
    UPPER = "upper"
    DIGIT = "digit"
    SYMBOL = "symbol"


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """A pool's password policy; as it stands, the one Cognito gives a new pool."""

    minimum_length: int = 8
    lower: bool = True
    upper: bool = True
    digit: bool = True
    symbol: bool = True

    def requirements(self) -> tuple[Requirement, ...]:
        """What this policy asks for."""
        asked = {
            Requirement.LENGTH: True,
            Requirement.LOWER: self.lower,
            Requirement.UPPER: self.upper,
            Requirement.DIGIT: self.digit,
            Requirement.SYMBOL: self.symbol,
        }
        return tuple(requirement for requirement, wanted in asked.items() if wanted)

    def unmet(self, password: str) -> tuple[Requirement, ...]:
        """What `password` still lacks. Letters and digits are the basic Latin ones, as Cognito has it."""
        met = {
            Requirement.LENGTH: len(password) >= self.minimum_length,
            Requirement.LOWER: any(character in string.ascii_lowercase for character in password),
            Requirement.UPPER: any(character in string.ascii_uppercase for character in password),
            Requirement.DIGIT: any(character in string.digits for character in password),
            Requirement.SYMBOL: any(c in SYMBOLS for c in password) or " " in password.strip(" "),
        }
        return tuple(requirement for requirement in self.requirements() if not met[requirement])
