"""Starts what build.py has frozen, where it was built: version, a check of itself, and the tour off-screen.

On Linux judge.py does that and more, with the packages and in a room without Python; this takes seconds.
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

from identity import NAME, ROOT, TITLE
from judge import Verdicts
from judge_python import Way

FROZEN = ROOT / "build" / "package" / "frozen"


def program() -> Path:
    """The frozen program with a terminal."""
    if sys.platform == "darwin":
        return FROZEN / f"{TITLE}.app" / "Contents" / "MacOS" / NAME
    return FROZEN / NAME / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def main() -> int:
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="wildrydes-") as folder:
        (Path(folder) / "home").mkdir()
        verdicts.judge(
            f"frozen: {program().name}", partial(Way(Path(folder), frozen=True).judge, str(program()))
        )
    return 1 if verdicts.bad else 0


if __name__ == "__main__":
    sys.exit(main())
