"""One user in full: attributes, groups, second factors, times."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.words import sentences
from wildrydes_desktop.ui.directory.two_columns import TwoColumns
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.mailbox.when import exact_time, relative_time
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.ui.widgets.values import ValueRow
from wildrydes_desktop.workshop.directory import UserDetails


class AttributeModel(TableModel):
    """Columns: attribute, value. `Qt.UserRole` holds the same texts, which are the pool's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[str, str]] = []
        self.headers = (self.tr("Attribute"), self.tr("Value"))

    def show(self, attributes: Mapping[str, str]) -> None:
        self.beginResetModel()
        self.rows = list(attributes.items())
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self.rows[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole}:
            return text
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None


class DetailsCard(Card):
    """Hidden while there is nobody to show."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__()
        self._now = now
        self._heading = PlainLabel("", "section")
        self._note = PlainLabel("", "muted")
        self._note.setObjectName("directoryDetailsNote")
        self._attributes = TwoColumns(names=190)
        self._attributes.setObjectName("directoryAttributes")
        self._attributes.setAccessibleName(self.tr("Attributes"))
        self._model = AttributeModel(self)
        self._attributes.setModel(self._model)
        self._rows = (
            ValueRow(self.tr("Username"), "directoryUsername"),
            ValueRow(self.tr("Groups"), "directoryGroups"),
            ValueRow(self.tr("Second factors"), "directoryFactors"),
            ValueRow(self.tr("Created"), "directoryCreated"),
            ValueRow(self.tr("Changed"), "directoryModified"),
        )
        for widget in (self._heading, self._note, *self._rows, self._attributes):
            self.column.addWidget(widget)
        self.clear()

    def show_details(self, details: UserDetails) -> None:
        """All that the pool says of a user."""
        user = details.user
        self._heading.setText(self.tr("What the pool knows of {name}").format(name=user.shown))
        self._say(details.lacking)
        groups = self.tr("none") if details.groups is not None else self.tr("not known")
        texts = (
            user.username,
            ", ".join(details.groups or ()) or groups,
            ", ".join(details.factors) or self.tr("none"),
            self._moment(user.created),
            self._moment(user.modified),
        )
        for row, text in zip(self._rows, texts, strict=True):
            row.value.show_value(text)
            row.show()
        self._model.show(details.attributes)
        self._attributes.show_rows_of(max(len(details.attributes), 1))
        self._attributes.show()
        self.show()

    def show_problem(self, name: str, problem: Problem) -> None:
        """Say why there is nothing to show of the user of that name."""
        self.clear()
        self._heading.setText(name)
        self._say(problem)
        self.show()

    def clear(self) -> None:
        """Nobody is chosen, or several are."""
        for widget in (*self._rows, self._attributes):
            widget.hide()
        self.hide()

    def _say(self, problem: Problem | None) -> None:
        self._note.setText(said(sentences(problem.meaning, problem.next_step)) if problem is not None else "")
        self._note.setVisible(problem is not None)

    def _moment(self, then: float) -> str:
        return f"{relative_time(then, self._now())} · {exact_time(then)}" if then else self.tr("not known")
