"""The windows in another language, and back: what is shown changes in place, and what was typed stays."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.helpers import pseudo_locale
from tests.helpers.person import Person
from tests.ui.app.test_room_for_text import PROJECTOR, cut_off
from translations import ts
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.ui import formats, i18n
from wildrydes_desktop.ui.known_texts import Text
from wildrydes_desktop.ui.language_switch import LanguageSwitch
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.retranslation import Retranslation
from wildrydes_desktop.ui.widgets import sliced_work
from wildrydes_desktop.ui.widgets.buttons import LinkButton

PASSWORD = "Tr0ub4dor & 3 riders"
AS_THE_WIRE_HAS_IT = {"sub", "email", "cognito:username"}
"""Names of claims on the Ride page."""


@pytest.fixture(scope="session")
def pseudo_german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources with German that Linguist's tools have made, in the words of the pseudo-locale."""
    folder = tmp_path_factory.mktemp("resources")
    ts.update(folder, [i18n.ENGLISH, "de"], strict=False)
    shutil.copy(ts.file(i18n.ENGLISH), folder)
    entries = [
        {
            "source": message.source.text,
            "comment": message.source.comment,
            "translation": [pseudo_locale.pseudo(message.source.text)] * message.room
            if message.source.numerus
            else pseudo_locale.pseudo(message.source.text),
        }
        for message in ts.read(ts.file("de", folder))
    ]
    assert ts.fill("de", entries, folder) == []
    ts.release(folder, folder / "i18n", (i18n.ENGLISH, "de"))
    return folder


@pytest.fixture
def german(pseudo_german: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The app has that German."""
    roots = paths._resource_roots()
    monkeypatch.setattr(paths, "_resource_roots", lambda: (pseudo_german, *roots))


@pytest.fixture
def rider(person: Person) -> Person:
    """Somebody who has registered and signed in, with all panels full."""
    person.register("ada@example.com", PASSWORD)
    person.take_code("ada@example.com")
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    person.type("signInPassword", PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(person.checks, "the verdicts")
    return person


def in_english(window: QWidget) -> list[str]:
    """The words in the window that are in no other language."""
    return [
        f"{type(widget).__name__} {widget.objectName()}: {widget.text()!r}"
        for kind in (QLabel, QAbstractButton)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and re.search("[A-Za-z]{2}", widget.text())
        and pseudo_locale.OPEN not in widget.text()
        and widget.text() not in AS_THE_WIRE_HAS_IT
        and widget.objectName() != "preferencesDataFolder"
    ]


def everything(window: QWidget) -> dict[str, str]:
    """What each part of the window says, and is called by those who hear it."""
    said = {}
    for place, widget in enumerate(window.findChildren(QWidget)):
        name = f"{place} {type(widget).__name__} {widget.objectName()}"
        text = widget.property("text") if not isinstance(widget, QLineEdit) else widget.placeholderText()
        said[name] = f"{text} / {widget.accessibleName()} / {widget.toolTip()}"
    return said


def test_every_page_and_panel_changes_in_place(rider: Person, qapp: QApplication) -> None:
    window = rider.app.window
    for name in (PageName.REGISTER, PageName.ACCOUNT, PageName.RIDE):
        window.go(name)  # half of the pages are there by then, and the others are built afterwards
    with pseudo_locale.spoken(qapp):
        pseudo_locale.switch(qapp)
        for name in PageName:
            window.go(name)
            rider.settle()
            assert in_english(window) == [], name


def test_longer_words_are_whole_on_a_small_projector(rider: Person, qapp: QApplication) -> None:
    rider.app.window.resize(PROJECTOR)
    with pseudo_locale.spoken(qapp):
        pseudo_locale.switch(qapp)
        for name in PageName:
            rider.app.window.go(name)
            rider.settle()
            rider.wait(lambda: not cut_off(rider), f"room for longer words on {name}")


def too_wide(person: Person) -> list[str]:
    links = person.app.window.findChildren(LinkButton)
    return [
        link.objectName() for link in links if link.isVisible() and link.width() > link.sizeHint().width()
    ]


def test_the_keyboards_line_is_below_a_links_words_and_no_wider(rider: Person) -> None:
    for name in PageName:
        rider.app.window.go(name)
        rider.settle()
        rider.wait(lambda: not too_wide(rider), f"links as wide as their words on {name}")


def test_and_back_to_english_as_it_was(rider: Person, qapp: QApplication) -> None:
    window = rider.app.window
    rider.click("goAccount")
    rider.wait_for_rest()
    before = everything(window)
    with pseudo_locale.spoken(qapp):
        pseudo_locale.switch(qapp)
        changed = everything(window)
    pseudo_locale.switch(qapp, back=True)
    after = everything(window)
    assert sum(pseudo_locale.OPEN in said for said in changed.values()) > 100
    moving = re.compile(r"\d+ (?:s|min|ms)\b|\d\d:\d\d(?::\d\d)?")
    still = [{name: moving.sub("", said) for name, said in each.items()} for each in (after, before)]
    assert still[0] == still[1]


def test_what_was_typed_stays(person: Person, qapp: QApplication) -> None:
    person.fill_registration("ada@example.com", PASSWORD)
    person.type("registerEmail", "Register")  # a word of the app's own, too
    with pseudo_locale.spoken(qapp):
        pseudo_locale.switch(qapp)
        assert person.find("registerEmail", QLineEdit).text() == "Register"
        assert person.find("registerPassword", QLineEdit).text() == PASSWORD


def test_a_message_that_stands_there_changes_too(person: Person, qapp: QApplication) -> None:
    person.fill_sign_in("nobody@example.com", PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.error)
    english = person.message
    with pseudo_locale.spoken(qapp):
        pseudo_locale.switch(qapp)
        assert person.message != english
        assert person.message.count(pseudo_locale.OPEN) >= 3
        assert person.error == "NotAuthorizedException"


def test_from_right_to_left(person: Person, qapp: QApplication) -> None:
    with pseudo_locale.spoken(qapp, direction="ar"):
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert person.app.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLocale().language() == QLocale.Language.Arabic
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_it_is_chosen_in_the_preferences_and_remembered(
    open_app: Callable[..., Person], qapp: QApplication, german: None
) -> None:
    person = open_app("--demo")
    person.wait_until_ready()
    person.app.window.go(PageName.PREFERENCES)
    person.choose_language("de")
    assert i18n.language() == "de"
    assert QLocale().language() == QLocale.Language.German
    assert in_english(person.app.window) == []
    person.settle()  # it is written down
    person.app.close()
    i18n.speak(qapp, i18n.ENGLISH)
    again = open_app()
    assert i18n.language() == "de"
    again.wait_until_ready()
    again.app.window.go(PageName.PREFERENCES)
    assert in_english(again.app.window) == []
    again.choose_language("en")
    assert i18n.language() == i18n.ENGLISH
    left = [each for each in everything(again.app.window).values() if pseudo_locale.OPEN in each]
    assert left == [], "\n".join(left)


def test_what_is_in_sight_changes_first(
    person: Person, qapp: QApplication, german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 0.0002)
    window = person.app.window
    person.fill_registration("ada@example.com", PASSWORD)
    hidden = person.find("registerSubmit", QAbstractButton)
    window.go(PageName.PREFERENCES)
    beats: list[str] = []
    beat = QTimer(window)
    beat.timeout.connect(lambda: beats.append(hidden.text()))
    beat.start(0)
    switch = LanguageSwitch(window)
    switch.to(QLocale("de"))
    person.wait(lambda: i18n.language() == "de" and in_english(window) == [], "the page in sight")
    assert switch.busy
    assert pseudo_locale.OPEN not in hidden.text()
    person.wait(lambda: not switch.busy, "the other pages")
    beat.stop()
    assert pseudo_locale.OPEN in hidden.text()
    assert person.find("registerEmail", QLineEdit).text() == "ada@example.com"
    assert len(beats) > 1000, "the window went on answering"


def test_who_thinks_again_gets_what_was_wanted_last(person: Person, qapp: QApplication, german: None) -> None:
    window = person.app.window
    switch = LanguageSwitch(window)
    switch.to(QLocale("de"))
    person.wait(lambda: i18n.language() == "de", "the other language")
    assert switch.busy
    switch.to(QLocale("en"))
    person.wait(lambda: not switch.busy, "English again")
    assert i18n.language() == i18n.ENGLISH
    assert [each for each in everything(window).values() if pseudo_locale.OPEN in each] == []
    switch.to(QLocale("de"))
    switch.to(QLocale("en"))
    person.wait(lambda: not switch.busy, "English after all")
    assert [each for each in everything(window).values() if pseudo_locale.OPEN in each] == []


def test_a_line_with_a_sign_before_it_is_known_by_its_text(qapp: QApplication) -> None:
    known = [
        Text("C", "a symbol, ! or #", ("ein Zeichen, ! oder #",)),
        Text("C", "{0} or {1}", ("{0} oder {1}",)),
    ]
    retranslation = Retranslation([*known, Text("C", "{count} letters", ("{count} Buchstaben",))])
    assert retranslation.again("✓  ein Zeichen, ! oder #") == "✓  a symbol, ! or #"
    assert retranslation.again("•  8 Buchstaben") == "•  8 letters"
    assert retranslation.again("–  eins oder zwei") == "–  eins or zwei"


def test_numbers_and_days_in_a_sentence_change_with_it(qapp: QApplication) -> None:
    text = Text("C", "{count} on {day}, {0}", ("{count} on {day}, {0}",))
    english = QLocale("en_GB")
    QLocale.setDefault(english)
    retranslation = Retranslation([text])
    QLocale.setDefault(QLocale("de_DE"))
    try:
        said = retranslation.again("10,240 on 2 Nov 2026, 10.240")
        assert said == "10.240 on 2. Nov. 2026, 10.240"
        assert formats.again("2 Nov 2026 09:05", english) == "2. Nov. 2026 09:05"
        assert formats.again("2 Nov 2026 09:05:07", english) == "2. Nov. 2026 09:05:07"
        assert formats.again("09:05", english) is None
        assert formats.again("10240", english) is None
    finally:
        QLocale.setDefault(QLocale.system())


def test_the_command_line_goes_first(open_app: Callable[..., Person], german: None) -> None:
    open_app("--demo", "--language", "de")
    assert i18n.language() == "de"
