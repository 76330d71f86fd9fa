"""Any challenge, from its description; one nobody has met yet, by its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.challenge import ChallengeAnswer, ChallengePage, StepDescription, StepField

SMS = StepDescription(
    "SMS_MFA",
    "A code by text message",
    "It went to your phone.",
    {"CODE_DELIVERY_DESTINATION": "+***11"},
    (StepField("SMS_MFA_CODE", "Code", "challengeCode"),),
)


@pytest.fixture
def page(show):
    return show(ChallengePage())


@pytest.fixture
def at(page, hands):
    return hands(page)


def parameters(page):
    table = page.findChild(QTableView, "challengeParameters")
    model = table.model()
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def test_a_described_step_is_shown_and_answered(page, at, caught):
    got = caught(page.submitted)
    page.show_step(SMS)
    assert at.widget("challengeTitle").text() == "A code by text message"
    assert parameters(page) == {"CODE_DELIVERY_DESTINATION": "+***11"}
    at.type("challengeCode", "012 345")
    at.press("challengeCode", Qt.Key.Key_Return)
    assert got == [ChallengeAnswer("SMS_MFA", {"SMS_MFA_CODE": Secret("012345")})]
    assert "012345" not in repr(got)


def test_an_unknown_challenge_is_shown_raw_and_answered_by_hand(page, at, caught):
    got = caught(page.submitted)
    page.show_unknown("HOOF_PRINT", {"question": "<b>left?</b>", "USERNAME": "3f0c"})
    assert "HOOF_PRINT" in at.widget("challengeTitle").text()
    assert at.widget("challengeTitle").textFormat() == Qt.TextFormat.PlainText
    assert parameters(page) == {"question": "<b>left?</b>", "USERNAME": "3f0c"}
    at.type("challengeAnswerName", "HOOF_PRINT_CODE")
    at.type("challengeCode", "left hind")
    at.click("challengeSubmit")
    assert got == [ChallengeAnswer("HOOF_PRINT", {"HOOF_PRINT_CODE": Secret("left hind")})]


def test_without_a_name_the_answer_is_called_answer(page, at, caught):
    got = caught(page.submitted)
    page.show_unknown("HOOF_PRINT", {})
    at.type("challengeCode", "x")
    at.click("challengeSubmit")
    assert list(got[0].responses) == ["ANSWER"]


def test_what_cannot_be_answered_offers_only_to_start_again(page, at, caught):
    got = caught(page.start_again_wanted)
    page.show_unknown("WEB_AUTHN", {"CREDENTIAL_REQUEST_OPTIONS": "{}"}, answerable=False)
    assert page.findChild(QWidget, "challengeSubmit") is None
    at.click("challengeCancel")
    assert len(got) == 1


def test_the_next_step_replaces_the_one_before(page, at, caught, qtbot):
    got = caught(page.submitted)
    page.show_unknown("HOOF_PRINT", {"question": "left?"})
    at.type("challengeCode", "left")
    page.show_step(SMS)
    qtbot.waitUntil(lambda: len(page.findChildren(QTableView)) == 1)
    assert at.line("challengeCode").text() == ""
    at.type("challengeCode", "1")
    at.click("challengeSubmit")
    assert [answer.name for answer in got] == ["SMS_MFA"]


def test_an_empty_answer_is_refused(page, at, caught):
    got = caught(page.submitted)
    page.show_step(SMS)
    at.click("challengeSubmit")
    assert got == []
    assert at.problem_at("challengeCode")


def test_while_busy_the_answer_button_cancels(page, at, caught):
    cancelled = caught(page.cancelled)
    page.show_step(SMS)
    at.type("challengeCode", "1")
    at.click("challengeSubmit")
    page.set_busy(True)
    at.click("challengeSubmit")
    assert len(cancelled) == 1
    page.set_busy(False)
    assert at.line("challengeCode").text() == "1"


def test_a_wrong_code_is_marked(page, at):
    page.show_step(SMS)
    at.type("challengeCode", "1")
    page.show_problem(Problem("Wrong", "No.", "", field="code"))
    assert at.focused() == "challengeCode"


def test_a_code_from_the_mailbox_is_filled_in(page, at):
    page.show_step(SMS)
    page.set_code(Secret("004711"))
    assert at.line("challengeCode").text() == "004711"
