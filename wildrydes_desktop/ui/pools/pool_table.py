"""The table of pools: the one on this computer first, then the one that is open, then the others by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.pools.words import PoolWords
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.ui.widgets.views import CalmTableView

NAME, POOL_ID, PLACE = range(3)
NARROW, NARROWEST = 430, 300
"""Device-independent pixels of width, at the usual size of text, below which there is no room for the third
column, or the second."""
LEAST_ROWS, MOST_ROWS = 2, 8

_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class ListedPool:
    """A pool in the list, without its client secret. `pool` is None for the local one while it is not open.

    `kept`: it has a name in the list. `open`: it is the one that the app talks to. `has_client_secret`: the
    environment has to give one.
    """

    pool: PoolConfig | None
    kept: bool = False
    open: bool = False
    has_client_secret: bool = False

    @property
    def local(self) -> bool:
        """Whether it is the app's own, on this computer."""
        return self.pool is None or self.pool.local


class PoolModel(TableModel):
    """Columns: name, user pool id, place.

    `Qt.UserRole` holds "local", "open" or "kept", the user pool id, and the endpoint's address (empty: AWS).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = PoolWords(self)
        self.rows: tuple[ListedPool, ...] = ()
        self.headers = (self.tr("Name"), self.tr("User pool"), self.tr("Where"))

    def show(self, pools: Sequence[ListedPool]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = tuple(pools)
        self.endResetModel()

    def pool(self, row: int) -> ListedPool | None:
        """The pool in `row`, None beyond the ends."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        listed, column = self.rows[index.row()], index.column()
        match role:
            case _Role.DisplayRole:
                return self._shown(listed)[column]
            case _Role.ToolTipRole:
                shown = self._shown(listed)
                return tool_tip(" · ".join(shown) if column == NAME else shown[column])
            case _Role.UserRole:
                return self._raw(listed)[column]
            case _Role.FontRole if listed.open:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def name(self, listed: ListedPool) -> str:
        """What a pool is called in the list."""
        if listed.local:
            return self.tr("Local pool")
        return listed.pool.name if listed.kept and listed.pool is not None else self.tr("without a name")

    def _shown(self, listed: ListedPool) -> tuple[str, str, str]:
        name = self.name(listed)
        if listed.open:
            name = self.tr("{name} (open)").format(name=name)
        pool_id = listed.pool.user_pool_id if listed.pool is not None else self.tr("not started")
        return name, pool_id, self._words.place(listed.pool)

    def _raw(self, listed: ListedPool) -> tuple[str, str, str]:
        state = "local" if listed.local else "kept" if listed.kept else "open"
        pool = listed.pool
        return state, pool.user_pool_id if pool else "", (pool.endpoint_url or "") if pool else ""


class PoolTable(CalmTableView):
    """In a narrow table only the first columns are shown; the tool tip of the name has them all."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("poolsView")
        self.setAccessibleName(self.tr("Pools"))
        self.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        self.pools = PoolModel(self)
        self.setModel(self.pools)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.ResizeToContents)
        header.setSectionResizeMode(NAME, mode.Stretch)
        self.set_air(12)

    @property
    def chosen(self) -> ListedPool | None:
        """The pool in the selected row."""
        return self.pools.pool(self.currentIndex().row())

    def show_pools(self, pools: Sequence[ListedPool]) -> None:
        """Replace the rows. What was selected stays so, else the open pool is, else the first."""
        before = _key(self.chosen)
        self.pools.show(pools)
        keys = [_key(each) for each in pools]
        opened = next((row for row, each in enumerate(pools) if each.open), 0)
        self.selectRow(keys.index(before) if before in keys else opened)
        self.show_rows_of(min(max(len(pools), LEAST_ROWS), MOST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(PLACE, self.width() < theme.scaled(NARROW))
        self.setColumnHidden(POOL_ID, self.width() < theme.scaled(NARROWEST))


def _key(listed: ListedPool | None) -> tuple[str, ...] | None:
    """What tells a row apart from the others."""
    if listed is None:
        return None
    pool = listed.pool
    if listed.local or pool is None:
        return ("local",)
    return pool.user_pool_id, pool.client_id, pool.endpoint_url or ""
