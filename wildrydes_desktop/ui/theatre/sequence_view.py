"""The sequence diagram: who said what to whom, drawn as it happens, and again as slowly as one likes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.theatre.canvas import SequenceCanvas, Wish
from wildrydes_desktop.ui.theatre.playback import Mode, Playback
from wildrydes_desktop.ui.theatre.script import Script
from wildrydes_desktop.ui.theatre.step_detail import StepDetail
from wildrydes_desktop.ui.theatre.steps import Lane, Step
from wildrydes_desktop.ui.theatre.transport import Transport
from wildrydes_desktop.ui.theatre.views import TheatreView
from wildrydes_desktop.ui.widgets.empty_state import EmptyState
from wildrydes_desktop.workshop.happenings import Happening

SIDE_BY_SIDE: Final = 860
"""Device-independent pixels of width from which the diagram and the chosen message stand side by side."""
MOST_STEPS, SURPLUS = 60_000, 10_000
"""Beyond that many steps the first `SURPLUS` are dropped at once."""
TURN, BETWEEN_TURNS = 0.004, 4
"""Seconds for which happenings are taken in without a break, and the milliseconds of the break."""
SETTLED_MS: Final = 140
"""A step is spelled out once no other has come for so long: writing a message takes 5 ms."""


class SequenceView(TheatreView):
    """The newest step is looked at until the person looks at another; going to the last hands that back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._script = Script(self)
        self._steps: list[Step] = []
        self._used: frozenset[Lane] = frozenset()
        self._chosen: int | None = None
        self._shared_out = False
        self._waiting: deque[Happening] = deque()
        self._taking_in = QTimer(self)
        self._taking_in.setInterval(BETWEEN_TURNS)
        self._taking_in.timeout.connect(self._take_in)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._spell_out)
        self._playback = Playback(self)
        self._playback.moved.connect(self._show)
        self._build()

    # What has happened

    def show_happenings(self, happenings: Sequence[Happening], *, recorded: bool = False) -> None:
        self._waiting.clear()
        self._steps.clear()
        self._script.begin()
        self._used = frozenset()
        self._chosen = None
        self._pages.setCurrentIndex(0)
        self._transport.set_recorded(recorded)
        self._playback.begin()
        self._spell_out()
        self._waiting.extend(happenings)
        if self._waiting:
            self._take_in()

    def add(self, happening: Happening) -> None:
        self._waiting.append(happening)
        if not self._taking_in.isActive():
            self._take_in()

    def set_handshake(self, handshake: Handshake | None) -> None:
        self._detail.set_handshake(handshake)

    @property
    def steps(self) -> Sequence[Step]:
        """All steps, those that are not shown at the moment as well."""
        return self._steps

    @property
    def playback(self) -> Playback:
        return self._playback

    def replay(self) -> None:
        self._wish(Wish.REPLAY)

    def _take_in(self) -> None:
        """Turn what has happened into steps, for one turn; the rest waits for the next."""
        began = time.monotonic()
        while self._waiting and time.monotonic() - began < TURN:
            new = list(self._script.steps(self._waiting.popleft()))
            self._steps += new
            self._used |= {lane for step in new for lane in (step.start, step.end)}
        if len(self._steps) > MOST_STEPS:
            self._drop_the_oldest()
        if self._waiting and not self._taking_in.isActive():
            self._taking_in.start()
        elif not self._waiting:
            self._taking_in.stop()
        if self._steps:
            self._pages.setCurrentIndex(1)
        self._playback.set_total(len(self._steps))

    def _drop_the_oldest(self) -> None:
        del self._steps[:SURPLUS]
        if self._chosen is not None:
            self._chosen = self._chosen - SURPLUS if self._chosen >= SURPLUS else None
        self._playback.drop(SURPLUS)

    # What is seen of it

    @property
    def _current(self) -> int:
        """The row that is looked at; -1 where there is none."""
        return self._playback.shown - 1 if self._chosen is None else self._chosen

    def _show(self) -> None:
        playback = self._playback
        if self._chosen is not None and self._chosen >= playback.shown - 1:
            self._chosen = None
        before = self._canvas.current
        self._canvas.show_rows(playback.shown, self._current, self._used)
        self._transport.show_playback(playback)
        if self._current != before:
            self._settled.start()

    def _spell_out(self) -> None:
        self._settled.stop()
        row = self._current
        step = self._steps[row] if 0 <= row < len(self._steps) else None
        self._detail.show_step(step, self._canvas.way(step) if step else "")

    def _choose(self, row: int) -> None:
        """Look at a row that is shown."""
        self._chosen = max(0, min(row, self._playback.shown - 1))
        self._show()
        self._spell_out()

    def _wish(self, wish: Wish) -> None:
        playback, row = self._playback, self._current
        match wish:
            case Wish.UP | Wish.DOWN:
                self._choose(row + (1 if wish is Wish.DOWN else -1))
                return
            case Wish.PLAY if playback.mode is not Mode.PAUSED:
                playback.pause()
                return
        self._chosen = None
        match wish:
            case Wish.PLAY if playback.shown == playback.total:
                playback.live()
            case Wish.PLAY:
                playback.replay(row + 1)
            case Wish.REPLAY:
                playback.replay(self._scene_before(playback.total) + 1)
            case Wish.BACK:
                playback.step_to(row)
            case Wish.FORWARD:
                playback.step_to(row + 2)
            case Wish.SCENE_BACK:
                playback.step_to(self._scene_before(row) + 1)
            case Wish.SCENE_FORWARD:
                playback.step_to(self._scene_after(row) + 1)
            case Wish.FIRST:
                playback.step_to(1)
            case Wish.LIVE:
                playback.live()

    def _scene_before(self, row: int) -> int:
        """The first row of the last scene that begins above `row`."""
        opening = (at for at in range(min(row, len(self._steps)) - 1, -1, -1) if self._steps[at].opens)
        return next(opening, 0)

    def _scene_after(self, row: int) -> int:
        opening = (at for at in range(row + 1, len(self._steps)) if self._steps[at].opens)
        return next(opening, len(self._steps) - 1)

    # The widget

    def _build(self) -> None:
        self._transport = Transport()
        self._transport.wished.connect(self._wish)
        self._transport.pace_chosen.connect(self._playback.set_pace)
        self._canvas = SequenceCanvas(self._steps)
        self._canvas.setMinimumHeight(120)
        self._canvas.row_chosen.connect(self._choose)
        self._canvas.wished.connect(self._wish)
        self._detail = StepDetail()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._canvas)
        self._splitter.addWidget(self._detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        play = QWidget()
        column = QVBoxLayout(play)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._transport)
        column.addWidget(self._splitter, 1)
        nothing_yet = self.tr("Nothing has happened yet.\nSign in, and it is drawn here, message by message.")
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("protocol", nothing_yet))
        self._pages.addWidget(play)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._playback.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._playback.set_awake(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation() or not self._shared_out:
            self._shared_out = True
            self._splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            self._splitter.setSizes([3 * length // 5, 2 * length // 5])
