"""The sentence about the password is said only where the records bear it out."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
from urllib.parse import quote

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.protocol.conftest import Protocol
from tests.ui.protocol.records import REAL, exchange, first_step, second_step, sign_up
from wildrydes_desktop.cognito.exchange import PasswordSearch
from wildrydes_desktop.cognito.password_search import search
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.protocol import password_facts
from wildrydes_desktop.ui.protocol.panel import SETTLED_MS
from wildrydes_desktop.ui.protocol.password_facts import FORMS, PasswordFacts

ABSENT, SENT, NOT_SEARCHED = PasswordSearch.ABSENT, PasswordSearch.SENT, PasswordSearch.NOT_SEARCHED


def about(protocol: Protocol, row: int) -> tuple[str, str]:
    """The fixed word and the text of the line for `row`; both empty where it is hidden."""
    protocol.view.selectRow(row)
    protocol.settle()
    if not protocol.line.isVisible():
        return "", ""
    return str(protocol.line.property("verdict")), protocol.line.text()


def test_a_sign_in_that_was_searched_all_through(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 7))
    protocol.panel.add(second_step(2, 7))
    for row in (0, 1):
        verdict, text = about(protocol, row)
        assert verdict == "absent"
        assert text.startswith("This sign-in did not send your password: 2 requests, ")
        assert "3412" in "".join(letter for letter in text if letter.isdigit() or letter == " ")
        assert f"{len(FORMS)} forms" in text


def test_with_large_text_the_whole_sentence_scrolls_with_the_exchange(
    protocol: Protocol, qapp: QApplication, qtbot: QtBot
) -> None:
    """In a low panel there is no room above the exchange for more than how it ends."""
    theme.apply(qapp, "light", 2.0)
    protocol.panel.resize(440, 150)
    protocol.panel.add(first_step(1, 7))
    protocol.panel.add(second_step(2, 7))

    def said_first() -> bool:
        said = protocol.line.text().replace("\xa0", " ")  # as the document gives it out
        return protocol.detail.toPlainText().startswith(said)

    assert about(protocol, 1)[0] == "absent"
    qtbot.waitUntil(said_first)
    protocol.panel.add(second_step(3, 7, password=SENT))
    protocol.view.selectRow(2)
    qtbot.waitUntil(lambda: protocol.line.property("verdict") == "sent")
    assert said_first()
    theme.apply(qapp, "light", 1.0)
    protocol.panel.resize(1100, 400)
    qtbot.waitUntil(lambda: not said_first())


def test_one_request_that_was_not_searched_and_nothing_is_claimed(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 7))
    protocol.panel.add(second_step(2, 7, password=NOT_SEARCHED, searched_bytes=0))
    for row in (0, 1):
        verdict, text = about(protocol, row)
        assert verdict == "unclear"
        assert "did not send" not in text
        assert "1 of the 2" in text


def test_one_request_that_held_it_and_the_whole_sign_in_did(protocol: Protocol) -> None:
    protocol.panel.add(first_step(4, 7))
    protocol.panel.add(second_step(5, 7, password=SENT, url=REAL))
    assert about(protocol, 0) == (
        "sent",
        "Your password was sent in request 5 of this conversation, inside TLS.",
    )
    assert about(protocol, 1) == ("sent", "Your password was sent in this request, inside TLS.")


def test_the_line_changes_as_the_conversation_goes_on(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(first_step(1, 7))
    assert "1 request," in about(protocol, 0)[1]
    protocol.panel.add(second_step(2, 7))
    qtbot.waitUntil(lambda: "2 requests," in protocol.line.text())
    protocol.panel.add(second_step(3, 7, password=SENT))
    qtbot.waitUntil(lambda: protocol.line.property("verdict") == "sent")


def test_the_line_keeps_up_with_a_conversation_that_does_not_pause(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(first_step(1, 7))
    numbers = itertools.count(2)
    flow = QTimer()
    flow.timeout.connect(lambda: protocol.panel.add(second_step(next(numbers), 7)))
    flow.start(SETTLED_MS // 6)
    qtbot.waitUntil(lambda: "This sign-in did not send your password" in protocol.line.text())
    said = protocol.line.text()
    qtbot.waitUntil(lambda: protocol.line.text() != said)
    assert flow.isActive()
    flow.stop()
    assert about(protocol, protocol.rows() - 1)[1].split(" requests")[0].endswith(f" {protocol.rows()}")


def test_conversations_are_told_apart(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 1, password=SENT))
    protocol.panel.add(first_step(2, 2))
    protocol.panel.add(exchange(3))
    assert about(protocol, 0)[0] == "sent"
    assert about(protocol, 1)[0] == "absent"
    assert about(protocol, 2) == ("", "")


def test_registering_on_this_machine_sends_it_unencrypted_and_says_so(protocol: Protocol) -> None:
    protocol.panel.add(sign_up())
    verdict, text = about(protocol, 0)
    assert verdict == "sent"
    assert "in this request, over this machine's loopback, not encrypted" in text
    assert "inside TLS" not in text


def test_registering_at_a_real_pool_sends_it_inside_tls(protocol: Protocol) -> None:
    protocol.panel.add(sign_up(url=REAL))
    assert about(protocol, 0) == ("sent", "Your password was sent in this request, inside TLS.")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://localhost:1/", "loopback"),
        ("http://[::1]:1/", "loopback"),
        ("http://192.0.2.1/", "not encrypted"),
        ("http://localhost.example.com/", "not encrypted"),
        ("https://192.0.2.1/", "inside TLS"),
    ],
)
def test_what_protected_it_is_read_from_the_address(url: str, words: str) -> None:
    facts = PasswordFacts()
    text = facts.about(sign_up(url=url)).text
    assert words in text
    assert ("loopback" in text) is (words == "loopback")


def test_a_request_on_its_own_speaks_for_itself_alone() -> None:
    facts = PasswordFacts()
    one = exchange(1, password=ABSENT, searched_bytes=10)
    facts.add(one)
    facts.add(exchange(2, password=ABSENT, searched_bytes=10))
    assert facts.about(one).text.startswith("This request did not send your password: 1 request, 10 bytes")


def test_a_conversation_that_is_no_sign_in_is_not_called_one() -> None:
    facts = PasswordFacts()
    one = exchange(1, "GetUser", password=ABSENT, searched_bytes=10, conversation=3)
    facts.add(one)
    assert facts.about(one).text.startswith("This conversation did not send")


def test_requests_that_left_the_table_still_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_facts, "MOST_CONVERSATIONS", 2)
    facts = PasswordFacts()
    facts.add(first_step(1, 1, password=NOT_SEARCHED))
    for number in range(2, 50):
        facts.add(second_step(number, 1))
    facts.add(first_step(50, 2))
    assert facts.about(second_step(49, 1)).verdict == "unclear"


def test_after_clearing_nothing_is_known() -> None:
    facts = PasswordFacts()
    facts.add(first_step(1, 1, password=SENT))
    facts.clear()
    facts.add(first_step(1, 1))
    assert facts.about(first_step(1, 1)).verdict == "absent"


def test_the_search_looks_for_every_form_that_is_named() -> None:
    text = 'Pferde"schwanz/7 ü'
    plain, digest = text.encode(), hashlib.sha256(text.encode()).digest()
    dressed = {
        "plain": plain,
        "reversed": text[::-1].encode(),
        "JSON-escaped": json.dumps(text)[1:-1].encode(),
        "URL-encoded": quote(text, safe="").encode(),
        "hexadecimal": plain.hex().encode(),
        "Base64": base64.b64encode(b"x" + plain),
        "SHA-256 in bytes": digest,
        "SHA-256 in hexadecimal": digest.hex().encode(),
        "SHA-256 in Base64": base64.b64encode(digest),
    }
    assert tuple(dressed) == FORMS
    for form, sent in dressed.items():
        assert search(b"{" + sent + b"}", [Secret(text)]) is SENT, form
