"""The ride API beside the pool: what the workshop has API Gateway and its function do with a rider's ID
token.

Answers have the form of the workshop's function (requestUnicorn.js of module 3) and of API Gateway ("Gateway
response types", developer guide): 201 with a unicorn, 401 from the authorizer, 403 for a path or method that
the stage does not have. Rides are recorded nowhere: nobody pays for one here.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from wildrydes_desktop.local_pool import authorizer

STAGE: Final = "/prod"
PATH: Final = f"{STAGE}/ride"
LARGEST_BODY: Final = 4096
FLEET: Final = (
    ("Nimbus", "White", "Male"),
    ("Aurora", "Golden", "Female"),
    ("Quill", "Silver", "Male"),
    ("Marzipan", "Pink", "Female"),
    ("Inkling", "Midnight", "Male"),
    ("Clementine", "Orange", "Female"),
)
"""Name, colour and gender, the three that the workshop's function knows of a unicorn."""


class Said(NamedTuple):
    """What the API answers: status, body as JSON value, and API Gateway's name for an error."""

    status: int
    body: dict[str, Any]
    error: str = ""


@dataclass(frozen=True, slots=True)
class RideApi:
    """`claims_of` is the authorizer: it takes the Authorization header and raises Denied.
    `choose` picks a unicorn of the fleet.
    """

    claims_of: Callable[[str], Mapping[str, Any]]
    choose: Callable[[tuple[tuple[str, str, str], ...]], tuple[str, str, str]] = field(default=secrets.choice)

    def call(self, method: str, path: str, authorization: str, body: bytes, request_id: str) -> Said:
        """Answer one request below the stage."""
        if (method, path) != ("POST", PATH):
            return Said(
                403, {"message": "Missing Authentication Token"}, "MissingAuthenticationTokenException"
            )
        try:
            claims = self.claims_of(authorization)
        except authorizer.Denied as denied:
            return Said(401, {"message": str(denied)}, "UnauthorizedException")
        if _pick_up(body) is None:
            wrong = "PickupLocation must have a Latitude and a Longitude, in degrees"
            return Said(400, {"Error": wrong, "Reference": request_id})
        name, colour, gender = self.choose(FLEET)
        return Said(
            201,
            {
                "RideId": secrets.token_urlsafe(16),
                "Unicorn": {"Name": name, "Color": colour, "Gender": gender},
                "Eta": "30 seconds",
                "Rider": claims.get("cognito:username", ""),
            },
        )


def _pick_up(body: bytes) -> tuple[float, float] | None:
    """Latitude and longitude in a request; None where it is none."""
    try:
        place = json.loads(body)["PickupLocation"]
        latitude, longitude = (_degrees(place[name]) for name in ("Latitude", "Longitude"))
    except (ValueError, RecursionError, LookupError, TypeError, OverflowError):
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _degrees(value: object) -> float:
    """A number of degrees; NaN and infinity fit no range. Raises TypeError for what is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)
