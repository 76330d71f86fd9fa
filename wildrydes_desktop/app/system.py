"""What Qt needs of the system, asked before Qt aborts over it and blames the wrong one."""

from __future__ import annotations

import ctypes
import os
import sys

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


def missing_libraries() -> list[str]:
    """The Debian packages whose libraries Qt would miss here, in a stable order; empty on other systems."""
    if sys.platform != "linux":
        return []
    wanted = dict(_ALWAYS)
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY")):
        wanted |= _ON_X11
    return [package for package, library in wanted.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
