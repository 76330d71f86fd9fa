"""The table of HTTP exchanges: what matters of each row stays in sight, however narrow it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from wildrydes_desktop.ui.protocol.exchange_model import MARK_SIZE, ExchangeModel
from wildrydes_desktop.ui.widgets.directions import CellDelegate
from wildrydes_desktop.ui.widgets.views import CalmTableView

NARROWEST, LOWEST, ROOMY = 268, 66, 400
"""Device-independent pixels: its least width and height, and the width from which on nothing need be cut."""
LONGEST_OPERATION = "RespondToAuthChallenge"


class ExchangeTable(CalmTableView):
    """A row per exchange. In a narrow table only operations and errors are cut off, with dots.

    Signals: `menu_wanted(place)`, where on the screen the menu of the selected exchange should open.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, model: ExchangeModel) -> None:
        super().__init__()
        self.setObjectName("protocolView")
        self.setAccessibleName(self.tr("HTTP exchanges"))
        self.setModel(model)
        self.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        self.setMinimumSize(NARROWEST, LOWEST)
        metrics = self.fontMetrics()
        self._room = metrics.averageCharWidth()
        self._narrow = False
        self._operation_width = metrics.horizontalAdvance(LONGEST_OPERATION) + 2 * self._room
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        self.horizontalHeader().setMinimumSectionSize(4 * self._room)
        for column in (ExchangeModel.NUMBER, ExchangeModel.DURATION):
            self.setItemDelegateForColumn(column, _FigureDelegate(self))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < ROOMY
        if narrow != self._narrow:
            self._narrow = narrow
            self._share()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asked for with the mouse: there. Asked for with a key: at the selected row."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
            place = self.viewport().mapToGlobal(row.bottomLeft())
        self.menu_wanted.emit(place)
        event.accept()

    def _share(self) -> None:
        """Give what is left over to the operation in a narrow table, to the status in any other."""
        narrow = self._narrow
        self.setColumnWidth(ExchangeModel.NUMBER, (5 if narrow else 6) * self._room)
        self.setColumnWidth(ExchangeModel.DURATION, (7 if narrow else 10) * self._room)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        stretched, fixed = ExchangeModel.STATUS, ExchangeModel.OPERATION
        if narrow:
            stretched, fixed = fixed, stretched
        header.setSectionResizeMode(mode.Interactive)
        header.setSectionResizeMode(stretched, mode.Stretch)
        header.resizeSection(fixed, MARK_SIZE + 7 * self._room if narrow else self._operation_width)


class _FigureDelegate(CellDelegate):
    """Keeps figures, which stand at the right, clear of the cell's edge. Copying is not affected."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text += "\u2002"
