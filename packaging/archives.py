"""Archives that come out the same, byte for byte, from the same files: sorted, one time, nobody's names."""

from __future__ import annotations

import hashlib
import io
import lzma
import stat
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

PRESETS: dict[str, int | None] = {"small": 6, "quick": 0, "none": None}
"""How much trouble xz takes: for what is handed out; for what is only judged; for what is only compared."""

XZ = b"\xfd7zXZ\x00"
AR = b"!<arch>\n"


def files_below(folder: Path) -> Iterator[Path]:
    """Everything below `folder` but folders, in an order that does not depend on the file system."""
    return iter(sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()))


def tar_xz(folder: Path, archive: Path, name: str, epoch: int, packing: str = "small") -> None:
    """Pack what is below `folder` under the top folder `name`. Links stay links. `packing`: of `PRESETS`."""

    def anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        member.mode = mode_of(bool(member.mode & stat.S_IXUSR))
        return member

    preset = PRESETS[packing]
    with (
        archive.open("wb") if preset is None else lzma.open(archive, "wb", preset=preset) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in files_below(folder):
            tar.add(path, f"{name}/{path.relative_to(folder).as_posix()}", recursive=False, filter=anonymous)


def zip_deflated(folder: Path, archive: Path, name: str, epoch: int) -> None:
    """The same for Windows. Links stay links, for those who unpack it elsewhere."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in files_below(folder):
            member = zipfile.ZipInfo(f"{name}/{path.relative_to(folder).as_posix()}", time.gmtime(epoch)[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3  # Unix, whose modes follow
            if path.is_symlink():
                member.external_attr = (stat.S_IFLNK | 0o777) << 16
                packed.writestr(member, path.readlink().as_posix())
            else:
                member.external_attr = (
                    stat.S_IFREG | mode_of(bool(path.stat().st_mode & stat.S_IXUSR))
                ) << 16
                packed.writestr(member, path.read_bytes())


def mode_of(executable: bool) -> int:
    """0755 or 0644, whatever the umask of whoever builds."""
    return 0o755 if executable else 0o644


def settle(folder: Path, epoch: int) -> None:
    """Give everything below `folder` one time and plain modes, for packers that take them from the files."""
    import os

    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else mode_of(bool(path.stat().st_mode & stat.S_IXUSR)))
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def sha256(file: Path) -> str:
    """The file's SHA-256 in hex."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def contents(file: Path) -> list[tuple[str, str]]:
    """What is in `file`, as name and SHA-256: of each member of a .deb, else of the whole. Without its xz.

    xz makes the same of the same, so two files with the same contents are packed alike by the same packing.
    """
    with file.open("rb") as content:
        if content.read(len(AR)) == AR:
            return list(_members(content))
        content.seek(0)
        return [("", _unpacked(content))]


def _members(archive: IO[bytes]) -> Iterator[tuple[str, str]]:
    """The members of an ar archive, from after its first line: a header of 60 bytes each, padded to even."""
    while header := archive.read(60):
        held = int(header[48:58])
        name, about = header[:16].decode().strip().rstrip("/"), header[16:48].decode().strip()
        yield f"{name.removesuffix('.xz')} {about}", _unpacked(io.BytesIO(archive.read(held)))
        archive.read(held % 2)


def _unpacked(content: IO[bytes]) -> str:
    is_xz = content.read(len(XZ)) == XZ
    content.seek(0)
    return hashlib.file_digest(lzma.open(content) if is_xz else content, "sha256").hexdigest()


def size(path: Path) -> int:
    """Bytes in a file, or in all files below a folder. A link counts nothing."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.stat().st_size for each in files_below(path) if not each.is_symlink())
