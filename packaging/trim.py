"""What a frozen build leaves out, and why. Functions over file names; `recipe.py` applies them.

PyInstaller collects what a program *could* load. This one loads less: no OpenGL, no pictures but SVG and PNG,
no printing, and ten of botocore's four hundred services. What may never be left out is checked by
tests/unit/packaging (the services that the code names) and by judge.py (the built app, run).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from wildrydes_desktop.cognito.libraries import SERVICES

# Qt's plugins that stay, by folder and name; everything else in PySide6's plugin folders goes.
PLUGINS = (
    "platforms/*qxcb.*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",  # the tour without a display
    "platforminputcontexts/*compose*",  # dead keys
    "platforminputcontexts/*ibus*",  # Chinese, Japanese, Korean
    "platformthemes/*xdgdesktopportal*",  # the desktop's own file dialogs, and its dark mode
    "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*",  # title bars where the compositor draws none
    "iconengines/*svg*",
    "imageformats/*svg*",
    "styles/*",  # the native looks of Windows and macOS
)

# Python modules that others mention and nothing here runs.
MODULES = (
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "_curses",
    "awscrt",  # botocore's other transport; ours is used
    "curses",
    "distutils",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "readline",
    "setuptools",
    "test",
    "tkinter",
    "turtle",
    "wheel",
)

# Linux: what every desktop has and what must match its drivers, fonts and buses. The .deb depends on them.
OF_THE_SYSTEM = (
    "libEGL.so*",
    "libGL*.so*",
    "libX11*.so*",
    "libdbus-1.so*",
    "libdrm.so*",
    "libfontconfig.so*",
    "libfreetype.so*",
    "libgbm.so*",
    "libgcc_s.so*",
    "libglib-2.0.so*",
    "libgthread-2.0.so*",
    "libstdc++.so*",
    "libwayland-*.so*",
    "libxcb.so*",
    "libz.so*",
)

# Compiled on this machine, or shipped with symbols. Libraries mended with patchelf may not survive it: a new
# name here has to pass judge.py.
STRIPPED = ("libpython*", "*/lib-dynload/*", "*gmpy2*", "*_rust.abi3.so", "*libcrypto*", "*libssl*")

# What PyInstaller runs first, for programs that start processes by multiprocessing or list their packages
# by pkgutil. Both modules are imported for that, at every start, and nothing here uses them.
HOOKS = ("pyi_rth_multiprocessing", "pyi_rth_pkgutil")

# The same, for a PySide6 that does not know where its plugins are. The one frozen here does, on Linux.
# The hook imports QtCore before the app can (app/quick_start.py), which costs every start 25 ms.
HOOKS_OF_LINUX = ("pyi_rth_pyside6",)

NEVER_READ = (".pyi", ".typed", ".a", ".pxd", ".h")


def keeps_data(name: str, languages: Iterable[str]) -> bool:
    """Whether a data file stays, by its path in the build. `languages`: those that the app speaks."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if path.suffix == ".pyc":
        return True  # a module, where modules lie beside each other
    if parts[:2] == ("botocore", "data") and len(parts) > 3:
        return parts[2] in SERVICES and not path.name.startswith("examples-")
    if parts[0] == "boto3":
        return False
    if parts[0] == "botocore" and path.name in {"endpoints.json", "cacert.pem"}:
        return False  # resources/botocore has an excerpt of the first, certifi the second; both go first
    if "PySide6" in parts and path.suffix == ".qm":
        return path.stem in {f"qtbase_{language}" for language in languages}
    return path.suffix not in NEVER_READ


def keeps_binary(name: str) -> bool:
    """Whether a library or an extension module may stay. What nobody then needs goes as well."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "PySide6" in path.parts and "plugins" in path.parts:
        return any(fnmatch(f"{path.parent.name}/{path.name}", kept) for kept in PLUGINS)
    return not any(fnmatch(path.name, theirs) for theirs in OF_THE_SYSTEM)


def is_root(name: str) -> bool:
    """Whether a binary is loaded by name, not because another one needs it: a plugin, a module, Python."""
    path = PurePosixPath(name.replace("\\", "/"))
    is_module = path.suffix == ".pyd" or any(mark in path.name for mark in (".cpython-", ".abi3."))
    return is_module or "plugins" in path.parts or path.name.startswith(("libpython", "python3", "Python"))


def is_stripped(name: str) -> bool:
    """Whether symbols are taken off a binary (Linux)."""
    return any(fnmatch(name, pattern) for pattern in STRIPPED)


def services_of(package: Path) -> set[str]:
    """The services that the code below `package` makes clients of, as far as it names them.

    Every text counts that is the first argument, or `service_name`, of a function named like "…client".
    """
    found: set[str] = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func).endswith("client"):
                words = [
                    *node.args[:1],
                    *(named.value for named in node.keywords if named.arg == "service_name"),
                ]
                found |= {
                    word.value
                    for word in words
                    if isinstance(word, ast.Constant) and isinstance(word.value, str)
                }
    return found


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
