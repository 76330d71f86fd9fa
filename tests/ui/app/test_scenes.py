"""What is broken on purpose in the panel "Break it", seen through the windows, and put right again."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import psutil
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabBar

from tests.helpers.person import Person
from tests.helpers.scripted_pool import options
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.scenes.words import SCENES


def entry(person: Person) -> QAction:
    found = person.app.window.findChild(QAction, "scenesEntry")
    assert isinstance(found, QAction)
    return found


@pytest.fixture
def stage(person: Person) -> Person:
    """Somebody with the panel open."""
    open_panel(person)
    return person


def open_panel(person: Person) -> None:
    entry(person).trigger()
    person.wait(lambda: person.sees("scene_tampered_token"), "the last card")


def break_it(person: Person, scene: str) -> None:
    person.click(f"scene_{scene}")
    person.wait(lambda: person.sees(f"sceneState_{scene}"), "the scene")
    assert person.text("sceneOn").startswith("Broken, on purpose: ")


def put_right(person: Person) -> None:
    person.click("scenePutRight")
    person.wait(lambda: not person.sees("sceneStrip"), "all to be right")


def refresh(person: Person) -> None:
    person.account("accountRefresh")


def verdict(person: Person, check: str, wanted: str) -> None:
    views = person.find("inspectorViews", QTabBar)
    views.setCurrentIndex(0)  # a ride that is refused turns to what the API says
    person.wait(lambda: person.checks().get(check) == wanted, f"{check}: {wanted}")


def request_a_unicorn(person: Person) -> None:
    person.click("goRide")
    person.wait_for_page(PageName.RIDE)
    person.wait(lambda: person.sees("rideRequest"), "the map's button")
    person.click("rideRequest")


def tokens_are_new(person: Person) -> None:
    person.wait(lambda: person.message.startswith("The tokens are new") and not person.busy, "new tokens")


def test_it_is_offered_while_the_local_pool_is_open_only(open_app: Callable[..., Person]) -> None:
    person = open_app(*options("http://127.0.0.1:9"))
    person.wait_until_ready()
    person.wait(lambda: not entry(person).isVisible())
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: entry(person).isVisible())


def test_a_card_teaches_while_it_is_on_and_after(stage: Person) -> None:
    assert not any(stage.sees(f"sceneLesson_{scene}") for scene in SCENES)
    break_it(stage, "throttling")
    assert stage.text("scene_throttling") == "Put it right"
    assert stage.kind == "warning"
    break_it(stage, "lost_mail")
    assert [scene for scene in SCENES if stage.sees(f"sceneState_{scene}")] == ["lost_mail"]
    stage.click("scene_lost_mail")
    stage.wait(lambda: not stage.sees("sceneStrip"))
    assert stage.kind == "success"
    assert [scene for scene in SCENES if stage.sees(f"sceneLesson_{scene}")] == ["lost_mail"]
    stage.click("sceneGo_lost_mail")
    stage.wait_for_page(PageName.REGISTER)


def test_who_must_sign_in_first_is_told(stage: Person) -> None:
    break_it(stage, "revoked_token")
    assert "sign in first" in stage.message


def test_wrong_clock(stage: Person) -> None:
    stage.sign_in(CONFIRMED, PASSWORD)
    break_it(stage, "wrong_clock")
    verdict(stage, "expiry", "fail")
    request_a_unicorn(stage)
    stage.wait(lambda: stage.kind == "error")
    assert "expired" in stage.message
    refresh(stage)
    tokens_are_new(stage)
    verdict(stage, "expiry", "pass")
    put_right(stage)
    verdict(stage, "issued_at", "fail")
    refresh(stage)
    tokens_are_new(stage)
    verdict(stage, "issued_at", "pass")


def test_expired_session(stage: Person) -> None:
    stage.sign_in(CONFIRMED, PASSWORD)
    break_it(stage, "expired_session")
    refresh(stage)
    stage.wait_for_page(PageName.SIGN_IN)
    stage.wait(lambda: "session" in stage.message and "ended" in stage.message)
    put_right(stage)
    stage.sign_in(CONFIRMED, PASSWORD)


def test_lost_mail(stage: Person) -> None:
    break_it(stage, "lost_mail")
    stage.wait(stage.newest_mail, "the mails of before")
    before = stage.newest_mail()
    stage.register("late@riders.example", PASSWORD)
    assert stage.newest_mail() == before
    put_right(stage)
    stage.take_code("late@riders.example")
    stage.click("verifySubmit")
    stage.wait_for_page(PageName.SIGN_IN)


def test_throttling(stage: Person) -> None:
    break_it(stage, "throttling")
    stage.fill_sign_in(CONFIRMED, PASSWORD)
    stage.click("signInSubmit")
    stage.wait(lambda: stage.error == "TooManyRequestsException")
    assert stage.operations().count("InitiateAuth") == 3
    put_right(stage)
    stage.click("signInSubmit")
    stage.wait_for_page(PageName.RIDE)


def test_revoked_token(stage: Person) -> None:
    stage.sign_in(CONFIRMED, PASSWORD)
    break_it(stage, "revoked_token")
    request_a_unicorn(stage)
    stage.wait(lambda: stage.kind == "success")
    refresh(stage)
    stage.wait_for_page(PageName.SIGN_IN)
    put_right(stage)
    stage.sign_in(CONFIRMED, PASSWORD)


def test_rotated_keys(stage: Person) -> None:
    stage.sign_in(CONFIRMED, PASSWORD)
    verdict(stage, "key_id", "pass")
    break_it(stage, "rotated_keys")
    verdict(stage, "key_id", "fail")
    refresh(stage)
    tokens_are_new(stage)
    verdict(stage, "signature", "pass")
    put_right(stage)
    verdict(stage, "key_id", "fail")
    refresh(stage)
    tokens_are_new(stage)
    verdict(stage, "signature", "pass")


def test_tampered_token(stage: Person) -> None:
    break_it(stage, "tampered_token")
    stage.fill_sign_in(CONFIRMED, PASSWORD)
    stage.click("signInSubmit")
    stage.wait_for_page(PageName.RIDE)
    verdict(stage, "signature", "fail")
    assert "administrators" in str(stage.claims()["cognito:groups"])
    request_a_unicorn(stage)
    stage.wait(lambda: stage.kind == "error")
    put_right(stage)
    refresh(stage)
    tokens_are_new(stage)
    verdict(stage, "signature", "pass")
    assert "cognito:groups" not in stage.claims()


def test_a_scene_ends_with_the_pool_that_played_it(stage: Person) -> None:
    break_it(stage, "throttling")
    (child,) = [each for each in psutil.Process().children() if "local-pool" in each.cmdline()]
    os.kill(child.pid, signal.SIGKILL)
    stage.wait(lambda: not stage.sees("sceneStrip"), "the strip to go")
    assert not stage.sees("sceneState_throttling")


def test_another_pool_is_not_broken(stage: Person) -> None:
    break_it(stage, "throttling")
    stage.click("choosePool")
    stage.type("welcomePoolId", "us-east-1_AbCdEfGhI")
    stage.type("welcomeClientId", "1example23456789")
    stage.click("welcomeUse")
    stage.wait(lambda: not stage.sees("scenesDock") and not stage.sees("sceneStrip"))
