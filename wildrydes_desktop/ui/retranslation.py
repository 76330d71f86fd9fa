"""Puts what is shown already into another language, in place: nothing is built anew, nothing typed is lost.

Whatever the windows said was a text of ours, with values in it perhaps. Who knows all of those texts can find
the one that a label shows, take the values out, and say it in the new language: that is done here, for all
widgets, actions and models there are. What is drawn or asked for anew speaks the new language by itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from string import Formatter
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from wildrydes_desktop.foundation import paths
from wildrydes_desktop.ui import i18n

SHOWN: Final = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "placeholderText"),
    *("accessibleName", "accessibleDescription"),
)
"""Qt's properties that people read or hear."""

SENTENCE_END: Final = re.compile(r"(?<=[.!?…]) |(?<=[。！？])|(?<=؟) ")
BULLET: Final = re.compile(r"[•✓✗–] +")
DEEPEST: Final = 3
"""How many containers deep a widget's own texts are looked for."""


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


class _Template(NamedTuple):
    text: Text
    pattern: re.Pattern[str]
    longest: str
    """What must stand in a text that fits: its longest piece without values."""


def retranslate(application: QApplication, before: str) -> None:
    """Have everything shown say in the language of now what it said in `before`."""
    plurals = {(text.context, text.source): text.forms for text in texts(i18n.ENGLISH)}
    known = texts(i18n.language()) if before == i18n.ENGLISH else texts(before)
    if before == i18n.ENGLISH:
        known = [
            text._replace(forms=plurals.get((text.context, text.source), (text.source,))) for text in known
        ]
    Retranslation(text._replace(counted=(text.context, text.source) in plurals) for text in known).apply(
        application
    )


def texts(language: str) -> list[Text]:
    """All texts that `language` has, from what `lrelease` made.

    Source: Qt's qtranslator.cpp, which reads the same: sections of tag and length, in the one called Messages
    tagged strings, the translations in UTF-16, all numbers in network order.
    """
    try:
        content = paths.resource("i18n", f"wildrydes_{language}.qm").read_bytes()
    except FileNotFoundError:
        return []
    at = 16  # behind the magic number
    while at + 5 <= len(content):
        tag, length = content[at], int.from_bytes(content[at + 1 : at + 5], "big")
        if tag == 0x69:
            return list(_messages(content[at + 5 : at + 5 + length]))
        at += 5 + length
    return []


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


