"""A computer that the pool remembers is known in the next run as well, wherever there is a safe keyring."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.authenticator import totp
from tests.helpers.keyrings import (
    DenyingKeyring,
    LockedKeyring,
    MemoryKeyring,
    SlowKeyring,
    VanishingKeyring,
    WindowsKeyring,
)
from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER, enrol_authenticator, register
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.app import create, wiring
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.settings import DeviceTracking, Mfa
from wildrydes_desktop.session import devices
from wildrydes_desktop.session.settings import Settings, Shelf
from wildrydes_desktop.ui.pages.names import PageName

IN_KEYRING = "in this system's keyring"
UNTIL_CLOSED = "until the app is closed"


class Rider:
    """Somebody with an authenticator app, at the window of one run after the other."""

    def __init__(self, pool: PoolOnLoopback, folder: Path) -> None:
        self.pool = pool
        self.folder = folder
        self.secret = enrol_authenticator(pool)
        self.people: list[Person] = []

    def start(self) -> Person:
        self.close()
        person = Person(create([*self.pool.options, "--data-dir", str(self.folder)]))
        self.people.append(person)
        person.wait_until_ready()
        return person

    def close(self) -> None:
        for person in self.people:
            person.app.close()

    def send_password(self, person: Person) -> None:
        person.fill_sign_in(RIDER, PASSWORD)
        person.click("signInSubmit")

    def sign_in_with_code(self, person: Person, *, remember: bool = True) -> None:
        self.send_password(person)
        person.wait_for_page(PageName.CHALLENGE)
        person.wait_for_rest()
        self.pool.clock.advance(30)
        person.type("challengeCode", totp(self.secret, self.pool.clock()))
        if remember and person.sees("challengeRememberDevice"):
            person.click("challengeRememberDevice")
        person.click("challengeSubmit")
        person.wait_for_page(PageName.RIDE)

    def is_let_in_without_code(self, person: Person) -> None:
        self.send_password(person)
        person.wait_for_page(PageName.RIDE)
        assert self.pool.asked[-1] == ""
        assert "SOFTWARE_TOKEN_MFA" not in self.pool.asked

    def be_remembered(self) -> None:
        """A run in which it is, and after which the pool's memory of challenges is empty."""
        person = self.start()
        self.sign_in_with_code(person)
        person.wait(lambda: IN_KEYRING in person.message, "the word that it is kept")
        self.close()
        self.pool.asked.clear()

    @property
    def notes(self) -> list[str]:
        return [state.value for state in Settings(self.folder).kept_states(Shelf.DEVICES).values()]


@pytest.fixture(params=[DeviceTracking.ALWAYS])
def tracking(request: pytest.FixtureRequest) -> DeviceTracking:
    return request.param


@pytest.fixture
def rider(
    qapp: QApplication, tmp_path: Path, pool_with_riders: Path, tracking: DeviceTracking
) -> Iterator[Rider]:
    folder = Path(shutil.copytree(pool_with_riders / FOLDER, tmp_path / "pool"))
    with PoolOnLoopback(folder) as pool:
        register(pool)
        rider = Rider(pool, tmp_path / "app")
        pool.configure(mfa=Mfa.ON, device_tracking=tracking)
        yield rider
        rider.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    assert [person.app.bugs for person in rider.people] == [[] for _ in rider.people]


@pytest.fixture
def install() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def memory(install: Callable[[KeyringBackend], None]) -> MemoryKeyring:
    backend = MemoryKeyring()
    install(backend)
    return backend


@pytest.mark.parametrize("tracking", list(DeviceTracking)[1:], indirect=True)
def test_the_next_run_is_let_in_without_a_code(rider: Rider, memory: MemoryKeyring) -> None:
    rider.be_remembered()
    assert len(memory.items) == 2
    person = rider.start()
    rider.is_let_in_without_code(person)
    assert rider.pool.asked == ["PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", ""]


def test_so_it_is_on_windows(rider: Rider, install: Callable[[KeyringBackend], None]) -> None:
    install(WindowsKeyring())
    rider.be_remembered()
    rider.is_let_in_without_code(rider.start())


@pytest.mark.parametrize("tracking", [DeviceTracking.OPT_IN], indirect=True)
def test_who_does_not_want_it_is_not_remembered(rider: Rider, memory: MemoryKeyring) -> None:
    person = rider.start()
    rider.sign_in_with_code(person, remember=False)
    person.wait(lambda: person.kind == "success", "the message")
    assert "remembered" not in person.message
    person.app.close()
    assert memory.items == {}
    assert rider.notes == []


@pytest.mark.parametrize(
    "backend", [fail.Keyring(), LockedKeyring(), DenyingKeyring(), VanishingKeyring({}, 0)]
)
def test_without_a_safe_keyring_it_is_told_how_long_it_lasts(
    rider: Rider, install: Callable[[KeyringBackend], None], backend: KeyringBackend
) -> None:
    install(backend)
    person = rider.start()
    rider.sign_in_with_code(person)
    person.wait(lambda: UNTIL_CLOSED in person.message, "the truth")
    assert person.kind == "success"
    rider.pool.asked.clear()
    rider.is_let_in_without_code(person)
    person = rider.start()
    rider.sign_in_with_code(person)


