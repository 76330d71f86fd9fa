"""The sequence diagram: who said what to whom, in the order in which it happened."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.theatre.views import TheatreView
from wildrydes_desktop.ui.widgets.empty_state import EmptyState


class SequenceView(TheatreView):
    """Lanes for you, this app, Cognito, the mail and an API, and an arrow for each message between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        nothing_yet = self.tr("Nothing has happened yet.\nSign in, and it is drawn here, message by message.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EmptyState("protocol", nothing_yet))
