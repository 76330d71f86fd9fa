"""The map to be picked up on: a click or the arrow keys set the place, and the unicorn flies there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wildrydes_desktop.ui import motion, theme
from wildrydes_desktop.ui.ride import city
from wildrydes_desktop.ui.ride.city_painter import fit
from wildrydes_desktop.ui.ride.city_picture import CityPicture
from wildrydes_desktop.ui.ride.looks import map_look
from wildrydes_desktop.ui.ride.names import place_name
from wildrydes_desktop.ui.ride.overlay import Overlay, Scene
from wildrydes_desktop.ui.ride.unicorn import Flight, portrait
from wildrydes_desktop.workshop.ride import Place

FLIGHT: Final = 2600
PULSE: Final = 1600
"""Milliseconds: a flight, and a ring around the place while the API is asked."""
STEP: Final = 14.0
LEAP: Final = 70.0
"""Map units that an arrow key moves the place by, alone and with Shift."""
EDGE: Final = 16.0
CORNER: Final = 14.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RideMap(QLabel):
    """Signals: `moved(Place)` when somebody chose another place; `asked()` for Enter: they want to be picked
    up there; `arrived()` once the unicorn stands there, `left()` when it is to be seen no more. Nothing flies
    where nothing is to move (`ui.motion`).
    """

    moved = Signal(object)
    asked = Signal()
    arrived = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rideMap")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setPixmap(QPixmap(1, 1))  # never painted: a label with a picture is a graphic to screen readers
        self.setAccessibleName(self.tr("Map: where to be picked up"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 190)
        self._point = QPointF(city.WIDTH / 2, city.HEIGHT / 2)
        self._city = CityPicture(self, place_name)
        self._city.changed.connect(self.update)
        self._scene = Scene()
        self._overlay = Overlay(self)
        self._open = True
        self._fly = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FLIGHT)
        self._fly.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fly.valueChanged.connect(self._flown)
        self._fly.finished.connect(self._land)
        self._pulse = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=PULSE)
        self._pulse.setLoopCount(-1)
        self._pulse.valueChanged.connect(self._pulsed)
        self._describe()

    # What is shown

    @property
    def place(self) -> Place:
        """Where to be picked up."""
        return city.place_at(self._point)

    @property
    def place_name(self) -> str:
        """What that place is called, in the language of the app."""
        return place_name(city.name_at(self._point))

    @property
    def flying(self) -> bool:
        return self._fly.state() == QVariantAnimation.State.Running

    @property
    def drawn(self) -> bool:
        """Whether the city is there as it will stay: it is drawn in turns."""
        return self._city.complete

    def show_asking(self, asking: bool) -> None:
        """The API is asked, or no more. Meanwhile the place stays where it is."""
        self._open = not asking
        if asking:
            self.send_home()
        self._scene.asking = asking
        if asking and self._lively:
            self._pulse.start()
        else:
            self._pulse.stop()
        self.update()

    def fly(self, colour: str, label: str) -> None:
        """Let a unicorn of that colour fly in; `label` is written beside it when it is there."""
        self.send_home()
        size = round(max(46.0, min(self.height() * 0.2, 118.0)))
        flight = Flight(self._at(), self.size().toSizeF())
        self._scene.flight = flight
        self._scene.label = label
        ratio = self.devicePixelRatioF()
        self._scene.unicorn = portrait(colour, size, ratio, to_the_left=flight.to_the_left)
        if self._lively:
            self._fly.start()
        else:
            self._land()

    def send_home(self) -> None:
        """No unicorn is to be seen."""
        was_here = self._scene.flight is not None
        self._fly.stop()
        self._scene = Scene()
        self.update()
        if was_here:
            self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(560, 380)

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = map_look(self.palette())
        self._city.paint(painter)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._overlay.paint(painter, self._scene, self._at(), look, focused=self.hasFocus())
        _frame(self, painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene.flight = Flight(self._at(), self.size().toSizeF()) if self._scene.flight else None
        self._city.draw_if_missing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        if event.type() == QEvent.Type.FontChange:
            self._city.draw_for_the_first_time()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LanguageChange}:
            self._city.draw_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._city.draw_if_missing()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.flying:
            self._fly.stop()
            self._land()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(self._from_widget(event.position()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(self._from_widget(event.position()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            by = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            right, down = _ARROWS[key]
            self._move_to(self._point + QPointF(right * by, down * by))
        elif key == Qt.Key.Key_Home:
            self._move_to(QPointF(city.WIDTH / 2, city.HEIGHT / 2))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.asked.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    # Within

    @property
    def _lively(self) -> bool:
        """Whether anything may move, and anybody would see it."""
        return self.isVisible() and motion.duration(self, FLIGHT) > 0

    def _at(self) -> QPointF:
        """The place in the widget's coordinates."""
        return fit(self.size().toSizeF()).map(self._point)

    def _from_widget(self, position: QPointF) -> QPointF:
        return fit(self.size().toSizeF()).inverted()[0].map(position)

    def _move_to(self, point: QPointF) -> None:
        """Another place, on the part of the map that can be seen."""
        if not self._open:
            return
        seen = QRectF(self.rect()).adjusted(EDGE, 2 * EDGE, -EDGE, -EDGE)
        at = fit(self.size().toSizeF()).map(point)
        at = QPointF(min(max(at.x(), seen.left()), seen.right()), min(max(at.y(), seen.top()), seen.bottom()))
        self._point = self._from_widget(at)
        self.send_home()
        self._describe()
        self.moved.emit(self.place)

    def _describe(self) -> None:
        """Say to a screen reader where the place is."""
        place = self.place
        self.setAccessibleDescription(
            self.tr("{0}, latitude {1}, longitude {2}. Arrow keys move it, Enter asks for a unicorn.").format(
                self.place_name, f"{place.latitude:.4f}", f"{place.longitude:.4f}"
            )
        )

    def _flown(self, share: float) -> None:
        self._scene.share = share
        self.update()

    def _pulsed(self, share: float) -> None:
        self._scene.pulse = share
        self.update()

    def _land(self) -> None:
        self._scene.share = 1.0
        self._scene.landed = True
        self.update()
        self.arrived.emit()


def _frame(widget: QWidget, painter: QPainter) -> None:
    """Round off the corners, by what lies around: clipping to a round shape would take 10 ms a frame."""
    colours = theme.colours(widget.palette())
    around = QPainterPath()
    around.addRect(QRectF(widget.rect()))
    around.addRoundedRect(QRectF(widget.rect()), CORNER, CORNER)
    painter.fillPath(around, colours.window)
    width = 3 if widget.hasFocus() else 1
    painter.setPen(colours.accent if widget.hasFocus() else colours.line)
    pen = painter.pen()
    pen.setWidth(width)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), CORNER, CORNER)
