"""Progress as Markdown: what is done, what is open, what was not needed; texts as they are."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from wildrydes_desktop.foundation import words
from wildrydes_desktop.workshop.guide import Event, Guide, Question, Step
from wildrydes_desktop.workshop.guide_report import Way, to_markdown

GERMAN = Path(__file__).parents[3] / "translations" / "wildrydes_de.ts"
GUIDE = Guide(
    "room",
    "Room *4*",
    (
        Step("stack", "Stack", local_pool=False),
        Step("a", "1. <b>A</b> & [b](c)"),
        Step(
            "b", "B", question=Question("Which?", ("This", "That"), 1), done_when=(Event.QUESTION_ANSWERED,)
        ),
        Step("c", "C"),
    ),
)


def report(way: Way) -> list[str]:
    return to_markdown(GUIDE, way, str, lambda at: f"at {at:g}").splitlines()


def test_it_says_what_is_done_and_what_is_open() -> None:
    way = Way("here", 9.0, {"a": 1.0, "b": 2.0}, frozenset({"a"}), frozenset({"stack"}))
    assert report(way) == [
        "# Room \\*4\\*",
        "",
        "2 of 3 steps done.",
        "Pool: here  ",
        "Written on at 9",
        "",
        "- Stack (Not needed on the local pool)",
        "- [x] \\1. \\<b\\>A\\</b\\> \\& \\[b\\](c) (at 1, ticked by hand)",
        "- [x] B (at 2)",
        "  - Which? That",
        "- [ ] C",
    ]


def test_what_was_done_before_on_another_pool_counts() -> None:
    lines = report(Way("", 9.0, {"stack": 1.0}, skipped=frozenset({"stack"})))
    assert "1 of 4 steps done." in lines
    assert "- [x] Stack (at 1)" in lines


def test_every_sentence_of_ours_has_its_translation() -> None:
    asked: set[str] = set()

    def say(text: str) -> str:
        return words.said(text, lambda template: asked.add(template) or template, str)

    to_markdown(GUIDE, Way("here", 9.0, {"a": 1.0}, frozenset({"a"}), frozenset({"stack"})), say, str)
    known = {found.text for found in ET.parse(GERMAN).iter("source")}
    theirs = {GUIDE.title, *(step.title for step in GUIDE.steps)}
    assert "Not needed on the local pool" in asked
    assert asked - theirs <= known
