"""Resources are found and stay inside; folders are private; the program can start itself."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wildrydes_desktop import __version__
from wildrydes_desktop.foundation import paths

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package laid out as in a checkout: `resources` beside it, and something that is none of them."""
    package = tmp_path / "checkout" / "wildrydes_desktop"
    package.mkdir(parents=True)
    (tmp_path / "checkout" / "secret.txt").write_text("not shipped")
    monkeypatch.setattr(paths, "PACKAGE", package)
    return package


def test_a_resource_of_a_checkout(shipped: Path) -> None:
    place = shipped.parent / "resources" / "icons"
    place.mkdir(parents=True)
    (place / "unicorn.svg").touch()
    assert paths.resource("icons", "unicorn.svg") == place / "unicorn.svg"
    assert paths.resource("icons") == place


def test_a_resource_of_a_wheel_or_a_frozen_build(shipped: Path) -> None:
    place = shipped / "resources" / "icons"
    place.mkdir(parents=True)
    (place / "unicorn.svg").touch()
    assert paths.resource("icons", "unicorn.svg") == place / "unicorn.svg"


def test_the_real_ones_are_there() -> None:
    assert paths.resource("botocore", "endpoints.json").is_file()


@pytest.mark.parametrize(
    "parts",
    [
        ("..", "secret.txt"),
        ("icons", "..", "..", "secret.txt"),
        ("../secret.txt",),
        ("..",),
        ("/etc/passwd",),
        ("icons", "/etc/passwd"),
    ],
)
@pytest.mark.parametrize("there", [True, False])
def test_no_way_out(shipped: Path, parts: tuple[str, ...], there: bool) -> None:
    if there:
        (shipped.parent / "resources" / "icons").mkdir(parents=True)
    with pytest.raises(ValueError, match="not a resource"):
        paths.resource(*parts)


@posix
def test_no_way_out_by_a_link(shipped: Path) -> None:
    (shipped.parent / "resources").mkdir()
    (shipped.parent / "resources" / "link.txt").symlink_to(shipped.parent / "secret.txt")
    with pytest.raises(ValueError, match="not a resource"):
        paths.resource("link.txt")


def test_what_is_not_shipped_is_named(shipped: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/dragon\.svg"):
        paths.resource("icons", "dragon.svg")


# Private folders


@posix
def test_a_new_folder_is_private(tmp_path: Path) -> None:
    made = paths.private_dir(tmp_path / "above" / "data")
    assert made == tmp_path / "above" / "data"
    assert mode(made) == 0o700


@posix
def test_a_folder_open_to_others_is_narrowed(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data").chmod(0o755)
    assert mode(paths.private_dir(tmp_path / "data")) == 0o700


@posix
def test_a_folder_narrower_than_that_stays_so(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data").chmod(0o500)
    assert mode(paths.private_dir(tmp_path / "data")) == 0o500


@posix
def test_a_folder_that_everybody_shares_is_refused_and_left_alone(tmp_path: Path) -> None:
    shared = tmp_path / "tmp"
    shared.mkdir()
    shared.chmod(0o1777)
    with pytest.raises(PermissionError) as caught:
        paths.private_dir(shared)
    assert caught.value.strerror
    assert mode(shared) == 0o1777


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(OSError, match="data"):
        paths.private_dir(tmp_path / "data")


def test_the_system_s_own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        assert paths.default_data_dir() == tmp_path / "wildrydes-desktop"
    assert paths.default_data_dir().name == "wildrydes-desktop"
    assert not paths.default_data_dir().exists()


def test_where_windows_find_each_other_is_the_user_s_and_no_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.runtime_dir().name == "wildrydes-desktop"
    if sys.platform == "linux":
        assert paths.runtime_dir() == paths.default_data_dir(), "without a session's folder"
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        assert paths.runtime_dir() == tmp_path / "wildrydes-desktop"


# Starting itself


def test_from_source_python_is_asked(tmp_path: Path) -> None:
    command = paths.self_command("--version")
    assert command[0] == sys.executable
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(paths.PACKAGE.parent)},
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    )
    assert done.stdout.strip() == f"wildrydes-desktop {__version__}"


def test_a_frozen_build_starts_its_own_executable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/wildrydes/wildrydes-desktop")
    assert paths.self_command("local-pool", "--port", "0") == [
        "/opt/wildrydes/wildrydes-desktop",
        "local-pool",
        "--port",
        "0",
    ]


def test_what_it_needs_to_start_itself_from_source(monkeypatch: pytest.MonkeyPatch) -> None:
    here = str(paths.PACKAGE.parent)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert paths.self_environment() == {"PYTHONPATH": here}
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert paths.self_environment() == {"PYTHONPATH": f"{here}{os.pathsep}/elsewhere"}


@pytest.mark.parametrize(
    ("system", "needed"),
    [("linux", {"LD_LIBRARY_PATH": "/opt/rides/_internal"}), ("win32", {}), ("darwin", {})],
)
def test_what_a_frozen_program_needs_to_start_itself(
    monkeypatch: pytest.MonkeyPatch, system: str, needed: dict[str, str]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/rides/_internal", raising=False)
    assert paths.self_environment() == needed
