"""Taking what is dropped: a file, a text, or a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from wildrydes_desktop.ui.inspector.drop_hint import DropHint


class DropGround(QWidget):
    """A widget that tokens may be dropped on, wherever over it. Emits `file_dropped(str)` with a path, and
    `text_dropped(str)`.
    """

    file_dropped = Signal(str)
    text_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop_hint: DropHint | None = None
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what may be dropped."""
        if not (file_of(event.mimeData()) or text_of(event.mimeData())):
            return
        if self._drop_hint is None:
            from wildrydes_desktop.ui.inspector.drop_hint import DropHint

            words = self.tr(
                "Drop a token, or a file or an address with a token in it.\nIt stays on this machine."
            )
            self._drop_hint = DropHint(words, self)
        self._drop_hint.cover()
        _take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_drag()
        _take(event)
        if path := file_of(event.mimeData()):
            self.file_dropped.emit(path)
        else:
            self.text_dropped.emit(text_of(event.mimeData()))

    def _end_drag(self) -> None:
        if self._drop_hint is not None:
            self._drop_hint.hide()


def file_of(data: QMimeData) -> str:
    """The path of the first file in what is pasted or dropped; empty where there is none on this machine."""
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")


def text_of(data: QMimeData) -> str:
    """The text in what is dropped: of a link, its address."""
    return data.text() or next((url.toString() for url in data.urls()), "")


def _take(event: QDropEvent) -> None:
    """Accept, as a copy whatever is offered: after a move, a file manager deletes the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
