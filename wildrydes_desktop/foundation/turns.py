"""One at a time among all windows and processes of the app, for as long as it takes to change a file."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Final

PATIENCE: Final = 1.0
"""Seconds. A turn takes milliseconds. If somebody hangs in it, a change may be lost; nobody hangs with it."""
LOOK_EVERY: Final = 0.01


class Turn:
    """`with turn:` holds off every other thread and process that takes turns over the same `folder`.

    The system gives the turn back for a process that dies. Where the folder is not there, or the turn does
    not come, the block runs all the same: it says by itself where it cannot write. Windows locks no folders,
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
        while not taken(self._descriptor) and time.monotonic() < deadline:
            time.sleep(LOOK_EVERY)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)  # which ends the turn
            self._descriptor = -1
        self._threads.release()


def _opened(folder: Path) -> int:
    """A descriptor to lock. Raises OSError."""
    if sys.platform == "win32":
        return os.open(folder / "turn.lock", os.O_RDWR | os.O_CREAT)
    return os.open(folder, os.O_RDONLY)


def taken(descriptor: int) -> bool:
    """Whether the turn over what is open there is ours now."""
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
