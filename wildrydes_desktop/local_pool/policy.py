"""The password policy, with the service's messages."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.settings import PasswordPolicy

# The symbols that count, from the developer guide's page on password requirements. A space inside counts too.
SYMBOLS: Final = frozenset("^$*.[]{}()?-\"!@#%&/\\,><':;|_~`+= ")

LONGEST: Final = 256


def require_conforming(password: str, policy: PasswordPolicy) -> None:
    """Raise InvalidPasswordException with the first thing that `password` lacks."""
    lacks = _first_violation(password, policy)
    if lacks:
        raise Refusal("InvalidPasswordException", f"Password did not conform with policy: {lacks}")


def _first_violation(password: str, policy: PasswordPolicy) -> str:
    if len(password) < policy.minimum_length:
        return "Password not long enough"
    if policy.uppercase and not any("A" <= letter <= "Z" for letter in password):
        return "Password must have uppercase characters"
    if policy.lowercase and not any("a" <= letter <= "z" for letter in password):
        return "Password must have lowercase characters"
    if policy.numbers and not any("0" <= letter <= "9" for letter in password):
        return "Password must have numeric characters"
    if policy.symbols and not SYMBOLS.intersection(password):
        return "Password must have symbol characters"
    return ""
