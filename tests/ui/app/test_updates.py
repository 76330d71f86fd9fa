"""Check for updates opens a page in the browser, and that is all that it does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.helpers.person import Person
from wildrydes_desktop import __version__
from wildrydes_desktop.app import updates
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.ui.widgets.message_bar import MessageBar

PAGE = "https://releases.example.com/wildrydes-desktop"


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Write the file that a build writes."""
    file = tmp_path / "release.json"
    monkeypatch.setattr(paths, "resource", lambda *_: file)
    return lambda text: file.write_text(text) and None


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.mark.parametrize("opens", [True, False])
def test_the_page_of_the_releases_opens(named: Callable[[str], None], bar: MessageBar, opens: bool) -> None:
    named(f'{{"page": "{PAGE}"}}')
    opened: list[QUrl] = []

    def browser(url: QUrl) -> bool:
        opened.append(url)
        assert PAGE in bar.text(), "the address is shown first"
        return opens

    updates.check(bar, browser)
    assert opened == [QUrl(PAGE)]
    assert PAGE in bar.text()
    assert __version__ in bar.text()
    assert ("No browser" in bar.text()) is not opens


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"page": 7}', '{"page": "file:///etc/passwd"}'])
def test_a_copy_that_names_no_page_says_so(
    named: Callable[[str], None], bar: MessageBar, content: str
) -> None:
    named(content)
    updates.check(bar, lambda _: pytest.fail("nothing may be opened"))
    assert "names no page" in bar.text()


def test_it_stands_in_the_help_menu(person: Person) -> None:
    entry = person.app.window.findChild(QAction, "checkForUpdates")
    assert isinstance(entry, QAction)
    entry.trigger()
    assert __version__ in person.message
