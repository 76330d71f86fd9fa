"""Puts what was measured into words and tables. Nothing is in them that was not measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from reliability.calls import Call
from reliability.cells import Cell
from reliability.data_folder import Finding
from reliability.faults import FAULTS, Fault, Place
from reliability.kills import Kills
from reliability.promises import Line, Measured, failures, spread, summary

_PLACES: Final = {
    Place.LOOKUP: "way",
    Place.MEETING: "connection",
    Place.ANSWER: "answer",
}
_AGAIN: Final = {"worked": "✓", "led on": "→", "went on": "•", "refused": "✗", "": ""}


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
    bad = failures(measured)
    if bad:
        parts.append("## What did not hold\n\n" + "\n".join(f"- {each}" for each in bad))
    return "\n\n".join(parts)


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
                spread([cell.seconds for cell in mine], "s", 2),
                f"{max((cell.attempts for cell in mine), default=0)}",
                spread([cell.gap for cell in mine + cancelled], "ms", 0),
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
                spread([cell.gap for cell in mine], "ms", 0),
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


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "/").replace("\n", " ") for cell in cells) + " |"

    return "\n".join([line(head), "|" + "---|" * len(head), *(line(row) for row in rows)])
