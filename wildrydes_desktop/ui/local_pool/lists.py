"""Settings that are lists: the questions of the custom challenge, and the pool's own attributes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wildrydes_desktop.ui.local_pool.rows import NotAValueError, Row
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.fields import line
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel

LONGEST_TEXT = 256
LONGEST_NAME = 20
LONGEST_BOUND = 19


class ListRow(Row):
    """Any number of entries, each with a button that takes it away, and one that adds another."""

    def __init__(self, setting: str, label: str, name: str, sentence: str, add_words: str) -> None:
        """`name` begins the object names of everything in it."""
        self._entries: list[Entry] = []
        self._name = name
        self._made = 0
        group = QWidget()
        group.setObjectName(name)
        super().__init__(setting, label, group, sentence)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._column = QVBoxLayout()
        column.addLayout(self._column)
        self._add = ActionButton(add_words, f"{name}Add")
        self._add.wanted.connect(self._add_one)
        column.addWidget(self._add)
        group.setFocusProxy(self._add)

    def make(self, name: str) -> Entry:
        """An empty entry; the names of its widgets begin with `name`."""
        raise NotImplementedError

    def value(self) -> object:
        return [entry.value() for entry in self._entries]

    def show_value(self, value: object) -> None:
        assert isinstance(value, list)
        while len(self._entries) > len(value):
            self._take_away(self._entries[-1])
        while len(self._entries) < len(value):
            self._append()
        for entry, each in zip(self._entries, value, strict=True):
            entry.show_value(each)
        self.changed.emit()

    def _add_one(self) -> None:
        entry = self._append()
        self._tell()
        entry.start.setFocus()

    def _append(self) -> Entry:
        self._made += 1
        entry = self.make(f"{self._name}{self._made}")
        entry.watch(self._tell)
        entry.remove.clicked.connect(lambda: self._remove(entry))
        self._entries.append(entry)
        self._column.addWidget(entry)
        return entry

    def _remove(self, entry: Entry) -> None:
        self._take_away(entry)
        self._tell()
        self._add.setFocus()  # the cursor's place has gone with the entry

    def _take_away(self, entry: Entry) -> None:
        self._entries.remove(entry)
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()


class Entry(QWidget):
    """One of a list. `start` is where typing begins."""

    def __init__(self, remove_words: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.remove: QPushButton = GlyphButton(Glyph.CLOSE, remove_words, f"{name}Remove")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(4)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.start: QWidget = self.remove

    def value(self) -> Mapping[str, object]:
        raise NotImplementedError

    def show_value(self, value: Mapping[str, Any]) -> None:
        raise NotImplementedError

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever something in it changes."""
        for editor in self.findChildren(QLineEdit):
            editor.textChanged.connect(changed)
        for choice in self.findChildren(CalmChoice):
            choice.currentIndexChanged.connect(changed)
        for box in self.findChildren(CheckBox):
            box.toggled.connect(changed)


class RoundsRow(ListRow):
    """Questions and answers of the custom challenge, in their order."""

    def make(self, name: str) -> Entry:
        return _Round(self.tr("Take this question away"), name, self.tr("Question"), self.tr("Answer"))

    def value(self) -> object:
        if not self._entries:
            raise NotAValueError(self.tr("There has to be one question at least."))
        rounds = [entry.value() for entry in self._entries]
        if not all(str(text).strip() for each in rounds for text in each.values()):
            raise NotAValueError(self.tr("Each question needs words, and an answer."))
        return rounds


class _Round(Entry):
    def __init__(self, remove_words: str, name: str, question: str, answer: str) -> None:
        super().__init__(remove_words, name)
        self._question, self._answer = line(question, LONGEST_TEXT), line(answer, LONGEST_TEXT)
        self.start = self._question
        for row, (editor, what) in enumerate(((self._question, question), (self._answer, answer))):
            editor.setObjectName(f"{name}{'Answer' if row else 'Question'}")
            editor.setAccessibleName(what)
            self.grid.addWidget(editor, row, 0, 1, 2)
        self.grid.addWidget(self.remove, 0, 2)

    def value(self) -> Mapping[str, object]:
        return {"question": self._question.text(), "answer": self._answer.text()}

    def show_value(self, value: Mapping[str, Any]) -> None:
        for editor, text in ((self._question, value["question"]), (self._answer, value["answer"])):
            editor.setText(text)
            editor.setCursorPosition(0)


class CustomAttributesRow(ListRow):
    """The pool's own attributes: name, kind, limits, and whether their values may change."""

    def make(self, name: str) -> Entry:
        return _Attribute(self.tr("Take this attribute away"), name)

    def value(self) -> object:
        attributes = [entry.value() for entry in self._entries]
        names = [str(each["name"]) for each in attributes]
        if not all(names) or any(len(each.split()) != 1 for each in names):
            raise NotAValueError(self.tr("Each attribute needs a name, without spaces."))
        if len(set(names)) != len(names):
            raise NotAValueError(self.tr("Two attributes cannot have the same name."))
        return attributes


class _Attribute(Entry):
    def __init__(self, remove_words: str, name: str) -> None:
        super().__init__(remove_words, name)
        self._name_line = line(self.tr("Name"), LONGEST_NAME)
        self._kind = CalmChoice()
        for words, kind in (
            (self.tr("Text"), "String"),
            (self.tr("Number"), "Number"),
            (self.tr("Date and time"), "DateTime"),
            (self.tr("Yes or no"), "Boolean"),
        ):
            self._kind.addItem(words, kind)
        self._least, self._most = (
            line(words, LONGEST_BOUND) for words in (self.tr("At least"), self.tr("At most"))
        )
        self._mutable = CheckBox(self.tr("May change"))
        self.start = self._name_line
        self.grid.addWidget(PlainLabel("custom:", "muted"), 0, 0, 1, 2)
        for part, what, row, column, editor in (
            ("Name", self.tr("Name of the attribute"), 1, 0, self._name_line),
            ("Kind", self.tr("What it holds"), 1, 1, self._kind),
            ("Least", self.tr("Least length, or least value of a number"), 2, 0, self._least),
            ("Most", self.tr("Greatest length, or greatest value of a number"), 2, 1, self._most),
            ("Mutable", self.tr("May change once it is set"), 3, 0, self._mutable),
        ):
            editor.setObjectName(f"{name}{part}")
            editor.setAccessibleName(what)
            editor.setToolTip(what)
            self.grid.addWidget(editor, row, column)
        self.grid.addWidget(self.remove, 1, 2)
        self._mutable.setChecked(True)

    def value(self) -> Mapping[str, object]:
        return {
            "name": self._name_line.text().strip(),
            "kind": self._kind.currentData(),
            "mutable": self._mutable.isChecked(),
            "least": self._bound(self._least),
            "most": self._bound(self._most),
        }

    def show_value(self, value: Mapping[str, Any]) -> None:
        self._name_line.setText(value["name"])
        self._kind.setCurrentIndex(self._kind.findData(value["kind"]))
        self._mutable.setChecked(value["mutable"])
        for editor, bound in ((self._least, value["least"]), (self._most, value["most"])):
            editor.setText("" if bound is None else str(bound))

    def _bound(self, editor: QLineEdit) -> int | None:
        text = editor.text().strip()
        if text and not re.fullmatch(r"-?[0-9]+", text):
            raise NotAValueError(self.tr("Limits are whole numbers, or left empty."))
        return int(text) if text else None
