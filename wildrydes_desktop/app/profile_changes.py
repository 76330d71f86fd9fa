"""What a change of attributes led to: told from what the pool has afterwards and where it sent codes.

Nothing here talks to Qt or to a pool of its own accord.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from wildrydes_desktop.cognito import attributes
from wildrydes_desktop.cognito.accounts import Delivery
from wildrydes_desktop.cognito.attribute_rules import CUSTOM, STANDARD, AttributeRule
from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.requirements import PoolRequirements
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

_ABOUT_A_VALUE: Final = frozenset({"InvalidParameterException", "AliasExistsException"})


class Taken(Enum):
    """What became of a new address or number. The names of the ways are ours.

    AT_ONCE is Cognito's default; AFTER_CODE is what `AttributesRequireVerificationBeforeUpdate` does. With
    PROVEN it is verified already, with NOT_SENT the pool has it and sent no code by itself, and with UNREAD
    nobody knows: it could not be looked at.
    """

    AT_ONCE = "at_once"
    AFTER_CODE = "after_code"
    PROVEN = "proven"
    NOT_SENT = "not_sent"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Changed:
    """A pool after a change. `profile` is None where it could not be read again, for the reason `problem`."""

    deliveries: tuple[Delivery, ...]
    profile: Profile | None
    problem: Problem | None = None


def save(connection: Connection, tokens: TokenSet, changes: Mapping[str, str]) -> Changed:
    """Change attributes and look what the pool has then. For worker threads.

    Raises ProblemError where nothing was changed, and `Cancelled`.
    """
    with connection.conversation():
        deliveries = attributes.update(connection, tokens, changes)
        return look(connection, tokens, deliveries)


def prove(
    connection: Connection, tokens: TokenSet, name: str, code: Secret, *, may_have_worked: bool
) -> Changed:
    """Verify the contact of that name and look what the pool has then. For worker threads.

    `may_have_worked`: the code was sent before and no answer came. Then a code that is used up is no refusal
    where the contact is verified now. Raises ProblemError where it is not, and `Cancelled`.
    """
    try:
        attributes.verify(connection, tokens, name, code)
    except ProblemError as error:
        if may_have_worked and error.problem.case == "code_expired":
            found = look(connection, tokens)
            if found.profile is not None and found.profile.attributes.get(f"{name}_verified") == "true":
                return found
        raise
    return look(connection, tokens)


def look(connection: Connection, tokens: TokenSet, deliveries: tuple[Delivery, ...] = ()) -> Changed:
    """What the pool has after something was changed. That stands, whether or not it can be read."""
    try:
        return Changed(deliveries, attributes.read(connection, tokens))
    except ProblemError as error:
        return Changed(deliveries, None, error.problem)


def outcome(name: str, value: str, changed: Changed) -> Taken:
    """How the pool took `value`, not empty, for the contact of that name."""
    if changed.profile is None:
        return Taken.UNREAD
    now = changed.profile.attributes
    if now.get(name, "").casefold() != value.casefold():
        return Taken.AFTER_CODE
    if now.get(f"{name}_verified") == "true":
        return Taken.PROVEN
    sent = any(each.attribute == name for each in changed.deliveries)
    return Taken.AT_ONCE if sent else Taken.NOT_SENT


def rules_of(profile: Profile, requirements: PoolRequirements | None) -> dict[str, AttributeRule]:
    """What is known of every attribute that the user has or could have, by name.

    Where the pool's own rules are not known, its own attributes are taken for texts that may be changed:
    a refusal tells. Names that nobody here knows are left alone.
    """
    rules = dict(STANDARD)
    if requirements is not None:
        rules |= {rule.name: _with_service(rule) for rule in requirements.attributes}
    for name in profile.attributes:
        rules.setdefault(name, AttributeRule(name, writable=name.startswith(CUSTOM)))
    return rules


def _with_service(rule: AttributeRule) -> AttributeRule:
    """What the service sets itself is written by nobody, whatever a pool's description leaves open."""
    known = STANDARD.get(rule.name)
    return replace(rule, writable=False) if known is not None and not known.writable else rule


def at_fault(problem: Problem, sent: Sequence[str]) -> str:
    """Which of the attributes that were `sent` a refusal is about; empty where it does not say.

    Cognito names it in the text: `birthdate: String must be …`, `Invalid phone number format.`
    """
    text = problem.raw_message.casefold()
    if problem.name not in _ABOUT_A_VALUE and "attribute" not in text:
        return ""  # a lost connection, a session that ended: no attribute's fault
    exact = [name for name in sent if f"{name.casefold()}:" in text]
    loose = [name for name in sent if name.casefold().replace("_", " ") in text.replace("_", " ")]
    found = exact or sorted(loose, key=len, reverse=True) or (sent if len(sent) == 1 else [])
    return found[0] if found else ""


def in_id_token(names: Collection[str], rules: Mapping[str, AttributeRule]) -> bool:
    """Whether a change of any of these is seen in the ID token: it holds what the app client may read."""
    return any(rules[name].readable if name in rules else True for name in names)
