"""The app's tree, table and list: one plain look, quiet behaviour, and painting that keeps the window alive.

A view over a Python model asks for hundreds of values per paint. Qt's own paint runs without the GIL, so
each of those calls waits for whatever Python thread computes at that moment: 277 ms for one repaint were
measured. A `paintEvent` written in Python holds the GIL for the whole paint, and the same repaint takes 11.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyledItemDelegate,
    QTableView,
    QTreeView,
    QWidget,
)

from wildrydes_desktop.ui.widgets.directions import CellDelegate


class CalmHeader(QHeaderView):
    """The titles above columns. They are asked of the model too, a dozen times for each column and paint, and
    as often whenever the header is asked for its height. One that is too long for its column ends in dots.
    """

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def sizeHint(self) -> QSize:
        """As Qt has it. Being Python is the point: see the module's docstring."""
        return super().sizeHint()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: ARG002 - Qt's signature
        """Titles show nothing of what is selected below them; Qt would paint them anew with each change."""
        return QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does. Being Python is the point: see the module's docstring."""
        super().paintEvent(event)


class CalmTreeView(QTreeView):
    """A tree with uniform rows. Ctrl+C copies the selected cells as plain text; Tab leaves the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)
        header = CalmHeader(Qt.Orientation.Horizontal, self)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHeader(header)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAnimated(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            _go_by_direction(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does. Being Python is the point: see the module's docstring."""
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_selection(self)
            event.accept()
        else:
            super().keyPressEvent(event)


class CalmTableView(QTableView):
    """A table of whole rows, all of one height. Ctrl+C copies the selected cells; Tab leaves the view."""

    _air, _shown_rows = -1, 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)
        header = CalmHeader(Qt.Orientation.Horizontal, self)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeader(header)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def selectRow(self, row: int) -> None:
        """WORKAROUND: Qt 6.11 looks one pixel beside the columns where these run from right to left, finds
        none, and selects nothing. Look again at 6.13.
        """
        if 0 <= row < self.model().rowCount():
            shown = (at for at in range(self.model().columnCount()) if not self.isColumnHidden(at))
            self.setCurrentIndex(self.model().index(row, next(shown, 0)))

    def set_air(self, pixels: int) -> None:
        """Have each row as high as a line of text and `pixels` more, whatever size the text comes to have."""
        self._air = pixels
        self.measure()

    def show_rows_of(self, count: int) -> None:
        """Be as high as the titles and `count` rows, whatever size the text comes to have."""
        self._shown_rows = count
        header, row = self.horizontalHeader().sizeHint(), self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(header.height() + count * row + 4)

    def measure(self) -> None:
        """Do what goes by the size of letters: called for each new one, once there is `set_air`."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + self._air)
        if self._shown_rows:
            QTimer.singleShot(0, self, self._keep_height)  # once the titles have their new size, too

    def _keep_height(self) -> None:
        self.show_rows_of(self._shown_rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            _go_by_direction(self)
        elif event.type() == QEvent.Type.FontChange and self._air >= 0:
            self.measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does. Being Python is the point: see the module's docstring."""
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_selection(self)
            event.accept()
        else:
            super().keyPressEvent(event)


class CalmListView(QListView):
    """A list of items of one height. Ctrl+C copies the item's text, as Qt has it; Tab leaves the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)
        self.setUniformItemSizes(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            _go_by_direction(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does. Being Python is the point: see the module's docstring."""
        super().paintEvent(event)


def selected_text(view: QAbstractItemView) -> str:
    """The selected cells as text: a line for each row, tabs between cells, in the order on screen."""
    rows: list[tuple[tuple[int, ...], list[str]]] = []
    for index in sorted(view.selectedIndexes(), key=lambda cell: (_path(cell), cell.column())):
        value = index.data(Qt.ItemDataRole.DisplayRole)
        if not rows or rows[-1][0] != _path(index):
            rows.append((_path(index), []))
        rows[-1][1].append("" if value is None else str(value))
    return "\n".join("\t".join(cells) for _, cells in rows)


def copy_selection(view: QAbstractItemView) -> None:
    """Put `selected_text` on the clipboard; an empty selection leaves the clipboard alone."""
    if text := selected_text(view):
        QGuiApplication.clipboard().setText(text)


def _path(index: QModelIndex) -> tuple[int, ...]:
    """The row numbers from the root down to `index`: sorts cells as a tree shows them."""
    rows: list[int] = []
    while index.isValid():
        rows.append(index.row())
        index = index.parent()
    return tuple(reversed(rows))


def _go_by_direction(view: QAbstractItemView) -> None:
    """Cells that Qt paints are painted by ours, but only where the window is laid out from right to left."""
    own, from_right = type(view.itemDelegate()), view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if from_right and own is QStyledItemDelegate:
        view.setItemDelegate(CellDelegate(view))
    elif not from_right and own is CellDelegate:
        view.setItemDelegate(QStyledItemDelegate(view))


def _calm(view: QAbstractItemView) -> None:
    _go_by_direction(view)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
