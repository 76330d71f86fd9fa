"""What a pool asks of those who register, as far as somebody with AWS credentials can find out.

DescribeUserPool and its like are the only signed calls here. They are made where this computer has AWS
credentials anyway, by the usual chain (environment, profile, single sign-on); without them, or where they do
not allow it, nothing is known and the pool's refusals say the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from wildrydes_desktop.cognito.attribute_rules import AttributeRule, outer_name
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.cognito.steps import SESSION_LIFE
from wildrydes_desktop.foundation.problems import Problem

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.connection import Connection

Mfa = Literal["OFF", "OPTIONAL", "ON", ""]

REQUIRED_CASE: Final = "attributes_required"
# "given_name: The attribute is required", "name.givenName: The attribute name.givenName is required", looser.
_REQUIRED: Final = r"(?i)([\w.:-]*[\w-]):? (?:(?:the )?attribute )?is required"


@dataclass(frozen=True, slots=True)
class PoolRequirements:
    """What the pool asks, and what it offers. None and empty values: not known, or none.

    `attributes` are all that the pool has, with what this app client may do with each.
    `verify_before_update` are the contacts whose old value stays until a new one is verified. `mfa_kinds`
    have the names of `mfa.KINDS`. `session_life` is how long a challenge can be answered, in seconds.
    """

    attributes: tuple[AttributeRule, ...]
    policy: PasswordPolicy | None
    verify_before_update: frozenset[str]
    mfa: Mfa
    mfa_kinds: tuple[str, ...]
    kind: PoolKind
    session_life: float = SESSION_LIFE


def describe(pool: PoolConfig, *, beside: Connection | None = None) -> PoolRequirements | None:
    """DescribeUserPool and DescribeUserPoolClient with the AWS credentials of the environment or profile.

    The exchanges go into the trace of `beside`. None where there are no credentials, or they do not allow
    it, or nothing answers: that is never worth a message. Blocks, for seconds where the network is slow.
    Raises `Cancelled`.
    """
    from wildrydes_desktop.cognito.described import requirements

    return requirements(pool, beside)


def missing_attributes(problem: Problem) -> tuple[str, ...]:
    """The attributes that a refusal of SignUp names as required, in its order, each once."""
    if problem.case != REQUIRED_CASE:
        return ()
    named = re.findall(_REQUIRED, problem.raw_message)
    return tuple(dict.fromkeys(outer_name(name) for name in named))
