"""How the sentence about the password is known: told in full, and true to the search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.protocol.conftest import Protocol
from tests.ui.protocol.records import REAL, exchange, first_step, second_step, sign_up
from wildrydes_desktop.cognito import password_search
from wildrydes_desktop.cognito.exchange import PasswordSearch
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.protocol import password_facts
from wildrydes_desktop.ui.protocol.password_evidence import EXAMPLE
from wildrydes_desktop.ui.protocol.password_facts import FORMS, PasswordFacts


def how(protocol: Protocol) -> QPushButton:
    found = protocol.panel.findChild(QPushButton, "protocolHowKnown")
    assert found is not None
    return found


def told(protocol: Protocol) -> str:
    """What is told as evidence; empty while it is not shown."""
    found = protocol.panel.findChild(QTextEdit, "protocolEvidence")
    return found.toPlainText() if found is not None and found.isVisible() else ""


def ask(protocol: Protocol, qtbot: QtBot) -> str:
    qtbot.keyClick(how(protocol), Qt.Key.Key_Space)
    return told(protocol)


def lines(text: str, word: str) -> list[list[str]]:
    """The lines with `word` in them, in columns."""
    lines = text.replace("\u2028", "\n").splitlines()
    return [line.replace("\u202f", ",").split() for line in lines if word in line]


def test_the_forms_that_are_named_are_the_forms_that_are_searched() -> None:
    assert tuple(password_search.FORMS) == FORMS


def test_each_request_and_each_form_is_told(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(first_step(4, 7))
    protocol.panel.add(second_step(5, 7))
    protocol.settle()
    assert how(protocol).isVisible()
    assert told(protocol) == ""
    text = ask(protocol, qtbot)
    assert not protocol.detail.isVisible()
    first, second = lines(text, "not found")[:2]
    assert first[:2] == ["4", "InitiateAuth"]
    assert second[:2] == ["5", "RespondToAuthChallenge"]
    assert "".join(first[2:]).replace(",", "") == "1400bytesnotfound"
    for name in FORMS:
        assert name in text
    for form in password_search.forms(Secret(EXAMPLE)):
        shown = form.hex(" ") if len(form) == 32 else form.decode()
        assert shown in text.replace("\xa0", " ")
    assert "No request of this trace held it" in text
    assert ask(protocol, qtbot) == ""
    assert protocol.detail.isVisible()


def test_where_it_was_sent_is_told_as_openly(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(sign_up(1))
    protocol.panel.add(exchange(2, "ChangePassword", url=REAL, password=PasswordSearch.SENT))
    protocol.panel.add(first_step(3, 7))
    protocol.settle()
    text = ask(protocol, qtbot)
    assert "request 1, SignUp: over this machine's loopback" in text
    assert "request 2, ChangePassword: inside TLS" in text
    assert "No request of this trace" not in text
    protocol.view.selectRow(0)
    assert lines(told(protocol), "password found")[0][:2] == ["1", "SignUp"]


def test_it_follows_what_is_selected_and_what_comes(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(first_step(1, 7))
    protocol.settle()
    assert "RespondToAuthChallenge" not in ask(protocol, qtbot)
    protocol.panel.add(second_step(2, 7))
    qtbot.waitUntil(lambda: "RespondToAuthChallenge" in told(protocol))


def test_it_closes_where_there_is_nothing_to_know(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(exchange(1))
    protocol.panel.add(first_step(2, 7))
    protocol.settle()
    ask(protocol, qtbot)
    protocol.view.selectRow(0)
    assert told(protocol) == ""
    assert "GetUser" in protocol.detail.toPlainText()
    assert protocol.detail.isVisible()
    protocol.view.selectRow(1)
    assert told(protocol) == ""
    ask(protocol, qtbot)
    protocol.panel.clear()
    assert told(protocol) == ""


def test_a_request_that_was_not_searched_is_listed_as_such(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(first_step(1, 7))
    protocol.panel.add(second_step(2, 7, password=PasswordSearch.NOT_SEARCHED, searched_bytes=0))
    protocol.settle()
    assert lines(ask(protocol, qtbot), "not searched")[0][:2] == ["2", "RespondToAuthChallenge"]


def test_a_very_long_conversation_is_listed_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_facts, "MOST_SHOWN", 3)
    facts = PasswordFacts()
    for number in range(1, 6):
        facts.add(second_step(number, 1))
    evidence = facts.evidence(second_step(5, 1))
    assert [one.number for one in evidence.searched] == [3, 4, 5]
    assert evidence.requests == 5


def test_of_a_recording_only_its_word_is_taken() -> None:
    facts = PasswordFacts(recorded=[sign_up(1), first_step(1, 7), first_step(2, 8)])
    statement = facts.about(first_step(1, 7))
    assert statement.verdict == "absent"
    assert statement.text.startswith("Recorded: This sign-in did not send your password")
    evidence = facts.evidence(first_step(1, 7))
    assert evidence.recorded
    assert [one.operation for one in evidence.searched] == ["InitiateAuth"]
    assert [one.operation for one in evidence.sent] == ["SignUp"]
    assert facts.about(exchange(9)) == ("", "")


@pytest.mark.parametrize("width", [300, 700])
def test_the_question_has_room_beside_the_sentence(protocol: Protocol, qtbot: QtBot, width: int) -> None:
    protocol.panel.add(first_step(1, 7))
    protocol.settle()
    protocol.line.resize(width, 120)
    button = how(protocol)
    for _ in range(2):
        assert button.text()
        assert button.width() >= button.sizeHint().width()
        assert protocol.line.rect().contains(button.geometry())
        assert button.geometry().left() >= protocol.line.contentsRect().right()
        button.toggle()
    assert button.accessibleName() == "How do you know?"


def test_it_follows_the_system_from_light_to_dark(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(first_step(1, 7))
    protocol.settle()
    ask(protocol, qtbot)
    view = protocol.panel.findChild(QTextEdit, "protocolEvidence")
    for look, mid in ((theme.LIGHT, "#ffffff"), (theme.DARK, "#000000"), (theme.LIGHT, "#ffffff")):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Mid, QColor(mid))
        protocol.panel.setPalette(palette)
        QApplication.processEvents()
        cursor = view.document().find("In which forms")
        assert cursor.charFormat().foreground().color() == look.text


def test_in_a_low_panel_a_long_sentence_leaves_room_for_its_request(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(sign_up(1))
    protocol.panel.resize(530, 150)
    protocol.settle()
    two_lines = 2 * protocol.line.fontMetrics().lineSpacing()  # of which the second is cut off with dots
    qtbot.waitUntil(lambda: two_lines <= protocol.line.height() < 60)
    assert protocol.line.text() in ask(protocol, qtbot), "all of it stands in what is told"
    protocol.panel.resize(530, 700)
    qtbot.waitUntil(lambda: protocol.line.height() > 60 or protocol.line.width() > 500)
    assert protocol.line.wordWrap()
    protocol.panel.resize(530, 215)
    protocol.panel.add(
        exchange(2, "GetUser", password=PasswordSearch.ABSENT, searched_bytes=1, conversation=1)
    )
    protocol.view.selectRow(1)
    qtbot.waitUntil(protocol.line.wordWrap)
