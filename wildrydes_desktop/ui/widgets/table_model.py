"""What the models of our tables share: rows below named columns, and nothing below the rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wildrydes_desktop.ui.widgets.views import TITLE_ROLES

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()


class TableModel(QAbstractTableModel):
    """Whoever derives from it sets `headers` once, `rows` at each change, and says in `data` what they show.

    A column's name is its tool tip as well.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers: Sequence[str] = ()
        self.rows: Sequence[object] = ()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role in TITLE_ROLES:
            return self.headers[section]
        return None
