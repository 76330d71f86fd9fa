"""Trying every secret number: the toy gives way at once, the real one does not."""

from __future__ import annotations

import math
import time
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.srp_eavesdropper import GUESSES, Guess, Search, guess, years
from wildrydes_desktop.cognito.srp_story import raised
from wildrydes_desktop.cognito.srp_toy import G, N, Toy, logarithms, toy
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.theatre.srp_parts import ToyNumbers
from wildrydes_desktop.ui.theme import fixed_font
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel

TRY_EVERY: Final = 90
"""Milliseconds between two of the toy's exponents, so that the audience can follow."""
TURN_EVERY: Final = 16
TURN: Final = 0.003
"""Milliseconds between two turns of the real search; seconds that each takes, so that the window lives on."""
AT_ONCE: Final = 1_000
LONGEST: Final = 20.0
"""Exponents between two looks at the clock; seconds after which the search makes its point and stops."""
SPOKEN_EVERY: Final = 10
"""Turns between two updates of the figures."""


class ToyAttackCard(Card):
    """`srpTryToy` tries every a before one's eyes, then guesses the password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._numbers = ToyNumbers()
        self._played = toy(self._numbers.kept, self._numbers.typed)
        self._left: list[tuple[int, int]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TRY_EVERY)
        self._timer.timeout.connect(self._try_next)
        self._button = ActionButton(self.tr("Try every a"), "srpTryToy")
        self._button.wanted.connect(self._begin)
        self._button.cancel_wanted.connect(self._stop)
        self._heard = PlainLabel()
        self._heard.setObjectName("srpToyHeard")
        self._tries = PlainLabel()
        self._tries.setObjectName("srpToyTries")
        self._tries.setFont(fixed_font())
        self._found = PlainLabel()
        self._found.setObjectName("srpToyFound")
        self._guesses = PlainLabel()
        self._guesses.setObjectName("srpToyGuesses")
        self._guesses.setFont(fixed_font())
        self.column.addWidget(PlainLabel(self.tr("The toy gives way"), "section"))
        self.column.addWidget(self._heard)
        self.column.addLayout(_row(self._button))
        for label in (self._tries, self._found, self._guesses):
            label.allow_copying()
            label.hide()
            self.column.addWidget(label)

    def set_toy(self, numbers: ToyNumbers) -> None:
        """Attack a sign-in with these numbers from now on."""
        self._stop()
        self._numbers = numbers
        self._played = toy(numbers.kept, numbers.typed, salt=numbers.salt, a=numbers.a, b=numbers.b)
        for label in (self._tries, self._found, self._guesses):
            label.setText("")
            label.hide()
        self._heard.setText(
            self.tr(
                "Of the small numbers he has read N = {n}, g = {g}, A = {a}, B = {b} and the salt {salt}. "
                "Some a between 1 and {most} has led to A."
            ).format(
                n=N, g=G, a=self._played.a_public, b=self._played.b_public, salt=numbers.salt, most=N - 1
            )
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def _begin(self) -> None:
        self.set_toy(self._numbers)
        self._left = list(logarithms(self._played.a_public))
        self._tries.show()
        self._button.set_running(True)
        self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._button.set_running(False)

    def _try_next(self) -> None:
        exponent, value = self._left.pop(0)
        tried = raised(f"{G}^{exponent} = {value}").replace(" ", "\N{NO-BREAK SPACE}")
        before = self._tries.text()
        self._tries.setText(f"{before}   {tried}" if before else tried)
        if not self._left:
            self._stop()
            self._tell(exponent, self._played)

    def _tell(self, a: int, played: Toy) -> None:
        found = self.tr(
            "{value} is A, so a = {a}: found at try {a}. Now each guess of the password leads to an S, and "
            "the proof shows which S was the one."
        )
        self._found.setText(found.format(value=played.a_public, a=a))
        words = guess(
            GUESSES,
            salt=self._numbers.salt,
            a=a,
            b_public=played.b_public,
            s=played.app_s,
        )
        width = max(len(each.word) for each in words)
        lines = [self._line(each, width) for each in words]
        if not any(each.fits for each in words):
            lines.append(self.tr("None fits: he goes on with longer lists."))
        self._guesses.setText("\n".join(lines))
        for label in (self._found, self._guesses):
            label.show()

    def _line(self, each: Guess, width: int) -> str:
        line = f"{visible(each.word):<{width}}  x = {each.x:<2}  S = {each.s:<2}"
        return self.tr("{line}  fits").format(line=line) if each.fits else line


class RealAttackCard(Card):
    """`srpTryReal` does the same with the last sign-in's own A, and says how long it would take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._handshake: Handshake | None = None
        self._search: Search | None = None
        self._busy = 0.0
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_EVERY)
        self._timer.timeout.connect(self._take_a_turn)
        self._button = ActionButton(self.tr("Try the same with your sign-in"), "srpTryReal")
        self._button.wanted.connect(self._begin)
        self._button.cancel_wanted.connect(self._stop)
        self._heard = PlainLabel()
        self._heard.setObjectName("srpRealHeard")
        self._tries = PlainLabel()
        self._tries.setObjectName("srpRealTries")
        self._tries.hide()
        self.column.addWidget(PlainLabel(self.tr("The real one does not"), "section"))
        self.column.addWidget(self._heard)
        self.column.addLayout(_row(self._button))
        self.column.addWidget(self._tries)
        self.column.addWidget(
            PlainLabel(
                self.tr(
                    "There are better ways than one number after the other. For a prime of 3,072 bits the "
                    "best one that is known still takes about 2¹²⁸ steps (NIST SP 800-57 part 1)."
                ),
                "muted",
            )
        )
        self.set_handshake(None)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """Attack that sign-in from now on."""
        self._stop()
        self._handshake = handshake
        self._tries.hide()
        self._button.setEnabled(handshake is not None)
        if handshake is None:
            self._heard.setText(self.tr("Sign in by SRP first: this needs the A of a real sign-in."))
        else:
            self._heard.setText(
                self.tr(
                    "A of your sign-in begins with {digits} and has {bits} bits. The app took one of 2²⁵⁶ "
                    "numbers as its a."
                ).format(
                    digits=visible(handshake.a_public[:12]),
                    bits=formats.number(int(handshake.a_public, 16).bit_length()),
                )
            )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def _begin(self) -> None:
        if self._handshake is not None:
            self._search = Search(self._handshake.a_public)
            self._busy, self._turns = 0.0, 0
            self._tries.setText("")
            self._tries.show()
            self._button.set_running(True)
            self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._button.set_running(False)

    def _take_a_turn(self) -> None:
        assert self._search is not None
        began = time.perf_counter()
        while time.perf_counter() - began < TURN:
            self._search.go_on(AT_ONCE)
        self._busy += time.perf_counter() - began
        self._turns += 1
        over = self._turns * TURN_EVERY / 1000 >= LONGEST
        if over:
            self._stop()
        if over or self._turns % SPOKEN_EVERY == 0:
            self._say(self._search)

    def _say(self, search: Search) -> None:
        pace = search.tried / self._busy
        self._tries.setText(
            self.tr(
                "{tried} numbers tried, and a is not among them. At {pace} a second, all of them take about "
                "{years} years. The universe is about 10¹⁰ years old."
            ).format(
                tried=formats.number(search.tried),
                pace=formats.number(_two_digits(pace)),
                years=raised(f"10^{round(math.log10(years(pace)))}"),
            )
        )


def _two_digits(number: float) -> int:
    """`number` rounded to its first two digits."""
    return int(round(number, 1 - math.floor(math.log10(number))))


def _row(button: ActionButton) -> QHBoxLayout:
    """A button no wider than its words."""
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
