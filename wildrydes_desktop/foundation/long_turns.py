"""One at a time among all windows and processes of the app, for as long as a request takes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.turns import LOOK_EVERY, taken


@contextmanager
def long_turn(file: Path, *, patience: float) -> Iterator[None]:
    """Hold off every other thread and process that takes a long turn over `file`. For worker threads.

    The wait ends in `Cancelled` when the job is cancelled, and after `patience` seconds the block runs all
    the same. So it does where `file` cannot be opened. The system gives the turn back for a process that
    dies. The file is made where it is not there, and stays, empty: what is removed could be locked twice.
    """
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield
        return
    try:
        deadline = time.monotonic() + patience
        while not taken(descriptor) and time.monotonic() < deadline:
            cancel.current().wait(LOOK_EVERY)
        yield
    finally:
        os.close(descriptor)  # which ends the turn
