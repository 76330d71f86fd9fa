"""The pool's database: one SQLite file, private to the user, on disk before anything is answered.

One connection serves all threads, one at a time: a transaction is a few inserts, and SQLite writes one
at a time anyway. WAL with `synchronous = FULL` means that a commit which returned survives the end of the
process and of the machine.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from wildrydes_desktop.foundation.paths import private_dir
from wildrydes_desktop.local_pool import schema
from wildrydes_desktop.local_pool.refusals import Refusal

FILE = "pool.sqlite3"

# SQLite's primary result codes that say nothing against the file: disk, memory or rights are at fault.
_OF_THE_MACHINE = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)


class DataInUseError(Exception):
    """Another process works with this data folder."""


class UnusableError(Exception):
    """The database cannot be used as it is; the text says why, in a few words."""


class NotWrittenError(Exception):
    """The machine lets no change be written; the text says why, in a few words. Nothing has changed."""


class Store:
    """The open database in `folder`. Close it with `close()`.

    Raises DataInUseError where another process has the folder, OSError where it cannot be written.
    `set_aside` is the folder that an unusable database was moved to, with the reason; None as a rule.
    """

    def __init__(self, folder: Path) -> None:
        private_dir(folder.parent)
        self._claim = _claim(folder.with_name(f"{folder.name}.lock"))
        self.set_aside: tuple[Path, str] | None = None
        try:
            try:
                self._db = _open(folder)
            except UnusableError as problem:
                self.set_aside = _move_away(folder), str(problem)
                self._db = _open(folder)
        except BaseException:
            self._claim.close()
            raise
        self._lock = threading.RLock()
        self._path = folder / FILE
        self._identity = _identity(self._path)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for reading only, until the block ends."""
        with self._lock:
            yield self._db

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction. It is on disk when the block has ended.

        A Refusal commits too, for a refused attempt counts; any other exception undoes everything. Raises
        NotWrittenError where the machine does not let it be written.
        """
        with self._lock, self._undoing():
            self._require_file()
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except Refusal:
                self._db.execute("COMMIT")
                raise
            self._db.execute("COMMIT")

    @contextlib.contextmanager
    def _undoing(self) -> Iterator[None]:
        """Leave no transaction open, whatever ended it: not even a COMMIT that the disk had no room for."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in _OF_THE_MACHINE:
                raise NotWrittenError(str(error)) from error
            raise
        finally:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def _require_file(self) -> None:
        """Raise NotWrittenError where the open file is no longer the one in the folder.

        A file that was deleted while it is open can be written, and is gone when it is closed.
        """
        if _identity(self._path) != self._identity:
            raise NotWrittenError("its data folder has gone")

    def close(self) -> None:
        """Close the file and give up the folder."""
        with self._lock:
            self._db.close()
            self._claim.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from any other of that name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _claim(path: Path) -> sqlite3.Connection:
    """Hold the folder for this process: SQLite's file locks work on every system and end with the process."""
    _touch_private(path)
    claim = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        claim.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        claim.close()
        raise DataInUseError(str(path.parent)) from error
    return claim


def _open(folder: Path) -> sqlite3.Connection:
    private_dir(folder)
    path = folder / FILE
    _touch_private(path)
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA secure_delete = ON")
        _bring_up_to_date(db)
    except sqlite3.DatabaseError as error:
        db.close()
        if error.sqlite_errorcode & 0xFF in _OF_THE_MACHINE:
            raise OSError(f"cannot use {path}: {error}") from error
        raise UnusableError("it is damaged") from error
    except UnusableError:
        db.close()
        raise
    return db


def _bring_up_to_date(db: sqlite3.Connection) -> None:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > schema.VERSION:
        raise UnusableError("a newer version of the app wrote it")
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise UnusableError("it is damaged")
    if version:
        db.execute("SELECT 1 FROM facts LIMIT 1")  # a stranger's database has no such table
    for number, step in enumerate(schema.STEPS[version:], start=version + 1):
        db.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")


def _move_away(folder: Path) -> Path:
    """Rename the whole folder, database and write-ahead log together, and return where it is now."""
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S")
    for number in range(1, 1000):
        kept = folder.with_name(f"{folder.name}.kept-{stamp}-{number}")
        if not kept.exists():
            return folder.rename(kept)
    raise OSError(f"cannot set {folder} aside")


def _touch_private(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o600)
