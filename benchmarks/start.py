"""From the start of the process to the first painted window, against a bare PySide6 window."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator

from benchmarks import measure
from benchmarks.measure import Result

ROUNDS = 15
MOST = 1.15


def results() -> list[Result]:
    found = [_on("offscreen", {})]
    with x_display() as display:
        if display:
            found.append(_on("xcb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}))
        else:
            name = "Process start to first painted window, X display"
            found.append(measure.not_measured(name, f"≤ {MOST}", "no Xvfb on this machine"))
    return found


def _on(platform: str, variables: dict[str, str]) -> Result:
    with measure.folder() as data:
        app = ("app", "--demo")
        variables = {**variables, "XDG_DATA_HOME": data, "APPDATA": data}
        for what in (("bare",), app, app):  # compiled modules, the file cache, the local pool's keys
            first_paint(*what, **variables)
        ours, floor = measure.interleaved(
            ROUNDS, lambda: first_paint(*app, **variables), lambda: first_paint("bare", **variables)
        )
    where = "off-screen" if platform == "offscreen" else "X display (Xvfb)"
    return measure.ratio(
        f"Process start to first painted window, {where}",
        [1000 * seconds for seconds in ours],
        [1000 * seconds for seconds in floor],
        most=MOST,
        unit="ms",
    )


def first_paint(*arguments: str, **variables: str) -> float:
    """Start the program; how many seconds until its window was painted. Then end it."""
    with measure.python("first_paint", *arguments, **variables) as program:
        painted = float(program.read()["painted"])
        return painted - program.started


@contextlib.contextmanager
def x_display() -> Iterator[str]:
    """A display of our own on a virtual X server, as for DISPLAY; empty where there is no Xvfb."""
    server = shutil.which("Xvfb")
    if server is None:
        yield ""
        return
    process = subprocess.Popen(
        [server, "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield f":{process.stdout.readline().strip()}"
        process.stdout.close()
    finally:
        process.terminate()
        process.wait(10)
