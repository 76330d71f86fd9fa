"""What nobody may ever ask for: pages behind other pages, panels behind a menu entry.

Its modules are imported, and its parts made, when somebody asks. A feature gets three lines here: its entry
in a menu (`offer`), its page (`wire`) or its panel.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.app.guide_loading import GuideLoading
    from wildrydes_desktop.app.inspecting import Inspecting
    from wildrydes_desktop.app.looks import Looks
    from wildrydes_desktop.app.pools_actions import PoolsActions
    from wildrydes_desktop.app.presenting import Presenting
    from wildrydes_desktop.app.theatre import Theatre
    from wildrydes_desktop.app.workshop_guide import WorkshopGuide
    from wildrydes_desktop.cognito.pool import PoolConfig
    from wildrydes_desktop.session.devices import DeviceMemory
    from wildrydes_desktop.session.settings import Settings
    from wildrydes_desktop.ui.pages.base import Page


class Further:
    """Offers what is made later, and makes it."""

    def __init__(
        self,
        parts: Parts,
        devices: DeviceMemory,
        theatre: Theatre,
        settings: Settings,
        inspecting: Inspecting,
        *,
        open_pool: Callable[[PoolConfig], None],
        looks: Looks,
        reset_layout: Callable[[], None],
        hold_layout: Callable[[bool], None],
        open_local: Callable[[], None],
        preset_guide: Path | None,
    ) -> None:
        self._parts = parts
        self._devices = devices
        self._theatre = theatre
        self._inspecting = inspecting
        self._settings = settings
        self._open_pool = open_pool
        self._open_local = open_local
        self._pools: PoolsActions | None = None
        self._preset_guide = preset_guide
        self._guide: GuideLoading | None = None
        self._looks = looks
        self._reset_layout = reset_layout
        self._hold_layout = hold_layout
        self._presenting: Presenting | None = None
        self._closing: list[Callable[[], None]] = []

    def offer(self) -> None:
        """Put the entries into the menus. After the first paint, please."""
        window = self._parts.window
        window.add_panel_later("theatre", self._theatre.make_panel)
        window.offer_panel("theatre", offered=True)
        window.add_panel_later("localPool", self._make_pool_settings)
        window.add_panel_later("scenes", self._make_scenes)
        for panel in ("localPool", "scenes"):
            window.offer_panel(panel, self._parts.pools.local)
        window.add_panel_later("guide", lambda: self._guides().make_panel())
        window.offer_panel("guide", offered=True)
        if self._preset_guide is not None or self._settings.member("guide") is not None:
            self._guides().resume()
        window.add_entry("pool", tr("Pools…"), "showPools", self.show_pools, "Ctrl+P")
        window.add_entry("pool", tr("Launch the stack…"), "launchStack", self.launch_stack)
        window.add_entry("pool", tr("Users…"), "users", self._go_to_users)
        window.add_entry("help", tr("Check for updates…"), "checkForUpdates", self._check_for_updates)

        window.add_entry(
            "file", tr("Preferences…"), "preferences", lambda: window.go(PageName.PREFERENCES), "Ctrl+,"
        )
        for text, name, act, keys in (
            (tr("Larger text"), "largerText", self._looks.larger, "Ctrl++"),
            (tr("Smaller text"), "smallerText", self._looks.smaller, "Ctrl+-"),
            (tr("Usual size of text"), "usualText", self._looks.usual, "Ctrl+0"),
            (tr("Put the panels back in their places"), "resetLayout", self._reset_layout, ""),
            (tr("Go to the next part"), "nextPart", partial(window.turn, 1), "F6"),
            (tr("Go to the part before"), "lastPart", partial(window.turn, -1), "Shift+F6"),
        ):
            window.add_entry("view", text, name, act, keys)
        window.add_entry("view", tr("Presenter mode"), "presenterMode", self._present, "F5")

    def wire(self, page: Page) -> None:
        """Connect `page`, which was built just now."""
        match self._parts.window.name_of(page):
            case PageName.PROFILE:
                from wildrydes_desktop.app.profile_actions import ProfileActions

                ProfileActions(self._parts).wire(page)
            case PageName.MFA:
                from wildrydes_desktop.app.mfa_actions import MfaActions

                MfaActions(self._parts).wire(page)
            case PageName.DEVICES:
                from wildrydes_desktop.app.device_actions import DeviceActions

                DeviceActions(self._parts, self._devices).wire(page)
            case PageName.PREFERENCES:
                from wildrydes_desktop.ui.pages.preferences import PreferencesPage

                assert isinstance(page, PreferencesPage)
                self._looks.wire(page, self._reset_layout)
            case PageName.DIRECTORY:
                from wildrydes_desktop.app.directory_actions import DirectoryActions

                self._closing.append(DirectoryActions(self._parts, page).close)
            case PageName.POOLS:
                self._all_pools().wire(page)
            case PageName.STACK:
                from wildrydes_desktop.app.stack_actions import StackActions

                actions = StackActions(self._parts, self._settings, self._open_pool)
                actions.wire(page)
                self._closing.append(actions.close)

    def guide(self, then: Callable[[WorkshopGuide], None]) -> None:
        """Hand the workshop guide to `then`, at once or when it is loaded: see `app.workshop_guide`."""
        self._guides().want(then)

    def _guides(self) -> GuideLoading:
        if self._guide is None:
            from wildrydes_desktop.app.guide_loading import GuideLoading

            self._guide = GuideLoading(self._parts, self._theatre, self._settings, self._preset_guide)
            self._closing.append(self._guide.close)
        return self._guide

    def launch_stack(self) -> None:
        """Go to the page of the stack."""
        from wildrydes_desktop.app.approach import approach

        approach(self._parts, PageName.STACK)

    def show_pools(self) -> None:
        """Go to the page of the pools."""
        self._load_for_pools(lambda: self._parts.window.go(PageName.POOLS))

    def open_file(self, path: str) -> None:
        """Open the pool that a file names."""
        self._load_for_pools(lambda: self._all_pools().open_file(path))

    def open_text(self, text: str) -> None:
        """Open the pool that a text names."""
        self._load_for_pools(lambda: self._all_pools().open_text(text))

    def _load_for_pools(self, act: Callable[[], None]) -> None:
        """Import what knows of configurations on a thread, and the page's modules in turns; then `act`."""
        from wildrydes_desktop.app import later

        def import_windows(_: None) -> None:
            bring = (partial(later.bring, name) for name in later.POOLS)
            in_turns(self._parts.window, *bring, act)

        self._parts.jobs.run(
            "load what knows of pools", later.load_what_knows_pools, succeeded=import_windows, background=True
        )

    def _all_pools(self) -> PoolsActions:
        if self._pools is None:
            from wildrydes_desktop.app.pools_actions import PoolsActions

            self._pools = PoolsActions(self._parts, self._settings, self._open_pool, self._open_local)
        return self._pools

    def _present(self) -> None:
        if self._presenting is None:
            from wildrydes_desktop.app.presenting import Presenting

            self._presenting = Presenting(
                self._parts,
                self._looks,
                self._inspecting,
                load_guide=self.guide,
                hold_layout=self._hold_layout,
            )
            self._closing.append(self._presenting.close)
        self._presenting.turn_on_or_off()

    def _go_to_users(self) -> None:
        from wildrydes_desktop.app.approach import approach

        approach(self._parts, PageName.DIRECTORY)

    def close(self) -> None:
        """End what holds more than widgets."""
        for close in self._closing:
            close()

    def _check_for_updates(self) -> None:
        from wildrydes_desktop.app import updates

        updates.check(self._parts.window.messages)

    def _make_scenes(self) -> QWidget:
        from wildrydes_desktop.app.scenes import Scenes

        return Scenes(self._parts, self._inspecting).panel

    def _make_pool_settings(self) -> QWidget:
        from wildrydes_desktop.app.pool_settings import PoolSettings

        return PoolSettings(self._parts).panel
