"""The checks of a token as a table model: what was checked, how it ended, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from wildrydes_desktop.cognito.verification import Check, CheckName
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.inspector.marks import Mark, mark_of
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

CHECK, VERDICT, REASON = range(3)
_Role = Qt.ItemDataRole


class ChecksModel(TableModel):
    """A row for each check. `Qt.UserRole` holds the fixed words: the check's name and the verdict."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Check, ...] = ()
        self.headers = (self.tr("Check"), self.tr("Verdict"), self.tr("Reason"))
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
        self.rows = checks
        self.endResetModel()

    def check(self, row: int) -> Check:
        return self.rows[row]

    def name(self, check: Check) -> str:
        """What the check is called on screen."""
        return self._names[check.name]

    def verdict(self, check: Check) -> str:
        """What its verdict is called on screen."""
        return self._verdicts[mark_of(check)]

    def words(self) -> tuple[list[str], list[str]]:
        """All that the first two columns can say, to make them as wide as that."""
        return list(self._names.values()), list(self._verdicts.values())

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        check, column = self.rows[index.row()], index.column()
        match role:
            case _Role.DisplayRole:
                return (self._names[check.name], self._verdicts[mark_of(check)], said(check.reason))[column]
            case _Role.ToolTipRole:
                return tool_tip(str(self.data(index)))
            case _Role.UserRole:
                return (str(check.name), str(check.verdict), check.reason)[column]
        return None
