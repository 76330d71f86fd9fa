"""The app's window before a cloud of our own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.at_the_stack import go_to_stack, wait_for_places
from tests.helpers.person import Person
from tests.ui.stack.cloud import Cloud, stand_in
from wildrydes_desktop.app import create


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Cloud:
    """What answers instead of AWS."""
    cloud = Cloud()
    stand_in(cloud, monkeypatch)
    return cloud


@pytest.fixture
def open_app(qapp: QApplication, tmp_path: Path, cloud: Cloud) -> Iterator[Callable[..., Person]]:
    """Opens the app on a data folder of this test's own, with no pool yet; closed after the test."""
    people: list[Person] = []

    def opened(*options: str) -> Person:
        app = create([*options, "--data-dir", str(tmp_path / "data")])
        people.append(Person(app))
        return people[-1]

    yield opened
    for person in people:
        person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    assert [person.app.bugs for person in people] == [[] for _ in people]


@pytest.fixture
def person(open_app: Callable[..., Person]) -> Person:
    """Somebody who has gone to the page of the stack by the menu."""
    person = open_app()
    go_to_stack(person)
    wait_for_places(person)
    return person
