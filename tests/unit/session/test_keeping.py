"""The keeper: what the settings note, and what becomes of the keyring when things go wrong."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.keyrings import (
    DenyingKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    SlowKeyring,
    StubbornKeyring,
)
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session import keeping
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.settings import KeptState, RememberedPool, Settings, Shelf, pool_key
from wildrydes_desktop.session.vault import Kept, Vault

POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "1h57kf5cpq17m0eml12example")
OTHER = PoolConfig.of("eu-west-1_Other", "otherclient")
RIDER = Kept("rider@example.com", "9b2f", Secret("a refresh token " * 100))
FRIEND = Kept("friend@example.com", "77aa", Secret("another refresh token"))


def keeper(folder: Path, keyring: MemoryKeyring) -> Keeper:
    return Keeper(Settings(folder), Vault(lambda: keyring))


def state(folder: Path) -> KeptState:
    return Settings(folder).kept_state(Shelf.SESSIONS, pool_key(POOL))


def test_kept_recalled_dropped(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    assert state(tmp_path) is KeptState.KEPT
    assert keeper(tmp_path, keyring).recall(POOL) == RIDER
    assert keeper(tmp_path, keyring).drop(POOL)
    assert keyring.items == {}
    assert state(tmp_path) is KeptState.NOTHING
    assert keeper(tmp_path, keyring).recall(POOL) is None


def test_a_run_that_never_kept_anything_asks_no_keyring(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    assert keeper(tmp_path, keyring).recall(POOL) is None
    assert not keeper(tmp_path, keyring).drop(POOL)
    assert keyring.calls == []
    assert not list(tmp_path.iterdir())


def test_such_a_run_does_not_even_import_keyring(tmp_path: Path) -> None:
    code = f"""
import sys
from dataclasses import replace
from pathlib import Path
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.session.vault import Vault
keeper = Keeper(Settings(Path({str(tmp_path)!r})), Vault())
pool = PoolConfig.of({POOL.user_pool_id!r}, {POOL.client_id!r})
assert keeper.recall(pool) is None
assert not keeper.drop(pool)
assert not [name for name in sys.modules if name.split(".")[0] == "keyring"]
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=240)


