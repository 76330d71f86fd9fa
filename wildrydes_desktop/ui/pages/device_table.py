"""The table of an account's devices: a row for each, this computer first."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from wildrydes_desktop.cognito.devices import KnownDevice
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.mailbox.when import exact_time, relative_time
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import escape
from wildrydes_desktop.ui.widgets.views import CalmTableView

DEVICE, REMEMBERED, LAST_USED, CREATED, IP = range(5)
THIS_COMPUTER: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the first cell: whether the device is the computer that the app runs on."""
MEDIUM, WIDE = 330, 560
"""Device-independent pixels of width, with text of the usual size, from which on there is room for the third
column, and for all."""
LEAST_ROWS, MOST_ROWS = 2, 6


class _Row(NamedTuple):
    device: KnownDevice
    here: bool
    shown: tuple[str, ...]
    words: tuple[str | float, ...]
    hints: tuple[str, ...]


class DeviceModel(TableModel):
    """Columns: device, remembered, last used, created, IP address.

    `Qt.UserRole` holds the device key, "remembered" or "not_remembered", two times in seconds since the
    epoch (0.0: unknown), and the address.
    """

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.rows: list[_Row] = []
        self.headers = (
            self.tr("Device"),
            self.tr("Remembered"),
            self.tr("Last used"),
            self.tr("Created"),
            self.tr("IP address"),
        )

    def show(self, devices: Sequence[KnownDevice], this_key: str) -> None:
        """Replace the rows. `this_key` is this computer's; empty where the pool does not know it."""
        self.beginResetModel()
        order = sorted(devices, key=lambda each: (each.key != this_key, -each.last_used, each.name))
        self.rows = [self._row(device, here=device.key == this_key) for device in order]
        self.endResetModel()

    def device(self, row: int) -> KnownDevice | None:
        """The device in `row`, None beyond the ends."""
        return self.rows[row].device if 0 <= row < len(self.rows) else None

    def is_here(self, row: int) -> bool:
        """Whether the device in `row` is this computer."""
        return 0 <= row < len(self.rows) and self.rows[row].here

    def row_of(self, key: str) -> int:
        """Where the device of that key stands; the first row if it is not there."""
        return next((at for at, row in enumerate(self.rows) if row.device.key == key), 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.shown[column]
            case Qt.ItemDataRole.UserRole:
                return row.words[column]
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{escape(row.hints[column])}</qt>"  # never as markup: anybody may name a device
        return self._of_first_cell(row, role) if column == DEVICE else None

    def _of_first_cell(self, row: _Row, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole and row.here:
            font = QFont()
            font.setBold(True)
            return font
        return row.here if role == THIS_COMPUTER else None

    def _row(self, device: KnownDevice, *, here: bool) -> _Row:
        name = device.name or self.tr("without a name")
        shown_name = self.tr("This computer: {name}").format(name=name) if here else name
        remembered = self.tr("yes") if device.remembered else self.tr("no")
        status = "remembered" if device.remembered else "not_remembered"
        times = (device.last_used, device.created)
        return _Row(
            device,
            here,
            (shown_name, remembered, *(self._ago(each) for each in times), device.ip),
            (device.key, status, *times, device.ip),
            (shown_name, remembered, *(moment(each, self._now()) for each in times), device.ip),
        )

    def _ago(self, then: float) -> str:
        return relative_time(then, self._now()) if then else self.tr("unknown")


class DeviceTable(CalmTableView):
    """In a narrow table only the first columns are shown; the page shows the rest of the selected row."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__()
        self.setObjectName("devicesView")
        self.setAccessibleName(self.tr("Devices"))
        self.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        self.devices = DeviceModel(now, self)
        self.setModel(self.devices)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.ResizeToContents)
        header.setSectionResizeMode(DEVICE, mode.Stretch)
        self.set_air(12)

    def measure(self) -> None:
        super().measure()
        self._share()

    def show_devices(self, devices: Sequence[KnownDevice], this_key: str) -> None:
        """Replace the rows; the device that was selected stays so, else the first is."""
        chosen = self.devices.device(self.currentIndex().row())
        self.devices.show(devices, this_key)
        self.selectRow(self.devices.row_of(chosen.key if chosen else ""))
        self.show_rows_of(min(max(len(devices), LEAST_ROWS), MOST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.setColumnHidden(LAST_USED, self.width() < theme.scaled(MEDIUM))
        for column in (CREATED, IP):
            self.setColumnHidden(column, self.width() < theme.scaled(WIDE))


def moment(then: float, now: float) -> str:
    """`then`, in seconds since the epoch, as seen from `now` and by this machine's clock; empty for 0."""
    return f"{relative_time(then, now)} · {exact_time(then)}" if then else ""
