"""How long ago a mail was sent, in the few words that fit beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime

from wildrydes_desktop.ui import formats

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def relative_time(then: float, now: float) -> str:
    """`then` as seen from `now`, both in seconds since the epoch: "3 min ago". Beyond a week, the date."""
    seconds = now - then
    if -MINUTE < seconds < MINUTE:
        return QCoreApplication.translate("Mailbox", "just now")
    if 0 < seconds < HOUR:
        return QCoreApplication.translate("Mailbox", "{0} min ago").format(int(seconds // MINUTE))
    if 0 < seconds < DAY:
        return QCoreApplication.translate("Mailbox", "{0} h ago").format(int(seconds // HOUR))
    if 0 < seconds < 7 * DAY:
        return QCoreApplication.translate("Mailbox", "{0} d ago").format(int(seconds // DAY))
    return formats.day(_local(then).date())


def exact_time(then: float) -> str:
    """`then`, in seconds since the epoch, by this machine's clock."""
    return formats.day_and_minute(_local(then))


def _local(then: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(then * 1000))
