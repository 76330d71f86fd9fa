"""Builds a second time, from a copy of the source in another place, and says what came out differently.

    python packaging/again.py dist

Exits 1 if a file differs that `MAY_DIFFER` does not name. The second build leaves out xz, which takes most of
a build's time: files are compared by their bytes, and those that xz packed by the bytes that went into it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import archives
import identity
from identity import ROOT

MAY_DIFFER: dict[str, str] = {}
"""File name -> why it is not the same in two builds. Nothing, at present, on Linux."""


def copy_source(target: Path) -> None:
    """What belongs to the commit (or, without git, everything that building does not make) into `target`."""
    shutil.rmtree(target, ignore_errors=True)
    asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = [name for name in asked.stdout.split("\0") if name]
    if asked.returncode or not names:
        shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(".*", "build", "dist", "__pycache__"))
        return
    for name in names:
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def differing(first: Path, second: Path) -> list[str]:
    """The names of the files that are not the same in both folders, packed or not."""
    names = {
        file.name for folder in (first, second) for file in folder.iterdir() if file.name != "SHA256SUMS"
    }
    return sorted(
        name
        for name in names
        if not ((first / name).is_file() and (second / name).is_file())
        or archives.contents(first / name) != archives.contents(second / name)
    )


def main(argv: list[str]) -> int:
    first = Path(argv[0] if argv else "dist").resolve()
    place = ROOT / "build" / "package" / "a second time"  # another path, of another length, with blanks
    source, second = place / "source", place / "dist"
    copy_source(source)
    done = subprocess.run(
        [
            *(sys.executable, str(source / "packaging" / "build.py")),
            *("--output", str(second), "--packing", "none"),
        ],
        cwd=source,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(identity.epoch())},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        return 1
    wrong = 0
    for name in differing(first, second):
        reason = next((why for pattern, why in MAY_DIFFER.items() if fnmatch(name, pattern)), "")
        wrong += not reason
        sys.stdout.write(f"differs: {name} ({reason or 'nobody knows why'})\n")
    if not wrong:
        sys.stdout.write(f"a second build is the same, but for {len(MAY_DIFFER)} files that may differ\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
