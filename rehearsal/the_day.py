"""The day itself: forty attendees at once, the demonstrations, and cleaning up."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from rehearsal.notebook import FailedError, Machine, Step, megabytes, spoken
from rehearsal.preparing import BUCKET, CHECKOUT, REGION, STACK
from tests.helpers.ministack import Ministack

ATTENDEES, PROGRAMS = 40, 8
COGNITOS_MAILS, COGNITOS_CREATIONS = 50, 50
"""A day, for an account; and a second, for an account in a Region."""
HERE = Path(__file__).parent
PROGRAM = f"{CHECKOUT}/attendee/bin/wildrydes-desktop"
PYTHON = f"{CHECKOUT}/attendee/bin/python"
DEMONSTRATIONS = {
    "main": "the main flow",
    "workshop-guide": "the workshop guide ticking itself",
    "break-it": "seven scenes, there and back",
    "refused": "why an API refuses a token",
    "users": "somebody confirmed by an administrator",
    "presenter": "presenter mode, begun and ended",
}


@contextmanager
def local_pool(machine: Machine) -> Iterator[dict[str, Any]]:
    """A local pool of its own; its facts as it announces them."""
    process = subprocess.Popen(
        [
            machine.folder / PROGRAM,
            "local-pool",
            "--until-stdin-closes",
            "--data-dir",
            machine.folder / "room",
        ],
        env=machine.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        process.stdin.close()
        process.wait(10)
    finally:
        process.kill()
        process.wait()


def forty(machine: Machine) -> Step:
    """Forty attendees at one pool: registered, verified, signed in, their tokens checked, and away."""
    step = Step(
        f"{ATTENDEES} attendees, all at once",
        [
            "attendee/bin/wildrydes-desktop local-pool --data-dir room",
            'attendee/bin/python rehearsal/attendees.py "$FACTS" 1 5      # and seven more, up to 40',
        ],
    )
    with local_pool(machine) as facts:
        each = ATTENDEES // PROGRAMS
        room = [
            subprocess.Popen(
                [machine.folder / PYTHON, HERE / "attendees.py", json.dumps(facts), str(first), str(each)],
                env=machine.environment({"PYTHONDONTWRITEBYTECODE": "1"}),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for first in range(1, ATTENDEES + 1, each)
        ]
        try:
            for program in room:
                assert program.stdout is not None
                program.stdout.readline()
            began = time.monotonic()
            for program in room:
                assert program.stdin is not None
                program.stdin.write("go\n")
                program.stdin.flush()
            lines = [line for program in room for line in program.communicate(timeout=200)[0].splitlines()]
            step.seconds = time.monotonic() - began
        finally:
            for program in room:
                program.kill()
                program.wait()
        with urllib.request.urlopen(facts["inbox_url"], timeout=10) as answer:
            mails = len(json.load(answer))
    _judge(step, [json.loads(line) for line in lines], mails)
    return step


def _judge(step: Step, found: list[dict[str, Any]], mails: int) -> None:
    problems = [one["problem"] for one in found if one["problem"]]
    if len(found) != ATTENDEES or problems:
        raise FailedError(f"{len(found)} of {ATTENDEES} attendees came through; {problems[:3]}")
    step.table = [("what", "times", "median", "worst")]
    for name in max((list(one["seconds"]) for one in found), key=len):  # of somebody who did everything
        times = [one["seconds"][name] for one in found if name in one["seconds"]]
        step.table.append((name, str(len(times)), _ms(statistics.median(times)), _ms(max(times))))
    until_verified = ("register", "ask for another code", "the mail is there", "verify")
    span = max(sum(one["seconds"].get(name, 0.0) for name in until_verified) for one in found)
    rate = 2 * ATTENDEES / span
    too_many = ", and would have asked some of them to try again" if rate > COGNITOS_CREATIONS else ""
    step.see(
        f"{PROGRAMS} programs with {ATTENDEES // PROGRAMS} clients of the app's own each, beside the pool"
        " on one machine, let go at the same moment. In a room nobody is as quick as that, and every laptop"
        f" works for one, so these times are the worst to be expected. All {ATTENDEES} had their unicorn, no"
        f" call was refused. The pool sent {mails} mails: of Cognito's {COGNITOS_MAILS} a day,"
        f" {COGNITOS_MAILS - mails} would be left. {ATTENDEES} SignUp and {ATTENDEES} ConfirmSignUp within"
        f" {spoken(span)} are {rate:.0f} a second; Cognito takes {COGNITOS_CREATIONS} from an account, for"
        f" both together{too_many}. Forty people who type are spread over minutes."
    )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms"


def demonstrate(machine: Machine) -> Step:
    """Every tour that the guide proposes, and the one for the front of the room at its slow pace."""
    step = Step(
        "Demonstrate",
        [
            "attendee/bin/wildrydes-desktop --tour --pace slow",
            *(f"attendee/bin/wildrydes-desktop --tour {name}" for name in DEMONSTRATIONS),
        ],
    )
    step.table = [("tour", "steps", "time")]
    slow = _tour(machine, "main", "--pace", "slow")
    step.table.append(("the main flow, `--pace slow`", str(slow[1]), spoken(slow[0])))
    step.seconds = slow[0]
    for name, what in DEMONSTRATIONS.items():
        seconds, steps = _tour(machine, name)
        step.seconds += seconds
        step.table.append((f"`{name}`: {what}", str(steps), spoken(seconds)))
    step.see(
        "Off-screen, each on a pool of its own that was gone afterwards, and every step came to its end."
        " With `--pace step` a tour takes as long as you talk."
    )
    return step


def _tour(machine: Machine, name: str, *words: str) -> tuple[float, int]:
    """How long a tour takes from the command to its end, and how many steps it has."""
    done = machine.run([machine.folder / PROGRAM, "--tour", name, *words])
    report = json.loads(done.out)
    if not report["ok"]:
        raise FailedError(f"the tour {name}: {done.err}")
    return done.seconds, len(report["steps"])


LOOPBACK_ALONE: Final = """
import fcntl, os, socket, struct, sys
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1  # linux/sockios.h, linux/if.h
with socket.socket() as any_socket:
    asked = fcntl.ioctl(any_socket, GET_FLAGS, struct.pack("16sH14x", b"lo", 0))
    flags = struct.unpack("16sH14x", asked)[1]
    fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sH14x", b"lo", flags | UP))
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Puts up the loopback device of an empty network, and becomes another program. Linux."""


def without_network(machine: Machine) -> Step:
    """The main flow where there is no network at all."""
    step = Step(
        "Take the network away",
        ["unshare --map-root-user --net   # and in it: ip link set lo up", "wildrydes-desktop --tour"],
    )
    alone = [shutil.which("unshare") or "false", "-rn"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        step.see("Not done: this machine lets nobody have a network of their own.")
        return step
    program = machine.folder / PROGRAM
    done = machine.run([*alone, "python3", "-c", LOOPBACK_ALONE, program, "--tour"])
    if not json.loads(done.out)["ok"]:
        raise FailedError(f"without a network: {done.err}")
    step.seconds = done.seconds
    step.see(
        "In a network of its own with nothing in it but 127.0.0.1: the whole main flow on the local pool,"
        " and no step failed."
    )
    return step


def clean_up(machine: Machine, cloud: Ministack) -> Step:
    """Delete the stack, look at what remains, and remove that too."""
    words = ["delete", "--region", REGION, "--stack-name", STACK]
    step = Step(
        "Clean up",
        [
            f"attendee/bin/wildrydes-desktop stack {' '.join(words)} --json",
            "rm -r ~/.local/share/wildrydes-desktop room",
            f"cd .. && rm -r {CHECKOUT}",
        ],
    )
    began = time.monotonic()
    done = machine.run([machine.folder / PROGRAM, "stack", *words, "--json"], more=cloud.variables())
    gone = json.loads(done.out)
    left = cloud.client("s3", REGION).list_objects_v2(Bucket=BUCKET).get("KeyCount", 0)
    pools = len(cloud.client("cognito-idp", REGION).list_user_pools(MaxResults=60)["UserPools"])
    kept = _below(machine.home)
    room = megabytes(machine.folder / "room")
    of_pip = megabytes(machine.home / ".cache") if (machine.home / ".cache").exists() else "nothing"
    whole = megabytes(machine.folder / CHECKOUT)
    shutil.rmtree(machine.home / ".local" / "share" / "wildrydes-desktop")
    shutil.rmtree(machine.folder / "room")
    shutil.rmtree(machine.folder / CHECKOUT)
    step.seconds = time.monotonic() - began
    step.see(
        f"{gone['stack']['phase'].capitalize()} after {spoken(done.seconds)}: user pools left {pools},"
        f" objects left in the bucket {left}, remaining resources {len(gone['remaining'])}; the bucket"
        f" stays. On the disk there were then: {kept} in the home, {room} of the local pool with its"
        f" {ATTENDEES} users, and {whole} of checkout, environments and pictures. pip's own cache: {of_pip}."
        " Nothing was in a keyring: nobody had ticked “Keep me signed in”. After the two commands the home"
        f" held {_below(machine.home) or 'nothing of the app'}."
    )
    return step


def _below(home: Path) -> str:
    """The files of the app below a home, by name."""
    folder = home / ".local" / "share" / "wildrydes-desktop"
    found = sorted(each for each in folder.rglob("*") if each.is_file())
    return ", ".join(f"`{each.relative_to(folder)}`" for each in found)
