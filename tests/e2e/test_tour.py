"""The tour as people and scripts run it: a process of its own, without a screen and in an empty home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
STEPS = ["open", "register", "read_mail", "verify", "sign_in", "inspect", "ride"]
CHECKS = {
    "structure",
    "algorithm",
    "key_id",
    "signature",
    "issuer",
    "audience",
    "token_use",
    "expiry",
    "issued_at",
    "auth_time",
    "at_hash",
}
PNG = b"\x89PNG\r\n\x1a\n"


@dataclass
class Tour:
    """A tour that is over."""

    ended: subprocess.CompletedProcess[str]
    home: Path
    pictures: Path
    temporary: Path

    @property
    def report(self) -> dict[str, Any]:
        """The JSON object at the end of standard output."""
        found: dict[str, Any] = json.loads(self.ended.stdout)
        return found


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    folder = tmp_path_factory.mktemp("tour")
    home, pictures, temporary = folder / "home", folder / "pictures", folder / "tmp"
    home.mkdir()
    temporary.mkdir()
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "AWS_", "DISPLAY", "WAYLAND", "WILDRYDES_"))
    }
    environment |= {"HOME": str(home), "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "wildrydes_desktop", "--tour", "--tour-output", str(pictures)]
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    return Tour(ended, home, pictures, temporary)


def test_it_ends_well_and_says_nothing_else(tour: Tour) -> None:
    assert tour.ended.stderr == ""
    assert tour.ended.returncode == 0
    assert tour.report["ok"] is True


def test_each_step_is_reported_in_its_order(tour: Tour) -> None:
    assert [step["name"] for step in tour.report["steps"]] == STEPS
    assert all(step["ok"] is True and step["seconds"] > 0 for step in tour.report["steps"])
    assert all(set(step) == {"name", "ok", "seconds"} for step in tour.report["steps"])


def test_the_claims_are_those_of_the_rider_who_travelled(tour: Tour) -> None:
    claims = tour.report["claims"]
    assert set(tour.report) == {"ok", "steps", "claims", "checks"}
    assert set(claims) == {"id", "access"}
    assert claims["id"]["token_use"] == "id"
    assert claims["access"]["token_use"] == "access"
    assert claims["id"]["email"].endswith("@example.com")
    assert claims["id"]["sub"] == claims["access"]["sub"]
    assert isinstance(claims["id"]["exp"], int)


def test_every_check_of_both_tokens_is_reported_in_its_fixed_words(tour: Tour) -> None:
    checks = tour.report["checks"]
    assert {check["token"] for check in checks} == {"id", "access"}
    assert {check["name"] for check in checks} == CHECKS
    assert {check["verdict"] for check in checks if check["name"] != "at_hash"} == {"pass"}
    of_id = [check["name"] for check in checks if check["token"] == "id"]
    assert len(of_id) == len(set(of_id))


def test_there_is_a_picture_of_each_step(tour: Tour) -> None:
    pictures = sorted(tour.pictures.iterdir())
    assert [picture.stem.split("-", 1)[1].replace("-", "_") for picture in pictures] == STEPS
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    assert len({picture.read_bytes() for picture in pictures}) == len(STEPS)


def test_nothing_is_left_behind(tour: Tour) -> None:
    assert [str(path) for path in tour.home.rglob("*")] == []
    assert [str(path) for path in tour.temporary.rglob("*")] == []


def test_it_says_where_it_got_stuck(tmp_path: Path) -> None:
    """A data folder that can't be used: the local pool can't start, so there is nothing to tour."""
    (tmp_path / "file").write_text("in the way")
    command = [
        sys.executable,
        "-m",
        "wildrydes_desktop",
        "--tour",
        "--data-dir",
        str(tmp_path / "file" / "x"),
    ]
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ended.returncode == 1
    report = json.loads(ended.stdout)
    assert report["ok"] is False
    assert report["steps"][-1]["ok"] is False
    assert ended.stderr == "wildrydes-desktop: the tour ended early, at open: NotADirectoryError\n"