class Retranslation:
    """Knows all texts as they were, and asks Qt for what they are now."""

    def __init__(self, known: Iterable[Text]) -> None:
        self._whole: dict[str, list[Text]] = {}
        self._templates: list[_Template] = []
        self._loose: list[_Template] = []  # nothing but values and what stands between them
        self._found: dict[tuple[str, frozenset[str]], str | None] = {}
        for text in known:
            for part in Part if "\n" in text.source else (Part.WHOLE,):
                self._know(text._replace(part=part))
        self._templates.sort(key=lambda each: _letters(each.longest), reverse=True)

    def _know(self, text: Text) -> None:
        for form in map(text.part.of, text.forms):
            template = _template(text, form)
            if template is not None:
                (self._templates if _letters(template.longest) >= 2 else self._loose).append(template)
            elif form:
                self._whole.setdefault(form, []).append(text)

    def apply(self, application: QApplication) -> None:
        """Put every widget, action and model of `application` into the new language."""
        for top in application.topLevelWidgets():
            for each in (top, *top.findChildren(QObject)):
                self._see_to(each)

    def again(self, shown: str, contexts: Collection[str] = ()) -> str | None:
        """What `shown` is now; None if it is none of ours. Of equals the one of these contexts is taken."""
        key = shown, frozenset(contexts)
        if key not in self._found:
            self._found[key] = self._again(shown, frozenset(contexts))
        return self._found[key]

    def _again(self, shown: str, contexts: frozenset[str]) -> str | None:
        if not any(letter.isalpha() for letter in shown):
            return None
        if shown in self._whole:
            text = min(self._whole[shown], key=lambda each: each.context not in contexts)
            return text.now()
        for template in self._templates:
            if template.longest in shown and (found := template.pattern.fullmatch(shown)):
                return self._filled(template.text, found.groupdict(), contexts)
        pieces = self._piecewise(shown, contexts)
        return self._between(shown, contexts) if pieces is None else pieces

    def _between(self, shown: str, contexts: frozenset[str]) -> str | None:
        """What has a text of ours for a value, as "Register (Ctrl+1)" has."""
        for template in self._loose:
            found = template.pattern.fullmatch(shown)
            values = found.groupdict() if found else {}
            if any(value != shown and self.again(value, contexts) for value in values.values()):
                return self._filled(template.text, values, contexts)
        return None

    def _piecewise(self, shown: str, contexts: frozenset[str]) -> str | None:
        """Lines and sentences that were put together, one after the other; what stands behind a bullet."""
        bullet = BULLET.match(shown)
        if bullet:
            rest = self.again(shown[bullet.end() :], contexts)
            return None if rest is None else bullet[0] + rest
        if "\n" in shown:
            lines = shown.split("\n")
            found = [self.again(line, contexts) for line in lines]
            if any(line is not None for line in found):
                return "\n".join(
                    new if new is not None else line for line, new in zip(lines, found, strict=True)
                )
            return None
        for end in reversed(list(SENTENCE_END.finditer(shown))):
            head, tail = shown[: end.start()], shown[end.end() :]
            first = self.again(head, contexts) if head and tail else None
            if first is not None:
                rest = self.again(tail, contexts)
                return f"{first} {rest if rest is not None else tail}"
        return None

    def _filled(self, text: Text, values: dict[str, str], contexts: frozenset[str]) -> str:
        number = values.pop("number", "") or values.get("v_count") or values.get("v_0", "")
        if text.counted:
            template = text.now(int("".join(str(int(digit)) for digit in number if digit.isdigit()) or "0"))
        else:
            template = text.now()
        said = {
            name.removeprefix("v_"): self.again(value, contexts) or value for name, value in values.items()
        }
        named = {name: value for name, value in said.items() if not name.isdigit()}
        listed = [said.get(str(place), "") for place in range(len(said))]
        return template.format(*listed, **named)

    def _see_to(self, each: QObject) -> None:
        contexts = frozenset(kind.__name__ for kind in type(each).__mro__)
        if isinstance(each, QWidget | QAction):
            for name in SHOWN:
                if name == "text" and isinstance(each, QLineEdit):
                    continue  # what somebody typed
                self._property(each, name, contexts)
        self._items(each, contexts)
        if type(each).__module__.startswith("wildrydes_desktop."):
            self._own(each, contexts)
        if isinstance(each, QAbstractItemModel):
            each.layoutChanged.emit()  # whoever shows it reads it again
        elif isinstance(each, QHeaderView):
            each.viewport().update()

    def _items(self, each: QObject, contexts: frozenset[str]) -> None:
        """What is no property: entries, tabs, and long texts that nobody typed."""
        match each:
            case QComboBox():
                for place in range(each.count()):
                    if (new := self.again(each.itemText(place), contexts)) is not None:
                        each.setItemText(place, new)
            case QTabBar():
                for place in range(each.count()):
                    if (new := self.again(each.tabText(place), contexts)) is not None:
                        each.setTabText(place, new)
            case QPlainTextEdit() if each.isReadOnly():
                if (new := self.again(each.toPlainText(), contexts)) is not None:
                    each.setPlainText(new)

    def _property(self, each: QObject, name: str, contexts: frozenset[str]) -> None:
        shown = each.property(name)
        if isinstance(shown, str) and shown:
            new = self.again(shown, contexts)
            if new is not None and new != shown:
                each.setProperty(name, new)

    def _own(self, each: QObject, contexts: frozenset[str]) -> None:
        """What a widget of ours keeps, to show it later: a button's word at rest, a table's headings."""
        for name, value in list(vars(each).items()):
            new = self._in(value, contexts)
            if new is not value:
                setattr(each, name, new)

    def _in(self, value: Any, contexts: frozenset[str], depth: int = 0) -> Any:  # noqa: ANN401 - whatever it is
        """The same value if there is nothing of ours in it."""
        if depth > DEEPEST:
            return value
        match value:
            case str() if type(value) is str:  # no fixed word of an Enum
                new = self.again(value, contexts)
                return value if new is None else new
            case list() | tuple() if type(value) in {list, tuple}:
                items = [self._in(item, contexts, depth + 1) for item in value]
                same = all(new is old for new, old in zip(items, value, strict=True))
                return value if same else type(value)(items)
            case dict():
                changed = {key: self._in(item, contexts, depth + 1) for key, item in value.items()}
                for key, item in changed.items():
                    if item is not value[key]:
                        value[key] = item
                return value
        if is_dataclass(value) and type(value).__module__.startswith("wildrydes_desktop.ui."):
            names = [each.name for each in fields(value) if each.init]
            found = {name: self._in(getattr(value, name), contexts, depth + 1) for name in names}
            changed = {name: new for name, new in found.items() if new is not getattr(value, name)}
            return replace(value, **changed) if changed and not isinstance(value, type) else value
        return value


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)


def _template(text: Text, form: str) -> _Template | None:
    """How to know `form` again with its values in it; None where it has none."""
    pieces: list[str] = []
    pattern = ""
    seen: set[str] = set()
    try:
        parsed = list(Formatter().parse(form))
    except ValueError:
        return None  # a text in braces of its own, shown as it is
    if any(name and not name.isidentifier() and not name.isdigit() for _, name, _, _ in parsed):
        return None
    for literal, name, _, _ in parsed:
        for number, piece in enumerate(re.split("(%n)", literal)):
            if number % 2:
                pattern += "(?P<number>[^ ]+)" if "number" not in seen else "[^ ]+"
                seen.add("number")
            else:
                pattern += re.escape(piece)
                pieces.append(piece)
        if name is not None:
            group = f"v_{name or len(seen)}"
            pattern += f"(?P={group})" if group in seen else f"(?P<{group}>.*?)"
            seen.add(group)
    longest = max(pieces, key=_letters, default="")
    if not seen:
        return None
    return _Template(text, re.compile(pattern, re.DOTALL), longest)
