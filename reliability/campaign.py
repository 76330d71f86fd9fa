"""Runs the measurements, each in a process of its own, a few at a time, and collects what they found."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reliability import disks
from reliability.calls import Call
from reliability.cells import CALLS as BY_NAME
from reliability.cells import Cell
from reliability.data_folder import ON_A_DISK, SCENARIOS, Finding
from reliability.faults import FAULTS

ROOT: Final = Path(__file__).resolve().parent.parent
CALLS: Final = tuple(BY_NAME.values())
BUSY_LANES: Final = 4  # at a time, of what keeps the processor busy
WAITING_LANES: Final = 20  # of what waits for time limits nearly all the time
QUIET_LANES: Final = 10  # of the same, with less going on beside each
UNIT_ENDS_WITHIN: Final = 400.0  # s
_STARTING: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class Unit:
    """One process of `reliability.cells`: a call and what befalls it, in turn."""

    call: Call
    faults: tuple[str, ...]


def quick_units(wanted: Sequence[Call] = CALLS) -> list[Unit]:
    """Faults that the app notices by itself, and Cancel where it does not."""
    return [
        Unit(call, _noticed(call) if call.unseen else _noticed(call) + _cancelled(call))
        for call in wanted
        if call.again is None  # whose second try has to wait
    ]


def waiting_units(wanted: Sequence[Call] = CALLS) -> list[Unit]:
    """What only a time limit ends, and calls whose second try has to wait. The longest come first."""
    units = []
    for call in wanted:
        if call.again is not None:
            everything = _noticed(call) + _cancelled(call)
            units += [Unit(call, everything[at : at + 4]) for at in range(0, len(everything), 4)]
        units.append(Unit(call, _befalling(call, waits=True)))
    return sorted(units, key=_is_short)


def _is_short(unit: Unit) -> bool:
    """Whether it takes less than the sum of the time limits."""
    waits = {fault.name for fault in FAULTS if fault.waits}
    return (unit.call.unseen and unit.call.at_opening) or not waits & set(unit.faults)


def _befalling(call: Call, *, waits: bool) -> tuple[str, ...]:
    return tuple(fault.name for fault in FAULTS if fault.waits is waits and fault.name not in call.without)


def _noticed(call: Call) -> tuple[str, ...]:
    return _befalling(call, waits=False)


def _cancelled(call: Call) -> tuple[str, ...]:
    return tuple(f"{name}/cancel" for name in _befalling(call, waits=True))


def measure(units: Iterable[Unit], lanes: int) -> list[Cell]:
    """The cells of all units, so many at a time; one that could not be measured says so in `trouble`."""
    with ThreadPoolExecutor(lanes) as pool:
        running: list[Future[list[Cell]]] = [pool.submit(_cells, unit) for unit in units]
        return [cell for each in running for cell in each.result()]


def measure_late_again(cells: Sequence[Cell], late: Callable[[Cell], bool]) -> int:
    """Measure cells again in which something took longer than promised, as `late` says of each.

    Twice, a few at a time if they wait and else one after the other. The shortest of the longest gaps is
    kept, and the shortest time that Cancel took: what the app does comes again each time, and what other
    programs do on this machine does not. Returns how many cells that were.
    """
    waits = {fault.name for fault in FAULTS if fault.waits}
    found = [cell for cell in cells if late(cell)]
    for _ in range(2):
        still = [cell for cell in found if late(cell)]
        waiting = [[cell] for cell in still if cell.fault in waits]
        quick = _by_call(cell for cell in still if cell.fault not in waits)
        for lanes, groups in ((1, quick), (QUIET_LANES, waiting)):
            units = [Unit(BY_NAME[cells[0].call], tuple(cell.fault for cell in cells)) for cells in groups]
            of_all = [cell for cells in groups for cell in cells]
            for cell, again in zip(of_all, measure(units, lanes), strict=True):
                if not again.trouble:
                    cell.gap = min(cell.gap, again.gap)
                    cell.cancel = min(cell.cancel, again.cancel) if again.cancel >= 0 else cell.cancel
    return len(found)


def _by_call(cells: Iterable[Cell]) -> list[list[Cell]]:
    """The cells of each call together: they share a process, whose start takes longer than they do."""
    groups: dict[str, list[Cell]] = {}
    for cell in cells:
        groups.setdefault(cell.call, []).append(cell)
    return list(groups.values())


def look_into_data_folders(names: Iterable[str] = tuple(SCENARIOS)) -> list[Finding]:
    """What came of each scenario of `data_folder`."""
    return list(_findings(names, disks.why_not()))


def _cells(unit: Unit) -> list[Cell]:
    began = time.monotonic()
    said, complaint = run_in_turn([sys.executable, "-m", "reliability.cells", unit.call.name, *unit.faults])
    found = {cell.fault: cell for cell in (Cell(**json.loads(line)) for line in said if line.startswith("{"))}
    missing = f"the process ended early: {complaint}"
    cells = [found.get(name) or Cell(unit.call.name, name, trouble=missing) for name in unit.faults]
    _report(cells, time.monotonic() - began)
    return cells


def _report(cells: Sequence[Cell], seconds: float) -> None:
    """Say on standard error how it goes, and what does not go well."""
    odd = [cell for cell in cells if cell.trouble or cell.again == "refused"]
    about = "".join(f"\n  {c.fault}: {c.ended} {c.title!r} {c.again_title!r} {c.trouble}" for c in odd)
    sys.stderr.write(f"  {cells[0].call}: {len(cells)} cells, {seconds:.0f} s{about}\n")


def _findings(names: Iterable[str], no_disks: str) -> Iterator[Finding]:
    for name in names:
        if name in ON_A_DISK and no_disks:
            yield Finding(name, trouble=f"not measured: {no_disks}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "reliability.data_folder", name, folder]
            said, complaint = _run(
                disks.on_small_disk(Path(folder), command) if name in ON_A_DISK else command
            )
        line = said[-1] if said else ""
        yield (
            Finding(**json.loads(line))
            if line.startswith("{")
            else Finding(name, trouble=f"the process ended early: {complaint}")
        )


def run_in_turn(command: list[str]) -> tuple[list[str], str]:
    """What a process says, and how it ended, if not well. No other starts until it says that it has.

    A start takes all that a processor gives, and the windows that are measured meanwhile would wait for it.
    What does not finish is aborted, so that it leaves its threads' stacks on standard error.
    """
    late = threading.Event()

    def abort() -> None:
        late.set()
        process.send_signal(signal.SIGABRT)

    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        with _STARTING:
            process = subprocess.Popen(
                command, cwd=ROOT, stdout=subprocess.PIPE, stderr=complaints, text=True
            )
            end = threading.Timer(UNIT_ENDS_WITHIN, abort)
            end.start()
            assert process.stdout is not None
            first = process.stdout.readline()
        rest, _ = process.communicate()
        end.cancel()
        complaints.seek(0)
        complaint = complaints.read().strip()
    said = (first + rest).splitlines()
    if process.returncode >= 0:
        return said, _last_of(complaint, process.returncode)
    sys.stderr.write(f"{complaint}\n")
    by = signal.Signals(-process.returncode).name
    return said, f"not finished within {UNIT_ENDS_WITHIN:.0f} s" if late.is_set() else f"ended by {by}"


def _last_of(complaint: str, code: int) -> str:
    """The last line of what was complained about; a process that ends well may say what it likes."""
    return complaint.splitlines()[-1] if code and complaint else "without a word"


def _run(command: list[str]) -> tuple[list[str], str]:
    """What a process says on standard output, and the last of what it complains about."""
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=UNIT_ENDS_WITHIN, check=False
        )
    except subprocess.TimeoutExpired as error:
        said = error.stdout.decode() if isinstance(error.stdout, bytes) else ""
        return said.splitlines(), f"not finished within {UNIT_ENDS_WITHIN:.0f} s"
    if done.returncode < 0:
        return done.stdout.splitlines(), f"ended by {signal.Signals(-done.returncode).name}"
    return done.stdout.splitlines(), _last_of(done.stderr.strip(), done.returncode)
