"""The play's controls: back, play or pause, on, live, the last scene again, how fast; and where it is."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.theatre.canvas import Wish
from wildrydes_desktop.ui.theatre.playback import Mode, Playback
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.elided import ElidedLabel, StillPlace
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton

PACES: Final = (3500, 1500, 600)
"""Milliseconds a step of a replay stays: slow, normal, quick."""
NARROW: Final = 460
LARGE_TEXT: Final = 140
"""Per cent of the usual size from which the buttons and the box of paces have no room in one line."""
AROUND_A_CHOICE, ARROW = 28, 26
"""Device-independent pixels: of width under which the words have a line of their own, and what a box needs
beside its words, of which the arrow grows with them."""


class Transport(QWidget):
    """Emits `wished(Wish)` for its buttons and `pace_chosen(int)`, in milliseconds a step."""

    wished = Signal(object)
    pace_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(8, 4, 8, 4)
        self._parts.setSpacing(10)
        row = self._row = QHBoxLayout()
        row.setSpacing(2)
        self._parts.addLayout(row)
        self._recorded = self._below = False
        self._buttons: dict[Wish, GlyphButton] = {}
        for wish, glyph, name, words in (
            (Wish.FIRST, Glyph.FIRST, "theatreFirst", self.tr("To the first step (Home)")),
            (Wish.BACK, Glyph.BACK, "theatreBack", self.tr("One step back (Left)")),
            (Wish.PLAY, Glyph.PAUSE, "theatrePlay", ""),
            (Wish.FORWARD, Glyph.FORWARD, "theatreForward", self.tr("One step on (Right)")),
            (Wish.LIVE, Glyph.LAST, "theatreLive", self.tr("To the last step (End)")),
            (Wish.REPLAY, Glyph.AGAIN, "theatreReplay", self.tr("Play the last scene again, slowly")),
        ):
            button = self._buttons[wish] = GlyphButton(glyph, words, name)
            button.clicked.connect(partial(self._pressed, wish))
            row.addWidget(button)
        row.addSpacing(8)
        row.addStretch()
        self._before_speed = row.count() - 1
        row.insertWidget(self._before_speed, self._speed())
        self._position = ElidedLabel()
        self._position.setObjectName("theatrePosition")
        self._position.setAccessibleName(self.tr("Where the play is"))
        self._words = QHBoxLayout()
        self._words.addWidget(StillPlace(self._position), 1)
        self._parts.addLayout(self._words, 1)

    def set_recorded(self, recorded: bool) -> None:
        """Whether what is played is of another time, so that nobody takes it for live."""
        self._recorded = recorded

    def show_playback(self, playback: Playback) -> None:
        """Say where `playback` is, and offer what can be done from there."""
        shown, total, mode = playback.shown, playback.total, playback.mode
        texts = {
            Mode.LIVE: self.tr("Live, {0} steps", "", total).format(formats.number(total)),
            Mode.PAUSED: self.tr("Paused at {0} of {1}").format(formats.number(shown), formats.number(total)),
            Mode.REPLAYING: self.tr("Replay, {0} of {1}").format(
                formats.number(shown), formats.number(total)
            ),
        }
        if self._recorded:
            texts = {
                Mode.LIVE: self.tr("Recording, {0} steps", "", total).format(formats.number(total)),
                Mode.PAUSED: self.tr("Recording, paused at {0} of {1}").format(
                    formats.number(shown), formats.number(total)
                ),
                Mode.REPLAYING: self.tr("Recording, {0} of {1}").format(
                    formats.number(shown), formats.number(total)
                ),
            }
        if self._position.property("mode") != mode.value:
            self._position.setProperty("mode", mode.value)
            self._offer_play(paused=mode is Mode.PAUSED)
        if self._position.text() != texts[mode]:
            self._position.setText(texts[mode])

    def _offer_play(self, *, paused: bool) -> None:
        words = self.tr("Play on (Space)") if paused else self.tr("Pause (Space)")
        self._buttons[Wish.PLAY].set_glyph(Glyph.PLAY if paused else Glyph.PAUSE, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Words beside the buttons, or below them; with large text the box of paces goes there with them."""
        ways, narrow = QBoxLayout.Direction, self.width() < theme.scaled(NARROW)
        self._parts.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._parts.setSpacing(2 if narrow else 10)
        below = narrow and theme.scaled(100) > LARGE_TEXT
        if below != self._below:
            self._below = below
            if below:
                self._words.addWidget(self._paces)  # takes it from where it was
            else:
                self._row.insertWidget(self._before_speed, self._paces)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            QTimer.singleShot(0, self, self._fit)  # once its words and their size are known

    def _fit(self) -> None:
        self._widen()
        self._place()

    def _widen(self) -> None:
        """Have the box of paces as wide as the longest of them."""
        paces = self._paces
        words = (paces.fontMetrics().horizontalAdvance(paces.itemText(at)) for at in range(paces.count()))
        paces.setFixedWidth(max(words) + AROUND_A_CHOICE + theme.scaled(ARROW))

    def _speed(self) -> Choice:
        speed = self._paces = Choice()
        speed.setObjectName("theatreSpeed")
        speed.setAccessibleName(self.tr("How fast a replay goes"))
        for words, pace in zip((self.tr("Slow"), self.tr("Normal"), self.tr("Quick")), PACES, strict=True):
            speed.addItem(words, pace)
        speed.setCurrentIndex(1)
        speed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._widen()
        speed.currentIndexChanged.connect(lambda: self.pace_chosen.emit(int(speed.currentData())))
        return speed

    def _pressed(self, wish: Wish) -> None:
        self.wished.emit(wish)
