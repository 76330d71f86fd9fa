"""`make bench`: measure everything and write the table into README.md.

python -m benchmarks                 everything (about five minutes), and the table
python -m benchmarks start windows   only these, and no table: start, windows, large, directory, sign_in
"""

from __future__ import annotations

import datetime as dt
import importlib
import os
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from benchmarks.measure import ROOT, Result, not_measured

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
PARTS = ("start", "windows", "large", "directory", "sign_in")
WORDS = {True: "yes", False: "**no**", None: "-"}


def main(wanted: Sequence[str]) -> int:
    if {"-h", "--help"} & set(wanted):
        print(__doc__)
        return 0
    began = time.monotonic()
    unknown = set(wanted) - set(PARTS)
    if unknown:
        sys.stderr.write(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}\n")
        return 2
    os.chdir(ROOT)
    results: list[Result] = []
    for part in wanted or PARTS:
        print(f"measuring {part} …", file=sys.stderr, flush=True)
        try:
            results += importlib.import_module(f"benchmarks.{part}").results()
        except (RuntimeError, OSError) as error:  # a process that ended, or could not be started
            results.append(replace(not_measured(f"All of {part}", "-", str(error)), holds=False))
    text = f"{conditions(time.monotonic() - began)}\n\n{table(results)}"
    print(text)
    if not wanted:
        write(text)
    return 0 if all(result.holds is not False for result in results) else 1


def table(results: Sequence[Result]) -> str:
    """The results as a table in Markdown."""
    rows = [
        "| What | Ours | Floor | Figure | Promised | Holds | |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {r.name} | {r.ours} | {r.floor} | {r.figure} | {r.limit} | {WORDS[r.holds]} | {r.note} |"
            for r in results
        ),
    ]
    return "\n".join(rows)


def conditions(seconds: float) -> str:
    """When, on what and with which versions this was measured."""
    names = ("PySide6-Essentials", "botocore", "pycognito", "gmpy2", "cryptography")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    load = f", load average before {os.getloadavg()[2]:.1f}" if hasattr(os, "getloadavg") else ""
    machine = f"{platform.system()} {platform.machine()}, {_processor()}, {os.cpu_count()} cores{load}"
    return (
        f"{dt.datetime.now(dt.UTC):%Y-%m-%d}, {machine}; "
        f"{platform.python_implementation()} {platform.python_version()}, {versions}. "
        f"Measured in {seconds / 60:.1f} minutes."
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown"
    )


def write(text: str) -> None:
    """Put `text` between the markers of README.md."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