def test_a_slow_keyring_holds_no_sign_in_up(rider: Rider, install: Callable[[KeyringBackend], None]) -> None:
    slow = SlowKeyring()
    install(slow)
    person = rider.start()
    rider.sign_in_with_code(person)
    assert "This computer is remembered." in person.message
    assert IN_KEYRING not in person.message
    slow.answer.set()
    person.wait(lambda: IN_KEYRING in person.message, "the word that it is kept")


def test_one_that_is_slow_at_the_next_start_costs_the_second_factor(
    rider: Rider,
    memory: MemoryKeyring,
    install: Callable[[KeyringBackend], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rider.be_remembered()
    slow = SlowKeyring(memory.items)
    install(slow)
    monkeypatch.setattr(wiring, "DeviceMemory", lambda keeper: devices.DeviceMemory(keeper, find_within=0.05))
    person = rider.start()
    rider.sign_in_with_code(person)
    slow.answer.set()


@pytest.mark.parametrize("text", ["?", "[]"])
def test_damage_costs_the_second_factor(rider: Rider, memory: MemoryKeyring, text: str) -> None:
    rider.be_remembered()
    memory.items[max(memory.items)] = text
    person = rider.start()
    rider.sign_in_with_code(person)
    person.wait(lambda: IN_KEYRING in person.message, "the word that it is kept again")


def test_a_device_that_the_pool_refuses_is_forgotten(rider: Rider, memory: MemoryKeyring) -> None:
    rider.be_remembered()
    name = max(memory.items)
    person = rider.start()

    def another_salt(reply: dict[str, object]) -> dict[str, object]:
        parameters = dict(reply.get("ChallengeParameters", {}))  # type: ignore[call-overload]
        if "SALT" in parameters and "DEVICE_KEY" in parameters:
            parameters["SALT"] = "00112233445566778899aabbccddeeff"
        return reply | {"ChallengeParameters": parameters}

    rider.pool.change("RespondToAuthChallenge", reply=another_salt)
    rider.send_password(person)
    person.wait(lambda: person.kind == "error", "the refusal")
    assert "not recognised" in person.message
    person.wait(lambda: name not in memory.items, "the secret to be gone")
    person.wait(lambda: rider.notes == [], "the note to be cleared")
    rider.pool.change("RespondToAuthChallenge")
    rider.sign_in_with_code(person)


@pytest.mark.parametrize("tracking", [DeviceTracking.OPT_IN], indirect=True)
def test_one_that_the_pool_does_not_know_any_more_is_forgotten(rider: Rider, memory: MemoryKeyring) -> None:
    rider.be_remembered()
    person = rider.start()
    rider.is_let_in_without_code(person)
    tokens = person.app._wiring.session.tokens
    (known,) = rider.pool.pool.call("ListDevices", {"AccessToken": tokens.access_token.reveal()})["Devices"]
    rider.pool.pool.call(
        "ForgetDevice", {"AccessToken": tokens.access_token.reveal(), "DeviceKey": known["DeviceKey"]}
    )
    person = rider.start()
    rider.sign_in_with_code(person, remember=False)
    person.wait(lambda: not memory.items, "the secret to be gone")
    person.wait(lambda: rider.notes == [], "the note to be cleared")


def test_deleting_the_account_forgets_it(rider: Rider, memory: MemoryKeyring) -> None:
    rider.be_remembered()
    person = rider.start()
    rider.is_let_in_without_code(person)
    person.account("accountDelete")
    person.type("accountDeleteConfirm", "delete")
    person.click("accountDeleteSubmit")
    person.wait(lambda: not memory.items, "the secret to be gone")
    person.wait(lambda: rider.notes == [], "the note to be cleared")


def test_signing_out_does_not(rider: Rider, memory: MemoryKeyring) -> None:
    rider.be_remembered()
    person = rider.start()
    rider.is_let_in_without_code(person)
    person.account("accountSignOut")
    person.wait_for_page(PageName.SIGN_IN)
    person.app.close()
    assert len(memory.items) == 2


def test_what_could_not_be_removed_goes_at_a_later_start(
    rider: Rider, memory: MemoryKeyring, install: Callable[[KeyringBackend], None]
) -> None:
    rider.be_remembered()
    person = rider.start()
    rider.is_let_in_without_code(person)
    install(LockedKeyring(memory.items))
    person.account("accountDelete")
    person.type("accountDeleteConfirm", "delete")
    person.click("accountDeleteSubmit")
    person.wait(lambda: rider.notes == ["unwanted"], "the note")
    assert memory.items
    install(memory)
    person = rider.start()
    person.wait(lambda: not memory.items, "the second try")
