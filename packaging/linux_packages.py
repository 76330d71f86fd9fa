"""The .deb and the AppImage, both from the frozen folder. Linux only."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import archives
import identity
from icons import LINUX_SIZES
from identity import APP_ID, HERE, NAME, ROOT

PARTS = HERE / "linux"
DEBIAN_ARCHITECTURES = {"x86_64": "amd64", "arm64": "arm64"}

# What trim.OF_THE_SYSTEM leaves to the system, by the names of Debian 12, Ubuntu 22.04 and later.
DEPENDS = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "zlib1g",
)


def stage(folder: Path, root: Path, icons: Path) -> None:
    """Lay out below `root` what both have: the folder in usr/lib, the desktop's files in usr/share."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr" / "lib" / NAME, symlinks=True)
    share = root / "usr" / "share"
    day = datetime.fromtimestamp(identity.epoch(), UTC).strftime("%Y-%m-%d")
    info = (PARTS / f"{APP_ID}.metainfo.xml").read_text("utf-8")
    info = info.replace("@VERSION@", identity.version()).replace("@DATE@", day)
    page = identity.release_page()
    if page:
        info = info.replace("</url>\n", f'</url>\n  <url type="contact">{page}</url>\n', 1)
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", info.encode())
    _write(share / "applications" / f"{APP_ID}.desktop", (PARTS / f"{APP_ID}.desktop").read_bytes())
    for size in LINUX_SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        _write(place, (icons / f"{size}.png").read_bytes())
    drawing = ROOT / "resources" / "icons" / "unicorn-app.svg"
    _write(share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg", drawing.read_bytes())


def newest_glibc(folder: Path) -> str:
    """The oldest glibc that has every symbol that the binaries in `folder` ask for, like 2.35."""
    asked = (0, 0)
    for path in archives.files_below(folder):
        with path.open("rb") as file:
            if path.is_symlink() or file.read(4) != b"\x7fELF":
                continue
        shown = subprocess.run(
            ["objdump", "-T", str(path)], capture_output=True, text=True, check=False
        ).stdout
        for match in re.finditer(r"GLIBC_(\d+)\.(\d+)", shown):
            asked = max(asked, (int(match[1]), int(match[2])))
    return f"{asked[0]}.{asked[1]}"


def deb(folder: Path, work: Path, icons: Path, target: Path, packing: str = "small") -> Path:
    """Write the Debian package and return its path. `packing`: of `archives.PRESETS`."""
    root = work / "deb"
    stage(folder, root, icons)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    manual = (PARTS / f"{NAME}.1").read_bytes()
    _write(root / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz", gzip.compress(manual, 9, mtime=0))
    papers = root / "usr" / "share" / "doc" / NAME
    _write(papers / "copyright", (PARTS / "copyright").read_bytes())
    _write(papers / "CHANGELOG.md.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    _write(papers / "changelog.gz", gzip.compress(_debian_changelog().encode(), 9, mtime=0))
    architecture = DEBIAN_ARCHITECTURES[identity.platform_tag().partition("-")[2]]
    control = {
        "Package": NAME,
        "Version": identity.version(),
        "Architecture": architecture,
        "Maintainer": _maintainer(),
        "Installed-Size": str(archives.size(root) // 1024),
        "Depends": ", ".join([f"libc6 (>= {newest_glibc(folder)})", *DEPENDS]),
        "Recommends": "fonts-dejavu-core | fonts-liberation, gnome-keyring | org.freedesktop.secrets",
        "Section": "education",
        "Priority": "optional",
        "Description": f"{identity.SUMMARY}\n"
        " Registers, verifies and signs in against an Amazon Cognito user pool, or\n"
        " against a pool of its own on this machine, and shows every claim of the\n"
        " tokens and every message on the wire.",
    }
    text = "".join(f"{field}: {value}\n" for field, value in control.items())
    _write(root / "DEBIAN" / "control", text.encode())
    archives.settle(root, identity.epoch())
    package = target / f"{NAME}_{identity.version()}_{architecture}.deb"
    preset = archives.PRESETS[packing]
    subprocess.run(
        [
            "dpkg-deb",
            "--build",
            "--root-owner-group",
            *(["-Znone"] if preset is None else ["-Zxz", f"-z{preset}", "--threads-max=1"]),
            str(root),
            str(package),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(identity.epoch())},
    )
    return package


def _maintainer() -> str:
    return os.environ.get("WILDRYDES_MAINTAINER", f"{identity.PUBLISHER} <nobody@example.com>")


def _debian_changelog() -> str:
    """One entry in Debian's form, which points at ours."""
    day = format_datetime(datetime.fromtimestamp(identity.epoch(), UTC))
    head = f"{NAME} ({identity.version()}) stable; urgency=medium"
    return f"{head}\n\n  * What is new: CHANGELOG.md.gz, beside this file.\n\n -- {_maintainer()}  {day}\n"


def app_dir(folder: Path, work: Path, icons: Path) -> Path:
    """Lay out the folder that an AppImage holds, and return it."""
    root = work / "AppDir"
    stage(folder, root, icons)
    (root / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (root / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    (root / f"{APP_ID}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{APP_ID}.png")
    (root / ".DirIcon").symlink_to(f"{APP_ID}.png")
    archives.settle(root, identity.epoch())
    return root


def squash(root: Path, image: Path) -> None:
    """Pack the AppDir into the file system that an AppImage's runtime mounts."""
    image.unlink(missing_ok=True)
    command = [
        "mksquashfs",
        str(root),
        str(image),
        "-root-owned",
        "-noappend",
        "-comp",
        "zstd",
        "-no-xattrs",
        "-quiet",
    ]
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    times = ["-mkfs-time", str(identity.epoch()), "-all-time", str(identity.epoch())]
    subprocess.run([*command, "-no-progress", "-processors", "1", *times], check=True, env=environment)


def app_image(root: Path, work: Path, runtime: Path, target: Path) -> Path:
    """Put AppImage's `runtime` before the packed AppDir: that is all there is to an AppImage."""
    image = work / "AppDir.squashfs"
    squash(root, image)
    whole = target / f"{identity.base_name()}.AppImage"
    whole.write_bytes(runtime.read_bytes() + image.read_bytes())
    whole.chmod(0o755)
    return whole


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
