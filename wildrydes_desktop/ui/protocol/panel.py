"""The protocol panel: every HTTP exchange as a row, and the chosen one spelled out beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.protocol.exchange_detail import ExchangeDetail
from wildrydes_desktop.ui.protocol.exchange_model import MARK_SIZE, ExchangeModel
from wildrydes_desktop.ui.protocol.password_facts import PasswordFacts, Statement
from wildrydes_desktop.ui.protocol.password_line import PasswordLine
from wildrydes_desktop.ui.theme import colours
from wildrydes_desktop.ui.widgets.empty_state import EmptyState
from wildrydes_desktop.ui.widgets.views import CalmTableView

KEYS = "JWKS"
"""The app fetches the pool's keys in passing: nobody asked for it, so it does not take a sign-in's place."""
SIDE_BY_SIDE = 640
LOW, LOW_SIDE_BY_SIDE = 300, 440
"""Device-independent pixels of width from which table and detail stand beside each other; in a panel lower
than `LOW` a narrower one does, because one above the other neither would show anything."""
NARROWEST_TABLE, DURATION_FROM = 256, 340
"""Device-independent pixels of the table's width, and from which on it has a column for the milliseconds,
which the detail says too."""


class ProtocolPanel(QWidget):
    """Give it each record of one connection with `add`; call `clear` when the app turns to another pool.

    (Numbers and conversations begin anew with a connection.) The newest exchange is shown, but keys that are
    fetched in passing only where nothing else is, until the person selects another; selecting the last row
    hands the choice back. The table scrolls along only while its end is in sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._moving = False
        self._model = ExchangeModel(self)
        self._facts = PasswordFacts(self)
        # Several records may come within one turn of the event loop: the last of them is spelled out, once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_selected)

        self._table = self._made_table()
        self._table.setColumnWidth(ExchangeModel.OPERATION, self._operation_width())
        self._line = PasswordLine()
        self._table.setMinimumSize(NARROWEST_TABLE, 76)
        self._detail = ExchangeDetail()
        self._detail.setMinimumHeight(48)
        self._detail.setObjectName("protocolDetail")
        self._detail.setAccessibleName(self.tr("The selected exchange"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._detail, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._table)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)

        nothing_yet = self.tr("Nothing sent yet.\nEvery request to Cognito will appear here, and its answer.")
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("protocol", nothing_yet))
        self._pages.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._splitter.splitterMoved.connect(self._choose_columns)
        self._model.set_look(colours(self.palette()))

    def add(self, exchange: Exchange) -> None:
        """Append a row for `exchange`."""
        bar = self._table.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        self._facts.add(exchange)
        shown = self._model.exchange(self._row())
        self._moving = True
        self._model.add(exchange)
        self._moving = False
        self._pages.setCurrentIndex(1)
        if self._model.exchange(self._row()) is not shown:
            self._following = True  # what was shown had to leave
        if self._following and (exchange.operation != KEYS or self._row() < 0):
            self._select_last(scroll=at_end)
        elif at_end:
            self._table.scrollToBottom()
        self._state()

    def clear(self) -> None:
        """Forget everything, as at the start."""
        self._facts.clear()
        self._moving = True
        self._model.clear()
        self._moving = False
        self._following = True
        self._pages.setCurrentIndex(0)
        self._show_selected()

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the last sign-in: adds those that both sides worked out and nobody sent."""
        self._detail.set_handshake(handshake)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_look(colours(self.palette()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= (LOW_SIDE_BY_SIDE if self.height() < LOW else SIDE_BY_SIDE)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            self._splitter.setSizes([2 * length // 5, 3 * length // 5])
        self._choose_columns()

    def _choose_columns(self) -> None:
        """Leave the milliseconds out where the table is too narrow for every column."""
        narrow = self._table.width() < DURATION_FROM
        header, mode = self._table.horizontalHeader(), QHeaderView.ResizeMode
        if narrow == header.isSectionHidden(ExchangeModel.DURATION):
            return
        header.setSectionHidden(ExchangeModel.DURATION, narrow)
        room = self._table.fontMetrics().averageCharWidth()
        taking, giving = ExchangeModel.OPERATION, ExchangeModel.STATUS
        if narrow:
            taking, giving = giving, taking
        header.setSectionResizeMode(giving, mode.Stretch)
        header.setSectionResizeMode(taking, mode.Interactive)
        header.resizeSection(taking, MARK_SIZE + 7 * room if narrow else self._operation_width())

    def _operation_width(self) -> int:
        metrics = self._table.fontMetrics()
        return metrics.horizontalAdvance("RespondToAuthChallenge") + 2 * metrics.averageCharWidth()

    def _made_table(self) -> CalmTableView:
        table = CalmTableView()
        table.setObjectName("protocolView")
        table.setAccessibleName(self.tr("HTTP exchanges"))
        table.setModel(self._model)
        table.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        metrics = QFontMetrics(table.font())
        table.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(ExchangeModel.STATUS, QHeaderView.ResizeMode.Stretch)
        room = metrics.averageCharWidth()
        table.setColumnWidth(ExchangeModel.NUMBER, 6 * room)
        table.setColumnWidth(ExchangeModel.DURATION, 10 * room)
        header.setMinimumSectionSize(MARK_SIZE + 4 * room)
        for column in (ExchangeModel.NUMBER, ExchangeModel.DURATION):
            table.setItemDelegateForColumn(column, _FigureDelegate(table))
        table.selectionModel().selectionChanged.connect(self._selection_changed)
        return table

    def _row(self) -> int:
        """The row that is spelled out; -1 where none is."""
        selected = self._table.selectionModel().selectedRows()
        return selected[0].row() if selected else -1

    def _selection_changed(self) -> None:
        if self._moving:
            return
        self._following = self._row() in {-1, self._model.rowCount() - 1}
        self._show_selected()

    def _select_last(self, *, scroll: bool) -> None:
        self._moving = True
        self._table.setAutoScroll(scroll)
        self._table.setCurrentIndex(self._model.index(self._model.rowCount() - 1, 0))
        self._table.setAutoScroll(True)
        self._moving = False
        self._soon.start()

    def _show_selected(self) -> None:
        self._soon.stop()
        self._detail.show_exchange(self._model.exchange(self._row()))
        self._state()

    def _state(self) -> None:
        """What can be said about the password may change with every request of the same conversation."""
        exchange = self._model.exchange(self._row())
        self._line.state(self._facts.about(exchange) if exchange else Statement())


class _FigureDelegate(QStyledItemDelegate):
    """Keeps figures, which stand at the right, clear of the cell's edge. Copying is not affected."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text += "\u2002"
