"""Staying signed in, through the real windows, from one run of the app to the next."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QCheckBox

from tests.helpers.keyrings import (
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    SlowKeyring,
    StubbornKeyring,
    VanishingKeyring,
)
from tests.helpers.local_pool_server import start_local_pool
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, OTHER_PASSWORD, PASSWORD, configure
from wildrydes_desktop.app import coming_back, keyring_work
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.session import keeping
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.session.vault import Vault
from wildrydes_desktop.ui.pages.names import PageName

Opener = Callable[..., Person]
Install = Callable[[KeyringBackend], KeyringBackend]


@pytest.fixture
def install() -> Iterator[Install]:
    """`install(backend)` makes it this machine's keyring until the test ends."""
    before = keyring.get_keyring()

    def put(backend: KeyringBackend) -> KeyringBackend:
        keyring.set_keyring(backend)
        return backend

    yield put
    keyring.set_keyring(before)


@pytest.fixture
def memory(install: Install) -> MemoryKeyring:
    backend = MemoryKeyring()
    install(backend)
    return backend


@pytest.fixture
def start(open_app: Opener) -> Callable[[], Person]:
    """Closes the app that runs, if one does, and starts it again."""
    running: list[Person] = []

    def again() -> Person:
        for person in running:
            person.app.close()
        person = open_app("--demo")
        person.wait_until_ready()
        running.append(person)
        return person

    return again


def box(person: Person) -> QCheckBox:
    return person.find("signInRemember", QCheckBox)


def sign_in(person: Person, *, remember: bool = True) -> None:
    person.click("goSignIn")
    person.wait(lambda: box(person).isEnabled(), "the box")
    if box(person).isChecked() != remember:
        person.click("signInRemember")
    assert box(person).isChecked() == remember
    person.sign_in(CONFIRMED, PASSWORD)


def kept_states(data_dir: Path) -> list[str]:
    found = Settings(data_dir)._read().get("sessions", {})
    return list(found.values())


def sign_in_and_be_kept(person: Person, data_dir: Path) -> None:
    sign_in(person)
    person.wait(lambda: kept_states(data_dir) == ["kept"], "the session to be kept")


def come_back(person: Person) -> None:
    person.wait(person.app.claims, "the session")
    assert person.page is PageName.RIDE
    assert person.kind == "success"
    assert CONFIRMED in person.message


def refresh_token(data_dir: Path, backend: KeyringBackend) -> str:
    """What the keyring holds for the one pool that the settings name."""
    (key,) = Settings(data_dir)._read()["sessions"]
    user_pool_id, client_id = key.removesuffix("@local").split("/")
    kept = Vault(lambda: backend).load(PoolConfig.of(user_pool_id, client_id, local=True))
    assert kept is not None
    return kept.refresh_token.reveal()


def call(data_dir: Path, operation: str, **members: str) -> None:
    """Something that happens to the pool while the app is not running."""
    pool = LocalPool(data_dir / FOLDER)
    pool.call(operation, {"ClientId": pool.client_id, **members})
    pool.close()


# There and back


