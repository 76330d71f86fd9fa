"""A table of verdicts side by side: what is looked at, how it ends for each, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
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
from wildrydes_desktop.ui.widgets.directions import write_line
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.ui.widgets.views import CalmTableView

MARK_SIZE, GAP, SIDE, ABOVE, BELOW_NAME = 16, 6, 8, 5, 3
"""Device-independent pixels: the mark, from it to its word, beside the text, above and below it; from a
name to the reason below it."""
NARROW, STACKED = 640, 440
"""Narrower tables show the marks of verdicts without their words, which the tool tip then has; and those that
are narrower still have no column of reasons: a reason stands below what it is about, across the row."""

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


class VerdictsModel(TableModel):
    """`Qt.UserRole` holds the row's fixed word, the mark of each verdict, and the reason."""

    def __init__(self, headers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.headers = list(headers)
        self.rows: tuple[Verdicts, ...] = ()

    def show(self, rows: Sequence[Verdicts]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def mark(self, index: Index) -> Mark | None:
        """The mark in a cell, None in the first and the last column."""
        row, column = self.rows[index.row()], index.column() - 1
        return row.verdicts[column][0] if 0 <= column < len(row.verdicts) else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case _Role.DisplayRole:
                return (row.title, *(word for _, word in row.verdicts), row.reason)[index.column()]
            case _Role.ToolTipRole:
                return tool_tip(row.reason if index.column() == 0 else str(self.data(index)))
            case _Role.AccessibleDescriptionRole:
                return row.reason
            case _Role.UserRole:
                return (row.word, *(str(mark) for mark, _ in row.verdicts), row.reason)[index.column()]
        return None


class VerdictTable(CalmTableView):
    """As high as all its rows: it stands in a column that scrolls. Telling rows and the current one are
    whole; the others as well while there is room beside the verdicts for words.
    """

    def __init__(self, name: str, label: str, headers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verdicts = VerdictsModel(headers, self)
        self.setModel(self.verdicts)
        self.setItemDelegate(_VerdictDelegate(self))
        self._row_height = self.fontMetrics().lineSpacing() + 2 * ABOVE
        self.verticalHeader().setMinimumSectionSize(self._row_height)
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._fit)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._lay_out)

    @property
    def narrow(self) -> bool:
        """Whether verdicts are shown by their marks alone."""
        return self.viewport().width() < theme.scaled(NARROW)

    @property
    def stacked(self) -> bool:
        """Whether reasons stand below what they are about."""
        return self.viewport().width() < theme.scaled(STACKED)

    def reason_place(self, row: int) -> QRect:
        """Where the reason of a row stands while reasons are stacked; empty where it is folded away."""
        below = self._row_height - ABOVE + BELOW_NAME
        height = self.rowHeight(row) - self._row_height - BELOW_NAME
        width = self.viewport().width() - 2 * SIDE
        return QRect(SIDE, self.rowViewportPosition(row) + below, width, max(height, 0))

    def show_rows(self, rows: Sequence[Verdicts]) -> None:
        """Show `rows`."""
        self.verdicts.show(rows)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle.start()  # not now: a layout is being made, and this would ask for another within it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _lay_out(self) -> None:
        self._widen()
        self._fit()

    @property
    def reason(self) -> int:
        """The last column."""
        return self.verdicts.columnCount() - 1

    def _widen(self) -> None:
        """Make all columns but the last as wide as what they say."""
        width, headers = self.fontMetrics().horizontalAdvance, self.horizontalHeader().fontMetrics()
        modes = QHeaderView.ResizeMode
        self.setColumnHidden(self.reason, self.stacked)
        for column in range(self.verdicts.columnCount()):
            takes_the_rest = column == (0 if self.stacked else self.reason)
            self.horizontalHeader().setSectionResizeMode(
                column, modes.Stretch if takes_the_rest else modes.Fixed
            )
        for column in range(self.reason):
            cells = [row.title if column == 0 else row.verdicts[column - 1][1] for row in self.verdicts.rows]
            widest = max((width(cell) for cell in cells), default=0)
            if column:
                widest = theme.scaled(MARK_SIZE) + (0 if self.narrow else GAP + widest)
            else:
                widest = min(widest, self.viewport().width() * 2 // 5)
            said = headers.horizontalAdvance(self.verdicts.headers[column])
            self.setColumnWidth(column, max(widest, said) + 2 * SIDE + 4)

    def _fit(self) -> None:
        current, total = self.currentIndex().row(), 0
        for row, one in enumerate(self.verdicts.rows):
            whole = one.telling or row == current or not self.narrow
            height = self._whole_height(one) if whole else self._row_height
            self.setRowHeight(row, height)
            total += height
        self.setFixedHeight(total + self.horizontalHeader().sizeHint().height() + 4)

    def _whole_height(self, row: Verdicts) -> int:
        if self.stacked:
            room = QRect(0, 0, self.viewport().width() - 2 * SIDE, 10_000)
            needed = self.fontMetrics().boundingRect(room, WRAP, breakable(row.reason))
            return self._row_height + BELOW_NAME + needed.height()
        highest = self._row_height
        for column, text in ((0, row.title), (self.reason, row.reason)):
            room = QRect(0, 0, max(self.columnWidth(column) - 2 * SIDE, 60), 10_000)
            needed = self.fontMetrics().boundingRect(room, WRAP, breakable(text))
            highest = max(highest, needed.height() + 2 * ABOVE)
        return highest


class _VerdictDelegate(QStyledItemDelegate):
    """Paints a cell: text at the top left, verdicts with their marks, a folded reason cut off with dots."""

    def texts_drawn(
        self, place: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> list[tuple[QRect, str]]:
        """What is painted with the cell at `place`, and where."""
        view = self.parent()
        assert isinstance(view, VerdictTable)
        drawn = [(place, str(index.data()))]
        if view.stacked and index.column() == view.reason - 1:
            drawn.append((view.reason_place(index.row()), view.verdicts.rows[index.row()].reason))
        return drawn

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
        line = option.fontMetrics.lineSpacing()
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText) if selected else colours.text)
        if view.stacked:
            self._paint_reason(painter, view, index, colours, selected=selected)
            place.setHeight(line)
        if mark is not None:
            side = theme.scaled(MARK_SIZE)
            square = QRectF(place.left(), place.top() + (line - side) / 2, side, side)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                square.moveRight(place.right())
            marks.paint(painter, mark, square, colours, bare=selected)
            beside = place.adjusted(side + GAP, 0, 0, 0)
            place = QStyle.visualRect(option.direction, place, beside)
            if not selected:
                painter.setPen(marks.colour(mark, colours))
            text = "" if view.narrow else text
        if place.height() > line * 3 // 2:
            painter.setLayoutDirection(option.direction)
            painter.drawText(place, WRAP, breakable(text))
        else:
            write_line(painter, place, text, option.direction, ONE_LINE)
        painter.restore()

    def _paint_reason(
        self,
        painter: QPainter,
        view: VerdictTable,
        index: QModelIndex | QPersistentModelIndex,
        colours: theme.Colours,
        *,
        selected: bool,
    ) -> None:
        """Paint the reason across the row, with its last cell: the ground of all others is there by then."""
        place = view.reason_place(index.row())
        if index.column() == view.reason - 1 and not place.isEmpty():
            painter.save()
            if not selected:
                painter.setPen(colours.muted)
            painter.setLayoutDirection(view.layoutDirection())
            painter.drawText(place, WRAP, breakable(view.verdicts.rows[index.row()].reason))
            painter.restore()
