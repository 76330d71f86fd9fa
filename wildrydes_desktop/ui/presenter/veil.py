"""The veil over the window: bars over all that is personal, in the very paint that shows it.

Whatever is painted anew below, Qt paints the veil above it too, in the same turn and for the same area. So
there is no moment in which a text stands there uncovered, and nobody has to say that a text has changed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QWidget
from shiboken6 import isValid

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.ui import announcing
from wildrydes_desktop.ui.presenter.cells import ITEMS, is_personal
from wildrydes_desktop.ui.presenter.personal import Personal
from wildrydes_desktop.ui.presenter.places import is_whole, personal_places
from wildrydes_desktop.ui.presenter.told import Told
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

    def __init__(self, window: QWidget) -> None:
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
    """Covers what is personal until `reveal`. Tool tips that are personal do not come either, and names and
    descriptions are told without it.

    Dialogs and lists that drop down get a veil of their own, which goes by this one.
    """

    def __init__(self, window: QWidget, of: Veil | None = None) -> None:
        """`of` is the veil of the window that `window` belongs to."""
        super().__init__(window)
        self.personal: Personal = of.personal if of is not None else Personal()
        self._revealed = of is not None and of.revealed
        self._told = Told(self.personal)
        self._tips = _ToolTips(self)
        self._others: list[Veil] = []
        self._lists: set[QAbstractItemView] = set()
        self.setObjectName("presenterVeil")
        if of is None:
            announcing.cover(self._told.in_words)
            self.destroyed.connect(partial(announcing.uncover, self._told.in_words))

    @property
    def revealed(self) -> bool:
        """Whether everything is shown as it is."""
        return self._revealed

    def reveal(self, revealed: bool) -> None:
        """Uncover everything, or cover it again."""
        self._others = [other for other in self._others if isValid(other)]
        for other in self._others:
            other.reveal(revealed)
        if revealed != self._revealed:
            self._revealed = revealed
            self._told.tell_all(revealed)
            self.update()

    def lift(self) -> None:
        """Away with it, and everything as it was."""
        announcing.uncover(self._told.in_words)
        self.reveal(True)  # noqa: FBT003
        for other in self._others:
            other.lift()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the dialogs of the window too, as they come."""
        if watched is self._window and isinstance(event, QChildEvent) and event.polished():
            child = event.child()
            if isinstance(child, QDialog) and not any(child is other.parent() for other in self._valid()):
                self._others.append(Veil(child, self))
        return super().eventFilter(watched, event)

    def _valid(self) -> list[Veil]:
        self._others = [other for other in self._others if isValid(other)]
        return self._others

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._revealed:
            return
        bars = self.bars(event.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar in bars:
            self._paint_bar(painter, bar)
        painter.end()

    def bars(self, area: QRect) -> list[QRect]:
        """The bars in `area`; looked for again where a name was learned on the way."""
        names = self.personal.learned
        bars = list(self._bars(self._window, QPoint(0, 0), area))
        if self.personal.learned != names:
            self.update()
            bars = list(self._bars(self._window, QPoint(0, 0), area))
        return bars

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
            self._told.cover(child)
            if isinstance(child, QComboBox):
                self._cover_list(child)
            yield from self._bars(child, corner, seen)

    def _cover_list(self, box: QComboBox) -> None:
        """Cover what drops down from `box`, whatever it has by then."""
        view = box.view()
        if view not in self._lists:
            self._lists.add(view)
            if is_whole(box):
                view.setObjectName(f"{box.objectName()}{ITEMS}")
            self._others.append(Veil(view.window(), self))

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
        view, personal = watched.parentWidget(), self._veil.personal
        if isinstance(view, QAbstractItemView) and isinstance(event, QHelpEvent):
            cell = view.indexAt(event.pos())
            text = cell.data(Qt.ItemDataRole.ToolTipRole)
            return isinstance(text, str) and is_personal(view, cell, text, personal)
        return is_whole(watched) or personal.within(watched.toolTip())
