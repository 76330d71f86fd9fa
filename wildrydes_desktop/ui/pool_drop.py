"""What is dropped on the window and may name a pool: a file, or a text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui.inspector.drop_hint import DropHint
from wildrydes_desktop.ui.inspector.dropping import file_of, text_of


class PoolDrop(QObject):
    """Takes what is dragged over `window`. Emits `file_dropped(str)` with a path, and `text_dropped(str)`.

    Panels that take what is dropped on them (the inspector) get it first.
    """

    file_dropped = Signal(str)
    text_dropped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        words = self.tr("Drop a configuration file, or a pool's id or ARN.\nNothing in it is run.")
        self._hint = DropHint(words, window)

    def enter(self, event: QDragEnterEvent) -> None:
        """Say what may be dropped."""
        if file_of(event.mimeData()) or text_of(event.mimeData()):
            self._hint.cover()
            _take(event)

    def leave(self) -> None:
        """The drag is over, or elsewhere."""
        self._hint.hide()

    def drop(self, event: QDropEvent) -> None:
        """Hand on what came."""
        self.leave()
        _take(event)
        if path := file_of(event.mimeData()):
            self.file_dropped.emit(path)
        elif text := text_of(event.mimeData()):
            self.text_dropped.emit(text)


def _take(event: QDropEvent) -> None:
    """Accept, as a copy whatever is offered: after a move, a file manager deletes the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
