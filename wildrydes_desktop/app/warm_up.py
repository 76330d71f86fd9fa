"""Loading the libraries behind the person's back: after the window's first paint, on a worker thread.

An import is mostly Python code, which lets the window in between two instructions; it need only be asked more
often than Python's usual 5 ms. What does not let it in are single long calls, and three things see to those:
the cycle collector rests meanwhile, what was loaded is then out of its sight for good, and botocore's largest
files have been cut down (see `cognito.libraries`). Measured in benchmarks/README.md.
"""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Iterator
from typing import Final

# Seconds that a thread waits for Python's one lock before it asks for it. While a worker computes, each call
# from Qt into Python waits so long; the worker loses less by it than can be measured.
SWITCH_INTERVAL: Final = 0.0002


def share_the_interpreter() -> None:
    """Make worker threads give way to the GUI thread after a fifth of a millisecond, from here on."""
    sys.setswitchinterval(SWITCH_INTERVAL)


@contextlib.contextmanager
def collector_resting() -> Iterator[None]:
    """Keep the cycle collector off while inside, and for ever from all that there is at the end.

    It is left as it was found, on or off. Modules and classes live as long as the app, so nothing is lost by
    freezing them; each later collection is the shorter for it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def load_libraries() -> None:
    """Load what registering, signing in and verifying need. For a worker thread, after the first paint."""
    share_the_interpreter()
    from wildrydes_desktop.cognito import libraries

    with collector_resting():
        libraries.load()
