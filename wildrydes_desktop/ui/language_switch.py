"""Has the windows speak another language, a little in each turn of the event loop: they go on answering."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.ui import i18n
from wildrydes_desktop.ui.known_texts import known
from wildrydes_desktop.ui.retranslation import Retranslation
from wildrydes_desktop.ui.widgets.sliced_work import NEW_TURN, SlicedWork


class LanguageSwitch(QObject):
    """Changes the language, and all that is shown: what is in sight first, the other pages after it.

    Who changes their mind meanwhile gets what was wanted last.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("languageSwitch")
        self._wanted = QLocale()
        self._work = SlicedWork(self)

    @property
    def busy(self) -> bool:
        return self._work.busy

    def to(self, locale: QLocale) -> None:
        """Speak the language of `locale`, or the closest that there is."""
        self._wanted = locale
        if not self.busy:
            self._work.begin(self._switch())

    def _switch(self) -> Iterator[bool | None]:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        installed: QLocale | None = None
        while installed != self._wanted:
            before, wanted = i18n.language(), i18n.closest(self._wanted)
            retranslation = Retranslation()
            yield from retranslation.learning(known(before, wanted) if wanted != before else ())
            yield NEW_TURN
            installed = self._wanted
            i18n.install(application, installed)
            yield NEW_TURN
            if i18n.language() != before:
                yield from retranslation.applying(application)
