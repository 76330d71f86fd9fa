"""The app and its local pool: started, killed, started again, ended; and what is remembered between runs."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from tests.helpers.children import pools
from tests.helpers.local_pool_server import start_local_pool
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from wildrydes_desktop.app import create
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "somebody.new@example.com"


def pool_process() -> psutil.Process:
    """The local pool that this process has started."""
    (child,) = pools()
    assert "local-pool" in child.cmdline()
    return child


def test_a_killed_pool_is_started_again_with_nothing_lost(person: Person) -> None:
    person.register(ADDRESS, PASSWORD)
    killed = pool_process().pid
    badge = person.text("poolBadge")
    os.kill(killed, signal.SIGKILL)
    person.wait(lambda: person.kind == "warning", "the app to say so")
    person.wait(lambda: [p.pid for p in pools()] not in ([], [killed]), "another pool")
    assert person.text("verifyUsername") == ADDRESS
    person.take_code(ADDRESS)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("poolBadge") == badge
    person.sign_in(ADDRESS, PASSWORD)
    assert "fail" not in person.checks().values()


def refused(person: Person) -> bool:
    """Whether a sign-in has ended, and the password is still typed: one that succeeds takes it away."""
    return not person.busy and person.text("signInPassword") == PASSWORD


def test_a_request_during_the_restart_gets_through(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    person.fill_sign_in(CONFIRMED, PASSWORD)
    killed = pool_process().pid
    os.kill(killed, signal.SIGKILL)
    person.click("signInSubmit")
    person.wait(lambda: person.page is PageName.RIDE or refused(person), "an outcome")
    if person.page is not PageName.RIDE:  # the restart took longer than the tries: said, and nothing lost
        person.wait(lambda: [p.pid for p in pools()] not in ([], [killed]), "another pool")
        person.click("signInSubmit")
        person.wait_for_page(PageName.RIDE)


def test_closing_ends_the_pool(qapp: QApplication, data_dir: Path) -> None:
    app = create(["--demo", "--data-dir", str(data_dir)])
    person = Person(app)
    person.wait_until_ready()
    process = pool_process()
    began = time.monotonic()
    app.close()
    assert time.monotonic() - began < 10
    assert not process.is_running()
    app.close()  # a second time does nothing
    assert app.bugs == []


def test_closing_before_anything_is_ready(qapp: QApplication, data_dir: Path) -> None:
    app = create(["--demo", "--data-dir", str(data_dir)])
    app.close()
    QApplication.processEvents()
    assert pools() == []
    assert app.bugs == []


def test_two_apps_one_after_the_other_in_one_process(open_app: Callable[..., Person]) -> None:
    first = open_app("--demo")
    first.wait_until_ready()
    first.sign_in(CONFIRMED, PASSWORD)
    first.app.close()
    second = open_app("--demo")
    second.wait_until_ready()
    assert second.claims() == {}
    second.sign_in(CONFIRMED, PASSWORD)


def test_a_quick_hand_registers_before_the_pool_is_ready(open_app: Callable[..., Person]) -> None:
    person = open_app("--demo")
    assert not person.app.pool_is_open
    person.type("registerEmail", ADDRESS)
    person.type("registerPassword", PASSWORD)
    person.type("registerPasswordRepeat", PASSWORD)
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    assert person.kind == "success"
    person.wait_until_ready()
    person.wait(lambda: person.operations().count("SignUp") == 1, "the row")


def test_a_folder_that_is_in_use_is_told(open_app: Callable[..., Person], data_dir: Path) -> None:
    server = start_local_pool(data_dir)
    try:
        person = open_app("--demo")
        person.wait(lambda: person.kind == "error", "the app to say so")
        assert person.error == "LocalPoolNotStarted"
        assert "another local pool runs" in person.message
        person.wait(lambda: person._has("accountDelete"), "the app to be built")
        person.fill_sign_in(CONFIRMED, PASSWORD)
        person.click("signInSubmit")
        person.wait(lambda: person.kind == "error", "the refusal")
        assert person.error == "LocalPoolNotStarted"
        assert person.text("signInPassword") == PASSWORD
    finally:
        server.stop()


def test_the_last_pool_is_remembered(open_app: Callable[..., Person]) -> None:
    first = open_app("--demo")
    first.wait_until_ready()
    badge = first.text("poolBadge")
    assert badge.startswith("Local pool")
    first.app.close()
    second = open_app()
    assert second.page is PageName.REGISTER
    second.wait_until_ready()
    second.wait(lambda: second.text("poolBadge") == badge, "the badge")
    second.sign_in(CONFIRMED, PASSWORD)
