"""`make rehearsal`: take the instructor's guide from an empty machine to the end; write docs/rehearsal.md."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.__main__ import conditions
from rehearsal import preparing, the_day
from rehearsal.notebook import FailedError, Machine, Step, spoken
from tests.helpers import ministack

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "rehearsal.md"
BEGIN, END = "<!-- rehearsed: begin -->", "<!-- rehearsed: end -->"


def rehearse(folder: Path) -> list[Step]:
    """Every step in the guide's order. Raises FailedError at the first that does not work."""
    machine = Machine(folder)
    steps: list[Step] = []

    def took(step: Step) -> None:
        steps.append(step)
        sys.stderr.write(f"{step.title}: {spoken(step.seconds)}\n")

    took(preparing.fetch(machine, ROOT))
    took(preparing.set_up(machine))
    took(preparing.hand_out(machine))
    with ministack.running() as cloud:
        launched, pool = preparing.launch(machine, cloud)
        took(launched)
        took(preparing.preset(machine, cloud, pool))
        took(the_day.forty(machine))
        took(the_day.demonstrate(machine))
        took(the_day.without_network(machine))
        took(the_day.clean_up(machine, cloud))
    return steps


def written(steps: list[Step], took: float) -> str:
    """The part of the document between the marks."""
    lines = [f"{conditions(took)} From the empty folder to the empty folder: **{spoken(took)}**.", ""]
    lines += ["| step | time |", "|---|---:|"]
    lines += [f"| {number}. {step.title} | {spoken(step.seconds)} |" for number, step in enumerate(steps, 1)]
    lines.append("")
    for number, step in enumerate(steps, 1):
        lines += step.lines(number)
    return "\n".join(lines).rstrip()


def main() -> int:
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="rehearsal-") as folder:
            steps = rehearse(Path(folder))
    except (FailedError, ministack.MinistackError) as error:
        sys.stderr.write(f"The rehearsal ended early: {error}\n")
        return 1
    text = DOCUMENT.read_text("utf-8")
    found = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
    if not found.search(text):
        raise LookupError(f"{DOCUMENT.name} has lost its marks")
    told = f"{BEGIN}\n{written(steps, time.monotonic() - began)}\n{END}"
    DOCUMENT.write_text(found.sub(lambda _: told, text), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
