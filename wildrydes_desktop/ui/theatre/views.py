"""The theatre's views, each imported and built when somebody first turns to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.workshop.happenings import Happening

SEQUENCE, SRP = "sequence", "srp"
VIEWS = (SEQUENCE, SRP)
"""The words of the views, in the order of their tabs."""


class TheatreView(QWidget):
    """Is told all that happens from the moment on at which it is built; takes of it what it shows."""

    def show_happenings(self, happenings: Sequence[Happening], *, recorded: bool = False) -> None:
        """Forget what was, and show `happenings`, oldest first. Without any: as at the start.

        `recorded` says that they are of another time, and nothing follows.
        """

    def add(self, happening: Happening) -> None:
        """One more has happened."""

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the last sign-in; None where there was none by SRP."""

    def replay(self) -> None:
        """Play what was played last once more; a view that plays nothing stays as it is."""


def view_title(word: str) -> str:
    """What the tab of a view says."""
    titles = {
        SEQUENCE: QCoreApplication.translate("TheatrePanel", "Sequence"),
        SRP: QCoreApplication.translate("TheatrePanel", "SRP explained"),
    }
    return titles[word]


def view_class(word: str) -> type[TheatreView]:
    """What makes the view of that word. Written out, so that a frozen build sees which modules there are."""
    if word == SEQUENCE:
        from wildrydes_desktop.ui.theatre.sequence_view import SequenceView

        return SequenceView
    if word == SRP:
        from wildrydes_desktop.ui.theatre.srp_view import SrpView

        return SrpView
    raise LookupError(word)
