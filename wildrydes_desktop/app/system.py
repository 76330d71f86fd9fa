"""What Qt needs of the system: looked for, and loaded, while Python is still busy with its own imports.

On Linux the linker takes 20 ms over Qt and what that needs, most of it without Python's lock. A thread that
begins at once has it done when the window's code asks for it. What is missing is known before Qt aborts over
it and blames the wrong one.
"""

from __future__ import annotations

import ctypes
import importlib.machinery
import os
import sys
import threading
from collections.abc import Callable, Iterator

# Debian's package -> the library that Qt loads from it (measured on bare Debian 12 with PySide6 6.11).
_ALWAYS = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
}
_ON_X11 = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
}


def qt_platform() -> str:
    """The name of Qt's platform plugin that a window would be shown by; empty where there is no display.

    Other systems than Linux always have a desktop, and choose by themselves.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform != "linux" or (chosen and not chosen.startswith(("xcb", "wayland"))):
        return chosen or "native"
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return ""
    return chosen or ("wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb")


class QtLibraries:
    """Loads, on a thread, what a window on `platform` needs. Begins when it is made; only Linux needs it."""

    def __init__(self, platform: str) -> None:
        self._platform = platform
        self._missing: list[str] = []
        self._looked = threading.Event()
        if sys.platform == "linux":
            threading.Thread(target=self._load, name="load Qt's libraries", daemon=True).start()
        else:
            self._looked.set()

    def missing(self) -> list[str]:
        """The Debian packages whose libraries Qt would miss here, in a stable order."""
        self._looked.wait()
        return self._missing

    def _load(self) -> None:
        try:
            load = _loader()
            wanted = _ALWAYS | (_ON_X11 if self._platform == "xcb" else {})
            self._missing = [package for package, library in wanted.items() if not load(library)]
        finally:
            self._looked.set()
        for library in _of_qt(self._platform):
            load(library)  # what is not found is left to the import, which says it better
        fontconfig = "libfontconfig.so.1"
        if load(fontconfig):
            ctypes.CDLL(fontconfig).FcInit()  # reads its caches


def _loader() -> Callable[[str], bool]:
    """A function that loads a library, and says whether it could.

    A call through the linker's own `dlopen` releases Python's lock, which `ctypes.CDLL(path)` does not.
    """
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype = ctypes.c_void_p
    return lambda library: bool(dlopen(os.fsencode(library), os.RTLD_NOW))


def _of_qt(platform: str) -> Iterator[str]:
    pyside = _folder_of_pyside()
    yield f"{pyside}/Qt/lib/libQt6Widgets.so.6"  # and through it, Core and Gui
    yield from (f"{pyside}/{module}.abi3.so" for module in ("QtCore", "QtGui", "QtWidgets"))
    yield f"{pyside}/Qt/plugins/platforms/libq{platform}.so"


def _folder_of_pyside() -> str:
    unpacked = getattr(sys, "_MEIPASS", "")  # a frozen app has its modules elsewhere than its libraries
    if unpacked:
        return f"{unpacked}/PySide6"
    found = importlib.machinery.PathFinder.find_spec("PySide6")
    return os.path.dirname((found and found.origin) or "")  # noqa: PTH120 - pathlib isn't loaded this early
