"""Small things that several widgets need to look right: dynamic properties, icons, and "after the paint".

The first paint needs this module and most of its neighbours. A class of Qt's is set up, enums and all, when
it is first imported (`Qt` itself: 12 ms), so these modules import late what only later code uses.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from weakref import ref

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.foundation import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QIcon, QPaintEvent, QPixmap

W = TypeVar("W", bound=QWidget)
DRAWN_IN = "#000000"
"""The stroke colour of the line icons in resources/icons, replaced by the colour asked for."""
BETWEEN_TURNS = 1
"""Milliseconds."""


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
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
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
    from PySide6.QtGui import QIcon

    return QIcon(drawing(name, size, colour))


def after_first_paint(widget: QWidget, act: Callable[[], None]) -> None:
    """Call `act` once, as soon as `widget` has been painted for the first time (not if it is gone by then).

    What only adorns or prepares belongs here: the time to the first painted window is measured. A widget
    that the first window shows has a signal `painted` for this; the others are watched.
    """
    painted = getattr(widget, "painted", None)
    if not isinstance(painted, SignalInstance):
        painted = _FirstPaint(widget).painted
    painted.connect(act)


def at_first_paint(widget: W, act: Callable[[W], None]) -> None:
    """Call `act` with `widget` at the end of its first paint, and stay out of all later ones.

    A `paintEvent` of its class would be entered for ever, and wait each time for whatever thread computes
    Python. This one is the object's alone, and goes; meanwhile nothing here keeps the widget alive.
    """
    itself = ref(widget)

    def paint(event: QPaintEvent) -> None:
        painted = itself()
        if painted is not None:
            del vars(painted)["paintEvent"]
            painted.paintEvent(event)
            act(painted)

    vars(widget)["paintEvent"] = paint


class _FirstPaint(QObject):
    """Watches for the first paint. Seeing any event at all from Python costs 2 ms once, hence `painted`.

    It lives as long as the widget and holds no reference to it: one that was deleted before took the
    widget's last reference along, and with the widget, as its child, itself a second time.
    """

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == event.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        self.painted.emit()


def in_turns(owner: QObject, *steps: Callable[[], None]) -> None:
    """Run `steps` one after the other, each in a turn of the event loop of its own, while `owner` lives.

    One long step would be a gap in which the window answers nobody. Steps that `owner` already has waiting
    come first, so that two such rows never share a turn.
    """
    # Kept with `owner` and not in a table: a new window may come to lie, and hash, where an old one was.
    turns = vars(owner).get("_turns") or _Turns(owner)
    vars(owner)["_turns"] = turns
    turns.waiting.extend(steps)
    turns.start(BETWEEN_TURNS)


class _Turns(QTimer):
    """Takes one waiting step at every tick.

    `QTimer.singleShot(0, ...)` would not do: it posts an event, and Qt delivers whatever is posted meanwhile
    before it looks at timers and the keyboard again.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.waiting: deque[Callable[[], None]] = deque()
        self.timeout.connect(self._take_a_turn)

    def _take_a_turn(self) -> None:
        if not self.waiting:
            self.stop()
        else:
            self.waiting.popleft()()
