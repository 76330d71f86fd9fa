"""The checks of a token as a table: what was checked, how it ended, and why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from wildrydes_desktop.cognito.verification import Check, CheckName
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import marks
from wildrydes_desktop.ui.inspector.marks import Mark, mark_of
from wildrydes_desktop.ui.widgets.views import CalmTableView

CHECK, VERDICT, REASON = range(3)
_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
MARGIN = 12
"""Device-independent pixels above and below the lines of a row, together."""


class ChecksModel(QAbstractTableModel):
    """A row for each check. `Qt.UserRole` holds the fixed words: the check's name and the verdict."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checks: tuple[Check, ...] = ()
        self._colours = theme.LIGHT
        self._icons: dict[Mark, QIcon] = {}
        self._headers = (self.tr("Check"), self.tr("Verdict"), self.tr("Reason"))
        self._verdicts = {
            Mark.PASSED: self.tr("Passed"),
            Mark.FAILED: self.tr("Failed"),
            Mark.OPEN: self.tr("Unknown"),
            Mark.NOTHING: self.tr("Not present"),
        }
        self._names = {
            CheckName.STRUCTURE: self.tr("Structure"),
            CheckName.ALGORITHM: self.tr("Algorithm"),
            CheckName.KEY_ID: self.tr("Key id"),
            CheckName.SIGNATURE: self.tr("Signature"),
            CheckName.ISSUER: self.tr("Issuer"),
            CheckName.AUDIENCE: self.tr("Audience"),
            CheckName.TOKEN_USE: self.tr("Token use"),
            CheckName.EXPIRY: self.tr("Expiry"),
            CheckName.ISSUED_AT: self.tr("Issued at"),
            CheckName.AUTH_TIME: self.tr("Signed in at"),
            CheckName.AT_HASH: self.tr("Token hash"),
        }

    def show(self, checks: tuple[Check, ...]) -> None:
        self.beginResetModel()
        self._checks = checks
        self.endResetModel()

    def wear(self, palette: QPalette) -> None:
        """Draw the marks in the colours that belong to `palette`."""
        self._colours = theme.colours(palette)
        self._icons.clear()
        if self._checks:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._checks) - 1, REASON))

    def check(self, row: int) -> Check:
        return self._checks[row]

    def name(self, check: Check) -> str:
        """What the check is called on screen."""
        return self._names[check.name]

    def words(self) -> tuple[list[str], list[str]]:
        """All that the first two columns can say, to make them as wide as that."""
        return list(self._names.values()), list(self._verdicts.values())

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._checks)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        check, column = self._checks[index.row()], index.column()
        match role:
            case _Role.DisplayRole:
                return (self._names[check.name], self._verdicts[mark_of(check)], check.reason)[column]
            case _Role.UserRole:
                return (str(check.name), str(check.verdict), check.reason)[column]
            case _Role.DecorationRole if column == VERDICT:
                return self._icon(mark_of(check))
            case _Role.ForegroundRole if column == VERDICT:
                return marks.colour(mark_of(check), self._colours)
            case _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def _icon(self, mark: Mark) -> QIcon:
        found = self._icons.get(mark)
        if found is None:
            found = self._icons[mark] = marks.icon(mark, self._colours)
        return found


class ChecksView(CalmTableView):
    """The table. A check that did not pass shows its whole reason, and so does the one that is current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checksView")
        self.setAccessibleName(self.tr("Checks"))
        self.setWordWrap(True)
        self.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        self.checks = ChecksModel(self)
        self.setModel(self.checks)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self._line = self.fontMetrics().lineSpacing()
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(self._line + MARGIN)
        words = self.fontMetrics()
        names, verdicts = self.checks.words()
        self.setColumnWidth(CHECK, max(words.horizontalAdvance(name) for name in names) + 22)
        self.setColumnWidth(
            VERDICT, max(words.horizontalAdvance(verdict) for verdict in verdicts) + marks.SIZE + 26
        )
        self.selectionModel().currentRowChanged.connect(self._fit)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        self.checks.show(checks)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.checks.wear(self.palette())

    def _fit(self) -> None:
        """Give each row the height of what it shows."""
        current = self.currentIndex().row()
        for row in range(self.checks.rowCount()):
            whole = row == current or mark_of(self.checks.check(row)) in {Mark.FAILED, Mark.OPEN}
            height = self._line + MARGIN
            self.setRowHeight(row, max(height, self._whole_height(row)) if whole else height)

    def _whole_height(self, row: int) -> int:
        width = self.columnWidth(REASON) - 8
        text = self.checks.check(row).reason
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        return self.fontMetrics().boundingRect(0, 0, max(width, 60), 10_000, flags, text).height() + MARGIN
