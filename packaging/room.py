"""A place like a laptop that has never seen this: no Python, no repository, a new user with an empty home.

It is a Debian made by debootstrap, entered by chroot, so it needs root. Without root, or without debootstrap,
there is only `Corner`: this machine with an empty home and an empty environment, which shows less.
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
MIRROR = "http://deb.debian.org/debian"
PATH = "/usr/local/bin:/usr/bin:/bin"


class Room:
    """A chroot at `root`. `make` furnishes it; `enter` is for a process in a mount namespace of its own."""

    kind = f"Debian {SUITE}, minimal, in a chroot; no Python; no network; a new user"

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = Path("/home") / USER

    @classmethod
    def possible(cls) -> bool:
        tools = ("debootstrap", "unshare", "chroot", "ip", "mount")
        return os.geteuid() == 0 and all(shutil.which(tool) for tool in tools)

    def make(self, package: Path) -> None:
        """Bootstrap it, install `package` with what that depends on and a font, and add the user."""
        subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)
        self._quietly(["debootstrap", "--variant=minbase", SUITE, str(self.root), MIRROR])
        shutil.copy(package, self.root / package.name)
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        # fonts and keymaps are on every desktop, and in no minimal system
        wanted = [f"/{package.name}", "fonts-dejavu-core", "xkb-data"]
        apt = "DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends"
        self._quietly(["chroot", str(self.root), "sh", "-c", f"{apt} {' '.join(wanted)}"])
        self._quietly(["chroot", str(self.root), "useradd", "--create-home", "--shell", "/bin/sh", USER])
        (self.root / package.name).unlink()
        (self.root / "etc" / "resolv.conf").write_text("nameserver 192.0.2.1\n")  # an address for examples

    def enter(self) -> None:
        """Mount what programs expect. Call this in a namespace of its own; the mounts end with that."""
        for mount in (
            ["-t", "proc", "proc", f"{self.root}/proc"],
            ["-t", "tmpfs", "tmpfs", str(self.root / "dev" / "shm")],
            ["-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(self.root / "tmp")],
        ):
            subprocess.run(["mount", *mount], check=True)
        sockets = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen
        sockets.mkdir(exist_ok=True)
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

    def _quietly(self, command: list[str]) -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")


class Corner:
    """This machine, with an empty home. It does not show missing libraries and use of the network."""

    kind = "this machine, with an empty home and environment (not as root, or without debootstrap)"

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="wildrydes-home-"))

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


def variables(home: str, more: dict[str, str]) -> list[str]:
    bare = {"HOME": home, "PATH": PATH, "LANG": "C.UTF-8", "USER": USER}
    return [f"{name}={value}" for name, value in (bare | more).items()]
