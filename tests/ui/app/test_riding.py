"""A ride from the window: asked for on the map, answered by the local pool's API, shown everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTabBar

from tests.helpers.fault_server import FaultServer, answer, hang, html
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from wildrydes_desktop.app.tours.window_driver import WindowDriver
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.ride.map_view import RideMap
from wildrydes_desktop.workshop.tour import TourReport

GOOD = {
    "RideId": "r-1",
    "Unicorn": {"Name": "Rocinante", "Color": "Yellow", "Gender": "Female"},
    "Eta": "30 s",
}


@pytest.fixture
def rider(person: Person) -> Person:
    """Signed in, at the map, when it can be used."""
    person.sign_in(CONFIRMED, PASSWORD)
    person.wait(lambda: person.sees("rideMap") and person.text("rideApi"), "the map and the API's address")
    return person


def use_api(rider: Person, url: str) -> None:
    rider.find("rideApi", QLineEdit).setText(url)


def token_of(rider: Person) -> str:
    rider.click("rideReveal")
    token = rider.text("rideToken")
    rider.click("rideReveal")
    return token


def test_a_unicorn_of_the_local_pools_api_flies_in(rider: Person) -> None:
    assert rider.text("rideApi").endswith("/prod")
    rider.click("rideRequest")
    rider.wait(lambda: rider.sees("rideUnicorn"), "an answer")
    assert rider.kind == "success"
    told = rider.message
    assert rider.text("rideEta") == "30 seconds"
    assert len(rider.text("rideId")) == 22
    assert rider.text("rideRider") == rider.claims()["cognito:username"]
    rider.wait(lambda: "is here" in rider.text("rideStatus"), "the unicorn")
    name = rider.text("rideUnicorn").partition(" (")[0]
    assert rider.text("rideStatus") == f"On the map {name} is here already. The API says it takes 30 s."
    assert rider.message == told == f"{name} has been sent to you.\nThe API let your ID token in."
    assert not rider.sees("rideCors")
    assert not rider.sees("rideInspect")


def test_the_exchange_is_shown_with_the_token_hidden_and_stands_in_the_trace(rider: Person) -> None:
    token = token_of(rider)
    rider.click("rideRequest")
    rider.wait(lambda: rider.sees("rideExchange"), "the exchange")
    shown = rider.find("rideExchange", QPlainTextEdit).toPlainText()
    assert shown.startswith("POST http://127.0.0.1:")
    assert f"Authorization: ‹hidden: {len(token):,} characters›" in shown
    assert '"Latitude": 47.61' in shown
    assert "201 · " in shown
    assert token not in shown
    rider.wait(lambda: "RequestUnicorn" in rider.operations(), "the row")
    rows = rider.rows("protocolView", 3)
    assert [status for _, operation, status in rows if operation == "RequestUnicorn"] == [201]
    assert token not in rider.find("protocolDetail").toPlainText()  # type: ignore[attr-defined]


def test_the_place_is_chosen_by_mouse_and_keys_and_sent(rider: Person) -> None:
    the_map = rider.find("rideMap", RideMap)
    before = the_map.place
    QTest.mouseClick(the_map, Qt.MouseButton.LeftButton, pos=the_map.rect().center() / 2)
    assert the_map.place.latitude > before.latitude
    assert the_map.place.longitude < before.longitude
    clicked = the_map.place
    QTest.keyClick(the_map, Qt.Key.Key_Right)
    QTest.keyClick(the_map, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert the_map.place.longitude > clicked.longitude
    assert the_map.place.latitude < clicked.latitude
    with FaultServer(answer(GOOD, 201)) as api:
        use_api(rider, api.url)
        QTest.keyClick(the_map, Qt.Key.Key_Return)
        rider.wait(lambda: api.requests, "the request")
        rider.wait(lambda: rider.sees("rideUnicorn"), "the answer")
    place = api.requests[0].json["PickupLocation"]
    assert (place["Latitude"], place["Longitude"]) == (the_map.place.latitude, the_map.place.longitude)
    assert f"\r\nAuthorization: {token_of(rider)}" in api.requests[0].head
    assert rider.text("rideUnicorn") == "Rocinante (Yellow, Female)"
    assert rider.sees("rideCors")


def test_nothing_says_it_is_on_the_way_or_here_once_the_map_shows_no_unicorn(rider: Person) -> None:
    the_map = rider.find("rideMap", RideMap)
    with FaultServer(answer(GOOD, 201), answer(GOOD, 201), hang) as api:
        use_api(rider, api.url)
        rider.click("rideRequest")
        rider.wait(lambda: rider.sees("rideStatus") and "is here" in rider.text("rideStatus"), "the unicorn")
        QTest.keyClick(the_map, Qt.Key.Key_Left)
        assert rider.text("rideStatus") == "Rocinante has been sent to you."
        rider.click("rideRequest")
        rider.wait(lambda: len(api.requests) == 2, "the second request")
        rider.wait(lambda: "is here" in rider.text("rideStatus"), "the unicorn again")
        rider.click("rideRequest")
        rider.wait(lambda: len(api.requests) == 3, "the third request")
        assert rider.text("rideStatus") == "Rocinante has been sent to you."
        rider.click("rideRequest")
        rider.wait_for_rest()


def test_a_tours_picture_waits_until_the_map_is_drawn(
    rider: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    the_map = rider.find("rideMap", RideMap)
    rider.wait(lambda: the_map.drawn, "the city")
    held: list[Callable[[], None]] = []
    monkeypatch.setattr(
        "wildrydes_desktop.ui.ride.city_picture.in_turns", lambda _, *steps: held.extend(steps)
    )
    monkeypatch.setattr("wildrydes_desktop.app.tours.window_driver.REST", 0.0)
    driver = WindowDriver(rider.app, TourReport(()), tmp_path)
    driver.begin_step("ride", 1)
    theme.apply(rider.app.application, "dark")
    rider.wait(lambda: held, "the drawing to begin")
    walk = driver.take_picture()
    may_go_on = next(walk)
    while held:
        assert not may_go_on(), "it is being drawn"
        held.pop(0)()
    rider.wait(may_go_on, "the moment for the picture")
    assert list(walk) == []
    assert (tmp_path / driver.taken).is_file()


def test_a_refused_token_turns_the_inspector_to_what_an_api_checks(rider: Person) -> None:
    with FaultServer(answer({"message": "Unauthorized"}, 401)) as api:
        use_api(rider, api.url)
        rider.click("rideRequest")
        rider.wait(lambda: rider.kind == "error", "the refusal")
    assert "refused the token" in rider.message
    assert "trusts another pool" in rider.message
    views = rider.find("inspectorViews", QTabBar)
    assert views.tabData(views.currentIndex()) == "api"
    rider.click("inspectorDockClose")
    rider.click("rideInspect")
    rider.wait(lambda: rider.sees("inspectorDock"), "the inspector")
    rider.wait(lambda: rider.rows("apiLooks", 1), "what an API looks at")


def test_no_address_is_explained_and_nothing_is_sent(rider: Person) -> None:
    use_api(rider, "")
    rider.click("rideRequest")
    rider.wait(lambda: rider.error == "NoInvokeUrl", "the explanation")
    assert rider.focused() == "rideApi"
    assert "RequestUnicorn" not in rider.operations()
    assert "invokeUrl" in rider.message


def test_a_website_at_the_address_is_told_apart_from_an_api(rider: Person) -> None:
    with FaultServer(html()) as site:
        use_api(rider, site.url)
        rider.click("rideRequest")
        rider.wait(lambda: rider.kind == "error", "the refusal")
    assert "web page lives at that address" in rider.text("rideStatus")
    assert rider.focused() == "rideApi"
    assert not rider.sees("rideInspect")


def test_a_request_that_hangs_can_be_cancelled_and_made_again(rider: Person) -> None:
    with FaultServer(hang, answer(GOOD, 201)) as api:
        use_api(rider, api.url)
        rider.click("rideRequest")
        rider.wait(lambda: api.requests, "the request")
        assert rider.text("rideRequest") == "Cancel"
        place = rider.find("rideMap", RideMap).place
        QTest.mouseClick(rider.find("rideMap"), Qt.MouseButton.LeftButton)
        QTest.keyClick(rider.find("rideMap"), Qt.Key.Key_Left)
        assert rider.find("rideMap", RideMap).place == place, "the place is under way"
        rider.click("rideRequest")
        rider.wait_for_rest()
        assert rider.text("rideRequest") == "Request a unicorn"
        assert rider.message == ""
        rider.click("rideRequest")
        rider.wait(lambda: rider.sees("rideUnicorn"), "the answer")


def test_signing_out_calls_off_a_request_that_is_under_way(rider: Person) -> None:
    with FaultServer(hang) as api:
        use_api(rider, api.url)
        rider.click("rideRequest")
        rider.wait(lambda: api.requests, "the request")
        rider.click("goAccount")
        rider.click("accountSignOut")
        rider.wait_for_page(PageName.SIGN_IN)
        rider.wait_for_rest()
    assert rider.kind == "success"


def test_signing_out_leaves_no_ride_behind(rider: Person) -> None:
    rider.click("rideRequest")
    rider.wait(lambda: rider.sees("rideUnicorn"), "an answer")
    rider.click("goAccount")
    rider.click("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    rider.click("goRide")
    rider.wait(lambda: rider.sees("rideSignIn"), "the way to the sign-in")
    assert not rider.sees("rideMap")
    assert rider.text("rideRider") == ""
    assert rider.find("rideExchange", QPlainTextEdit).toPlainText() == ""
    assert QGuiApplication.clipboard().text() == ""


def test_the_address_that_was_typed_goes_with_the_pool(
    open_app: Callable[..., Person], data_dir: object
) -> None:
    person = open_app("--demo")
    person.wait_until_ready()
    person.sign_in(CONFIRMED, PASSWORD)
    person.wait(lambda: person.sees("rideMap"), "the map")
    with FaultServer(answer(GOOD, 201)) as api:
        use_api(person, f"{api.url}/prod/ride")
        person.click("rideRequest")
        person.wait(lambda: person.sees("rideUnicorn"), "the answer")
        access = person.app._wiring._pools.access  # type: ignore[union-attr]
        assert access is not None
        assert access.pool.invoke_url == f"{api.url}/prod"
