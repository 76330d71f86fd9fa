"""What the app promises under faults, whether it held, and where it did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from reliability.calls import Call
from reliability.cells import Cell
from reliability.data_folder import Finding
from reliability.faults import FAULTS
from reliability.kills import Kills

LONGEST_GAP: Final = 100.0  # ms; what answers within a tenth of a second answers at once (Nielsen 1993, 5.5)
LONGEST_CANCEL: Final = 0.2  # s
LONGEST_UNTIL_TOLD: Final = 5.0  # s, where the app need not wait for a time limit
LONGEST_LIMIT: Final = 42.0  # s; the app's longest limit is the ride's with 40, the pool's is 30

_ODD_ENDS: Final = frozenset({"", "silent", "stuck", "told late"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the summary."""

    what: str
    figure: str
    promised: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything that was measured. `bare` is the longest gap of a bare window beside it, in milliseconds;
    `remeasured` how many cells were measured again (see `campaign.measure_late_again`).
    """

    calls: Sequence[Call]
    cells: Sequence[Cell]
    findings: Sequence[Finding]
    kills: Kills
    bare: float
    remeasured: int = 0


def is_late(cell: Cell) -> bool:
    """Whether the window answered nobody, or Cancel took, longer than is promised."""
    return cell.gap > LONGEST_GAP or cell.cancel > LONGEST_CANCEL


def summary(measured: Measured) -> list[Line]:
    """What it comes to, promise by promise."""
    bugs = sum(c.bugs for c in measured.cells) + sum(f.bugs for f in measured.findings)
    return [
        _ended(measured),
        *_until_told(measured),
        _cancelled([cell for cell in measured.cells if "/" in cell.fault]),
        _tried_again(measured.cells),
        _answered(measured),
        _nowhere_else(measured.cells),
        _folders(measured.findings),
        *_killed(measured.kills),
        Line("Exceptions that got through to the last net", str(bugs), "0", not bugs),
    ]


def _ended(measured: Measured) -> Line:
    cells = measured.cells
    ends = Counter(cell.ended for cell in cells)
    odd = [cell for cell in cells if cell.trouble or cell.ended in _ODD_ENDS]
    return Line(
        f"{len(measured.calls)} calls under {len(FAULTS)} faults: told in words, or had all the same",
        f"{len(cells) - len(odd)} of {len(cells)} "
        f"(told {ends['told']}, had it {ends['worked']}, cancelled {ends['cancelled']})",
        "all",
        not odd,
    )


def _until_told(measured: Measured) -> tuple[Line, Line]:
    waits = {fault.name for fault in FAULTS if fault.waits}
    ended = [cell for cell in measured.cells if cell.ended in {"told", "worked"}]
    quick = [c.seconds for c in ended if c.fault not in waits and not _opening(c, measured)]
    slow = [c.seconds for c in ended if c.fault in waits]
    return (
        Line(
            "Until they hear, where there is something to go by",
            spread(quick, "s", 2),
            f"≤ {LONGEST_UNTIL_TOLD:.0f} s",
            0 < max(quick, default=0) <= LONGEST_UNTIL_TOLD,
        ),
        Line(
            "Until they hear, where only a time limit ends it",
            spread(slow, "s", 1),
            f"≤ {LONGEST_LIMIT:.0f} s",
            0 < max(slow, default=0) <= LONGEST_LIMIT,
        ),
    )


def _cancelled(cells: Sequence[Cell]) -> Line:
    cells = [cell for cell in cells if cell.cancel >= 0]  # in the others it was over before that
    cancels = [cell.cancel for cell in cells]
    ended = sum(cell.ended == "cancelled" for cell in cells)
    return Line(
        "Cancel, pressed while a call hangs",
        f"{ended} of {len(cells)}, {spread([1000 * cancel for cancel in cancels], 'ms', 0)}",
        f"all, ≤ {1000 * LONGEST_CANCEL:.0f} ms",
        ended == len(cells) and max(cancels, default=1) <= LONGEST_CANCEL,
    )


def _tried_again(cells: Sequence[Cell]) -> Line:
    again = Counter(cell.again for cell in cells if cell.again)
    return Line(
        "Trying again with the fault gone",
        f"{sum(again.values()) - again['refused']} of {sum(again.values())} (worked {again['worked']}, "
        f"led on {again['led on']}, not needed {again['went on']})",
        "all",
        not again["refused"],
    )


def _answered(measured: Measured) -> Line:
    gaps = [each.gap for each in (*measured.cells, *measured.findings)]
    return Line(
        "The window answers nobody for",
        f"{spread(gaps, 'ms', 0)}; a bare window beside it {measured.bare:.0f} ms; "
        f"{measured.remeasured} cells were measured again",
        f"≤ {LONGEST_GAP:.0f} ms",
        max(gaps) <= LONGEST_GAP,
    )


def _nowhere_else(cells: Sequence[Cell]) -> Line:
    elsewhere = sum(cell.elsewhere for cell in cells)
    return Line("Requests that followed a redirect to another host", str(elsewhere), "0", not elsewhere)


def _folders(findings: Sequence[Finding]) -> Line:
    checks = [held for finding in findings for held in finding.checks.values()]
    troubled = [finding for finding in findings if finding.trouble]
    return Line(
        f"{len(findings)} ways for the data folder to go wrong: what was looked at",
        f"{sum(checks)} of {len(checks)}" + (f", {len(troubled)} not measured" if troubled else ""),
        "all",
        all(checks) and not troubled,
    )


def _killed(kills: Kills) -> tuple[Line, Line]:
    return (
        Line(
            f"`kill -9` {kills.killed} times: what was acknowledged and lost",
            f"{len(kills.lost)} of {kills.acknowledged}",
            "0",
            not kills.lost and kills.killed > 0,
        ),
        Line(
            "Starts after a kill that were not clean",
            f"{len(kills.unclean)}; {kills.signed_in} riders of earlier runs signed in",
            "0",
            not kills.unclean,
        ),
    )


def failures(measured: Measured) -> list[str]:
    """Everything that kept a promise from holding, one by one."""
    bad: list[str] = []
    for cell in measured.cells:
        where = f"`{cell.call}`, {cell.fault}"
        if cell.trouble:
            bad.append(f"{where}: not measured: {cell.trouble}")
        elif cell.ended in _ODD_ENDS:
            bad.append(f"{where}: {cell.ended}")
        elif cell.again == "refused":
            bad.append(f"{where}: trying again is refused: “{cell.again_title}”")
        elif cell.gap > LONGEST_GAP:
            bad.append(f"{where}: the window answered nobody for {cell.gap:.0f} ms")
        elif cell.cancel > LONGEST_CANCEL:
            bad.append(f"{where}: cancelling took {1000 * cell.cancel:.0f} ms")
    for finding in measured.findings:
        bad += [f"{finding.name}: not “{what}”" for what, held in finding.checks.items() if not held]
        bad += [f"{finding.name}: {finding.trouble}"] if finding.trouble else []
    bad += [f"lost: {each}" for each in measured.kills.lost[:20]]
    bad += [f"not clean: {each}" for each in measured.kills.unclean[:20]]
    return bad


def _opening(cell: Cell, measured: Measured) -> bool:
    """Whether the cell is about a pool being opened: what follows waits for what began then."""
    return any(call.name == cell.call and call.at_opening for call in measured.calls)


def spread(values: Sequence[float], unit: str, digits: int) -> str:
    """The middle and the longest of some figures; that there are none, where there are none."""
    if not values:
        return "not measured"
    return f"median {median(values):.{digits}f} {unit}, longest {max(values):.{digits}f} {unit}"
