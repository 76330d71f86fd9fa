"""Through every page and every panel of the real app, as somebody who is signed in to the local pool."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from tests.helpers.person import Person, building
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from wildrydes_desktop.app import create
from wildrydes_desktop.ui.pages.names import PageName

SIGNED_OUT = (PageName.WELCOME, PageName.VERIFY, PageName.FORGOT, PageName.RIDE, PageName.ACCOUNT)
SIGNED_IN = (
    PageName.REGISTER,
    PageName.ACCOUNT,
    PageName.PROFILE,
    PageName.MFA,
    PageName.DEVICES,
    PageName.POOLS,
    PageName.STACK,
    PageName.DIRECTORY,
    PageName.PREFERENCES,
)
SIZE = QSize(1280, 800)
QUIET = 0.12  # s without a new widget, after which a page is taken to be complete
LONGEST = 5.0  # s


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the app. `root` is the widget that has all of it: a page, a panel, the whole window.
    `name` is in the language of the windows; `key`, where there is one, in none.
    """

    name: str
    root: QWidget
    key: str = ""


def open_app(data_dir: str, *options: str) -> Person:
    """The app on a pool with riders in it, which `data_dir` has already."""
    person = Person(create(["--demo", "--data-dir", data_dir, *options]))
    person.app.window.resize(SIZE)
    person.wait_until_ready()
    return person


def settle(person: Person) -> None:
    """Let what is built in turns be built, and layouts come to rest."""
    person.wait_for_rest()
    count, since, start = -1, time.monotonic(), time.monotonic()

    def quiet() -> bool:
        nonlocal count, since
        now, there = time.monotonic(), len(person.app.window.findChildren(QWidget))
        if there != count or building():
            count, since = there, now
        return now - since > QUIET or now - start > LONGEST

    person.wait(quiet, "everything to be built")


def places(person: Person) -> Iterator[Place]:
    """Each place in turn, shown when it is handed out: before and after a sign-in."""
    yield from _frame(person)
    for page in SIGNED_OUT:
        yield _page(person, page, "signed out")
    person.fill_sign_in(CONFIRMED, "not the password 1")
    person.click("signInSubmit")
    person.wait(lambda: person.kind == "error", "the refusal")
    yield _page(person, PageName.SIGN_IN, "refused")
    yield Place("message bar", person.find("messageBar"))
    person.sign_in(CONFIRMED, PASSWORD)
    person.wait(lambda: person.sees("rideMap"), "the map")
    person.click("rideRequest")
    person.wait(lambda: person.sees("rideStatus"), "the answer")
    yield _page(person, PageName.RIDE, "signed in")
    for page in SIGNED_IN:
        yield _page(person, page, "signed in")
    yield from panels(person)


def panels(person: Person) -> Iterator[Place]:
    """Each panel, each of its tabs in turn."""
    window = person.app.window
    person.app.window.go(PageName.RIDE)
    for entry in window.findChildren(QAction):
        if entry.objectName().endswith("Entry") and entry.isVisible() and not entry.isChecked():
            entry.trigger()
            settle(person)
    for dock in window.findChildren(QDockWidget):
        if not dock.isVisible() and not dock.toggleViewAction().isVisible():
            continue
        dock.show()
        dock.raise_()
        settle(person)
        yield Place(_title(dock), dock, _key(dock))
        yield from _tabs(person, dock, _title(dock))


def _frame(person: Person) -> Iterator[Place]:
    settle(person)
    yield Place("navigation", person.find("navigation"))


def _page(person: Person, page: PageName, state: str) -> Place:
    person.app.window.go(page)
    settle(person)
    return Place(f"{page.value} page, {state}", person.app.window.page(page))


def _tabs(person: Person, dock: QDockWidget, name: str) -> Iterator[Place]:
    """Each choice of each row of tabs in the panel that can be seen."""
    for bar in [found for found in dock.findChildren(QTabBar) if found.isVisible()]:
        first = bar.currentIndex()
        for at in [at for at in range(bar.count()) if bar.isTabEnabled(at) and at != first]:
            with suppress(RuntimeError):  # a row that went with what showed it
                bar.setCurrentIndex(at)
                settle(person)
                yield Place(f"{name}, {bar.tabText(at)}", dock, f"{_key(dock)}-{bar.tabData(at) or at}")
        with suppress(RuntimeError):
            bar.setCurrentIndex(first)
            settle(person)


def _title(dock: QDockWidget) -> str:
    return f"{dock.windowTitle()} panel"


def _key(dock: QDockWidget) -> str:
    return dock.objectName().removesuffix("Dock")
