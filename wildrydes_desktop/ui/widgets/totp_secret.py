"""An authenticator app's secret: as a picture, as a text, and as something to paste."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets import secret_clipboard
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.qr_code import QrCode


class TotpSecret(QWidget):
    """Shows one secret until `drop`, which leaves nothing of it, neither here nor on the clipboard.

    Its parts are named `{prefix}QrCode`, `{prefix}Secret` and `{prefix}SecretCopy`.
    """

    def __init__(self, grouped: Secret, uri: Secret, prefix: str) -> None:
        """`grouped` is the secret as people read it, with spaces; `uri` holds it, for the picture."""
        super().__init__()
        self._plain = Secret(grouped.reveal().replace(" ", ""))
        self._copied = False
        picture = QrCode(uri, f"{prefix}QrCode", self.tr("QR code with the secret, for an authenticator app"))
        text = PlainLabel(grouped.reveal())
        text.setObjectName(f"{prefix}Secret")
        text.setAccessibleName(self.tr("Secret"))
        text.setFont(theme.fixed_font(12))
        text.allow_copying()
        self.copy_link = LinkButton(self.tr("Copy the secret"), f"{prefix}SecretCopy")
        self.copy_link.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        column.addWidget(self.copy_link, 0, Qt.AlignmentFlag.AlignLeft)

    def drop(self) -> None:
        """Go, with all that shows the secret. What else was copied meanwhile stays on the clipboard."""
        if self._copied:
            secret_clipboard.forget_now()
        self.setParent(None)  # gone from every search by name at once
        self.deleteLater()

    def _copy(self) -> None:
        secret_clipboard.copy(self._plain)
        self._copied = True
