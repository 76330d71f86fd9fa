"""Judges what build.py made for Linux, in a room without Python. Nothing is handed out that was not started.

    python packaging/judge.py dist

Each program is unpacked or installed, then asked for its version, for a check of itself, for the tour
off-screen and on an X server, for the local pool alone, and for a start with a `wildrydes.toml` beside it.
All that it prints is compared with what is allowed. There is no network; what tries to use one is counted.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import identity
from identity import NAME, ROOT
from room import Corner, FailedError, NoRoomError, Room

PATIENCE = 120.0  # seconds for one program
STEPS = {"open", "register", "read_mail", "verify", "sign_in", "inspect"}  # of the tour, at least

# Standard error may hold lines like these and no others.
ALLOWED = (
    r"This plugin does not support (propagateSizeHints|raise)\(\)",  # off-screen, there is no window manager
)

PRESETS = """\
language = "en"
region = "eu-west-1"
data_dir = "portable"

[pool]
user_pool_id = "eu-west-1_AbCdEfGhI"
client_id = "1example23456789"
endpoint_url = "http://127.0.0.1:9"
"""


class Verdicts:
    """Says each verdict as it comes, and remembers the bad ones."""

    def __init__(self) -> None:
        self.bad: list[str] = []

    def judge(self, what: str, check: Callable[[], str]) -> None:
        began = time.monotonic()
        try:
            found, good = check(), True
        except (AssertionError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
            found, good = f"{type(error).__name__}: {error}", False
            self.bad.append(what)
        seconds = time.monotonic() - began
        sys.stdout.write(f"{'ok ' if good else 'BAD'} {what} ({seconds:.1f} s) {found}\n")
        sys.stdout.flush()


class Candidate:
    """One program in a place: `path` is how it is started there."""

    def __init__(self, place: Room | Corner, name: str, path: Path) -> None:
        self.place = place
        self.name = name
        self.path = path

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end. Whatever it says on standard error must be allowed."""
        done = subprocess.run(
            self.place.command([str(self.path), *words], environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert not unexpected(done.stderr), f"standard error: {unexpected(done.stderr)[:5]}"
        return done

    @contextlib.contextmanager
    def running(self, *words: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
        """Let it run while inside; it must be gone and must have ended well after SIGTERM."""
        process = subprocess.Popen(
            self.place.command([str(self.path), *words], environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                _, said = process.communicate(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                raise
        ends = (0, -signal.SIGTERM)  # the latter, if the signal came before the window
        assert process.returncode in ends, f"it ended with {process.returncode}: {said[-400:]}"
        assert not unexpected(said), f"standard error: {unexpected(said)[:5]}"

    # What is asked of it

    def version(self) -> str:
        done = self.run("--version")
        assert (done.returncode, done.stdout) == (0, f"{NAME} {identity.version()}\n"), done.stdout
        return done.stdout.strip()

    def self_check(self) -> str:
        done = self.run("self-check")
        report = json.loads(done.stdout)
        missing = [check for check in report["checks"] if not check["ok"]]
        assert report["ok"], missing
        assert not missing
        assert report["frozen"] is True
        return "; ".join(f"{check['name']}: {check['detail']}" for check in report["checks"])

    def tour(self, **environment: str) -> str:
        pictures = self.place.home / "tour"
        done = self.run("--tour", "--tour-output", str(pictures), **environment)
        report = json.loads(done.stdout)
        assert done.returncode == 0, report
        assert report["ok"]
        assert {step["name"] for step in report["steps"]} >= STEPS, report["steps"]
        verdicts = {check["verdict"] for check in report["checks"]}
        assert verdicts <= {"pass", "unknown"}, report["checks"]
        taken = sorted(self.place.outside(pictures).glob("*.png"))
        assert len(taken) == len(report["steps"]), taken
        assert all(picture.stat().st_size > 10_000 for picture in taken), "a picture with nothing on it"
        return f"{sum(step['seconds'] for step in report['steps']):.1f} s, {len(taken)} pictures"

    def local_pool(self) -> str:
        data = str(self.place.home / "pool")
        with self.running("local-pool", "--data-dir", data) as process:
            assert process.stdout is not None
            said = json.loads(process.stdout.readline())
            with urllib.request.urlopen(said["jwks_uri"], timeout=10) as answer:
                keys = json.load(answer)["keys"]
            with urllib.request.urlopen(said["inbox_url"], timeout=10) as answer:
                assert json.load(answer) == []
        return f"{said['endpoint_url']}, {len(keys)} keys"

    def presets(self, display: dict[str, str]) -> str:
        """A file beside the program presets the pool and makes it portable; nothing is left in the home."""
        beside = self.place.outside(self.path.parent)
        file, data = beside / "wildrydes.toml", beside / "portable"
        home_data = self.place.outside(self.place.home / ".local" / "share" / NAME)
        shutil.rmtree(home_data, ignore_errors=True)
        file.write_text(PRESETS)
        self.place.give(self.path.parent)
        try:
            with self.running(**display) as process:
                until(lambda: "eu-west-1_AbCdEfGhI" in _last_pool(data), "the preset pool to open")
                until_at_rest(process.pid)
            assert not home_data.exists(), "something was written into the home all the same"
            file.write_text(PRESETS.replace('"portable"', '"portable'))
            with self.running(**display) as process:
                until((home_data / "wildrydes.log").exists, "a start in spite of a malformed file")
                until_at_rest(process.pid)
        finally:
            file.unlink()
            shutil.rmtree(data, ignore_errors=True)
        return "portable, and started with a malformed file as well"


def _last_pool(data: Path) -> str:
    try:
        return str(json.loads((data / "settings.json").read_text("utf-8"))["last_pool"])
    except (OSError, ValueError, KeyError):
        return ""


def until(condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


def until_at_rest(pid: int) -> None:
    """Wait until the program has used no processor time for a second: its window stands."""
    used, since = -1, time.monotonic()
    end = since + PATIENCE
    while time.monotonic() - since < 1:
        assert time.monotonic() < end, "it never came to rest"
        now = _ticks(pid) // 3  # a blinking cursor and the collector's timer are rest
        if now != used:
            used, since = now, time.monotonic()
        time.sleep(0.05)


def _ticks(pid: int) -> int:
    """Processor time of a process and its children so far, in hundredths of a second."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()
    return int(fields[11]) + int(fields[12]) + sum(_ticks(int(child)) for child in children)


def unexpected(text: str) -> list[str]:
    """The lines that no pattern of `ALLOWED` stands for."""
    return [line for line in text.splitlines() if line and not any(re.search(p, line) for p in ALLOWED)]


@contextlib.contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """An X server of our own; what a program needs in its environment to use it. Empty without Xvfb."""
    server = shutil.which("Xvfb")
    if server is None:
        yield {}
        return
    command = [server, "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        yield {"DISPLAY": f":{process.stdout.readline().strip()}"}
        process.stdout.close()
    finally:
        process.terminate()
        process.wait(10)


def ways_out() -> int:
    """How many packets found no way out of here: what a program sent, or tried to, to anywhere else."""
    with Path("/proc/net/snmp").open() as lines:
        names, values = [line.split() for line in lines if line.startswith("Ip:")]
    return int(dict(zip(names[1:], values[1:], strict=True))["OutNoRoutes"])


def candidates(place: Room | Corner, dist: Path) -> Iterator[Candidate]:
    """Each program, unpacked or copied into an empty home; the .deb is installed already, in a room."""
    base = identity.base_name()

    def new_home(name: str) -> Path:
        place.move(name)
        return place.outside(place.home)

    package = next(iter(dist.glob("*.deb")), None)
    if isinstance(place, Room):
        new_home("deb")
        yield Candidate(place, "deb", Path("/usr/bin") / NAME)
    elif package is not None:
        subprocess.run(["dpkg-deb", "--extract", str(package), str(new_home("deb") / "root")], check=True)
        yield Candidate(place, "deb, only unpacked", place.home / "root" / "usr" / "bin" / NAME)
    subprocess.run(["tar", "-xJf", str(dist / f"{base}.tar.xz"), "-C", str(new_home("folder"))], check=True)
    yield Candidate(place, "folder", place.home / base / NAME)
    single = new_home("file") / "single"
    single.mkdir()
    shutil.copy2(dist / base, single / NAME)
    (single / NAME).chmod(0o755)
    yield Candidate(place, "one file", place.home / "single" / NAME)
    app_dir = ROOT / "build" / "package" / "AppDir"
    if app_dir.exists():
        # What an AppImage holds, as it is when mounted: the runtime before it is AppImage's own.
        subprocess.run(["cp", "-a", str(app_dir), str(new_home("appdir") / "AppDir")], check=True)
        yield Candidate(place, "AppDir", place.home / "AppDir" / "AppRun")


def judge_all(place: Room | Corner, dist: Path) -> int:
    place.enter()
    verdicts = Verdicts()
    isolated = isinstance(place, Room)
    before = ways_out() if isolated else 0
    with x_server() as display:
        if not display:
            sys.stdout.write("skipped: the tour on an X server (no Xvfb here)\n")
        for candidate in candidates(place, dist):
            place.give(place.home)
            name = candidate.name
            verdicts.judge(f"{name}: --version", candidate.version)
            verdicts.judge(f"{name}: self-check", candidate.self_check)
            verdicts.judge(f"{name}: tour off-screen", candidate.tour)
            if display:
                verdicts.judge(f"{name}: tour on X11 (xcb)", partial(candidate.tour, **display))
            verdicts.judge(f"{name}: local pool alone", candidate.local_pool)
            if name in {"folder", "one file"}:
                shown = display or {"QT_QPA_PLATFORM": "offscreen"}
                verdicts.judge(f"{name}: presets", partial(candidate.presets, shown))
            if name == "folder" and all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))):
                verdicts.judge(f"{name}: GNOME Keyring", partial(_with_a_keyring, candidate))
    if isolated:
        verdicts.judge("nothing is left in /tmp", partial(_nothing_left, place))
        verdicts.judge("nobody tried the network", partial(_nobody_tried, before))
        verdicts.judge("there is no Python", partial(_no_python, place))
    sys.stdout.write(f"in {place.kind}: {len(verdicts.bad)} bad\n")
    return 1 if verdicts.bad else 0


def _with_a_keyring(candidate: Candidate) -> str:
    """Outside the room, in a D-Bus session of its own with GNOME's keyring unlocked, it names that."""
    program = candidate.place.outside(candidate.path)
    with tempfile.TemporaryDirectory(prefix="wildrydes-keyring-") as home:
        unlock = "printf judged | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
        words = ["dbus-run-session", "--", "sh", "-c", f'{unlock}; exec "$0" self-check', str(program)]
        environment = {"HOME": home, "XDG_RUNTIME_DIR": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        done = subprocess.run(
            words,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    (found,) = [check["detail"] for check in json.loads(done.stdout)["checks"] if check["name"] == "keyring"]
    assert found == "keyring.backends.SecretService.Keyring", found
    return str(found)


def _nothing_left(place: Room | Corner) -> str:
    left = [path.name for path in place.outside(Path("/tmp")).iterdir() if not path.name.startswith(".X")]  # noqa: S108
    assert not left, left
    return ""


def _nobody_tried(before: int) -> str:
    tried = ways_out() - before
    assert tried == 0, f"{tried} packets wanted to leave"
    return ""


def _no_python(place: Room | Corner) -> str:
    assert place.pythons() == []
    return ""


def main(argv: list[str]) -> int:
    inside = "--inside" in argv
    dist = Path(next((word for word in argv if not word.startswith("-")), "dist")).resolve()
    root = ROOT / "build" / "package" / "room"
    if inside:
        return judge_all(Room(root), dist)
    package, room = next(iter(dist.glob("*.deb")), None), Room(root)
    if package is None:
        return _in_a_corner("there is no .deb to install in it", dist)
    try:
        room.make()
    except NoRoomError as reason:
        return _in_a_corner(str(reason), dist)
    try:
        room.install(package)
        return _inside(dist)
    except FailedError as failed:
        sys.stdout.write(f"BAD deb: it cannot be installed. {failed}\n")
        return 1
    finally:
        room.remove()


def _in_a_corner(reason: str, dist: Path) -> int:
    sys.stdout.write(f"skipped: the room without Python and without a network ({reason})\n")
    corner = Corner()
    try:
        return judge_all(corner, dist)
    finally:
        corner.remove()


def _inside(dist: Path) -> int:
    """Judge in namespaces of our own, from where there is no way out but to ourselves."""
    here = [sys.executable, str(Path(__file__).resolve()), "--inside", str(dist)]
    line = 'ip link set lo up && exec "$@"'
    done = subprocess.run(
        ["unshare", "--mount", "--net", "--", "sh", "-c", line, "sh", *here], env=os.environ, check=False
    )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
