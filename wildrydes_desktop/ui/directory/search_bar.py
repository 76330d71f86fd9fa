"""What users are searched by: an attribute, a condition, a value. The pool does the searching."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.directory.user_model import status_words
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.workshop.directory import Search, SearchBy

WIDE, NARROW = 600, 300
"""Device-independent pixels, with text of the usual size."""
SHARES: Final = {4: (3, 3, 4, 0), 2: (3, 4, 0, 0), 1: (1, 0, 0, 0)}
"""Device-independent pixels from which on all fields stand in one row."""
LONGEST: Final = 256
"""Characters of a filter as a whole (UserFilterType of the API reference)."""


class SearchBar(QWidget):
    """Three fields in a row. `search()` is what they say."""

    def __init__(self) -> None:
        super().__init__()
        self._by, self._match = Choice(), Choice()
        for by, text in self._attributes().items():
            self._by.addItem(text, by)
        self._match.addItem(self.tr("begins with"), False)  # noqa: FBT003 - the item's data
        self._match.addItem(self.tr("is"), True)  # noqa: FBT003 - likewise
        self._line = line(longest=LONGEST - 32)
        self.value = Field(self.tr("Value"), self._line, "directoryValue", answers_to=("filter",))
        self._values = QStackedWidget()
        self._values.addWidget(self.value)
        self._choices: dict[SearchBy, Choice] = {}  # made when they are first wanted
        self.submit = ActionButton(self.tr("Search"), "directorySearch", "primary")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._parts = (
            Field(self.tr("Search by"), self._by, "directorySearchBy"),
            Field(self.tr("Condition"), self._match, "directoryMatch"),
            self._values,
            self.submit,
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._columns = 0
        self._lay_out(4)
        self._by.currentIndexChanged.connect(self._follow)
        self._follow()

    def search(self) -> Search:
        by, whole = SearchBy(self._by.currentData()), bool(self._match.currentData())
        match by:
            case SearchBy.STATUS | SearchBy.ENABLED:
                return Search(by, str(self._choice(by).currentData()), whole=True)
            case SearchBy.GROUP:
                return Search(by, self.value.text, whole=True)
            case _:
                return Search(by, self.value.text, whole)

    def clear(self) -> None:
        """Search for everybody."""
        self._by.setCurrentIndex(0)
        self._line.setText("")
        self._match.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = 100 * self.width() // theme.scaled(100)
        self._lay_out(4 if room >= WIDE else 2 if room >= NARROW else 1)

    def _lay_out(self, columns: int) -> None:
        """All in a row, or in two or four where there is little room for words of their size."""
        if columns == self._columns:
            return
        self._columns = columns
        for number, widget in enumerate(self._parts):
            row, column = divmod(number, columns)
            self._grid.addWidget(widget, row, column)
        self._grid.setAlignment(self.submit, Qt.AlignmentFlag.AlignBottom)
        for column, share in enumerate(SHARES[columns]):
            self._grid.setColumnStretch(column, share)

    def _follow(self) -> None:
        """Offer the values that the attribute may have, and the conditions that make sense."""
        by = SearchBy(self._by.currentData())
        chosen = by in {SearchBy.STATUS, SearchBy.ENABLED}
        if chosen:
            self._choice(by)
        self._values.setCurrentIndex([self.value.editor, *self._choices.values()].index(self._editor(by)))
        fixed = chosen or by is SearchBy.GROUP
        self._match.setEnabled(not fixed)
        if fixed:
            self._match.setCurrentIndex(1)
        placeholders = {
            SearchBy.EMAIL: self.tr("anything: everybody"),
            SearchBy.PHONE_NUMBER: "+15550100",
            SearchBy.GROUP: self.tr("name of the group"),
        }
        self._line.setPlaceholderText(placeholders.get(by, ""))
        self._line.setToolTip(placeholders.get(by, ""))  # where the field is narrow

    def _editor(self, by: SearchBy) -> QWidget:
        """Where the value for `by` is given."""
        return self._choices.get(by, self.value.editor)

    def _choice(self, by: SearchBy) -> Choice:
        """The values that `by`, which has a few only, may have."""
        if by not in self._choices:
            choice = self._choices[by] = Choice()
            both = {"Enabled": self.tr("Enabled"), "Disabled": self.tr("Disabled")}
            for word, text in (status_words(self) if by is SearchBy.STATUS else both).items():
                choice.addItem(text, word)
            name = "directoryStatus" if by is SearchBy.STATUS else "directoryEnabled"
            self._values.addWidget(Field(self.tr("Value"), choice, name))
        return self._choices[by]

    def _attributes(self) -> dict[SearchBy, str]:
        return {
            SearchBy.EMAIL: self.tr("E-mail"),
            SearchBy.USERNAME: self.tr("Username"),
            SearchBy.STATUS: self.tr("Status"),
            SearchBy.ENABLED: self.tr("Enabled or disabled"),
            SearchBy.GROUP: self.tr("Group"),
            SearchBy.NAME: self.tr("Name"),
            SearchBy.GIVEN_NAME: self.tr("Given name"),
            SearchBy.FAMILY_NAME: self.tr("Family name"),
            SearchBy.PHONE_NUMBER: self.tr("Phone number"),
            SearchBy.PREFERRED_USERNAME: self.tr("Preferred username"),
            SearchBy.SUB: self.tr("Id (sub)"),
        }
