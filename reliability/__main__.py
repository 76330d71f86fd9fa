"""`make reliability`: break everything around the app, and write what came of it into docs/reliability.md.

python -m reliability                everything (about a quarter of an hour), and the tables
python -m reliability SignUp GetUser  these calls only, without data folders and kills, and no tables written
python -m reliability --again JWKS    these calls only; the tables are written again, with what was measured
                                      of all others before, and say so
python -m reliability --again         measures nothing: the tables are written again from the details
"folders" and "kills" stand for what is no call.
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
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from benchmarks.__main__ import conditions
from reliability import campaign, report
from reliability.campaign import BUSY_LANES, CALLS, ROOT, WAITING_LANES
from reliability.cells import Cell
from reliability.data_folder import Finding
from reliability.kills import Kills, kill
from reliability.promises import Measured, is_late, summary

DOCUMENT: Final = ROOT / "docs" / "reliability.md"
DETAILS: Final = ROOT / "build" / "reliability.json"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
KILLS: Final = 200
FOLDERS, KILLING = "folders", "kills"
NOTHING: Final = Measured([], [], [], Kills(), 0.0)
BARE_SECONDS: Final = 30


def main(argv: Sequence[str]) -> int:
    began = time.monotonic()
    again, wanted = list(argv[:1]) == ["--again"], [each for each in argv if each != "--again"]
    unknown = set(wanted) - {call.name for call in CALLS} - {FOLDERS, KILLING}
    if unknown:
        sys.stderr.write(f"no such call: {', '.join(sorted(unknown))}\n")
        return 2
    if again and not wanted:
        write(f"{_last_conditions()}\n\n{report.document(_last())}")
        return 0
    seed = random.SystemRandom().randrange(1_000_000)
    measured = _measure(_last() if again else NOTHING, wanted, seed, keep=again or not wanted)
    took = time.monotonic() - began
    if again:
        under = f"{_last_conditions()} Measured again since, in {took / 60:.1f} minutes: {', '.join(wanted)}."
    else:
        under = f"{conditions(took)} Seed of the kills: {seed}."
    text = f"{under}\n\n{report.document(measured)}"
    if wanted and not again:
        print(text)
    else:
        write(text)
    lines = summary(measured)
    for line in lines:
        print(f"{'    ' if line.holds else 'NOT '}{line.what}: {line.figure} (promised {line.promised})")
    return 0 if all(line.holds for line in lines) else 1


def _measure(measured: Measured, wanted: Sequence[str], seed: int, *, keep: bool) -> Measured:
    """`measured` with what is wanted (nothing named: everything) measured in its place.

    With `keep`, what was measured is kept after each part, so that a run that is broken off has not been for
    nothing.
    """
    keep_details = _keep_details if keep else lambda _: None
    calls = [call for call in CALLS if not wanted or call.name in wanted]
    if calls:
        _say("a bare window, for comparison, and calls under quick faults")
        bare = _bare_window()
        cells = campaign.measure(campaign.quick_units(calls), BUSY_LANES)
        longest = _longest_gap(bare)
        _say("calls under faults that only a time limit ends")
        cells += campaign.measure(campaign.waiting_units(calls), WAITING_LANES)
        _say("again, where the window answered nobody for long, or Cancel was slow")
        late = campaign.measure_late_again(cells, is_late)
        names = {call.name for call in calls}
        kept = [cell for cell in measured.cells if cell.call not in names]
        shown = [call for call in CALLS if call in calls or call in measured.calls]
        measured = replace(
            measured,
            calls=shown,
            cells=[*kept, *cells],
            bare=max(longest, measured.bare),
            remeasured=measured.remeasured + late,
        )
        keep_details(measured)
    if not wanted or FOLDERS in wanted:
        _say("data folders that go wrong")
        measured = replace(measured, findings=campaign.look_into_data_folders())
        keep_details(measured)
    if not wanted or KILLING in wanted:
        _say(f"{KILLS} kills")
        measured = replace(measured, kills=kill(KILLS, seed))
        keep_details(measured)
    return measured


def _last() -> Measured:
    """What was measured before, from the details."""
    last = json.loads(DETAILS.read_text(encoding="utf-8"))
    cells = [Cell(**each) for each in last["cells"]]
    names = {cell.call for cell in cells}
    return Measured(
        [call for call in CALLS if call.name in names],
        cells,
        [Finding(**each) for each in last["data_folder"]],
        Kills(**(last["kills"] | {"moments": Counter(last["kills"]["moments"])})),
        last["bare_window_ms"],
        last["remeasured"],
    )


def _last_conditions() -> str:
    """The first paragraph between the document's markers."""
    _, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    return rest.strip().partition("\n")[0]


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
        "kills": vars(measured.kills),  # asdict() makes pairs of what a Counter has counted
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
