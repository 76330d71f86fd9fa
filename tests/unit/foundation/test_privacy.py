"""Nobody else reads our memory or our files: shown from outside, by another process."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.local_pool_server import ROOT, LocalPoolServer
from wildrydes_desktop.foundation import paths, privacy

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc and prctl are Linux's")

# A process and, beside it, another one of the same user that tries to read its memory. Root may read
# everything, so both become somebody else first where they can.
SPY = """
import ctypes, os, resource, sys
from wildrydes_desktop.foundation.privacy import keep_memory_private
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as a program that was just started
if sys.argv[1] == "private":
    keep_memory_private()
spied = os.getpid()
spy = os.fork()
if spy == 0:
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    try:
        open(f"/proc/{spied}/mem", "rb").close()
        print("read")
    except PermissionError:
        print("refused")
    sys.stdout.flush()
    os._exit(0)
os.waitpid(spy, 0)
"""


@linux
@pytest.mark.parametrize(("asked", "outcome"), [("private", "refused"), ("as it was", "read")])
def test_another_program_of_the_same_user_cannot_read_our_memory(asked: str, outcome: str) -> None:
    if outcome == "read" and Path("/proc/sys/kernel/yama/ptrace_scope").exists():
        scope = Path("/proc/sys/kernel/yama/ptrace_scope").read_text().strip()
        if scope != "0":
            pytest.skip("this machine lets nobody read a stranger's memory anyway (Yama)")
    said = subprocess.run(
        [sys.executable, "-c", SPY, asked], cwd=ROOT, capture_output=True, text=True, timeout=240, check=True
    )
    assert said.stdout.split() == [outcome]


@linux
def test_the_local_pool_leaves_no_core_dump(local_pool_server: LocalPoolServer) -> None:
    limits = Path(f"/proc/{local_pool_server.process.pid}/limits").read_text()
    line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert line.split()[4:6] == ["0", "0"]


@posix
def test_what_had_been_open_to_others_is_closed_and_told(tmp_path: Path) -> None:
    pool = tmp_path / "local-pool"
    pool.mkdir(mode=0o755)
    inside, ours, private = pool / "pool.sqlite3", tmp_path / "settings.json", tmp_path / "wildrydes.log"
    for path, mode in ((inside, 0o644), (ours, 0o664), (private, 0o600)):
        path.touch()
        path.chmod(mode)
    assert set(privacy.close_to_others(tmp_path)) == {pool, inside, ours}
    assert [stat.S_IMODE(path.stat().st_mode) for path in (pool, inside, ours)] == [0o700, 0o600, 0o600]
    assert privacy.close_to_others(tmp_path) == []


@posix
def test_what_is_not_ours_and_what_a_link_leads_to_stays_as_it_is(tmp_path: Path) -> None:
    folder, other = tmp_path / "home", tmp_path / "elsewhere"
    folder.mkdir()
    other.mkdir()
    for path in (folder / "letters.txt", other / "somebodys.txt"):
        path.touch()
        path.chmod(0o644)
    (folder / "settings.json").symlink_to(other / "somebodys.txt")
    (folder / "local-pool").symlink_to(other)
    assert privacy.close_to_others(folder) == []
    assert stat.S_IMODE((folder / "letters.txt").stat().st_mode) == 0o644
    assert stat.S_IMODE((other / "somebodys.txt").stat().st_mode) == 0o644


@posix
def test_another_users_folder_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths.private_dir(tmp_path)
    owner = tmp_path.stat().st_uid
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    with pytest.raises(PermissionError, match="Another user owns this folder"):
        paths.private_dir(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert paths.private_dir(tmp_path) == tmp_path
