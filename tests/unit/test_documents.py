"""The documents against what there is: links, pictures, buttons, files, commands, options, examples."""

from __future__ import annotations

import ast
import fnmatch
import os
import re
from functools import cache
from pathlib import Path

import pytest

from wildrydes_desktop.app import options
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.local_pool import options as local_pool
from wildrydes_desktop.workshop import guide_file, presets
from wildrydes_desktop.workshop.guide import Event, Spot

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(page for folder in ("docs", "packaging", "benchmarks") for page in (ROOT / folder).rglob("*.md")),
    ]
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
CODE = re.compile(r"^( *)```.*?^\1```", re.MULTILINE | re.DOTALL)
PICTURE = re.compile(r"pictures/tours/([a-z-]+)/(\d\d)-([a-z0-9-]+)\.png")
FLOW_PICTURE = re.compile(r"pictures/(?:light|dark)/(\d\d)-([a-z0-9-]+)\.png")
SPAN = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"[\w/-]+\.(?:py|cjs|spec|yaml)")
PLACE = re.compile(r"[\w./*-]+")
MAKE = re.compile(r"(?:^|`)(?:sudo )?make ([a-z][a-z-]*)", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
OPTION = re.compile(r"--[a-z-]+")
TOML = re.compile(r"^( *)```toml\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
TREES = (
    *(folder.name for folder in (ROOT / "wildrydes_desktop").iterdir() if (folder / "__init__.py").exists()),
    *(
        "wildrydes_desktop",
        "tests",
        "docs",
        "resources",
        "requirements",
        ".github",
        "packaging",
        "benchmarks",
    ),
    *("translations", "accessibility", "gallery", "reliability", "rehearsal"),
)
"""Of these folders a document names files and folders by their paths."""
BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
FOR_PEOPLE = ("attendees.md", "instructors.md", "developers.md")
OF_OTHERS = {
    # what AWS, Windows and macOS call things of theirs
    "More info",
    "Run anyway",
    "System Settings",
    "Privacy & Security",
    "Open Anyway",
    "Authentication methods",
    "Email",
    "AWS",
    "The AppImage",
}


def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return CODE.sub("", page.read_text("utf-8"))


@cache
def anchors(page: Path) -> frozenset[str]:
    """What GitHub calls the headings of a page."""
    found: list[str] = []
    for heading in HEADING.findall(prose(page)):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        found.append(f"{slug}-{found.count(slug)}" if slug in found else slug)
    return frozenset(found)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_every_anchor_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(prose(page)):
        if link.startswith(("https://", "http://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert ROOT in target.parents, link
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), link


def test_the_pictures_are_those_that_tours_take() -> None:
    whole = "".join(page.read_text("utf-8") for page in PAGES)
    for tour, number, step in PICTURE.findall(whole):
        assert tour in STORIES, tour
        plan = STORIES[tour].plan
        assert int(number) <= len(plan), (tour, number)
        assert plan[int(number) - 1].replace("_", "-") == step, (tour, number, step)
    for number, step in FLOW_PICTURE.findall(whole):
        assert STORIES["main"].plan[int(number) - 1].replace("_", "-") == step


def test_every_guide_is_in_the_index_and_the_index_in_the_readme() -> None:
    index = (GUIDE / "README.md").read_text("utf-8")
    assert [
        page.name
        for page in GUIDE.glob("*.md")
        if page.name != "README.md" and f"]({page.name})" not in index
    ] == []
    readme = (ROOT / "README.md").read_text("utf-8")
    for page in ("README.md", *FOR_PEOPLE):
        assert f"](docs/guide/{page})" in readme


@cache
def texts() -> frozenset[str]:
    """All texts of the program, as a person reads them."""
    found: set[str] = set()
    for source in (ROOT / "wildrydes_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value.replace("&", ""))
    return frozenset(found)


@pytest.mark.parametrize("name", sorted(page.name for page in GUIDE.glob("*.md") if page.name != "srp.md"))
def test_what_a_guide_writes_in_bold_is_what_the_window_says(name: str) -> None:
    """Menus, buttons, pages and fields: "**Pool → Users…**" is two of them. (srp.md has terms so.)"""
    for bold in BOLD.findall(prose(GUIDE / name)):
        for part in bold.split(" → "):
            assert part in texts() | OF_OTHERS, (name, bold)


@cache
def ours() -> frozenset[str]:
    """All files and folders of the checkout, by every ending of their paths: `c.py`, `b/c.py`, `a/b/c.py`."""
    found: set[str] = set()
    for tree in TREES:
        for folder, _, names in os.walk(ROOT / tree):
            for name in names:
                parts = Path(folder, name).relative_to(ROOT).parts
                for end in range(1, len(parts) + 1):
                    found.update("/".join(parts[begin:end]) for begin in range(end))
    return frozenset(found)


def is_there(name: str) -> bool:
    """Whether something of ours has this name, or this path. `*` may stand in it."""
    return name.rstrip("/") in ours() or ("*" in name and fnmatch.filter(ours(), name) != [])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(page: Path) -> None:
    for name in SPAN.findall(prose(page)):
        a_path = "/" in name and name.partition("/")[0] in TREES and PLACE.fullmatch(name)
        if FILE.fullmatch(name) or a_path:
            assert is_there(name), name


def test_every_make_command_that_is_named_is_one() -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text("utf-8")))
    named = {name for page in PAGES for name in MAKE.findall(page.read_text("utf-8"))}
    assert {"run", "test", "bench", "fuzz"} <= named
    assert named - targets == set()


def test_the_readme_names_every_option_and_no_other(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")  # wide enough to break no option in two
    readme = (ROOT / "README.md").read_text("utf-8")
    everything, alone = readme.split("\n## Options\n")[1].split("\n## The local pool for other clients\n")
    for text, command in ((everything, options.parse), (alone, local_pool.read)):
        table = {
            option
            for row in text.split("\n## ")[0].splitlines()
            if row.startswith("| `")
            for option in OPTION.findall(row)
        }
        with pytest.raises(SystemExit):
            command(["--help"])
        assert table | {"--help"} == set(OPTION.findall(capsys.readouterr().out))


def test_the_examples_of_files_are_read_without_a_complaint() -> None:
    for name in ("packaging.md", "instructors.md", "workshop-guide.md"):
        examples = [text for _, text in TOML.findall((GUIDE / name).read_text("utf-8"))]
        assert examples, name
        for text in examples:
            if "[[step]]" in text:
                assert guide_file.parse(text, GUIDE / "example.toml").steps
            else:
                assert presets.parse(text, GUIDE / presets.FILE_NAME).problem is None, text


def test_the_words_of_a_guide_are_those_that_the_app_knows() -> None:
    page = (GUIDE / "workshop-guide.md").read_text("utf-8")
    rows = {
        key: set(SPAN.findall(words))
        for key, words in re.findall(r"^\| `(\w+)` \| (.*) \|$", page, re.MULTILINE)
    }
    assert rows == {"done_when": set(map(str, Event)), "go": set(map(str, Spot))}
