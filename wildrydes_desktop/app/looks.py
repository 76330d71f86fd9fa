"""Dresses the app as the person wants it, from the start on, and whenever they change their mind."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.session.settings import TEXT_SIZES, Look, Settings
from wildrydes_desktop.ui import motion, theme

if TYPE_CHECKING:
    from wildrydes_desktop.app.parts import Parts
    from wildrydes_desktop.ui.language_switch import LanguageSwitch
    from wildrydes_desktop.ui.pages.preferences import PreferencesPage

log = logging.getLogger(__name__)

PRESENTING = 150
"""Percent: text that the last row of a room reads."""


def dress(application: QApplication, look: Look) -> None:
    """Have `application` look like that."""
    scheme = None if look.colours == "system" else cast("theme.Scheme", look.colours)
    theme.apply(application, scheme, look.text_percent / 100)
    motion.set_less(application, look.less_motion)


class Looks:
    """Keeps how the app looks, lets the person change it, and writes it down for the next run."""

    def __init__(self, parts: Parts, settings: Settings, data_dir: Path, look: Look) -> None:
        """`look` is what the app wears already."""
        self._parts = parts
        self._settings = settings
        self._data_dir = data_dir
        self._look = look
        self._writing = threading.Lock()
        self._page: PreferencesPage | None = None
        self._room: int | None = None
        self._switch: LanguageSwitch | None = None

    def present(self, least_percent: int | None) -> None:
        """Show text at least that large until it is None again. It goes into no settings; what the person
        changes meanwhile does not either.
        """
        self._room = None if least_percent is None else max(least_percent, self._look.text_percent)
        self._dress()

    def wire(self, page: PreferencesPage, reset_layout: Callable[[], None]) -> None:
        """Connect the page on which all of it is chosen."""
        self._page = page
        page.look_chosen.connect(self.wear)
        page.reset_wanted.connect(reset_layout)
        page.show_folder(str(self._data_dir))
        page.show_look(self._look)

    def wear(self, look: Look) -> None:
        """Look like that from now on."""
        if look == self._look:
            return
        before, self._look = self._look, look
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if look.language != before.language:
            self._speak(look.language)
        if replace(look, language=before.language) != before:
            self._dress()
        if self._page is not None:
            self._page.show_look(look)
        self._parts.jobs.run(
            "remember how it looks",
            self._remember,
            succeeded=lambda _: None,
            background=True,
        )

    def _remember(self) -> None:
        """Whatever thread comes first or last, what was chosen last is what stays."""
        with self._writing:
            _remember(self._settings, self._look)

    def larger(self) -> None:
        """The next size of text."""
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def usual(self) -> None:
        """Text as large as at first."""
        self._size(PRESENTING if self._room is not None else TEXT_SIZES[0])

    def _step(self, by: int) -> None:
        at = TEXT_SIZES.index(self._room or self._look.text_percent) + by
        self._size(TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))])

    def _size(self, percent: int) -> None:
        if self._room is None:
            self.wear(replace(self._look, text_percent=percent))
        else:
            self._room = percent
            self._dress()

    def _speak(self, language: str) -> None:
        """Have the windows speak that language; the system's, if empty."""
        if self._switch is None:
            from wildrydes_desktop.ui.language_switch import LanguageSwitch

            self._switch = LanguageSwitch(self._parts.window)
        self._switch.to(QLocale(language) if language else QLocale.system())

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, replace(self._look, text_percent=self._room or self._look.text_percent))


def _remember(settings: Settings, look: Look) -> None:
    """It holds until the app ends, whatever the disk says."""
    try:
        settings.remember_look(look)
    except OSError as error:
        logs.event(log, "how it looks is not remembered", logging.WARNING, name=type(error).__name__)
