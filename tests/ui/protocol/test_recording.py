"""A recording in the panel: marked as one, apart from the live trace, which is back as soon as it is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.protocol.conftest import Protocol
from tests.ui.protocol.records import exchange, first_step, second_step, sign_up
from wildrydes_desktop.cognito.exchange import PasswordSearch
from wildrydes_desktop.ui.protocol import exchange_model
from wildrydes_desktop.workshop.recording import Recording

RECORDING = Recording("yesterday.har", (first_step(1, 1), second_step(2, 1), exchange(3, "RevokeToken")))


def operations(protocol: Protocol) -> list[object]:
    return [protocol.cell(row, 1, Qt.ItemDataRole.UserRole) for row in range(protocol.rows())]


def mark(protocol: Protocol) -> str:
    """What says that it is a recording; empty where nothing does."""
    found = protocol.panel.findChild(QLabel, "protocolRecording")
    return found.text() if found is not None and found.isVisible() else ""


def leave(protocol: Protocol, qtbot: QtBot) -> None:
    button = protocol.panel.findChild(QPushButton, "protocolLeaveRecording")
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_recording_is_shown_from_its_beginning_and_marked(protocol: Protocol) -> None:
    assert mark(protocol) == ""
    protocol.panel.show_recording(RECORDING)
    assert operations(protocol) == ["InitiateAuth", "RespondToAuthChallenge", "RevokeToken"]
    assert protocol.view.currentIndex().row() == 0
    assert "SRP_A" in protocol.detail.toPlainText()
    assert mark(protocol).startswith("Not live: yesterday.har, recorded ")
    assert "3 exchanges" in mark(protocol)
    assert protocol.panel.shows_recording


def test_a_recording_begins_with_what_somebody_asked_for(protocol: Protocol) -> None:
    keys = exchange(1, "JWKS")
    protocol.panel.show_recording(Recording("a.har", (keys, sign_up(2))))
    assert "SignUp" in protocol.detail.toPlainText()
    protocol.panel.show_recording(Recording("a.har", (keys,)))
    assert "JWKS" in protocol.detail.toPlainText()


def test_what_happens_meanwhile_waits(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(sign_up(1))
    protocol.panel.show_recording(RECORDING)
    protocol.panel.add(exchange(2, "ConfirmSignUp"))
    assert protocol.rows() == 3
    assert len(protocol.panel.exchanges()) == 3
    with qtbot.waitSignal(protocol.panel.left_recording):
        leave(protocol, qtbot)
    assert operations(protocol) == ["SignUp", "ConfirmSignUp"]
    assert mark(protocol) == ""
    assert not protocol.panel.shows_recording
    assert "ConfirmSignUp" in protocol.detail.toPlainText()
    protocol.panel.add(exchange(3, "GetUser"))
    protocol.until("GetUser")


def test_leaving_a_recording_where_nothing_was_sent_leaves_nothing(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.show_recording(RECORDING)
    leave(protocol, qtbot)
    assert protocol.rows() == 0
    assert not protocol.view.isVisible()
    assert protocol.detail.toPlainText() == ""


def test_of_the_password_the_recording_speaks_for_itself(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(sign_up(1))
    protocol.panel.add(first_step(2, 1, password=PasswordSearch.SENT))
    protocol.settle()
    protocol.panel.show_recording(RECORDING)
    assert protocol.line.property("verdict") == "absent"
    assert protocol.line.text().startswith("Recorded: This sign-in did not send your password")
    protocol.panel.add(first_step(3, 1))
    assert "2 requests" in protocol.line.text(), "the live conversation of that number is another"
    leave(protocol, qtbot)
    assert protocol.line.text().startswith("Your password was sent in request 2")


def test_one_recording_after_another(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(sign_up(1))
    protocol.panel.show_recording(RECORDING)
    protocol.panel.show_recording(Recording("other\u202egnp.html", (exchange(1, "ListDevices"),)))
    assert operations(protocol) == ["ListDevices"]
    assert r"other\u202egnp.html" in mark(protocol)
    leave(protocol, qtbot)
    assert operations(protocol) == ["SignUp"]


def test_another_pool_ends_the_recording(protocol: Protocol) -> None:
    protocol.panel.add(sign_up(1))
    protocol.panel.show_recording(RECORDING)
    protocol.panel.clear()
    assert mark(protocol) == ""
    assert protocol.rows() == 0
    assert protocol.line.isHidden()


def test_a_recording_is_shown_whole_and_the_live_trace_keeps_its_bound(
    protocol: Protocol, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_model, "MOST_ROWS", 2)
    protocol.panel.show_recording(RECORDING)
    assert protocol.rows() == 3
    for number in range(1, 5):
        protocol.panel.add(exchange(number))
    leave(protocol, qtbot)
    assert [protocol.cell(row, 0, Qt.ItemDataRole.UserRole) for row in range(protocol.rows())] == [3, 4]


def test_choosing_in_a_recording_is_not_taken_for_following(protocol: Protocol) -> None:
    protocol.panel.show_recording(RECORDING)
    protocol.read(2)
    protocol.panel.add(exchange(1, "GetUser"))
    assert "RevokeToken" in protocol.detail.toPlainText()
