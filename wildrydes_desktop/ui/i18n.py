"""The language of the windows. English is what the code says; other languages are loaded when shipped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wildrydes_desktop.foundation import paths


def shipped() -> list[str]:
    """The languages besides English that this copy of the app speaks, as Qt names locales ("de", "pt_BR")."""
    try:
        ours = paths.resource("i18n")
    except FileNotFoundError:
        return []
    return sorted(file.stem.partition("_")[2] for file in ours.glob("wildrydes_*.qm"))


def install(application: QCoreApplication, locale: QLocale | None = None) -> list[str]:
    """Load the translations for `locale` (the system's without one) and return the names of those found.

    Ours are `resources/i18n/wildrydes_*.qm`. Qt's own texts (file dialogs, menus) follow ours: a window
    half in one language and half in another helps nobody. Nothing found means English.
    """
    locale = locale or QLocale.system()
    if locale.language() in {QLocale.Language.English, QLocale.Language.C}:
        return []
    try:
        ours = str(paths.resource("i18n"))
    except FileNotFoundError:
        return []
    found: list[str] = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("wildrydes", ours), ("qtbase", qt)):
        translator = QTranslator(application)
        if not translator.load(locale, name, "_", folder):
            break
        application.installTranslator(translator)
        found.append(name)
    return found
