"""The database: private, durable, one process at a time, and never overwritten when it cannot be read."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Desk
from wildrydes_desktop.local_pool import schema, settings_json, store
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import PoolSettings
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.store import DataInUseError, Store

NOISE = 0xBAD
"""The seed of what a broken disk writes: the same in every run."""

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_files_and_folders_are_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        pool = LocalPool(tmp_path / "data" / "local-pool")
        pool.keys.prepare()
    finally:
        os.umask(before)
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"pool.sqlite3", "pool.sqlite3-wal", "local-pool.lock"}
    assert {mode(path) for path in files} == {0o600}
    assert mode(tmp_path / "data") == mode(tmp_path / "data" / "local-pool") == 0o700
    pool.close()


@posix
def test_a_database_that_others_could_read_is_closed_to_them(desk: Desk) -> None:
    path = desk.folder / store.FILE
    path.chmod(0o644)
    desk.reopen()
    assert mode(path) == 0o600


def test_a_second_pool_on_the_same_folder_is_refused(desk: Desk) -> None:
    with pytest.raises(DataInUseError, match=str(desk.folder.parent)):
        LocalPool(desk.folder)
    assert desk.sign_up()


def test_commits_reach_the_disk_before_they_return(desk: Desk) -> None:
    with desk.pool._store.reading() as db:
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL


def test_an_error_undoes_the_transaction(tmp_path: Path) -> None:
    opened = Store(tmp_path / "pool")

    def fail() -> None:
        with opened.writing() as db:
            db.execute("INSERT INTO facts (name, value) VALUES ('a', 'b')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with opened.reading() as db:
        assert db.execute("SELECT count(*) FROM facts").fetchone()[0] == 0
    opened.close()


def kept_folders(folder: Path) -> list[Path]:
    return sorted(folder.parent.glob(f"{folder.name}.kept-*"))


def start_over(desk: Desk, reason: str) -> Path:
    """Open the pool again on an unusable database, and return where that was kept."""
    old_id = desk.pool.pool_id
    desk.pool = LocalPool(desk.folder)
    assert desk.pool.pool_id != old_id
    assert desk.pool.set_aside
    kept, said = desk.pool.set_aside
    assert said == reason
    assert kept == kept_folders(desk.folder)[-1]
    return kept


def test_a_damaged_database_is_kept_aside(desk: Desk) -> None:
    desk.sign_up()
    desk.pool.close()
    path = desk.folder / store.FILE
    damaged = b"SQLite format 3\0" + Random(NOISE).randbytes(8000)
    path.write_bytes(damaged)
    kept = start_over(desk, "it is damaged")
    assert (kept / store.FILE).read_bytes() == damaged
    assert desk.pool.inbox() == []


def test_damage_in_the_middle_is_found(desk: Desk) -> None:
    for number in range(30):
        desk.sign_up(f"rider{number}@example.com")
    desk.pool.close()
    path = desk.folder / store.FILE
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = Random(NOISE).randbytes(len(content) - 4096 * 2)
    path.write_bytes(content)
    kept = start_over(desk, "it is damaged")
    assert (kept / store.FILE).read_bytes() == content


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("PRAGMA user_version = 999", "a newer version of the app wrote it"),
        ("DROP TABLE facts", "it is damaged"),
    ],
)
def test_a_database_of_another_make_is_kept_aside(desk: Desk, change: str, reason: str) -> None:
    desk.sign_up()
    desk.pool.close()
    with sqlite3.connect(desk.folder / store.FILE) as db:
        db.execute(change)
    db.close()
    kept = start_over(desk, reason)
    with sqlite3.connect(kept / store.FILE) as db:
        assert db.execute("SELECT count(*) FROM users").fetchone()[0] == 1
    db.close()


def test_several_can_be_kept(desk: Desk) -> None:
    for number in (1, 2):
        desk.pool.close()
        (desk.folder / store.FILE).write_bytes(b"no database" * 500)
        start_over(desk, "it is damaged")
        assert len(kept_folders(desk.folder)) == number


def test_nothing_is_set_aside_where_the_machine_is_at_fault(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.sign_up()
    desk.pool.close()
    really = sqlite3.connect

    class FullDisk(sqlite3.Connection):
        def execute(self, sql: str, *more: object) -> sqlite3.Cursor:
            if "quick_check" in sql:
                error = sqlite3.OperationalError("database or disk is full")
                error.sqlite_errorcode = sqlite3.SQLITE_FULL
                raise error
            return super().execute(sql, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: really(*a, factory=FullDisk, **k))
    with pytest.raises(OSError, match="disk is full"):
        LocalPool(desk.folder)
    monkeypatch.undo()
    assert kept_folders(desk.folder) == []
    desk.pool = LocalPool(desk.folder)
    assert desk.pool.inbox()[0]["to"] == EMAIL


def test_what_does_not_fit_on_the_disk_is_refused_and_fits_later(desk: Desk) -> None:
    """However the disk gets full, no transaction is left open: it would be in the way of every later one."""
    desk.register()
    with desk.pool._store.reading() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    names = (f"rider-{number}@example.com" for number in count())
    with pytest.raises(store.NotWrittenError, match="full"):
        all(map(desk.sign_up, names))
    there = len(desk.pool.list_users(10_000))
    assert there > 1
    with desk.pool._store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    desk.sign_up(next(names))
    assert len(desk.pool.list_users(10_000)) == there + 1


def test_what_has_no_room_when_it_is_to_be_kept_is_undone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDisk:
        def __init__(self, db: sqlite3.Connection) -> None:
            self._db = db

        def execute(self, sql: str, *more: Any) -> sqlite3.Cursor:
            if sql == "COMMIT":
                error = sqlite3.OperationalError("database or disk is full")
                error.sqlite_errorcode = sqlite3.SQLITE_FULL
                raise error
            return self._db.execute(sql, *more)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._db, name)

    monkeypatch.setattr(desk.pool._store, "_db", FullDisk(desk.pool._store._db))
    with pytest.raises(store.NotWrittenError):
        desk.sign_up()
    monkeypatch.undo()
    assert desk.pool.list_users(10) == []
    desk.sign_up()


def test_nothing_is_confirmed_in_a_file_that_nobody_will_find_again(desk: Desk) -> None:
    aside = desk.folder.rename(desk.folder.with_name("elsewhere"))
    with pytest.raises(store.NotWrittenError, match="gone"):
        desk.sign_up()
    aside.rename(desk.folder)
    desk.sign_up()
    desk.reopen()
    assert len(desk.pool.list_users(10)) == 1


def test_no_more_can_be_kept_than_there_are_names(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.pool.close()
    (desk.folder / store.FILE).write_bytes(b"no database" * 500)
    monkeypatch.setattr(Path, "exists", lambda _self: True)
    with pytest.raises(OSError, match="cannot set"):
        LocalPool(desk.folder)
    monkeypatch.undo()
    start_over(desk, "it is damaged")


def test_users_of_the_first_version_keep_their_pool(tmp_path: Path) -> None:
    """A database as the first version left it: the schema then, a user, settings that knew less."""
    folder = tmp_path / "local-pool"
    folder.mkdir()
    with sqlite3.connect(folder / store.FILE) as db:
        db.executescript(schema.STEPS[0] + "PRAGMA user_version = 1;")
        credentials = Credentials.of("abcdefghi", "s-u-b", PASSWORD)
        attributes = json.dumps({"sub": "s-u-b", "email_verified": "true", "email": EMAIL})
        db.execute(
            "INSERT INTO users (username, sub, status, salt, verifier, attributes, created_at)"
            " VALUES ('s-u-b', 's-u-b', 'CONFIRMED', ?, ?, ?, 0)",
            (credentials.salt, credentials.verifier, attributes),
        )
        db.executemany("INSERT INTO sign_in_names VALUES (?, 1)", [(EMAIL,), ("s-u-b",)])
        kept = json.loads(settings_json.to_json(PoolSettings(session_life=200)))
        first = {
            *("username_kind", "client_secret", "flows", "prevent_user_existence_errors", "id_token_life"),
            *("access_token_life", "refresh_token_life", "session_life", "rotation", "rotation_grace"),
            "password_policy",
        }
        settings = json.dumps({name: value for name, value in kept.items() if name in first})
        db.executemany(
            "INSERT INTO facts VALUES (?, ?)",
            [("pool_id", "us-east-1_abcdefghi"), ("client_id", "c" * 26), ("settings", settings)],
        )
    db.close()
    desk = Desk(folder)
    assert desk.pool.set_aside is None
    assert desk.pool.pool_id == "us-east-1_abcdefghi"
    assert desk.pool.settings == PoolSettings(session_life=200)
    assert desk.sign_in()
    with desk.pool._store.reading() as db:
        assert db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    desk.pool.close()
