"""Processes and threads that change one file lock each other out."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.helpers.local_pool_server import ROOT
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.locks import FolderLock, file_lock
from wildrydes_desktop.foundation.problems import Cancelled

AT_ONCE = 10  # s, on a machine with much else to do; who holds a lock here holds it for a minute

# Adds one, many times, to a number in a file: reads, thinks, writes.
COUNTER = """
import sys
from pathlib import Path
from wildrydes_desktop.foundation.locks import FolderLock
folder = Path(sys.argv[1])
for _ in range(100):
    with FolderLock(folder, patience=30):
        number = int((folder / "number").read_text())
        (folder / "number").write_text(str(number + 1))
"""
HOLDER = """
import sys, time
from pathlib import Path
from wildrydes_desktop.foundation.locks import FolderLock
with FolderLock(Path(sys.argv[1])):
    print("mine", flush=True)
    time.sleep(60)
"""
LONG_COUNTER = COUNTER.replace("import FolderLock", "import file_lock").replace(
    "with FolderLock(folder, ", 'with file_lock(folder / "lock", '
)
LONG_HOLDER = """
import sys, time
from pathlib import Path
from wildrydes_desktop.foundation.locks import file_lock
with file_lock(Path(sys.argv[1]), patience=0):
    print("mine", flush=True)
    time.sleep(60)
"""


def started(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def test_no_change_of_several_processes_is_lost(tmp_path: Path) -> None:
    (tmp_path / "number").write_text("0")
    processes = [started(COUNTER, str(tmp_path)) for _ in range(3)]
    for process in processes:
        with process:
            assert process.wait(timeout=240) == 0
    assert (tmp_path / "number").read_text() == "300"


def test_nor_is_one_of_several_threads(tmp_path: Path) -> None:
    numbers = [0]
    locks = [FolderLock(tmp_path), FolderLock(tmp_path)]  # as two windows in one process have

    def count(lock: FolderLock) -> None:
        for _ in range(50):
            with lock:
                number = numbers[0]
                time.sleep(0)
                numbers[0] = number + 1

    threads = [threading.Thread(target=count, args=(lock,)) for lock in locks * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers == [200]


def test_who_hangs_holds_up_nobody_for_long_and_who_dies_gives_its_lock_back(tmp_path: Path) -> None:
    path = tmp_path
    with started(HOLDER, str(path)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "mine\n"
        began = time.monotonic()
        with FolderLock(path, patience=0.2):
            assert 0.2 <= time.monotonic() - began < AT_ONCE
        holder.kill()
        holder.wait()
    began = time.monotonic()
    with FolderLock(path, patience=20):
        assert time.monotonic() - began < AT_ONCE


def test_a_folder_that_is_not_there_is_somebody_elses_matter(tmp_path: Path) -> None:
    with FolderLock(tmp_path / "gone"):
        assert not (tmp_path / "gone").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows locks no folders")
def test_nothing_is_written_to_the_folder(tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        assert list(tmp_path.iterdir()) == []


# For as long as a request takes


def test_no_change_of_several_processes_is_lost_while_a_file_is_locked(tmp_path: Path) -> None:
    (tmp_path / "number").write_text("0")
    processes = [started(LONG_COUNTER, str(tmp_path)) for _ in range(3)]
    for process in processes:
        with process:
            assert process.wait(timeout=240) == 0
    assert (tmp_path / "number").read_text() == "300"
    assert (tmp_path / "lock").read_bytes() == b""


def test_two_windows_of_one_process_lock_each_other_out_too(tmp_path: Path) -> None:
    began = time.monotonic()
    with file_lock(tmp_path / "lock", patience=20), file_lock(tmp_path / "lock", patience=0.2):
        assert 0.2 <= time.monotonic() - began < AT_ONCE


def test_a_lock_on_a_file_is_waited_for_so_long_and_no_longer(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with started(LONG_HOLDER, str(lock)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "mine\n"
        began = time.monotonic()
        with file_lock(lock, patience=0.2):
            assert 0.2 <= time.monotonic() - began < AT_ONCE
        holder.kill()
        holder.wait()
    began = time.monotonic()
    with file_lock(lock, patience=20):
        assert time.monotonic() - began < AT_ONCE, "the dead hold nothing"


def test_waiting_for_a_lock_can_be_cancelled(tmp_path: Path) -> None:
    job = cancel.Cancellation()
    began = time.monotonic()
    with file_lock(tmp_path / "lock", patience=20):
        timer = threading.Timer(0.1, job.cancel)
        timer.start()
        with (
            cancel.working_under(job),
            pytest.raises(Cancelled),
            file_lock(tmp_path / "lock", patience=20),
        ):
            pytest.fail("it was locked")
        timer.join()
    assert time.monotonic() - began < AT_ONCE
    with file_lock(tmp_path / "lock", patience=0):
        pass


def test_a_lock_needs_no_folder(tmp_path: Path) -> None:
    with file_lock(tmp_path / "gone" / "lock", patience=20):
        assert not (tmp_path / "gone").exists()
