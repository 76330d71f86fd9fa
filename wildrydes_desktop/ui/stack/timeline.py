"""The stack's resources as a timeline: a row for each, and when it was worked on, from the first event on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.inspector import marks
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.widgets.directions import write_line
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.ui.widgets.views import CalmTableView

RESOURCE, STATUS, TIME = range(3)
MARK_SIZE, GAP, SIDE, BAR, THINNEST = 16, 8, 8, 10, 3
"""Device-independent pixels: a mark, from it to its word, beside the text, a bar's height, its least."""
NARROW: Final = 480
"""Device-independent pixels of width under which statuses are shown by their marks alone."""
MOST_ROWS: Final = 10

_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Span:
    """One resource: its logical id, type, status as CloudFormation says it and in words, and its time.

    `mark` is None while it is worked on. `began` and `ended` are in seconds since the stack's first event;
    None where that has not come yet.
    """

    name: str
    type: str
    status: str
    word: str
    mark: Mark | None
    began: float | None = None
    ended: float | None = None
    reason: str = ""


class TimelineModel(TableModel):
    """`Qt.UserRole` holds the logical id, CloudFormation's status, and the seconds it took so far."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Span, ...] = ()
        self.until = 0.0
        self.headers = (self.tr("Resource"), self.tr("Status"), self.tr("Time"))

    def show(self, spans: Sequence[Span], until: float) -> None:
        """Show these. `until`, in seconds since the first event, is now, or when the last one ended."""
        if [span.name for span in spans] != [span.name for span in self.rows]:
            self.beginResetModel()
            self.rows, self.until = tuple(spans), until
            self.endResetModel()
        elif spans:
            self.rows, self.until = tuple(spans), until
            self.dataChanged.emit(self.index(0, RESOURCE), self.index(len(spans) - 1, TIME))

    def seconds(self, span: Span) -> float:
        """How long it took, or has taken so far."""
        if span.began is None:
            return 0.0
        return max((self.until if span.ended is None else span.ended) - span.began, 0.0)

    def took(self, span: Span) -> str:
        """The same in words; empty where it has not begun."""
        if span.began is None:
            return ""
        return self.tr("{seconds} s").format(seconds=formats.number(round(self.seconds(span))))

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        span, column = self.rows[index.row()], index.column()
        match role:
            case _Role.DisplayRole:
                return (span.name, span.word, self.took(span))[column]
            case _Role.UserRole:
                return (span.name, span.status, self.seconds(span))[column]
            case _Role.ToolTipRole:
                return tool_tip("\n".join(filter(None, (span.type, span.reason))))
            case _Role.AccessibleDescriptionRole:
                return " ".join(filter(None, (span.type, span.reason)))
        return None


class TimelineView(CalmTableView):
    """As high as its rows, up to ten; a mark says how each stands, a bar when it was worked on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Resources of the stack"))
        self.setSelectionMode(CalmTableView.SelectionMode.SingleSelection)
        self.timeline = TimelineModel(self)
        self.setModel(self.timeline)
        self.setItemDelegate(_Painter(self))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TIME, QHeaderView.ResizeMode.Stretch)
        self._fit()

    @property
    def narrow(self) -> bool:
        """Whether there is no room for the words of statuses."""
        return self.width() < theme.scaled(NARROW)

    def show_spans(self, spans: Sequence[Span], until: float) -> None:
        """See `TimelineModel.show`. Nothing jumps: the selection stays, and so does what is scrolled to."""
        self.timeline.show(spans, until)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "timeline"):  # else not built yet
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        rows = min(max(len(self.timeline.rows), 1), MOST_ROWS)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * self.verticalHeader().defaultSectionSize() + 4)
        self._share()

    def _share(self) -> None:
        """Share the width out: names whole up to two fifths, words where there is room, bars the rest."""
        advance, spans = self.fontMetrics().horizontalAdvance, self.timeline.rows
        said = self.horizontalHeader().fontMetrics().horizontalAdvance
        word = 0 if self.narrow else max((advance(span.word) for span in spans), default=0) + GAP
        heading = said(str(self.timeline.headerData(STATUS, Qt.Orientation.Horizontal)))
        self.setColumnWidth(STATUS, max(theme.scaled(MARK_SIZE) + word, heading) + 2 * SIDE + 4)
        name = max((advance(span.name) for span in spans), default=60) + 2 * SIDE + 4
        self.setColumnWidth(RESOURCE, min(name, self.width() * 2 // 5))


class _Painter(QStyledItemDelegate):
    """Paints marks, words and bars."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = option.widget, index.model()
        assert isinstance(view, TimelineView)
        assert isinstance(model, TimelineModel)
        colours = theme.colours(view.palette())
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        span = model.rows[index.row()]
        place = QRectF(option.rect).adjusted(SIDE, 0, -SIDE, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText) if selected else colours.text)
        if index.column() == TIME:
            self._paint_bar(painter, model, span, place, colours, selected=selected)
        else:
            text = span.name
            if index.column() == STATUS:
                side = theme.scaled(MARK_SIZE)
                square = QRectF(place.left(), place.center().y() - side / 2, side, side)
                _paint_mark(painter, span, square, colours, selected=selected)
                place = place.adjusted(side + GAP, 0, 0, 0)
                text = "" if view.narrow else span.word
            write_line(painter, place.toRect(), text, option.direction)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 12)

    def _paint_bar(
        self,
        painter: QPainter,
        model: TimelineModel,
        span: Span,
        place: QRectF,
        colours: theme.Colours,
        *,
        selected: bool,
    ) -> None:
        """A bar from when the resource was begun to when it was ready, and the seconds behind it."""
        if span.began is None:
            return
        pen = painter.pen()
        said = model.took(span)
        room = place.width() - painter.fontMetrics().horizontalAdvance("0000 s") - GAP
        scale = room / model.until if model.until > 0 and room > 0 else 0.0
        left = place.left() + span.began * scale
        width = max(model.seconds(span) * scale, THINNEST)
        bar = QRectF(left, place.center().y() - BAR / 2, width, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.on_accent if selected else _colour(span, colours))
        painter.drawRoundedRect(bar, min(BAR, width) / 2, BAR / 2)
        painter.setPen(pen)
        words = QRectF(bar.right() + GAP, place.top(), place.right() - bar.right() - GAP, place.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)


def _colour(span: Span, colours: theme.Colours) -> QColor:
    return colours.info if span.mark is None else marks.colour(span.mark, colours)


def _paint_mark(
    painter: QPainter, span: Span, square: QRectF, colours: theme.Colours, *, selected: bool
) -> None:
    """The mark of how it ended; three dots while it is under way."""
    if span.mark is not None:
        marks.paint(painter, span.mark, square, colours, bare=selected)
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.on_accent if selected else colours.info)
    for at in (-5.0, 0.0, 5.0):
        painter.drawEllipse(QRectF(square.center().x() + at - 1.8, square.center().y() - 1.8, 3.6, 3.6))
    painter.restore()
