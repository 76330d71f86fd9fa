"""Check for updates: opens the page with the releases in the person's own browser, and does nothing else.

The app itself asks nobody whether there is a newer version, now or ever. Where the page is, the build wrote
into `resources/release.json`; a copy that was not built for anybody's page says so.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from wildrydes_desktop import __version__
from wildrydes_desktop.app.parts import tr
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.ui.widgets.message_bar import MessageBar


def release_page() -> str:
    """The https address of the page with the releases; empty where this copy names none."""
    try:
        page = json.loads(paths.resource("release.json").read_text("utf-8"))["page"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return page if isinstance(page, str) and page.startswith("https://") else ""


def check(messages: MessageBar, open_page: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
    """Say in `messages` where the release page is, and open it in the browser."""
    page = release_page()
    if not page:
        text = tr(
            "This is version {version}. This copy names no page with releases: ask whoever gave it to you, "
            "or install it again the way you did.",
        )
        messages.show_message("info", text.format(version=__version__))
        return
    text = tr("This is version {version}. The releases open in your browser: {page}")
    messages.show_message("info", text.format(version=__version__, page=page))  # before it opens
    if not open_page(QUrl(page)):
        text = tr("This is version {version}. No browser could be opened; the releases are at {page}")
        messages.show_message("info", text.format(version=__version__, page=page))
