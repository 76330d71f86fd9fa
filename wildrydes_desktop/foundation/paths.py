"""Where things are: the app's own folders on this machine, and the resources shipped with it.

Nothing else in the app builds a path to a resource or to the data folder.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a shipped file, e.g. `resource("icons", "unicorn.svg")`.

    Works from a checkout (`resources/` stands beside the package), from a wheel and from a frozen build
    (it stands inside). Raises ValueError for a path that climbs out, FileNotFoundError for one that is
    not shipped.
    """
    for root in _resource_roots():
        path = root.joinpath(*parts)
        if not path.resolve().is_relative_to(root.resolve()):
            raise ValueError(f"not a resource: {'/'.join(parts)}")
        if path.exists():
            return path
    raise FileNotFoundError(f"resource not found: {'/'.join(parts)}")


def _resource_roots() -> tuple[Path, ...]:
    return (PACKAGE.parent / "resources", PACKAGE / "resources")


def default_data_dir() -> Path:
    """The folder that this system keeps for the app's data (XDG, AppData, Application Support)."""
    if sys.platform != "linux":
        from platformdirs import user_data_path

        return user_data_path("wildrydes-desktop", appauthor=False)
    # What platformdirs says, without the 6 ms that importing it takes before the first painted window.
    base = os.environ.get("XDG_DATA_HOME", "").strip()
    return (Path(base) if base else Path.home() / ".local" / "share") / "wildrydes-desktop"


def runtime_dir() -> Path:
    """The folder in which all windows of one user find each other, whatever data folder each of them has.

    It is the user's own and need not last: on Linux the session's ($XDG_RUNTIME_DIR, XDG base directory
    specification; the app's usual data folder where there is none), elsewhere in their temporary folder.
    """
    if sys.platform != "linux":
        import tempfile

        return Path(tempfile.gettempdir()) / "wildrydes-desktop"
    session = os.environ.get("XDG_RUNTIME_DIR", "").strip()
    return Path(session) / "wildrydes-desktop" if session else default_data_dir()


def beside_program() -> Path | None:
    """The folder in which a person sees the program: around the executable, the AppImage or the .app bundle.

    None where the program is not a file of its own, from source or installed by pip.
    """
    if not getattr(sys, "frozen", False):
        return None
    image = os.environ.get("APPIMAGE", "") if sys.platform == "linux" else ""
    program = Path(image or sys.executable)
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), None)
    return (bundle or program).parent


def private_dir(path: Path) -> Path:
    """Make `path` with mode 0700, or narrow an existing one to it (POSIX), and return it. Raises OSError.

    A folder with the sticky bit belongs to everybody, as /tmp does: narrowing it would break the machine, so
    it is refused. So is one that is another user's, who could put there what they like; root may use it.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "posix":
        return path
    status = path.stat()
    if status.st_mode & stat.S_ISVTX:
        raise PermissionError(errno.EPERM, "Everybody shares this folder", str(path))
    if os.geteuid() not in {0, status.st_uid}:
        raise PermissionError(errno.EPERM, "Another user owns this folder", str(path))
    if status.st_mode & 0o077:
        path.chmod(0o700)
    return path


def self_command(*arguments: str) -> list[str]:
    """The command line that starts this very program again with `arguments`, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "wildrydes_desktop", *arguments]


def self_environment() -> dict[str, str]:
    """The environment variables that the program of `self_command` needs besides this process's own.

    From source, where to import this package from. Frozen on Linux, where its libraries are: PyInstaller's
    bootloader leaves that to its first process, which has taken it back for other programs' sake
    (packaging/hooks/library_path.py).
    """
    unpacked = getattr(sys, "_MEIPASS", "")
    if unpacked:
        return {"LD_LIBRARY_PATH": unpacked} if sys.platform == "linux" else {}
    others = os.environ.get("PYTHONPATH", "")
    here = str(PACKAGE.parent)
    return {"PYTHONPATH": f"{here}{os.pathsep}{others}" if others else here}
