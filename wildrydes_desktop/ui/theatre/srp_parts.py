"""The parts of "SRP explained", each imported and built when somebody first turns to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.srp import Handshake

REAL: Final = "real"
TOY: Final = "toy"
EAVESDROPPER: Final = "eavesdropper"
PARTS: Final = (REAL, TOY, EAVESDROPPER)
"""The words of the parts, in the order of their tabs."""


@dataclass(frozen=True, slots=True)
class ToyNumbers:
    """What the toy is played with; the guide in docs/guide/srp.md has these."""

    kept: str = "unicorn"
    typed: str = "unicorn"
    salt: int = 7
    a: int = 6
    b: int = 15


class SrpPart(QWidget):
    """Emits `toy_changed(ToyNumbers)` when somebody plays with other small numbers."""

    toy_changed = Signal(object)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the last sign-in; None where there was none by SRP."""

    def set_recorded(self, recorded: bool) -> None:
        """Whether a recording is shown, which is about a sign-in of another time."""

    def set_toy(self, numbers: ToyNumbers) -> None:
        """The small numbers, which make a toy that works."""


def part_title(word: str) -> str:
    """What the tab of a part says."""
    titles = {
        REAL: QCoreApplication.translate("SrpView", "Your sign-in"),
        TOY: QCoreApplication.translate("SrpView", "Toy"),
        EAVESDROPPER: QCoreApplication.translate("SrpView", "Eavesdropper"),
    }
    return titles[word]


def build_part(word: str) -> SrpPart:
    """Make the part of that word. Written out, so that a frozen build sees which modules there are."""
    if word == REAL:
        from wildrydes_desktop.ui.theatre.srp_real_part import SrpRealPart

        return SrpRealPart()
    if word == TOY:
        from wildrydes_desktop.ui.theatre.srp_toy_part import SrpToyPart

        return SrpToyPart()
    if word == EAVESDROPPER:
        from wildrydes_desktop.ui.theatre.srp_eavesdropper_part import SrpEavesdropperPart

        return SrpEavesdropperPart()
    raise LookupError(word)
