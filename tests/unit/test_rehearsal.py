"""How a rehearsal is written down."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rehearsal import __main__ as rehearsal
from rehearsal.notebook import FailedError, Machine, Step, spoken


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.02, "less than 0.1 s"), (2.94, "2.9 s"), (38.4, "38 s"), (100, "1 min 40 s"), (185.9, "3 min 05 s")],
)
def test_times_are_said_as_people_say_them(seconds: float, said: str) -> None:
    assert spoken(seconds) == said


def test_a_step_shows_what_was_typed_and_seen() -> None:
    step = Step("Launch", ["stack launch"], seconds=3.5, table=[("what", "worst"), ("ride", "3 ms")])
    step.see("It is there.")
    step.see("All of it.")
    assert "\n".join(step.lines(4)) == (
        "### 4. Launch\n\n```sh\nstack launch\n```\n\n**3.5 s.** It is there. All of it.\n\n"
        "| what | worst |\n|---|---:|\n| ride | 3 ms |\n"
    )


def test_the_machine_knows_nothing_of_who_rehearses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "AWS_ACCESS_KEY_ID", "WILDRYDES_CLIENT_SECRET", "XDG_DATA_HOME", "PYTHONPATH"):
        monkeypatch.setenv(name, "of this machine")
    machine = Machine(tmp_path / "empty")
    code = "import os; print(sorted(os.environ), os.environ['HOME'])"
    told = machine.run([sys.executable, "-c", code]).out
    assert "DISPLAY" not in told
    assert "AWS" not in told
    assert "WILDRYDES" not in told
    assert "XDG" not in told
    assert str(tmp_path) in told
    assert list(machine.home.iterdir()) == []


def test_a_command_that_fails_ends_it_with_its_words(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "empty")
    with pytest.raises(FailedError, match=r"ended with 3: no room"):
        machine.run([sys.executable, "-c", "import sys; sys.stderr.write('no room'); sys.exit(3)"])


def test_the_document_has_its_marks_and_every_step(tmp_path: Path) -> None:
    text = rehearsal.DOCUMENT.read_text("utf-8")
    assert text.count(rehearsal.BEGIN) == text.count(rehearsal.END) == 1
    told = rehearsal.written([Step("Fetch", seconds=1), Step("Clean up", seconds=2)], 3)
    assert "| 1. Fetch | 1.0 s |\n| 2. Clean up | 2.0 s |" in told
    assert "**3.0 s**" in told
