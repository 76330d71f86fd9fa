"""Sentences that remember how they were made, so that a window can say them in another language.

The floors below Qt speak English. A sentence without values in it is a plain `str`: the English itself is
what its translation is found by. A sentence with values is a `Words`: an ordinary string to everybody, which
also keeps its template and its values until `ui.i18n.said` asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Self

NOTHING: Final[Mapping[str, object]] = MappingProxyType({})


class Words(str):
    """English text, made of `template` (in `str.format`'s notation, by name) and `parts`, its values.

    A value may be `Words` again, or a plain sentence of ours, which is translated with the rest. A single
    word is not: it may be what somebody typed. Make it `words` if it is ours. Without any values the template
    is the text.
    """

    __slots__ = ("parts", "template")

    template: str
    parts: Mapping[str, object]

    def __new__(cls, template: str, parts: Mapping[str, object] = NOTHING) -> Self:
        made = super().__new__(cls, template.format_map(parts) if parts else template)
        made.template = template
        made.parts = parts
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        return self.template, self.parts

    def __add__(self, other: str) -> Words:
        return Words("{first}{second}", {"first": self, "second": other})

    def __radd__(self, other: str) -> Words:
        return Words("{first}{second}", {"first": other, "second": self})

    def having(self, **parts: object) -> Words:
        """The same sentence with these values: for a template that was kept without any."""
        return Words(self.template, parts)

    def said(self, translate: Callable[[str], str] = str) -> str:
        """The whole text with its template translated, and those of its values that are texts."""
        values = {name: _value_said(value, translate) for name, value in self.parts.items()}
        template = translate(self.template)
        return template.format_map(values) if values else template


def words(template: str, **parts: object) -> Words:
    """A sentence with values in it: `words("There is no {what} here.", what=name)`, for example.

    `template` is a literal, always: the translators' files are made from the code (see `translations`).
    """
    return Words(template, parts)


def sentences(*those: str) -> Words:
    """Those that are not empty, one after the other."""
    named = {f"sentence{number}": each for number, each in enumerate(those) if each}
    return Words(" ".join(f"{{{name}}}" for name in named), named)


def said(text: str, translate: Callable[[str], str]) -> str:
    """`text` by `translate`, which gets a template or a plain sentence and may hand it back as it is."""
    return text.said(translate) if isinstance(text, Words) else translate(text)


def _value_said(value: object, translate: Callable[[str], str]) -> object:
    if isinstance(value, Words) or (isinstance(value, str) and " " in value):
        return said(value, translate)
    return value
