"""What a text that somebody typed or dropped names: a pool by its id, ARN or address, or a stack.

Sources: the API reference of Cognito user pools (UserPoolIdType, ArnType) and of CloudFormation (StackName);
the IAM user guide on ARNs of the partitions aws, aws-cn and aws-us-gov.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words

MOST_CHARACTERS: Final = 2048
"""The longest that anything here may be, an ARN."""

_REGION: Final = r"[a-z]{2,}(?:-[a-z]+)+-\d+"
_POOL: Final = rf"(?P<pool>(?P<home>{_REGION})_[0-9A-Za-z]+)"
_PARTITION: Final = r"arn:aws(?:-cn|-us-gov)?"


class ReferenceKind(StrEnum):
    """What a text is."""

    POOL = "pool"
    STACK = "stack"
    CONFIGURATION = "configuration"
    """The text of a whole configuration file."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What was recognised. `region` is empty where the text names none; `stack` is a stack's name or ARN."""

    kind: ReferenceKind
    user_pool_id: str = ""
    region: str = ""
    stack: str = ""


def recognise(text: str) -> Reference:
    """What `text` names; asks nobody. Raises ProblemError (field "reference") for what names no pool."""
    text = text.strip()
    if "{" in text:
        return Reference(ReferenceKind.CONFIGURATION)
    if len(text) > MOST_CHARACTERS:
        raise _refused("It is far too long for one.")
    for pattern in _POOLS:
        if match := re.fullmatch(pattern, text):
            return _pool(match)
    if match := re.fullmatch(_STACK_ARN, text):
        return Reference(ReferenceKind.STACK, region=match["region"], stack=text)
    if text.startswith("arn:"):
        raise _refused("That ARN is neither a user pool's nor a CloudFormation stack's.")
    if re.fullmatch(r"[0-9][0-9a-z]{25}", text):
        raise _refused("That looks like an app client id. It does not say which pool it belongs to.")
    if re.fullmatch(_STACK_NAME, text):
        return Reference(ReferenceKind.STACK, stack=text)
    raise _refused("It is neither an id nor an ARN of a pool, nor the name of a stack.")


def _pool(match: re.Match[str]) -> Reference:
    found = match.groupdict()
    region = found.get("region") or found["home"]
    if region != found["home"]:
        raise _refused(
            words(
                "The id says {found}, what stands around it says {region}.",
                found=found["home"],
                region=region,
            )
        )
    return Reference(ReferenceKind.POOL, found["pool"], region)


def _refused(meaning: str) -> ProblemError:
    return ProblemError(
        Problem(
            "That does not name a pool",
            meaning,
            "Give the pool's id, like us-east-1_AbCdEfGhI, its ARN, or the name of the stack that made it.",
            name="PoolReferenceRefused",
            field="reference",
        )
    )


_POOLS: Final = (
    _POOL,
    rf"{_PARTITION}:cognito-idp:(?P<region>{_REGION}):\d{{12}}:userpool/{_POOL}",
    rf"https://cognito-idp\.(?P<region>{_REGION})\.amazonaws\.com(?:\.cn)?/{_POOL}(?:/\S*)?",
)
_STACK_NAME: Final = r"[A-Za-z][A-Za-z0-9-]{0,127}"
_STACK_ARN: Final = (
    rf"{_PARTITION}:cloudformation:(?P<region>{_REGION}):\d{{12}}:stack/{_STACK_NAME}(?:/[0-9A-Za-z-]+)?"
)
