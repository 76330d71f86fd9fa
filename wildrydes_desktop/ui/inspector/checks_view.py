"""The table of checks, painted so that a reason is either one line or all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wildrydes_desktop.cognito.verification import Check
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.inspector import marks
from wildrydes_desktop.ui.inspector.checks_model import CHECK, REASON, VERDICT, ChecksModel
from wildrydes_desktop.ui.inspector.marks import Mark, mark_of
from wildrydes_desktop.ui.inspector.wrapping import ONE_LINE, WRAP, breakable
from wildrydes_desktop.ui.widgets.directions import write_line
from wildrydes_desktop.ui.widgets.views import CalmTableView

MARK_SIZE, SIDE, ABOVE = 16, 8, 5
"""Device-independent pixels: the mark, the margin beside the text, the margin above and below it."""
LEAST_OF_A_REASON = 96
"""Device-independent pixels, with text of the usual size, under which verdicts are marks alone."""


class ChecksView(CalmTableView):
    """Checks that did not pass show their whole reason, as the current one does; the others, given room."""

    marks_only = False
    """Whether verdicts are shown by their marks alone, which the tool tip puts into words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checksView")
        self.setAccessibleName(self.tr("Checks"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.checks = ChecksModel(self)
        self.setModel(self.checks)
        self.setItemDelegate(_CheckDelegate(self))
        self._widen()
        self.selectionModel().currentRowChanged.connect(self._fit)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show `checks`, scrolled to the first that failed."""
        self.checks.show(checks)
        self._fit()
        QTimer.singleShot(0, self, self._show_first_failed)  # once the panel has settled on its sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._share()
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "_row_height"):
            self._widen()
            self._fit()

    def _widen(self) -> None:
        """Make the first two columns as wide as the widest word that may come there, and rows a line high."""
        self._row_height = self.fontMetrics().lineSpacing() + 2 * ABOVE
        self.verticalHeader().setMinimumSectionSize(self._row_height)
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self._share()

    def _share(self) -> None:
        """Give checks and verdicts what their words take. Where reasons had no room then, a verdict is its
        mark alone, and checks take two fifths.
        """
        advance, mark = self.fontMetrics().horizontalAdvance, theme.scaled(MARK_SIZE)
        names, verdicts = (max(map(advance, words)) + 2 * SIDE + 4 for words in self.checks.words())
        width = self.viewport().width()
        self.marks_only = width - names - verdicts - mark - 6 < theme.scaled(LEAST_OF_A_REASON)
        self.setColumnWidth(CHECK, min(names, width * 2 // 5) if self.marks_only else names)
        self.setColumnWidth(VERDICT, mark + 2 * SIDE + 4 if self.marks_only else mark + 6 + verdicts)

    def _fit(self) -> None:
        """Give each row the height of what it shows: what matters first, the others while there is room."""
        current = self.currentIndex().row()
        heights = [self._row_height] * self.checks.rowCount()
        others = []
        for row in range(len(heights)):
            if row == current or mark_of(self.checks.check(row)) in {Mark.FAILED, Mark.OPEN}:
                heights[row] = self._whole_height(row)
            else:
                others.append(row)
        room = self.viewport().height() - sum(heights)
        for row in others:
            more = self._whole_height(row) - self._row_height
            if 0 < more <= room:
                heights[row] += more
                room -= more
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)

    def _show_first_failed(self) -> None:
        for row in range(self.checks.rowCount()):
            if mark_of(self.checks.check(row)) is Mark.FAILED:
                self.scrollTo(self.checks.index(row, CHECK), QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def _whole_height(self, row: int) -> int:
        room = QRect(0, 0, max(self.columnWidth(REASON) - 2 * SIDE, 60), 10_000)
        needed = self.fontMetrics().boundingRect(room, WRAP, breakable(said(self.checks.check(row).reason)))
        return max(needed.height() + 2 * ABOVE, self._row_height)


class _CheckDelegate(QStyledItemDelegate):
    """Paints a cell: text at the top left, the verdict with its mark, a folded reason cut off with dots."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, view = index.model(), option.widget
        assert isinstance(model, ChecksModel)
        assert isinstance(view, ChecksView)
        colours = theme.colours(view.palette())
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        place = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        text = str(index.data())
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText) if selected else colours.text)
        if index.column() == VERDICT:
            mark = mark_of(model.check(index.row()))
            side = theme.scaled(MARK_SIZE)
            top = place.top() + (option.fontMetrics.lineSpacing() - side) / 2
            square = QRectF(place.left(), top, side, side)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                square.moveRight(place.right())
            marks.paint(painter, mark, square, colours, bare=selected)
            beside = place.adjusted(side + 6, 0, 0, 0)
            place = QStyle.visualRect(option.direction, place, beside)
            if not selected:
                painter.setPen(marks.colour(mark, colours))
            text = "" if view.marks_only else text
        if index.column() == REASON and place.height() > option.fontMetrics.lineSpacing() * 3 // 2:
            painter.setLayoutDirection(option.direction)
            painter.drawText(place, WRAP, breakable(text))
        else:
            write_line(painter, place, text, option.direction, ONE_LINE)
        painter.restore()
