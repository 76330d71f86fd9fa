"""`make reliability`: break everything around the app, and write what came of it into docs/reliability.md.

python -m reliability                everything (about a quarter of an hour), and the tables
python -m reliability SignUp GetUser  these calls only, without data folders and kills, and no tables written
python -m reliability --again JWKS    these calls only; the tables are written again, with what the last whole
                                      run had measured of all others, and say so
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

from benchmarks.__main__ import conditions
from reliability import campaign, report
from reliability.calls import Call
from reliability.campaign import BUSY_LANES, CALLS, ROOT, WAITING_LANES
from reliability.cells import Cell
from reliability.data_folder import Finding
from reliability.kills import Kills, kill
from reliability.report import Measured

DOCUMENT: Final = ROOT / "docs" / "reliability.md"
DETAILS: Final = ROOT / "build" / "reliability.json"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
KILLS: Final = 200
BARE_SECONDS: Final = 30


def main(argv: Sequence[str]) -> int:
    began = time.monotonic()
    again, wanted = list(argv[:1]) == ["--again"], [each for each in argv if each != "--again"]
    unknown = set(wanted) - {call.name for call in CALLS}
    if unknown or (again and not wanted):
        sys.stderr.write(f"no such call: {', '.join(sorted(unknown))}\n")
        return 2
    chosen = [call for call in CALLS if not wanted or call.name in wanted]
    measured, seed = _measure(chosen, everything=not wanted)
    took = time.monotonic() - began
    if again:
        under = f"{_last_conditions()} Measured again since, in {took / 60:.1f} minutes: {', '.join(wanted)}."
        measured = _completed(measured)
    else:
        under = f"{conditions(took)} Seed of the kills: {seed}."
    text = f"{under}\n\n{report.document(measured)}"
    if wanted and not again:
        print(text)
    else:
        _keep_details(measured)
        write(text)
    lines = report.summary(measured)
    for line in lines:
        print(f"{'    ' if line.holds else 'NOT '}{line.what}: {line.figure} (promised {line.promised})")
    return 0 if all(line.holds for line in lines) else 1


def _completed(measured: Measured) -> Measured:
    """With what the last whole run measured of all other calls, of data folders and kills."""
    last = json.loads(DETAILS.read_text(encoding="utf-8"))
    names = {call.name for call in measured.calls}
    kept = [cell for cell in (Cell(**each) for each in last["cells"]) if cell.call not in names]
    kills = Kills(**(last["kills"] | {"moments": Counter(last["kills"]["moments"])}))
    return Measured(
        CALLS,
        [*kept, *measured.cells],
        [Finding(**each) for each in last["data_folder"]],
        kills,
        max(measured.bare, last["bare_window_ms"]),
        measured.remeasured + last.get("remeasured", 0),
    )


def _last_conditions() -> str:
    """The first paragraph between the document's markers."""
    _, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    return rest.strip().partition("\n")[0]


def _measure(calls: Sequence[Call], *, everything: bool) -> tuple[Measured, int]:
    seed = random.SystemRandom().randrange(1_000_000)
    _say("a bare window, for comparison, and calls under quick faults")
    bare = _bare_window()
    cells = campaign.measure(campaign.quick_units(calls), BUSY_LANES)
    longest = _longest_gap(bare)
    _say("calls under faults that only a time limit ends")
    cells += campaign.measure(campaign.waiting_units(calls), WAITING_LANES)
    again = campaign.measure_gaps_again(cells, report.LONGEST_GAP)
    findings, kills = [], Kills()
    if everything:
        _say("data folders that go wrong")
        findings = campaign.look_into_data_folders()
        _say(f"{KILLS} kills")
        kills = kill(KILLS, seed)
    return Measured(calls, cells, findings, kills, longest, again), seed


def _bare_window() -> subprocess.Popen[str]:
    """A window without an app, while the first faults run: its longest gap is the machine's own."""
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.heartbeat", str(BARE_SECONDS)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _longest_gap(bare: subprocess.Popen[str]) -> float:
    said, _ = bare.communicate(timeout=4 * BARE_SECONDS)
    return float(json.loads(said)["longest"])


def _keep_details(measured: Measured) -> None:
    DETAILS.parent.mkdir(exist_ok=True)
    everything = {
        "cells": [asdict(cell) for cell in measured.cells],
        "data_folder": [asdict(finding) for finding in measured.findings],
        "kills": asdict(measured.kills),
        "bare_window_ms": measured.bare,
        "remeasured": measured.remeasured,
    }
    DETAILS.write_text(json.dumps(everything, indent=1) + "\n", encoding="utf-8")


def write(text: str, document: Path = DOCUMENT) -> None:
    """Put `text` between the markers of the document."""
    before, _, rest = document.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    document.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


def _say(what: str) -> None:
    print(f"measuring {what} …", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
