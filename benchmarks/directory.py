"""The page of users on a local pool with 100,000 of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import measure
from benchmarks.measure import Result
from tests.helpers.many_users import fill

MANY = 100_000
ROUNDS = 3
QUIET = 1.0  # seconds for which a bare window's heart is listened to
FIRST_PAGE = 1000  # ms
LONGEST = 16  # ms
HEAVIER = 120  # MiB that 100,000 users on the screen may weigh


def results() -> list[Result]:
    quiets = []
    with measure.folder() as data:
        fill(Path(data), MANY)
        with measure.python("directory_views", "--demo", "--data-dir", data) as app:
            begun = app.ask("begin")
            firsts = [begun["first_page"], *(app.ask("first_page")["first_page"] for _ in range(ROUNDS))]
            app.ask("searches")  # the first time every letter is drawn for the first time
            searches = [app.ask("searches") for _ in range(ROUNDS)]
            coming = [app.ask("scroll_on") for _ in range(ROUNDS)]
            all_of_them = app.ask("read_all")
            scrolled = [app.ask("scroll") for _ in range(ROUNDS)]
    for _ in range(ROUNDS):
        with measure.python("heartbeat", str(QUIET)) as still:
            quiets.append(float(still.read()["longest"]))
    return [
        measure.at_most("First page of 100,000 users", firsts, most=FIRST_PAGE, unit="ms"),
        measure.at_most(
            "A search among 100,000 users",
            [each["longest"] for each in searches],
            most=FIRST_PAGE,
            unit="ms",
            note=f"worst of six beginnings of an address, {ROUNDS} rounds",
        ),
        _gaps("Longest gap while the pool searches", searches, quiets),
        _gaps("Longest gap while the list is scrolled and pages come in", coming, quiets),
        _gaps(f"Longest gap while {all_of_them['users']:,} users are scrolled", scrolled, quiets),
        measure.at_most(
            f"Memory that {all_of_them['users']:,} users take",
            [all_of_them["mib"] - begun["mib"]],
            most=HEAVIER,
            unit="MiB",
            note=f"read in {all_of_them['seconds']:.0f} s, longest gap meanwhile {all_of_them['gap']:.1f} ms",
        ),
    ]


def _gaps(name: str, rounds: list[dict[str, Any]], quiets: list[float]) -> Result:
    gaps = [float(each["gap"]) for each in rounds]
    note = f"{ROUNDS} rounds, floor: a bare window at rest"
    return measure.milliseconds(name, gaps, quiets, most=LONGEST, note=note)
