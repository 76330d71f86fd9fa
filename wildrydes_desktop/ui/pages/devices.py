"""Devices: the remembered devices."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import LinkButton


class DevicesPage(Page):
    """Emits `back_wanted()` to the Account page."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Devices"),
            self.tr("The computers that may sign in without a second factor."),
        )
        back = LinkButton(self.tr("Back to the account"), "devicesBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back)
