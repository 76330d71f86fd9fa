"""Run as a process that is killed: somebody registers rider after rider in the real windows, without end.

    python -m reliability.victim FOLDER NUMBER [RIDER]

Each thing that the windows acknowledge is a line on standard output: `ready`, `signed in NAME` (a rider of
an earlier run), `registered NAME`, `confirmed NAME`. A message where there should be none is `told TEXT`.
"""

from __future__ import annotations

import os
import sys
import traceback
from itertools import count

from reliability.apart import set_apart
from tests.helpers.person import Person
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.app import create
from wildrydes_desktop.ui.pages.names import PageName


def say(what: str) -> None:
    """In one write: a line is there, or it is not."""
    os.write(1, f"{what}\n".encode())


def main(folder: str, number: int, rider: str) -> None:
    set_apart()
    person = Person(create(["--demo", "--data-dir", folder]))
    person.wait_until_ready()
    if person.message:
        say("told " + person.message.replace("\n", " "))
    say("ready")
    if rider:
        person.sign_in(rider, PASSWORD)
        say(f"signed in {rider}")
        person.account("accountSignOut")
    for each in count():
        name = f"rider-{number}-{each}@example.com"
        person.fill_registration(name, PASSWORD)
        person.click("registerSubmit")
        person.wait(lambda: person.page is PageName.VERIFY, "the Verify page")
        say(f"registered {name}")
        person.take_code(name)
        person.click("verifySubmit")
        person.wait(lambda: person.page is PageName.SIGN_IN and person.kind == "success", "the confirmation")
        say(f"confirmed {name}")


if __name__ == "__main__":
    try:
        main(sys.argv[1], int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
    except Exception:
        traceback.print_exc()  # the app's own hook would keep it for its log
        raise
