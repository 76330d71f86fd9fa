"""The vault and the whole app on a real Secret Service: gnome-keyring in a D-Bus session of its own."""

from __future__ import annotations

import gc
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.SecretService import Keyring
from PySide6.QtWidgets import QApplication, QCheckBox

from tests.helpers.person import Person
from tests.helpers.secret_service import SecretService, missing, secret_service
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD, stock
from wildrydes_desktop.app import create
from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.device_vault import DeviceKeeper, DeviceVault
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.session.system_keyring import SystemKeyring
from wildrydes_desktop.session.vault import Kept, Vault

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed here: {missing()}")

# WORKAROUND: keyring 25.7 leaves its connection to the bus open where the keyring is locked or gone, until
# the collector finds it; see get_preferred_collection in its backends/SecretService.py. Look again at 26.
leaves_its_connection = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")

POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "1h57kf5cpq17m0eml12example")
RIDER = Kept("Räuberin@example.com", "9b2f", Secret("long-token." + "o" * 4000))
FRIEND = Kept("friend@example.com", "77aa", Secret("short-token"))


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A bus of this test's own, with no keyring on it yet."""
    home = tmp_path / "keyring-home"
    home.mkdir()
    with secret_service(home) as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.environment["DBUS_SESSION_BUS_ADDRESS"])
        yield service
        with warnings.catch_warnings():  # what the mark below says, for what the test itself still held
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


@pytest.fixture
def unlocked(service: SecretService) -> SecretService:
    service.unlock()
    return service


def vault() -> Vault:
    """A new one, as of a new run."""
    return Vault(Keyring)


def devices(folder: Path) -> DeviceMemory:
    """That of a new run with this data folder."""
    return DeviceMemory(DeviceKeeper(Settings(folder), DeviceVault(SystemKeyring(Keyring))))


def items() -> list[dict[str, str]]:
    """What is in the keyring, whoever put it there."""
    import secretstorage  # noqa: PLC0415 - Linux only

    connection = secretstorage.dbus_init()
    try:
        collection = secretstorage.get_default_collection(connection)
        return [item.get_attributes() for item in collection.get_all_items()]
    finally:
        connection.close()


def test_kept_loaded_replaced_forgotten(unlocked: SecretService) -> None:
    assert vault().availability() is None
    for kept in (RIDER, FRIEND, RIDER):
        vault().save(POOL, kept)
        assert vault().load(POOL) == kept
    assert items()
    vault().forget(POOL)
    assert items() == []
    assert vault().load(POOL) is None


def test_a_remembered_device_outlives_the_run_and_is_forgotten_for_good(
    unlocked: SecretService, tmp_path: Path
) -> None:
    device = RememberedDevice("us-east-1_7a1f", "-group", Secret("d" * 56))
    vault().save(POOL, RIDER)
    first = devices(tmp_path)
    first.remember(POOL, RIDER.login, device)
    assert first.keep(POOL, RIDER.login)
    assert {item["username"] for item in items()} == {"refresh token", "device secret"}
    second = devices(tmp_path)
    assert second.find(POOL, RIDER.login) == device
    second.forget(POOL, RIDER.login)
    assert {item["username"] for item in items()} == {"refresh token"}
    assert devices(tmp_path).find(POOL, RIDER.login) is None
    assert vault().load(POOL) == RIDER


@leaves_its_connection
def test_a_locked_keyring_does_not_hand_out_a_device_and_keeps_it(
    unlocked: SecretService, tmp_path: Path
) -> None:
    device = RememberedDevice("us-east-1_7a1f", "-group", Secret("d" * 56))
    first = devices(tmp_path)
    first.remember(POOL, RIDER.login, device)
    first.keep(POOL, RIDER.login)
    unlocked.kill()
    assert devices(tmp_path).find(POOL, RIDER.login) is None
    unlocked.start_locked()
    assert devices(tmp_path).find(POOL, RIDER.login) is None
    gc.collect()
    unlocked.kill()
    unlocked.unlock()
    assert devices(tmp_path).find(POOL, RIDER.login) == device


def test_nothing_of_it_stands_in_the_keyrings_files(unlocked: SecretService) -> None:
    vault().save(POOL, RIDER)
    files = [path for path in unlocked.home.rglob("*.keyring") if path.is_file()]
    assert files
    for path in files:
        assert b"oooooooo" not in path.read_bytes()


def test_other_peoples_items_stay(unlocked: SecretService) -> None:
    Keyring().set_password("something else", "rider", "secret")
    vault().save(POOL, RIDER)
    vault().forget(POOL)
    assert Keyring().get_password("something else", "rider") == "secret"


def test_it_outlives_the_keyrings_own_end(unlocked: SecretService) -> None:
    vault().save(POOL, RIDER)
    unlocked.kill()
    unlocked.unlock()
    assert vault().load(POOL) == RIDER


@leaves_its_connection
def test_a_keyring_that_died_is_a_problem_and_not_an_absence(unlocked: SecretService) -> None:
    kept = vault()
    kept.save(POOL, RIDER)
    unlocked.kill()
    for act in (lambda: kept.load(POOL), lambda: kept.save(POOL, FRIEND), lambda: kept.forget(POOL)):
        with pytest.raises(ProblemError) as caught:
            act()
        assert caught.value.problem.name == "KeyringFailed"
    gc.collect()


@leaves_its_connection
def test_a_locked_keyring_says_so(unlocked: SecretService) -> None:
    vault().save(POOL, RIDER)
    unlocked.kill()
    unlocked.start_locked()
    with pytest.raises(ProblemError) as caught:
        vault().load(POOL)
    assert caught.value.problem.name == "KeyringLocked"
    gc.collect()
    unlocked.kill()
    unlocked.unlock()
    assert vault().load(POOL) == RIDER


def test_a_process_of_its_own_finds_the_keyring_by_itself(unlocked: SecretService) -> None:
    vault().save(POOL, RIDER)
    code = f"""
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.session.vault import Vault
vault, pool = Vault(), PoolConfig.of({POOL.user_pool_id!r}, {POOL.client_id!r})
assert vault.availability() is None
print(len(vault.load(pool).refresh_token.reveal()))
vault.forget(pool)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=unlocked.environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "4011"), ran.stderr
    assert items() == []


def test_without_a_keyring_on_the_bus_there_is_none(service: SecretService) -> None:
    code = """
from wildrydes_desktop.session.vault import Vault
print(Vault().availability().name)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=service.environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.stdout.strip() == "NoKeyring", ran.stderr


def test_the_app_keeps_somebody_signed_in_with_it(
    unlocked: SecretService, qapp: QApplication, tmp_path: Path
) -> None:
    data_dir = tmp_path / "data"
    data_dir.mkdir()
    stock(data_dir)
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    people: list[Person] = []

    def start() -> Person:
        person = Person(create(["--demo", "--data-dir", str(data_dir)]))
        people.append(person)
        person.wait_until_ready()
        return person

    try:
        person = start()
        person.click("goSignIn")
        person.wait(person.find("signInRemember", QCheckBox).isEnabled, "the box")
        person.click("signInRemember")
        person.sign_in(CONFIRMED, PASSWORD)
        person.wait(lambda: '"kept"' in (data_dir / "settings.json").read_text(), "the session to be kept")
        assert len(items()) == 1, "the person is asked for it once"
        person.app.close()

        person = start()
        person.wait(person.app.claims, "the session")
        assert CONFIRMED in person.message
        person.account("accountSignOut")
        person.wait(lambda: "removed" in person.message, "the word that it is gone")
        assert items() == []
    finally:
        for person in people:
            person.app.close()
        keyring.set_keyring(before)
