"""In presenter mode nothing of anybody can be read, or is told, on any page and in any panel.

What is painted is read from the painter itself, so that nothing depends on the kinds of widgets that the
veil knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from accessibility import walk
from tests.helpers.painted_texts import painted_texts
from tests.helpers.person import Person
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.presenter.veil import Veil

ADA, BABBAGE, MENABREA = "countess.a", "babbage.c", "menabrea"
ATTRIBUTES = {
    "email": "lovelace@analytical.example",
    "email_verified": "true",
    "phone_number": "+441632960123",
    "phone_number_verified": "true",
    "name": "Augusta Byron",
    "given_name": "Augusta",
    "nickname": "Enchantress",
    "birthdate": "1815-12-10",
    "website": "https://engine.example/notes",
}
HERS = ("countess", "lovelace", "Augusta", "Byron", "Enchantress", "1815-12-10", "engine.example")
OTHERS = ("babbage", "menabrea")
LOOKS = (
    r"\+44\d{4,}",
    r"\b[\da-f]{8}-[\da-f]{4}",  # a UUID, and be it folded: `sub`, `jti`, a user's or a device's id
    r"(?-i:(?<![\w+/-])eyJ[h-z0-6][A-f][\w-]{2,})",  # a token: `{"` and small letters, in no longer Base64
    r"\b(?:\d ?){6}\b(?=[.\s]*$)",  # a code at the end of a line
)
SECRET = re.compile("|".join([*map(re.escape, (*HERS, *OTHERS)), *LOOKS]), re.IGNORECASE)
EXAMPLE = "rider@example.com"
"""What empty fields show."""
PANELS = ("mailbox", "inspector", "protocol", "theatre", "guide", "scenes", "localPool")
TOLD_IN_FULL = {"claimsView", "rawMembers", "compareTable", "protocolView", "srpSteps"}
"""Views with a detail beside them of the row that is chosen."""
PROJECTOR = (1280, 720)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A pool whose users have names of their own, three of them."""
    pool = LocalPool(tmp_path / FOLDER)
    pool.change_settings(replace(pool.settings, username_kind=UsernameKind.ALIAS))
    for name, attributes in (
        (ADA, ATTRIBUTES),
        (BABBAGE, {"email": "babbage@difference.example", "email_verified": "true"}),
        (MENABREA, {"email": "menabrea@turin.example"}),
    ):
        pool.create_user(name, Secret(PASSWORD), attributes)
        pool.set_password(name, Secret(PASSWORD))
    pool.close()
    return tmp_path


@pytest.fixture
def ada(person: Person) -> Person:
    """Signed in, back from a ride, in presenter mode on a projector; with a mail that has a code."""
    person.app.window.go(PageName.FORGOT)
    person.type("forgotUsername", BABBAGE)
    person.click("forgotSend")
    person.wait(lambda: person.model("mailboxView").rowCount() > 0, "a mail")
    person.sign_in(ADA, PASSWORD)
    person.wait(lambda: person.sees("rideMap"), "the map")
    person.click("rideRequest")
    person.wait(lambda: person.sees("rideStatus"), "the answer")
    entry(person, "presenterMode").trigger()
    person.app.window.showNormal()
    person.app.window.resize(*PROJECTOR)
    walk.settle(person)
    return person


def entry(person: Person, name: str) -> QAction:
    found = person.app.window.findChild(QAction, name)
    assert isinstance(found, QAction), name
    return found


def veil(person: Person) -> Veil:
    return person.find("presenterVeil", Veil)


def readable(person: Person, window: QWidget | None = None) -> list[str]:
    """Whatever can be read of somebody in the window as it is now, each with the widget it stands in."""
    window = window or person.app.window
    over = window.findChild(Veil, "presenterVeil", Qt.FindChildOption.FindDirectChildrenOnly)
    assert over is not None, "the veil"
    bars = over.bars(window.rect())
    found = []
    for piece in painted_texts(window):
        for hit in SECRET.finditer(piece.text):
            places = [place.center() for place in piece.letters(*hit.span())]
            bare = [place for place in places if not any(bar.contains(place) for bar in bars)]
            at = window.childAt(bare[0]) if bare else None
            below_titles = at is not None and isinstance(at.parentWidget(), QHeaderView)
            if at is not None and not below_titles and hit[0] not in EXAMPLE:
                found.append(f"{hit[0]!r} in {piece.text[:60]!r} of {path(at)}")
    return found


def told(window: QWidget) -> list[str]:
    """Whatever of somebody is in the names, descriptions and titles that those hear who see nothing."""
    found = [window.windowTitle()] if SECRET.search(window.windowTitle()) else []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            name = widget.accessibleName()
            if not name and isinstance(widget, QLabel | QAbstractButton):
                name = str(widget.property("text"))  # which Qt tells then
            found += [
                f"told {text[:60]!r} of {path(widget)}"
                for text in (name, widget.accessibleDescription())
                if SECRET.search(text) and EXAMPLE not in text
            ]
    return found


