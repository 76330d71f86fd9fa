"""The trace as a table model: a row per HTTP exchange, the last 10,000 of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor, QIcon

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.theme import LIGHT, Colours
from wildrydes_desktop.ui.widgets.looks import drawing
from wildrydes_desktop.ui.widgets.table_model import ROOT, Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

MOST_ROWS: Final = 10_000
MARK_SIZE: Final = 16

_Role = Qt.ItemDataRole
# Looked up once: each look at a member of an enumeration is a call in Python, and a paint asks 140 times.
_DISPLAY, _WORD, _ALIGNMENT, _MARK = (
    _Role.DisplayRole,
    _Role.UserRole,
    _Role.TextAlignmentRole,
    _Role.DecorationRole,
)
_COLOUR, _TOOL_TIP, _SAID = _Role.ForegroundRole, _Role.ToolTipRole, _Role.AccessibleTextRole
_NUMBER_ALIGNMENT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Row(NamedTuple):
    """An exchange and what its four cells show, written out once: a paint asks for them many times."""

    exchange: Exchange
    shown: tuple[str, str, str, str]
    words: tuple[int, str, int, float]
    failed: bool


class ExchangeModel(TableModel):
    """Columns: number, operation, status, duration. `Qt.UserRole` holds them as int, str, int and float (ms).

    A failed exchange carries a cross and its error's name beside the status. Rows are only ever added at
    the end; beyond `MOST_ROWS` the oldest leave.
    """

    NUMBER: Final = 0
    OPERATION: Final = 1
    STATUS: Final = 2
    DURATION: Final = 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row | Exchange] = []  # written out when first shown: most never are
        self.headers = (self.tr("No."), self.tr("Operation"), self.tr("Status"), self.tr("ms"))
        self._look: Colours = LIGHT
        self._icons: tuple[QIcon, QIcon] | None = None
        self._drawn_at = 0

    def add(self, exchange: Exchange) -> None:
        """Append one row; the oldest leaves when there are too many."""
        if len(self.rows) >= MOST_ROWS:
            self.beginRemoveRows(ROOT, 0, 0)
            del self.rows[0]
            self.endRemoveRows()
        place = len(self.rows)
        self.beginInsertRows(ROOT, place, place)
        self.rows.append(exchange)
        self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self.rows.clear()
        self.endResetModel()

    def exchange(self, row: int) -> Exchange | None:
        """The exchange in `row`, None beyond the ends."""
        return _exchange(self.rows[row]) if 0 <= row < len(self.rows) else None

    def exchanges(self) -> list[Exchange]:
        """The exchanges of all rows."""
        return [_exchange(row) for row in self.rows]

    def replace(self, exchanges: Iterable[Exchange]) -> None:
        """Show these instead, as many as they are."""
        self.beginResetModel()
        self.rows = list(exchanges)
        self.endResetModel()

    def set_look(self, look: Colours) -> None:
        """Paint marks in these colours from now on."""
        if look is not self._look:
            self._look, self._icons = look, None
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.DURATION))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if (
            role == _ALIGNMENT
            and orientation == Qt.Orientation.Horizontal
            and section in {self.NUMBER, self.DURATION}
        ):
            return _NUMBER_ALIGNMENT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._written(index.row()), index.column()
        if role == _DISPLAY:
            return row.shown[column]
        if role == _WORD:
            return row.words[column]
        if role == _ALIGNMENT:
            return _NUMBER_ALIGNMENT if column in {self.NUMBER, self.DURATION} else None
        return self._status_cell(row, role) if column == self.STATUS else None

    def _status_cell(self, row: _Row, role: int) -> object:
        if role == _MARK:
            return self._marks()[row.failed]
        if role == _COLOUR:
            return QBrush(self._look.error if row.failed else self._look.text)
        if role == _TOOL_TIP:
            return tool_tip(row.exchange.error) or None  # whoever answered has chosen the name
        if role == _SAID and row.failed:
            return self.tr("failed: {0}").format(row.shown[self.STATUS])
        return None

    def _marks(self) -> tuple[QIcon, QIcon]:
        """The marks for "went well" and "failed"; drawn when the first row is painted, not before."""
        if self._icons is None or self._drawn_at != theme.scaled(MARK_SIZE):
            look, self._drawn_at = self._look, theme.scaled(MARK_SIZE)
            self._icons = (
                _mark("check", look.success, look.on_accent),
                _mark("cross", look.error, look.on_accent),
            )
        return self._icons

    def _written(self, place: int) -> _Row:
        row = self.rows[place]
        if isinstance(row, Exchange):
            row = self.rows[place] = self._row(row)
        return row

    def _row(self, exchange: Exchange) -> _Row:
        operation = exchange.operation
        if exchange.attempt > 1:
            operation = self.tr("{0} (attempt {1})").format(operation, exchange.attempt)
        status = " ".join(str(part) for part in (exchange.status, exchange.error) if part)
        return _Row(
            exchange,
            (
                str(exchange.number),
                operation,
                status or self.tr("no answer"),
                formats.decimal(float(exchange.milliseconds)),
            ),
            (exchange.number, exchange.operation, exchange.status, float(exchange.milliseconds)),
            not 200 <= exchange.status < 400,
        )


def _exchange(row: _Row | Exchange) -> Exchange:
    return row if isinstance(row, Exchange) else row.exchange


def _mark(name: str, colour: QColor, selected: QColor) -> QIcon:
    """A drawing in `colour`, and in `selected` where its row is."""
    size = theme.scaled(MARK_SIZE)
    icon = QIcon(drawing(name, size, colour))
    icon.addPixmap(drawing(name, size, selected), QIcon.Mode.Selected)
    return icon
