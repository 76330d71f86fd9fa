"""A workshop guide: steps to take, what shows that one was taken, hints, and what the speaker says to it.

The app has one of its own (`guide_module_2`). Instructors may ship another as a file (`guide_file`): all of
it is plain text and fixed words, nothing in it is ever run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

USUAL_MINUTES: Final = 5.0
"""After which somebody who has not got on is offered a hint."""


class Event(StrEnum):
    """What may happen in the app that shows a step to be done. The words stand in guides' files."""

    STACK_READY = "stack_ready"
    POOL_OPEN = "pool_open"
    REGISTERED = "registered"
    VERIFIED = "verified"
    SIGNED_IN = "signed_in"
    TOKENS_INSPECTED = "tokens_inspected"
    QUESTION_ANSWERED = "question_answered"
    RIDE_TAKEN = "ride_taken"
    RIDE_REFUSED = "ride_refused"
    REFRESHED = "refreshed"
    PASSWORD_RESET = "password_reset"  # noqa: S105 - something that happens
    MFA_CHOSEN = "mfa_chosen"
    SIGNED_OUT = "signed_out"


IMPLIED: Final[Mapping[Event, tuple[Event, ...]]] = {
    Event.VERIFIED: (Event.REGISTERED,),
    Event.SIGNED_IN: (Event.REGISTERED, Event.VERIFIED),
    Event.RIDE_TAKEN: (Event.SIGNED_IN, Event.REGISTERED, Event.VERIFIED),
}
"""Whoever has come to one of these has done the others, be it on another day."""


class Spot(StrEnum):
    """Where a step can lead: pages and panels of the app."""

    WELCOME = "welcome"
    STACK = "stack"
    POOLS = "pools"
    REGISTER = "register"
    VERIFY = "verify"
    SIGN_IN = "sign_in"
    FORGOT = "forgot"
    RIDE = "ride"
    ACCOUNT = "account"
    MFA = "mfa"
    DIRECTORY = "directory"
    INSPECTOR = "inspector"
    PROTOCOL = "protocol"
    MAILBOX = "mailbox"
    THEATRE = "theatre"


@dataclass(frozen=True, slots=True)
class Question:
    """One that a step asks. `right` is the place of the right answer in `choices`, from 0."""

    ask: str
    choices: tuple[str, ...]
    right: int
    because: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `done_when` are the events of which every one must have come; without any, only the person
    can say it. `hints` come one by one, `on_problem` are those for a problem's name or case. `local_pool`
    False: there is nothing to do while the app's own pool is open. `notes` are for the speaker.
    """

    id: str
    title: str
    text: str = ""
    done_when: tuple[Event, ...] = ()
    go: Spot | None = None
    hints: tuple[str, ...] = ()
    on_problem: Mapping[str, str] = field(default_factory=dict)
    minutes: float = USUAL_MINUTES
    question: Question | None = None
    local_pool: bool = True
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """`id` tells the guide apart from others whose progress is kept."""

    id: str
    title: str
    steps: tuple[Step, ...]
    text: str = ""
    notes: str = ""

    def step(self, step_id: str) -> Step | None:
        """The step of that id, None where there is none."""
        return next((step for step in self.steps if step.id == step_id), None)


def with_implied(event: Event) -> tuple[Event, ...]:
    """`event`, and what must have happened before it."""
    return (event, *IMPLIED.get(event, ()))
