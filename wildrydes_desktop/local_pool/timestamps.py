"""The TIMESTAMP of a password proof, e.g. `Sun Nov 2 09:05:07 UTC 2026`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FORM = re.compile(
    rf"(?:{'|'.join(_DAYS)}) (?P<month>{'|'.join(_MONTHS)}) (?P<day>\d{{1,2}})"
    r" (?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2}) UTC (?P<year>\d{4})",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A point in time: `at` in seconds since the epoch, `text` as the service writes it.

    The proof is made over `text`. So a client that pads the day signs something else and is told
    that the password is wrong, as by the service.
    """

    at: float
    text: str


def read_timestamp(text: str) -> Timestamp | None:
    """The time that `text` says; None where it is not in English, not UTC or no date."""
    match = _FORM.fullmatch(text)
    if match is None:
        return None
    day, hour, minute, second = (int(match[part]) for part in ("day", "hour", "minute", "second"))
    try:
        month = _MONTHS.index(match["month"]) + 1
        moment = dt.datetime(int(match["year"]), month, day, hour, minute, second, tzinfo=dt.UTC)
    except ValueError:
        return None
    return Timestamp(
        moment.timestamp(),
        f"{_DAYS[moment.weekday()]} {match['month']} {day} {moment:%H:%M:%S} UTC {moment.year}",
    )
