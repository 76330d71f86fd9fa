"""What every process of the campaign does first: no screen, and nobody's keyring."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

TURNS: Final = "WILDRYDES_CAMPAIGN_TURNS"
"""The variable that names the file by which processes take turns at starting; none: they need not."""


def set_apart() -> None:
    """Before the first window, please."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@contextmanager
def taking_turns() -> Iterator[None]:
    """Start inside: one process after the other does. A start takes all that a processor gives, and the
    windows that are measured meanwhile would have to wait for it.
    """
    path = os.environ.get(TURNS)
    if not path:
        yield
        return
    import fcntl

    with Path(path).open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
