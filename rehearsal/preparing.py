"""Before the day: fetch the app, hand it out, make the pool, write `wildrydes.toml`."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from rehearsal.notebook import FailedError, Machine, Step, megabytes, spoken
from tests.helpers.ministack import Ministack

CHECKOUT = "wildrydes-desktop"
OWN_GUIDE = """\
title = "Wild Rydes in room 4"

[[step]]
id = "register"
title = "Register"
text = "With an address that you can read mail at."
done_when = "registered"
go = "register"
notes = "Wait until everybody has got here."
"""
BUCKET, STACK, REGION = "wildrydes-rehearsal", "wildrydes-webapp-2", "us-east-1"
FIRST_PICTURE = f"{CHECKOUT}/build/tour/01-open.png"
POOL_WITHIN = 30.0  # s
LOOK_EVERY = 0.02  # s


def fetch(machine: Machine, source: Path) -> Step:
    step = Step("Fetch it", [f"git clone <this repository> {CHECKOUT}"])
    step.seconds = machine.run(["git", "clone", "--quiet", source, CHECKOUT]).seconds
    step.see(
        f"An empty folder, a home with nothing in it. From a copy on the same disk: {megabytes_of(machine)}."
    )
    return step


def megabytes_of(machine: Machine) -> str:
    return megabytes(machine.folder / CHECKOUT)


def set_up(machine: Machine) -> Step:
    """`make run`, on a machine without a display: it sets up, and then takes the tour."""
    step = Step("Set it up and see it run", [f"cd {CHECKOUT}", "make run"])
    picture = machine.folder / FIRST_PICTURE
    began, ready, window = time.monotonic(), 0.0, 0.0
    errors = machine.folder / "make-run.err"
    with errors.open("w+") as told:
        process = subprocess.Popen(
            ["make", "run"],
            cwd=machine.folder / CHECKOUT,
            env=machine.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=told,
            text=True,
        )
        while process.poll() is None and not window:
            now = time.monotonic() - began
            if not ready and "There is no display here" in errors.read_text("utf-8"):
                ready = now
            if picture.exists():
                window = now
            time.sleep(LOOK_EVERY)
        out, _ = process.communicate()
    step.seconds = time.monotonic() - began
    if process.returncode or not json.loads(out)["ok"]:
        raise FailedError(f"make run: {errors.read_text('utf-8')[-1500:]}")
    again = machine.run(["make", "run"], within=CHECKOUT)
    step.see(
        f"The environment stood after {spoken(ready)} ({megabytes(machine.folder / CHECKOUT / '.venv')})."
        " The packages came from a store on the same machine: add their download. The first picture of the"
        f" window was there {spoken(window - ready)} later, with Python's modules still to be compiled."
        " There is no display, so it was the tour that ran, seven steps from the window to the ride, and"
        f" none failed. Once more, with all in place: {spoken(again.seconds)}."
    )
    return step


def hand_out(machine: Machine) -> Step:
    """The wheel: what can be made and tried in a minute. Executables are `make package`'s."""
    step = Step(
        "Make what is handed out, and try it",
        [
            ".venv/bin/python -m pip wheel --no-deps --wheel-dir handout .",
            "python3 -m venv attendee",
            "attendee/bin/python -m pip install handout/*.whl",
            "attendee/bin/wildrydes-desktop self-check",
        ],
    )
    within = CHECKOUT
    built = machine.run(
        [".venv/bin/python", "-m", "pip", "wheel", "--no-deps", "--wheel-dir", "handout", "."], within=within
    )
    (wheel,) = (machine.folder / CHECKOUT / "handout").glob("*.whl")
    made = machine.run(["python3", "-m", "venv", "attendee"], within=within)
    installed = machine.run(["attendee/bin/python", "-m", "pip", "install", "--quiet", wheel], within=within)
    checked = machine.run(["attendee/bin/wildrydes-desktop", "self-check"], within=within)
    step.seconds = built.seconds + made.seconds + installed.seconds + checked.seconds
    names = [check["name"] for check in json.loads(checked.out)["checks"]]
    step.see(
        f"The wheel has {megabytes(wheel)} and was built in {spoken(built.seconds)}; installing it with all"
        f" that it stands on took {spoken(made.seconds + installed.seconds)}, the self-check"
        f" {spoken(checked.seconds)}. It looked at {', '.join(names[:-1])} and {names[-1]}, and all were"
        " there."
    )
    return step


