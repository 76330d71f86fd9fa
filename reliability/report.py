"""Puts what was measured into words and tables. Nothing is in them that was not measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from reliability.calls import Call
from reliability.cells import Cell
from reliability.data_folder import Finding
from reliability.faults import FAULTS, Fault, Place
from reliability.kills import Kills

LONGEST_GAP: Final = 100.0  # ms; what answers within a tenth of a second answers at once (Nielsen 1993, 5.5)
LONGEST_CANCEL: Final = 0.2  # s
LONGEST_UNTIL_TOLD: Final = 5.0  # s, where the app need not wait for a time limit
LONGEST_LIMIT: Final = 42.0  # s; the app's longest limit is the ride's with 40, the pool's is 30

_ODD_ENDS: Final = frozenset({"", "silent", "stuck", "told late"})
_PLACES: Final = {
    Place.LOOKUP: "way",
    Place.MEETING: "connection",
    Place.ANSWER: "answer",
}
_AGAIN: Final = {"worked": "✓", "led on": "→", "went on": "•", "refused": "✗", "": ""}


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
            _spread(quick, "s", 2),
            f"≤ {LONGEST_UNTIL_TOLD:.0f} s",
            0 < max(quick, default=0) <= LONGEST_UNTIL_TOLD,
        ),
        Line(
            "Until they hear, where only a time limit ends it",
            _spread(slow, "s", 1),
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
        f"{ended} of {len(cells)}, {_spread([1000 * cancel for cancel in cancels], 'ms', 0)}",
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
        f"{_spread(gaps, 'ms', 0)}; a bare window beside it {measured.bare:.0f} ms; "
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


def document(measured: Measured) -> str:
    """Everything between the markers of docs/reliability.md, after the conditions."""
    parts = [
        "## In short\n\n" + _summary_table(summary(measured)),
        "## Fault by fault\n\n" + _faults(measured.cells),
        "## Call by call\n\n" + _calls(measured),
        "## Every cell\n\n" + _matrix(measured),
        "## The data folder\n\n" + _data_folder(measured.findings),
        "## Sudden ends\n\n" + _sudden_ends(measured.kills),
    ]
    failures = _failures(measured)
    return "\n\n".join(parts + (["## What did not hold\n\n" + failures] if failures else []))


def _summary_table(lines: Iterable[Line]) -> str:
    rows = [(line.what, line.figure, line.promised, "yes" if line.holds else "**no**") for line in lines]
    return _table(("What", "Measured", "Promised", "Holds"), rows)


def _faults(cells: Sequence[Cell]) -> str:
    rows = []
    for fault in FAULTS:
        mine = [cell for cell in cells if cell.fault == fault.name]
        cancelled = [cell for cell in cells if cell.fault == f"{fault.name}/cancel"]
        cancels = [cell.cancel for cell in cancelled if cell.cancel >= 0]
        rows.append(
            (
                fault.title,
                _PLACES[fault.place],
                _seen(mine),
                _spread([cell.seconds for cell in mine], "s", 2),
                f"{max((cell.attempts for cell in mine), default=0)}",
                _spread([cell.gap for cell in mine + cancelled], "ms", 0),
                f"{1000 * max(cancels):.0f} ms" if cancels else "",
                _agains(mine + cancelled),
            )
        )
    head = ("Fault", "Where", "What the person sees (in how many calls)", "After", "Requests, at most",
            "Window answers nobody for", "Cancel within", "Trying again")  # fmt: skip
    return _table(head, rows)


def _calls(measured: Measured) -> str:
    rows = []
    for call in measured.calls:
        mine = [cell for cell in measured.cells if cell.call == call.name]
        lost = [cell for cell in mine if cell.fault == "lost"]
        cancels = [cell.cancel for cell in mine if cell.cancel >= 0]
        rows.append(
            (
                f"`{call.name}`",
                call.what,
                f"{len(mine)}",
                _spread([cell.gap for cell in mine], "ms", 0),
                f"{1000 * max(cancels):.0f} ms" if cancels else "nothing to cancel",
                _agains(mine),
                "; ".join(_second_try(cell) for cell in lost),
            )
        )
    head = ("Call", "What the person does", "Cells", "Window answers nobody for", "Cancel within",
            "Trying again", "Carried out, answer lost: the second try")  # fmt: skip
    return _table(head, rows)


def _matrix(measured: Measured) -> str:
    """All cells: what the person sees, by a letter, after how long, and what trying again came to."""
    letters = _letters(measured.cells)
    legend = _table(("", "What the person sees"), [(letter, seen) for seen, letter in letters.items()])
    by_place = {
        "The way and the connection": [f for f in FAULTS if f.place is not Place.ANSWER],
        "The answer, or none": [f for f in FAULTS if f.place is Place.ANSWER][:9],
        "The answer, another one": [f for f in FAULTS if f.place is Place.ANSWER][9:],
    }
    found = {(cell.call, cell.fault): cell for cell in measured.cells}
    tables = []
    for heading, faults in by_place.items():
        rows = [
            (f"`{call.name}`", *(_square(found, call, fault, letters) for fault in faults))
            for call in measured.calls
        ]
        tables.append(f"### {heading}\n\n" + _table(("", *(fault.title for fault in faults)), rows))
    return f"{legend}\n\n" + "\n\n".join(tables)


def _square(found: dict[tuple[str, str], Cell], call: Call, fault: Fault, letters: dict[str, str]) -> str:
    cell, cancelled = found.get((call.name, fault.name)), found.get((call.name, f"{fault.name}/cancel"))
    if cell is None:
        return "cannot be" if fault.name in call.without else "not measured"
    text = f"{letters[_words(cell)]} {cell.seconds:.2f} {_AGAIN[cell.again]}".strip()
    if cancelled is not None and cancelled.cancel >= 0:
        text += f"; {letters[_words(cancelled)]} {cancelled.cancel:.3f} {_AGAIN[cancelled.again]}"
    return text


def _letters(cells: Sequence[Cell]) -> dict[str, str]:
    """A letter for each thing that a person may see, in the order of how often they do."""
    names = [chr(ord("a") + at) for at in range(26)] + [chr(ord("A") + at) for at in range(26)]
    names += [f"{first}{second}" for first in names[:26] for second in names[:26]]
    seen = Counter(_words(cell) for cell in cells)
    return dict(zip((words for words, _ in seen.most_common()), names, strict=False))


def _words(cell: Cell) -> str:
    if cell.trouble:
        return "not measured"
    return {
        "told": cell.title,
        "worked": "what they wanted",
        "cancelled": cell.title or "nothing: cancelled",
    }.get(cell.ended, f"{cell.ended}: {cell.title}")


def _seen(cells: Sequence[Cell]) -> str:
    return "; ".join(f"{words} ({count})" for words, count in Counter(map(_words, cells)).most_common())


def _agains(cells: Sequence[Cell]) -> str:
    found = Counter(cell.again for cell in cells if cell.again)
    words = {"worked": "worked", "led on": "led on", "went on": "not needed", "refused": "**refused**"}
    return ", ".join(f"{words[name]} {found[name]}" for name in words if found[name])


def _second_try(cell: Cell) -> str:
    if cell.ended == "worked":
        return "none needed: the app asked again by itself"
    if cell.again == "went on":
        return "none needed"
    return f"{'worked' if cell.again == 'worked' else cell.again}: “{cell.again_title}”"


def _data_folder(findings: Sequence[Finding]) -> str:
    rows = [
        (
            finding.name,
            finding.told or finding.trouble,
            f"{finding.seconds:.2f} s" if finding.told else "",
            f"{finding.gap:.0f} ms" if finding.gap else "",
            "; ".join(f"{what}: {'yes' if held else '**no**'}" for what, held in finding.checks.items()),
        )
        for finding in findings
    ]
    return _table(
        ("What goes wrong", "What the person sees", "After", "Window answers nobody for", "Then"), rows
    )


def _sudden_ends(kills: Kills) -> str:
    names = {
        "starting": "starting",
        "ready": "ready",
        "signed in": "signed in",
        "registered": "verifying an address",
        "confirmed": "registering",
    }
    moments = ", ".join(
        f"{words} {kills.moments[name]}" for name, words in names.items() if kills.moments[name]
    )
    rows = [
        ("Apps killed, their local pool with every second one", str(kills.killed)),
        ("How far they had got when it happened", moments),
        ("Registrations and confirmations that a window had acknowledged", str(kills.acknowledged)),
        ("Of these lost", str(len(kills.lost))),
        ("Riders of earlier runs who signed in at a later start", str(kills.signed_in)),
        (
            "Starts with a message, files set aside or left behind, pools that outlived their app",
            str(len(kills.unclean)),
        ),
        ("Took", f"{kills.seconds / 60:.1f} minutes"),
    ]
    return _table(("What", "Measured"), rows)


def _failures(measured: Measured) -> str:
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
    return "\n".join(f"- {each}" for each in bad)


def _opening(cell: Cell, measured: Measured) -> bool:
    """Whether the cell is about a pool being opened: what follows waits for what began then."""
    return any(call.name == cell.call and call.at_opening for call in measured.calls)


def _spread(values: Sequence[float], unit: str, digits: int) -> str:
    """The middle and the longest of some figures; that there are none, where there are none."""
    if not values:
        return "not measured"
    return f"median {median(values):.{digits}f} {unit}, longest {max(values):.{digits}f} {unit}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "/").replace("\n", " ") for cell in cells) + " |"

    return "\n".join([line(head), "|" + "---|" * len(head), *(line(row) for row in rows)])
