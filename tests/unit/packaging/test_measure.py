"""What is larger or slower than was promised is found, and a start is not called slow for a busy machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import measure
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="starts are timed on Linux")

Starts = dict[str, list[float]]

PROGRAMS = ("bare window", "the app")
WAYS = ("from source", "frozen folder", "one file")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., int]:
    """Check, with figures that a test makes up, and nothing started: returns the exit code."""

    def check(*words: str, app: float = 100.0, folder: float = 100.0, others: float = 0.0) -> int:
        each: Starts = {f"{program}, {way}": [90.0, 100.0, 300.0] for program in PROGRAMS for way in WAYS}
        each["the app, frozen folder"] = [app - 1, app, app + 900]
        monkeypatch.setattr(measure, "starts", lambda *_: each)
        monkeypatch.setattr(measure, "busy", lambda: others)
        monkeypatch.setattr(measure, "x_server", lambda: nullcontext({"DISPLAY": ":9"}))
        monkeypatch.setattr(measure, "_versions", lambda: "PyInstaller 6")
        monkeypatch.setattr(measure, "sizes", lambda _: [("One folder", folder, 160), ("Wheel", 999.0, None)])
        monkeypatch.setattr(measure, "README", tmp_path / "README.md")
        return measure.main([str(tmp_path), *words])

    return check


def test_as_promised(run: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--check", app=105.0, folder=160.0) == 0
    assert "| One folder | 160.0 | ≤ 160 |\n| Wheel | 999.0 |  |" in (said := capsys.readouterr().out)
    assert "Frozen app / app from source: **1.05** (promised: at most 1)" in said
    assert "BAD" not in said


def test_too_large_is_bad_on_any_machine(run: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    for others in (0.0, 0.9):
        assert run("--check", folder=160.1, others=others) == 1
        assert "BAD One folder: 160.1 MB, not 160" in capsys.readouterr().out


def test_too_slow_is_bad_on_a_machine_at_rest(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text(f"{measure.BEGIN}\n{measure.END}\n", "utf-8")
    assert run(app=112.0) == 1
    said = capsys.readouterr().out
    assert "BAD off-screen: the frozen app takes 1.12 times as long as the app from source" in said
    assert "as long as a bare window" not in said
    assert run(app=140.0) == 1
    assert (
        "BAD off-screen: the frozen app takes 1.40 times as long as a bare window" in capsys.readouterr().out
    )
    assert run(app=140.0, others=0.5) == 0
    said = capsys.readouterr().out
    assert "BAD" not in said
    assert "others took 50% of the processors' time" in said


def test_a_check_says_what_is_slow_and_does_not_fail_for_it(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--check", app=140.0) == 0
    said = capsys.readouterr().out
    assert "slow off-screen: the frozen app takes 1.40 times as long as a bare window" in said
    assert "BAD" not in said


def test_the_table_stands_in_the_readme(run: Callable[..., int], tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"Before\n{measure.BEGIN}\nwhat was measured before\n{measure.END}\nAfter\n", "utf-8")
    assert run("--check") == 0
    assert "what was measured before" in readme.read_text("utf-8")
    assert run() == 0
    text = readme.read_text("utf-8")
    assert text.startswith(f"Before\n{measure.BEGIN}\n2")
    assert text.endswith(f"\n{measure.END}\nAfter\n")
    assert "| One folder | 100.0 | ≤ 160 |" in text
    assert "what was measured before" not in text
