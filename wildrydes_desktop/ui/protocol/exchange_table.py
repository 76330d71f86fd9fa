"""The table of HTTP exchanges: what matters of each row stays in sight, however narrow it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.protocol.exchange_model import MARK_SIZE, ExchangeModel
from wildrydes_desktop.ui.widgets.views import CalmTableView

NARROWEST, LOWEST, ROOMY = 272, 66, 400
"""Device-independent pixels: its least width and height, and the width from which on nothing need be cut. The
first and the last grow with the text; narrower than that, only operations and what came of them are shown."""
AROUND = 24
"""Device-independent pixels of a cell that are not its text's or its mark's."""
LONGEST_OPERATION = "RespondToAuthChallenge"


class ExchangeTable(CalmTableView):
    """A row per exchange. In a narrow table only operations and errors are cut off, with dots. Where large
    text leaves no room, times are left to the details beside it, and rows have no numbers.

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
        self._shared: tuple[bool, bool] | None = None
        self.set_air(12)

    def measure(self) -> None:
        super().measure()
        metrics, mark = self.fontMetrics(), theme.scaled(MARK_SIZE)
        self._room = metrics.averageCharWidth()
        self._operation_width = metrics.horizontalAdvance(LONGEST_OPERATION) + 2 * self._room
        self.setIconSize(QSize(mark, mark))
        self.horizontalHeader().setMinimumSectionSize(4 * self._room)
        self._shared = None
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
        narrow, tight = (self.width() < theme.scaled(width) for width in (ROOMY, NARROWEST))
        if (narrow, tight) == self._shared:
            return
        self._shared = narrow, tight
        for column in (ExchangeModel.NUMBER, ExchangeModel.DURATION):
            self.setColumnHidden(column, tight)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        for column, letters in (
            (ExchangeModel.NUMBER, 5 if narrow else 6),
            (ExchangeModel.DURATION, 7 if narrow else 10),
        ):
            self.setColumnWidth(column, max(letters * self._room, header.sectionSizeHint(column)))
        stretched, fixed = ExchangeModel.STATUS, ExchangeModel.OPERATION
        if narrow:
            stretched, fixed = fixed, stretched
        header.setSectionResizeMode(mode.Interactive)
        header.setSectionResizeMode(stretched, mode.Stretch)
        status = theme.scaled(MARK_SIZE) + (5 if tight else 7) * self._room
        if not tight:
            status = max(
                status, theme.scaled(MARK_SIZE) + AROUND + self.fontMetrics().horizontalAdvance("400…")
            )
        header.resizeSection(fixed, status if narrow else self._operation_width)
