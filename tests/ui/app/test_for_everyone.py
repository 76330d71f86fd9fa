"""Every page and every panel, for who does not see or has no mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from accessibility import controls, pictures, walk
from tests.helpers.person import Person
from wildrydes_desktop.session.settings import Look, Settings

JUDGES = (
    controls.unnamed,
    controls.unheard,
    controls.out_of_reach,
    controls.torn_apart,
    controls.out_of_order,
)


def test_everything_has_a_name_and_is_reached_in_order(person: Person) -> None:
    """One walk for all: it takes a while."""
    person.app.window.resize(walk.SIZE)
    found: list[str] = []
    places = 0
    for place in walk.places(person):
        places += 1
        person.app.window.order_stops()  # as the Tab key does
        found += [f"{place.name}: {fault}" for judge in JUDGES for fault in judge(place.root)]
    assert found == [], "\n".join(found)
    assert places >= 30


def test_what_came_late_is_reached_where_it_stands(person: Person) -> None:
    person.sign_in("rider@example.com", "Unicorns-fly-9")
    person.wait(lambda: person.sees("rideMap"), "the map, which is made when somebody looks")
    person.find("rideMap").setFocus()
    heard = []
    for _ in range(2):
        QTest.keyClick(person.app.window.focusWidget(), Qt.Key.Key_Tab)
        heard.append(person.focused())
    assert heard == ["rideRequest", "rideApi"]


def test_the_keyboard_comes_with_the_page_where_nothing_is_typed(person: Person) -> None:
    person.sign_in("rider@example.com", "Unicorns-fly-9")
    QTest.keyClick(person.app.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    reached = [person.focused()]
    for _ in range(3):
        QTest.keyClick(person.app.window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(person.focused())
    assert reached == ["accountUsername", "accountEmail", "accountSub", "accountRefresh"]


def test_with_less_movement_nothing_moves(open_app, data_dir: Path) -> None:
    """WCAG 2.2, 2.3.3. A ride is asked for, and the theatre is open: what flies and grows elsewhere."""
    Settings(data_dir).remember_look(Look(less_motion=True))
    person = open_app("--demo")
    person.wait_until_ready()
    person.sign_in("rider@example.com", "Unicorns-fly-9")
    person.wait(lambda: person.sees("rideMap"), "the map")
    moved = []
    for each in person.app.window.findChildren(QAbstractAnimation):
        each.stateChanged.connect(lambda now, _: moved.append(now))
    person.click("rideRequest")
    person.wait(lambda: person.sees("rideStatus") and "is here" in person.text("rideStatus"), "the unicorn")
    assert QAbstractAnimation.State.Running not in moved


def test_no_verdict_is_told_by_colour_alone(person: Person) -> None:
    person.sign_in("rider@example.com", "Unicorns-fly-9")
    model = person.model("checksView")
    words = {
        model.index(row, 1).data(Qt.ItemDataRole.UserRole): model.index(row, 1).data()
        for row in range(model.rowCount())
    }
    assert "pass" in words
    assert all(words.values())
    assert len(set(words.values())) == len(words)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_text_and_parts_are_strong_enough_in_the_picture(open_app, scheme: str) -> None:
    """On two full places; `make accessibility` measures them all."""
    person = open_app("--demo", "--colours", scheme)
    person.app.window.resize(1280, 1400)
    person.wait_until_ready()
    person.app.window.activateWindow()
    person.sign_in("rider@example.com", "Unicorns-fly-9")
    walk.settle(person)
    window = person.app.window
    for root in (window.page("ride"), window.page("sign_in"), person.find("inspectorDock")):
        if not root.isVisible():
            window.go("sign_in")
            walk.settle(person)
        measured = pictures.measure(root) + pictures.measure_focus(root)
        assert len(measured) > 5
        assert [each for each in measured if not each.enough] == []


def test_the_measure_of_a_picture(qtbot) -> None:
    label = QLabel("Unicorns")
    label.setStyleSheet("background: #ffffff; color: #949494; font-size: 24px; padding: 6px;")
    window = QWidget()
    QVBoxLayout(window).addWidget(label)
    qtbot.addWidget(window)
    window.show()
    (text,) = pictures.measure(window)
    assert text.ratio == pytest.approx(3.03, abs=0.02)
    assert not text.enough


@pytest.fixture
def form(qtbot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for name in ("one", "two", "three"):
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(name)
        column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_judges_find_what_they_look_for(form: QWidget) -> None:
    assert [judge(form) for judge in JUDGES] == [[]] * len(JUDGES)
    button = QPushButton("…", form)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    late = QToolButton(form)
    late.setObjectName("late")
    late.setText("Late")
    late.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for widget in (button, late):
        widget.resize(8, 4)
        widget.show()
    assert len(controls.unnamed(form)) == 2  # no object name, and nothing that could be read out
    assert len(controls.out_of_reach(form)) == 1
    assert controls.out_of_order(form) == ["from QLineEdit three up to QToolButton late"]
