"""The app killed at random moments, over and over, on one data folder: what it acknowledged must be there."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

import psutil

from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.store import DataInUseError

ROOT: Final = Path(__file__).resolve().parent.parent
LATEST: Final = 1.5  # s; when a victim is killed at the latest, after its start or after it got ready
READY_WITHIN: Final = 60.0  # s; a busy machine takes its time
LANES: Final = 3
DRAFTS_GONE_WITHIN: Final = 90.0  # s; a later start sweeps them up, half a minute after they were left
POOL_ENDS_WITHIN: Final = 10.0  # s


@dataclass
class Kills:
    """What the kills came to. `lost` names what was acknowledged and is not there, `unclean` what was left
    behind or found at a next start, `moments` how far the killed ones had got.
    """

    killed: int = 0
    acknowledged: int = 0
    signed_in: int = 0
    lost: list[str] = field(default_factory=list)
    unclean: list[str] = field(default_factory=list)
    moments: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0


def kill(times: int, seed: int) -> Kills:
    """Kill so many apps, in lanes that each have a folder of their own."""
    began = time.monotonic()
    lanes = [times // LANES + (lane < times % LANES) for lane in range(LANES)]
    with ThreadPoolExecutor(LANES) as pool:
        outcomes = list(pool.map(_lane, lanes, range(seed, seed + LANES)))
    whole = Kills(seconds=time.monotonic() - began)
    for each in outcomes:
        whole.killed += each.killed
        whole.acknowledged += each.acknowledged
        whole.signed_in += each.signed_in
        whole.lost += each.lost
        whole.unclean += each.unclean
        whole.moments += each.moments
    return whole


def _lane(times: int, seed: int) -> Kills:
    found, acknowledged = Kills(), dict[str, str]()
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        for number in range(times):
            confirmed = [name for name, status in acknowledged.items() if status == "CONFIRMED"]
            rider = chance.choice(confirmed) if confirmed else ""
            while_starting = number % 3 == 2
            lines = _life(
                data, number, rider, chance.uniform(0.0, LATEST), while_starting, both=bool(number % 2)
            )
            found.killed += 1
            _read(lines, acknowledged, found)
            _look(data, number, acknowledged, found)
        found.acknowledged = len(acknowledged) + sum(s == "CONFIRMED" for s in acknowledged.values())
    return found


def _life(
    data: Path, number: int, rider: str, seconds: float, while_starting: bool, *, both: bool
) -> list[str]:
    """Start a victim, kill it so many seconds after it got ready, and return what it said.

    `while_starting`: after it was started. `both`: its pool is killed with it.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "reliability.victim", str(data), str(number), rider],
        cwd=ROOT,
        env=os.environ | {"HOME": str(data.parent)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    lines: list[str] = []
    ready = threading.Event()
    reader = threading.Thread(target=_follow, args=(process.stdout, lines, ready))
    reader.start()
    if not while_starting:
        ready.wait(READY_WITHIN)
    time.sleep(seconds)
    children = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    for each in children if both else []:
        each.kill()
    process.kill()
    process.wait()
    reader.join()
    process.stdout.close()
    psutil.wait_procs(children, timeout=POOL_ENDS_WITHIN)
    return lines


def _follow(said: IO[str], lines: list[str], ready: threading.Event) -> None:
    """Note what a victim says, until it says nothing any more."""
    for line in said:
        lines.append(line.rstrip("\n"))
        if lines[-1] == "ready":
            ready.set()
    ready.set()


def _read(lines: list[str], acknowledged: dict[str, str], found: Kills) -> None:
    for line in lines:
        what, _, name = line.rpartition(" ")
        if what == "registered":
            acknowledged[name] = "UNCONFIRMED"
        elif what == "confirmed":
            acknowledged[name] = "CONFIRMED"
        elif what == "signed in":
            found.signed_in += 1
        elif line.startswith("told "):
            found.unclean.append(line)
    words = ("ready", "signed in", "registered", "confirmed")
    reached = [word for line in lines for word in words if line.startswith(word)]
    found.moments[reached[-1] if reached else "starting"] += 1


def _look(data: Path, number: int, acknowledged: dict[str, str], found: Kills) -> None:
    """What is on the disk: everything acknowledged, in order, and nothing that had to be set aside."""
    if not (data / FOLDER).exists():
        found.lost += list(acknowledged)
        return
    pool = _opened(data / FOLDER)
    if pool is None:
        found.unclean.append(f"after kill {number} the local pool went on")
        return
    there = {user.attributes.get("email", ""): user.status.value for user in pool.list_users(100_000)}
    if pool.set_aside:
        found.unclean.append(f"after kill {number} the database was set aside: {pool.set_aside[1]}")
    pool.close()
    for name, status in acknowledged.items():
        if there.get(name) not in {status, "CONFIRMED"}:
            found.lost.append(f"{name} {status} after kill {number}")
    settings = data / "settings.json"
    try:
        json.loads(settings.read_text("utf-8") if settings.exists() else "{}")
    except ValueError:
        found.unclean.append(f"after kill {number} the settings were torn")
    odd = [p.name for p in data.iterdir() if p.suffix == ".unreadable" or ".kept-" in p.name]
    odd += [p.name for p in data.glob("*.new") if time.time() - p.stat().st_mtime > DRAFTS_GONE_WITHIN]
    if odd:
        found.unclean.append(f"after kill {number} there were {', '.join(odd)}")


def _opened(folder: Path) -> LocalPool | None:
    """The pool, once the killed app's process of it has let go; None where it does not."""
    deadline = time.monotonic() + POOL_ENDS_WITHIN
    while time.monotonic() < deadline:
        try:
            return LocalPool(folder)
        except DataInUseError:
            time.sleep(0.02)
    return None
