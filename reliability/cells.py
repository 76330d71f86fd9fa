"""Run as a process: one call of the app, through its windows, under fault after fault.

    python -m reliability.cells CALL FAULT[/cancel] ...

It says when it has started, and then a line of JSON for each, a `Cell`. With `/cancel` the person does not
wait for the time limit but presses Cancel.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from reliability import calls, calls_account, calls_directory, calls_pool, calls_stack
from reliability.apart import set_apart
from reliability.calls import Call
from reliability.scene import Scene

CALLS: Final = {
    call.name: call
    for module in (calls, calls_account, calls_pool, calls_directory, calls_stack)
    for call in module.CALLS
}
PATIENCE: Final = 60.0  # s; the longest time limit is the ride's, 40
STARTED: Final = "started"
"""The first line that the process says."""
BY_ITSELF: Final = 15.0  # s in which what nobody waits for comes once the fault is gone
SECOND_THOUGHT: Final = 0.3  # s from pressing the button to pressing Cancel


@dataclass
class Cell:
    """What came of one call under one fault.

    `ended`: "told" (a problem in words), "worked" (as if nothing had been), "cancelled", or "stuck".
    `title` is the message's first line, `error` the fault's name for programs. Seconds: `seconds` from the
    press to the end, `cancel` from pressing Cancel. `gap`: the longest time in which the window answered
    nobody, in milliseconds. `again`: "worked"; "led on", where the first try had worked and the person was
    told so, or told what to do; "went on", where they had what they wanted all the same; or "refused".
    `attempts`: requests that came. `elsewhere`: requests that reached another host. `trouble`: what kept the
    cell from being measured.
    """

    call: str
    fault: str
    ended: str = ""
    kind: str = ""
    title: str = ""
    error: str = ""
    seconds: float = 0.0
    cancel: float = -1.0
    gap: float = 0.0
    again: str = ""
    again_title: str = ""
    again_seconds: float = 0.0
    attempts: int = 0
    elsewhere: int = 0
    bugs: int = 0
    trouble: str = ""


def measure(scene: Scene, call: Call, asked: str) -> Cell:
    """Make the call under the fault, then once more without it."""
    fault, _, cancel = asked.partition("/")
    cell = Cell(call.name, asked)
    bugs = len(scene.person.app.bugs)
    try:
        scene.pool.forgive()
        if call.at_opening:
            _open_under(scene, call, fault)
        call.ready(scene)
        scene.person.wait_for_rest()
        if not call.at_opening:
            scene.trouble(fault, call.operation, call.before)
        with _watched(scene, cell):
            _first(scene, call, cell, cancel=bool(cancel))
        seen = scene.pool.asked()
        cell.attempts = max(seen["operations"].count(call.operation), seen["met"] - call.before)
        cell.elsewhere = seen["elsewhere"]
        scene.quiet()
        if call.afterwards is not None:
            came = scene.until(lambda: call.afterwards(scene), BY_ITSELF)  # type: ignore[misc]
            cell.again = "worked" if came else "refused"
        elif cell.ended != "worked":
            _again(scene, call, cell)
    except (AssertionError, RuntimeError, LookupError) as error:
        cell.trouble = f"{type(error).__name__}: {error}"[:600]
        scene.quiet()
        scene.shut()
        scene.open()
    cell.bugs = len(scene.person.app.bugs) - bugs
    return cell


def _open_under(scene: Scene, call: Call, fault: str) -> None:
    """Have the fault befall the opening of the pool, and nothing after it."""
    scene.shut()
    scene.trouble(fault, call.operation, call.before)
    scene.open()
    scene.settle(0.5)
    scene.lookup.trouble = ""
    scene.pool.quiet_from_now_on()


@contextmanager
def _watched(scene: Scene, cell: Cell) -> Iterator[None]:
    heart = scene.watching(cell.fault)
    try:
        yield
    finally:
        heart.stop()
        if len(heart.beats) > 1:
            cell.gap = float(str(heart.summary()["longest"]))


def _first(scene: Scene, call: Call, cell: Cell, *, cancel: bool) -> None:
    person, began = scene.person, time.perf_counter()
    _press(scene, call)
    if cancel:
        scene.settle(SECOND_THOUGHT)
    if cancel and _busy(scene, call):
        pressed = time.perf_counter()
        person.click(call.stop or call.button)
        scene.until(lambda: not _busy(scene, call), PATIENCE)
        cell.cancel = time.perf_counter() - pressed
        cell.ended = "told" if person.kind == "error" else "cancelled"  # an order says how far it got
    elif not scene.until(lambda: not _busy(scene, call), PATIENCE):
        cell.ended = "stuck"
        if person.busy:
            person.click(call.stop or call.button)
    else:
        scene.until(lambda: person.message or call.done(scene) or _told_elsewhere(scene, call), 2)
        cell.ended = _ending(scene, call)
    cell.seconds = time.perf_counter() - began
    cell.kind, cell.error = person.kind, person.error
    said = person.message
    cell.title = said.partition("\n")[0].replace(scene.name or "\n", "…")
    if cell.ended == "told" and call.reading is not None:
        cell.title = call.reading(scene)
    if cell.ended == "cancelled":
        scene.settle(0.2)  # whatever may still come
        cell.ended = "cancelled" if person.message == said else "told late"


def _press(scene: Scene, call: Call) -> None:
    if call.press is not None:
        call.press(scene)
    else:
        scene.person.click(call.button)


def _busy(scene: Scene, call: Call) -> bool:
    return bool(call.busy(scene)) if call.busy is not None else scene.person.busy


def _told_elsewhere(scene: Scene, call: Call) -> bool:
    """Whether it is said where such things are; after an opening that may be more than what went wrong."""
    return call.reading is not None and not call.at_opening and bool(call.reading(scene))


def _ending(scene: Scene, call: Call) -> str:
    """Whether the person was told of trouble, has what they wanted, or stands before a silent window."""
    if scene.person.kind in {"error", "warning"}:
        return "told"
    if call.reading is not None:
        return "worked" if call.done(scene) else "told" if call.reading(scene) else "silent"
    return "worked" if call.done(scene) or scene.person.kind in {"success", "info"} else "silent"


def _again(scene: Scene, call: Call, cell: Cell) -> None:
    """Press the same button once more, with all well: nothing is typed again."""
    person, began = scene.person, time.perf_counter()
    looks = call.operation.startswith(("Describe", "Get", "List"))  # the first try has changed nothing
    if call.done(scene) and cell.ended != "cancelled":
        cell.again = "went on"
        return
    if call.again is not None and cell.ended != "cancelled":
        call.again(scene)
        cell.again = "worked" if call.done(scene) else "refused"
        return
    if call.reopen is not None:
        call.reopen(scene)
    _press(scene, call)
    scene.until(lambda: not _busy(scene, call), PATIENCE)
    scene.until(lambda: call.done(scene) or person.kind == "error", 3)
    if call.again is not None and not call.done(scene):
        call.again(scene)
    cell.again = "worked" if call.done(scene) else "refused"
    cell.again_title = person.message.partition("\n")[0]
    cell.again_seconds = time.perf_counter() - began
    if cell.again == "refused" and call.follow is not None:
        call.follow(scene)
        cell.again = "led on" if call.done(scene) or calls.signed_in(scene) else "refused"
    elif cell.again == "worked" and cell.fault == "lost" and person.kind in {"error", "info"} and not looks:
        cell.again = "led on"


def main(name: str, faults: list[str]) -> None:
    call = CALLS[name]
    set_apart()
    with (
        tempfile.TemporaryDirectory() as folder,
        Scene(Path(folder), dict(call.settings), signed=call.signed, local=call.local) as scene,
    ):
        print(STARTED, flush=True)
        for fault in faults:
            print(json.dumps(asdict(measure(scene, call, fault))), flush=True)


if __name__ == "__main__":
    faulthandler.enable()  # where it was, in case that it crashes or is aborted
    try:
        main(sys.argv[1], sys.argv[2:])
    except Exception:
        traceback.print_exc()  # the app's own hook would keep it for its log
        raise
