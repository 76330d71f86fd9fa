"""The command: from words typed in a terminal to an exit code. What the options mean is in `app.options`."""

from __future__ import annotations

import os
import sys

from wildrydes_desktop.app.options import CommandLineError, Options, parse
from wildrydes_desktop.foundation.problems import ProblemError

FINE, FAILED, MISUSED = 0, 1, 2


def run(argv: list[str]) -> int:
    """Start the app, or take the tour, as `argv` says.

    Returns 0 when all went well, 1 when what was asked for failed, 2 when the command line or a file given
    on it is wrong. Whatever is wrong is said in one line on standard error.
    """
    try:
        options = parse(argv)
    except CommandLineError as error:
        return _say(MISUSED, str(error))
    except ProblemError as error:
        problem = error.problem
        return _say(MISUSED, " ".join((f"{problem.title}.", problem.meaning, problem.next_step)))
    if not _has_display():
        if not options.tour:
            return _say(
                FAILED,
                "there is no display here to open a window on. "
                "Set DISPLAY or WAYLAND_DISPLAY, or watch the tour off-screen: wildrydes-desktop --tour",
            )
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from wildrydes_desktop.app.system import missing_libraries

    missing = missing_libraries()
    if missing:
        return _say(FAILED, f"Qt needs system libraries: sudo apt-get install -y {' '.join(missing)}")
    return _run_app(options)


def _run_app(options: Options) -> int:
    from wildrydes_desktop.app import quick_start
    from wildrydes_desktop.foundation.paths import default_data_dir

    # A tour that was given no folder leaves nothing behind.
    quick_start.begin(options.data_dir or (None if options.tour else default_data_dir()))
    if options.tour:
        from wildrydes_desktop.app.tour_driver import take_tour

        return FINE if take_tour(options) else FAILED
    from wildrydes_desktop.app.composition import run_until_quit

    return run_until_quit(options)


def _has_display() -> bool:
    """Whether a window can be shown. Other systems than Linux always have a desktop to show it on."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (platform and not platform.startswith(("xcb", "wayland"))):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say(code: int, text: str) -> int:
    """Say `text` in one line on standard error, which a program without a console may not have."""
    if sys.stderr is not None:
        sys.stderr.write(f"wildrydes-desktop: {' '.join(text.split())}\n")
    return code
