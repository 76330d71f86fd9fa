"""How far somebody has got in each guide, from one run to the next. No names, and never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.workshop.guide import Event, Guide, Step, with_implied
from wildrydes_desktop.workshop.guide_file import read
from wildrydes_desktop.workshop.guide_module_2 import MODULE_2

MEMBER: Final = "guide"
"""The settings' member with the guide that is open and with all progress."""
MOST_GUIDES: Final = 20
"""Whose progress is kept; of more, the one that was begun first is forgotten."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What has happened on the way through one guide. Times are seconds since the epoch.

    `seen` has for each step's id the events that have come, and when; `by_hand` the steps that the person
    ticked themselves; `began` is when the guide was opened first.
    """

    began: float = 0.0
    seen: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    by_hand: Mapping[str, float] = field(default_factory=dict)

    def done_at(self, step: Step) -> float | None:
        """When `step` was done; None while it is not."""
        if step.id in self.by_hand:
            return self.by_hand[step.id]
        seen = self.seen.get(step.id, {})
        if not step.done_when or any(event not in seen for event in step.done_when):
            return None
        return max(seen[event] for event in step.done_when)

    def having(self, guide: Guide, event: Event, at: float, only: str = "") -> Progress:
        """The progress after `event`, for every step of `guide` that waits for it, or for the step `only`."""
        seen = dict(self.seen)
        for each in with_implied(event):
            for step in guide.steps:
                if each in step.done_when and (not only or step.id == only):
                    seen[step.id] = {each.value: at} | dict(seen.get(step.id, {}))
        return replace(self, seen=seen) if seen != self.seen else self

    def ticked(self, step: Step, at: float | None) -> Progress:
        """The progress after the person has ticked `step` by hand, or (`at` None) taken its tick away."""
        others = {each: when for each, when in self.by_hand.items() if each != step.id}
        if at is not None:
            return replace(self, by_hand=others | {step.id: at})
        return replace(
            self, by_hand=others, seen={each: what for each, what in self.seen.items() if each != step.id}
        )

    @classmethod
    def read(cls, found: object) -> Progress:
        """What the file says; what makes no sense in it has not happened."""
        members = found if isinstance(found, dict) else {}
        seen = members.get("seen")
        kept = {step: _times(events) for step, events in seen.items()} if isinstance(seen, dict) else {}
        return cls(_time(members.get("began")) or 0.0, kept, _times(members.get("by_hand")))

    def to_json(self) -> dict[str, Any]:
        return {
            "began": self.began,
            "seen": {step: dict(events) for step, events in self.seen.items()},
            "by_hand": dict(self.by_hand),
        }


@dataclass(frozen=True, slots=True)
class Kept:
    """What the settings know of guides. `file` is the path of the one that was opened, empty for the app's
    own; `preset` the one that the instructor's file named when it was last followed; `shown` says that the
    panel was in sight.
    """

    file: str = ""
    preset: str = ""
    shown: bool = False
    progress: Mapping[str, Progress] = field(default_factory=dict)

    @classmethod
    def read(cls, found: object) -> Kept:
        """What the file says, as far as it makes sense."""
        members = found if isinstance(found, dict) else {}
        progress = members.get("progress")
        file, preset = members.get("file"), members.get("preset")
        return cls(
            file if isinstance(file, str) else "",
            preset if isinstance(preset, str) else "",
            members.get("shown") is True,
            {key: Progress.read(each) for key, each in progress.items()}
            if isinstance(progress, dict)
            else {},
        )

    def to_json(self) -> dict[str, Any]:
        newest = sorted(self.progress.items(), key=lambda pair: pair[1].began)[-MOST_GUIDES:]
        return {
            "file": self.file,
            "preset": self.preset,
            "shown": self.shown,
            "progress": {key: each.to_json() for key, each in newest},
        }


class GuideShelf:
    """Keeps it in the settings. Reading and writing block: for worker threads."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def read(self) -> Kept:
        """What is kept. Unreadable: nothing."""
        return Kept.read(self._settings.member(MEMBER))

    def keep(self, kept: Kept) -> None:
        """Write it down; progress in guides that `kept` does not know stays. Raises OSError."""

        def change(found: object) -> object:
            before = Kept.read(found)
            return replace(kept, progress={**before.progress, **kept.progress}).to_json()

        self._settings.change_member(MEMBER, change)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a run begins with. `new` says that an instructor's file names a guide that was not followed yet,
    `problem` why the guide is not the one that was wanted.
    """

    kept: Kept
    guide: Guide
    new: bool = False
    problem: Problem | None = None


def load(shelf: GuideShelf, preset: str) -> Loaded:
    """Read what was kept, and the guide that is wanted: the instructor's of `preset`, once for each that is
    named there; else the one that was open last. For worker threads.
    """
    kept = shelf.read()
    new = bool(preset) and preset != kept.preset
    if new:
        kept = replace(kept, file=preset, preset=preset)
    if not kept.file:
        return Loaded(kept, MODULE_2)
    try:
        return Loaded(kept, read(Path(kept.file)), new)
    except ProblemError as error:
        return Loaded(replace(kept, file="", preset=""), MODULE_2, new, error.problem)


def _times(found: object) -> dict[str, float]:
    if not isinstance(found, dict):
        return {}
    times = {str(name): _time(when) for name, when in found.items()}
    return {name: when for name, when in times.items() if when is not None}


def _time(found: object) -> float | None:
    if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found < 253_402_300_800:
        return None
    return float(found)
