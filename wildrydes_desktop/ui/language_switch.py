"""Has the windows speak another language, a little in each turn of the event loop: they go on answering."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.ui import i18n
from wildrydes_desktop.ui.known_texts import known
from wildrydes_desktop.ui.retranslation import Retranslation

BUSY: Final = 0.004
"""Seconds in one turn. What has changed is laid out and painted after each, which takes as long again."""


class LanguageSwitch(QTimer):
    """Changes the language, and all that is shown: what is in sight first, the other pages after it.

    Active while it does. Who changes their mind meanwhile gets what was wanted last.
    """

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("languageSwitch")
        self._wanted = QLocale()
        self._steps: Iterator[bool] = iter(())
        self.timeout.connect(self._take_a_turn)

    def to(self, locale: QLocale) -> None:
        """Speak the language of `locale`, or the closest that there is."""
        self._wanted = locale
        if not self.isActive():
            self._steps = self._switch()
            self.start(0)

    def _take_a_turn(self) -> None:
        until = time.perf_counter() + BUSY
        for turn_is_over in self._steps:
            if turn_is_over or time.perf_counter() >= until:
                return
        if i18n.closest(self._wanted) != i18n.language():
            self._steps = self._switch()
            return
        self.stop()
        self.over.emit()

    def _switch(self) -> Iterator[bool]:
        """Yields after each step, and True where the next one shall have a turn of its own."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        before = i18n.language()
        retranslation = Retranslation()
        wanted = i18n.closest(self._wanted)
        for _ in retranslation.learning(known(before, wanted) if wanted != before else ()):
            yield False
        yield True
        i18n.install(application, self._wanted)
        yield True
        if i18n.language() != before:
            for _ in retranslation.applying(application):
                yield False
