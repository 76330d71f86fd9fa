"""The field for a token from anywhere. It is judged here, on this machine, and sent nowhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.token_sources import from_pasted
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme

SETTLE_MS: Final = 60
"""A token that is typed or dropped in pieces is judged once, not once for each character."""


class TokenPaste(QPlainTextEdit):
    """Emits `changed(Secret)` with the bare token (empty when cleared), `too_long(int)` with the length."""

    changed = Signal(object)
    too_long = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tokenPaste")
        self.setAccessibleName(self.tr("Token to check"))
        self.setPlaceholderText(
            self.tr("Paste an ID or access token, or a whole Authorization header. It stays on this machine.")
        )
        self.setTabChangesFocus(True)
        self.setFont(theme.fixed_font())
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 24)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self.textChanged.connect(self._text_changed)

    def forget(self) -> None:
        """Empty the field, with nothing left to bring back."""
        self.clear()
        self._settle.stop()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, unless it is longer than any token and would stall the window."""
        text = source.text()
        if len(text) > MOST_CHARACTERS:
            self.too_long.emit(len(text))
            return
        self.insertPlainText(text)

    def _text_changed(self) -> None:
        if self.document().isEmpty():
            self._settle.stop()
            self.changed.emit(Secret(""))
        else:
            self._settle.start()

    def _tell(self) -> None:
        length = self.document().characterCount() - 1
        if length > MOST_CHARACTERS:
            self.too_long.emit(length)
        else:
            self.changed.emit(Secret(from_pasted(self.toPlainText())))
