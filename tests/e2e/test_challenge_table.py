"""docs/guide/challenges.md against what there is: challenges, calls, pictures, tours, tests."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.cognito.challenges import TABLE
from wildrydes_desktop.foundation.paths import resource
from wildrydes_desktop.local_pool.operations import OPERATIONS

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGE = (GUIDE / "challenges.md").read_text("utf-8")
CHALLENGES, CALLS = (part.split("## What an account holder may call")[0] for part in PAGE.split("\n## ")[1:])
ROW = re.compile(r"^\| `(\w+)` \|(.*)\|$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)\)")
TEST = re.compile(r"\[`((?:\w+::)?test_\w+(?:\[[^`]*\])?)`\]\(\.\./\.\./(tests/[\w/]+\.py)\)")
TOUR = re.compile(r"`--tour ([\w-]+)`")
FOR_ADMINISTRATORS = re.compile(r"describe_|get_user_pool_")
MODEL = ("botocore", "cognito-idp", "2016-04-18", "service-2.json")
CLIENT = ROOT / "wildrydes_desktop" / "cognito"
PNG = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 300_000
"""Of one picture."""


def rows(part: str) -> dict[str, str]:
    """The rows of a table by the name in their first column."""
    return dict(ROW.findall(part))


def operation(method: str, operations: set[str]) -> str:
    """The operation that a method of boto3's client calls; empty where it calls none."""
    return next((name for name in operations if name.lower() == method.replace("_", "")), "")


@pytest.fixture(scope="module")
def model() -> dict[str, dict]:
    found: dict[str, dict] = json.loads(
        resource("botocore", "cognito-idp", "2016-04-18", "service-2.json").read_text()
    )
    return found


def test_every_challenge_that_the_client_or_the_service_model_knows_has_a_row(model: dict[str, dict]) -> None:
    named = set(rows(CHALLENGES))
    assert named >= set(TABLE)
    assert named == set(model["shapes"]["ChallengeNameType"]["enum"])


def test_every_call_that_the_client_makes_for_an_account_holder_has_a_row(model: dict[str, dict]) -> None:
    sources = "".join(path.read_text("utf-8") for path in CLIENT.glob("*.py"))
    methods = set(re.findall(r"client\.([a-z_]+)\(", sources))
    called = {
        operation(method, set(model["operations"]))
        for method in methods
        if not FOR_ADMINISTRATORS.match(method)
    } - {""}
    assert {"InitiateAuth", "VerifyUserAttribute", "ForgetDevice"} <= called
    assert set(rows(CALLS)) >= called
    assert [name for name in OPERATIONS if f"`{name}`" not in PAGE] == []
    assert set(rows(CALLS)) <= set(model["operations"])


def test_every_row_names_a_test_and_a_window() -> None:
    for name, row in (rows(CHALLENGES) | rows(CALLS)).items():
        if name != "RespondToAuthChallenge":  # that is the whole first table
            assert TEST.search(row), name
            assert "/pictures/" in row or "no picture: " in row, name


def test_every_link_leads_somewhere() -> None:
    for page in GUIDE.glob("*.md"):
        for link in LINK.findall(page.read_text("utf-8")):
            if not link.startswith("https://"):
                assert (GUIDE / link).exists(), f"{page.name}: {link}"


def test_the_pictures_are_pictures_and_small() -> None:
    pictures = sorted((ROOT / "docs" / "pictures" / "tours").rglob("*.png"))
    assert pictures
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    assert [picture.name for picture in pictures if picture.stat().st_size > MOST_BYTES] == []
    guides = "".join(page.read_text("utf-8") for page in GUIDE.glob("*.md"))
    assert [path.name for path in pictures if f"tours/{path.parent.name}/{path.name}" not in guides] == []


def test_every_tour_that_is_named_can_be_taken_and_every_tour_is_named() -> None:
    assert set(TOUR.findall(PAGE)) <= set(STORIES)
    guide = (GUIDE / "tour.md").read_text("utf-8")
    assert [
        story.name for story in STORIES.values() if f"| `{story.name}` | {story.what} |" not in guide
    ] == []


def test_every_test_that_is_named_is_there() -> None:
    named = {f"{path}::{test}" for test, path in TEST.findall(PAGE)}
    listed = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "--collect-only",
            "-q",
            *sorted({name.split("::")[0] for name in named}),
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    ).stdout.splitlines()
    there = set(listed) | {line.partition("[")[0] for line in listed}
    assert named - there == set()
