"""The whole app through its real widgets, on a real local pool in a process of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.person import Person
from tests.helpers.stocked_pool import stock
from wildrydes_desktop.app import create
from wildrydes_desktop.jobs import jobs


@pytest.fixture(scope="session")
def pool_with_riders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose local pool has riders in it. Copy it; never start anything on it."""
    folder = tmp_path_factory.mktemp("stocked")
    stock(folder)
    return folder


@pytest.fixture
def data_dir(tmp_path: Path, pool_with_riders: Path) -> Path:
    """A data folder of this test's own, its local pool with riders in it."""
    return Path(shutil.copytree(pool_with_riders, tmp_path / "data"))


@pytest.fixture(autouse=True)
def patient_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was begun before the app is closed comes to its end, on a machine with much else to do as well."""
    monkeypatch.setattr(jobs, "CLOSE_WITHIN", 20.0)


@pytest.fixture
def open_app(qapp: QApplication, data_dir: Path) -> Iterator[Callable[..., Person]]:
    """Opens the app with any options, on this test's data folder; closed after the test.

    No exception may have got through to the app's last nets by then.
    """
    people: list[Person] = []

    def opened(*options: str) -> Person:
        app = create([*options, "--data-dir", str(data_dir)])
        person = Person(app)
        people.append(person)
        return person

    yield opened
    for person in people:
        person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    assert [person.app.bugs for person in people] == [[] for _ in people]


@pytest.fixture
def person(open_app: Callable[..., Person]) -> Person:
    """Somebody at the window of the app, on its own local pool, when everything is built."""
    person = open_app("--demo")
    person.wait_until_ready()
    return person