def test_the_settings_hold_no_secret_and_keep_the_pool(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember_pool(POOL)
    keeper(tmp_path, MemoryKeyring()).keep(POOL, RIDER)
    text = (tmp_path / "settings.json").read_text()
    assert json.loads(text)["sessions"] == {f"{POOL.user_pool_id}/{POOL.client_id}": "kept"}
    assert "refresh" not in text
    assert "rider" not in text
    assert settings.last_pool() == RememberedPool.of(POOL)
    settings.remember_pool(OTHER)
    assert settings.kept_state(Shelf.SESSIONS, pool_key(POOL)) is KeptState.KEPT


def test_notes_are_of_one_pool_each(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    for pool, kept in ((POOL, RIDER), (OTHER, FRIEND)):
        keeper(tmp_path, keyring).keep(pool, kept)
    keeper(tmp_path, keyring).drop(POOL)
    assert keeper(tmp_path, keyring).recall(OTHER) == FRIEND


@pytest.mark.parametrize("sessions", ["7", '"kept"', '{"us-east-1_AbCdEfGhI/x": 4}', "null"])
def test_nonsense_in_the_notes_is_nothing(tmp_path: Path, sessions: str) -> None:
    (tmp_path / "settings.json").write_text(f'{{"sessions": {sessions}}}')
    assert state(tmp_path) is KeptState.NOTHING
    Settings(tmp_path).note_kept(Shelf.SESSIONS, pool_key(POOL), KeptState.KEPT)
    assert state(tmp_path) is KeptState.KEPT
    assert Settings(tmp_path).last_pool() is None


def test_settings_that_are_no_object_are_nothing(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[]")
    assert state(tmp_path) is KeptState.NOTHING


def test_a_session_that_could_not_be_kept_does_not_leave_somebody_elses(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    with pytest.raises(ProblemError):
        keeper(tmp_path, ForgetfulKeyring(keyring.items)).keep(POOL, FRIEND)
    assert keyring.items == {}
    assert state(tmp_path) is KeptState.NOTHING


def test_what_cannot_be_removed_is_never_used_again_and_removed_later(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    with pytest.raises(ProblemError) as caught:
        keeper(tmp_path, LockedKeyring(keyring.items)).drop(POOL)
    assert caught.value.problem.name == "KeyringLocked"
    assert state(tmp_path) is KeptState.UNWANTED
    assert keeper(tmp_path, StubbornKeyring(keyring.items)).recall(POOL) is None
    assert state(tmp_path) is KeptState.UNWANTED
    assert keeper(tmp_path, keyring).recall(POOL) is None
    assert keyring.items == {}
    assert state(tmp_path) is KeptState.NOTHING


def test_a_keyring_that_refuses_leaves_a_note_to_remove_what_may_be_there(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    with pytest.raises(ProblemError) as caught:
        keeper(tmp_path, DenyingKeyring(keyring.items)).keep(POOL, FRIEND)
    assert caught.value.problem.name == "KeyringDenied"
    assert state(tmp_path) is KeptState.UNWANTED


def test_a_locked_keyring_loses_nothing(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    with pytest.raises(ProblemError) as caught:
        keeper(tmp_path, LockedKeyring(keyring.items)).recall(POOL)
    assert caught.value.problem.name == "KeyringLocked"
    assert keeper(tmp_path, keyring).recall(POOL) == RIDER


def test_what_was_damaged_is_said_once(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    keyring.items[max(keyring.items)] = "?"
    with pytest.raises(ProblemError) as caught:
        keeper(tmp_path, keyring).recall(POOL)
    assert caught.value.problem.name == "KeyringItemDamaged"
    assert keeper(tmp_path, keyring).recall(POOL) is None


def test_what_somebody_removed_from_the_keyring_is_noted(tmp_path: Path) -> None:
    keeper(tmp_path, MemoryKeyring()).keep(POOL, RIDER)
    assert keeper(tmp_path, MemoryKeyring()).recall(POOL) is None
    assert state(tmp_path) is KeptState.NOTHING


def test_a_removal_is_finished_although_the_app_is_closing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "LINGER", 60.0)  # and leaves no thread that waits for it
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    closing = cancel.Cancellation()
    closing.cancel()
    with cancel.working_under(closing):
        keeper(tmp_path, keyring).drop(POOL)
    assert keyring.items == {}


def test_a_removal_does_not_hold_up_the_end_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LINGER", 0.02)
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    slow = SlowKeyring(keyring.items)
    closing = cancel.Cancellation()

    def sign_out() -> None:
        with cancel.working_under(closing), pytest.raises(Cancelled):
            keeper(tmp_path, slow).drop(POOL)

    thread = threading.Thread(target=sign_out)
    thread.start()
    assert slow.asked.wait(10)
    closing.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert state(tmp_path) is KeptState.UNWANTED
    slow.answer.set()
    assert keeper(tmp_path, keyring).recall(POOL) is None
    assert keyring.items == {}


def test_who_signed_out_before_it_was_kept_is_not_kept(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER, lambda: False)
    assert keyring.items == {}
    assert state(tmp_path) is KeptState.NOTHING


def folder_that_cannot_be_written(tmp_path: Path) -> Path:
    """Not by permissions: root may write anywhere."""
    (tmp_path / f"settings.{os.getpid()}.new").mkdir()
    return tmp_path


def test_nothing_is_kept_that_the_next_run_would_not_know_of(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    with pytest.raises(ProblemError) as caught:
        keeper(folder_that_cannot_be_written(tmp_path), keyring).keep(POOL, RIDER)
    assert caught.value.problem.name == "SessionNotNoted"
    assert keyring.items == {}


def test_removing_does_not_need_the_settings(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    assert keeper(folder_that_cannot_be_written(tmp_path), keyring).drop(POOL)
    assert keyring.items == {}
    assert keeper(tmp_path, keyring).recall(POOL) is None
    (tmp_path / f"settings.{os.getpid()}.new").rmdir()
    assert keeper(tmp_path, keyring).recall(POOL) is None
    assert state(tmp_path) is KeptState.NOTHING


# Other windows of the app


def test_a_newer_token_takes_the_place_of_the_older(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    ours = keeper(tmp_path, keyring)
    ours.keep(POOL, RIDER)
    newer = replace(RIDER, refresh_token=Secret("newer"))
    assert ours.follow(POOL, newer, lambda: True)
    assert ours.recall(POOL) == newer


def test_but_not_after_signing_out(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    ours = keeper(tmp_path, keyring)
    ours.keep(POOL, RIDER)
    assert not ours.follow(POOL, replace(RIDER, refresh_token=Secret("newer")), lambda: False)
    assert ours.recall(POOL) == RIDER


def test_what_another_window_has_removed_is_not_put_back(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    ours = keeper(tmp_path, keyring)
    ours.keep(POOL, RIDER)
    keeper(tmp_path, keyring).drop(POOL)
    assert not ours.follow(POOL, RIDER, lambda: True)
    assert keyring.items == {}


def test_nor_is_what_somebody_removed_by_hand(tmp_path: Path) -> None:
    keeper(tmp_path, MemoryKeyring()).keep(POOL, RIDER)
    empty = MemoryKeyring()
    assert not keeper(tmp_path, empty).follow(POOL, RIDER, lambda: True)
    assert empty.items == {}


def test_somebody_elses_session_of_another_window_stays(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    ours = keeper(tmp_path, keyring)
    ours.keep(POOL, RIDER)
    keeper(tmp_path, keyring).keep(POOL, FRIEND)
    assert not ours.follow(POOL, RIDER, lambda: True)
    assert not ours.drop_of(POOL, RIDER.username)
    assert ours.recall(POOL) == FRIEND
    assert ours.drop_of(POOL, FRIEND.username)
    assert keyring.items == {}


def test_damage_does_not_keep_a_newer_token_out(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    ours = keeper(tmp_path, keyring)
    ours.keep(POOL, RIDER)
    keyring.items[max(keyring.items)] = "?"
    assert ours.follow(POOL, RIDER, lambda: True)
    assert ours.recall(POOL) == RIDER


def test_what_cannot_be_read_is_ours_to_remove(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    with pytest.raises(ProblemError):
        keeper(tmp_path, LockedKeyring(keyring.items)).drop_of(POOL, RIDER.username)
    assert state(tmp_path) is KeptState.UNWANTED


def test_looking_changes_nothing_and_never_fails(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    keeper(tmp_path, keyring).keep(POOL, RIDER)
    assert keeper(tmp_path, keyring).look(POOL, 20.0) == RIDER
    assert keeper(tmp_path, LockedKeyring(keyring.items)).look(POOL, 20.0) is None
    slow = SlowKeyring(keyring.items)
    assert keeper(tmp_path, slow).look(POOL, 0.02) is None
    slow.answer.set()
    assert state(tmp_path) is KeptState.KEPT


# Turns


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is the user's temporary folder")
class TestTurns:
    @pytest.fixture(autouse=True)
    def session_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))

    def test_the_file_is_private_and_empty_and_names_no_pool(self, tmp_path: Path) -> None:
        with keeper(tmp_path, MemoryKeyring()).turn(POOL):
            pass
        [folder] = (tmp_path / "run").iterdir()
        [file] = folder.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.read_bytes() == b""
        assert not any(part in file.name for part in (POOL.user_pool_id, POOL.client_id, "AbCdEfGhI"))

    def test_each_of_the_keyring_s_items_has_turns_of_its_own(self, tmp_path: Path) -> None:
        one, other = keeper(tmp_path / "one", MemoryKeyring()), keeper(tmp_path / "other", MemoryKeyring())
        with one.turn(POOL), other.turn(OTHER):
            job = cancel.Cancellation()
            threading.Timer(0.1, job.cancel).start()
            with cancel.working_under(job), pytest.raises(Cancelled), other.turn(POOL):
                pytest.fail("it is not its turn")

    def test_where_everybody_may_write_it_goes_on_without(self, tmp_path: Path) -> None:
        """There, somebody else could hold the file, and have every refresh wait."""
        shared = tmp_path / "run" / "wildrydes-desktop"
        shared.mkdir(parents=True)
        shared.chmod(0o1777)
        with keeper(tmp_path, MemoryKeyring()).turn(POOL):
            pass
        assert list(shared.iterdir()) == []
