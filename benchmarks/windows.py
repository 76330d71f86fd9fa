"""The window's heartbeat through the main flow, and the memory that the app holds after it."""

from __future__ import annotations

import statistics

from benchmarks import measure
from benchmarks.measure import Result
from benchmarks.pools import EMAIL, PASSWORD

ROUNDS = 7
QUIET = 5.0  # seconds for which a bare window's heart is listened to, in each round
LONGEST, P99 = 16, 8  # ms
MEMORY = 2.2


def results() -> list[Result]:
    flows, quiets, ours, floor = [], [], [], []
    for round_number in range(ROUNDS + 1):
        with measure.folder() as data, measure.python("app_driver", "--demo", "--data-dir", data) as app:
            flow = app.ask(["main_flow", EMAIL, PASSWORD])
            app.ask(["rest"])
            resident = app.resident_mib()
        with measure.python("heartbeat", str(QUIET)) as still:
            quiet = still.read()
        with measure.python("first_paint", "bare") as bare:
            bare.read()
            bare_resident = bare.resident_mib()
        if round_number:  # the first one compiled modules and filled the file cache
            flows.append(flow)
            quiets.append(quiet)
            ours.append(resident)
            floor.append(bare_resident)
    steps: dict[str, list[float]] = {}
    for flow in flows:
        for step, gap in flow["steps"].items():
            steps.setdefault(step, []).append(gap)
    longest = "; ".join(f"{step} {statistics.median(gaps):.1f}" for step, gaps in steps.items())
    return [
        measure.milliseconds(
            "Longest gap in the window's 1 ms heartbeat, start to refreshed tokens",
            [flow["longest"] for flow in flows],
            [quiet["longest"] for quiet in quiets],
            most=LONGEST,
            note=f"{ROUNDS} rounds, floor: a bare window at rest; each step's longest: {longest}",
        ),
        measure.milliseconds(
            "The same, 99th percentile",
            [flow["p99"] for flow in flows],
            [quiet["p99"] for quiet in quiets],
            most=P99,
            note=f"{ROUNDS} rounds",
        ),
        measure.ratio(
            "Resident memory after the main flow, against a bare window", ours, floor, most=MEMORY, unit="MiB"
        ),
    ]
