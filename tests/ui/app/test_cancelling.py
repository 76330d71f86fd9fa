"""While a request hangs: the page's own button cancels it, nothing typed is lost, and the window closes."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.children import pools
from tests.helpers.fault_server import FaultServer, answer, drip, error, hang
from tests.helpers.person import Person
from tests.helpers.scripted_pool import REGISTERED, by_operation, options
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.app import create
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "rider@example.com"
AT_ONCE = 10  # s, on a machine with much else to do; the app's own time limit is longer


@pytest.fixture
def hanging() -> Iterator[FaultServer]:
    """A pool that publishes its keys and never answers anything else."""
    with FaultServer(by_operation(SignUp=hang, InitiateAuth=hang, ForgotPassword=hang)) as server:
        yield server


@pytest.fixture
def person(open_app: Callable[..., Person], hanging: FaultServer) -> Person:
    person = open_app(*options(hanging.url))
    person.wait_until_ready()
    return person


def test_the_pages_own_button_cancels_and_the_next_try_works(person: Person, hanging: FaultServer) -> None:
    person.fill_registration(ADDRESS, PASSWORD)
    assert person.text("registerSubmit") == "Register"
    assert not person.busy
    person.click("registerSubmit")
    assert person.busy
    assert person.text("registerSubmit") == "Cancel"
    person.wait(lambda: "SignUp" in hanging.operations, "the request")
    assert person.busy
    assert person.page is PageName.REGISTER

    began = time.monotonic()
    person.click("registerSubmit")
    person.wait_for_rest()
    assert time.monotonic() - began < AT_ONCE
    assert person.text("registerSubmit") == "Register"
    assert (person.message, person.kind) == ("", "")
    assert person.page is PageName.REGISTER
    assert person.text("registerEmail") == ADDRESS
    assert person.text("registerPassword") == person.text("registerPasswordRepeat") == PASSWORD

    hanging.behaviours = [by_operation(SignUp=answer(REGISTERED))]
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    assert not person.busy
    assert person.text("registerSubmit") == "Register"
    assert "r***@e***" in person.text("verifyDestination")


def test_escape_cancels_too(person: Person, hanging: FaultServer) -> None:
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.press(Qt.Key.Key_Return)
    assert person.text("signInSubmit") == "Cancel"
    person.wait(lambda: "InitiateAuth" in hanging.operations, "the request")
    person.press(Qt.Key.Key_Escape)
    person.wait_for_rest()
    assert person.text("signInSubmit") == "Sign in"
    assert person.text("signInPassword") == PASSWORD


def test_navigation_stays_alive_while_a_request_hangs(person: Person, hanging: FaultServer) -> None:
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: "InitiateAuth" in hanging.operations, "the request")
    person.click("goVerify")
    person.type("verifyCode", "123")
    person.click("goRegister")
    person.type("registerEmail", ADDRESS)
    assert person.busy
    person.click("goSignIn")
    assert person.text("signInSubmit") == "Cancel"
    person.click("signInSubmit")
    person.wait_for_rest()


def test_two_pages_may_be_busy_at_once(person: Person, hanging: FaultServer) -> None:
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.click("signInSubmit")
    person.fill_registration(ADDRESS, PASSWORD)
    person.click("registerSubmit")
    person.wait(lambda: {"SignUp", "InitiateAuth"} <= set(hanging.operations), "both requests")
    person.click("registerSubmit")
    person.wait(lambda: person.text("registerSubmit") == "Register")
    assert person.busy  # the sign-in still runs
    person.click("goSignIn")
    assert person.text("signInSubmit") == "Cancel"
    person.click("signInSubmit")
    person.wait_for_rest()


def test_an_answer_that_never_ends_is_cancelled_as_well(person: Person, hanging: FaultServer) -> None:
    hanging.behaviours = [by_operation(InitiateAuth=drip)]
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: "InitiateAuth" in hanging.operations, "the request")
    person.click("signInSubmit")
    person.wait_for_rest()
    assert person.kind == ""


def test_a_network_that_fails_is_told_in_words(person: Person, hanging: FaultServer) -> None:
    hanging.behaviours = [by_operation(SignUp=error("NotAuthorizedException", "SignUp is not permitted."))]
    person.fill_registration(ADDRESS, PASSWORD)
    person.click("registerSubmit")
    person.wait(lambda: person.kind == "error", "the refusal")
    assert person.error == "NotAuthorizedException"
    hanging.__exit__()  # the server goes away
    person.click("registerSubmit")
    assert person.message == ""
    person.wait(lambda: person.kind == "error", "the fault")
    assert person.error
    assert person.text("registerEmail") == ADDRESS
    person.wait_for_rest()


def open_files() -> set[str]:
    here = Path("/proc/self/fd")
    return {str(entry.readlink()) for entry in here.iterdir() if entry.exists()}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts open files in /proc")
def test_closing_while_a_request_hangs_ends_at_once_and_leaves_nothing(
    qapp: QApplication, hanging: FaultServer, data_dir: Path
) -> None:
    before_files, before_threads = open_files(), set(threading.enumerate())
    app = create([*options(hanging.url), "--data-dir", str(data_dir)])
    person = Person(app)
    person.wait_until_ready()
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: "InitiateAuth" in hanging.operations, "the request")

    began = time.monotonic()
    app.close()
    assert time.monotonic() - began < AT_ONCE
    hanging.__exit__()  # its own threads and sockets are not the app's
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = {thread for thread in threading.enumerate() if thread not in before_threads}
    for thread in left:
        thread.join(AT_ONCE)  # each has been told, and a busy machine lets it hear so late
    assert not {thread for thread in left if thread.is_alive()}
    assert not pools()
    new = {path for path in open_files() - before_files if not path.startswith("anon_inode:")}
    assert not {path for path in new if str(data_dir) in path or path.startswith("socket:")}
    assert not app.bugs
