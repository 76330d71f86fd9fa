"""A challenge that nobody has met yet is shown by name, and can be left or answered by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.helpers.fault_server import FaultServer, answer, error
from tests.helpers.person import Person
from tests.helpers.scripted_pool import by_operation, options
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "rider@example.com"

HOLOGRAM = {
    "ChallengeName": "HOLOGRAM_VERIFIER",
    "ChallengeParameters": {"WAVELENGTH": "632.8", "HINT": "<b>Look</b> closely"},
    "Session": "a-session-that-is-good-for-one-answer",
}


@pytest.fixture
def futuristic() -> Iterator[FaultServer]:
    """A pool that asks for a hologram."""
    refused = error("CodeMismatchException", "Invalid hologram.")
    with FaultServer(by_operation(InitiateAuth=answer(HOLOGRAM), RespondToAuthChallenge=refused)) as server:
        yield server


@pytest.fixture
def person(open_app: Callable[..., Person], futuristic: FaultServer) -> Person:
    person = open_app(*options(futuristic.url))
    person.wait_until_ready()
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    return person


def test_an_unknown_challenge_is_shown_by_name_with_its_parameters(person: Person) -> None:
    assert "HOLOGRAM_VERIFIER" in person.text("challengeTitle")
    model = person.model("challengeParameters")
    shown = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert shown == HOLOGRAM["ChallengeParameters"]
    assert person.claims() == {}
    assert person.kind != "error"


def test_starting_again_keeps_the_username(person: Person, futuristic: FaultServer) -> None:
    person.click("challengeCancel")
    assert person.page is PageName.SIGN_IN
    assert person.text("signInUsername") == ADDRESS
    person.wait_for_rest()
    person.type("signInPassword", PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    assert futuristic.operations.count("InitiateAuth") == 2


def test_an_answer_by_hand_is_sent_as_typed_and_its_refusal_shown(
    person: Person, futuristic: FaultServer
) -> None:
    person.type("challengeCode", "a laser")
    person.click("challengeSubmit")
    person.wait(lambda: person.kind == "error", "the refusal")
    assert person.error == "CodeMismatchException"
    assert person.page is PageName.CHALLENGE
    assert person.text("challengeCode") == "a laser"
    request = next(r for r in futuristic.requests if r.operation == "RespondToAuthChallenge").json
    assert request["ChallengeName"] == "HOLOGRAM_VERIFIER"
    assert request["Session"] == HOLOGRAM["Session"]
    assert request["ChallengeResponses"] == {"ANSWER": "a laser", "USERNAME": ADDRESS}
