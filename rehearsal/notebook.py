"""What is written down of a rehearsal: for each step what was typed, how long it took, and what was seen."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE = 400.0  # s, for one command


class FailedError(RuntimeError):
    """A step did not come to its end; the text says which command, and what it said."""


@dataclass(slots=True)
class Step:
    """One step of the guide. `typed` is shown as it would be typed; `seen` are sentences."""

    title: str
    typed: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    seconds: float = 0.0
    table: list[Sequence[str]] = field(default_factory=list)

    def see(self, sentence: str) -> None:
        self.seen.append(sentence)

    def lines(self, number: int) -> list[str]:
        """As Markdown."""
        found = [f"### {number}. {self.title}", ""]
        if self.typed:
            found += ["```sh", *self.typed, "```", ""]
        found += [f"**{spoken(self.seconds)}.** {' '.join(self.seen)}", ""]
        if self.table:
            head, *rows = self.table
            aligned = "|".join(["---", *["---:"] * (len(head) - 1)])
            found += [f"| {' | '.join(head)} |", f"|{aligned}|"]
            found += [f"| {' | '.join(row)} |" for row in rows]
            found.append("")
        return found


@dataclass(frozen=True, slots=True)
class Done:
    """A command that has ended."""

    seconds: float
    out: str
    err: str


class Machine:
    """An empty machine: a folder, a home with nothing in it, and of the environment what a login has."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir(parents=True)
        kept = ("PIP_", "SSL_", "http", "HTTP", "no_proxy", "NO_PROXY")
        self._environment = {key: value for key, value in os.environ.items() if key.startswith(kept)} | {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "USER": "instructor",
        }

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        return self._environment | dict(more or {})

    def run(
        self, command: Sequence[str | Path], *, within: str = "", more: Mapping[str, str] | None = None
    ) -> Done:
        """Run a command to its end in the folder `within`. Raises FailedError for an exit code but 0."""
        began = time.monotonic()
        done = subprocess.run(
            [str(word) for word in command],
            cwd=self.folder / within,
            env=self.environment(more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode:
            said = (done.stderr or done.stdout).strip()[-1500:]
            raise FailedError(f"{' '.join(map(str, command))} ended with {done.returncode}: {said}")
        return Done(time.monotonic() - began, done.stdout, done.stderr)


def spoken(seconds: float) -> str:
    """A time as people say it."""
    if seconds < 0.1:
        return "less than 0.1 s"
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 100:
        return f"{seconds:.0f} s"
    return f"{int(seconds // 60)} min {int(seconds % 60):02} s"


def megabytes(path: Path) -> str:
    """What lies in a folder, or a file's size."""
    files: Iterable[Path] = path.rglob("*") if path.is_dir() else [path]
    size = sum(each.lstat().st_size for each in files if each.is_file() and not each.is_symlink())
    return f"{size / 1e6:.1f} MB"
