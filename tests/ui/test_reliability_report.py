"""The tables of docs/reliability.md: what was not measured, or did not hold, is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reliability import __main__ as program
from reliability import calls, promises, report
from reliability.cells import Cell
from reliability.data_folder import Finding
from reliability.kills import Kills
from reliability.promises import Measured

CALL = next(call for call in calls.CALLS if call.name == "SignUp")
TOLD = Cell("SignUp", "dns", "told", "error", "Not found", seconds=0.1, gap=5.0, again="worked")
WAITED = replace(TOLD, fault="hang", seconds=15.0)
CANCELLED = Cell("SignUp", "hang/cancel", "cancelled", seconds=0.3, cancel=0.01, gap=5.0, again="worked")
FINDING = Finding("disk full", "No room", seconds=0.1, gap=1.0, checks={"goes on": True})
KILLS = Kills(killed=2, acknowledged=7, signed_in=1)


def measured(**changes: object) -> Measured:
    good = Measured([CALL], [TOLD, WAITED, CANCELLED], [FINDING], KILLS, 3.0)
    return replace(good, **changes)  # type: ignore[arg-type]


def held(found: Measured) -> list[bool]:
    return [line.holds for line in promises.summary(found)]


def test_all_is_well() -> None:
    assert all(held(measured()))
    text = report.document(measured())
    assert "Not found" in text
    assert "What did not hold" not in text


@pytest.mark.parametrize(
    "change",
    [
        lambda: {"cells": [replace(TOLD, ended="silent"), WAITED, CANCELLED]},
        lambda: {"cells": [TOLD, WAITED, replace(CANCELLED, ended="stuck")]},
        lambda: {"cells": [TOLD, WAITED, replace(CANCELLED, cancel=0.5)]},
        lambda: {"cells": [replace(TOLD, gap=101.0), WAITED, CANCELLED]},
        lambda: {"cells": [replace(TOLD, again="refused"), WAITED, CANCELLED]},
        lambda: {"cells": [replace(TOLD, trouble="nobody there"), WAITED, CANCELLED]},
        lambda: {"findings": [replace(FINDING, checks={"goes on": False})]},
        lambda: {"findings": [replace(FINDING, trouble="not measured: no disks")]},
        lambda: {"kills": replace(KILLS, lost=["rider-1@example.com"])},
        lambda: {"kills": replace(KILLS, unclean=["the settings were torn"])},
    ],
)
def test_what_does_not_hold_is_said(change: Callable[[], dict[str, object]]) -> None:
    found = measured(**change())
    assert not all(held(found))
    assert "## What did not hold" in report.document(found)


@pytest.mark.parametrize(
    "cell",
    [replace(TOLD, elsewhere=1), replace(TOLD, bugs=1), replace(TOLD, seconds=6.0)],
)
def test_one_odd_figure_breaks_its_promise(cell: Cell) -> None:
    assert not all(held(measured(cells=[cell, WAITED, CANCELLED])))


def test_a_cell_that_is_missing_is_not_measured() -> None:
    assert "not measured" in report.document(measured())  # of all faults there are, but two


def test_the_tables_go_between_the_markers_and_nowhere_else(tmp_path: Path) -> None:
    document = tmp_path / "reliability.md"
    document.write_text(f"before\n{program.BEGIN}\nold\n{program.END}\nafter\n", encoding="utf-8")
    program.write("new", document)
    assert document.read_text(encoding="utf-8") == (f"before\n{program.BEGIN}\nnew\n{program.END}\nafter\n")


def test_what_was_measured_can_be_taken_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "DETAILS", tmp_path / "build" / "reliability.json")
    found = measured(kills=replace(KILLS, moments=Counter(ready=2, starting=1)))
    program._keep_details(found)
    assert report.document(program._last()) == report.document(found)
