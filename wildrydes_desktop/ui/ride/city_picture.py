"""Keeps a picture of the whole city at the scale that a widget shows it in, and draws it anew for another.

A widget that only becomes higher or lower, because a message comes or goes above it, shows more or less of
the same picture. The names above it are put anew: each is seen whole.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui.ride import city
from wildrydes_desktop.ui.ride.city_names import NAMES, Name, NameWriter, Plate, placed
from wildrydes_desktop.ui.ride.city_painter import CityPainter, fit
from wildrydes_desktop.ui.ride.looks import map_look
from wildrydes_desktop.ui.widgets.looks import in_turns

AFTER_RESIZING: Final = 70  # milliseconds
SEEN_EVERY: Final = 6
"""Layers between two looks at a city that is being drawn for the first time."""


class CityPicture(QObject):
    """Emits `changed` when there is more to see. Draws nothing before somebody sees the `widget`.

    `words` says how a fixed name is written in the language of the app.
    """

    changed = Signal()

    def __init__(self, widget: QWidget, words: Callable[[str], str]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = words
        self._picture = QPixmap()
        self._plates: list[Plate] = []
        self._drawn_at = self._shown_at = 0.0  # the scale of the newest picture, and of the one that is seen
        self._drawing: CityPainter | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)

    @property
    def complete(self) -> bool:
        """Whether the whole city is there at this scale, and nothing is about to be drawn."""
        waiting = self._soon.isActive() or self._drawing is not None or self._picture.isNull()
        return not waiting and self._shown_at == self._scale

    def draw_soon(self) -> None:
        """Draw it anew once the size has come to rest; at once where there is no picture yet."""
        self._soon.start(0 if self._picture.isNull() else AFTER_RESIZING)

    def draw_for_the_first_time(self) -> None:
        """Show the last picture no more, not even until the next is there: its names have another size."""
        self._picture, self._plates, self._drawing = QPixmap(), [], None
        self.draw_soon()

    def draw_if_missing(self) -> None:
        """Draw it if it has never been drawn at this scale."""
        if self._drawn_at != self._scale:
            self.draw_soon()

    def paint(self, painter: QPainter) -> None:
        """Paint what there is: the last picture, stretched, while the next one is being drawn."""
        size = self._widget.size().toSizeF()
        if self._picture.isNull():
            painter.fillRect(self._widget.rect(), map_look(self._widget.palette()).land)
            return
        whole = QSizeF(city.WIDTH, city.HEIGHT) * self._scale
        corner = QPointF(size.width() - whole.width(), size.height() - whole.height()) / 2
        if self._shown_at == self._scale:
            painter.drawPixmap(corner.toPoint(), self._picture)
        else:
            painter.drawPixmap(QRectF(corner, whole).toRect(), self._picture)
        for plate, at in placed(self._plates, fit(size), QRectF(QPointF(), size)):
            painter.drawPixmap(at.toPoint(), plate.picture)

    @property
    def _scale(self) -> float:
        """Device-independent pixels in a map unit."""
        return fit(self._widget.size().toSizeF()).m11()

    def _begin(self) -> None:
        size = self._widget.size()
        if not self._widget.isVisible() or size.isEmpty():
            self._drawn_at, self._drawing = 0.0, None  # whoever sees it next gets another
            return
        ratio, self._drawn_at = self._widget.devicePixelRatioF(), self._scale
        whole = QSizeF(city.WIDTH, city.HEIGHT) * (self._scale * ratio)
        picture = QPixmap(math.ceil(whole.width()), math.ceil(whole.height()))
        picture.setDevicePixelRatio(ratio)
        look = map_look(self._widget.palette())
        self._drawing = drawing = CityPainter(picture, look)
        writer = NameWriter(self._scale, ratio, look, self._widget.font(), self._words)
        plates: list[Plate] = []
        first = self._picture.isNull()
        steps = range(len(drawing.layers))
        in_turns(
            self,
            *(partial(self._step, drawing, picture, number, first) for number in steps),
            *(partial(self._write, drawing, writer, name, plates) for name in NAMES),
            partial(self._show_all, drawing, picture, plates),
        )

    def _step(self, drawing: CityPainter, picture: QPixmap, number: int, first: bool) -> None:
        """Add a layer. The picture is seen when it is complete, and before if it is the `first`."""
        if self._drawing is not drawing:
            return  # another size was asked for meanwhile
        drawing.paint(drawing.layers[number])
        if first and number % SEEN_EVERY == 0:
            self._show(picture)

    def _write(self, drawing: CityPainter, writer: NameWriter, name: Name, plates: list[Plate]) -> None:
        if self._drawing is not drawing:
            return
        plate = writer.write(name)
        if plate is not None:
            plates.append(plate)

    def _show_all(self, drawing: CityPainter, picture: QPixmap, plates: list[Plate]) -> None:
        """Show the picture with its names."""
        if self._drawing is drawing:
            self._plates, self._drawing = plates, None
            self._show(picture)

    def _show(self, picture: QPixmap) -> None:
        self._picture, self._shown_at = picture, self._drawn_at
        self.changed.emit()
