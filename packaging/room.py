"""A place like a laptop that has never seen this: no Python, no repository, a new user with an empty home.

It is a Debian made by debootstrap, entered by chroot, so it needs root. Where it cannot be made there is only
`Corner`: this machine with an empty home and an empty environment, which shows less.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

USER = "rider"
SUITE = "bookworm"
PATH = "/usr/local/bin:/usr/bin:/bin"
TOOLS = ("debootstrap", "unshare", "chroot", "ip", "mount")
OF_EVERY_DESKTOP = ("fonts-dejavu-core", "xkb-data")  # and in no minimal system


class NoRoomError(Exception):
    """The room cannot be made; the text says why."""


class FailedError(Exception):
    """A command failed; the text names it, and has what it said."""


class Room:
    """A chroot at `root`. `make` furnishes it; `enter` is for a process in a mount namespace of its own."""

    kind = f"Debian {SUITE}, minimal, in a chroot; no Python; no network; a new user"

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = self._of_user = Path("/home") / USER

    def make(self) -> None:
        """Bootstrap it, with what is on every desktop, and add the user. Raises NoRoomError."""
        if os.geteuid() != 0:
            raise NoRoomError("this is not root")
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        if missing:
            raise NoRoomError(f"not installed here: {', '.join(missing)}")
        self.remove()
        try:
            quietly(["unshare", "--mount", "--net", "--", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
            more = f"--include={','.join(OF_EVERY_DESKTOP)}"
            quietly(["debootstrap", "--variant=minbase", more, SUITE, str(self.root)])
            quietly(["chroot", str(self.root), "useradd", "--create-home", "--shell", "/bin/sh", USER])
        except FailedError as failed:
            self.remove()
            raise NoRoomError(str(failed)) from failed

    def install(self, package: Path) -> None:
        """Install the .deb with what it depends on, by its own word. FailedError is that .deb's fault."""
        shutil.copy(package, self.root / package.name)
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        apt = "DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends"
        quietly(["chroot", str(self.root), "sh", "-c", f"{apt} /{package.name}"])
        (self.root / package.name).unlink()
        (self.root / "etc" / "resolv.conf").write_text("nameserver 192.0.2.1\n")  # an address for examples

    def remove(self) -> None:
        subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)

    def enter(self) -> None:
        """Mount what programs expect. Call this in a namespace of its own; the mounts end with that."""
        sockets = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen
        sockets.mkdir(exist_ok=True)
        for mount in (
            # Nobody else's: an X server whose number is free in this network takes the socket of that number
            # away from one outside.
            ["-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(sockets)],
            ["-t", "proc", "proc", f"{self.root}/proc"],
            ["-t", "tmpfs", "tmpfs", str(self.root / "dev" / "shm")],
            ["-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(self.root / "tmp")],
        ):
            subprocess.run(["mount", *mount], check=True)
        inside = self.root / "tmp" / ".X11-unix"
        inside.mkdir()
        subprocess.run(["mount", "--bind", str(sockets), str(inside)], check=True)

    def pythons(self) -> list[str]:
        """Every Python that is installed there. The list should be empty."""
        found = [*self.root.glob("usr/**/bin/python*"), *self.root.glob("usr/lib/python3*")]
        return [str(path) for path in found]

    def outside(self, path: Path) -> Path:
        """Where a path of the room is for us."""
        return self.root / path.relative_to("/")

    def move(self, name: str) -> None:
        """From now on the user's home is an empty folder with that name."""
        self.home = self._of_user / name
        self.outside(self.home).mkdir()

    def give(self, path: Path) -> None:
        """Let the room's user own `path` (a path of the room) and all below."""
        subprocess.run(["chroot", str(self.root), "chown", "-R", f"{USER}:{USER}", str(path)], check=True)

    def command(self, words: Sequence[str], environment: dict[str, str]) -> list[str]:
        """The command that runs `words` there, as the user, with `environment` and little else."""
        return [
            *("chroot", f"--userspec={USER}:{USER}", str(self.root)),
            *("/usr/bin/env", "-i", f"--chdir={self.home}", *variables(str(self.home), environment)),
            *words,
        ]


class Corner:
    """This machine, with an empty home. It does not show missing libraries and use of the network."""

    kind = "this machine, with an empty home and environment"

    def __init__(self) -> None:
        self.home = self._all = Path(tempfile.mkdtemp(prefix="wildrydes-home-"))

    def remove(self) -> None:
        shutil.rmtree(self._all)

    def move(self, name: str) -> None:
        self.home = self._all / name
        self.home.mkdir()

    def enter(self) -> None:
        return

    def pythons(self) -> list[str]:
        return []

    def outside(self, path: Path) -> Path:
        return path

    def give(self, _path: Path) -> None:
        return

    def command(self, words: Sequence[str], environment: dict[str, str]) -> list[str]:
        return ["/usr/bin/env", "-i", f"--chdir={self.home}", *variables(str(self.home), environment), *words]


def quietly(command: list[str]) -> None:
    """Run it, and show what it said only in the FailedError that is raised if it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = " ".join((done.stdout + done.stderr).split())
        raise FailedError(f"{' '.join(command)}: {said[-2000:]}")


def variables(home: str, more: dict[str, str]) -> list[str]:
    bare = {"HOME": home, "PATH": PATH, "LANG": "C.UTF-8", "USER": USER}
    return [f"{name}={value}" for name, value in (bare | more).items()]
