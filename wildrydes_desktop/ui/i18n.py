"""The language of the windows. English is what the code says; the others come from `resources/i18n`."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from wildrydes_desktop.foundation import paths, words
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import formats

ENGLISH: Final = "en"
NAMES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
    "ar": "العربية",
}
"""What each language calls itself: whoever looks for theirs may not be able to read the one that is shown."""

_installed: list[QTranslator] = []
_language: list[str] = [ENGLISH]


def shipped() -> list[str]:
    """The languages besides English that this copy of the app speaks, as Qt names locales ("de", "pt_BR")."""
    try:
        ours = paths.resource("i18n")
    except FileNotFoundError:
        return []
    found = {file.stem.partition("_")[2] for file in ours.glob("wildrydes_*.qm")}
    return sorted(found - {ENGLISH})


def language() -> str:
    """The language that the windows speak."""
    return _language[0]


def closest(locale: QLocale) -> str:
    """Our language that a speaker of `locale` reads: its own, else one that is like it (pt_BR for pt_PT)."""
    if locale.language() in {QLocale.Language.English, QLocale.Language.C}:
        return ENGLISH
    names = shipped()
    if locale.name() in names:
        return locale.name()
    return next((name for name in names if QLocale(name).language() == locale.language()), ENGLISH)


def install(application: QCoreApplication, locale: QLocale | None = None) -> list[str]:
    """Have the app speak the language of `locale` (the system's without one), and write as that is written.

    Returns the names of the translations found. Ours are `resources/i18n/wildrydes_*.qm`. Qt's own texts
    (file dialogs, menus) follow ours: a window half in one language and half in another helps nobody. Nothing
    found means English. It may be called again: `ui.retranslation` sees to what is shown by then.
    """
    wanted = locale or QLocale.system()
    spoken = closest(wanted)
    found: list[tuple[str, QTranslator]] = []
    for name, folder in (("wildrydes", _ours()), ("qtbase", _qts())):
        translator = QTranslator(application)
        if not folder or not translator.load(f"{name}_{spoken}", folder):
            break
        found.append((name, translator))
    if not found:
        spoken = ENGLISH
    speak(application, spoken, *(translator for _, translator in found))
    return [name for name, _ in found if spoken != ENGLISH]


def speak(application: QCoreApplication, spoken: str, *translators: QTranslator) -> None:
    """Have these translators, the first before the others, and write dates and lines as in `spoken`."""
    former, _installed[:] = list(_installed), translators
    changed = spoken != _language[0]
    _language[0] = spoken
    named, system = QLocale(spoken), QLocale.system()
    own = system.language() == named.language()
    own |= spoken == ENGLISH and system.language() == QLocale.Language.C
    QLocale.setDefault(system if own else named)
    for translator in former:
        application.removeTranslator(translator)
        translator.deleteLater()
    if changed and isinstance(application, QGuiApplication):
        application.setLayoutDirection(named.textDirection())
        from wildrydes_desktop.ui import letters  # not before it is asked for: English needs none

        letters.draw(application, spoken)
    for translator in reversed(translators):  # the last one is asked first
        application.installTranslator(translator)


def said(text: str) -> str:
    """A sentence of the floors below Qt in the language of the windows; what is none of ours, as it is."""
    if not _installed and type(text) is str:
        return text
    return words.said(text, lambda template: QCoreApplication.translate("Words", template), formats.value)


def joined(*sentences: str) -> str:
    """Those that are not empty, one after the other, with what the language puts between sentences."""
    first, *others = [each for each in sentences if each] or [""]
    between = QCoreApplication.translate("Words", words.NEXT) if others else ""
    return reduce(lambda before, each: between.format(first=before, second=each), others, first)


def closed(title: str) -> str:
    """A title, or another text without an end, as a sentence among others."""
    return QCoreApplication.translate("Words", words.END).format(title=title)


def told(problem: Problem) -> Problem:
    """`problem` with its sentences in the language of the windows; what the service said stays as it is."""
    return replace(
        problem, title=said(problem.title), meaning=said(problem.meaning), next_step=said(problem.next_step)
    )


def _ours() -> str:
    try:
        return str(paths.resource("i18n"))
    except FileNotFoundError:
        return ""


def _qts() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
