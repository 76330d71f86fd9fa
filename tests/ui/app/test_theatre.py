"""The protocol theatre in the app: there when somebody asks for it, with all that has happened."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.helpers.leak_search import code_stands_in
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.app.mail import MailRound
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.recording_actions import RecordingActions
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.ui.theatre.canvas import SequenceCanvas
from wildrydes_desktop.ui.theatre.sequence_view import SequenceView
from wildrydes_desktop.ui.theatre.steps import Step, StepKind

NEWCOMER = "bob@example.com"


def entry(person: Person) -> QAction:
    found = person.app.window.findChild(QAction, "theatreEntry")
    assert isinstance(found, QAction)
    return found


def open_theatre(person: Person) -> None:
    entry(person).trigger()
    person.wait(lambda: person.app.window.findChild(SequenceView) is not None, "the sequence")


def steps(person: Person) -> list[Step]:
    return list(person.find("theatreDock").findChild(SequenceView).steps)


def labels(person: Person) -> list[str]:
    return [step.label for step in steps(person)]


def test_nothing_of_it_is_there_before_somebody_asks_for_it(person: Person) -> None:
    assert entry(person).isVisible()
    assert not entry(person).isChecked()
    with pytest.raises(AssertionError, match="is not there"):
        person.find("theatreDock")
    open_theatre(person)
    assert person.sees("theatreDock")
    person.click("theatreDockClose")
    assert not person.sees("theatreDock")
    assert not entry(person).isChecked()


def test_it_knows_what_happened_before_and_is_told_what_happens(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    open_theatre(person)
    person.wait(lambda: labels(person)[-2:] == ["ID token verified", "access token verified"])
    assert "SRP proof made" in labels(person)
    assert "JWKS" in labels(person)
    canvas = person.find("sequenceView", SequenceCanvas)
    person.wait(lambda: canvas.shown == len(steps(person)), "all of it to be shown")
    before = len(steps(person))
    person.account("accountRefresh")
    person.wait(lambda: labels(person)[before:][-2:] == ["ID token verified", "access token verified"])
    request = next(step for step in steps(person)[before:] if step.kind is StepKind.REQUEST)
    assert "No password is needed" in request.sentence


@pytest.fixture
def postman(person: Person) -> QTimer:
    """What has mail looked for every second: stopped, with no look under way."""
    mail_round = person.app.window.findChild(MailRound)
    assert isinstance(mail_round, MailRound)
    timer = mail_round.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.stop()
    person.wait(lambda: mail_round._looking is None, "the end of the look")
    return timer


def test_mails_come_with_where_they_went_and_without_what_is_in_them(person: Person, postman: QTimer) -> None:
    open_theatre(person)
    person.wait(lambda: "public keys" in labels(person), "what is asked once in every run")
    person.register(NEWCOMER, PASSWORD)
    person.wait(lambda: labels(person)[-1] == "a code by email", "the answer, which a mail may overtake")
    postman.start()
    person.wait(lambda: steps(person) and labels(person)[-1] == "mail arrives", "the mail")
    assert [step.kind for step in steps(person)][-5:] == [
        StepKind.ACT,
        StepKind.REQUEST,
        StepKind.ANSWER,
        StepKind.MAIL,
        StepKind.MAIL,
    ]
    person.take_code(NEWCOMER)
    code = person.text("verifyCode")
    assert code
    for step in steps(person):
        assert not any(code_stands_in(code, text) for text in (step.label, step.small, step.sentence))


def test_the_trace_misses_nothing_that_is_on_its_way_while_its_panel_is_made(
    open_app: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    make = RecordingActions.__init__

    def make_late(actions: RecordingActions, parts: Parts, *given: Any) -> None:
        worker = threading.Thread(
            target=lambda: parts.pools.exchanged.emit(Exchange(1, "SignUp", "POST", "", 1.0, 1.0, 200))
        )
        worker.start()
        worker.join()
        make(actions, parts, *given)

    monkeypatch.setattr(RecordingActions, "__init__", make_late)
    person = open_app("--demo")
    person.wait_until_ready()
    person.wait(lambda: "SignUp" in person.operations(), "what a worker has sent meanwhile")


def test_a_refused_sign_in_is_stepped_through_with_the_keyboard(person: Person) -> None:
    open_theatre(person)
    person.wait(lambda: "JWKS" in labels(person), "the keys, which are fetched by themselves")
    person.fill_sign_in(CONFIRMED, OTHER_PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.kind == "error")
    person.wait(lambda: steps(person) and steps(person)[-1].failed)
    canvas = person.find("sequenceView", SequenceCanvas)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    person.wait(lambda: person.text("sequenceStep") == "This app to Cognito: JWKS")
    assert canvas.shown == 1
    QTest.keyClick(canvas, Qt.Key.Key_End)
    person.wait(lambda: "NotAuthorizedException" in person.text("sequenceStep"))
    assert "NotAuthorizedException" in person.find("sequenceDetail", QTextEdit).toPlainText()


def test_nothing_of_one_pool_stays_when_another_is_opened(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    open_theatre(person)
    person.wait(lambda: steps(person))
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: not any(step.label == "tokens" for step in steps(person)), "the theatre to be empty")
