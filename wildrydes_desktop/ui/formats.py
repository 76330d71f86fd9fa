"""Numbers, days and times as the language of the windows writes them; where it is the system's, as that does.

Digits are 0 to 9 in every language: they stand beside codes, claims and answers, which have no others.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from wildrydes_desktop.foundation import words

_WEEKDAY: Final = r"[,،]?\s*dddd[,،]?\s*"
_ZONE: Final = r"\s*\(?t+\)?"
_MINUTES: Final = r"([:.])mm"
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٬٫", "01234567890123456789,.")


def number(count: int) -> str:
    """How many: 10,240."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # which is a programmer's, and groups no digits
        return f"{count:,}"
    return locale.toString(count).translate(_DIGITS)


def decimal(value: float, places: int = 1) -> str:
    """A measured number, with that many places: 66.3."""
    return QLocale().toString(value, "f", places).translate(_DIGITS)


def day(date: QDate) -> str:
    """A day, its month as a word: 2 Nov 2026."""
    return QLocale().toString(date, _day_format(QLocale().name())).translate(_DIGITS)


def minute(time: QTime) -> str:
    """A time of the day: 09:05."""
    return _plain(QLocale().toString(time, QLocale.FormatType.ShortFormat))


def second(time: QTime) -> str:
    """A time of the day, to the second: 09:05:07."""
    return _plain(QLocale().toString(time, _second_format(QLocale().name())))


def day_and_minute(moment: QDateTime) -> str:
    """A day and its time: 2 Nov 2026 09:05."""
    return f"{day(moment.date())} {minute(moment.time())}"


def day_and_second(moment: QDateTime) -> str:
    """The same to the second: 2 Nov 2026 09:05:07."""
    return f"{day(moment.date())} {second(moment.time())}"


def milliseconds(moment: float) -> str:
    """A time of this machine's, to the millisecond, as records of exchanges have it whatever the language.

    Raises what `datetime.fromtimestamp` does for a moment that no calendar has.
    """
    from datetime import datetime

    at = datetime.fromtimestamp(moment).astimezone()
    return f"{at:%H:%M:%S}.{at.microsecond // 1000:03d}"


def again(text: str, before: QLocale) -> str | None:
    """What `text`, a number or a day as `before` writes it, is in the language of now; None for all else.

    A time by itself is left alone: it may as well be how long something took.
    """
    if not text[:1].isdecimal() or before == QLocale():
        return None
    plain = before.language() == QLocale.Language.C or before.zeroDigit() != "0"
    separator = re.escape("," if plain else before.groupSeparator())
    if re.fullmatch(rf"\d{{1,3}}(?:{separator}\d{{3}})+", text):
        return number(int("".join(filter(str.isdecimal, text))))
    date, short = _day_format(before.name()), before.timeFormat(QLocale.FormatType.ShortFormat)
    forms = {
        date: lambda moment: day(moment.date()),
        f"{date} {short}": day_and_minute,
        f"{date} {_second_format(before.name())}": day_and_second,
    }
    for form, write in forms.items():
        moment = before.toDateTime(text, form.replace("\u202f", " "))
        if moment.isValid():
            return write(moment)
    return None


def value(of: words.Written) -> str:
    """A value inside a sentence of the floors below Qt."""
    if isinstance(of, words.Day):
        return day(QDate(of.year, of.month, of.day))
    if isinstance(of, words.TimeOfDay):
        return second(QTime(of.hour, of.minute, of.second))
    return number(of)


def _plain(time: str) -> str:
    return time.replace("\u202f", " ").translate(_DIGITS)


@cache
def _day_format(name: str) -> str:
    """The order of the long format, without the day of the week, and shorter: "d. MMM yyyy" for German."""
    long = QLocale(name).dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(_WEEKDAY, "", long).replace("MMMM", "MMM")


@cache
def _second_format(name: str) -> str:
    """The short format with seconds; the long one without a zone where minutes have more than a separator."""
    short = QLocale(name).timeFormat(QLocale.FormatType.ShortFormat)
    if re.search(_MINUTES, short):
        return re.sub(_MINUTES, r"\1mm\1ss", short)
    return re.sub(_ZONE, "", QLocale(name).timeFormat(QLocale.FormatType.LongFormat))
