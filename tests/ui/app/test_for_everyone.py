"""Every page and every panel, for who does not see or has no mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from accessibility import controls, walk
from tests.helpers.person import Person

JUDGES = (controls.unnamed, controls.out_of_reach, controls.torn_apart, controls.out_of_order)


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
    assert [judge(form) for judge in JUDGES] == [[], [], [], []]
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
