"""The whole app, opened on a local pool whose clock and whose line are the test's.

Most walks share an app and its pool with the others of their module, which is thrice as quick: each finds
both without riders and with nothing planned. What a walk leaves in the app counts as little as what any
earlier sign-in left there. Walks that need an app of its own ask for `open_app`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.e2e.challenges.walk import Walk
from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.ui.conftest import undress
from wildrydes_desktop.app import create
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.ui.pages.names import PageName


@pytest.fixture(scope="session")
def folder_with_keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an empty pool that has its signing keys. Copy it; never start anything on it."""
    folder = tmp_path_factory.mktemp("keys") / "pool"
    pool = LocalPool(folder)
    pool.keys.prepare()
    pool.close()
    return folder


def open_on(data_dir: Path, *options: str) -> Person:
    """Somebody at the app, as soon as its pool is open."""
    app = create([*options, "--data-dir", str(data_dir)])
    person = Person(app)
    person.wait(lambda: app.pool_is_open, "the pool")
    return person


def close(*people: Person) -> None:
    """Close the apps. No bug was caught in any of them."""
    for person in people:
        person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    undress()
    assert [person.app.bugs for person in people] == [[] for _ in people]


# An app that walks share


class Shared:
    """A pool, and the app that is open on it once somebody has walked."""

    def __init__(self, pool: PoolOnLoopback, data_dir: Path) -> None:
        self.pool = pool
        self._data_dir = data_dir
        self._person: Person | None = None

    def begin(self) -> Walk:
        """A walk of its own: no riders, no plans. The app is made for the first one, not before it."""
        self.pool.reset()
        if self._person is None:
            self._person = open_on(self._data_dir, *self.pool.options)
        return Walk(self.pool, self._person)

    def end(self) -> None:
        """Keep the app for the next walk if this one came to its end, and to rest."""
        person = self._person
        if person is not None and (person.busy or person.page is not PageName.RIDE or person.app.bugs):
            self.close()

    def close(self) -> None:
        if self._person is not None:
            person, self._person = self._person, None
            close(person)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, folder_with_keys: Path) -> Iterator[Shared]:
    folder = tmp_path_factory.mktemp("shared")
    with PoolOnLoopback(Path(shutil.copytree(folder_with_keys, folder / "pool"))) as pool:
        shared = Shared(pool, folder / "app")
        yield shared
        shared.close()


@pytest.fixture
def walk(qapp: QApplication, shared: Shared) -> Iterator[Walk]:
    """Somebody at the app, on a pool without riders."""
    yield shared.begin()
    shared.end()


# Apps of their own


@pytest.fixture
def pool(tmp_path: Path, folder_with_keys: Path) -> Iterator[PoolOnLoopback]:
    """A pool without riders, for one test."""
    with PoolOnLoopback(Path(shutil.copytree(folder_with_keys, tmp_path / "pool"))) as pool:
        yield pool


@pytest.fixture
def open_app(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Opens the app with any options; closed after the test."""
    people: list[Person] = []

    def opened(*options: str) -> Person:
        people.append(open_on(tmp_path / "app", *options))
        return people[-1]

    yield opened
    close(*people)
