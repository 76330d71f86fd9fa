"""Run as a process: what the app does when its data folder goes wrong, in its real windows on its own pool.

    python -m reliability.data_folder NAME FOLDER

One line of JSON, a `Finding`. Those with a disk of their own need FOLDER to be a small file system that may
be filled and made read-only; `reliability.disks` makes one.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

import psutil
from PySide6.QtCore import QCoreApplication, QEvent

from benchmarks.heartbeat import Heartbeat
from reliability.apart import set_apart
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD, stock
from wildrydes_desktop.app import create
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.store import FILE
from wildrydes_desktop.ui.pages.names import PageName

ROOT: Final = Path(__file__).resolve().parent.parent
NEW: Final = "new@example.com"


@dataclass
class Finding:
    """What came of it. `told` is the message's first line; `checks` are what was looked at, each with its
    outcome; `gap` is the longest time in which the window answered nobody, in milliseconds.
    """

    name: str
    told: str = ""
    error: str = ""
    seconds: float = 0.0
    gap: float = 0.0
    bugs: int = 0
    checks: dict[str, bool] = field(default_factory=dict)
    trouble: str = ""


class Stage:
    """A data folder, and the apps that are opened on it."""

    def __init__(self, folder: Path, finding: Finding) -> None:
        self.data = folder / "data"
        self.finding = finding
        self.people: list[Person] = []

    @property
    def pool(self) -> Path:
        return self.data / FOLDER

    def open(self, *options: str) -> Person:
        person = Person(create([*(options or ("--demo",)), "--data-dir", str(self.data)]))
        self.people.append(person)
        return person

    def close(self, person: Person) -> None:
        person.app.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def note(self, person: Person, since: float) -> None:
        """Note what the person is told now."""
        self.finding.told = person.message.partition("\n")[0]
        self.finding.error = person.error
        self.finding.seconds = time.perf_counter() - since

    def check(self, what: str, holds: object) -> None:
        self.finding.checks[what] = bool(holds)

    @contextmanager
    def watched(self) -> Iterator[None]:
        heart = Heartbeat()
        heart.start()
        try:
            yield
        finally:
            heart.stop()
            if len(heart.beats) > 1:
                self.finding.gap = max(self.finding.gap, float(str(heart.summary()["longest"])))


def registers(person: Person, address: str = NEW) -> bool:
    """Whether somebody can register now."""
    person.fill_registration(address, PASSWORD)
    person.click("registerSubmit")
    person.wait(lambda: person.message and not person.busy, "an answer")
    return person.page is PageName.VERIFY


def signs_in(person: Person) -> bool:
    """Whether the rider from before can sign in."""
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: (person.message and not person.busy) or person.app.claims(), "an answer")
    return bool(person.app.claims())


def told(person: Person) -> bool:
    return bool(person.message) and person.kind in {"warning", "error"}


def open_local_again(person: Person) -> None:
    """By the Welcome page, as somebody would who has put things right."""
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: person.app.pool_is_open, "the local pool")


def fill(folder: Path) -> Path:
    """Write until there is no room at all."""
    path = folder / "ballast"
    with path.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 10, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
    return path


# On a disk of its own


def full_at_the_start(stage: Stage) -> None:
    ballast = fill(stage.data.parent)
    began = time.perf_counter()
    person = stage.open()
    with stage.watched():
        person.wait(lambda: told(person), "a message")
    stage.note(person, began)
    ballast.unlink()
    open_local_again(person)
    stage.check("with room again, somebody can register", registers(person))


def full_while_it_runs(stage: Stage) -> None:
    stock(stage.data)
    person = stage.open()
    person.wait_until_ready()
    ballast = fill(stage.data.parent)
    began = time.perf_counter()
    with stage.watched():
        stage.check("nobody is told to be registered", not registers(person))
    stage.note(person, began)
    ballast.unlink()
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    stage.check("with room again, the same press registers", person.page is PageName.VERIFY)
    stage.check("who was there before can sign in", signs_in(person))


def read_only_at_the_start(stage: Stage) -> None:
    stock(stage.data)
    remount(stage.data.parent, "ro")
    began = time.perf_counter()
    person = stage.open()
    with stage.watched():
        person.wait(lambda: told(person), "a message")
    stage.note(person, began)
    remount(stage.data.parent, "rw")
    open_local_again(person)
    stage.check("writable again, who was there before can sign in", signs_in(person))


def remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


# On any disk


def vanished(stage: Stage) -> None:
    stock(stage.data)
    person = stage.open()
    person.wait_until_ready()
    aside = stage.data.rename(stage.data.with_name("elsewhere"))
    began = time.perf_counter()
    with stage.watched():
        stage.check("nobody is told to be registered", not registers(person))
    stage.note(person, began)
    if stage.data.exists():
        for path in stage.data.iterdir():  # what the app has begun to write anew
            path.unlink()
        stage.data.rmdir()
    aside.rename(stage.data)
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    stage.check("put back, the same press registers", person.page is PageName.VERIFY)
    stage.close(person)
    after = stage.open()
    after.wait_until_ready()
    stage.check("the next start has who registered", not registers(after) and "taken" in after.message)


def _settings(content: bytes) -> Callable[[Stage], None]:
    def scenario(stage: Stage) -> None:
        stock(stage.data)
        (stage.data / "settings.json").write_bytes(content)
        began = time.perf_counter()
        person = stage.open("--log-level", "INFO")
        with stage.watched():
            person.wait(lambda: told(person), "a message")
        stage.note(person, began)
        kept = stage.data / "settings.unreadable"
        stage.check("the file is kept as it was", kept.is_file() and kept.read_bytes() == content)
        open_local_again(person)
        stage.check("the local pool opens, and who was there before can sign in", signs_in(person))

    return scenario


def _database(harm: Callable[[Path], None]) -> Callable[[Stage], None]:
    def scenario(stage: Stage) -> None:
        stock(stage.data)
        path = stage.pool / FILE
        harm(path)
        before = path.read_bytes()
        began = time.perf_counter()
        person = stage.open()
        with stage.watched():
            person.wait(lambda: told(person), "a message")
        stage.note(person, began)
        kept = [each / FILE for each in stage.data.glob(f"{FOLDER}.kept-*")]
        stage.check("the file is kept as it was", [p.read_bytes() for p in kept] == [before])
        person.wait_until_ready()
        stage.check("somebody can register", registers(person))

    return scenario


def _overwrite(start: int, length: int) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(start)
            file.write(b"\xa5" * length)

    return harm


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 999")
    db.close()


def second_instance(stage: Stage) -> None:
    stock(stage.data)
    first = stage.open()
    first.wait_until_ready()
    began = time.perf_counter()
    second = stage.open()
    with stage.watched():
        second.wait(lambda: told(second), "a message")
    stage.note(second, began)
    stage.check("the first goes on", registers(first))
    stage.close(first)
    open_local_again(second)
    stage.check("the first closed, the second opens the pool", signs_in(second))


def pool_killed(stage: Stage) -> None:
    stock(stage.data)
    person = stage.open()
    person.wait_until_ready()
    [child] = psutil.Process().children()
    began = time.perf_counter()
    with stage.watched():
        child.send_signal(signal.SIGKILL)
        person.wait(lambda: told(person), "a message")
        stage.note(person, began)
        stage.check("somebody can register at once", registers(person))
    stage.check("who was there before can sign in", signs_in(person))


SCENARIOS: Final[dict[str, Callable[[Stage], None]]] = {
    "disk full at the start": full_at_the_start,
    "disk full while it runs": full_while_it_runs,
    "read-only data folder": read_only_at_the_start,
    "data folder vanishes while it runs": vanished,
    "settings: empty file": _settings(b""),
    "settings: half of the JSON": _settings(b'{"last_pool": {"local": tr'),
    "settings: bytes of no text": _settings(bytes(range(256))),
    "settings: JSON of another form": _settings(b'["last_pool"]'),
    "settings: nested 100,000 deep": _settings(b"[" * 100_000),
    "settings: a pool that makes no sense": _settings(b'{"last_pool": {"user_pool_id": 7}}'),
    "database: header overwritten": _database(_overwrite(0, 100)),
    "database: pages overwritten": _database(_overwrite(4096, 40_960)),
    "database: second half cut off": _database(_cut),
    "database: of a newer version": _database(_newer),
    "second window on one folder": second_instance,
    "local pool killed while it runs": pool_killed,
}
ON_A_DISK: Final = ("disk full at the start", "disk full while it runs", "read-only data folder")


def look_into(name: str, folder: Path) -> Finding:
    set_apart()
    finding = Finding(name)
    stage = Stage(folder, finding)
    try:
        SCENARIOS[name](stage)
    except (AssertionError, LookupError, OSError, subprocess.SubprocessError) as error:
        finding.trouble = f"{type(error).__name__}: {error}"[:600]
    for person in stage.people:
        finding.bugs += len(person.app.bugs)
        stage.close(person)
    return finding


if __name__ == "__main__":
    print(json.dumps(asdict(look_into(sys.argv[1], Path(sys.argv[2])))), flush=True)
