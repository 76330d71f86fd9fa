"""However the app ends, its local pool ends with it and keeps what it has confirmed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.helpers.local_pool_server import start_local_pool

ROOT = Path(__file__).resolve().parent.parent.parent


def wait_for_line(log: Path, words: str) -> str:
    """The log's first line with these words, once it is there."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        lines = log.read_text().splitlines() if log.exists() else []
        found = [line for line in lines if words in line]
        if found:
            return found[0]
        time.sleep(0.02)
    raise AssertionError(f"the log never said: {words}")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_pool_ends_with_the_app(tmp_path: Path, how: signal.Signals) -> None:
    app = subprocess.Popen(
        [sys.executable, "-m", "wildrydes_desktop", "--demo", "--data-dir", str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        ready = wait_for_line(tmp_path / "wildrydes.log", "local pool ready")
        pool = psutil.Process(int(ready.split("pid=")[1].split()[0]))
        app.send_signal(how)
        app.wait(60)
        psutil.wait_procs([pool], timeout=60)
        assert not pool.is_running()
    finally:
        app.kill()
        said = app.communicate()
    assert "Traceback" not in said[1]
    if how is not signal.SIGKILL:
        assert app.returncode == 0, "asked to end, it ends as if its window had been closed"
        assert "ended" in (tmp_path / "wildrydes.log").read_text().splitlines()[-1]
    server = start_local_pool(tmp_path)  # the folder is free again, and in order
    assert server.info["user_pool_id"]
    server.stop()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_tour_that_is_told_to_end_tidies_up(tmp_path: Path, how: signal.Signals) -> None:
    tour = subprocess.Popen(
        [sys.executable, "-m", "wildrydes_desktop", "--tour", "--pace", "slow"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        deadline = time.monotonic() + 60
        while not (logs := list(tmp_path.glob("wildrydes-tour-*/wildrydes.log"))):
            assert time.monotonic() < deadline, "its folder never came"
            time.sleep(0.02)
        wait_for_line(logs[0], "local pool ready")
        tour.send_signal(how)
        said = tour.communicate(timeout=60)
    finally:
        tour.kill()
    assert (tour.returncode, said[1]) == (1, ""), "what was asked for did not come to its end"
    assert json.loads(said[0])["ok"] is False
    assert list(tmp_path.glob("wildrydes-tour-*")) == []