def path(widget: QWidget | None) -> str:
    names: list[str] = []
    while widget is not None and len(names) < 4:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(names)


def scrolled(person: Person, root: QWidget) -> Iterator[None]:
    """All that `root` has to show, a screen at a time."""
    yield
    for area in [area for area in root.findChildren(QScrollArea) if area.isVisible()]:
        bar = area.verticalScrollBar()
        while bar.isVisible() and bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
            QApplication.processEvents()
            yield


def look(person: Person, where: str, root: QWidget) -> list[str]:
    return [
        f"{where}: {each}"
        for _ in scrolled(person, root)
        for each in (*readable(person), *told(person.app.window))
    ]


def test_no_page_shows_anything_of_anybody(ada: Person) -> None:
    found: list[str] = []
    window = ada.app.window
    for page in PageName:
        window.go(page)
        walk.settle(ada)
        if page is PageName.DIRECTORY:
            choose_a_user(ada)
        found += look(ada, page, window.page(page))
    assert found == []


def choose_a_user(person: Person) -> None:
    view = person.find("directoryView", QAbstractItemView)
    person.wait(lambda: view.model().rowCount() == 3, "the users")
    view.setCurrentIndex(view.model().index(1, 0))
    person.wait(lambda: person.model("directoryAttributes").rowCount() > 0, "what is known of one")
    walk.settle(person)


def bring(person: Person, panel: str) -> QDockWidget:
    """Have the panel on the stage, by its entry in the menu."""
    dock = person.app.window.findChild(QDockWidget, f"{panel}Dock")
    if dock is None or not dock.isVisible():
        action = person.app.window.findChild(QAction, f"{panel}Entry")
        (action or person.find(f"{panel}Dock", QDockWidget).toggleViewAction()).trigger()
    walk.settle(person)
    dock = person.find(f"{panel}Dock", QDockWidget)
    assert dock.isVisible(), panel
    return dock


def turned(person: Person, dock: QDockWidget) -> Iterator[str]:
    """Each choice of each row of tabs in the panel."""
    yield ""
    for bar in [bar for bar in dock.findChildren(QTabBar) if bar.isVisible()]:
        first = bar.currentIndex()
        for at in [at for at in range(bar.count()) if bar.isTabEnabled(at) and at != first]:
            bar.setCurrentIndex(at)
            walk.settle(person)
            yield bar.tabText(at)
        bar.setCurrentIndex(first)
        walk.settle(person)


@pytest.mark.parametrize("panel", PANELS)
def test_no_panel_shows_anything_of_anybody(ada: Person, panel: str) -> None:
    dock = bring(ada, panel)
    found: list[str] = []
    for tab in turned(ada, dock):
        for view in dock.findChildren(QAbstractItemView):
            if view.isVisible() and view.objectName() in TOLD_IN_FULL:
                found += with_each_row(ada, f"{panel} {tab}", view)
        found += look(ada, f"{panel} {tab}", dock)
    assert found == []


def with_each_row(person: Person, where: str, view: QAbstractItemView) -> list[str]:
    """What can be read while each row in turn is chosen, and told in full beside the table."""
    found = []
    for row in range(view.model().rowCount(view.rootIndex()) if view.model() is not None else 0):
        view.setCurrentIndex(view.model().index(row, 0, view.rootIndex()))
        QApplication.processEvents()
        found += [f"{where} row {row}: {each}" for each in readable(person)]
    return found


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_drops_down_and_dialogs_are_covered_too(ada: Person) -> None:
    bring(ada, "localPool")
    box = ada.find("localPoolUser", QComboBox)
    ada.wait(lambda: box.count() == 3, "the users")
    ada.find("localPoolDisable")
    show(ada, box)
    dropped = box.view().window()
    ada.wait(
        lambda: dropped.findChild(Veil) is not None, "the box to be painted, and what drops down covered"
    )
    box.showPopup()
    QApplication.processEvents()
    assert any(ADA in piece.text for piece in painted_texts(dropped))
    assert readable(ada, dropped) == []
    veil(ada).reveal(revealed=True)
    assert dropped.findChild(Veil, "presenterVeil").revealed
    box.hidePopup()
    veil(ada).reveal(revealed=False)
    entry(ada, "allCommands").trigger()
    ada.wait(lambda: ada.app.window.findChild(QDialog) is not None, "the palette")
    dialog = ada.app.window.findChild(QDialog)
    ada.wait(lambda: dialog.findChild(Veil) is not None, "its veil")
    assert readable(ada, dialog) == []
    dialog.close()


def show(person: Person, widget: QWidget) -> None:
    """Scroll until `widget` is in sight."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    walk.settle(person)


def test_revealed_all_of_it_can_be_read(ada: Person) -> None:
    ada.app.window.go(PageName.ACCOUNT)
    walk.settle(ada)
    veil(ada).reveal(revealed=True)
    shown = " ".join(piece.text for piece in painted_texts(ada.app.window))
    assert ADA in shown
    assert ATTRIBUTES["email"] in shown
