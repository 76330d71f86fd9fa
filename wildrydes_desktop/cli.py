"""The command: from words typed in a terminal to an exit code. What the options mean is in `app.options`."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from wildrydes_desktop.app.system import QtLibraries, qt_platform

if TYPE_CHECKING:
    from wildrydes_desktop.app.options import Options

FINE, FAILED, MISUSED = 0, 1, 2


def run(argv: list[str]) -> int:
    """Start the app, or take the tour, as `argv` says.

    Returns 0 when all went well, 1 when what was asked for failed, 2 when the command line or a file given
    on it is wrong. Whatever is wrong is said in one line on standard error.
    """
    platform = qt_platform() or ("offscreen" if "--tour" in argv else "")
    only_words = {"--help", "-h", "--version"} & set(argv) or ("--tour", "list") in pairwise(argv)
    wants_no_window = not platform or only_words
    libraries = None if wants_no_window else QtLibraries(platform)  # while the rest is imported
    from wildrydes_desktop.app.options import CommandLineError, parse
    from wildrydes_desktop.foundation.problems import ProblemError

    try:
        options = parse(argv)
    except CommandLineError as error:
        return _say(MISUSED, str(error))
    except ProblemError as error:
        problem = error.problem
        return _say(MISUSED, " ".join((f"{problem.title}.", problem.meaning, problem.next_step)))
    if libraries is None:
        return _say(
            FAILED,
            "there is no display here to open a window on. "
            "Set DISPLAY or WAYLAND_DISPLAY, or watch the tour off-screen: wildrydes-desktop --tour",
        )
    if options.pace == "step" and not qt_platform():
        return _say(MISUSED, "--pace step waits for somebody at the window, and there is no display here")
    missing = libraries.missing()
    if missing:
        return _say(FAILED, f"Qt needs system libraries: sudo apt-get install -y {' '.join(missing)}")
    if not qt_platform():
        os.environ["QT_QPA_PLATFORM"] = platform
    return _run_app(options)


def _run_app(options: Options) -> int:
    from wildrydes_desktop.app import quick_start
    from wildrydes_desktop.foundation.paths import default_data_dir
    from wildrydes_desktop.foundation.privacy import keep_memory_private

    keep_memory_private()
    if (
        options.presets
        and options.presets.region
        and not {"AWS_REGION", "AWS_DEFAULT_REGION"} & set(os.environ)
    ):
        os.environ["AWS_DEFAULT_REGION"] = options.presets.region
    # A tour that was given no folder leaves nothing behind.
    quick_start.begin(options.data_dir or (None if options.tour else default_data_dir()))
    if options.tour:
        from wildrydes_desktop.app.tours.guide import take_tour

        return FINE if take_tour(options) else FAILED
    from wildrydes_desktop.app.composition import run_until_quit

    return run_until_quit(options)


def _say(code: int, text: str) -> int:
    """Say `text` in one line on standard error, which a program without a console may not have."""
    if sys.stderr is not None:
        sys.stderr.write(f"wildrydes-desktop: {' '.join(text.split())}\n")
    return code
