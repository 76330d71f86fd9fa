"""What CloudFormation tells about a stack, as it comes: a table that follows its own end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.stack.words import status_word
from wildrydes_desktop.ui.widgets.table_model import ROOT, Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.ui.widgets.views import CalmTableView
from wildrydes_desktop.workshop.stack_progress import Event

AT, RESOURCE, STATUS, REASON = range(4)
NARROW: Final = 520
"""Device-independent pixels of width under which the reason is the tool tip's alone."""
LEAST_ROWS, MOST_ROWS = 3, 7

_Role = Qt.ItemDataRole


class EventModel(TableModel):
    """`Qt.UserRole` holds the time in seconds since the epoch, the logical id, the status, and the reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Event] = []
        self.headers = (self.tr("Time"), self.tr("About"), self.tr("Status"), self.tr("Reason"))

    def show(self, events: Sequence[Event]) -> None:
        """Show these, the oldest first. Those that were there before keep their rows."""
        known = len(self.rows)
        if [each.id for each in events[:known]] != [each.id for each in self.rows]:
            self.beginResetModel()
            self.rows = list(events)
            self.endResetModel()
        elif len(events) > known:
            self.beginInsertRows(ROOT, known, len(events) - 1)
            self.rows.extend(events[known:])
            self.endInsertRows()

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        event = self.rows[index.row()]
        at = event.at.astimezone()
        match role:
            case _Role.DisplayRole:
                time = formats.second(QTime(at.hour, at.minute, at.second))
                shown = (time, event.logical_id, status_word(event.status), event.reason)
                return shown[index.column()]
            case _Role.UserRole:
                return (at.timestamp(), event.logical_id, event.status, event.reason)[index.column()]
            case _Role.ToolTipRole:
                return tool_tip("\n".join(filter(None, (event.status, event.reason))))
            case _Role.AccessibleDescriptionRole:
                return event.reason
        return None


class EventTable(CalmTableView):
    """Shows the newest event unless somebody has scrolled up to look at another."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Events of the stack"))
        self.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        self.events = EventModel(self)
        self.setModel(self.events)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(mode.Fixed)
        self.set_air(10)
        self._fit()

    def show_events(self, events: Sequence[Event]) -> None:
        """See `EventModel.show`."""
        bar = self.verticalScrollBar()
        at_the_end = bar.value() >= bar.maximum()
        self.events.show(events)
        self._fit()
        if at_the_end:
            self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def measure(self) -> None:
        super().measure()
        self._share()

    def _fit(self) -> None:
        self.show_rows_of(min(max(self.events.rowCount(), LEAST_ROWS), MOST_ROWS))
        self._share()

    def _share(self) -> None:
        """Times whole; the others as wide as they need, and the last that is shown takes the rest."""
        advance, mode = self.fontMetrics().horizontalAdvance, QHeaderView.ResizeMode
        narrow, width = self.width() < theme.scaled(NARROW), self.width()
        self.setColumnHidden(REASON, narrow)
        header = self.horizontalHeader()
        header.setSectionResizeMode(REASON, mode.Fixed if narrow else mode.Stretch)
        header.setSectionResizeMode(STATUS, mode.Stretch if narrow else mode.Fixed)
        self.setColumnWidth(AT, advance(formats.second(QTime(22, 0))) + 20)
        names = max((advance(each.logical_id) for each in self.events.rows), default=0)
        self.setColumnWidth(RESOURCE, min(max(names + 20, 90), width * 2 // 5))
        if not narrow:
            words = max((advance(status_word(each.status)) for each in self.events.rows), default=0)
            self.setColumnWidth(STATUS, min(max(words + 20, 80), width // 4))
