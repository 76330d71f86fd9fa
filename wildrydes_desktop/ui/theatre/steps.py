"""What the sequence diagram is made of: steps, each from one lane to another or at rest on one."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import NamedTuple

from wildrydes_desktop.cognito.exchange import Exchange


class Lane(IntEnum):
    """Who takes part, from left to right."""

    YOU = 0
    APP = 1
    COGNITO = 2
    MAIL = 3
    API = 4


class StepKind(Enum):
    """What a step is: something that a person does, a request, its answer, a mail, a computation."""

    ACT = auto()
    REQUEST = auto()
    ANSWER = auto()
    MAIL = auto()
    NOTE = auto()


class Step(NamedTuple):
    """One row of the diagram. A note has its place on `start`, which is `end` as well.

    `label` and `small` are what is drawn, `sentence` says what happens. `at` is seconds since the epoch.
    `exchange` is what a request or an answer opens to. `opens` marks the first step of a scene: something new
    that a person did, or the app of itself. All texts are plain, what a server sent made visible.
    """

    kind: StepKind
    start: Lane
    end: Lane
    label: str
    small: str
    sentence: str
    at: float
    exchange: Exchange | None = None
    failed: bool = False
    opens: bool = False
