"""Wires the page of the remembered devices."""

from __future__ import annotations

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.devices import DevicesPage
from wildrydes_desktop.ui.pages.names import PageName


class DeviceActions:
    """Everything that the page asks for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def wire(self, page: Page) -> None:
        """Connect the page, a `DevicesPage`."""
        assert isinstance(page, DevicesPage)
        page.back_wanted.connect(lambda: self._parts.window.go(PageName.ACCOUNT))
