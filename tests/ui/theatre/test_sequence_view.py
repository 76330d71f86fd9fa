"""The sequence as a person sees it, stops it and goes through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.protocol.records import exchange
from tests.ui.theatre.conftest import Theatre
from tests.ui.theatre.stories import JUDGED, refused, sign_in, whole
from wildrydes_desktop.ui.theatre import sequence_view
from wildrydes_desktop.ui.theatre.row_painter import Measures
from wildrydes_desktop.ui.theatre.steps import Lane

KEY = Qt.Key
SIGN_IN_STEPS = 7


def test_what_happens_is_shown_as_it_comes(theatre: Theatre) -> None:
    assert not theatre.canvas.isVisible()
    for happening in sign_in():
        theatre.panel.add(happening)
    assert theatre.canvas.isVisible()
    theatre.wait_for_the_end()
    assert theatre.canvas.shown == SIGN_IN_STEPS
    assert theatre.mode == "live"
    theatre.until_told("tokens")
    assert "RespondToAuthChallenge" in theatre.detail


def test_messages_that_come_at_once_are_drawn_one_after_the_other(theatre: Theatre) -> None:
    theatre.panel.add(sign_in()[0])
    shown = theatre.canvas.shown
    assert shown < len(theatre.view.steps)
    theatre.wait_for_the_end()


def test_left_and_right_step_through_it_and_hide_what_is_to_come(theatre: Theatre) -> None:
    theatre.play(whole())
    total = len(theatre.view.steps)
    theatre.key(KEY.Key_Left, KEY.Key_Left)
    assert theatre.mode == "paused"
    assert theatre.canvas.shown == total - 2
    theatre.key(KEY.Key_Right)
    assert theatre.canvas.shown == total - 1
    assert theatre.mode == "paused"
    theatre.key(KEY.Key_Right)
    assert theatre.mode == "live"
    assert theatre.canvas.shown == total
    theatre.key(KEY.Key_Home)
    assert (theatre.canvas.shown, theatre.canvas.current) == (1, 0)
    theatre.until_told("address, password")
    theatre.key(KEY.Key_Left)
    assert theatre.canvas.shown == 1
    theatre.key(KEY.Key_End)
    assert theatre.mode == "live"
    assert theatre.canvas.shown == total


def test_a_paused_play_waits_and_then_shows_what_it_missed(theatre: Theatre) -> None:
    theatre.play(sign_in())
    theatre.key(KEY.Key_Space)
    assert theatre.mode == "paused"
    theatre.panel.add(JUDGED)
    assert theatre.canvas.shown == SIGN_IN_STEPS
    assert theatre.view.playback.total == SIGN_IN_STEPS + 2
    theatre.view.playback.set_pace(10)
    theatre.key(KEY.Key_Space)
    assert theatre.mode == "replaying"
    theatre.wait_for_the_end()
    assert theatre.mode == "live"


def test_the_last_scene_is_played_again_at_the_pace_chosen(theatre: Theatre, qtbot: QtBot) -> None:
    theatre.play([*sign_in(1), *sign_in(2)])
    speed = theatre.find("theatreSpeed")
    assert isinstance(speed, QComboBox)
    speed.setCurrentIndex(speed.findData(600))
    assert theatre.view.playback.pace == 600
    theatre.press("theatreReplay")
    assert theatre.mode == "replaying"
    assert theatre.canvas.shown == SIGN_IN_STEPS + 1
    qtbot.waitUntil(lambda: theatre.canvas.shown == SIGN_IN_STEPS + 2)
    theatre.press("theatrePlay")
    assert theatre.mode == "paused"


@pytest.mark.parametrize(
    ("button", "shown", "mode"),
    [
        ("theatreFirst", 1, "paused"),
        ("theatreBack", 6, "paused"),
        ("theatreForward", 7, "live"),
        ("theatreLive", 7, "live"),
        ("theatrePlay", 7, "paused"),
    ],
)
def test_every_button(theatre: Theatre, button: str, shown: int, mode: str) -> None:
    theatre.play(sign_in())
    assert theatre.find(button).accessibleName()
    theatre.press(button)
    assert theatre.canvas.shown == shown
    assert theatre.mode == mode


def test_a_click_opens_the_message(theatre: Theatre) -> None:
    theatre.play([*sign_in(), refused()])
    theatre.canvas.verticalScrollBar().setValue(0)
    theatre.click_row(2)
    assert theatre.canvas.current == 2
    assert theatre.text("sequenceStep") == "This app to Cognito: InitiateAuth"
    assert "X-Amz-Target" in theatre.detail
    assert "SRP_A" in theatre.detail
    theatre.click_row(1)
    assert "A = g^a mod N" in theatre.text("sequenceSentence")
    assert theatre.detail == ""
    assert theatre.mode == "live"


def test_who_looks_at_one_message_keeps_it_while_others_come(theatre: Theatre) -> None:
    theatre.play(sign_in())
    theatre.key(KEY.Key_Up, KEY.Key_Up)
    assert theatre.canvas.current == SIGN_IN_STEPS - 3
    theatre.panel.add(JUDGED)
    theatre.wait_for_the_end()
    assert theatre.canvas.current == SIGN_IN_STEPS - 3
    for _ in range(4):
        theatre.key(KEY.Key_Down)
    assert theatre.canvas.current == SIGN_IN_STEPS + 1
    theatre.panel.add(exchange(9))
    theatre.wait_for_the_end()
    assert theatre.canvas.current == SIGN_IN_STEPS + 3  # at the end it follows again


def test_scenes_with_ctrl(theatre: Theatre) -> None:
    theatre.play([*sign_in(1), *sign_in(2), *sign_in(3)])
    theatre.key(KEY.Key_Left, ctrl=True)
    assert theatre.canvas.current == 2 * SIGN_IN_STEPS
    theatre.key(KEY.Key_Left, ctrl=True)
    assert theatre.canvas.current == SIGN_IN_STEPS
    theatre.key(KEY.Key_Right, ctrl=True)
    assert theatre.canvas.current == 2 * SIGN_IN_STEPS
    theatre.key(KEY.Key_Right, ctrl=True)
    assert theatre.mode == "live"


def test_nothing_is_left_of_another_pool(theatre: Theatre) -> None:
    theatre.play([*sign_in(), JUDGED])
    theatre.key(KEY.Key_Left)
    theatre.panel.show_happenings(())
    assert not theatre.canvas.isVisible()
    assert theatre.canvas.shown == 0
    assert theatre.detail == theatre.text("sequenceStep") == ""
    theatre.panel.add(sign_in()[0])
    theatre.wait_for_the_end()
    assert theatre.mode == "live"


def test_a_screen_reader_hears_the_step(theatre: Theatre) -> None:
    theatre.play(sign_in())
    assert theatre.canvas.accessibleName()
    theatre.key(KEY.Key_Home)
    assert theatre.canvas.accessibleDescription() == "You to This app: name, password"


def test_what_is_hidden_takes_no_time_over_it(theatre: Theatre) -> None:
    theatre.play(sign_in())
    theatre.press("theatreReplay")
    theatre.panel.hide()
    assert theatre.mode == "paused"
    theatre.key(KEY.Key_End)
    theatre.panel.add(JUDGED)
    assert theatre.canvas.shown == SIGN_IN_STEPS + 2


def test_it_can_be_made_larger_for_the_back_of_the_room(theatre: Theatre) -> None:
    theatre.play(sign_in())
    before = theatre.canvas.place_of(0).height()
    QTest.keySequence(theatre.canvas, "Ctrl++")
    larger = theatre.canvas.place_of(0).height()
    assert larger > before
    wheel = QWheelEvent(
        QPointF(50, 100),
        QPointF(50, 100),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it in no other way
    )
    QApplication.sendEvent(theatre.canvas.viewport(), wheel)
    assert theatre.canvas.place_of(0).height() < larger


def test_scrolled_away_it_stays_where_it_is(theatre: Theatre) -> None:
    theatre.play([happening for number in range(1, 8) for happening in sign_in(number)])
    bar = theatre.canvas.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    theatre.panel.add(JUDGED)
    theatre.wait_for_the_end()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    theatre.panel.add(exchange(99))
    theatre.wait_for_the_end()
    assert bar.value() == 0


def test_lanes_without_anything_on_them_leave_when_room_is_short(theatre: Theatre) -> None:
    font, names = theatre.canvas.font(), ("You", "App", "Cognito", "Mail", "API")
    assert set(Measures(font, 400, frozenset(), names).lanes) == {Lane.YOU, Lane.APP, Lane.COGNITO}
    assert Lane.MAIL in Measures(font, 400, frozenset({Lane.MAIL}), names).lanes
    roomy = Measures(font, 900, frozenset(), names).lanes
    assert list(roomy) == list(Lane)
    assert sorted(roomy.values()) == list(roomy.values())


@pytest.mark.parametrize("width", [330, 500, 1400])
def test_it_can_be_painted_at_any_width(theatre: Theatre, width: int) -> None:
    theatre.panel.resize(width, 600)
    theatre.play([*whole(), exchange(8, started_at=1e17), exchange(9, status=0, error="Timeout")])
    assert not theatre.panel.grab().isNull()


def test_ten_thousand_exchanges_hold_nothing_up(theatre: Theatre, qtbot: QtBot) -> None:
    story = [happening for number in range(1, 5001) for happening in sign_in(number)]
    theatre.panel.show_happenings(story)
    assert theatre.view.playback.shown < 5000 * SIGN_IN_STEPS  # the rest comes in turns
    qtbot.waitUntil(lambda: theatre.view.playback.shown == 5000 * SIGN_IN_STEPS)
    bar = theatre.canvas.verticalScrollBar()
    for at in range(200):  # `make bench` knows how long a frame may take
        bar.setValue(bar.maximum() * at // 200)
        theatre.canvas.viewport().repaint()


def test_beyond_what_is_kept_the_oldest_leave(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequence_view, "MOST_STEPS", 20)
    monkeypatch.setattr(sequence_view, "SURPLUS", 14)
    theatre.play([*sign_in(1), *sign_in(2)])
    theatre.canvas.verticalScrollBar().setValue(0)
    theatre.key(KEY.Key_Up)
    theatre.panel.add(sign_in(3)[0])
    theatre.wait_for_the_end()
    assert len(theatre.view.steps) == theatre.view.playback.total <= 20
    assert theatre.view.steps[0].opens


def test_a_request_opens_at_its_beginning_and_an_answer_where_it_begins(theatre: Theatre) -> None:
    theatre.play(sign_in())
    text = theatre.find("sequenceDetail")
    assert isinstance(text, QTextEdit)
    theatre.key(KEY.Key_Up)
    assert text.cursorForPosition(QPoint(20, 12)).block().text().startswith("RespondToAuthChallenge")
    theatre.key(KEY.Key_Down)
    bar = text.verticalScrollBar()
    assert bar.value() == bar.maximum() or text.cursorForPosition(QPoint(20, 12)).block().text() == "Response"
    assert bar.value() > 0


def test_a_recording_says_that_it_is_one(theatre: Theatre) -> None:
    theatre.panel.show_happenings(sign_in(), recorded=True)
    theatre.key(KEY.Key_End)
    theatre.wait_for_the_end()
    assert theatre.text("theatrePosition") == "Recording, 7 steps"
    theatre.key(KEY.Key_Left)
    assert theatre.text("theatrePosition") == "Recording, paused at 6 of 7"
    theatre.press("theatreReplay")
    assert theatre.text("theatrePosition") == "Recording, 1 of 7"
    theatre.play(sign_in())
    assert theatre.text("theatrePosition") == "Live, 7 steps"
