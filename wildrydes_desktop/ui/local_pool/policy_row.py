"""The password policy: a length, and the kinds of characters that have to be there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.local_pool.rows import LONGEST_NUMBER, NotAValueError, Row, whole_number
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.columns import Columns
from wildrydes_desktop.ui.widgets.fields import line
from wildrydes_desktop.ui.widgets.labels import FieldLabel

SHORTEST, LONGEST = 6, 99
"""Characters; the limits of PasswordPolicyMinLengthType in Cognito's API reference."""


class PolicyRow(Row):
    """`localPoolPasswordLength`, and a box for each kind of characters."""

    def __init__(self, setting: str, sentence: str) -> None:
        group = QWidget()
        super().__init__(setting, "", group, sentence)
        self._line = line(longest=LONGEST_NUMBER)
        self._line.setObjectName("localPoolPasswordLength")
        self._line.setAccessibleName(self.tr("Least length of a password"))
        self.column.insertWidget(0, FieldLabel(self.tr("Least length"), self._line))
        self._boxes: dict[str, CheckBox] = {}
        column, kinds = QVBoxLayout(group), Columns(2)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(kinds)
        for part, words in (
            ("uppercase", self.tr("Upper case")),
            ("lowercase", self.tr("Lower case")),
            ("numbers", self.tr("Digits")),
            ("symbols", self.tr("Symbols")),
        ):
            box = self._boxes[part] = CheckBox(words)
            box.setObjectName(f"localPoolPassword_{part}")
            box.setAccessibleName(self.tr("Passwords need: {what}").format(what=words))
            box.toggled.connect(self._tell)
        kinds.hold(list(self._boxes.values()))
        group.setFocusProxy(self._line)
        self.editor = self._line
        self._line.textChanged.connect(self._tell)

    def value(self) -> object:
        length = whole_number(self._line)
        if length is None or not SHORTEST <= length <= LONGEST:
            raise NotAValueError(
                self.tr("A length from {least} to {most} characters.").format(least=SHORTEST, most=LONGEST)
            )
        return {"minimum_length": length} | {part: box.isChecked() for part, box in self._boxes.items()}

    def show_value(self, value: object) -> None:
        policy = cast("Mapping[str, Any]", value)
        self._line.setText(str(policy["minimum_length"]))
        for part, box in self._boxes.items():
            box.setChecked(policy[part])
