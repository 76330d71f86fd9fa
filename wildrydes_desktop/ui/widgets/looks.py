"""Small things that several widgets need to look right: dynamic properties, icons, and "after the paint"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.foundation import paths

DRAWN_IN = "#000000"
"""The stroke colour of the line icons in resources/icons, replaced by the colour asked for."""


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and have the style sheet look at the widget again, if any of them changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def drawing(name: str, size: int, colour: QColor | None = None) -> QPixmap:
    """The SVG `resources/icons/{name}.svg` as a pixmap of `size` device-independent pixels.

    Line icons take `colour`. Loads Qt's SVG library on first use, so nothing asks before the first paint.
    Raises FileNotFoundError for a drawing that is not shipped.
    """
    from PySide6.QtSvg import QSvgRenderer

    text = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    if colour is not None:
        text = text.replace(DRAWN_IN, colour.name())
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(text.encode()).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: QColor, size: int = 20) -> QIcon:
    """A line icon in `colour`; see `drawing`."""
    return QIcon(drawing(name, size, colour))


def after_first_paint(widget: QWidget, act: Callable[[], None]) -> None:
    """Call `act` once, as soon as `widget` has been painted for the first time (not if it is gone by then).

    What only adorns or prepares belongs here: the time to the first painted window is measured.
    """
    _FirstPaint(widget, act)


class _FirstPaint(QObject):
    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._act = act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self._widget:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._run)
        return False

    def _run(self) -> None:
        self._act()
        self.deleteLater()
