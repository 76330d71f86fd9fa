"""Runs first in a frozen app on Linux: programs that it starts get the library path that it was started with.

PyInstaller's bootloader points LD_LIBRARY_PATH at the app's own libraries. The linker has read it by now. A
browser that is opened for a link must not load them.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
