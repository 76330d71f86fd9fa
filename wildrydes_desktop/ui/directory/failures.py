"""The users for whom an order did not work, each with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from wildrydes_desktop.ui.directory.two_columns import TwoColumns
from wildrydes_desktop.ui.i18n import closed, joined, told
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.workshop.bulk import Failure

MOST_SHOWN = 6
"""Rows; the rest is scrolled to."""


class FailureModel(TableModel):
    """Columns: user, reason. `Qt.UserRole` holds the username and the exception's name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Failure] = ()
        self.headers = (self.tr("User"), self.tr("Why it did not work"))

    def show(self, failures: Sequence[Failure]) -> None:
        self.beginResetModel()
        self.rows = failures
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        failure = self.rows[index.row()]
        problem = told(failure.problem)
        first = index.column() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return failure.user.shown if first else joined(closed(problem.title), problem.meaning)
            case Qt.ItemDataRole.UserRole:
                return failure.user.username if first else failure.problem.name
            case Qt.ItemDataRole.ToolTipRole:
                why = joined(problem.meaning, problem.next_step)
                return tool_tip(failure.user.username if first else why)
        return None


class FailureTable(TwoColumns):
    """As high as its rows, up to a few."""

    def __init__(self) -> None:
        super().__init__(names=220)
        self.setObjectName("directoryFailures")
        self.setAccessibleName(self.tr("For whom it did not work"))
        self._failures = FailureModel(self)
        self.setModel(self._failures)

    def show_failures(self, failures: Sequence[Failure]) -> None:
        """Replace the rows."""
        self._failures.show(failures)
        self.show_rows_of(min(len(failures), MOST_SHOWN))
