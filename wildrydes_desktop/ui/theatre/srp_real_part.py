"""The values of a sign-in that has really happened."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.srp_story import story
from wildrydes_desktop.ui.theatre.srp_parts import SrpPart
from wildrydes_desktop.ui.theatre.srp_walk import SrpWalk
from wildrydes_desktop.ui.widgets.empty_state import EmptyState


class SrpRealPart(SrpPart):
    """Every value of the last sign-in by SRP, `srpSteps`; a friendly word where there was none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk: SrpWalk | None = None
        nothing_yet = self.tr(
            "No sign-in by SRP yet.\nSign in, and its own numbers stand here. The toy can be tried right "
            "away."
        )
        in_recording = self.tr(
            "A recording is shown, and it does not have all numbers of a sign-in by SRP.\nBack to live, in "
            "the Protocol panel, brings your own sign-in back. The toy can be tried right away."
        )
        self._recorded = False
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("protocol", nothing_yet))
        self._pages.addWidget(EmptyState("protocol", in_recording))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def set_handshake(self, handshake: Handshake | None) -> None:
        if handshake is None:
            self._pages.setCurrentIndex(int(self._recorded))
            if self._walk is not None:
                self._walk.deleteLater()  # and its numbers with it
                self._walk = None
            return
        if self._walk is None:
            self._walk = SrpWalk("srp")
            self._pages.addWidget(self._walk)
        self._walk.show_steps(story(handshake))
        self._pages.setCurrentWidget(self._walk)

    def set_recorded(self, recorded: bool) -> None:
        self._recorded = recorded
        if self._walk is None:
            self._pages.setCurrentIndex(int(recorded))
