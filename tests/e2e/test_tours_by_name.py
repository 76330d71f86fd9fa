"""Every tour that the command line offers, as the command takes it; off-screen, each on a pool of its own.

One is a process of its own; the others share this one, because it is starting Python and Qt that takes long.
"""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.leak_search import search
from tests.ui.conftest import undressed as undressed  # noqa: PLC0414 - a fixture, for these tests too
from wildrydes_desktop import cli
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.workshop.authenticator import Authenticator
from wildrydes_desktop.workshop.tour import Traveller

ROOT = Path(__file__).resolve().parents[2]
NAMED = [name for name in STORIES if name != "main"]
TOKEN = re.compile(r"eyJ[\w-]{8,}")
"""How a JSON Web Token begins, and a refresh token: the Base64 of `{"`."""


@pytest.fixture
def secrets_met(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str]]]:
    """The passwords of whoever travels, and the secrets that their authenticator apps are given."""
    met: list[tuple[str, str]] = []
    make, set_up = Traveller.new, Authenticator.__init__

    def travel() -> Traveller:
        traveller = make()
        met.append(("the password", traveller.password.reveal()))
        met.append(("the new password", traveller.new_password.reveal()))
        return traveller

    def scan(app: Authenticator, secret: Any) -> None:
        met.append(("the authenticator's secret", "".join(secret.reveal().split())))
        set_up(app, secret)

    monkeypatch.setattr(Traveller, "new", travel)
    monkeypatch.setattr(Authenticator, "__init__", scan)
    yield met
    assert met


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's temporary files go."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize("name", NAMED)
def test_it_ends_well_and_tells_no_secret(
    name: str,
    qapp: QApplication,
    secrets_met: list[tuple[str, str]],
    temporary: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    code = cli.run(["--tour", name])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    out, err = capfd.readouterr()
    assert (code, err) == (cli.FINE, "")
    report = json.loads(out)
    assert list(report) == ["ok", "steps", "claims", "checks"]
    assert report["ok"] is True
    assert [step["name"] for step in report["steps"]] == list(STORIES[name].plan)
    assert all(step["ok"] is True for step in report["steps"])
    assert search({"its output": out.encode()}, secrets_met) == []
    assert not TOKEN.search(out)
    assert list(temporary.iterdir()) == []


def test_whoever_is_signed_in_at_the_end_has_both_tokens_judged(
    qapp: QApplication, temporary: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--tour", "change-password"]) == cli.FINE
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    report = json.loads(capfd.readouterr().out)
    assert report["claims"]["id"]["sub"] == report["claims"]["access"]["sub"]
    assert {
        (check["token"], check["verdict"]) for check in report["checks"] if check["name"] == "expiry"
    } == {
        ("id", "pass"),
        ("access", "pass"),
    }


def test_as_a_command_with_pictures(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    ended = subprocess.run(
        [sys.executable, "-m", "wildrydes_desktop", "--tour", "sms-mfa", "--tour-output", str(pictures)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["ok"] is True
    found = sorted(pictures.iterdir())
    assert [picture.name for picture in found] == ["02-sign-in.png", "03-code.png", "04-inspect.png"]
    assert {struct.unpack(">II", picture.read_bytes()[16:24]) for picture in found} == {(1100, 700)}


def test_a_refusal_that_no_story_tells_of_ends_the_tour(
    qapp: QApplication,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """An authenticator app whose clock is an hour slow: no pool takes its codes."""
    slow = Authenticator._present
    monkeypatch.setattr(Authenticator, "_present", lambda app: slow(app) - 120)
    assert cli.run(["--tour", "mfa"]) == cli.FAILED
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    out, err = capfd.readouterr()
    assert err == "wildrydes-desktop: the tour ended early, at set_up: EnableSoftwareTokenMFAException\n"
    report = json.loads(out)
    assert report["ok"] is False
    assert [(step["name"], step["ok"]) for step in report["steps"]] == [
        ("prepare", True),
        ("sign_in", True),
        ("set_up", False),
    ]
