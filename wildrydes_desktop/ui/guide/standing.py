"""How the steps of a guide stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Standing(Enum):
    """Of one step: to be done, done, or of no use with the pool that is open."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepState:
    """How one step stands; `when` says when it was done."""

    standing: Standing
    when: str = ""
