"""What makes the way to the first painted window short. Measured in benchmarks/README.md."""

from __future__ import annotations

import builtins
import contextlib
import gc
from pathlib import Path

from wildrydes_desktop.app.compiled_once import compiled_once
from wildrydes_desktop.app.warm_up import share_the_interpreter


def begin(folder: Path | None = None) -> None:
    """Import Qt. Call this before anything else does; a later call still does some good.

    `folder` is one of the app's own, for what is kept from one start to the next; None: nothing is kept.
    Until the first window is painted nothing is worth collecting: almost all objects are modules and classes.
    `Collector` takes over from there.
    """
    gc.disable()
    share_the_interpreter()
    with compiled_once(folder) if folder else contextlib.nullcontext():
        import PySide6.QtCore  # noqa: F401 - so that it is there

    _import_as_python_does()


def _import_as_python_does() -> None:
    """Take back `__import__`, which PySide6 replaces, if it did.

    Its own reads the whole source of every module imported, and keeps it, to see whether the module might
    want PySide6's `snake_case` or `true_property` (`from __future__`-like features, off unless asked for).
    No module here asks. For the libraries of a sign-in that comes to 60 ms and 15 MiB.

    WORKAROUND: PySide6 6.11 has no switch for this; see shibokensupport/feature.py, PYSIDE-2029. Look again
    at 6.13.
    """
    python_s_own = getattr(builtins, "__orig_import__", None)
    if python_s_own is not None:
        builtins.__import__ = python_s_own
