"""Fuzz one target: `python -m tests.fuzz TARGET SECONDS`, with atheris on the path (see `make fuzz`).

Starts from the seeds, keeps what it finds in build/fuzz/TARGET, and what crashes in build/fuzz/crashes. Ends
with 0 if nothing did. With `keep` for the seconds, what was found is packed into tests/fuzz/found: the seeds
and the tests begin with it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "fuzz"
LONGEST = 20_000  # bytes; more finds the same and takes longer
SLOWEST = 5  # seconds that one input may take

with atheris.instrument_imports(include=["wildrydes_desktop", "json5"]):
    import json5.parser  # noqa: F401 - imported late by who uses it

    from tests.fuzz.targets import SEEDS, TARGETS, keep, kept


def main() -> None:
    name, how_long = sys.argv[1:]
    seeds, found, crashes = SEEDS / name, BUILD / name, BUILD / "crashes"
    for folder in (seeds, found, crashes):
        folder.mkdir(parents=True, exist_ok=True)
    if how_long == "keep":
        keep(name, found)
        return
    scratch = BUILD / "scratch" / name  # libFuzzer ends the process without tidying up
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    tempfile.tempdir = str(scratch)
    for number, data in enumerate(kept(name)):
        (found / f"kept-{number}").write_bytes(data)
    words = [sys.argv[0], f"-max_len={LONGEST}", f"-timeout={SLOWEST}", f"-artifact_prefix={crashes}/{name}-"]
    words += [f"-max_total_time={how_long}", "-print_final_stats=1", "-rss_limit_mb=1024"]
    words += ["-len_control=20", str(found), str(seeds)]
    atheris.Setup(words, TARGETS[name])
    atheris.Fuzz()


main()
