"""The veil over the window: bars over all that is personal, in the very paint that shows it.

Whatever is painted anew below, Qt paints the veil above it too, in the same turn and for the same area. So
there is no moment in which a text stands there uncovered, and nobody has to say that a text has changed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QWidget

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.ui.presenter.personal import Personal
from wildrydes_desktop.ui.presenter.places import personal_places
from wildrydes_desktop.ui.theme import colours

log = logging.getLogger(__name__)

DOT, BETWEEN = 4, 10
"""Device-independent pixels: the dots on a bar, and from one to the next."""
_UP: Final = {QEvent.Type.ChildAdded, QEvent.Type.ChildPolished, QEvent.Type.ZOrderChange}
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly


class Overlay(QWidget):
    """Lies over all of a window, in front of whatever comes into it; mouse and keys go through.

    `above` are the few things that stay in front of it, the last one foremost.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.above: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._watch_others()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and in front of what is added to it or raised in it."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        elif kind in _UP:
            self.raise_()
            for other in self.above:
                other.raise_()
            if kind == QEvent.Type.ChildPolished and watched is self._window:
                self._watch_others()
        return super().eventFilter(watched, event)

    def _watch_others(self) -> None:
        """Hear of whatever is raised in the window. Not while a child is only being added: one that is still
        being built must not be handed to Python.
        """
        for other in self._window.findChildren(QWidget, options=_DIRECT):
            if not isinstance(other, Overlay) and other not in self.above:
                other.installEventFilter(self)


class Veil(Overlay):
    """Covers what is personal until `reveal`. Tool tips that are personal do not come either."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.personal = Personal()
        self._revealed = False
        self._tips = _ToolTips(self)
        self.setObjectName("presenterVeil")

    @property
    def revealed(self) -> bool:
        """Whether everything is shown as it is."""
        return self._revealed

    def reveal(self, revealed: bool) -> None:
        """Uncover everything, or cover it again."""
        if revealed != self._revealed:
            self._revealed = revealed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._revealed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar in self._bars(self._window, QPoint(0, 0), event.rect()):
            self._paint_bar(painter, bar)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRect) -> None:
        look = colours(self.palette())
        painter.setPen(QPen(look.border, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(bar, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.muted)
        y = bar.center().y() - DOT // 2 + 1
        for x in range(bar.left() + BETWEEN // 2, bar.right() - DOT, BETWEEN):
            painter.drawEllipse(x, y, DOT, DOT)

    def _bars(self, parent: QWidget, place: QPoint, area: QRect) -> Iterator[QRect]:
        """The bars on the children of `parent`, which begins at `place`, as far as they are in `area`."""
        for child in parent.findChildren(QWidget, options=_DIRECT):
            if not child.isVisible() or child.isWindow() or isinstance(child, Overlay):
                continue
            there = child.geometry().translated(place)
            seen = there.intersected(area)
            if seen.isEmpty():
                continue
            corner = there.topLeft()
            for found in self._places_on(child):
                bar = found.adjusted(-1, -1, 1, 1).translated(corner)
                if bar.intersects(seen):
                    yield bar.intersected(there)
            self._tips.watch(child)
            yield from self._bars(child, corner, seen)

    def _places_on(self, widget: QWidget) -> list[QRect]:
        """What is to be covered of `widget`: all of it, where looking at it goes wrong."""
        try:
            return personal_places(widget, self.personal)
        except Exception as error:  # noqa: BLE001 - out of a paint it would end the app
            logs.bug(log, "a widget could not be looked at", error)
            return [widget.rect()]


class _ToolTips(QObject):
    """Keeps back tool tips that are personal, of every widget that the veil has met."""

    def __init__(self, veil: Veil) -> None:
        super().__init__(veil)
        self._veil = veil

    def watch(self, widget: QWidget) -> None:
        """Have the tool tips of `widget` come by here. Once or often."""
        if isinstance(widget, QAbstractItemView):
            widget.viewport().installEventFilter(self)
        elif widget.toolTip():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or self._veil.revealed or not isinstance(watched, QWidget):
            return False
        view = watched.parentWidget()
        if isinstance(view, QAbstractItemView) and isinstance(event, QHelpEvent):
            text = view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
        else:
            text = watched.toolTip()
        return isinstance(text, str) and self._veil.personal.within(text)
