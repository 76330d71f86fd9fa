"""Puts what is shown already into another language, in place: nothing is built anew, nothing typed is lost.

Whatever the windows said was a text of ours, with values in it perhaps. Who knows all of those texts can find
the one that a label shows, take the values out, and say it in the new language: that is done here, for all
widgets, actions and models there are. What is drawn or asked for anew speaks the new language by itself.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from html import unescape
from string import Formatter
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QLocale, QObject
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
from shiboken6 import isValid

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import closed, joined
from wildrydes_desktop.ui.known_texts import Part, Text
from wildrydes_desktop.ui.widgets.directions import FROM_RIGHT, ISOLATED, beside_each_other, closed_off
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

SHOWN: Final = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "placeholderText"),
    *("accessibleName", "accessibleDescription"),
)
"""Qt's properties that people read or hear."""

SENTENCE_END: Final = re.compile(r"(?<=[.!?…]) |(?<=[。！？])|(?<=؟) ")
STOP: Final = re.compile(r"^(.*?)(?:\. |\.$|。)(.*)$", re.DOTALL)
"""What stands before the first full stop, and what follows it."""
KEYS: Final = "QShortcut"
"""The context of Qt's that names of keys are translated in."""
BULLET: Final = re.compile(r"[•✓✗–] +")
_MARKS: Final = dict.fromkeys(map(ord, (FROM_RIGHT, *ISOLATED)))
DEEPEST: Final = 3
"""How many containers deep a widget's own texts are looked for."""


class _Template:
    """How to know one form of a text again with its values in it."""

    __slots__ = ("_form", "_pattern", "letters", "longest", "text")

    def __init__(self, text: Text, form: str, pieces: Iterable[str]) -> None:
        self.text = text
        self.longest = max(pieces, key=_letters, default="")
        """What must stand in a text that fits: its longest piece without values."""
        self.letters = _letters(self.longest)
        self._form = form
        self._pattern: re.Pattern[str] | None = None

    def values(self, shown: str) -> dict[str, str] | None:
        """The values in `shown`, if it is this text. Most templates are never asked, and need no pattern."""
        if self.longest not in shown:
            return None
        if self._pattern is None:
            self._pattern = re.compile(_pattern(self._form), re.DOTALL)
        found = self._pattern.fullmatch(shown)
        return found.groupdict() if found else None


