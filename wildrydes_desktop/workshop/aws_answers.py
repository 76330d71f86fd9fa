"""Reading what AWS answered: a member that has to be there is, or that was not an answer of Amazon's.

botocore has made values of the service model's types of what came (`aws_parsing`), but takes every member for
optional: what is empty, or a list where one structure should be, comes through as an answer without members.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop.aws_errors import NOT_AWS


def text(said: Mapping[str, object], member: str) -> str:
    """A text with something in it. Raises ProblemError, case "not_aws"; the details name the member."""
    value = said.get(member)
    if not isinstance(value, str) or not value:
        raise _without(member)
    return value


def moment(said: Mapping[str, object], member: str) -> datetime:
    """A point in time. Raises ProblemError likewise."""
    value = said.get(member)
    if not isinstance(value, datetime):
        raise _without(member)
    return value


def parts(said: Mapping[str, object], member: str) -> list[Any]:
    """A list of structures, which may be empty. Raises ProblemError likewise."""
    value = said.get(member)
    if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
        raise _without(member)
    return value


def one(said: Mapping[str, object], member: str) -> Any:  # noqa: ANN401 - the caller knows which structure
    """The structure that was asked for: the first of a list. Raises ProblemError likewise."""
    found = parts(said, member)
    if not found:
        raise _without(member)
    return found[0]


def _without(member: str) -> ProblemError:
    return ProblemError(replace(NOT_AWS, raw_message=member))
