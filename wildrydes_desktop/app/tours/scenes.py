"""What many stories have in common: how they begin, and how they end."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.story import Act, Step, step
from wildrydes_desktop.app.tours.verbs import PHONE, Words, inspect, look, make_room, ready
from wildrydes_desktop.workshop.tour import INSPECT as INSPECT_STEP

ALL_PANELS: Final = ("inspector", "protocol", "mailbox")

VERIFIED_PHONE: Final[dict[str, Words]] = {"phone_number": PHONE, "phone_number_verified": "true"}
"""Attributes of a rider to whom codes can be sent by text message."""


def prepare(*acts: Act, spare: tuple[str, ...] = ("inspector",)) -> Step:
    """The first step: the pool and the rider are put into the state where the story begins.

    The panels to `spare` are closed, for the page to have their room.
    """
    return step("prepare", ready(), make_room(*spare), *acts)


def inspected(*acts: Act) -> Step:
    """The last step of whoever is signed in at the end: both tokens are looked into, then `acts`."""
    return step(INSPECT_STEP, inspect(), *acts, look())


INSPECT: Final = inspected()
