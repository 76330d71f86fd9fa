"""The spotlight: everything dim but the thing that is pointed at, or that the keyboard has come to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDockWidget,
    QFrame,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QWidget,
)

from wildrydes_desktop.ui.presenter.veil import Overlay
from wildrydes_desktop.ui.theme import colours
from wildrydes_desktop.ui.widgets.fields import Field
from wildrydes_desktop.ui.widgets.labels import Card

LOOKS_EVERY: Final = 80
"""Milliseconds between two looks at where the pointer is."""
DIM: Final = 150
"""Of 255: what lies in the dark can still be made out."""
AROUND, ROUND = 8, 10
_THINGS: Final = (Field, QLineEdit, QAbstractButton, QComboBox, QTabBar, QDockWidget)


class Spotlight(Overlay):
    """While it is there, the light follows the pointer or the keyboard, whichever moved last."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("presenterSpotlight")
        self._pointer = QCursor.pos()
        self._lit: QWidget | None = None
        self._where = QRect()
        self._clock = QTimer(self)
        self._clock.setInterval(LOOKS_EVERY)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        focused: QWidget | None = window.focusWidget()
        self.light(focused if focused is not None else self._under_pointer())

    @property
    def lit(self) -> QRect:
        """What is in the light, in the window's coordinates; empty where nothing is."""
        return self._where

    def light(self, widget: QWidget | None) -> None:
        """Put the thing that `widget` belongs to into the light."""
        self._lit = thing_of(widget, self._window)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        dark, hole = QPainterPath(), QPainterPath()
        dark.addRect(QRectF(self.rect()))
        if not self._where.isEmpty():
            hole.addRoundedRect(QRectF(self._where), ROUND, ROUND)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(dark.subtracted(hole), QColor(0, 0, 0, DIM))
        if not hole.isEmpty():
            painter.setPen(QPen(colours(self.palette()).accent, 3))
            painter.drawPath(hole)
        painter.end()

    def _look(self) -> None:
        """Follow the pointer if it has moved, and the thing in the light if that has."""
        now = QCursor.pos()
        if now != self._pointer:
            self._pointer = now
            self.light(self._under_pointer())
        else:
            self._follow()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._window.isAncestorOf(now):
            self.light(now)

    def _under_pointer(self) -> QWidget | None:
        """The deepest widget below the pointer; overlays let the pointer through."""
        place = self._window.mapFromGlobal(self._pointer)
        return self._window.childAt(place) if self._window.rect().contains(place) else None

    def _follow(self) -> None:
        lit = self._lit
        where = QRect()
        if lit is not None and lit.isVisible():
            whole = QRect(lit.mapTo(self._window, QPoint(0, 0)), lit.size())
            where = whole.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(self.rect())
        if where != self._where:
            self._where = where
            self.update()

    def close_down(self) -> None:
        """Go, and leave nothing listening."""
        self._clock.stop()
        self.hide()
        self.deleteLater()


def thing_of(widget: QWidget | None, window: QWidget) -> QWidget | None:
    """What people would call the thing at hand: a whole field, a button, a view, a card; no lone label in it.

    None for the bare window.
    """
    part = widget
    while part is not None and part is not window:
        parent = part.parentWidget()
        if isinstance(parent, Field):
            return parent
        if isinstance(part, QAbstractScrollArea) and not isinstance(part, QScrollArea):
            return part  # a view, or a text to read; a scroll area of its own is a whole page
        if isinstance(part, (*_THINGS, Card)):
            return part
        if isinstance(part, QLabel) and part.text() and not _in_a_card(part, window):
            return part
        if isinstance(part, QFrame) and part.objectName() in {"messageBar", "poolBadge", "navigation"}:
            return part
        part = parent
    return None


def _in_a_card(part: QWidget, window: QWidget) -> bool:
    parent = part.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, (Card, Field)) or parent.objectName() in {"messageBar", "poolBadge"}:
            return True
        parent = parent.parentWidget()
    return False
