"""Every tour there is, by its name. No Qt: `--tour list` must not need a display."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.account import ACCOUNT
from wildrydes_desktop.app.tours.breaking import BREAKING
from wildrydes_desktop.app.tours.challenges import CHALLENGES
from wildrydes_desktop.app.tours.main_flow import MAIN
from wildrydes_desktop.app.tours.registration import REGISTRATION
from wildrydes_desktop.app.tours.ride import RIDE
from wildrydes_desktop.app.tours.story import Story
from wildrydes_desktop.app.tours.theatre import THEATRE
from wildrydes_desktop.app.tours.workshop import WORKSHOP

STORIES: Final[dict[str, Story]] = {
    story.name: story
    for story in (MAIN, *REGISTRATION, *CHALLENGES, *ACCOUNT, *THEATRE, *RIDE, *BREAKING, *WORKSHOP)
}


def listing() -> str:
    """One line for each tour: its name and what it shows."""
    width = max(map(len, STORIES))
    return "".join(f"{story.name:<{width}}  {story.what}\n" for story in STORIES.values())
