"""How a program is frozen here, whichever it is. For the .spec files, which PyInstaller runs.

WILDRYDES_STAGE names the folder with what build.py has made beforehand.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import trim
from identity import HERE, ROOT
from PyInstaller.building.build_main import Analysis
from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]  # where it goes, where it comes from, of which kind

LINUX = sys.platform == "linux"
STAGE = Path(os.environ["WILDRYDES_STAGE"])


def languages() -> list[str]:
    """The languages besides English that the app's windows speak."""
    return sorted(
        file.stem.partition("_")[2] for file in (ROOT / "resources" / "i18n").glob("wildrydes_*.qm")
    )


def analysed(
    script: Path,
    excludes: Iterable[str] = (),
    *,
    one_file: bool = False,
    **more: Any,  # noqa: ANN401 - PyInstaller's
) -> Analysis:
    """The program that starts with `script`, without what nobody loads.

    On Linux its modules lie in the folder as files: reading them from an archive takes every start 10 ms
    longer. In one file, which is unpacked at every start, and beside a virus scanner an archive is quicker.
    """
    found = Analysis(
        [str(script)],
        pathex=[str(ROOT)],
        runtime_hooks=[str(HERE / "hooks" / "library_path.py")] if LINUX else [],
        excludes=[*trim.MODULES, *excludes],
        noarchive=LINUX and not one_file,
        optimize=1,  # asserts are for those who develop it; docstrings are shown by --help
        **more,
    )
    binaries = needed([entry for entry in found.binaries if trim.keeps_binary(entry[0])])
    kept = {Path(name).name for name, _, _ in binaries}
    spoken = languages()
    hooks = {*trim.HOOKS, *(trim.HOOKS_OF_LINUX if LINUX else ())}
    found.scripts = [entry for entry in found.scripts if entry[0] not in hooks]
    found.binaries = stripped(binaries)
    found.datas = [
        (name, source, kind)
        for name, source, kind in found.datas
        if (Path(name).name in kept if kind == "SYMLINK" else trim.keeps_data(name, spoken))
    ]
    return found


def needed(binaries: list[Entry]) -> list[Entry]:
    """Of `binaries`, those that are loaded by name, those that these need, and so on."""
    by_file: dict[str, list[Entry]] = {}
    for entry in binaries:
        by_file.setdefault(Path(entry[0]).name, []).append(entry)
    to_look_at = [entry for entry in binaries if trim.is_root(entry[0])]
    kept = {entry[0] for entry in to_look_at}
    while to_look_at:
        _, source, kind = to_look_at.pop()
        for library in [] if kind == "SYMLINK" else imports(source):
            new = [entry for entry in by_file.get(library, ()) if entry[0] not in kept]
            kept |= {entry[0] for entry in new}
            to_look_at += new
    return [entry for entry in binaries if entry[0] in kept]


def imports(file: str) -> list[str]:
    """The file names of the libraries that `file` itself asks for, not those that these ask for."""
    if not LINUX:
        return [Path(name).name for name, _ in bindepend.get_imports(file)]
    headers = subprocess.run(["objdump", "-p", file], check=True, capture_output=True, text=True).stdout
    return [line.split()[1] for line in headers.splitlines() if line.startswith("  NEEDED")]


def stripped(binaries: list[Entry]) -> list[Entry]:
    """The same, with copies without symbols in place of those that trim names (Linux)."""
    if not LINUX:
        return binaries
    done: list[Entry] = []
    for name, source, kind in binaries:
        if kind == "SYMLINK" or not trim.is_stripped(name):
            done.append((name, source, kind))
            continue
        target = STAGE / "stripped" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["strip", "--strip-unneeded", "-o", str(target), source], check=True)
        done.append((name, str(target), kind))
    return done
