"""The secrets of remembered devices, on keyrings as bad as they come: no sign-in fails for them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from tests.helpers.keyrings import (
    CorruptingKeyring,
    DenyingKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    SlowKeyring,
    StubbornKeyring,
    VanishingKeyring,
    WindowsKeyring,
)
from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.device_vault import DeviceKeeper, DeviceVault, device_key
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.session.settings import KeptState, Settings, Shelf
from wildrydes_desktop.session.system_keyring import SystemKeyring
from wildrydes_desktop.session.vault import Kept, Vault

POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "1h57kf5cpq17m0eml12example")
OTHER = PoolConfig.of("eu-west-1_Other", "otherclient")
RIDER = "rider@example.com"
DEVICE = RememberedDevice("us-east-1_7a1f", "-group", Secret("c2VjcmV0" * 7))
NEWER = RememberedDevice("us-east-1_88b2", "-group", Secret("bmV3ZXI=" * 7))


def memory_on(backend: KeyringBackend, folder: Path, within: float = 20.0) -> DeviceMemory:
    """A memory of a new run."""
    keyring = SystemKeyring(lambda: backend)
    return DeviceMemory(DeviceKeeper(Settings(folder), DeviceVault(keyring)), find_within=within)


def keep(memory: DeviceMemory, device: RememberedDevice = DEVICE, pool: PoolConfig = POOL) -> bool:
    memory.remember(pool, RIDER, device)
    return memory.keep(pool, RIDER)


def notes(folder: Path) -> list[KeptState]:
    return list(Settings(folder).kept_states(Shelf.DEVICES).values())


def problem_of(act: Callable[[], object]) -> str:
    with pytest.raises(ProblemError) as caught:
        act()
    return caught.value.problem.name


# From one run to the next


@pytest.mark.parametrize("keyring", [MemoryKeyring, WindowsKeyring])
def test_the_next_run_finds_it(keyring: type[MemoryKeyring], tmp_path: Path) -> None:
    backend = keyring()
    assert keep(memory_on(backend, tmp_path))
    assert memory_on(backend, tmp_path).find(POOL, " Rider@Example.com ") == DEVICE
    assert notes(tmp_path) == [KeptState.KEPT]


def test_it_is_asked_for_once_in_each_run(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    memory = memory_on(keyring, tmp_path)
    first = memory.find(POOL, RIDER)
    keyring.calls.clear()
    assert memory.find(POOL, RIDER) is first
    assert keyring.calls == []


def test_whoever_has_none_asks_no_keyring(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    keyring.calls.clear()
    memory = memory_on(keyring, tmp_path)
    assert memory.find(POOL, "friend@example.com") is None
    assert memory.find(OTHER, RIDER) is None
    assert memory.find(replace(POOL, endpoint_url="https://cognito.example.com"), RIDER) is None
    memory.forget(POOL, "friend@example.com")
    memory.tidy(POOL)
    assert keyring.calls == []


def test_a_newer_one_takes_the_place(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    keep(memory_on(keyring, tmp_path), NEWER)
    assert memory_on(keyring, tmp_path).find(POOL, RIDER) == NEWER
    assert DEVICE.password.reveal() not in "".join(keyring.items.values())


def test_only_what_is_needed_is_written_and_no_name_in_the_settings(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    assert {account for _, account in keyring.items} == {"device secret"}
    (piece,) = [text for text in keyring.items.values() if text.startswith("{")]
    assert json.loads(piece) == {
        "version": 1,
        "key": DEVICE.key,
        "group_key": "-group",
        "secret": DEVICE.password.reveal(),
    }
    settings = (tmp_path / "settings.json").read_text()
    assert "rider" not in settings
    assert DEVICE.key not in settings


def test_session_and_device_of_a_pool_do_not_touch_each_other(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    vault = Vault(lambda: keyring)
    kept = Kept(RIDER, "9b2f", Secret("token"))
    vault.save(POOL, kept)
    memory = memory_on(keyring, tmp_path)
    keep(memory)
    memory.forget(POOL, RIDER)
    assert vault.load(POOL) == kept
    keep(memory)
    vault.forget(POOL)
    assert memory_on(keyring, tmp_path).find(POOL, RIDER) == DEVICE


# Forgetting


def test_forgotten_is_gone_for_good(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    memory = memory_on(keyring, tmp_path)
    keep(memory)
    memory.forget(POOL, RIDER)
    memory.forget(POOL, RIDER)
    assert memory.find(POOL, RIDER) is None
    assert keyring.items == {}
    assert notes(tmp_path) == []


def test_what_another_run_kept_can_be_forgotten_unseen(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    memory_on(keyring, tmp_path).forget(POOL, RIDER)
    assert keyring.items == {}


@pytest.mark.parametrize("bad", [LockedKeyring, StubbornKeyring, lambda items: VanishingKeyring(items, -1)])
def test_what_stays_is_never_used_again_and_removed_later(
    bad: Callable[[dict[tuple[str, str], str]], KeyringBackend], tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    memory = memory_on(bad(keyring.items), tmp_path)
    memory.forget(POOL, RIDER)
    assert memory.find(POOL, RIDER) is None
    assert notes(tmp_path) == [KeptState.UNWANTED]
    assert keyring.items
    later = memory_on(keyring, tmp_path)
    assert later.find(POOL, RIDER) is None
    later.tidy(OTHER)
    assert keyring.items
    later.tidy(POOL)
    assert keyring.items == {}
    assert notes(tmp_path) == []


def test_what_was_forgotten_before_it_was_kept_is_not_kept(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    memory = memory_on(keyring, tmp_path)
    memory.remember(POOL, RIDER, DEVICE)
    memory.forget(POOL, RIDER)
    assert not memory.keep(POOL, RIDER)
    assert keyring.items == {}


# Moods


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        (fail.Keyring(), "NoKeyring"),
        (LockedKeyring(), "KeyringLocked"),
        (DenyingKeyring(), "KeyringDenied"),
        (ForgetfulKeyring(), "KeyringItemNotKept"),
        (CorruptingKeyring(), "KeyringItemNotKept"),
        (VanishingKeyring({}, 1), "KeyringFailed"),
    ],
)
def test_where_it_cannot_be_kept_it_stays_in_memory(
    backend: KeyringBackend, name: str, tmp_path: Path
) -> None:
    memory = memory_on(backend, tmp_path)
    assert problem_of(lambda: keep(memory)) == name
    assert memory.find(POOL, RIDER) is DEVICE
    assert KeptState.KEPT not in notes(tmp_path)


def test_without_a_keeper_it_is_memory_alone() -> None:
    memory = DeviceMemory()
    assert not keep(memory)
    memory.tidy(POOL)
    assert memory.find(POOL, RIDER) is DEVICE
    memory.forget(POOL, RIDER)
    assert memory.find(POOL, RIDER) is None


@pytest.mark.parametrize("bad", [LockedKeyring, lambda items: VanishingKeyring(items, -1)])
def test_a_keyring_that_cannot_be_read_costs_a_second_factor_and_is_not_asked_again(
    bad: Callable[[dict[tuple[str, str], str]], KeyringBackend], tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    memory = memory_on(bad(keyring.items), tmp_path)
    assert memory.find(POOL, RIDER) is None
    assert memory.find(POOL, RIDER) is None
    assert memory_on(keyring, tmp_path).find(POOL, RIDER) == DEVICE, "nothing is lost for the next run"


def test_a_slow_one_is_not_waited_for_and_not_asked_again(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    slow = SlowKeyring(keyring.items)
    memory = memory_on(slow, tmp_path, within=0.02)
    assert memory.find(POOL, RIDER) is None
    slow.answer.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":  # whose question came late, or whose answer does
            thread.join(20)
    slow.asked.clear()
    assert memory.find(POOL, RIDER) is None
    assert not slow.asked.is_set()


def test_cancelling_a_sign_in_is_heard_while_the_keyring_thinks(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    slow = SlowKeyring(keyring.items)
    memory = memory_on(slow, tmp_path)
    cancellation = cancel.Cancellation()
    heard = threading.Event()

    def sign_in() -> None:
        with cancel.working_under(cancellation), pytest.raises(Cancelled):
            memory.find(POOL, RIDER)
        heard.set()

    thread = threading.Thread(target=sign_in)
    thread.start()
    assert slow.asked.wait(20)
    cancellation.cancel()
    assert heard.wait(20)
    thread.join(20)
    slow.answer.set()


@pytest.mark.parametrize("text", ["{}", "[]", "no JSON", '{"version": 2}', ""])
def test_damage_is_removed_and_the_sign_in_goes_on(text: str, tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    keyring.items[max(keyring.items)] = text
    assert memory_on(keyring, tmp_path).find(POOL, RIDER) is None
    assert keyring.items == {}
    assert notes(tmp_path) == []


@pytest.mark.parametrize("text", ["{}", "[]", json.dumps({"version": 2})])
def test_so_is_a_whole_text_of_another_form(text: str, tmp_path: Path) -> None:
    from wildrydes_desktop.session import pieces  # noqa: PLC0415 - what the test writes by hand

    keyring = MemoryKeyring()
    keep(memory_on(keyring, tmp_path))
    name = device_key(POOL, RIDER)
    SystemKeyring(lambda: keyring).ask(lambda items: pieces.write(items.of("device secret"), name, text, 1))
    assert memory_on(keyring, tmp_path).find(POOL, RIDER) is None
    assert keyring.items == {}


def test_what_somebody_removed_by_hand_is_not_there(tmp_path: Path) -> None:
    keep(memory_on(MemoryKeyring(), tmp_path))
    assert memory_on(MemoryKeyring(), tmp_path).find(POOL, RIDER) is None
    assert notes(tmp_path) == []


@pytest.mark.parametrize("half_done", [False, True])
@pytest.mark.parametrize("changes", range(5))
@pytest.mark.parametrize("before", [None, DEVICE], ids=["first", "second"])
def test_a_writing_that_ends_halfway_leaves_a_whole_one_or_none(
    before: RememberedDevice | None, changes: int, half_done: bool, tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    if before is not None:
        keep(memory_on(keyring, tmp_path), before)
    breaking = memory_on(VanishingKeyring(keyring.items, changes, half_done=half_done), tmp_path)
    breaking.remember(POOL, RIDER, NEWER)
    try:
        said = not breaking.keep(POOL, RIDER)
    except ProblemError:
        said = True
    later = memory_on(keyring, tmp_path)
    assert later.find(POOL, RIDER) == (None if said else NEWER)
    later.tidy(POOL)
    later.forget(POOL, RIDER)
    assert keyring.items == {}


def test_a_secret_shows_in_no_repr(tmp_path: Path) -> None:
    memory = memory_on(MemoryKeyring(), tmp_path)
    keep(memory)
    assert DEVICE.password.reveal() not in repr(vars(memory)) + repr(DEVICE)
