"""What a story is made of: steps with a name, each a few acts one after the other. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wildrydes_desktop.app.tours.window_driver import WindowDriver

Condition = Callable[[], bool]

Walk = Iterator[Condition]
"""Acts, and yields what must come true before it goes on."""

Act = Callable[["WindowDriver"], Walk]


class StepError(Exception):
    """A step of a tour did not come to its end; the text says why, without anything secret."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `name` is what the report calls it, and its picture."""

    name: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """One tour. `name` is what the command line calls it, `what` says in one line what is shown."""

    name: str
    what: str
    steps: tuple[Step, ...]

    @property
    def plan(self) -> tuple[str, ...]:
        """The names of the steps in their order."""
        return tuple(step.name for step in self.steps)


def step(name: str, *acts: Act) -> Step:
    """Short for a step of these acts."""
    return Step(name, acts)
