"""The table of what somebody has who reads everything, and of what he would need to make use of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.theme import fixed_font, scaled
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel

MOST_SHOWN = 8
"""Characters of each value."""
BESIDE = 360
"""Device-independent pixels of width, with text of the usual size, from which words stand beside values."""


class HasAndNeedsCard(Card):
    """With the beginnings of the last sign-in's own values, where there was one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.addWidget(PlainLabel(self.tr("He has, and he would need"), "section"))
        self.column.addWidget(
            PlainLabel(
                self.tr(
                    "TLS keeps others from reading any of this. Suppose that somebody reads all of it "
                    "nevertheless."
                ),
                "muted",
            )
        )
        rows = QVBoxLayout()
        rows.setSpacing(8)
        self._pairs: list[QBoxLayout] = []
        self._has: list[tuple[str, PlainLabel]] = []
        for row, (symbols, need) in enumerate(self._rows()):
            has = PlainLabel(symbols)
            has.setFont(fixed_font())
            has.setWordWrap(False)
            has.setObjectName(f"srpHas_{row}")
            has.setAccessibleName(self.tr("He has"))
            self._has.append((symbols, has))
            words = PlainLabel(need)
            words.setAccessibleName(self.tr("He would need"))
            pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            pair.setSpacing(16)
            pair.addWidget(has, 0, Qt.AlignmentFlag.AlignTop)
            pair.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(pair)
            self._pairs.append(pair)
        self.column.addLayout(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Line the words up beside the values, or put them below where large text leaves no room beside."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        ways, beside = QBoxLayout.Direction, self.width() >= scaled(BESIDE)
        widest = max(label.sizeHint().width() for _, label in self._has)
        for pair, (_, label) in zip(self._pairs, self._has, strict=True):
            pair.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
            pair.setSpacing(16 if beside else 0)
            label.setMinimumWidth(widest if beside else 0)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """Show how the values of that sign-in begin."""
        values = {} if handshake is None else _values(handshake)
        for symbols, label in self._has:
            own = [symbol for symbol in symbols.split(", ") if symbol in values]
            lines = [f"{symbol} {_begun(values[symbol])}" for symbol in own]
            label.setText("\n".join(lines) or symbols)
        self._place()

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            ("N, g, k", self.tr("Nothing: everybody has these, and they are the same for every pool.")),
            (
                "A",
                self.tr("a, the discrete logarithm of A. With it he could compare guesses of the password."),
            ),
            (
                "B",
                self.tr(
                    "b, to take its power away and be left with the verifier. B alone says nothing about v."
                ),
            ),
            ("s, I, u", self.tr("The password. Without it salt, user id and u lead nowhere.")),
            ("block, T", self.tr("The key that Cognito sealed the block with. Only Cognito has it.")),
            (
                "M",
                self.tr(
                    "The key behind it, so S: a and the password, or b. As it stands, M proves this one "
                    "sign-in and no other."
                ),
            ),
        )


def _values(of: Handshake) -> dict[str, str]:
    return {
        "A": of.a_public,
        "B": of.b_public,
        "s": of.salt,
        "I": of.user_id_for_srp,
        "u": of.u,
        "block": of.secret_block,
        "T": of.timestamp,
        "M": of.signature,
    }


def _begun(value: str) -> str:
    shown = visible(value[:MOST_SHOWN])
    return f"{shown}…" if len(value) > MOST_SHOWN else shown
