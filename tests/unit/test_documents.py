"""The documents: links and anchors lead somewhere, pictures are what a tour takes, buttons are called so."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from wildrydes_desktop.app.tours.repertoire import STORIES

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


@pytest.mark.parametrize("name", FOR_PEOPLE)
def test_what_a_guide_writes_in_bold_is_what_the_window_says(name: str) -> None:
    """Menus, buttons, pages and fields: "**Pool → Users…**" is two of them."""
    for bold in BOLD.findall(prose(GUIDE / name)):
        for part in bold.split(" → "):
            assert part in texts() | OF_OTHERS, (name, bold)
