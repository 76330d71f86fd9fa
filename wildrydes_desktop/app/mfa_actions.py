"""Wires the page of the second factors."""

from __future__ import annotations

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.mfa import MfaPage
from wildrydes_desktop.ui.pages.names import PageName


class MfaActions:
    """Everything that the page asks for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def wire(self, page: Page) -> None:
        """Connect the page, a `MfaPage`."""
        assert isinstance(page, MfaPage)
        page.back_wanted.connect(lambda: self._parts.window.go(PageName.ACCOUNT))
