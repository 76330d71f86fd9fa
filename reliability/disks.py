"""Small disks to fill up: a file system in memory of a few MB, in a mount namespace of one process (Linux).

Neither root nor anything to clean up is needed: user namespaces give the right to mount, and the file system
ends with the process. Where the system does not allow that, `why_not` says so.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

SIZE: Final = "6m"
_UNSHARE: Final = ("unshare", "--user", "--map-root-user", "--mount")


def why_not() -> str:
    """Empty where small disks can be made; else the reason why not."""
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        return "unshare and mount (Linux) are not here"
    tried = subprocess.run(
        [*_UNSHARE, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, text=True, check=False
    )
    return "" if tried.returncode == 0 else f"this system allows no mounts: {tried.stderr.strip()}"


def on_small_disk(folder: Path, command: Sequence[str]) -> list[str]:
    """The command line that runs `command` with a small disk at `folder`, seen by nobody else."""
    script = 'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"'
    return [*_UNSHARE, "sh", "-c", script, "sh", SIZE, str(folder), *command]
