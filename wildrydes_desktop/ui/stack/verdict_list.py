"""A short list of things that were looked at: a mark for each, what it is, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.ui.i18n import joined, said
from wildrydes_desktop.ui.inspector.marks import Mark, MarkLabel
from wildrydes_desktop.ui.widgets.labels import PlainLabel

MARK = 18


@dataclass(frozen=True, slots=True)
class Found:
    """One line: its fixed word, how it ended, and the sentence that says so."""

    word: str
    mark: Mark
    sentence: str


class VerdictList(QWidget):
    """Lines of words beside marks. The line of the word `w` has the object name `{name}_{w}`, and its mark as
    the dynamic property `verdict`.
    """

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._lines: list[QWidget] = []
        self.found: tuple[Found, ...] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these lines and no others; the widget hides while there are none."""
        self.found = tuple(found)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(each) for each in found]
        for line in self._lines:
            self._column.addWidget(line)
        self.setHidden(not self._lines)
        self.setAccessibleDescription(joined(*(said(each.sentence) for each in found)))

    def _line(self, found: Found) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = MarkLabel(MARK)
        mark.show_mark(found.mark)
        words = PlainLabel(said(found.sentence))
        words.setObjectName(f"{self.objectName()}_{found.word}")
        words.setProperty("verdict", str(found.mark))
        words.setAccessibleDescription(
            {
                Mark.PASSED: self.tr("passed"),
                Mark.FAILED: self.tr("failed"),
                Mark.OPEN: self.tr("unknown"),
                Mark.NOTHING: "",
            }[found.mark]
        )
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line
