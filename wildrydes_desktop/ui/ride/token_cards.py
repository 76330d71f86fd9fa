"""The ID token to take away, and what an API would be told of its bearer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from wildrydes_desktop.foundation.secrets import HIDDEN, Secret
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.widgets import secret_clipboard
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.ui.widgets.values import Value, ValueRow

HANDED_ON = ("sub", "email", "cognito:username")
"""The claims of the authorizer's that say who calls; the workshop's function reads the last one."""
COPIED_FOR = 2000  # milliseconds
REVEALED_LINES = 5
SIDE_BY_SIDE = 800
"""Device-independent pixels of width from which the two cards stand side by side."""


class TokenCards(QWidget):
    """Two cards. The token is hidden until somebody reveals it; `copy` takes it along unrevealed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: Secret | None = None
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._cards.addWidget(self._build_token_card(), 1)
        self._cards.addWidget(self._build_api_card(), 1)

    def show_token(self, token: Secret | None, claims: Mapping[str, object]) -> None:
        """Show the session's ID token and its claims; None: nobody is signed in."""
        self._token = token
        text = token.reveal() if token is not None else ""
        self._header.show_value(f"Authorization: {text[:12]}…{text[-4:]}" if text else "")
        for name, row in self._claims.items():
            row.value.show_value(str(claims.get(name, "")))
        self._show_token(revealed=False)
        self._say_copy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side_by_side = self.width() >= SIDE_BY_SIDE
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        )

    def _build_token_card(self) -> Card:
        card = Card(self.tr("Your ID token"), self)
        self._text = LinesEdit()
        self._text.setObjectName("rideToken")
        self._text.setAccessibleName(self.tr("ID token"))
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setTabChangesFocus(True)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._text.setFont(theme.fixed_font())
        secret_clipboard.watch(self._text)
        self._reveal = ActionButton(self.tr("Reveal"), "rideReveal")
        self._reveal.wanted.connect(self._turn)
        self.copy = ActionButton(self.tr("Copy"), "rideCopyToken")
        self.copy.wanted.connect(self._copy_token)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self._reveal)
        buttons.addStretch()
        card.column.addWidget(self._text)
        card.column.addLayout(buttons)
        card.column.addWidget(
            PlainLabel(
                self.tr("Whoever holds this token is you until it expires. Paste it with care."), "muted"
            )
        )
        card.column.addStretch()
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_FOR)
        self._copied.timeout.connect(self._say_copy)
        return card

    def _build_api_card(self) -> Card:
        card = Card(self.tr("What the API would be told"), self)
        self._header = Value("rideHeader", self.tr("The request's header"))
        self._header.setFont(theme.fixed_font())
        card.column.addWidget(self._header)
        card.column.addWidget(
            PlainLabel(
                self.tr(
                    "API Gateway's authorizer checks the token, as the inspector does, and hands its claims"
                    " to the function behind it. These say who calls:"
                ),
                "muted",
            )
        )
        self._claims = {
            name: ValueRow(name, f"rideClaim_{name.replace(':', '_')}", label_width=126) for name in HANDED_ON
        }
        for row in self._claims.values():
            card.column.addWidget(row)
        return card

    @property
    def revealed(self) -> bool:
        return self._reveal.property("revealed") is True

    def _turn(self) -> None:
        self._show_token(revealed=not self.revealed)

    def _show_token(self, *, revealed: bool) -> None:
        self._reveal.setProperty("revealed", revealed)
        lines = REVEALED_LINES if revealed else 1
        self._text.show_lines(lines, 28)
        self._reveal.set_label(self.tr("Hide") if revealed else self.tr("Reveal"))
        if self._token is None:
            self._text.setPlainText("")
        elif revealed:
            self._text.setPlainText(self._token.reveal())
        else:
            length = len(self._token.reveal())
            self._text.setPlainText(
                self.tr("{dots} ({count} characters)").format(dots=HIDDEN * 2, count=formats.number(length))
            )

    def _copy_token(self) -> None:
        if self._token is not None:
            secret_clipboard.copy(self._token)
            self.copy.set_label(self.tr("Copied"))
            self._copied.start()

    def _say_copy(self) -> None:
        self._copied.stop()
        self.copy.set_label(self.tr("Copy"))
