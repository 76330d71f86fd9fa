"""A table of verdicts side by side: what is looked at, how it ends for each, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector import marks
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.inspector.wrapping import ONE_LINE, WRAP, breakable
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.ui.widgets.views import CalmTableView

MARK_SIZE, GAP, SIDE, ABOVE = 16, 6, 8, 5
"""Device-independent pixels: the mark, from it to its word, beside the text, above and below it."""
NARROW: Final = 640
"""A narrower table shows the marks of verdicts without their words, which the tool tip then has."""

_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Verdicts:
    """A row: what is looked at with its fixed word, the verdicts (mark, word on screen), and the reason.

    `telling` rows show their whole reason before others do.
    """

    word: str
    title: str
    verdicts: tuple[tuple[Mark, str], ...]
    reason: str
    telling: bool = False


class VerdictsModel(QAbstractTableModel):
    """`Qt.UserRole` holds the row's fixed word, the mark of each verdict, and the reason."""

    def __init__(self, headers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.headers = list(headers)
        self.rows: tuple[Verdicts, ...] = ()

    def show(self, rows: Sequence[Verdicts]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self.headers[section]
        return None

    def mark(self, index: _Index) -> Mark | None:
        """The mark in a cell, None in the first and the last column."""
        row, column = self.rows[index.row()], index.column() - 1
        return row.verdicts[column][0] if 0 <= column < len(row.verdicts) else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case _Role.DisplayRole:
                return (row.title, *(word for _, word in row.verdicts), row.reason)[index.column()]
            case _Role.ToolTipRole:
                return tool_tip(str(self.data(index)))
            case _Role.UserRole:
                return (row.word, *(str(mark) for mark, _ in row.verdicts), row.reason)[index.column()]
        return None


class VerdictTable(CalmTableView):
    """Rows are as high as what they show: telling ones and the current one whole, others while there is room.

    With `whole`, the table is as high as all its rows, and while it is wide each shows its whole reason.
    """

    def __init__(
        self, name: str, label: str, headers: Sequence[str], parent: QWidget, *, whole: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._whole = whole
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verdicts = VerdictsModel(headers, self)
        self.setModel(self.verdicts)
        self.setItemDelegate(_VerdictDelegate(self))
        self._row_height = self.fontMetrics().lineSpacing() + 2 * ABOVE
        self.verticalHeader().setMinimumSectionSize(self._row_height)
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(self._reason, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(30)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._fit)

    @property
    def narrow(self) -> bool:
        """Whether verdicts are shown by their marks alone."""
        return self.viewport().width() < NARROW

    def show_rows(self, rows: Sequence[Verdicts]) -> None:
        """Show `rows`, scrolled to the first telling one."""
        self.verdicts.show(rows)
        self._widen()
        self._fit()
        telling = next((row for row, one in enumerate(self.verdicts.rows) if one.telling), 0)
        self.scrollTo(self.verdicts.index(telling, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widen()
        if event.size() != event.oldSize():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    @property
    def _reason(self) -> int:
        return self.verdicts.columnCount() - 1

    def _widen(self) -> None:
        """Make all columns but the last as wide as what they say."""
        width, headers = self.fontMetrics().horizontalAdvance, self.horizontalHeader().fontMetrics()
        for column in range(self._reason):
            cells = [row.title if column == 0 else row.verdicts[column - 1][1] for row in self.verdicts.rows]
            widest = max((width(cell) for cell in cells), default=0)
            if column:
                widest = MARK_SIZE + (0 if self.narrow else GAP + widest)
            else:
                widest = min(widest, self.viewport().width() * 2 // 5)
            said = headers.horizontalAdvance(self.verdicts.headers[column])
            self.setColumnWidth(column, max(widest, said) + 2 * SIDE + 4)

    def _fit(self) -> None:
        rows, current = self.verdicts.rows, self.currentIndex().row()
        heights = [self._row_height] * len(rows)
        others = []
        for row, one in enumerate(rows):
            if one.telling or row == current or (self._whole and not self.narrow):
                heights[row] = self._whole_height(one)
            else:
                others.append(row)
        room = 0 if self._whole else self.viewport().height() - sum(heights)
        for row in others:
            more = self._whole_height(rows[row]) - self._row_height
            if 0 < more <= room:
                heights[row] += more
                room -= more
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        if self._whole:
            self.setFixedHeight(sum(heights) + self.horizontalHeader().sizeHint().height() + 4)

    def _whole_height(self, row: Verdicts) -> int:
        highest = self._row_height
        for column, text in ((0, row.title), (self._reason, row.reason)):
            room = QRect(0, 0, max(self.columnWidth(column) - 2 * SIDE, 60), 10_000)
            needed = self.fontMetrics().boundingRect(room, WRAP, breakable(text))
            highest = max(highest, needed.height() + 2 * ABOVE)
        return highest


class _VerdictDelegate(QStyledItemDelegate):
    """Paints a cell: text at the top left, verdicts with their marks, a folded reason cut off with dots."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view, model = option.widget, index.model()
        assert isinstance(view, VerdictTable)
        assert isinstance(model, VerdictsModel)
        colours = theme.colours(view.palette())
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        place = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        text, mark = str(index.data()), model.mark(index)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText) if selected else colours.text)
        if mark is not None:
            top = place.top() + (option.fontMetrics.lineSpacing() - MARK_SIZE) / 2
            square = QRectF(place.left(), top, MARK_SIZE, MARK_SIZE)
            marks.paint(painter, mark, square, colours, bare=selected)
            place.setLeft(place.left() + MARK_SIZE + GAP)
            if not selected:
                painter.setPen(marks.colour(mark, colours))
            text = "" if view.narrow else text
        if place.height() > option.fontMetrics.lineSpacing() * 3 // 2:
            painter.drawText(place, WRAP, breakable(text))
        else:
            folded = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, ONE_LINE, folded)
        painter.restore()