def test_who_ticked_the_box_is_signed_in_again_at_the_next_start(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    first = start()
    sign_in_and_be_kept(first, data_dir)
    before = first.claims()
    second = start()
    come_back(second)
    second.wait(second.checks, "the verdicts")
    assert "fail" not in second.checks().values()
    assert second.claims()["sub"] == before["sub"]
    assert second.claims()["auth_time"] == before["auth_time"]
    assert second.operations().count("InitiateAuth") == 1, "a refresh and no sign-in"


def test_signing_out_removes_it_and_the_next_start_knows_nobody(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.account("accountSignOut")
    person.wait(lambda: "removed" in person.message, "the word that it is gone")
    assert person.kind == "success"
    assert memory.items == {}
    assert kept_states(data_dir) == []
    person = start()
    person.click("goRide")
    person.wait(lambda: person.sees("rideSignIn"), "the way to sign in")
    assert not person.app.claims()


@pytest.mark.parametrize("button", ["accountRevoke", "accountSignOutEverywhere"])
def test_so_do_the_other_ways_out(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path, button: str
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.account(button)
    person.wait(lambda: "removed" in person.message, "the word that it is gone")
    assert memory.items == {}


def test_and_so_does_deleting_the_account(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.account("accountDelete")
    person.type("accountDeleteConfirm", "delete")
    person.click("accountDeleteSubmit")
    person.wait(lambda: "removed" in person.message, "the word that it is gone")
    assert memory.items == {}


def test_signing_out_after_coming_back_removes_it(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    sign_in_and_be_kept(start(), data_dir)
    person = start()
    come_back(person)
    person.account("accountSignOut")
    person.wait(lambda: "removed" in person.message, "the word that it is gone")
    assert memory.items == {}


def test_closing_the_window_right_after_signing_out_does_not_keep_it(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "LINGER", 15.0)  # a busy machine takes its time
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.account("accountSignOut")
    person.app.close()
    assert memory.items == {}


def test_whoever_does_not_tick_the_box_is_forgotten_and_no_keyring_written(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in(person, remember=False)
    person.app.close()
    assert memory.calls == []
    assert kept_states(data_dir) == []


def test_signing_in_without_the_box_removes_an_earlier_session(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    sign_in(person, remember=False)
    person.wait(lambda: not memory.items, "the earlier session to be gone")


def test_only_the_refresh_token_is_in_the_keyring_and_nothing_of_it_in_a_file(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.app.close()
    token = refresh_token(data_dir, memory)
    everything = "".join(memory.items.values())
    assert PASSWORD not in everything
    assert "eyJraWQ" not in everything, "no ID or access token: they begin with their key id"
    for path in data_dir.rglob("*"):
        if path.is_file():
            assert token[200:260].encode() not in path.read_bytes(), path


# The pool has changed its mind


def test_a_revoked_session_ends_with_the_reason_and_leads_back_in(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.app.close()
    call(data_dir, "RevokeToken", Token=refresh_token(data_dir, memory))
    person = start()
    person.wait(lambda: person.kind == "error", "the message")
    assert "Your session ended because it was revoked" in person.message
    assert person.error == "NotAuthorizedException"
    assert person.page is PageName.SIGN_IN
    assert person.text("signInUsername") == CONFIRMED
    person.wait(lambda: not memory.items, "the keyring to be cleared")
    person.wait(lambda: kept_states(data_dir) == [], "the note to be cleared")
    sign_in(person)


def test_a_session_that_is_revoked_while_it_runs_ends_at_the_refresh(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    wiring = person.app._wiring
    assert wiring is not None
    accounts.revoke(wiring._pools.wait().connection, wiring.session.tokens)  # on another device, say
    person.account("accountRefresh")
    person.wait_for_page(PageName.SIGN_IN)
    assert "Your session ended because it was revoked" in person.message
    assert person.text("signInUsername") == CONFIRMED
    assert not person.app.claims()
    person.wait(lambda: not memory.items, "the keyring to be cleared")


def test_a_pool_that_rotates_its_tokens_is_followed(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    configure(data_dir, rotation=True)
    person = start()
    sign_in_and_be_kept(person, data_dir)
    tokens = [refresh_token(data_dir, memory)]

    def rotated() -> bool:
        return kept_states(data_dir) == ["kept"] and refresh_token(data_dir, memory) not in tokens

    person.account("accountRefresh")
    person.wait(rotated, "the new token to be kept")
    tokens.append(refresh_token(data_dir, memory))
    for _ in range(2):
        person = start()
        come_back(person)
        person.wait(rotated, "the new token to be kept")
        tokens.append(refresh_token(data_dir, memory))


def test_a_token_that_is_rotated_before_its_turn_has_come_is_the_one_that_is_kept(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    configure(data_dir, rotation=True)
    person = start()
    wiring = person.app._wiring
    assert wiring is not None
    with wiring._remembering._keeper._one_at_a_time:  # an earlier question is not answered yet
        sign_in(person)
        before = person.claims()
        person.account("accountRefresh")
        person.wait(lambda: person.claims().get("jti") not in {None, before["jti"]}, "new tokens")
    assert wiring.session.tokens is not None
    newest = wiring.session.tokens.refresh_token.reveal()
    person.wait(lambda: kept_states(data_dir) == ["kept"], "the session to be kept")
    assert refresh_token(data_dir, memory) == newest
    come_back(start())


def test_a_pool_that_comes_within_reach_is_come_back_to(
    open_app: Opener,
    memory: MemoryKeyring,
    data_dir: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(coming_back, "FIRST_WAIT", 0.05)
    monkeypatch.setattr(coming_back, "LONGEST_WAIT", 0.05)
    elsewhere = Path(shutil.copytree(data_dir, tmp_path / "elsewhere"))
    server = start_local_pool(elsewhere)
    address = server.info["endpoint_url"]
    ids = ("--user-pool-id", server.info["user_pool_id"], "--client-id", server.info["client_id"])
    try:
        person = open_app(*ids, "--endpoint-url", address)
        person.wait_until_ready()
        sign_in_and_be_kept(person, data_dir)
        person.app.close()
        server.stop()
        person = open_app(*ids, "--endpoint-url", address)
        person.wait_until_ready()
        person.wait(lambda: person.kind == "error", "the message")
        person.click("goVerify")
        server = start_local_pool(elsewhere, "--port", address.rsplit(":", 1)[1])
        person.wait(person.app.claims, "the session")
        assert person.kind == "success"
        assert CONFIRMED in person.message
        assert person.page is PageName.VERIFY, "nobody is led away so late"
    finally:
        server.stop()


def test_a_pool_out_of_reach_loses_nothing(
    open_app: Opener, memory: MemoryKeyring, data_dir: Path, tmp_path: Path
) -> None:
    elsewhere = Path(shutil.copytree(data_dir, tmp_path / "elsewhere"))
    server = start_local_pool(elsewhere)
    address = server.info["endpoint_url"]
    ids = ("--user-pool-id", server.info["user_pool_id"], "--client-id", server.info["client_id"])

    def start() -> Person:
        person = open_app(*ids, "--endpoint-url", address)
        person.wait_until_ready()
        return person

    try:
        person = start()
        sign_in_and_be_kept(person, data_dir)
        person.app.close()
        server.stop()
        person = start()
        person.wait(lambda: person.kind == "error", "the message")
        assert "not signed in again" in person.message
        assert person.error == "EndpointRefused"
        person.app.close()
        assert kept_states(data_dir) == ["kept"]
        server = start_local_pool(elsewhere, "--port", address.rsplit(":", 1)[1])
        come_back(start())
    finally:
        server.stop()


# The keyring and its moods


def test_without_a_keyring_the_box_rests_and_says_why(start: Callable[[], Person]) -> None:
    person = start()
    person.click("goSignIn")
    person.click("signInRemember")
    person.wait(lambda: person.sees("signInRememberReason"), "the reason")
    assert not box(person).isEnabled()
    assert "No keyring" in person.text("signInRememberReason")
    assert box(person).accessibleDescription() == person.text("signInRememberReason")
    person.sign_in(CONFIRMED, PASSWORD)


def test_a_keyring_that_does_not_keep_is_told_and_the_person_stays_signed_in(
    start: Callable[[], Person], install: Install, data_dir: Path
) -> None:
    install(ForgetfulKeyring())
    person = start()
    person.click("goSignIn")
    person.wait(lambda: box(person).isEnabled(), "the box")
    person.click("signInRemember")
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.kind == "error", "the message")
    assert person.error == "KeyringItemNotKept"
    assert person.page is PageName.RIDE
    assert person.app.claims()
    person.wait(lambda: kept_states(data_dir) == [], "the note to be cleared")


@pytest.mark.parametrize(
    ("bad", "name"),
    [(LockedKeyring, "KeyringLocked"), (lambda items: VanishingKeyring(items, -1), "KeyringFailed")],
    ids=["locked", "vanished"],
)
def test_a_keyring_that_cannot_be_read_is_told_and_nothing_lost(
    start: Callable[[], Person],
    install: Install,
    memory: MemoryKeyring,
    data_dir: Path,
    bad: Callable[[dict[tuple[str, str], str]], KeyringBackend],
    name: str,
) -> None:
    sign_in_and_be_kept(start(), data_dir)
    install(bad(memory.items))
    person = start()
    person.wait(lambda: person.kind == "error", "the message")
    assert person.error == name
    assert "not signed in again" in person.message
    install(memory)
    come_back(start())


def test_a_damaged_session_is_removed_and_said_once(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    sign_in_and_be_kept(start(), data_dir)
    memory.items[max(memory.items)] += "?"
    person = start()
    person.wait(lambda: person.kind == "error", "the message")
    assert person.error == "KeyringItemDamaged"
    assert memory.items == {}
    person = start()
    sign_in(person)


def test_a_session_that_cannot_be_removed_is_said_and_never_used_again(
    start: Callable[[], Person], install: Install, memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    sign_in_and_be_kept(person, data_dir)
    person.app.close()
    install(StubbornKeyring(memory.items))
    person = start()
    come_back(person)
    person.account("accountSignOut")
    person.wait(lambda: person.kind == "error", "the message")
    assert person.error == "KeyringItemNotRemoved"
    assert memory.items
    install(memory)
    person = start()
    person.wait(lambda: not memory.items, "the second try")
    person.wait(lambda: kept_states(data_dir) == [], "the note to be cleared")
    assert not person.app.claims()


def test_a_slow_keyring_holds_nobody_up(
    start: Callable[[], Person],
    install: Install,
    memory: MemoryKeyring,
    data_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring_work, "SLOW_AFTER", 50)
    sign_in_and_be_kept(start(), data_dir)
    slow = SlowKeyring(memory.items)
    install(slow)
    person = start()
    person.wait(lambda: person.kind == "info", "the word that it takes long")
    assert "keyring" in person.message
    assert not person.busy
    person.click("goAccount")
    person.wait_for_page(PageName.ACCOUNT)
    slow.answer.set()
    person.wait(person.app.claims, "the session")
    assert person.kind == "success"
    assert person.page is PageName.ACCOUNT, "nobody is taken away from where they went"


def test_closing_does_not_wait_for_a_slow_keyring(
    start: Callable[[], Person], install: Install, memory: MemoryKeyring, data_dir: Path
) -> None:
    sign_in_and_be_kept(start(), data_dir)
    slow = SlowKeyring(memory.items)
    install(slow)
    person = start()
    person.wait(slow.asked.is_set, "the question")
    person.app.close()
    assert not slow.answer.is_set()
    slow.answer.set()
    install(memory)
    come_back(start())


def test_who_signs_in_before_the_keyring_has_answered_stays_who_they_are(
    start: Callable[[], Person], install: Install, memory: MemoryKeyring, data_dir: Path
) -> None:
    sign_in_and_be_kept(start(), data_dir)
    slow = SlowKeyring(memory.items)
    install(slow)
    person = start()
    person.wait(slow.asked.is_set, "the question")
    person.sign_in(CONFIRMED, PASSWORD)
    mine = person.claims()["origin_jti"]
    slow.answer.set()
    person.wait(lambda: kept_states(data_dir) == [], "the earlier session to be dropped")
    assert person.claims()["origin_jti"] == mine
    assert memory.items == {}


def test_a_wrong_password_keeps_nothing(
    start: Callable[[], Person], memory: MemoryKeyring, data_dir: Path
) -> None:
    person = start()
    person.click("goSignIn")
    person.wait(lambda: box(person).isEnabled(), "the box")
    person.click("signInRemember")
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.kind == "error", "the refusal")
    person.app.close()
    assert memory.items == {}
    assert kept_states(data_dir) == []
