"""What the tours are told in: captions, slides and pace, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from wildrydes_desktop.app.tours.captions import COMMON, OWN, caption
from wildrydes_desktop.app.tours.deck import NAME, Deck
from wildrydes_desktop.app.tours.pacing import DELAYS, USUAL, Pace, Pacing
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.app.tours.story import Story


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize("story", STORIES.values(), ids=list(STORIES))
def test_every_step_has_a_caption(story: Story) -> None:
    for step in story.plan:
        lines = caption(story.name, step).split("\n")
        assert 1 <= len(lines) <= 2
        assert all(lines)
        assert len(lines[0]) <= 50  # a title
        assert len(lines[-1]) <= 110


def test_no_caption_is_left_over() -> None:
    assert {name: set(steps) - set(STORIES[name].plan) for name, steps in OWN.items()} == {
        name: set() for name in OWN
    }
    used = {step for story in STORIES.values() for step in story.plan}
    assert set(COMMON) <= used


def test_a_fast_tour_never_waits() -> None:
    pacing = Pacing(Pace.FAST, now=Clock())
    pacing.begin_step("A long caption to be read")
    pacing.acted()
    assert pacing.may_go_on()
    assert not pacing.shown


def test_a_slow_one_leaves_time_to_read_and_to_look() -> None:
    clock = Clock()
    pacing = Pacing(Pace.SLOW, now=clock)
    pacing.begin_step("x" * 100)
    assert not pacing.may_go_on()
    clock.seconds += 5.1
    assert pacing.may_go_on()
    pacing.acted()
    assert not pacing.may_go_on()
    clock.seconds += DELAYS[USUAL]
    assert pacing.may_go_on()
    assert not pacing.held


def test_it_goes_slower_and_faster() -> None:
    clock = Clock()
    pacing = Pacing(Pace.SLOW, now=clock)
    for change, seconds in ((pacing.slower, DELAYS[-1]), (pacing.faster, DELAYS[0])):
        for _ in range(10):
            change()
        pacing.acted()
        clock.seconds += seconds - 0.01
        assert not pacing.may_go_on()
        clock.seconds += 0.02
        assert pacing.may_go_on()


def test_a_pause_lasts_until_it_is_over() -> None:
    clock = Clock()
    pacing = Pacing(Pace.SLOW, now=clock)
    pacing.paused = True
    clock.seconds += 1000
    assert not pacing.may_go_on()
    pacing.go_on()
    assert pacing.may_go_on()


def test_a_step_at_a_time_waits_before_each() -> None:
    clock = Clock()
    pacing = Pacing(Pace.STEP, now=clock)
    for _ in range(2):
        pacing.begin_step("")
        clock.seconds += 1000
        assert pacing.held
        assert not pacing.may_go_on()
        pacing.go_on()
        assert pacing.may_go_on()


def test_the_slides(tmp_path: Path) -> None:
    deck = Deck("what is *shown*", tmp_path / "new")
    deck.add("Register\nWith <b>words</b>.", "01-register.png")
    deck.add("The end", "")
    deck.write()
    assert (tmp_path / "new" / NAME).read_text(encoding="utf-8") == (
        "# What is \\*shown\\*\n"
        "\n---\n\n"
        "## 1. Register\n\n![Register](01-register.png)\n\nWith \\<b\\>words\\</b\\>.\n"
        "\n---\n\n"
        "## 2. The end\n"
    )
