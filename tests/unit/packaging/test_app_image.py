"""An AppImage is a runtime and, right behind it, the packed folder; the same from the same files."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import archives
import identity
import linux_packages
import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("mksquashfs") is None or shutil.which("unsquashfs") is None, reason="no squashfs-tools here"
)

EPOCH = 1_767_225_600
RUNTIME = b"\x7fELF, and what else a runtime is made of" * 99


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    root = tmp_path / "AppDir"
    (root / "usr").mkdir(parents=True)
    (root / "usr" / "program").write_text("#!/bin/sh\n")
    (root / "usr" / "program").chmod(0o755)
    (root / "AppRun").symlink_to("usr/program")
    return root


def packed(root: Path, tmp_path: Path, name: str) -> Path:
    archives.settle(root, identity.epoch())
    (tmp_path / "runtime").write_bytes(RUNTIME)
    for folder in (work := tmp_path / f"work of {name}", target := tmp_path / name):
        folder.mkdir()
    return linux_packages.app_image(root, work, tmp_path / "runtime", target)


def test_the_folder_is_behind_the_runtime(root: Path, tmp_path: Path) -> None:
    image = packed(root, tmp_path, "first")
    assert image.name == f"{identity.base_name()}.AppImage"
    assert os.access(image, os.X_OK)
    assert image.read_bytes().startswith(RUNTIME)
    subprocess.run(
        [
            "unsquashfs",
            "-quiet",
            "-no-progress",
            "-offset",
            str(len(RUNTIME)),
            "-dest",
            tmp_path / "out",
            image,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    assert (tmp_path / "out" / "AppRun").readlink() == Path("usr/program")
    assert os.access(tmp_path / "out" / "AppRun", os.X_OK)


def test_packed_twice_it_is_the_same(root: Path, tmp_path: Path) -> None:
    first = packed(root, tmp_path, "first").read_bytes()
    made = len(RUNTIME) + 8  # the file system's own time, in its superblock
    assert int.from_bytes(first[made : made + 4], "little") == EPOCH
    os.utime(root / "usr" / "program", (1, 1_000_000_000))
    assert packed(root, tmp_path, "second").read_bytes() == first
    (root / "usr" / "program").write_text("#!/bin/sh\ntrue\n")
    assert packed(root, tmp_path, "third").read_bytes() != first
