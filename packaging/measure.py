"""Measures sizes and starts of what build.py made, and writes them into packaging/README.md.

    python packaging/measure.py dist

A start is timed from just before the process is started until the first event after its window's first paint.
The programs that are timed are frozen for that by measured.spec: the same app, and a bare PySide6 window with
the same things left out, both saying when they were painted. All take turns.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import archives
import identity
from identity import HERE, NAME, ROOT
from judge import x_server

import build

ROUNDS = 11
WORK = ROOT / "build" / "package"
README = HERE / "README.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
MB = 1_000_000

Start = Callable[[], float]


def start(command: list[str], environment: dict[str, str]) -> float:
    """Seconds until the program's window was painted. It is ended then."""
    began = time.monotonic()
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        return float(json.loads(process.stdout.readline())["painted"]) - began
    finally:
        with contextlib.suppress(BrokenPipeError):
            process.communicate("\n", timeout=20)


def starts(display: dict[str, str], data: str) -> dict[str, list[float]]:
    """What each program took, in milliseconds, round after round in turns."""
    frozen = WORK / "measured-frozen"
    source = [sys.executable, "-m", "benchmarks.first_paint"]
    programs = {
        "bare window, from source": [*source, "bare"],
        "the app, from source": [*source, "app", "--demo"],
        "bare window, frozen folder": [str(frozen / "bare" / "bare")],
        "the app, frozen folder": [str(frozen / "app" / "app"), "--demo"],
        "bare window, one file": [str(frozen / "bare-onefile")],
        "the app, one file": [str(frozen / "app-onefile"), "--demo"],
    }
    environment = os.environ | {"XDG_DATA_HOME": data} | display
    for command in programs.values():  # the file cache, compiled modules, the local pool's keys
        start(command, environment)
        start(command, environment)
    found: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, command in programs.items():
            found[name].append(1000 * start(command, environment))
    return found


def sizes(dist: Path) -> list[tuple[str, float, str]]:
    """What it is, its size in MB, and what was promised."""
    base = identity.base_name()
    frozen, measured = WORK / "frozen", WORK / "measured-frozen"
    files = [
        ("One folder, as it lies on the disk", frozen / NAME, "≤ 160"),
        ("The same, packed (tar.xz)", dist / f"{base}.tar.xz", ""),
        ("One file", dist / base, "≤ 65"),
        ("Debian package", next(iter(dist.glob("*.deb")), dist / "none"), ""),
        ("AppImage", dist / f"{base}.AppImage", ""),
        ("Wheel", next(dist.glob("*.whl")), ""),
        ("Floor: a bare window, one folder", measured / "bare", ""),
        ("Floor: a bare window, one file", measured / "bare-onefile", ""),
    ]
    return [(what, archives.size(path) / MB, most) for what, path, most in files if path.exists()]


def table(found: dict[str, dict[str, list[float]]], dist: Path) -> str:
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    load = os.getloadavg()[0]
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    lines = [
        f"{day}, {machine}, load average {load:.1f}; CPython {platform.python_version()}, {_versions()}.",
        "",
        "| What | MB | Promised |",
        "|---|---|---|",
        *(f"| {what} | {size:.1f} | {most} |" for what, size, most in sizes(dist)),
    ]
    for platform_name, each in found.items():
        lines += [
            "",
            f"| Process start to first painted window, {platform_name} | Median, ms | Best | Worst |",
            "|---|---|---|---|",
            *(
                f"| {name} | {statistics.median(times):.0f} | {min(times):.0f} | {max(times):.0f} |"
                for name, times in each.items()
            ),
            "",
            *_ratios(each),
        ]
    return "\n".join(lines)


def _ratios(each: dict[str, list[float]]) -> list[str]:
    median = {name: statistics.median(times) for name, times in each.items()}
    ours, floor = median["the app, frozen folder"], median["bare window, frozen folder"]
    source, source_floor = median["the app, from source"], median["bare window, from source"]
    sentences = (
        f"Frozen app / frozen bare window: **{ours / floor:.2f}** (promised: at most 1.25).",
        f"Frozen app / app from source: **{ours / source:.2f}** (promised: at most 1).",
        f"From source, app / bare window: {source / source_floor:.2f}.",
        f"One file / folder: {median['the app, one file'] / ours:.1f}.",
    )
    return [" ".join(sentences)]


def _versions() -> str:
    from importlib.metadata import version

    return ", ".join(f"{name} {version(name)}" for name in ("PyInstaller", "PySide6_Essentials", "botocore"))


def main(argv: list[str]) -> int:
    dist = Path(argv[0] if argv else "dist").resolve()
    build.freeze("measured", WORK / "stage", WORK / "measured-frozen", WORK / "measured")
    found = {}
    with tempfile.TemporaryDirectory(prefix="wildrydes-") as data, x_server() as display:
        found["off-screen"] = starts({"QT_QPA_PLATFORM": "offscreen"}, data)
        if display:
            found["X display (Xvfb)"] = starts(display | {"QT_QPA_PLATFORM": "xcb"}, data)
    measured = table(found, dist)
    text = README.read_text("utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    README.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}", "utf-8")
    sys.stdout.write(measured + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
