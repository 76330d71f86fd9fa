"""The settings hold the last pool without its secret, and a broken file never stops the app."""

from __future__ import annotations

import json
import os
import stat
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.session.settings import FILE_NAME, KeptState, RememberedPool, Settings, Shelf

CLIENT_SECRET = "1client2secret3"
REAL = PoolConfig.of("us-east-1_AbCdEfGhI", "1example23456789", kind=PoolKind.ALIAS, name="Wild Rydes")
AT_AN_ENDPOINT = PoolConfig.of(
    "us-east-1_AbCdEfGhI",
    "1example23456789",
    endpoint_url="http://127.0.0.1:4566",
    issuer_form=IssuerForm.ENDPOINT,
    kind=PoolKind.EMAIL,
)
LOCAL = PoolConfig.of("us-east-1_LocalPool", "localclient", endpoint_url="http://127.0.0.1:49152", local=True)
WELL_FORMED = {
    "local": False,
    "user_pool_id": "us-east-1_AbCdEfGhI",
    "client_id": "1example23456789",
    "endpoint_url": "",
    "issuer": "aws",
    "kind": "unknown",
    "name": "",
}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


def with_pool(**changes: Any) -> str:
    return json.dumps({"last_pool": WELL_FORMED | changes})


def test_the_first_time_there_is_none(settings: Settings, tmp_path: Path) -> None:
    assert settings.last_pool() is None
    assert list(tmp_path.iterdir()) == []


WITH_AN_API = replace(REAL, invoke_url="https://a1.execute-api.us-east-1.amazonaws.com/prod")


@pytest.mark.parametrize("pool", [REAL, AT_AN_ENDPOINT, WITH_AN_API], ids=["real", "endpoint", "with an API"])
def test_a_pool_comes_back_as_it_was(pool: PoolConfig, settings: Settings, tmp_path: Path) -> None:
    settings.remember_pool(pool)
    remembered = Settings(tmp_path).last_pool()
    assert remembered is not None
    assert not remembered.local
    assert remembered.config() == pool


def test_of_the_local_pool_only_that_it_was_it(settings: Settings, file: Path) -> None:
    settings.remember_pool(LOCAL)
    assert settings.last_pool() == RememberedPool(local=True)
    assert "49152" not in file.read_text()


def test_the_newest_takes_the_place_of_the_last(settings: Settings, tmp_path: Path) -> None:
    settings.remember_pool(LOCAL)
    settings.remember_pool(REAL)
    remembered = settings.last_pool()
    assert remembered is not None
    assert remembered.config() == REAL
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_the_client_secret_is_not_written_but_can_be_given_again(settings: Settings, file: Path) -> None:
    pool = PoolConfig.of("us-east-1_AbCdEfGhI", "1example23456789", client_secret=CLIENT_SECRET)
    settings.remember_pool(pool)
    assert CLIENT_SECRET not in file.read_text()
    remembered = settings.last_pool()
    assert remembered is not None
    assert remembered.config().client_secret is None
    assert remembered.config(CLIENT_SECRET) == pool


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
@pytest.mark.parametrize("before", [None, 0o644])
def test_the_file_is_private(before: int | None, settings: Settings, file: Path) -> None:
    if before is not None:
        file.touch()
        file.chmod(before)
    settings.remember_pool(REAL)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


# Files that are not ours any more

