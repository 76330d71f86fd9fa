"""Whoever needs the pool waits for it on a thread, and nobody's changed mind ends another's wait."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.helpers.local_pool_server import start_local_pool
from wildrydes_desktop.app import pool_keeper
from wildrydes_desktop.app.local_pool_process import LocalPoolProcess
from wildrydes_desktop.app.pool_keeper import Access, PoolKeeper
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

PATIENCE = 60_000  # ms
ELSEWHERE = PoolConfig.of(
    "us-east-1_AbCdEfGhI", "1example23456789", endpoint_url="http://127.0.0.1:9", kind=PoolKind.ALIAS
)


class Waiter(threading.Thread):
    """A worker that waits for the pool. `got` is the access, or the exception that came instead."""

    def __init__(self, keeper: PoolKeeper) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self.got: Access | Exception | None = None
        self._keeper = keeper
        self.start()

    def run(self) -> None:
        with working_under(self.cancellation):
            try:
                self.got = self._keeper.wait()
            except (Cancelled, ProblemError) as error:
                self.got = error


class World:
    """A keeper, what it said, and how its local pool is made."""

    def __init__(self, data_dir: Path, form: IssuerForm = IssuerForm.AWS) -> None:
        self.parent = QObject()
        self.processes: list[LocalPoolProcess] = []
        self.keeper = PoolKeeper(self._make, form, self.parent)
        self.opened: list[PoolConfig] = []
        self.failed: list[Problem] = []
        self.died: list[bool] = []
        self.exchanged: list[Any] = []
        self.keeper.opened.connect(self.opened.append)
        self.keeper.failed.connect(self.failed.append)
        self.keeper.local_pool_died.connect(lambda: self.died.append(True))
        self.keeper.exchanged.connect(self.exchanged.append)
        self.settings: list[dict[str, Any]] = []
        self.keeper.settings_changed.connect(self.settings.append)
        self._data_dir = data_dir
        self._form = form

    def _make(self) -> LocalPoolProcess:
        self.processes.append(LocalPoolProcess(self._data_dir, self._form.value))
        return self.processes[-1]


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.keeper.close()


@pytest.fixture
def wait(world: World) -> Iterator[Callable[[], Waiter]]:
    """Start a worker that waits; what still waits at the end is cancelled."""
    waiters: list[Waiter] = []

    def begin() -> Waiter:
        waiters.append(Waiter(world.keeper))
        return waiters[-1]

    yield begin
    for waiter in waiters:
        waiter.cancellation.cancel()
        waiter.join(10)


def test_a_real_pool_is_open_at_once(world: World, wait: Callable[[], Waiter]) -> None:
    assert world.keeper.access is None
    world.keeper.open(ELSEWHERE)
    assert world.opened == [ELSEWHERE]
    waiter = wait()
    waiter.join(10)
    assert waiter.got is world.keeper.access
    assert isinstance(waiter.got, Access)
    assert waiter.got.pool is ELSEWHERE
    assert waiter.got.inbox_url == ""


def test_who_came_before_the_local_pool_gets_it(
    world: World, wait: Callable[[], Waiter], qtbot: QtBot
) -> None:
    world.keeper.open_local()
    waiters = [wait(), wait()]
    assert world.keeper.access is None
    qtbot.waitUntil(lambda: bool(world.opened), timeout=PATIENCE)
    for waiter in waiters:
        waiter.join(10)
        assert waiter.got is world.keeper.access
    (pool,) = world.opened
    assert pool.local
    assert pool.kind is PoolKind.EMAIL
    access = world.keeper.access
    assert access is not None
    assert access.inbox_url.startswith(f"{pool.endpoint_url}/")


def test_tokens_carry_the_form_of_issuer_that_was_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    world = World(tmp_path, IssuerForm.ENDPOINT)
    world.keeper.open_local()
    qtbot.waitUntil(lambda: bool(world.opened), timeout=PATIENCE)
    world.keeper.close()
    assert world.opened[0].issuer == f"{world.opened[0].endpoint_url}/{world.opened[0].user_pool_id}"


def test_cancelling_one_leaves_the_others_waiting(
    world: World, wait: Callable[[], Waiter], qtbot: QtBot
) -> None:
    world.keeper.open_local()
    changed_their_mind, goes_on = wait(), wait()
    changed_their_mind.cancellation.cancel()
    changed_their_mind.join(10)
    assert isinstance(changed_their_mind.got, Cancelled)
    comes_later = wait()
    qtbot.waitUntil(lambda: bool(world.opened), timeout=PATIENCE)
    for waiter in (goes_on, comes_later):
        waiter.join(10)
        assert waiter.got is world.keeper.access


def test_a_pool_that_cannot_start_is_a_problem_for_all(
    world: World, wait: Callable[[], Waiter], qtbot: QtBot, tmp_path: Path
) -> None:
    other = start_local_pool(tmp_path)
    try:
        world.keeper.open_local()
        waiter = wait()
        qtbot.waitUntil(lambda: bool(world.failed), timeout=PATIENCE)
    finally:
        other.stop()
    comes_later = wait()
    for each in (waiter, comes_later):
        each.join(10)
        assert isinstance(each.got, ProblemError)
        assert each.got.problem is world.failed[0]
    assert world.opened == []


def test_choosing_another_pool_ends_the_wait_for_the_first(world: World, wait: Callable[[], Waiter]) -> None:
    world.keeper.open_local()
    for_the_first = wait()
    first = world.processes[0].pid
    world.keeper.open(ELSEWHERE)
    for_the_first.join(10)
    assert isinstance(for_the_first.got, ProblemError | Access)
    assert not psutil.pid_exists(first)
    for_the_second = wait()
    for_the_second.join(10)
    assert isinstance(for_the_second.got, Access)
    assert for_the_second.got.pool is ELSEWHERE
    assert world.opened == [ELSEWHERE]


def test_who_waits_too_long_is_told_that_no_pool_is_open(
    world: World, wait: Callable[[], Waiter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool_keeper, "LONGEST_WAIT", 0.05)
    waiter = wait()
    waiter.join(10)
    assert isinstance(waiter.got, ProblemError)
    assert waiter.got.problem.name == "NoPool"


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_after_a_restart_at_the_same_address_the_connection_serves_on(world: World, qtbot: QtBot) -> None:
    world.keeper.open_local()
    qtbot.waitUntil(lambda: bool(world.opened), timeout=PATIENCE)
    access = world.keeper.access
    os.kill(world.processes[0].pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: len(world.opened) == 2, timeout=PATIENCE)
    assert world.died == [True]
    assert world.keeper.access is access
    assert access is not None
    assert access.keys.find("no such key") is None
    qtbot.waitUntil(lambda: bool(world.exchanged))


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_after_a_restart_at_another_address_there_is_another_connection(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    world.keeper.open_local()
    qtbot.waitUntil(lambda: bool(world.opened), timeout=PATIENCE)
    port = (world.opened[0].endpoint_url or "").rsplit(":", 1)[1]
    others: list[Any] = []
    world.keeper.local_pool_died.connect(
        lambda: others.append(start_local_pool(tmp_path / "other", "--port", port))
    )
    os.kill(world.processes[0].pid, signal.SIGKILL)
    try:
        qtbot.waitUntil(lambda: len(world.opened) == 2, timeout=PATIENCE)
    finally:
        for other in others:
            other.stop()
    access = world.keeper.access
    assert access is not None
    assert access.pool is world.opened[1]
    assert access.pool.endpoint_url != world.opened[0].endpoint_url
    assert access.keys.find("no such key") is None


def test_closing_ends_connections_and_process(world: World, qtbot: QtBot) -> None:
    world.keeper.open_local()
    qtbot.waitUntil(lambda: bool(world.opened), timeout=PATIENCE)
    access, pid = world.keeper.access, world.processes[0].pid
    assert access is not None
    world.keeper.close()
    assert not psutil.pid_exists(pid)
    with pytest.raises(Cancelled):
        accounts.resend(access.connection, "rider@example.com")


def test_closing_while_the_local_pool_starts_opens_nothing(world: World, qtbot: QtBot) -> None:
    world.keeper.open_local()
    qtbot.waitUntil(lambda: world.processes[0].pid != 0)
    world.keeper.close()
    assert world.opened == []
    assert world.keeper.access is None


def test_the_local_pool_s_settings_are_told_at_its_start_and_after_each_change(
    world: World, qtbot: QtBot
) -> None:
    world.keeper.open_local()
    qtbot.waitUntil(lambda: len(world.settings) == 1, timeout=PATIENCE)
    assert world.settings[0]["mfa"] == "OFF"
    done: list[dict[str, Any]] = []
    failed: list[Problem] = []
    world.keeper.tell({"settings": {"mfa": "ON"}}, done.append, failed.append)
    world.keeper.tell({"settings": {"mfa": "SOMETIMES"}}, done.append, failed.append)
    world.keeper.tell({"set_enabled": {"username": "nobody", "enabled": True}}, done.append, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 2, timeout=PATIENCE)
    assert [settings["mfa"] for settings in world.settings] == ["OFF", "ON"]
    assert [answer["settings"]["mfa"] for answer in done] == ["ON"]


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_the_settings_are_told_again_after_a_restart(world: World, qtbot: QtBot) -> None:
    world.keeper.open_local()
    qtbot.waitUntil(lambda: len(world.settings) == 1, timeout=PATIENCE)
    os.kill(world.processes[0].pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: len(world.settings) == 2, timeout=PATIENCE)
    assert world.settings[1] == world.settings[0]


def test_the_connection_follows_the_client_secret_of_the_local_pool(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    done: list[dict[str, Any]] = []
    failed: list[Problem] = []

    def tell(**command: object) -> Access:
        before = len(done)
        world.keeper.tell(command, done.append, failed.append)
        qtbot.waitUntil(lambda: len(done) > before, timeout=PATIENCE)
        assert world.keeper.access is not None
        return world.keeper.access

    world.keeper.open_local()
    qtbot.waitUntil(lambda: bool(world.settings), timeout=PATIENCE)
    without = world.keeper.access
    with_secret = tell(client_secret={"wanted": True})
    assert with_secret is not without
    secret = with_secret.pool.client_secret
    assert secret is not None
    assert secret.reveal() not in repr(done) + repr(world.settings)
    accounts.register(
        with_secret.connection, "rider@example.com", Secret("Unicorns-fly-9"), "rider@example.com"
    )
    assert tell(settings={"mfa": "OPTIONAL"}) is with_secret  # nothing about the secret has changed
    assert tell(client_secret={}) is with_secret
    world.keeper.close()

    again = World(tmp_path)  # as the next start of the app: the secret comes from the pool
    again.keeper.open_local()
    qtbot.waitUntil(lambda: bool(again.opened), timeout=PATIENCE)
    access = again.keeper.access
    assert access is not None
    assert access.pool.client_secret == secret
    accounts.resend(access.connection, "rider@example.com")
    again.keeper.tell({"reset_settings": {}}, done.append, failed.append)
    qtbot.waitUntil(lambda: len(again.opened) == 2, timeout=PATIENCE)
    assert again.opened[1].client_secret is None
    again.keeper.close()
    assert failed == []


def test_commands_have_nowhere_to_go_while_another_pool_is_open(world: World, qtbot: QtBot) -> None:
    world.keeper.open(ELSEWHERE)
    done: list[dict[str, Any]] = []
    failed: list[Problem] = []
    world.keeper.tell({"settings": {}}, done.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].name == "NoLocalPool"
    assert done == world.settings == []
