"""Measures sizes and starts of what build.py made, and writes them into packaging/README.md.

    python packaging/measure.py dist --freeze
    python packaging/measure.py dist [--check]

The first freezes the programs that the second starts. Exits 1 if something is larger than was promised or, on
a machine that has nothing else to do, starts more slowly. --check writes nothing, times fewer starts, and
fails for sizes only.

A start is timed from just before the process is started until the first event after its window's first paint.
The programs that are timed are frozen for that by measured.spec: the same app, and a bare PySide6 window with
the same things left out, both saying when they were painted. All take turns.
"""

from __future__ import annotations

import argparse
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

ROUNDS, ROUNDS_TO_CHECK = 11, 5
WORK = ROOT / "build" / "package"
README = HERE / "README.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
MB = 1_000_000

OF_BARE, OF_SOURCE = 1.25, 1.0  # the app's frozen start at most, in those of a bare window and of the source
NOISE = 1.1  # the same programs differ by less than that from run to run
QUIET = 0.1  # of the processors' time, at most, for everybody else

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


def starts(display: dict[str, str], data: str, rounds: int) -> dict[str, list[float]]:
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
    for _ in range(rounds):
        for name, command in programs.items():
            found[name].append(1000 * start(command, environment))
    return found


def sizes(dist: Path) -> list[tuple[str, float, int | None]]:
    """What it is, its size in MB, and how many at most were promised."""
    base = identity.base_name()
    frozen, measured = WORK / "frozen", WORK / "measured-frozen"
    files = [
        ("One folder, as it lies on the disk", frozen / NAME, 160),
        ("The same, packed (tar.xz)", dist / f"{base}.tar.xz", None),
        ("One file", dist / base, 65),
        ("Debian package", next(iter(dist.glob("*.deb")), dist / "none"), None),
        ("AppImage", dist / f"{base}.AppImage", None),
        ("Wheel", next(dist.glob("*.whl")), None),
        ("Floor: a bare window, one folder", measured / "bare", None),
        ("Floor: a bare window, one file", measured / "bare-onefile", None),
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
        *(f"| {what} | {size:.1f} | {f'≤ {most}' if most else ''} |" for what, size, most in sizes(dist)),
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
    of_bare, of_source = frozen_to(each)
    median = {name: statistics.median(times) for name, times in each.items()}
    from_source = median["the app, from source"] / median["bare window, from source"]
    sentences = (
        f"Frozen app / frozen bare window: **{of_bare:.2f}** (promised: at most {OF_BARE}).",
        f"Frozen app / app from source: **{of_source:.2f}** (promised: at most {OF_SOURCE:.0f}).",
        f"From source, app / bare window: {from_source:.2f}.",
        f"One file / folder: {median['the app, one file'] / median['the app, frozen folder']:.1f}.",
    )
    return [" ".join(sentences)]


def frozen_to(each: dict[str, list[float]]) -> tuple[float, float]:
    """The frozen app's start in those of the frozen bare window, and in those of the app from source."""
    ours = statistics.median(each["the app, frozen folder"])
    others = (each["bare window, frozen folder"], each["the app, from source"])
    of_bare, of_source = (ours / statistics.median(times) for times in others)
    return of_bare, of_source


def too_large(found: list[tuple[str, float, int | None]]) -> list[str]:
    """A line for each of `sizes` that is beyond what was promised."""
    return [f"{what}: {size:.1f} MB, not {most}" for what, size, most in found if most and size > most]


def too_slow(found: dict[str, dict[str, list[float]]]) -> list[str]:
    """A line for each start that is slower than was promised, by more than chance."""
    slow = []
    for where, each in found.items():
        for what, ratio, most in zip(
            ("a bare window", "the app from source"), frozen_to(each), (OF_BARE, OF_SOURCE), strict=True
        ):
            if ratio > most * NOISE:
                slow.append(f"{where}: the frozen app takes {ratio:.2f} times as long as {what}, not {most}")
    return slow


def busy(seconds: float = 1.0) -> float:
    """The share of the processors' time that everybody else takes, for so long."""

    def ticks() -> tuple[int, int]:
        with Path("/proc/stat").open() as lines:
            of_all = [int(word) for word in lines.readline().split()[1:]]
        return of_all[3] + of_all[4], sum(of_all[:8])

    idle, of_all = ticks()
    time.sleep(seconds)
    idle_then, of_all_then = ticks()
    return 1 - (idle_then - idle) / (of_all_then - of_all)


def _versions() -> str:
    from importlib.metadata import version

    return ", ".join(f"{name} {version(name)}" for name in ("PyInstaller", "PySide6_Essentials", "botocore"))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure what build.py made for Linux.")
    parser.add_argument("dist", type=Path, nargs="?", default=Path("dist"))
    parser.add_argument("--check", action="store_true", help="write nothing, and time fewer starts")
    parser.add_argument("--freeze", action="store_true", help="freeze the programs that are timed, no more")
    words = parser.parse_args(argv)
    if words.freeze:
        build.freeze("measured", WORK / "stage", WORK / "measured-frozen", WORK / "measured")
        return 0
    dist, found = words.dist.resolve(), {}
    rounds = ROUNDS_TO_CHECK if words.check else ROUNDS
    with tempfile.TemporaryDirectory(prefix="wildrydes-") as data, x_server() as display:
        before = busy()
        found["off-screen"] = starts({"QT_QPA_PLATFORM": "offscreen"}, data, rounds)
        if display:
            found["X display (Xvfb)"] = starts(display | {"QT_QPA_PLATFORM": "xcb"}, data, rounds)
        others = max(before, busy())
    measured = table(found, dist)
    sys.stdout.write(measured + "\n\n")
    if not words.check:
        text = README.read_text("utf-8")
        head, tail = text.split(BEGIN)[0], text.split(END)[1]
        README.write_text(f"{head}{BEGIN}\n{measured}\n{END}{tail}", "utf-8")
    large, slow = too_large(sizes(dist)), too_slow(found)
    counts = others <= QUIET and not words.check
    sys.stdout.writelines(f"BAD {line}\n" for line in large)
    sys.stdout.writelines(f"{'BAD' if counts else 'slow'} {line}\n" for line in slow)
    if slow and others > QUIET:
        sys.stdout.write(f"others took {others:.0%} of the processors' time, so that says little\n")
    return 1 if large or (slow and counts) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
