"""Where there can be no room, what was built is judged in a corner, and it is said why."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import archives
import identity
import judge
import pytest
from room import Corner, FailedError, NoRoomError, Room, quietly

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="rooms are made on Linux")


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    (tmp_path / "some.deb").touch()
    return tmp_path


def test_who_is_not_root_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(NoRoomError, match="not root"):
        Room(tmp_path / "room").make()


def test_what_is_not_installed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda tool: None if tool == "debootstrap" else f"/usr/bin/{tool}")
    with pytest.raises(NoRoomError, match=r"not installed here: debootstrap$"):
        Room(tmp_path / "room").make()


def test_a_command_that_fails_is_named_with_what_it_said() -> None:
    with pytest.raises(FailedError, match=r"^sh -c .*: one two$"):
        quietly(["sh", "-c", "echo one; echo two >&2; exit 1"])
    quietly(["true"])


def test_without_a_room_there_is_a_corner(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_room(_: Room) -> None:
        raise NoRoomError("this is not root")

    judged: list[object] = []

    def judge_all(place: object, _: Path) -> int:
        judged.append(place)
        return 0

    monkeypatch.setattr(Room, "make", no_room)
    monkeypatch.setattr(judge, "judge_all", judge_all)
    assert judge.main([str(dist)]) == 0
    (corner,) = judged
    assert isinstance(corner, Corner)
    assert not corner.home.exists()
    assert "skipped: the room" in (said := capsys.readouterr().out)
    assert "this is not root" in said


def test_a_package_that_cannot_be_installed_is_bad(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(_: Room, package: Path) -> None:
        raise FailedError(f"{package.name} depends on something else")

    for name in ("make", "remove"):
        monkeypatch.setattr(Room, name, lambda _: None)
    monkeypatch.setattr(Room, "install", fails)
    assert judge.main([str(dist)]) == 1
    assert capsys.readouterr().out == (
        "BAD deb: it cannot be installed. some.deb depends on something else\n"
    )


def test_each_program_has_an_empty_home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    base = identity.base_name()
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / identity.NAME).touch()
    archives.tar_xz(folder, tmp_path / f"{base}.tar.xz", base, 1_767_225_600)
    (tmp_path / base).touch()
    monkeypatch.setattr(judge, "ROOT", tmp_path)
    corner, homes = Corner(), []
    for candidate in judge.candidates(corner, tmp_path):
        assert [path.name for path in corner.home.iterdir()] == [candidate.path.parent.name]
        assert candidate.path.exists()
        (corner.home / ".config").mkdir()
        homes.append(corner.home)
    assert len(homes) == len(set(homes)) == 2
    corner.remove()
    assert not any(home.exists() for home in homes)
