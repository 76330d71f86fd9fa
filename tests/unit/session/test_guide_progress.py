"""Progress in a guide: which events tick which step, and what is still known after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from wildrydes_desktop.session.guide_progress import MEMBER, MOST_GUIDES, GuideShelf, Kept, Progress
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.workshop.guide import Event, Guide, Question, Step

REGISTER = Step("register", "Register", done_when=(Event.REGISTERED,))
BOTH = Step(
    "both",
    "Both",
    done_when=(Event.TOKENS_INSPECTED, Event.QUESTION_ANSWERED),
    question=Question("?", ("a", "b"), 0),
)
ASKS = Step("asks", "Asks", done_when=(Event.QUESTION_ANSWERED,), question=Question("?", ("a", "b"), 1))
BY_HAND = Step("hand", "By hand")
GUIDE = Guide("g", "G", (REGISTER, BOTH, ASKS, BY_HAND))


def test_an_event_ticks_the_steps_that_wait_for_it_once() -> None:
    progress = Progress().having(GUIDE, Event.REGISTERED, 5.0)
    assert progress.done_at(REGISTER) == 5.0
    assert progress.having(GUIDE, Event.REGISTERED, 9.0) is progress
    assert progress.having(GUIDE, Event.RIDE_TAKEN, 9.0).done_at(REGISTER) == 5.0


@pytest.mark.parametrize("event", [Event.VERIFIED, Event.SIGNED_IN, Event.RIDE_TAKEN])
def test_who_has_come_further_has_registered(event: Event) -> None:
    assert Progress().having(GUIDE, event, 5.0).done_at(REGISTER) == 5.0


def test_a_step_with_several_events_needs_them_all() -> None:
    progress = Progress().having(GUIDE, Event.TOKENS_INSPECTED, 3.0)
    assert progress.done_at(BOTH) is None
    progress = progress.having(GUIDE, Event.QUESTION_ANSWERED, 4.0, only="both")
    assert progress.done_at(BOTH) == 4.0
    assert progress.done_at(ASKS) is None


def test_only_the_person_ticks_a_step_without_events_and_takes_any_tick_away() -> None:
    progress = Progress()
    for event in Event:
        progress = progress.having(GUIDE, event, 1.0)
    assert progress.done_at(BY_HAND) is None
    progress = progress.ticked(BY_HAND, 7.0)
    assert progress.done_at(BY_HAND) == 7.0
    assert progress.ticked(BY_HAND, None).done_at(BY_HAND) is None
    assert progress.ticked(REGISTER, None).done_at(REGISTER) is None


def test_it_is_all_there_in_the_next_run_beside_the_other_settings(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.note_preset("pool")
    progress = Progress(2.0).having(GUIDE, Event.SIGNED_IN, 5.0).ticked(BY_HAND, 6.0)
    GuideShelf(settings).keep(Kept("/a.toml", "/b.toml", shown=True, progress={"g": progress}))
    GuideShelf(settings).keep(Kept(progress={"other": Progress(3.0)}))
    kept = GuideShelf(Settings(tmp_path)).read()
    assert kept == Kept(progress={"g": progress, "other": Progress(3.0)})
    assert settings.preset_followed() == "pool"


def test_nonsense_in_the_file_has_not_happened(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    nonsense: object
    for nonsense in (None, 1, [], {"progress": 3, "file": 4, "shown": "yes"}):
        settings.change_member(MEMBER, lambda _, found=nonsense: found)
        assert GuideShelf(settings).read() == Kept()
    found = {
        "progress": {
            "g": {"began": True, "seen": {"register": {"registered": "now"}}, "by_hand": {"hand": 1e99}}
        }
    }
    settings.change_member(MEMBER, lambda _: found)
    assert GuideShelf(settings).read().progress["g"] == Progress(seen={"register": {}})


def test_the_oldest_of_very_many_is_forgotten(tmp_path: Path) -> None:
    shelf = GuideShelf(Settings(tmp_path))
    for number in range(MOST_GUIDES + 1):
        shelf.keep(Kept(progress={f"g{number}": Progress(float(number + 1))}))
    assert set(shelf.read().progress) == {f"g{number}" for number in range(1, MOST_GUIDES + 1)}
