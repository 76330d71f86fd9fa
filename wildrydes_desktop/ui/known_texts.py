"""All texts of ours as a language has them, read from what `lrelease` made."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.foundation import paths
from wildrydes_desktop.ui import i18n


class Part(Enum):
    """Of a message whose first line is its title, the two are shown apart."""

    WHOLE = "whole"
    TITLE = "title"
    REST = "rest"

    def of(self, text: str) -> str:
        """That part of `text`."""
        title, _, rest = text.partition("\n")
        return {Part.WHOLE: text, Part.TITLE: title, Part.REST: rest}[self]


class Text(NamedTuple):
    """One of ours: where it belongs, its English, and how it is said in the language that is left."""

    context: str
    source: str
    forms: tuple[str, ...]
    part: Part = Part.WHOLE
    counted: bool = False
    """Whether it depends on a number: %n, or the value called `count` or 0."""

    def now(self, number: int = -1) -> str:
        """What it is in the language of now, with its places for values."""
        return self.part.of(QCoreApplication.translate(self.context, self.source, "", number))


def known(language: str, shipped: str) -> Iterator[Text]:
    """All texts as they are shown in `language`. English has a file for its plurals alone; its other texts
    are those that `shipped`, another language, has translations of.
    """
    plurals = {(text.context, text.source): text.forms for text in texts(i18n.ENGLISH)}
    for text in texts(shipped if language == i18n.ENGLISH else language):
        key = text.context, text.source
        english = language == i18n.ENGLISH
        forms = plurals.get(key, (text.source,)) if english else text.forms
        yield text._replace(forms=forms, counted=key in plurals)


def texts(language: str) -> Iterator[Text]:
    """All texts that `language` has, from what `lrelease` made.

    Source: Qt's qtranslator.cpp, which reads the same: sections of tag and length, in the one called Messages
    tagged strings, the translations in UTF-16, all numbers in network order.
    """
    try:
        content = paths.resource("i18n", f"wildrydes_{language}.qm").read_bytes()
    except FileNotFoundError:
        return
    at = 16  # behind the magic number
    while at + 5 <= len(content):
        tag, length = content[at], int.from_bytes(content[at + 1 : at + 5], "big")
        if tag == 0x69:
            yield from _messages(content[at + 5 : at + 5 + length])
            return
        at += 5 + length


def _messages(content: bytes) -> Iterator[Text]:
    context = source = ""
    forms: list[str] = []
    at = 0
    while at < len(content):
        tag = content[at]
        at += 1
        if tag == 1:  # the end of a message
            yield Text(context, source, tuple(forms))
            forms = []
        elif tag == 5:  # a hash
            at += 4
        else:
            length = int.from_bytes(content[at : at + 4], "big")
            value = content[at + 4 : at + 4 + length]
            at += 4 + length
            match tag:
                case 3:
                    forms.append(value.decode("utf-16-be"))
                case 6:
                    source = value.decode("utf-8")
                case 7:
                    context = value.decode("utf-8")
