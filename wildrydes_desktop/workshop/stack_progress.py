"""What is known of a stack at one moment: its resources, its events, and how it ended. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wildrydes_desktop.foundation.problems import Problem


class Phase(StrEnum):
    """Where a stack is. The first four move; the others stay as they are until somebody acts."""

    CREATING = "creating"
    UPDATING = "updating"
    ROLLING_BACK = "rolling_back"
    DELETING = "deleting"
    READY = "ready"
    ROLLED_BACK = "rolled_back"
    """A creation that failed and was undone: nothing works in it, and its name stays taken until it is
    deleted.
    """
    UPDATE_UNDONE = "update_undone"
    """An update that failed and was undone: the stack works as before."""
    FAILED = "failed"
    """Stuck: creating, rolling back or deleting failed."""
    REVIEW = "review"
    """Only a change set was made; there is nothing in it yet."""
    DELETED = "deleted"

    @property
    def moving(self) -> bool:
        return self in {Phase.CREATING, Phase.UPDATING, Phase.ROLLING_BACK, Phase.DELETING}


class Light(StrEnum):
    """A resource's state in one word, for a sign beside it."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    KEPT = "kept"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of the stack, for the timeline.

    `status` is CloudFormation's own word (CREATE_IN_PROGRESS, ...), `light` the same in short. `began` and
    `ended` are when its present work did; None where it has not. `reason` is CloudFormation's text.
    """

    logical_id: str
    type: str
    status: str
    light: Light
    physical_id: str = ""
    reason: str = ""
    began: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One event, as CloudFormation tells it. `logical_id` is the stack's name where it is about the whole."""

    id: str
    at: datetime
    logical_id: str
    type: str
    status: str
    reason: str = ""
    physical_id: str = ""


@dataclass(frozen=True, slots=True)
class Stack:
    """A stack in one line. `id` is its ARN, which also finds it once it is deleted."""

    id: str
    name: str
    phase: Phase
    status: str
    description: str = ""
    changed_at: datetime | None = None
    reason: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Progress:
    """One look at a stack. `events` are those since the present work began, the oldest first.

    `resources` stand in the order in which they began, those that have not last. `problem` says why it went
    wrong, as soon as that is known: while the stack still rolls back, too. `remaining` is what was to be
    deleted and is still in the account: kept on purpose, or because it could not be deleted.
    """

    stack: Stack
    resources: tuple[Resource, ...] = ()
    events: tuple[Event, ...] = ()
    problem: Problem | None = None
    remaining: tuple[Resource, ...] = ()

    @property
    def phase(self) -> Phase:
        return self.stack.phase


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a change set. `action` is Add, Modify, Remove, Import or Dynamic.

    `replacement` is True, False or Conditional, empty where it does not apply: a resource that is replaced
    loses what is in it. `properties` are the names of those that change.
    """

    action: str
    logical_id: str
    type: str
    physical_id: str = ""
    replacement: str = ""
    properties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What an update would do. No `changes`: the stack is already as it should be, and there is nothing to
    execute (CloudFormation's change set is gone again).
    """

    id: str
    stack: Stack
    changes: tuple[Change, ...]
