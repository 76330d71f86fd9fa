"""A QR code: a text as a picture for another device's camera. The text is in the picture and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

QUIET_ZONE: Final = 4
"""Modules left white on each side (ISO/IEC 18004, "quiet zone")."""
MODULE: Final = 4
"""Device-independent pixels on each side of a module: read from an arm's length."""


class QrCode(QWidget):
    """Dark on white in both colour schemes: cameras are not relied on to read the reverse."""

    def __init__(self, text: Secret, name: str, description: str) -> None:
        """`description` is what is said of it to whoever cannot see it; never `text` itself."""
        super().__init__()
        import segno

        self.setObjectName(name)
        self.setAccessibleName(description)
        rows = segno.make(text.reveal(), error="m", micro=False).matrix
        self._side = (len(rows) + 2 * QUIET_ZONE) * MODULE
        self._dark = [
            QRect((x + QUIET_ZONE) * MODULE, (y + QUIET_ZONE) * MODULE, MODULE, MODULE)
            for y, row in enumerate(rows)
            for x, dark in enumerate(row)
            if dark
        ]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.black))
        painter.drawRects(self._dark)
        painter.end()