def launch(machine: Machine, cloud: Ministack) -> tuple[Step, dict[str, Any]]:
    """The stack, on MiniStack. Returns the pool's two ids and its Region as well."""
    words = ["launch", "--region", REGION, "--bucket", BUCKET, "--capability-iam"]
    step = Step(
        "Launch the stack",
        [
            f"attendee/bin/wildrydes-desktop stack {' '.join(words)} --json",
            f"attendee/bin/wildrydes-desktop stack status --region {REGION}",
        ],
    )
    cloud.bucket(BUCKET, REGION)
    program = machine.folder / CHECKOUT / "attendee" / "bin" / "wildrydes-desktop"
    done = machine.run([program, "stack", *words, "--json"], more=cloud.variables())
    made = json.loads(done.out)
    status = machine.run([program, "stack", "status", "--region", REGION], more=cloud.variables())
    step.seconds = done.seconds + status.seconds
    lines = len(done.err.splitlines())
    if made["website"]["user_pool_id"] != made["pool"]["user_pool_id"]:
        raise FailedError("js/config.js names another pool than the stack does")
    step.see(
        "**Not on AWS**: MiniStack stood in for it, which has no waiting to do; on AWS count a minute or"
        f" two. The bucket of module 1 was there. Stack `{made['stack']['name']}`: {made['stack']['status']}"
        f" after {spoken(done.seconds)}, told in {lines} lines as it went. `js/config.js` in the bucket"
        " names the stack's pool."
    )
    return step, made["pool"]


def preset(machine: Machine, cloud: Ministack, pool: dict[str, Any]) -> Step:
    """`wildrydes.toml`, and the first start of somebody who was handed it."""
    step = Step("Write wildrydes.toml, and start as an attendee does")
    file = machine.folder / "wildrydes.toml"
    text = (
        'language = "en"\n'
        f'region = "{pool["region"]}"\n'
        'guide = "room-4.toml"\n\n'
        "[pool]\n"
        f'user_pool_id = "{pool["user_pool_id"]}"\n'
        f'client_id = "{pool["client_id"]}"\n'
    )
    (machine.folder / "room-4.toml").write_text(OWN_GUIDE, "utf-8")
    file.write_text(f'{text}endpoint_url = "{cloud.endpoint_url}"\n', "utf-8")
    step.typed = [
        "cat > wildrydes.toml <<'END'",
        *text.replace(pool["user_pool_id"], "us-east-1_…").replace(pool["client_id"], "…").splitlines(),
        "END",
        "attendee/bin/wildrydes-desktop --presets wildrydes.toml",
    ]
    program = machine.folder / CHECKOUT / "attendee" / "bin" / "wildrydes-desktop"
    settings = machine.home / ".local" / "share" / "wildrydes-desktop" / "settings.json"
    began = time.monotonic()
    process = subprocess.Popen(
        [program, "--presets", file],
        cwd=machine.folder,
        env=machine.environment({"QT_QPA_PLATFORM": "offscreen"}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not all(
            sign in (settings.read_text("utf-8") if settings.exists() else "")
            for sign in (pool["user_pool_id"], "room-4.toml")
        ):
            if process.poll() is not None or time.monotonic() - began > POOL_WITHIN:
                raise FailedError("the app did not come to the pool that wildrydes.toml names")
            time.sleep(LOOK_EVERY)
        opened = time.monotonic() - began
        process.send_signal(signal.SIGTERM)
        leaving = time.monotonic()
        process.wait(10)
        left = time.monotonic() - leaving
    finally:
        process.kill()
        process.wait()
    step.seconds = opened
    step.see(
        f"Off-screen, the pool and the instructor's own guide were open {spoken(opened)} after the start,"
        " without a question to the attendee, and noted for the next start. Asked to end, the app was gone"
        f" after {spoken(left)}. (The file also named MiniStack's address, as `endpoint_url`; for a pool on"
        " AWS that line is left out. Beside an executable the file needs no option.)"
    )
    return step
