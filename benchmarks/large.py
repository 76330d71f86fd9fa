"""Views over 10,000 rows: the longest time in which the window answers nobody while they are looked at."""

from __future__ import annotations

import statistics

from benchmarks import measure
from benchmarks.measure import Result

ROUNDS = 4
QUIET_ROUNDS = 3
QUIET = 1.0  # seconds for which a bare window's heart is listened to, after them
LONGEST = 16  # ms
CLAIMS = ("show claims", "scroll claims")


def results() -> list[Result]:
    with measure.folder() as data, measure.python("large_views", "--demo", "--data-dir", data) as app:
        app.ask()  # in the first round every letter and every mark is drawn for the first time
        rounds = [app.ask() for _ in range(ROUNDS)]
    quiets = []
    for _ in range(QUIET_ROUNDS):
        with measure.python("heartbeat", str(QUIET)) as still:
            quiets.append(float(still.read()["longest"]))
    gaps = {step: [float(one[step]) for one in rounds] for step in rounds[0]}
    claims = {step: gaps.pop(step) for step in CLAIMS}
    return [
        _line("Longest gap while 10,000 claims are shown and scrolled and a job runs", claims, quiets),
        _line("Longest gap while 10,000 exchanges are scrolled, more come in and a job runs", gaps, quiets),
    ]


def _line(name: str, gaps: dict[str, list[float]], quiets: list[float]) -> Result:
    longest = "; ".join(f"{step} {statistics.median(own):.1f}" for step, own in gaps.items())
    return measure.milliseconds(
        name,
        [max(together) for together in zip(*gaps.values(), strict=True)],
        quiets,
        most=LONGEST,
        note=f"{ROUNDS} rounds, floor: a bare window at rest; each step's longest: {longest}",
    )
