"""What an eavesdropper has, what he would need, and how far trying gets him: with the toy, and in earnest."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.theatre.srp_attack_cards import RealAttackCard, ToyAttackCard
from wildrydes_desktop.ui.theatre.srp_has_and_needs import HasAndNeedsCard
from wildrydes_desktop.ui.theatre.srp_parts import SrpPart, ToyNumbers
from wildrydes_desktop.ui.widgets.looks import in_turns


class SrpEavesdropperPart(SrpPart):
    """Three cards, built in turns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handshake: Handshake | None = None
        self._toy = ToyNumbers()
        self._cards: list[HasAndNeedsCard | ToyAttackCard | RealAttackCard] = []
        ground = QWidget()
        ground.setObjectName("pageBody")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("srpEavesdropper")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(ground)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        in_turns(
            self, *(partial(self._add, kind) for kind in (HasAndNeedsCard, ToyAttackCard, RealAttackCard))
        )

    def set_handshake(self, handshake: Handshake | None) -> None:
        self._handshake = handshake
        for card in self._cards:
            self._tell(card)

    def set_toy(self, numbers: ToyNumbers) -> None:
        self._toy = numbers
        for card in self._cards:
            self._tell(card)

    def _add(self, kind: type[HasAndNeedsCard | ToyAttackCard | RealAttackCard]) -> None:
        card = kind()
        card.set_compact(True)
        self._tell(card)
        self._cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def _tell(self, card: HasAndNeedsCard | ToyAttackCard | RealAttackCard) -> None:
        if isinstance(card, ToyAttackCard):
            card.set_toy(self._toy)
        else:
            card.set_handshake(self._handshake)
