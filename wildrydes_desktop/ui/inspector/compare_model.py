"""Two tokens side by side as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette

from wildrydes_desktop.cognito.comparison import ComparedClaim, Difference
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

CLAIM, DIFFERENCE, FIRST, SECOND, WHY = range(5)
MOST_IN_A_CELL: Final = 300
"""Characters. A cell shows no more anyway, and Qt measures all of what it is given."""

_Role = Qt.ItemDataRole


class CompareModel(TableModel):
    """A row for each claim. `Qt.UserRole` holds the claim's name, the difference (`Difference`), both values
    as JSON, and the reason.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[ComparedClaim] = ()
        self._titles = ("", "")
        self._colours = theme.LIGHT
        self.headers = (self.tr("Claim"), self.tr("Difference"), "", "", self.tr("Why"))
        self._words = {
            Difference.SAME: self.tr("same"),
            Difference.CHANGED: self.tr("differs"),
            Difference.ONLY_FIRST: self.tr("{0} only"),
            Difference.ONLY_SECOND: self.tr("{0} only"),
        }

    def show(self, claims: Sequence[ComparedClaim], first: str, second: str) -> None:
        """Show `claims`; the two tokens are called `first` and `second`."""
        self.beginResetModel()
        self.rows, self._titles = claims, (first, second)
        self.headers = (*self.headers[:FIRST], first, second, self.headers[WHY])
        self.endResetModel()

    def wear(self, palette: QPalette) -> None:
        """Take the colours that belong to `palette`."""
        self._colours = theme.colours(palette)

    def claim(self, index: Index) -> ComparedClaim | None:
        return self.rows[index.row()] if index.isValid() else None

    def difference(self, claim: ComparedClaim) -> str:
        """How the claim differs, in a word or two."""
        which = self._titles[claim.difference is Difference.ONLY_SECOND]
        return self._words[claim.difference].format(which)

    def words(self) -> list[str]:
        """All that the column of differences can say."""
        return [word.format(title) for word in self._words.values() for title in self._titles]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        claim, column = self.rows[index.row()], index.column()
        match role:
            case _Role.DisplayRole:
                return self._text(claim, column)
            case _Role.ToolTipRole:
                return tool_tip(self._text(claim, column))
            case _Role.UserRole:
                values = claim.name, str(claim.difference), claim.first, claim.second, claim.why
                return values[column].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            case _Role.ForegroundRole:
                if column == CLAIM:
                    return self._colours.jwt_payload
                quiet = claim.difference is Difference.SAME or column == WHY
                return self._colours.muted if quiet else None
        return None

    def _text(self, claim: ComparedClaim, column: int) -> str:
        match column:
            case 1:  # DIFFERENCE
                return self.difference(claim)
            case 4:  # WHY
                return said(claim.why)
        text = (claim.name, "", claim.first or "–", claim.second or "–")[column]
        return visible(text[:MOST_IN_A_CELL]) + ("…" if len(text) > MOST_IN_A_CELL else "")
