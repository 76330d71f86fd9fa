"""Asking for a ride: the map, the API's address, the button, and what came back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.ui.ride.answer_card import AnswerCard
from wildrydes_desktop.ui.ride.map_view import RideMap
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.workshop.ride import Outcome, Place, Ride

LOWEST_MAP, HIGHEST_MAP, WIDE = 190, 620, 620
"""Device-independent pixels: the map's height, and the width from which there is room for a long sentence."""
BROADEST: float = 0.72
"""The map's greatest height, in shares of its width."""


@dataclass(frozen=True, slots=True)
class RideRequest:
    """A unicorn is wanted at `place`, of the API at `invoke_url` as it was typed."""

    invoke_url: str
    place: Place


class RidePart(QWidget):
    """Signals: `wanted()` for Enter on the map; `inspect_wanted()`, `protocol_wanted()` from the answer."""

    wanted = Signal()
    inspect_wanted = Signal()
    protocol_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ride: Ride | None = None
        self.map = RideMap(self)
        self._where = PlainLabel("", "muted", self)
        self._where.setObjectName("ridePickup")
        self.button = ActionButton(self.tr("Request a unicorn"), "rideRequest", "primary", self)
        address = QLineEdit()
        address.setPlaceholderText("https://….execute-api.us-east-1.amazonaws.com/prod")
        self.address = Field(
            self.tr("The API's address (invoke URL)"),
            address,
            "rideApi",
            answers_to=("invoke_url",),
            hint=self.tr("The ID token is sent there, and nowhere else."),
        )
        self._answer: AnswerCard | None = None
        self._lay_out()
        self.map.moved.connect(lambda _: self._say_where())
        self.map.asked.connect(self.wanted)
        self.map.arrived.connect(self._say_arrived)
        self.map.left.connect(self._say_sent)
        self._say_where()

    @property
    def request(self) -> RideRequest:
        """What is asked for as things stand."""
        return RideRequest(self.address.text, self.map.place)

    @property
    def answer(self) -> AnswerCard:
        """Where the outcome is shown; made with the first one."""
        if self._answer is None:
            self._answer = AnswerCard(self)
            self._answer.inspect.clicked.connect(self.inspect_wanted)
            self._answer.protocol.clicked.connect(self.protocol_wanted)
            self._column.insertWidget(self._column.indexOf(self.address), self._answer)
        return self._answer

    def show_address(self, invoke_url: str) -> None:
        """Show the address that goes with the pool; empty: it has none."""
        editor = self.address.editor
        assert isinstance(editor, QLineEdit)
        editor.setText(invoke_url)
        editor.setCursorPosition(0)
        self.address.clear_problem()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what came of a request; a ride is flown in."""
        self.map.send_home()  # the one before
        self._ride = outcome.ride
        self.answer.show_outcome(outcome)
        if outcome.ride is not None:
            self.map.fly(outcome.ride.colour, outcome.ride.unicorn)

    def forget(self) -> None:
        """Show nothing of any ride."""
        self._ride = None
        self.map.send_home()
        if self._answer is not None:
            self._answer.forget()

    def set_room(self, height: int) -> None:
        """Have the map, and what belongs to it, fill `height` pixels of the page if that can be."""
        below = self._row.sizeHint().height() + self._column.spacing()
        most = min(HIGHEST_MAP, round(self.width() * BROADEST))
        wanted = max(LOWEST_MAP, min(height - below, most))
        if wanted != self.map.height():
            self.map.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_where()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self._where, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.map)
        self._column.addLayout(self._row)
        self._column.addWidget(self.address)

    def _say_where(self) -> None:
        place = self.map.place
        degrees = f"{place.latitude:.4f}", f"{place.longitude:.4f}"
        if self.width() >= WIDE:
            said = self.tr("Pick-up: {0} ({1}, {2}). Click on the map, or move the pin with the arrow keys.")
        else:
            said = self.tr("Pick-up: {0}")
        self._where.setText(said.format(self.map.place_name, *degrees))

    def _say_arrived(self) -> None:
        if self._ride is not None:
            from wildrydes_desktop.ui.announcing import announce

            announce(self, self.answer.say_arrived(self._ride))

    def _say_sent(self) -> None:
        """The map shows no unicorn any more: it has another place, or the API is asked once more."""
        if self._ride is not None:
            self.answer.say_sent(self._ride)
