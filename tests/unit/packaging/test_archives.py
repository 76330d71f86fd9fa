"""Archives of the same files are the same, whenever and by whomever they are packed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import again
import archives
import pytest

Pack = Callable[[Path, Path, str, int], None]
EPOCH = 1_767_225_600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "folder"
    (root / "b").mkdir(parents=True)
    (root / "a.txt").write_text("a")
    (root / "b" / "run").write_text("#!/bin/sh\n")
    (root / "b" / "run").chmod(0o700)
    (root / "link").symlink_to("b/run")
    return root


@pytest.mark.parametrize("pack", [archives.tar_xz, archives.zip_deflated])
def test_time_and_mode_of_the_files_leave_no_trace(folder: Path, tmp_path: Path, pack: Pack) -> None:
    pack(folder, tmp_path / "first", "app", EPOCH)
    os.utime(folder / "a.txt", (1, 1_000_000_000))
    (folder / "a.txt").chmod(0o600)
    pack(folder, tmp_path / "second", "app", EPOCH)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()
    (folder / "a.txt").write_text("b")
    pack(folder, tmp_path / "third", "app", EPOCH)
    assert (tmp_path / "first").read_bytes() != (tmp_path / "third").read_bytes()


def test_links_and_programs_survive_a_tar(folder: Path, tmp_path: Path) -> None:
    archives.tar_xz(folder, tmp_path / "a.tar.xz", "app", EPOCH)
    with tarfile.open(tmp_path / "a.tar.xz") as tar:
        members = {member.name: member for member in tar}
    assert list(members) == ["app/a.txt", "app/b/run", "app/link"]
    assert members["app/link"].linkname == "b/run"
    assert (members["app/b/run"].mode, members["app/a.txt"].mode) == (0o755, 0o644)


def test_links_survive_a_zip(folder: Path, tmp_path: Path) -> None:
    archives.zip_deflated(folder, tmp_path / "a.zip", "app", EPOCH)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        link = packed.getinfo("app/link")
        assert packed.read(link) == b"b/run"
    assert (link.external_attr >> 16) & 0o170000 == 0o120000


def test_packed_more_or_less_it_is_the_same_inside(folder: Path, tmp_path: Path) -> None:
    for packing in archives.PRESETS:
        archives.tar_xz(folder, tmp_path / packing, "app", EPOCH, packing)
    assert len({(tmp_path / packing).read_bytes() for packing in archives.PRESETS}) == len(archives.PRESETS)
    inside = archives.contents(tmp_path / "small")
    assert [archives.contents(tmp_path / packing) for packing in archives.PRESETS] == [inside] * 3
    (folder / "a.txt").write_text("b")
    archives.tar_xz(folder, tmp_path / "other", "app", EPOCH)
    assert archives.contents(tmp_path / "other") != inside


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")
def test_debian_packages_are_compared_member_by_member(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN" / "control").write_text(
        "Package: p\nVersion: 1\nArchitecture: all\nMaintainer: m <m@example.com>\nDescription: d\n"
    )
    root.chmod(0o755)
    (root / "file").write_text("a" * 999)

    def packed(name: str, *how: str) -> list[tuple[str, str]]:
        archives.settle(root, EPOCH)
        subprocess.run(
            ["dpkg-deb", "--build", "--root-owner-group", *how, root, tmp_path / name],
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"SOURCE_DATE_EPOCH": str(EPOCH)},
        )
        return archives.contents(tmp_path / name)

    small = packed("small", "-Zxz", "-z6")
    assert [name.split()[0] for name, _ in small] == ["debian-binary", "control.tar", "data.tar"]
    assert packed("none", "-Znone") == small
    (root / "file").write_text("b" * 999)
    other = packed("other", "-Zxz", "-z0")
    assert other[:2] == small[:2]
    assert other[2] != small[2]


def test_a_difference_between_two_builds_is_found(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for place in (first, second):
        place.mkdir()
        (place / "same").write_text("x")
    assert again.differing(first, second) == []
    (first / "same").write_text("y")
    (second / "new").touch()
    assert again.differing(first, second) == ["new", "same"]
