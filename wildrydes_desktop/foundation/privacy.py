"""What this machine gets to see of us: no memory in a crash's file, and no file of ours that others can read.

Called by every process of the app before it holds a secret.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_PR_SET_DUMPABLE: Final = 4  # linux/prctl.h

OURS: Final = ("settings.", "wildrydes.log", "local-pool", "pools")
"""What the names begin with of all that stands in a data folder of ours. The folder may be somebody's whole
home: what else is in it is none of our business."""


def keep_memory_private() -> None:
    """Leave no core dump behind and, on Linux, let no other program of the same user read our memory.

    Children begin anew, and call it themselves. Debuggers and profilers can attach as root only. Sources:
    getrlimit(2) on RLIMIT_CORE; prctl(2) and core(5) on PR_SET_DUMPABLE, which also counts where core dumps
    go to a program, as with systemd. Windows' error reports are the system's own affair.
    """
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def close_to_others(folder: Path) -> list[Path]:
    """Take everybody else's rights from what is ours in `folder`; returns what had been open.

    Nothing is done on Windows, where the folders of a user are private. Links are not followed. Raises
    OSError where rights cannot be changed.
    """
    if os.name != "posix":
        return []
    opened = []
    for path in _ours(folder):
        mode = path.lstat().st_mode
        if stat.S_IMODE(mode) & 0o077 and not stat.S_ISLNK(mode):
            path.chmod(stat.S_IMODE(mode) & 0o700)
            opened.append(path)
    return opened


def _ours(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith(OURS):
            yield entry
            if entry.is_dir() and not entry.is_symlink():
                yield from sorted(entry.iterdir())
