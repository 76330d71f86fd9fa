"""The ride: the call that the tokens are for. `POST {invokeUrl}/ride` with the ID token, as the website does
it.

Source: the workshop's own site (js/ride.js of module 1) and its function (requestUnicorn.js of module 3): the
token stands bare in `Authorization`, the body is `{"PickupLocation": {"Latitude", "Longitude"}}`, and what
comes back with 201 is `{"RideId", "Unicorn": {"Name", "Color", "Gender"}, "Eta", "Rider"}`.

The token goes to that address and nowhere else: redirects are not followed, and plain http is for this
machine alone. Cheap to import; what is heavy is imported when a ride is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from wildrydes_desktop.cognito.connection import Connection, TimeLimits
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from botocore.awsrequest import AWSResponse

OPERATION: Final = "RequestUnicorn"
"""What the trace calls the request: the name of the workshop's function."""
LIMITS: Final = TimeLimits(connect=4.0, read=32.0, whole_answer=40.0)
"""API Gateway gives a function 29 s to answer (its quotas); a first one may take some of them."""
LONGEST_TEXT: Final = 100
LONGEST_ADDRESS: Final = 500


@dataclass(frozen=True, slots=True)
class Place:
    """A point on Earth in degrees: north and east are positive."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Ride:
    """What the API answered. All of it is plain text of the API's, shortened, its control characters visible;
    empty where the answer has none.
    """

    ride_id: str
    unicorn: str
    colour: str
    gender: str
    eta: str
    rider: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A ride, or the problem that came instead; `exchange` is the record of the last attempt, None where
    nothing was sent. `status` is 0 where no answer came. `for_websites` says whether the answer allows a page
    of another origin to read it, as the workshop's website is one (CORS).
    """

    ride: Ride | None
    problem: Problem | None
    exchange: Exchange | None
    status: int = 0
    for_websites: bool = True


def checked_address(text: str) -> str:
    """The API's address without a slash or `/ride` at its end. Raises ProblemError for what can be none."""
    from wildrydes_desktop.workshop import ride_table

    url = text.strip()
    if not url:
        raise ProblemError(ride_table.NO_ADDRESS)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or len(url) > LONGEST_ADDRESS or not url.isascii() or not url.isprintable() or " " in url:
        raise ProblemError(ride_table.NOT_AN_ADDRESS)
    if parts.scheme not in {"http", "https"} or parts.query or parts.fragment or parts.username is not None:
        raise ProblemError(ride_table.NOT_AN_ADDRESS)
    if parts.scheme == "http" and not _is_loopback(host):
        raise ProblemError(ride_table.PLAIN_HTTP)
    return url.rstrip("/").removesuffix("/ride").rstrip("/")


def request(connection: Connection, invoke_url: str, id_token: Secret, place: Place) -> Outcome:
    """Ask the API at `invoke_url` for a unicorn at `place`. Blocks; for worker threads.

    `connection` is the pool's: the exchange goes into its trace, with the token hidden. Sent once: a second
    time might bring a second unicorn. Raises `Cancelled`, and nothing for whatever the API does.
    """
    from wildrydes_desktop.cognito.errors import translated
    from wildrydes_desktop.workshop import ride_problems, ride_table

    heard: list[Exchange] = []
    try:
        url = checked_address(invoke_url)
        with connection.hiding(id_token) as heard, translated(OPERATION):
            response = connection.transport_to(url, LIMITS).send(_prepared(url, id_token, place), OPERATION)
    except ProblemError as error:
        return Outcome(None, ride_problems.on_the_way(error.problem), _last(heard), _status(heard))
    answered = Outcome(None, None, _last(heard), response.status_code, _readable_elsewhere(response))
    body = json.loads(response.content or b"{}")
    if not 200 <= response.status_code < 300:
        headers = {name.lower(): str(value) for name, value in response.headers.items()}
        answer = ride_problems.Answer(response.status_code, headers, body)
        return replace(answered, problem=ride_problems.refused(answer, id_token))
    ride = _ride(body)
    if ride is None:
        return replace(answered, problem=ride_table.NO_RIDE)
    return replace(answered, ride=ride)


def _prepared(url: str, id_token: Secret, place: Place) -> Any:  # noqa: ANN401 - botocore is untyped here
    from botocore.awsrequest import AWSRequest

    body = {"PickupLocation": {"Latitude": place.latitude, "Longitude": place.longitude}}
    headers = {
        "Accept": "application/json",
        "Authorization": id_token.reveal(),
        "Content-Type": "application/json",
    }
    return AWSRequest("POST", f"{url}/ride", headers=headers, data=json.dumps(body).encode()).prepare()


def _ride(body: Mapping[str, Any]) -> Ride | None:
    """The ride in an answer; None where it names no unicorn."""
    unicorn = body.get("Unicorn")
    of = unicorn if isinstance(unicorn, dict) else {}
    name = _text(of.get("Name")) or _text(body.get("UnicornName"))
    if not name:
        return None
    return Ride(
        _text(body.get("RideId")),
        name,
        _text(of.get("Color")),
        _text(of.get("Gender")),
        _text(body.get("Eta")),
        _text(body.get("Rider")),
    )


def _text(value: object) -> str:
    """A text of the API's as it may be shown in a line; empty for what is none."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = visible(str(value)[: LONGEST_TEXT + 1]).strip()
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def _readable_elsewhere(response: AWSResponse) -> bool:
    return any(name.lower() == "access-control-allow-origin" for name in response.headers)


def _last(heard: list[Exchange]) -> Exchange | None:
    return heard[-1] if heard else None


def _status(heard: list[Exchange]) -> int:
    return heard[-1].status if heard else 0


def _is_loopback(host: str) -> bool:
    import ipaddress

    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
