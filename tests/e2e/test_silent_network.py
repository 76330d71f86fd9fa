"""No silent traffic: from its start to its end the app speaks to nobody but its own pool on this machine.

Every name that Python looks up and every address that it connects to is noted, in the app's process and in
the local pool's. The few things that Qt could do by itself are not in it: QtNetwork is not imported.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Loaded by Python itself at the start of each process that has its folder on the path.
WITNESS = """\
import json, os, sys

NOTED = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "webbrowser.open"}

def note(event, arguments):
    if event in NOTED:
        where = repr(arguments[1] if event in {"socket.connect", "socket.sendto"} else arguments[0])
        with open(os.environ["WITNESS"], "a") as file:
            file.write(json.dumps([event, where]) + "\\n")

sys.addaudithook(note)
"""

TELLTALE = "import urllib.request; urllib.request.urlopen('http://updates.example.invalid', timeout=1)"


def witnessed(folder: Path, *command: str) -> tuple[subprocess.CompletedProcess[str], list[list[str]]]:
    """Run Python with `command`; what it and its children looked up and connected to."""
    (folder / "sitecustomize.py").write_text(WITNESS)
    notes = folder / "notes"
    path = os.pathsep.join([str(folder), str(ROOT)])
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": path, "WITNESS": str(notes), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    found = [json.loads(line) for line in notes.read_text().splitlines()] if notes.exists() else []
    return done, found


def test_the_tour_speaks_to_this_machine_alone(tmp_path: Path) -> None:
    done, found = witnessed(tmp_path, "-m", "wildrydes_desktop", "--tour")
    assert done.returncode == 0, done.stderr
    assert found, "not even the local pool was spoken to: the witness is blind"
    # A number is looked up without asking anybody; waitress does that with the address it would listen on.
    asked = [note for note in found if note != ["socket.getaddrinfo", "'0.0.0.0'"]]
    assert [note for note in asked if "127.0.0.1" not in note[1]] == []


def test_neither_does_the_self_check(tmp_path: Path) -> None:
    done, found = witnessed(tmp_path, "-m", "wildrydes_desktop", "self-check")
    assert done.returncode == 0, done.stdout + done.stderr
    assert found == []


def test_the_witness_would_have_seen_it(tmp_path: Path) -> None:
    _, found = witnessed(tmp_path, "-c", TELLTALE)
    assert ["socket.getaddrinfo", "'updates.example.invalid'"] in found
