"""Locks among all windows and processes of the app: one while a file is changed, one for as long as a request
takes.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

PATIENCE: Final = 1.0
"""Seconds. A change takes milliseconds. If somebody hangs in it, one may be lost; nobody hangs with it."""
LOOK_EVERY: Final = 0.01


class FolderLock:
    """`with lock:` holds off every other thread and process that locks the same `folder`.

    The system gives the lock back for a process that dies. Where the folder is not there, or the lock is not
    to be had, the block runs all the same: it says by itself where it cannot write. Windows locks no folders,
    so there is a file in it.
    """

    def __init__(self, folder: Path, *, patience: float = PATIENCE) -> None:
        self._folder = folder
        self._patience = patience
        self._threads = threading.Lock()
        self._descriptor = -1

    def __enter__(self) -> None:
        self._threads.acquire()
        try:
            self._descriptor = _opened(self._folder)
        except OSError:
            return
        deadline = time.monotonic() + self._patience
        while not _locked(self._descriptor) and time.monotonic() < deadline:
            time.sleep(LOOK_EVERY)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)  # which gives the lock back
            self._descriptor = -1
        self._threads.release()


@contextmanager
def file_lock(file: Path, *, patience: float) -> Iterator[None]:
    """Hold off every other thread and process that locks `file`. For worker threads.

    The wait ends in `Cancelled` when the job is cancelled, and after `patience` seconds the block runs all
    the same. So it does where `file` cannot be opened. The system gives the lock back for a process that
    dies. The file is made where it is not there, and stays, empty: what is removed could be locked twice.
    """
    from wildrydes_desktop.foundation import cancel  # the first window needs the other lock alone

    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield
        return
    try:
        deadline = time.monotonic() + patience
        while not _locked(descriptor) and time.monotonic() < deadline:
            cancel.current().wait(LOOK_EVERY)
        yield
    finally:
        os.close(descriptor)  # which gives the lock back


def _opened(folder: Path) -> int:
    """A descriptor to lock. Raises OSError."""
    if sys.platform == "win32":
        return os.open(folder / "turn.lock", os.O_RDWR | os.O_CREAT)
    return os.open(folder, os.O_RDONLY)


def _locked(descriptor: int) -> bool:
    """Whether the lock on what is open there is ours now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
