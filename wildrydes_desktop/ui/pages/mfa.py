"""Second factor: the second factors."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import LinkButton


class MfaPage(Page):
    """Emits `back_wanted()` to the Account page."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Second factor"),
            self.tr("What a sign-in asks for besides the password."),
        )
        back = LinkButton(self.tr("Back to the account"), "mfaBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back)
