"""SRP explained: on the last sign-in's own values, with small numbers, and from an eavesdropper's side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.theatre.srp_parts import PARTS, TOY, SrpPart, ToyNumbers, build_part, part_title
from wildrydes_desktop.ui.theatre.views import TheatreView
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.workshop.happenings import Happening


class SrpView(TheatreView):
    """The parts stand behind a row of tabs, `srpParts`, whose data are their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handshake: Handshake | None = None
        self._recorded = False
        self._toy = ToyNumbers()
        self._parts: dict[str, SrpPart] = {}
        self._tabs = QTabBar()
        self._tabs.setObjectName("srpParts")
        self._tabs.setAccessibleName(self.tr("Parts of the explanation"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for word in PARTS:
            self._tabs.setTabData(self._tabs.addTab(part_title(word)), word)
        self._tabs.currentChanged.connect(self._turn)
        self._mark: PlainLabel | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)

    @property
    def part(self) -> str:
        """The word of the part in front."""
        return str(self._tabs.tabData(self._tabs.currentIndex()))

    def show_happenings(self, happenings: Sequence[Happening], *, recorded: bool = False) -> None:  # noqa: ARG002
        """Only whether they are `recorded` matters here: the handshake is of that other time then."""
        self._recorded = recorded
        for part in self._parts.values():
            part.set_recorded(recorded)
        self._mark_recorded()

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the last sign-in; None where there was none by SRP."""
        if handshake != self._handshake:
            self._handshake = handshake
            for part in self._parts.values():
                part.set_handshake(handshake)
        self._mark_recorded()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._parts:
            in_turns(self, self._turn)  # the view has its place by then

    def _turn(self) -> None:
        """Bring the part of the tab in front to the front, made now if it was never wanted before."""
        word = self.part
        part = self._parts.get(word)
        if part is None:
            part = self._parts[word] = build_part(word)
            part.toy_changed.connect(self._play_with)
            part.set_recorded(self._recorded)
            part.set_handshake(self._handshake)
            part.set_toy(self._toy)
            self._stack.addWidget(part)
        self._stack.setCurrentWidget(part)
        self._mark_recorded()

    def _mark_recorded(self) -> None:
        """Say whose numbers they are, where they are not those of the last sign-in here."""
        wanted = self._recorded and self._handshake is not None and self.part != TOY
        if wanted and self._mark is None:
            self._mark = PlainLabel(self.tr("Not live: the sign-in of the recording."), "muted", self)
            self._mark.setObjectName("srpRecorded")
            self._mark.setMargin(8)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(1, self._mark)
        if self._mark is not None:
            self._mark.setVisible(wanted)

    def _play_with(self, numbers: ToyNumbers) -> None:
        self._toy = numbers
        for part in self._parts.values():
            if part is not self.sender():
                part.set_toy(numbers)