BROKEN = {
    "empty": "",
    "cut off": with_pool()[:-10],
    "not JSON": "window._config = {}",
    "not an object": "[]",
    "a number": "5",
    "nested without end": "[" * 100_000,
    "a list for a pool": '{"last_pool": []}',
    "a member of another version": with_pool(theme="dark"),
    "a number for an id": with_pool(user_pool_id=5),
    "a list for an id": with_pool(client_id=["1example23456789"]),
    "null for an address": with_pool(endpoint_url=None),
    "a number for an address": with_pool(endpoint_url=4566),
    "a number for a name": with_pool(name=5),
    "text for yes or no": with_pool(local="no"),
    "a number for yes or no": with_pool(local=1),
    "no pool id": with_pool(user_pool_id=""),
    "not a pool id": with_pool(user_pool_id="../../etc/passwd"),
    "not a client id": with_pool(client_id="two words"),
    "an unknown issuer": with_pool(issuer="mine"),
    "an unknown kind": with_pool(kind="phone"),
    "plain http over the network": with_pool(endpoint_url="http://cognito.example.com"),
    "an address with a password": with_pool(endpoint_url="https://rider:pass@cognito.example.com"),
    "a file as address": with_pool(endpoint_url="file:///etc/passwd"),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_kept_aside_and_counts_as_none(text: str, settings: Settings, file: Path) -> None:
    file.write_text(text)
    assert settings.last_pool() is None
    assert not file.exists()
    assert file.with_name("settings.unreadable").read_text() == text
    settings.remember_pool(REAL)
    assert settings.last_pool() is not None


def test_what_the_broken_ones_are_broken_from_is_well_formed(settings: Settings, file: Path) -> None:
    file.write_text(with_pool())
    remembered = settings.last_pool()
    assert remembered is not None
    assert remembered.config().user_pool_id == WELL_FORMED["user_pool_id"]


@pytest.mark.parametrize("text", ["{}", '{"last_pool": null}', '{"theme": "dark"}'])
def test_a_file_without_a_pool_stays_and_counts_as_none(text: str, settings: Settings, file: Path) -> None:
    file.write_text(text)
    assert settings.last_pool() is None
    assert file.read_text() == text


def test_members_left_out_have_their_defaults(settings: Settings, file: Path) -> None:
    file.write_text(
        json.dumps({"last_pool": {key: WELL_FORMED[key] for key in ("user_pool_id", "client_id")}})
    )
    remembered = settings.last_pool()
    assert remembered is not None
    assert remembered.config().kind is PoolKind.UNKNOWN


def test_bytes_that_are_no_text_are_kept_aside(settings: Settings, file: Path) -> None:
    file.write_bytes(b'{"last_pool": "\xff\xfe"}')
    assert settings.last_pool() is None
    assert file.with_name("settings.unreadable").exists()


def test_a_folder_in_its_place_is_kept_aside(settings: Settings, file: Path) -> None:
    file.mkdir()
    assert settings.last_pool() is None
    assert file.with_name("settings.unreadable").is_dir()


def test_what_cannot_be_kept_aside_is_left(settings: Settings, file: Path) -> None:
    file.write_text("broken")
    aside = file.with_name("settings.unreadable")
    (aside / "in the way").mkdir(parents=True)
    assert settings.last_pool() is None
    assert file.read_text() == "broken"


# Writing


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        Settings(tmp_path / "missing").remember_pool(REAL)


def test_a_write_that_fails_leaves_what_was_there(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.remember_pool(REAL)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        settings.remember_pool(LOCAL)
    monkeypatch.undo()
    remembered = settings.last_pool()
    assert remembered is not None
    assert remembered.config() == REAL


def test_the_file_is_whole_at_every_moment(settings: Settings, file: Path, tmp_path: Path) -> None:
    """Readers and several writers at once: what is read is always one of the files as written."""
    settings.remember_pool(REAL)
    wrong: list[BaseException] = []
    pools = [REAL, AT_AN_ENDPOINT, LOCAL]

    def write(pool: PoolConfig) -> None:
        try:
            for _ in range(50):
                settings.remember_pool(pool)
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread
            wrong.append(error)

    writers = [threading.Thread(target=write, args=(pool,)) for pool in pools]
    for writer in writers:
        writer.start()
    expected = [RememberedPool.of(pool) for pool in pools]
    while any(writer.is_alive() for writer in writers):
        assert settings.last_pool() in expected
    for writer in writers:
        writer.join()
    assert wrong == []
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_nothing_is_written_over_a_file_that_could_not_be_read(settings: Settings, file: Path) -> None:
    file.write_text('{"half": ')
    settings.remember_pool(REAL)
    assert settings.set_aside == file.with_suffix(".unreadable")
    assert settings.set_aside.read_text() == '{"half": '
    assert settings.last_pool() == RememberedPool.of(REAL)


def test_a_full_disk_is_left_no_fuller(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.remember_pool(REAL)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings.remember_pool(LOCAL)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    assert settings.last_pool() == RememberedPool.of(REAL)


def test_two_windows_that_write_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    windows = [Settings(tmp_path), Settings(tmp_path)]

    def note(settings: Settings, shelf: Shelf) -> None:
        for number in range(25):
            settings.note_kept(shelf, f"pool {number}", KeptState.KEPT)

    threads = [threading.Thread(target=note, args=pair) for pair in zip(windows, Shelf, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(Settings(tmp_path).kept_states(shelf)) for shelf in Shelf] == [25, 25]


def test_what_killed_windows_left_is_swept_up_and_a_living_ones_draft_is_not(
    settings: Settings, tmp_path: Path
) -> None:
    left, living = tmp_path / "settings.1.new", tmp_path / "settings.2.new"
    for draft in (left, living):
        draft.write_text("{")
    os.utime(left, (0, 0))
    settings.remember_pool(REAL)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["settings.2.new", FILE_NAME]
