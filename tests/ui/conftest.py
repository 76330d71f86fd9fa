"""What tests of windows have in common: each finds the application undressed, and speaking English."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partialmethod

import pytest
from pytestqt.qtbot import QtBot

PATIENCE = 60_000  # ms; what is waited for usually comes within a tenth of a second


class PatientBot(QtBot):
    """Waits as long as a machine may take that has much else to do, where the test names no time."""

    # pytest-qt's own names.
    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE)  # noqa: N815


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def undressed() -> Iterator[None]:
    """Undress the application after each test."""
    speak_english()
    yield
    undress()
    speak_english()


def speak_english() -> None:
    """With its plurals, as the app itself does; in no other language that a test may have chosen."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is not None:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - only where Qt is in use

        from wildrydes_desktop.ui import i18n  # noqa: PLC0415

        i18n.install(application, QLocale("en"))


def undress() -> None:
    """Take off again what a test made the application wear, and empty the clipboard.

    What Python put there would be destroyed when Qt unloads its libraries, after Python itself: a crash.
    """
    theme = sys.modules.get("wildrydes_desktop.ui.theme")
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is not None:
        application.clipboard().clear()
    if application is not None and theme is not None and theme.forget(application):
        from PySide6.QtGui import QPalette  # noqa: PLC0415 - only where Qt is in use

        application.setStyleSheet("")
        application.setPalette(QPalette())
