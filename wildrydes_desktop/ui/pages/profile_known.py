"""What a profile page is given to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from wildrydes_desktop.cognito.attribute_rules import AttributeRule

CONTACTS: Final = ("email", "phone_number")
"""The attributes that a code can prove."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How far a contact is proven. `sent_to` is where a code went, masked; `waiting` the value that takes the
    present one's place once the code is typed (empty where none waits). `late`: one may wait since an earlier
    session, of which nobody here knows.
    """

    verified: bool = False
    sent_to: str = ""
    waiting: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What the pool has, by attribute, and the rule of each that there is or could be.

    `free`: the pool may have more of its own, whose names nobody here knows.
    """

    username: str
    values: Mapping[str, str]
    rules: Mapping[str, AttributeRule]
    free: bool = True
    proofs: Mapping[str, Proof] = field(default_factory=dict)

    def rule(self, name: str) -> AttributeRule:
        """The attribute's rule; where none is known, that of a text that may be changed."""
        return self.rules.get(name) or AttributeRule(name)

    def proof(self, name: str) -> Proof:
        return self.proofs.get(name, Proof())

    def changeable(self, name: str) -> bool:
        """Whether the attribute can be changed or, where it has no value, be given one."""
        rule = self.rules.get(name)
        return rule is not None and rule.writable and rule.mutable

    def shown(self) -> set[str]:
        """The attributes to change that are shown in any case: with a value, required, or waiting for one."""
        has = {name for name in self.values if self.changeable(name)}
        must = {name for name, rule in self.rules.items() if rule.required and self.changeable(name)}
        return has | must | {name for name, proof in self.proofs.items() if proof.waiting}
