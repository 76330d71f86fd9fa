"""A stack over time: what began when, how long it took, and the words for what CloudFormation says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from tests.ui.stack.cloud import (
    IDENTITY,
    WHERE,
    a_resource,
    a_stack,
    an_event,
    creating,
    deleted,
    ready,
    undoing,
    undone,
)
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.stack.events import EventTable
from wildrydes_desktop.ui.stack.stack_view import StackView
from wildrydes_desktop.ui.stack.timeline import RESOURCE, STATUS, TIME, TimelineView
from wildrydes_desktop.ui.stack.words import phase_mark, phase_sentence, phase_title, spans, status_word
from wildrydes_desktop.workshop.stack_progress import Light, Phase, Progress

USER = Qt.ItemDataRole.UserRole


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot, clock: Clock) -> StackView:
    view = StackView(clock)
    qtbot.addWidget(view)
    view.resize(700, 900)
    view.show()
    return view


def shown(view: StackView, progress: Progress) -> str:
    view.show_place(WHERE, IDENTITY)
    view.show_progress(progress)
    label = view.findChild(QLabel, "stackPhase")
    assert isinstance(label, QLabel)
    return label.text()


def test_bars_count_from_the_first_event() -> None:
    rows, until = spans(creating(2))
    assert [(row.name, row.began, row.ended, row.mark) for row in rows] == [
        ("UserPool", 1.0, 6.0, Mark.PASSED),
        ("UserPoolClient", 5.0, 10.0, Mark.PASSED),
        ("ConfigWriterRole", 9.0, None, None),
    ]
    assert until == 10.0


def test_what_waits_has_no_time() -> None:
    waiting = a_resource(3, Light.WAITING, "")
    rows, _ = spans(replace(creating(1), resources=(waiting,)))
    assert (rows[0].began, rows[0].ended, rows[0].mark) == (None, None, Mark.NOTHING)
    assert spans(Progress(a_stack(), (waiting,)))[1] == 0.0


def test_what_was_undone_is_no_success_and_what_failed_stays_so() -> None:
    rows, _ = spans(undone())
    assert [row.mark for row in rows] == [Mark.NOTHING] * 4 + [Mark.FAILED]
    assert [row.word for row in rows] == ["deleted"] * 4 + ["not made"]
    assert "NoSuchBucket" in rows[4].reason
    rows, _ = spans(deleted())
    assert {row.mark for row in rows} == {Mark.PASSED}


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_has_words_and_a_mark_when_it_rests(phase: Phase) -> None:
    assert phase_title(phase)
    assert phase_sentence(phase)
    assert (phase_mark(phase) is None) is phase.moving


def test_a_status_that_nobody_has_met_is_shown_as_it_is() -> None:
    assert status_word("CREATE_COMPLETE") == "made"
    assert status_word("TELEPORT_IN_PROGRESS") == "TELEPORT_IN_PROGRESS"


def test_time_goes_on_between_two_looks_while_it_moves(view: StackView, clock: Clock) -> None:
    assert shown(view, creating(2)) == "Being made · 0:10"
    clock.time += 61
    view._tick()
    label = view.findChild(QLabel, "stackPhase")
    assert isinstance(label, QLabel)
    assert label.text() == "Being made · 1:11"
    timeline = view.findChild(TimelineView)
    assert isinstance(timeline, TimelineView)
    cells = timeline.timeline
    assert cells.index(2, TIME).data(USER) == pytest.approx(62.0)
    assert cells.index(0, TIME).data(USER) == 5.0


def test_a_stack_that_rests_takes_no_more_time(view: StackView, clock: Clock) -> None:
    before = shown(view, ready())
    clock.time += 600
    view._tick()
    label = view.findChild(QLabel, "stackPhase")
    assert isinstance(label, QLabel)
    assert label.text() == before


def test_no_clock_runs_while_nobody_looks(view: StackView) -> None:
    shown(view, creating(1))
    assert view._ticking.isActive()
    view.hide()
    assert not view._ticking.isActive()
    view.show()
    assert view._ticking.isActive()
    shown(view, ready())
    assert not view._ticking.isActive()


def test_a_narrow_timeline_keeps_the_marks(qtbot) -> None:
    timeline = TimelineView("timeline")
    qtbot.addWidget(timeline)
    timeline.resize(700, 300)
    timeline.show()
    timeline.show_spans(*spans(creating(3)))
    assert not timeline.narrow
    wide = timeline.columnWidth(STATUS)
    timeline.resize(300, 300)
    assert timeline.narrow
    assert timeline.columnWidth(STATUS) < wide
    assert timeline.columnWidth(RESOURCE) <= 300 * 2 // 5
    assert timeline.timeline.index(0, STATUS).data() == "made"  # for who cannot see the marks


def test_bars_are_painted_in_the_colours_of_their_marks(qtbot, qapp) -> None:
    theme.apply(qapp, "light")
    timeline = TimelineView("timeline")
    qtbot.addWidget(timeline)
    timeline.resize(700, 300)
    timeline.show()
    timeline.show_spans(*spans(undoing()))
    picture = timeline.grab().toImage()
    places = ((x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2))
    colours = {QColor(picture.pixel(x, y)).name() for x, y in places}
    assert theme.LIGHT.info.name() in colours
    assert theme.LIGHT.error.name() in colours


def test_events_keep_their_place_unless_one_looks_at_the_end(qtbot) -> None:
    table = EventTable("events")
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    events = [an_event(at, "UserPool", "CREATE_IN_PROGRESS") for at in range(30)]
    table.show_events(events[:20])
    bar = table.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    table.show_events(events)
    assert table.events.rowCount() == 30
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    table.show_events([*events, an_event(30, "UserPool", "CREATE_COMPLETE")])
    assert bar.value() == bar.maximum()


def test_events_of_another_stack_replace_those_of_the_first(qtbot) -> None:
    table = EventTable("events")
    qtbot.addWidget(table)
    table.show_events([an_event(1, "UserPool", "CREATE_COMPLETE"), an_event(2, "UserPool", "X")])
    table.show_events([an_event(7, "Rides", "CREATE_COMPLETE")])
    assert [each.logical_id for each in table.events.rows] == ["Rides"]


def test_what_remains_is_said_after_an_update_too(view: StackView, qtbot) -> None:
    kept = a_resource(0, Light.KEPT, "DELETE_SKIPPED")
    shown(view, replace(ready(), remaining=(kept,)))
    label = view.findChild(QLabel, "stackRemaining_UserPool")
    assert isinstance(label, QLabel)
    qtbot.waitUntil(label.isVisible)
    shown(view, deleted())
    nothing = view.findChild(QLabel, "stackNothingLeft")
    assert isinstance(nothing, QLabel)
    assert nothing.isVisible()
