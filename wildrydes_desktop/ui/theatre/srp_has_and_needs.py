"""The table of what somebody has who reads everything, and of what he would need to make use of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui.theme import fixed_font
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel

MOST_SHOWN = 8
"""Characters of each value."""


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
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
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
            for at, label in enumerate((has, words)):
                grid.addWidget(label, row, at, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(grid)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """Show how the values of that sign-in begin."""
        values = {} if handshake is None else _values(handshake)
        for symbols, label in self._has:
            own = [symbol for symbol in symbols.split(", ") if symbol in values]
            lines = [f"{symbol} {_begun(values[symbol])}" for symbol in own]
            label.setText("\n".join(lines) or symbols)

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
