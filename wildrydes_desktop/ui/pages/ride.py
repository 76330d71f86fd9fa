"""Ride: what the tokens are for. A map to be picked up on, and below it the ID token itself.

The map is made when somebody is signed in and looks: the page itself is built before that (see `ui.ride`).
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.ride.token_cards import TokenCards
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.ui.ride.part import RidePart
    from wildrydes_desktop.workshop.ride import Outcome

WIDEST = 1080
BELOW_MAP = 22
"""Device-independent pixels: the page's greatest width, and the room below the button."""
MODULES = (
    "looks",
    "city",
    "city_painter",
    "city_names",
    "city_picture",
    "unicorn",
    "overlay",
    "map_view",
    "answer_card",
    "part",
)
"""What the map is made of, each imported in a turn of its own."""


def bring(module: str) -> None:
    """Import one module of the map."""
    import_module(f"wildrydes_desktop.ui.ride.{module}")


class RidePage(Page):
    """Signals: `submitted(RideRequest)` for a unicorn; `sign_in_wanted()` when nobody is signed in and the
    person wants to be; `inspect_wanted()` and `protocol_wanted()` to look closer at what the API answered.
    """

    widest = WIDEST

    sign_in_wanted = Signal()
    inspect_wanted = Signal()
    protocol_wanted = Signal()

    def __init__(self) -> None:
        self._token: Secret | None = None
        super().__init__(self.tr("Ride"), " ")
        self._address = ""
        self._part: RidePart | None = None
        self._making = False
        self._signed_out = self.add_card(self.tr("Nobody is signed in"))
        self._signed_out.column.addWidget(
            PlainLabel(self.tr("The tokens that an API asks for come from signing in."), "muted")
        )
        self._sign_in = ActionButton(self.tr("Go to sign in"), "rideSignIn", "primary")
        self._sign_in.wanted.connect(self.sign_in_wanted)
        self._signed_out.column.addWidget(self._sign_in)
        self._cards = TokenCards()
        self.column.addWidget(self._cards)
        self.show_session(None, None)

    def show_session(self, tokens: TokenSet | None, claims: Mapping[str, object] | None) -> None:
        """Show the session's ID token and its claims; None: nobody is signed in."""
        self._token = tokens.id_token if tokens is not None else None
        signed_in = tokens is not None
        self._say_intro()
        self._signed_out.setVisible(not signed_in)
        self._cards.setVisible(signed_in)
        self._cards.show_token(self._token, claims or {})
        if self._part is not None:
            self._part.setVisible(signed_in)
            if not signed_in:
                self._part.forget()
        self._want_part()

    def _say_intro(self) -> None:
        """What this page is about; a map in a low window needs the room more."""
        signed_in = self._token is not None
        self.intro.setText(
            self.tr("You are authenticated. An API is what the tokens are for: this one sends unicorns.")
            if signed_in
            else self.tr("Calling an API takes an ID token.")
        )
        self.intro.setVisible(not (signed_in and self.compact))

    def show_address(self, invoke_url: str) -> None:
        """Show the API's address that goes with the pool; empty: it has none."""
        self._address = invoke_url
        if self._part is not None:
            self._part.show_address(invoke_url)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what came of a request."""
        if self._part is not None and self._token is not None:
            self._part.show_outcome(outcome)
            self.bring_into_sight(self._part.map if outcome.ride else self._part.answer)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        if self._part is not None:
            self._part.map.show_asking(busy)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        if hasattr(self, "intro"):  # the first call comes before there is one
            self._say_intro()

    @property
    def drawn(self) -> bool:
        """Whether the map is made and drawn, if there is to be one: both takes turns."""
        if self._token is None:
            return True
        return self._part is not None and self._part.map.drawn

    @property
    def first_field(self) -> QWidget | None:
        """The page's own button: there is nothing to type, and the token is for whoever tabs to it."""
        if self._token is None:
            return self._sign_in
        return self._part.button if self._part is not None else self._cards.copy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want_part()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_map()

    # The map

    def _want_part(self) -> None:
        """Make the map if anybody would see it, a little at a time."""
        if self._token is None or self._part is not None or self._making or not self.isVisible():
            return
        self._making = True
        in_turns(self, *(lambda name=name: bring(name) for name in MODULES), self._make_part)

    def _make_part(self) -> None:
        from wildrydes_desktop.ui.ride.part import RidePart

        self._part = part = RidePart()
        part.show_address(self._address)
        self.column.insertWidget(2, part)
        part.setVisible(self._token is not None)
        self.add_form([part.address], part.button, lambda: self.submitted.emit(part.request))
        part.wanted.connect(part.button.click)
        part.inspect_wanted.connect(self.inspect_wanted)
        part.protocol_wanted.connect(self.protocol_wanted)
        area = self._scroll_area()
        if area is not None:
            area.verticalScrollBar().rangeChanged.connect(lambda *_: self._fit_map())
        if self._cards.copy.hasFocus():
            part.button.setFocus()
        self._fit_map()

    def _fit_map(self) -> None:
        """Let the map and the button below it fill what can be seen of the page."""
        area = self._scroll_area()
        if self._part is not None and area is not None:
            above = self._part.y() - self.y() if self._part.isVisible() else 90
            self._part.set_room(area.viewport().height() - above - BELOW_MAP)

    def _scroll_area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent
