"""The workshop guide in the app: it ticks itself from what happens, and is there again in the next run."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QDate, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QScrollArea

from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.app import workshop_guide
from wildrydes_desktop.app.guide_watch import GuideWatch
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.guide.panel import GuidePanel
from wildrydes_desktop.ui.pages.names import PageName

NEWCOMER = "bob@example.com"
STEPS = ("stack", "configure", "register", "verify", "sign-in", "understand", "ride")


def open_guide(person: Person) -> None:
    entry = person.app.window.findChild(QAction, "guideEntry")
    assert isinstance(entry, QAction)
    assert entry.isVisible()
    if not entry.isChecked():
        entry.trigger()
    wait_for_guide(person)


def wait_for_guide(person: Person) -> None:
    person.wait(lambda: person.sees("guideText"), "the guide")


def standing(person: Person, step: str) -> str:
    return str(person.find(f"guideStep_{step}").property("standing"))


def done(person: Person) -> list[str]:
    return [step for step in STEPS if standing(person, step) == "done"]


def wait_for(person: Person, *steps: str) -> None:
    person.wait(lambda: done(person) == list(steps), f"{steps} to be done")


def at(person: Person) -> str:
    """The step that is open."""
    return next(step for step in STEPS if person.find(f"guideStep_{step}").isChecked())


def look(person: Person) -> None:
    """Leave what is shown before one's eyes for as long as it takes to be drawn."""
    for _ in range(3):
        QApplication.processEvents()


def test_nothing_of_it_is_there_before_somebody_asks_for_it(person: Person) -> None:
    with pytest.raises(AssertionError, match="is not there"):
        person.find("guideDock")
    open_guide(person)
    assert person.sees("guideDock")
    person.click("guideDockClose")
    assert not person.sees("guideDock")


def test_the_whole_module_ticks_itself(person: Person) -> None:
    open_guide(person)
    wait_for(person, "configure")
    assert standing(person, "stack") == "skipped"
    assert person.text("guideProgress") == "1 of 6 steps done."
    assert at(person) == "register"

    person.click("guideGo")
    person.wait_for_page(PageName.REGISTER)
    person.register(NEWCOMER, PASSWORD)
    wait_for(person, "configure", "register")
    assert at(person) == "verify"
    person.take_code(NEWCOMER)
    person.click("verifySubmit")
    wait_for(person, "configure", "register", "verify")
    person.wait_for_page(PageName.SIGN_IN)
    person.type("signInPassword", PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.RIDE)
    wait_for(person, "configure", "register", "verify", "sign-in")

    assert at(person) == "understand"
    person.click("guideGo")
    look(person)
    person.turn_to("access")
    look(person)
    assert person.claims()["token_use"] == "access"
    assert "understand" not in done(person)
    person.app.window.bring_panel("guide")
    person.click("guideChoice_1")
    person.click("guideAnswer")
    assert person.text("guideVerdict").startswith("No.")
    person.click("guideChoice_0")
    assert not person.sees("guideVerdict")
    person.click("guideAnswer")
    wait_for(person, "configure", "register", "verify", "sign-in", "understand")

    assert at(person) == "ride"
    person.click("guideGo")
    person.wait(lambda: person.sees("rideRequest"))
    person.click("rideRequest")
    wait_for(person, *STEPS[1:])
    assert person.text("guideProgress") == "All done."


def test_what_happened_before_it_was_opened_counts(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    open_guide(person)
    wait_for(person, "configure", "register", "verify", "sign-in")


def test_what_is_on_its_way_while_it_is_opened_counts(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sent by a worker's thread before the guide listens, it arrives after the guide has looked back."""
    begin = GuideWatch.__init__
    sign_up = Exchange(99, "SignUp", "POST", "http://127.0.0.1/", 1.0, 1.0, 200)

    def begin_late(watch: GuideWatch, parts: Parts, *given: Any) -> None:
        worker = threading.Thread(target=lambda: parts.pools.exchanged.emit(sign_up))
        worker.start()
        worker.join()
        begin(watch, parts, *given)

    monkeypatch.setattr(GuideWatch, "__init__", begin_late)
    open_guide(person)
    wait_for(person, "configure", "register")


def test_it_goes_on_in_the_next_run_where_it_was(open_app: Callable[..., Person]) -> None:
    person = open_app("--demo")
    person.wait_until_ready()
    open_guide(person)
    wait_for(person, "configure")
    person.sign_in(CONFIRMED, PASSWORD)
    wait_for(person, "configure", "register", "verify", "sign-in")
    person.wait_for_rest()
    person.app.close()

    person = open_app("--demo")
    person.wait_until_ready()
    wait_for_guide(person)
    wait_for(person, "configure", "register", "verify", "sign-in")
    assert at(person) == "understand"
    person.click("guideDockClose")
    person.app.close()

    person = open_app("--demo")
    person.wait_until_ready()
    person.wait_for_rest()
    assert not person.sees("guideDock")


def test_a_problem_brings_the_hint_that_is_about_it(person: Person) -> None:
    open_guide(person)
    person.click("guideStep_sign-in")
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    assert not person.sees("guideHint")
    person.click("signInSubmit")
    person.wait(lambda: person.error == "NotAuthorizedException")
    person.wait(lambda: person.sees("guideHint"), "the hint")
    assert "whether it was the name or the password" in person.text("guideHint")


class HeldTimer(QObject):
    """Qt's timer at the guide's seam: its time passes when a test says so."""

    timeout = Signal()
    made: ClassVar[list[HeldTimer]] = []

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval = 0
        self._left = -1
        self.made.append(self)

    def setSingleShot(self, single: bool) -> None:  # noqa: N802 - Qt's own
        assert single

    def start(self, interval: int | None = None) -> None:
        self._interval = self._interval if interval is None else interval
        self._left = self._interval

    @classmethod
    def pass_(cls, minutes: float) -> None:
        """So many minutes go by for the guide of the newest window."""
        timer = cls.made[-1]
        assert timer._left > 0, "nobody waits for anything"
        timer._left -= round(minutes * 60_000)
        if timer._left <= 0:
            timer._left = -1
            timer.timeout.emit()
        QApplication.processEvents()


@pytest.fixture
def minutes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[float], None]]:
    """Lets minutes go by for guides that are opened from now on."""
    monkeypatch.setattr(workshop_guide, "QTimer", HeldTimer)
    yield HeldTimer.pass_
    HeldTimer.made.clear()


def test_who_does_not_get_on_is_given_a_hint_after_some_minutes(
    minutes: Callable[[float], None], person: Person
) -> None:
    open_guide(person)
    person.click("guideStep_register")
    minutes(4.9)
    assert not person.sees("guideHint"), "five are usual"
    minutes(0.2)
    person.wait(lambda: person.sees("guideHint"), "the first hint")
    first = person.text("guideHint")
    minutes(4.9)
    assert person.text("guideHint") == first
    minutes(0.2)
    person.wait(lambda: person.text("guideHint") not in {"", first}, "the next one")


def test_the_minutes_are_counted_anew_in_each_step(minutes: Callable[[float], None], person: Person) -> None:
    open_guide(person)
    person.click("guideStep_register")
    minutes(4.9)
    person.click("guideStep_verify")
    minutes(4.9)
    assert not person.sees("guideHint"), "what passed in another step does not count"
    minutes(0.2)
    person.wait(lambda: person.sees("guideHint"), "the hint")


def test_who_is_done_with_a_step_is_given_no_hint_for_it(
    minutes: Callable[[float], None], person: Person
) -> None:
    open_guide(person)
    person.click("guideStep_register")
    person.click("guideTick")
    person.click("guideStep_register")
    for _ in range(3):
        minutes(6)
        assert not person.sees("guideHint")


def test_an_instructor_says_after_how_many_minutes(
    minutes: Callable[[float], None], room: Path, open_app: Callable[..., Person]
) -> None:
    person = open_app("--demo", "--presets", str(room))
    person.wait_until_ready()
    person.wait(lambda: person.sees("guideStep_come-in"), "the instructor's guide")
    person.wait(lambda: person.sees("guideTick"), "the open step")
    person.click("guideStep_come-in")
    minutes(0.09)
    assert not person.sees("guideHint")
    minutes(0.02)
    person.wait(lambda: person.text("guideHint") == "The door is on the left.", "the hint")
    person.click("guideStep_sign-in")
    for _ in range(2):
        minutes(6)
        assert not person.sees("guideHint"), "that step has none"


def test_hints_come_one_by_one_and_ticks_by_hand_can_be_taken_back(person: Person) -> None:
    open_guide(person)
    person.click("guideStep_register")
    person.click("guideHintButton")
    first = person.text("guideHint")
    person.click("guideHintButton")
    assert person.text("guideHint") not in {"", first}
    person.click("guideTick")
    person.wait(lambda: standing(person, "register") == "done")
    assert at(person) == "verify"
    assert not person.sees("guideHint")
    person.click("guideStep_register")
    assert "ticked by you" in person.text("guideWhen")
    person.click("guideTick")
    assert standing(person, "register") == "open"


ROOM = """\
id = "room-4"
title = "Room <b>4</b>"

[[step]]
id = "come-in"
title = "Come in"
hints = ["The door is on the left."]
minutes = 0.1
notes = "Say good morning."

[[step]]
id = "sign-in"
title = "Sign in"
done_when = "signed_in"
go = "sign_in"
notes = "Now it is quiet."
"""


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """An instructor's guide, and the file beside the program that names it."""
    (tmp_path / "room-4.toml").write_text(ROOM)
    presets = tmp_path / "wildrydes.toml"
    presets.write_text('guide = "room-4.toml"\n')
    return presets


def test_an_instructor_s_guide_opens_at_the_first_start(room: Path, open_app: Callable[..., Person]) -> None:
    person = open_app("--demo", "--presets", str(room))
    person.wait_until_ready()
    person.wait(lambda: person.sees("guideStep_come-in"), "the instructor's guide")
    person.wait(lambda: person.text("guideTitle") == "Room <b>4</b>", "its title, as it is written")
    person.click("guideDockClose")
    person.app.close()
    person = open_app("--demo", "--presets", str(room))
    person.wait_until_ready()
    person.wait_for_rest()
    assert not person.sees("guideDock")
    open_guide_of_room(person)


def open_guide_of_room(person: Person) -> None:
    entry = person.app.window.findChild(QAction, "guideEntry")
    assert isinstance(entry, QAction)
    entry.trigger()
    person.wait(lambda: person.sees("guideStep_come-in"), "the instructor's guide")


def test_a_guide_that_makes_no_sense_is_named_by_its_lines_and_ours_is_there(
    room: Path, open_app: Callable[..., Person]
) -> None:
    (room.parent / "room-4.toml").write_text(ROOM.replace("signed_in", "sign_in"))
    person = open_app("--demo", "--presets", str(room))
    person.wait(lambda: person.error == "GuideRefused", "the complaint")
    assert "line 14, column 1: " in person.message
    person.wait(lambda: person.sees("guideStep_understand"), "the app's own guide")


def test_progress_and_guides_are_saved_and_opened(person: Person, tmp_path: Path) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    open_guide(person)
    wait_for(person, "configure", "register", "verify", "sign-in")
    report, guide = tmp_path / "progress.md", tmp_path / "guide.toml"
    save(person, "guideSave", "guideSaveDialog", report)
    person.wait(report.exists)
    text = report.read_text()
    assert "4 of 6 steps done." in text
    today = formats.day(QDate.currentDate())
    assert f"- [x] Sign in ({today} " in text, "with its day: it is read on another"
    assert f"Written on {today} " in text
    assert "- [ ] Take a ride" in text
    assert CONFIRMED not in text
    save(person, "guideExport", "guideExportDialog", guide)
    person.wait(guide.exists)
    guide.write_text(guide.read_text().replace("Take a ride", "Ride away").replace('"module-2"', '"mine"'))
    save(person, "guideOpen", "guideOpenDialog", guide)
    panel = person.find("guidePanel", GuidePanel)
    person.wait(lambda: named(person, "guideStep_ride").endswith("Ride away"), "the changed guide")
    wait_for(person, "configure", "register", "verify", "sign-in")
    person.click("guideOwn")
    person.wait(lambda: named(person, "guideStep_ride").endswith("Take a ride"), "the app's own guide")
    assert panel is person.find("guidePanel")


def named(person: Person, name: str) -> str:
    """What a widget is called; empty while it is not there."""
    return person.find(name).accessibleName() if person.sees(name) else ""


def save(person: Person, button: str, dialog: str, path: Path) -> None:
    person.click(button)
    person.wait(lambda: person.app.window.findChild(QFileDialog, dialog) is not None)
    found = person.find(dialog, QFileDialog)
    found.fileSelected.emit(str(path))
    found.reject()


def test_a_presenter_hears_of_each_step_and_turns_the_pages(person: Person) -> None:
    heard: list[str] = []
    guides = []
    further = person.app._wiring._further
    further.guide(guides.append)
    person.wait(lambda: guides, "the guide")
    guide = guides[0]
    guide.changed.connect(lambda: heard.append(guide.notes))
    guide.go_to(1)
    guide.go_to(2)
    assert guide.step.id == "register"
    assert heard[-1].startswith("SignUp sends the password.")
    guide.go_to(99)
    assert guide.at == 2
    person.register(NEWCOMER, PASSWORD)
    person.wait(lambda: guide.step.id == "verify", "the next step")
    assert heard[-1].startswith("Whoever gets no mail")


def test_ticks_in_a_row_are_all_there_in_the_next_run(open_app: Callable[..., Person]) -> None:
    person = open_app("--demo")
    person.wait_until_ready()
    open_guide(person)
    wait_for(person, "configure")
    for _ in STEPS[2:]:
        person.click("guideTick")
    assert done(person) == list(STEPS[1:])
    person.app.close()
    person = open_app("--demo")
    person.wait_until_ready()
    wait_for_guide(person)
    assert done(person) == list(STEPS[1:])
    person.click("guideRestart")
    assert done(person) == []


def test_arrow_keys_go_from_step_to_step_and_tab_into_the_step(person: Person) -> None:
    open_guide(person)
    wait_for(person, "configure")
    row = person.find("guideStep_register")
    row.setFocus()
    person.press(Qt.Key.Key_Down)
    assert at(person) == "verify"
    assert person.focused() == "guideStep_verify"
    places = []
    for _ in range(4):
        person.press(Qt.Key.Key_Tab)
        places.append(person.focused())
    assert places[:3] == ["guideGo", "guideHintButton", "guideTick"]
    person.press(Qt.Key.Key_Backtab)
    assert person.focused() == "guideTick"


@pytest.mark.parametrize("percent", [100, 200])
def test_words_have_room_in_the_smallest_window(
    data_dir: Path, open_app: Callable[..., Person], percent: int
) -> None:
    (data_dir / "settings.json").write_text(json.dumps({"look": {"text_percent": percent}}))
    person = open_app("--demo")
    person.app.window.resize(900, 600)
    person.wait_until_ready()
    open_guide(person)
    panel = person.find("guidePanel")
    for step in STEPS:
        person.click(f"guideStep_{step}")
        if person.sees("guideHintButton"):
            person.click("guideHintButton")
        person.settle()
        for widget in (*panel.findChildren(QLabel), *panel.findChildren(QPushButton)):
            if not widget.isVisible():
                continue
            needed = widget.sizeHint()
            if isinstance(widget, QLabel) and widget.wordWrap():
                needed = QSize(0, widget.heightForWidth(widget.width()))
            room = (widget.width(), widget.height())
            assert needed.width() <= room[0], (step, widget.objectName(), widget.text(), room)
            assert needed.height() <= room[1], (step, widget.objectName(), widget.text(), room)
        area = person.find("guideScroll", QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, step
