"""The story of the ride: what the tokens are for, and what an API says that is not there."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.scenes import ALL_PANELS, INSPECT, prepare
from wildrydes_desktop.app.tours.stage import reads
from wildrydes_desktop.app.tours.story import Act, Story, step
from wildrydes_desktop.app.tours.verbs import (
    click,
    confirmed,
    look,
    make_room,
    refused,
    see,
    sign_in,
    together,
    told,
    write,
)

NOBODY: Final = "http://127.0.0.1:1/prod"
"""An address of this machine at which nobody listens (port 1 is no program's)."""


ARRIVED: Final = "On the map {name} is here already. The API says it takes {time}."
"""What the page says of a unicorn at the pick-up, in English."""


def ride() -> Act:
    """Ask for a unicorn, and wait until it stands at the pick-up."""
    return together(
        click("rideRequest"),
        told(),
        reads("rideStatus", ARRIVED, "AnswerCard"),
        see("rideUnicorn"),
    )


RIDE: Final = (
    Story(
        "ride",
        "a unicorn asked for with the ID token, and an address at which no API lives",
        (
            prepare(confirmed(), spare=ALL_PANELS),
            step("sign_in", sign_in()),
            step("ride", ride(), look()),
            step(
                "nobody_there",
                write("rideApi", NOBODY),
                click("rideRequest"),
                refused("EndpointRefused"),
                look(),
            ),
            INSPECT,
        ),
    ),
)


RIDE_STEP: Final = step("ride", make_room(*ALL_PANELS), ride(), look())
"""The last step of the main flow: the map with all the room there is."""
