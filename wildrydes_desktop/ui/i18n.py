"""The language of the windows. English is what the code says; other languages are loaded when shipped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wildrydes_desktop.foundation import paths


def install(application: QCoreApplication, locale: QLocale | None = None) -> list[str]:
    """Load the translations for `locale` (the system's without one) and return the names of those found.

    Ours are `resources/i18n/wildrydes_*.qm`; Qt's own texts (file dialogs, context menus) come with Qt
    where it was installed with them. Nothing found means English.
    """
    locale = locale or QLocale.system()
    if locale.language() in {QLocale.Language.English, QLocale.Language.C}:
        return []
    found: list[str] = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("wildrydes", str(paths.resource("i18n")))):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
            found.append(name)
    return found
