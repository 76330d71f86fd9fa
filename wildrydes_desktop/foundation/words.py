"""Sentences that remember how they were made, so that a window can say them in another language.

The floors below Qt speak English. A sentence without values in it is a plain `str`: the English itself is
what its translation is found by. A sentence with values is a `Words`: an ordinary string to everybody, which
also keeps its template and its values until `ui.i18n.said` asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, Self

if TYPE_CHECKING:
    from datetime import datetime  # half of a millisecond at every start, for whoever has no date to say

NOTHING: Final[Mapping[str, object]] = MappingProxyType({})

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LIST: Final = "{first}, {second}"
NEXT: Final = "{first} {second}"
"""A sentence, and the next one."""
END: Final = "{title}."
"""A text without an end, as a sentence among others."""


class Given(str):
    """A value as somebody gave it, or the wire has it: it is never translated, whatever it says."""

    __slots__ = ()


class Figure(int):
    """How many: `10,240` in English, and as other languages write it. Names and ports are none, but texts."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return int.__format__(self, spec or ",")


class Day(NamedTuple):
    """A day: `2 Nov 2026` in English."""

    year: int
    month: int
    day: int

    @classmethod
    def of(cls, moment: datetime) -> Self:
        return cls(moment.year, moment.month, moment.day)

    def __format__(self, _spec: str) -> str:
        # strftime would give the month's name in the machine's language, inside an English sentence.
        return f"{self.day} {_MONTHS[self.month - 1]} {self.year}"


class TimeOfDay(NamedTuple):
    """A time of the day, to the second: `09:05:07` in English."""

    hour: int
    minute: int
    second: int

    @classmethod
    def of(cls, moment: datetime) -> Self:
        return cls(moment.hour, moment.minute, moment.second)

    def __format__(self, _spec: str) -> str:
        return f"{self.hour:02}:{self.minute:02}:{self.second:02}"


Written = Figure | Day | TimeOfDay
"""Values that each language writes in its own way; `format` has the English one."""


class Words(str):
    """English text, made of `template` (in `str.format`'s notation, by name) and `parts`, its values.

    A value may be `Words` again, or a plain sentence of ours, which is translated with the rest. A single
    word is not: it may be what somebody typed. Make it `words` if it is ours, and `Given` what is surely not.
    Counts, days and times are `Written`. Without any values the template is the text.
    """

    __slots__ = ("parts", "template")

    template: str
    parts: Mapping[str, object]

    def __new__(cls, template: str, parts: Mapping[str, object] = NOTHING) -> Self:
        made = super().__new__(cls, template.format_map(parts) if parts else template)
        made.template = template
        made.parts = parts
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]  # str has its text alone
        return self.template, self.parts

    def __add__(self, other: str) -> Words:
        return Words("{first}{second}", {"first": self, "second": other})

    def __radd__(self, other: str) -> Words:
        return Words("{first}{second}", {"first": other, "second": self})

    def having(self, **parts: object) -> Words:
        """The same sentence with these values: for a template that was kept without any."""
        return Words(self.template, parts)

    def said(self, translate: Callable[[str], str] = str, write: Callable[[Written], str] = format) -> str:
        """The whole text with its template translated, and those of its values that are texts; `write` gets
        those that are `Written`.
        """
        values = {name: _value_said(value, translate, write) for name, value in self.parts.items()}
        template = translate(self.template)
        return template.format_map(values) if values else template


def words(template: str, **parts: object) -> Words:
    """A sentence with values in it: `words("There is no {what} here.", what=name)`, for example.

    `template` is a literal, always: the translators' files are made from the code (see `translations`).
    """
    return Words(template, parts)


def sentences(*those: str) -> Words:
    """Those that are not empty, one after the other, with what the language puts between sentences."""
    first, *others = [each for each in those if each] or [""]
    return reduce(
        lambda before, each: Words(NEXT, {"first": before, "second": each}),
        others,
        Words("{first}", {"first": first}),
    )


def listed(those: Iterable[str]) -> str:
    """All of them, with what the language puts between the entries of a list."""
    return reduce(lambda first, second: Words(_LIST, {"first": first, "second": second}), those)


def said(text: str, translate: Callable[[str], str], write: Callable[[Written], str] = format) -> str:
    """`text` by `translate`, which gets a template or a plain sentence and may hand it back as it is."""
    if isinstance(text, Words):
        return text.said(translate, write)
    return text if isinstance(text, Given) else translate(text)


def _value_said(value: object, translate: Callable[[str], str], write: Callable[[Written], str]) -> object:
    if isinstance(value, Written):
        return write(value)
    if isinstance(value, Words) or (isinstance(value, str) and " " in value):
        return said(value, translate, write)
    return value
