"""Moments and lengths of time in words: relative, by this machine's clock and zone, and in UTC."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QDateTime

from wildrydes_desktop.ui import formats

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
YEAR = 365.25 * DAY
YEAR_10000 = 253_402_300_800
"""Seconds since the epoch. From there on, and before the year 1, no calendar here has a date."""
YEAR_1 = -62_135_596_800


def reachable(moment: float) -> bool:
    """Whether `moment`, seconds since the epoch, has a date at all."""
    return math.isfinite(moment) and YEAR_1 <= moment < YEAR_10000


def relative(moment: float, now: float) -> str:
    """`moment` as seen from `now`, by its largest unit: "in 59 min", "3 h ago", "now"."""
    seconds = moment - now
    if abs(seconds) < 1:
        return QCoreApplication.translate("Inspector", "now")
    words = (
        QCoreApplication.translate("Inspector", "in {0}")
        if seconds > 0
        else QCoreApplication.translate("Inspector", "{0} ago")
    )
    return words.format(length(abs(seconds), units=1))


def length(seconds: float, units: int = 2) -> str:
    """A length of time by its largest units, rounded down: "59 min 58 s"."""
    if seconds >= 100 * YEAR:
        return QCoreApplication.translate("Inspector", "more than 100 years")
    left = int(seconds)
    parts: list[tuple[int, str]] = []
    for size, words in (
        (DAY, QCoreApplication.translate("Inspector", "{0} d")),
        (HOUR, QCoreApplication.translate("Inspector", "{0} h")),
        (MINUTE, QCoreApplication.translate("Inspector", "{0} min")),
        (1, QCoreApplication.translate("Inspector", "{0} s")),
    ):
        count, left = divmod(left, size)
        if parts or count or size == 1:
            parts.append((count, words))
    return " ".join(words.format(formats.number(count)) for count, words in parts[:units])


def clock(moment: float, now: float) -> str:
    """`moment` by this machine's zone, as short as can be: with its date only where that is not today's."""
    time, today = (QDateTime.fromMSecsSinceEpoch(int(one * 1000)) for one in (moment, now))
    return formats.second(time.time()) if time.date() == today.date() else formats.day_and_minute(time)


def absolute(moment: float) -> str:
    """`moment` by this machine's zone and in UTC; once where they are the same."""
    time = QDateTime.fromMSecsSinceEpoch(int(moment * 1000))
    utc = f"{formats.day_and_second(time.toUTC())} UTC"
    if time.offsetFromUtc() == 0 and time.timeZoneAbbreviation() == "UTC":
        return utc
    return f"{formats.day_and_second(time)} {time.timeZoneAbbreviation()} · {utc}"
