"""One setting each: its name, what to set it with, and a sentence on what it means for who signs in.

A row speaks the language of `local_pool.commands`: what it shows and hands out are JSON values.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.columns import Columns
from wildrydes_desktop.ui.widgets.fields import line
from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle

LONGEST_NUMBER = 9
"""Digits; more than any limit has."""


class NotAValueError(Exception):
    """What is typed cannot be a value; the text says why."""


class Row(QWidget):
    """What all rows have in common. `setting` is the name that the local pool has for it.

    Signals: `changed()` when the person changes what it says.
    """

    changed = Signal()

    def __init__(self, setting: str, label: str, editor: QWidget, sentence: str) -> None:
        super().__init__()
        self.setting = setting
        self.editor = editor
        self._sentence = sentence
        self._problem: PlainLabel | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 6)
        self.column.setSpacing(4)
        if label:
            self.column.addWidget(FieldLabel(label, editor))
            editor.setAccessibleName(label)
        self.column.addWidget(editor)
        if sentence:
            self.column.addWidget(PlainLabel(sentence, "muted"))
            editor.setAccessibleDescription(sentence)

    def value(self) -> object:
        """What it says. Raises NotAValueError where that cannot be."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Say `value`, one that the local pool told."""
        raise NotImplementedError

    def refuse(self, text: str) -> None:
        """Say that the pool does not take it, and why."""
        restyle(self.editor, invalid=True)
        self.editor.setAccessibleDescription(text)
        if self._problem is None:
            self._problem = PlainLabel("", "problem")
            self._problem.setObjectName(f"{self.editor.objectName()}Problem")
            self.column.addWidget(self._problem)
        self._problem.setText(text)
        self._problem.show()

    def clear_problem(self) -> None:
        if self._problem is not None:
            restyle(self.editor, invalid=False)
            self.editor.setAccessibleDescription(self._sentence)
            self._problem.setText("")
            self._problem.hide()

    def _tell(self) -> None:
        self.clear_problem()
        self.changed.emit()


class ChoiceRow(Row):
    """One of a few values. `options` are the words for each, and the value."""

    def __init__(
        self, setting: str, label: str, name: str, options: Sequence[tuple[str, str]], sentence: str
    ) -> None:
        self._choice = CalmChoice()
        super().__init__(setting, label, self._choice, sentence)
        self._choice.setObjectName(name)
        for words, value in options:
            self._choice.addItem(words, value)
        self._choice.currentIndexChanged.connect(self._tell)

    def value(self) -> object:
        return self._choice.currentData()

    def show_value(self, value: object) -> None:
        self._choice.setCurrentIndex(self._choice.findData(value))


class TickRow(Row):
    """Something that is so, or is not."""

    def __init__(self, setting: str, label: str, name: str, sentence: str) -> None:
        self._box = CheckBox(label)
        super().__init__(setting, "", self._box, sentence)
        self._box.setObjectName(name)
        self._box.setAccessibleName(label)
        self._box.toggled.connect(self._tell)

    def value(self) -> object:
        return self._box.isChecked()

    def show_value(self, value: object) -> None:
        self._box.setChecked(value is True)


class TicksRow(Row):
    """Any of several words. `options` are what is shown for each, the word, and the box's object name.

    Words in `fixed` stay ticked. Words that the pool has and the row does not show stay as they are. In
    `columns`, the last one has a line to itself: put the longest there.
    """

    def __init__(
        self,
        setting: str,
        label: str,
        options: Sequence[tuple[str, str, str]],
        sentence: str,
        *,
        fixed: frozenset[str] = frozenset(),
        columns: int = 1,
    ) -> None:
        group = Columns(columns)
        super().__init__(setting, label, group, sentence)
        group.setObjectName(f"{setting}Ticks")
        self._others: list[str] = []
        self._boxes: dict[str, CheckBox] = {}
        for words, word, name in options:
            box = CheckBox(words)
            box.setObjectName(name)
            box.setAccessibleName(f"{label}: {words}")
            if word in fixed:
                box.setChecked(True)
                box.setEnabled(False)
            box.toggled.connect(self._tell)
            self._boxes[word] = box
        group.hold(list(self._boxes.values()), last_alone=columns > 1)
        group.setFocusProxy(next(box for word, box in self._boxes.items() if word not in fixed))

    def value(self) -> object:
        return sorted([*self._others, *(word for word, box in self._boxes.items() if box.isChecked())])

    def show_value(self, value: object) -> None:
        assert isinstance(value, list)
        self._others = [word for word in value if word not in self._boxes]
        for word, box in self._boxes.items():
            box.setChecked(word in value)


class NumberRow(Row):
    """A whole number between `least` and `most`."""

    def __init__(self, setting: str, label: str, name: str, sentence: str, least: int, most: int) -> None:
        self._line = line(longest=LONGEST_NUMBER)
        super().__init__(setting, label, self._line, sentence)
        self._least, self._most = least, most
        self._line.setObjectName(name)
        self._line.textChanged.connect(self._tell)

    def value(self) -> object:
        number = whole_number(self._line)
        if number is None or not self._least <= number <= self._most:
            raise NotAValueError(
                self.tr("A whole number from {least} to {most}.").format(
                    least=formats.number(self._least), most=formats.number(self._most)
                )
            )
        return number

    def show_value(self, value: object) -> None:
        self._line.setText(str(value))


class LifeRow(Row):
    """A length of time in seconds, typed in the unit that suits it. `range_words` say what is allowed."""

    def __init__(self, setting: str, label: str, name: str, range_words: str, sentence: str) -> None:
        self._line, self._unit = line(longest=LONGEST_NUMBER), CalmChoice()
        both = QWidget()
        super().__init__(setting, "", both, joined(sentence, range_words))
        self._range_words = range_words
        self.column.insertWidget(0, FieldLabel(label, self._line))
        self._line.setObjectName(name)
        self._line.setAccessibleName(label)
        self._line.setAccessibleDescription(joined(sentence, range_words))
        self._unit.setObjectName(f"{name}Unit")
        self._unit.setAccessibleName(self.tr("Unit of: {label}").format(label=label))
        for words, seconds in (
            (self.tr("seconds"), 1),
            (self.tr("minutes"), 60),
            (self.tr("hours"), 3600),
            (self.tr("days"), 86_400),
        ):
            self._unit.addItem(words, seconds)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._unit, 1)
        both.setFocusProxy(self._line)
        self.editor = self._line  # what is marked, and where the cursor goes
        self._line.textChanged.connect(self._tell)
        self._unit.currentIndexChanged.connect(self._tell)

    def value(self) -> object:
        number = whole_number(self._line)
        if number is None:
            raise NotAValueError(self.tr("A whole number. {range}").format(range=self._range_words))
        return number * int(self._unit.currentData())

    def show_value(self, value: object) -> None:
        assert isinstance(value, int)
        at = next(at for at in (3, 2, 1, 0) if value % int(self._unit.itemData(at)) == 0) if value else 0
        self._unit.setCurrentIndex(at)
        self._line.setText(str(value // int(self._unit.itemData(at))))

    def refuse(self, text: str) -> None:
        """The pool names its limits in seconds; here they are said in the units people use."""
        own = self._range_words in text
        super().refuse(
            text if own else self.tr("That is not possible. {range}").format(range=self._range_words)
        )


def whole_number(editor: QLineEdit) -> int | None:
    """The number that is typed, without a sign; None where it is none."""
    text = editor.text().strip()
    return int(text) if text.isascii() and text.isdigit() else None
