"""The whole app, opened on a local pool whose clock and whose line are the test's."""

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
from tests.ui.conftest import undressed as undressed  # noqa: PLC0414 - a fixture, for these tests too
from wildrydes_desktop.app import create
from wildrydes_desktop.local_pool.service import LocalPool


@pytest.fixture(scope="session")
def folder_with_keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an empty pool that has its signing keys. Copy it; never start anything on it."""
    folder = tmp_path_factory.mktemp("keys") / "pool"
    pool = LocalPool(folder)
    pool.keys.prepare()
    pool.close()
    return folder


@pytest.fixture
def pool(tmp_path: Path, folder_with_keys: Path) -> Iterator[PoolOnLoopback]:
    """A pool without riders."""
    with PoolOnLoopback(Path(shutil.copytree(folder_with_keys, tmp_path / "pool"))) as pool:
        yield pool


@pytest.fixture
def open_app(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Opens the app with any options; closed after the test, and no bug was caught by then."""
    people: list[Person] = []

    def opened(*options: str) -> Person:
        app = create([*options, "--data-dir", str(tmp_path / "app")])
        people.append(Person(app))
        people[-1].wait(lambda: app.pool_is_open, "the pool")
        return people[-1]

    yield opened
    for person in people:
        person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    assert [person.app.bugs for person in people] == [[] for _ in people]


@pytest.fixture
def walk(open_app: Callable[..., Person], pool: PoolOnLoopback) -> Walk:
    """Somebody at the app, on a pool without riders."""
    return Walk(pool, open_app(*pool.options))
