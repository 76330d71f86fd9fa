"""The drawing of the sequence: lanes from top to bottom, and a row for each step across them.

Painted by hand from a list, and only the rows in sight. All rows have one height: which are in sight is a
division, however many there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QWidget

from wildrydes_desktop.ui import motion
from wildrydes_desktop.ui.theatre.row_painter import Measures, RowPainter
from wildrydes_desktop.ui.theatre.steps import Lane, Step

SMALLEST_POINTS, LARGEST_POINTS = 7.0, 40.0
GROWS_IN: Final = 200
"""Milliseconds at most in which a new arrow reaches its other end."""


class Wish(StrEnum):
    """What a key asks of the play."""

    BACK = "back"
    FORWARD = "forward"
    SCENE_BACK = "scene_back"
    SCENE_FORWARD = "scene_forward"
    FIRST = "first"
    LIVE = "live"
    PLAY = "play"
    REPLAY = "replay"
    UP = "up"
    DOWN = "down"


_KEYS: Final = {
    Qt.Key.Key_Left: Wish.BACK,
    Qt.Key.Key_Right: Wish.FORWARD,
    Qt.Key.Key_Home: Wish.FIRST,
    Qt.Key.Key_End: Wish.LIVE,
    Qt.Key.Key_Space: Wish.PLAY,
    Qt.Key.Key_Up: Wish.UP,
    Qt.Key.Key_Down: Wish.DOWN,
}
_WITH_CTRL: Final = {Qt.Key.Key_Left: Wish.SCENE_BACK, Qt.Key.Key_Right: Wish.SCENE_FORWARD}


class SequenceCanvas(QAbstractScrollArea):
    """Shows the first rows of a list of steps that its owner keeps, one of them as the current one.

    Signals: `row_chosen(int)` for a click on a row, `wished(Wish)` for a key. Ctrl with plus, minus or the
    wheel changes the size of everything.
    """

    row_chosen = Signal(int)
    wished = Signal(object)

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._shown = 0
        self._current = -1
        self._used: frozenset[Lane] = frozenset()
        self._painter = RowPainter(self)
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.valueChanged.connect(self._repaint_last)
        self.setObjectName("sequenceView")
        self.setAccessibleName(self.tr("Messages, in the order in which they were sent"))
        self.setViewport(self._graphic())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure()

    def _graphic(self) -> QLabel:
        """What it is painted on. A label with a picture, never painted itself, is heard as a graphic."""
        graphic = QLabel()
        graphic.setTextFormat(Qt.TextFormat.PlainText)
        graphic.setPixmap(QPixmap(1, 1))
        graphic.setAccessibleName(self.accessibleName())
        graphic.setAutoFillBackground(True)
        graphic.setBackgroundRole(QPalette.ColorRole.Base)
        return graphic

    # What is shown

    @property
    def current(self) -> int:
        """The row of the step that is looked at; -1 where there is none."""
        return self._current

    @property
    def shown(self) -> int:
        """How many rows there are to be seen."""
        return self._shown

    def show_rows(self, shown: int, current: int, used: frozenset[Lane]) -> None:
        """Show the first `shown` steps, row `current` marked; `used` lanes have something on them.

        Scrolls to the current row, unless it follows the end and the person has scrolled away from there.
        """
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        one_more = shown == self._shown + 1
        followed = self._current == self._shown - 1 and shown > self._shown
        moved = current != self._current
        self._shown, self._current = shown, current
        if used != self._used:
            self._used = used
            self._measure()
        self._set_range()
        if moved and (at_end or not followed):
            self._bring_in_sight(current)
        self._describe()
        if one_more and current == shown - 1:
            self._grow()
        else:
            self._growth.stop()
        self.viewport().update()

    def way(self, step: Step) -> str:
        """Who speaks to whom in `step`, in words."""
        return self._painter.way(step)

    def texts_drawn(self) -> list[tuple[QRect, str]]:
        """The lines of text in sight, and where they are in this widget's coordinates."""
        place, room = self.viewport().pos(), self.viewport().rect()
        found = []
        for row in range(max(0, self.row_at(self._measures.head)), self._shown):
            where = self.place_of(row)
            if where.top() > room.bottom():
                break
            for line, text in self._painter.lines(self._steps[row], QRectF(where)):
                width = min(line.width(), self._measures.bold_metrics.horizontalAdvance(text))
                tight = QRectF(line.center().x() - width / 2, line.top(), width, line.height())
                found.append((tight.toAlignedRect().intersected(room).translated(place), text))
        return found

    def row_at(self, y: int) -> int:
        """The row at `y` of the viewport; -1 where there is none."""
        m = self._measures
        row = (y - m.head + self.verticalScrollBar().value()) // m.row
        return row if y >= m.head and 0 <= row < self._shown else -1

    def place_of(self, row: int) -> QRect:
        """Where a row is, in the viewport's coordinates, in sight or not."""
        m = self._measures
        top = m.head + row * m.row - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), m.row)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        m, bar = self._measures, self.verticalScrollBar()
        painter = QPainter(self.viewport())
        self._painter.begin(painter, m, event.rect())
        first = max(0, (event.rect().top() - m.head + bar.value()) // m.row)
        last = min(self._shown, (event.rect().bottom() - m.head + bar.value()) // m.row + 1)
        growing = self._growth.state() == QVariantAnimation.State.Running
        for row in range(first, last):
            growth = float(self._growth.currentValue()) if growing and row == self._shown - 1 else 1.0
            here = row == self._current
            self._painter.row(self._steps[row], QRectF(self.place_of(row)), current=here, growth=growth)
        self._painter.heads(self.hasFocus())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        super().resizeEvent(event)
        self._measure()
        self._set_range()
        if at_end:
            bar.setValue(bar.maximum())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self._set_range()
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(round(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.row_chosen.emit(row)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        wish = (_WITH_CTRL if ctrl else _KEYS).get(key)
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self._zoom(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self._zoom(-1)
        elif wish is None or (wish is Wish.PLAY and event.isAutoRepeat()):
            super().keyPressEvent(event)
            return
        else:
            self.wished.emit(wish)
        event.accept()

    # Within

    def _zoom(self, by: int) -> None:
        font = self.font()
        font.setPointSizeF(min(max(font.pointSizeF() + by, SMALLEST_POINTS), LARGEST_POINTS))
        self.setFont(font)

    def _measure(self) -> None:
        self._measures = Measures(self.font(), self.viewport().width(), self._used, self._painter.names)

    def _set_range(self) -> None:
        m, bar = self._measures, self.verticalScrollBar()
        room = self.viewport().height() - m.head
        bar.setRange(0, max(0, self._shown * m.row + m.gap - room))
        bar.setPageStep(max(m.row, room - m.row))
        bar.setSingleStep(m.row // 2)

    def _bring_in_sight(self, row: int) -> None:
        m, bar = self._measures, self.verticalScrollBar()
        top, room = row * m.row, self.viewport().height() - m.head
        if top < bar.value():
            bar.setValue(top)
        elif top + m.row + m.gap > bar.value() + room:
            bar.setValue(top + m.row + m.gap - room)

    def _describe(self) -> None:
        """Say to a screen reader what the current row shows."""
        text = ""
        if 0 <= self._current < self._shown:
            step = self._steps[self._current]
            text = f"{self.way(step)}: {', '.join(filter(None, (step.label, step.small)))}"
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _grow(self) -> None:
        """Let the newest arrow grow, where things may move."""
        grows_in = motion.duration(self, GROWS_IN)
        self._growth.stop()
        if self.isVisible() and grows_in > 0:
            self._growth.setDuration(grows_in)
            self._growth.start()

    def _repaint_last(self) -> None:
        self.viewport().update(self.place_of(self._shown - 1))
