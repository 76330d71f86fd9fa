"""Wires the page of the attributes of whoever is signed in."""

from __future__ import annotations

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.profile import ProfilePage


class ProfileActions:
    """Everything that the page asks for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def wire(self, page: Page) -> None:
        """Connect the page, a `ProfilePage`."""
        assert isinstance(page, ProfilePage)
        page.back_wanted.connect(lambda: self._parts.window.go(PageName.ACCOUNT))
