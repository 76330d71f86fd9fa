"""The protocol theatre: what the trace lists, told as a story, in views that are built when wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.theatre.views import SEQUENCE, VIEWS, TheatreView, view_class, view_title
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.workshop.happenings import Happening

MOST_HAPPENINGS: Final = 10_000
NARROWEST: Final = 330
"""Device-independent pixels."""


class TheatrePanel(QWidget):
    """A row of views over what has happened since the pool was opened, or over a recording of that.

    Give it each new happening with `add`, and with `show_happenings` all of another pool or of a recording.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._happenings: deque[Happening] = deque(maxlen=MOST_HAPPENINGS)
        self._handshake: Handshake | None = None
        self._recorded = False
        self._built: dict[str, TheatreView] = {}
        self._coming: dict[str, TheatreView | None] = {}
        self._replay_wanted = False
        self.setMinimumWidth(NARROWEST)
        self._views = QTabBar(self)
        self._views.setObjectName("theatreViews")
        self._views.setAccessibleName(self.tr("Views of the protocol"))
        self._views.setExpanding(False)
        self._views.setDrawBase(False)
        for word in VIEWS:
            self._views.setTabData(self._views.addTab(view_title(word)), word)
        self._views.setVisible(len(VIEWS) > 1)
        self._views.currentChanged.connect(self._show_view)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._views)
        column.addWidget(self._stack, 1)

    @property
    def view(self) -> str:
        """The word of the view in front."""
        return str(self._views.tabData(self._views.currentIndex()))

    def show_happenings(
        self, happenings: Iterable[Happening], handshake: Handshake | None = None, *, recorded: bool = False
    ) -> None:
        """Forget what was, and show `happenings`, oldest first. Without any: as at the start.

        `recorded` says that they are of another time: they are marked as that.
        """
        self._happenings.clear()
        self._happenings.extend(happenings)
        self._handshake, self._recorded = handshake, recorded
        for view in self._built.values():
            view.set_handshake(handshake)
            view.show_happenings(tuple(self._happenings), recorded=recorded)

    def add(self, happening: Happening) -> None:
        """One more has happened."""
        self._happenings.append(happening)
        for view in self._built.values():
            view.add(happening)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the last sign-in; None where there was none by SRP."""
        self._handshake = handshake
        for view in self._built.values():
            view.set_handshake(handshake)

    def replay(self) -> None:
        """Play the last scene of the sequence once more, as soon as its view is there."""
        self._views.setCurrentIndex(VIEWS.index(SEQUENCE))
        sequence = self._built.get(SEQUENCE)
        self._replay_wanted = sequence is None
        if sequence is not None:
            sequence.replay()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_view()

    def _show_view(self) -> None:
        """Bring the view of the tab in front to the front; the first time this takes some turns."""
        word = self.view
        if word in self._built:
            self._stack.setCurrentWidget(self._built[word])
        elif word not in self._coming:
            self._coming[word] = None
            in_turns(self, *(partial(step, word) for step in (_load, self._make, self._fill)))

    def _make(self, word: str) -> None:
        self._coming[word] = view_class(word)()

    def _fill(self, word: str) -> None:
        """Put a view that was made in a turn before into its place, and tell it what has happened."""
        view = self._coming[word]
        assert view is not None
        self._built[word] = view
        self._stack.addWidget(view)
        view.set_handshake(self._handshake)
        view.show_happenings(tuple(self._happenings), recorded=self._recorded)
        self._show_view()
        if word == SEQUENCE and self._replay_wanted:
            self._replay_wanted = False
            view.replay()


def _load(word: str) -> None:
    """Import what the view of that word is made of: enough for one turn."""
    view_class(word)
