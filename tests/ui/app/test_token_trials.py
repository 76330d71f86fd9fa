"""The inspector's further views in the whole app: breaking, comparing, and asking what an API would say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from wildrydes_desktop.cognito.breaking import CAUGHT_BY, Way


def view(person: Person, word: str) -> None:
    """Bring the inspector's view of that word to the front."""
    tabs = person.find("inspectorViews", QTabBar)
    place = next(at for at in range(tabs.count()) if tabs.tabData(at) == word)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    assert tabs.tabData(tabs.currentIndex()) == word


@pytest.fixture
def signed_in(person: Person) -> Person:
    person.sign_in(CONFIRMED, PASSWORD)
    return person


def failed(person: Person) -> set[str]:
    return {str(name) for name, _, mark in person.rows("breakChecks", 3) if mark == "failed"}


def test_every_way_of_breaking_is_caught_and_the_copy_can_be_looked_at(signed_in: Person) -> None:
    person = signed_in
    good = person.claims()
    view(person, "break")
    for way in Way:
        person.click(f"breakWay_{way}")
        person.wait(lambda way=way: failed(person) == CAUGHT_BY[way], f"the verdicts on {way}")  # type: ignore[misc]
    person.click("breakWay_claim")
    person.wait(lambda: failed(person) == CAUGHT_BY[Way.CLAIM])
    assert person.sees("breakLook")
    person.find("breakLook").setFocus()
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: "fail" in person.checks().values(), "the copy's verdicts")
    assert person.checks()["signature"] == "fail"
    assert person.claims().keys() - good.keys() == {"cognito:groups"}
    person.turn_to("id")
    assert person.claims() == good


def test_a_refresh_can_be_compared(signed_in: Person) -> None:
    person = signed_in
    view(person, "compare")
    differences = {str(name): word for name, word in person.rows("compareTable", 2)}
    assert differences["token_use"] == "changed"
    assert differences["sub"] == "same"
    person.click("goAccount")
    person.click("accountRefresh")
    person.wait(lambda: person.kind == "success", "new tokens")
    person.choose("compareWhich", "access_before_and_after")
    differences = {str(name): word for name, word in person.rows("compareTable", 2)}
    assert differences["jti"] == "changed"
    assert differences["origin_jti"] == differences["auth_time"] == "same"


def test_what_an_api_would_say(signed_in: Person) -> None:
    person = signed_in
    view(person, "api")
    person.wait(lambda: person.rows("apiLooks", 1), "an answer")
    assert {http for _, _, http in person.rows("apiLooks", 3)} == {"passed", "nothing"}
    person.choose("apiPool", "other")
    person.paste("apiPoolId", "us-east-1_Other1234")
    person.paste("apiClientId", "otherclient")
    person.click("apiAtEndpoint")
    asked = person.operations().count("JWKS")
    person.click("apiCheck")
    person.wait(lambda: person.rows("apiLooks", 1), "an answer")
    assert "your API expects us-east-1_Other1234" in person.text("apiReasons")
    assert person.operations().count("JWKS") == asked + 1


def test_an_id_that_is_none_is_refused_at_its_field(signed_in: Person) -> None:
    person = signed_in
    view(person, "api")
    person.choose("apiPool", "other")
    person.paste("apiPoolId", "nonsense")
    person.paste("apiClientId", "otherclient")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.sees("apiPoolIdProblem"), "the refusal")
    assert person.focused() == "apiPoolId"
