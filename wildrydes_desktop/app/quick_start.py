"""What makes the way to the first painted window short. Measured in benchmarks/README.md."""

from __future__ import annotations

import builtins
import contextlib
import ctypes
import gc
import importlib.machinery
import os
import sys
import threading
from collections.abc import Iterator
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
    if "PySide6" not in sys.modules:
        threading.Thread(target=_fetch_ahead, name="fetch Qt ahead", daemon=True).start()
    with compiled_once(folder) if folder else contextlib.nullcontext():
        import PySide6.QtCore  # noqa: F401

    _import_as_python_does()


def _fetch_ahead() -> None:
    """Have the linker load Qt and fontconfig read its caches while Python is busy importing (Linux).

    The first half of PySide6's import is Python code; the second half then finds its libraries loaded. What
    is not found here is left to the import, which says it better.
    """
    if sys.platform != "linux":
        return
    found = importlib.machinery.PathFinder.find_spec("PySide6")
    here = ctypes.CDLL(None)  # a call through it releases Python's lock, which `ctypes.CDLL(path)` does not
    for library in _libraries_of_qt(Path((found and found.origin) or ".").parent):
        here.dlopen(os.fsencode(library), os.RTLD_NOW)
    try:
        ctypes.CDLL("libfontconfig.so.1").FcInit()
    except (OSError, AttributeError):
        return


def _libraries_of_qt(pyside: Path) -> Iterator[Path]:
    yield pyside / "Qt/lib/libQt6Widgets.so.6"  # and through it, Core and Gui
    yield from (pyside / f"{module}.abi3.so" for module in ("QtCore", "QtGui", "QtWidgets"))
    platform = os.environ.get("QT_QPA_PLATFORM") or ("wayland" if "WAYLAND_DISPLAY" in os.environ else "xcb")
    yield pyside / f"Qt/plugins/platforms/libq{platform}.so"


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
