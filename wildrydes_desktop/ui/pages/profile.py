"""Profile: the attributes of whoever is signed in."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import LinkButton


class ProfilePage(Page):
    """Emits `back_wanted()` to the Account page."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Profile"),
            self.tr("What the pool knows about you."),
        )
        back = LinkButton(self.tr("Back to the account"), "profileBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back)