class Retranslation:
    """Knows all texts as they were, and asks Qt for what they are now.

    What takes its time is an iterator: whoever has other things to do stops after a step, and goes on later.
    """

    def __init__(self, known: Iterable[Text] = ()) -> None:
        self._before = QLocale()
        self._whole: dict[str, list[Text]] = {}
        self._templates: list[_Template] = []
        self._loose: list[_Template] = []  # nothing but values and what stands between them
        self._key_names: dict[str, Text] = {}
        self._found: dict[tuple[str, frozenset[str]], str | None] = {}
        deque(self.learning(known), 0)

    def learning(self, known: Iterable[Text]) -> Iterator[None]:
        """Get to know these texts, all of them before any is looked for."""
        for text in known:
            if "\n" not in text.source:
                self._know(text, text.forms)
            else:
                for part in Part:
                    self._know(text._replace(part=part), map(part.of, text.forms))
            yield
        self._templates.sort(key=lambda each: each.letters, reverse=True)

    def _know(self, text: Text, forms: Iterable[str]) -> None:
        for form in forms:
            if text.context == KEYS:
                self._key_names[form] = text
            bare = form.translate(_MARKS)  # a text may have lost its marks among others
            template = _template(text, bare) if "{" in form or "%n" in form else None
            if template is not None:
                (self._templates if template.letters >= 2 else self._loose).append(template)
            elif form:
                for key in {form, form.lstrip(FROM_RIGHT)}:
                    self._whole.setdefault(key, []).append(text)

    def apply(self, application: QApplication) -> None:
        """Put every widget, action and model of `application` into the new language."""
        deque(self.applying(application), 0)

    def applying(self, application: QApplication) -> Iterator[None]:
        """The same, one of them at a time: first those in sight, then the others."""
        hidden: list[QObject] = []
        tops = [each for each in application.topLevelWidgets() if each.parent() is None]
        yield from self._down(tops, hidden)
        yield from self._down(hidden, None)

    def _down(self, roots: Iterable[QObject], hidden: list[QObject] | None) -> Iterator[None]:
        """See to these and all that is in them; trees of widgets that are not in sight become `hidden`."""
        waiting = deque(roots)
        while waiting:
            each = waiting.popleft()
            if not isValid(each):
                continue  # it is gone by now
            if hidden is not None and isinstance(each, QWidget) and not each.isVisible():
                hidden.append(each)
                continue
            waiting.extend(each.children())
            yield from self._see_to(each)
            yield

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
        if bullet := BULLET.match(shown):  # or it would be taken for a part of the value that comes first
            rest = self.again(shown[bullet.end() :], contexts)
            if rest is not None:
                return bullet[0] + rest
        bare = shown.translate(_MARKS)
        for template in self._templates:
            if template.longest in bare and (values := template.values(bare)) is not None:
                return self._filled(template.text, values, contexts)
        pieces = self._piecewise(shown, contexts)
        return self._between(shown, contexts) if pieces is None else pieces

    def _between(self, shown: str, contexts: frozenset[str]) -> str | None:
        """What has a text of ours for a value, as "Register (Ctrl+1)" has."""
        for template in self._loose:
            values = template.values(shown.translate(_MARKS)) or {}
            if any(value != shown and self.again(value, contexts) for value in values.values()):
                return self._filled(template.text, values, contexts)
        return None

    def _piecewise(self, shown: str, contexts: frozenset[str]) -> str | None:
        """What was put together: a tool tip, lines, entries of a list, sentences one after the other."""
        if shown.startswith("<p>") and shown.endswith("</p>"):  # see `tool_tip`
            plain = self.again(unescape(shown[3:-4]), contexts)
            return None if plain is None else tool_tip(plain)
        if "\n" in shown:
            return self._lines(shown, contexts)
        together = self._beside_each_other(shown, contexts) if " · " in shown else None
        return self._sentences(shown, contexts) if together is None else together

    def _lines(self, shown: str, contexts: frozenset[str]) -> str | None:
        lines = shown.split("\n")
        found = [self.again(line, contexts) for line in lines]
        if all(line is None for line in found):
            return None
        return "\n".join(line if new is None else new for line, new in zip(lines, found, strict=True))

    def _sentences(self, shown: str, contexts: frozenset[str]) -> str | None:
        for end in reversed(list(SENTENCE_END.finditer(shown))):
            head, tail = shown[: end.start()], shown[end.end() :]
            first = self.again(head, contexts) if head and tail else None
            if first is not None:
                rest = self.again(tail, contexts)
                return joined(first, tail if rest is None else rest)
        return None

    def _beside_each_other(self, shown: str, contexts: frozenset[str]) -> str | None:
        """Short texts with dots between them; a sentence may follow the last."""
        pieces = shown.translate(_MARKS).split(" · ")
        end = STOP.search(pieces[-1])
        last, rest = (end[1], end[2]) if end is not None else (pieces[-1], "")
        said = [self.again(piece, contexts) for piece in (*pieces[:-1], last, rest)]
        if not any(said):
            return None
        *short, rest = (new or old for new, old in zip(said, (*pieces[:-1], last, rest), strict=True))
        return beside_each_other(short) if end is None else joined(closed(beside_each_other(short)), rest)

    def _filled(self, text: Text, values: dict[str, str], contexts: frozenset[str]) -> str:
        number = values.pop("number", "") or values.get("v_count") or values.get("v_0", "")
        if text.counted:
            template = text.now(int("".join(str(int(digit)) for digit in number if digit.isdigit()) or "0"))
        else:
            template = text.now()
        said = {name.removeprefix("v_"): self._value(value, contexts) for name, value in values.items()}
        named = {name: value for name, value in said.items() if not name.isdigit()}
        listed = [said.get(str(place), "") for place in range(len(said))]
        return template.format(*listed, **named)

    def _value(self, value: str, contexts: frozenset[str]) -> str:
        said = self.again(value, contexts) or formats.again(value, self._before)
        return said or self._keys(value) or value

    def _keys(self, value: str) -> str | None:
        """What `value`, keys as Qt wrote them, is now; None for all else."""
        first, *others = value.split("+")
        if not others or first not in self._key_names:
            return None
        names = (
            self._key_names[name].now() if name in self._key_names else name for name in (first, *others)
        )
        return closed_off("+".join(names))

    def _see_to(self, each: QObject) -> Iterator[None]:
        contexts = frozenset(kind.__name__ for kind in type(each).__mro__)
        if isinstance(each, QWidget | QAction):
            for name in SHOWN:
                if name == "text" and isinstance(each, QLineEdit):
                    continue  # what somebody typed
                self._property(each, name, contexts)
        if isinstance(each, PlainLabel):
            each.follow_direction()
        yield from self._items(each, contexts)
        if not isValid(each):
            return
        if type(each).__module__.startswith("wildrydes_desktop."):
            self._own(each, contexts)
        if isinstance(each, QAbstractItemModel):
            each.layoutChanged.emit()  # whoever shows it reads it again
        elif isinstance(each, QHeaderView):
            each.viewport().update()

    def _items(self, each: QObject, contexts: frozenset[str]) -> Iterator[None]:
        """What is no property: entries, tabs, and long texts that nobody typed."""
        match each:
            case QComboBox():
                for place in range(each.count()):
                    if (new := self.again(each.itemText(place), contexts)) is not None:
                        each.setItemText(place, new)
                    yield
                    if not isValid(each):
                        return
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
    return sum(map(str.isalpha, text))


def _template(text: Text, form: str) -> _Template | None:
    """How to know `form` again; None where it has no values, or braces of its own and is shown as it is."""
    try:
        parsed = list(Formatter().parse(form))
    except ValueError:
        return None
    names = [name for _, name, _, _ in parsed if name is not None]
    if any(name and not name.isidentifier() and not name.isdigit() for name in names):
        return None
    if not names and "%n" not in form:
        return None
    if not any(literal.strip() or name is None for literal, name, _, _ in parsed):
        return None  # two sentences, one after the other
    return _Template(text, form, (piece for literal, *_ in parsed for piece in literal.split("%n")))


def _pattern(form: str) -> str:
    """A regular expression for `form`, with a group for each of its values, called v_ and its name."""
    pattern = ""
    seen: set[str] = set()
    for literal, name, _, _ in Formatter().parse(form):
        for number, piece in enumerate(literal.split("%n")):
            if number:
                pattern += "(?P<number>[^ ]+)" if "number" not in seen else "[^ ]+"
                seen.add("number")
            pattern += re.escape(piece)
        if name is not None:
            group = f"v_{name or len(seen)}"
            pattern += f"(?P={group})" if group in seen else f"(?P<{group}>.*?)"
            seen.add(group)
    return pattern
