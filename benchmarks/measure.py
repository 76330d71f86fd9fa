"""What every measurement here needs: rounds, medians, processes that answer by lines, and a result."""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import psutil

ROOT = Path(__file__).resolve().parent.parent
MIB = 2**20


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table. `ours` and `floor` are medians, or what the name says; `limit` is the promise.

    `holds` is None where nothing could be measured; `note` then says why.
    """

    name: str
    ours: str
    floor: str
    figure: str
    limit: str
    holds: bool | None
    note: str = ""


def not_measured(name: str, limit: str, why: str) -> Result:
    """A line that says plainly that a figure is missing."""
    return Result(name, "-", "-", "not measured", limit, None, why)


def ratio(
    name: str, ours: Sequence[float], floor: Sequence[float], *, most: float, unit: str, note: str = ""
) -> Result:
    """Medians of ours and of the floor, and how many times the floor ours is; at most `most` is promised."""
    mine, theirs = statistics.median(ours), statistics.median(floor)
    times = mine / theirs
    return Result(
        name,
        _both(ours, unit),
        _both(floor, unit),
        f"{times:.2f}",
        f"≤ {most}",
        times <= most,
        note or f"{len(ours)} rounds",
    )


def at_most(name: str, values: Sequence[float], *, most: float, unit: str, note: str = "") -> Result:
    """The worst of `values`, of which at most `most` is promised."""
    worst = max(values)
    middle = statistics.median(values)
    return Result(
        name,
        f"median {_plain(middle)} {unit}",
        "-",
        f"{_plain(worst)} {unit}",
        f"≤ {_plain(most)} {unit}",
        worst <= most,
        note or f"worst of {len(values)} rounds",
    )


def milliseconds(
    name: str, ours: Sequence[float], floor: Sequence[float], *, most: float, note: str
) -> Result:
    """The median of `ours`, of which at most `most` is promised; beside it what the machine alone takes."""
    middle = statistics.median(ours)
    return Result(
        name,
        _both(ours, "ms"),
        _both(floor, "ms"),
        f"{_plain(middle)} ms",
        f"≤ {_plain(most)} ms",
        middle <= most,
        note,
    )


def _both(values: Sequence[float], unit: str) -> str:
    return f"{_plain(statistics.median(values))} {unit} (worst {_plain(max(values))})"


def _plain(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def interleaved(rounds: int, *works: Callable[[], float]) -> list[list[float]]:
    """Call each work once a round, in turn, so that a slow moment of the machine meets them all."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for values, work in zip(taken, works, strict=True):
            values.append(work())
    return taken


def environment(**more: str) -> dict[str, str]:
    """This process's variables without AWS settings, so that none of them changes what is measured."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "WILDRYDES_"))}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)  # a second start reads compiled modules, as a person's does
    return kept | more


class Lines:
    """A child process that answers by one JSON object a line."""

    def __init__(self, command: Sequence[str], variables: Mapping[str, str] | None = None) -> None:
        self.started = time.monotonic()
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=environment(**(variables or {})),
        )
        self.pid = self._process.pid

    def read(self) -> Any:
        """The next answer. Raises RuntimeError when the process ended instead."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"ended with {self._process.wait()}: {' '.join(map(str, self._process.args))}")
        return json.loads(line)

    def say(self, something: object) -> None:
        """Send one line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(something) + "\n")
        self._process.stdin.flush()

    def ask(self, question: object = None) -> Any:
        """Send one line and return the answer to it."""
        self.say(question)
        return self.read()

    def resident_mib(self) -> float:
        return float(psutil.Process(self.pid).memory_info().rss / MIB)

    def close(self) -> None:
        """Close its standard input, which asks it to end; end it if it does not within ten seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def python(module: str, *arguments: str, **variables: str) -> Lines:
    """A child that runs one of the modules here, off-screen unless `variables` say otherwise."""
    return Lines(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments],
        {"QT_QPA_PLATFORM": "offscreen"} | variables,
    )


@contextlib.contextmanager
def folder() -> Iterator[str]:
    """A private folder that is gone afterwards, even if a process that is just ending still writes there."""
    with tempfile.TemporaryDirectory(prefix="wildrydes-bench-", ignore_cleanup_errors=True) as path:
        yield path
