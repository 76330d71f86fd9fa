"""DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER: a remembered computer stands in for the second factor.

Nobody types anything: what goes wrong is told on the Sign in page, and the next press of its button works.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.e2e.challenges.cases import BY_TEXT, CODES
from tests.e2e.challenges.walk import Walk
from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import Json, PoolOnLoopback
from wildrydes_desktop.local_pool.settings import DeviceTracking
from wildrydes_desktop.ui.pages.names import PageName

SMS = CODES[0]
BY_DEVICE = ["PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", ""]


@pytest.fixture
def walk(open_app: Callable[..., Person], pool: PoolOnLoopback) -> Walk:
    """Somebody at an app that remembers no device from another walk."""
    return Walk(pool, open_app(*pool.options))


def first_sign_in(walk: Walk, tracking: DeviceTracking, *, tick: bool) -> None:
    SMS.arrange(walk)
    walk.pool.configure(device_tracking=tracking)
    walk.fill_sign_in()
    walk.reach(SMS)
    if tick:
        walk.tick("challengeRememberDevice")
    SMS.finish(walk)


@pytest.fixture
def remembered(walk: Walk) -> Walk:
    """Somebody who has signed in with a second factor on a computer that is remembered, and comes back."""
    first_sign_in(walk, DeviceTracking.ALWAYS, tick=False)
    walk.pool.asked.clear()
    walk.fill_sign_in()
    return walk


def sign_in(walk: Walk) -> None:
    walk.person.click("signInSubmit")


def wrong_half(name: str, half: Callable[[Json], Json]) -> Callable[[Json], Json]:
    """Spoil the parameters of that challenge, and of no other."""

    def spoil(said: Json) -> Json:
        asks = said.get("ChallengeName") == name
        return said | {"ChallengeParameters": half(said["ChallengeParameters"])} if asks else said

    return spoil


def test_a_remembered_computer_is_asked_for_no_code(remembered: Walk) -> None:
    sign_in(remembered)
    remembered.is_inside()
    assert remembered.pool.asked == BY_DEVICE
    remembered.person.turn_to("access")
    assert remembered.person.claims()["device_key"]


@pytest.mark.parametrize("tick", [True, False])
def test_where_the_pool_leaves_it_to_the_person(walk: Walk, tick: bool) -> None:
    first_sign_in(walk, DeviceTracking.OPT_IN, tick=tick)
    walk.fill_sign_in()
    sign_in(walk)
    if not tick:
        walk.is_asked(BY_TEXT)
        walk.answer({"challengeCode": walk.code()})
    walk.is_inside()
    assert (walk.pool.asked[-4:] == BY_DEVICE) is tick


def test_a_secret_that_the_pool_refuses(remembered: Walk) -> None:
    """Wrong: the device is given up, so the next sign-in asks for the second factor."""
    other_salt = wrong_half("DEVICE_PASSWORD_VERIFIER", lambda given: given | {"SALT": "ab" * 16})
    remembered.pool.change("RespondToAuthChallenge", reply=other_salt)
    sign_in(remembered)
    remembered.is_told("NotAuthorizedException")
    assert "not recognised" in remembered.person.message
    assert remembered.person.page is PageName.SIGN_IN
    remembered.pool.change("RespondToAuthChallenge")
    sign_in(remembered)
    remembered.is_asked(BY_TEXT)
    SMS.finish(remembered)


def test_a_device_that_the_pool_has_forgotten(remembered: Walk) -> None:
    """An administrator removed it: the sign-in goes on without it, and asks for the second factor."""
    key = remembered.pool.sent("ConfirmDevice")[0]["DeviceKey"]
    access = remembered.pool.sent("ConfirmDevice")[0]["AccessToken"]
    remembered.pool.pool.call("ForgetDevice", {"AccessToken": access, "DeviceKey": key})
    sign_in(remembered)
    remembered.is_asked(BY_TEXT)
    SMS.finish(remembered)


def test_a_proof_that_comes_too_late(remembered: Walk) -> None:
    def dawdle(said: Json) -> Json:
        if said.get("ChallengeName") == "DEVICE_PASSWORD_VERIFIER":
            remembered.pool.clock.advance(181)
        return said

    remembered.pool.change("RespondToAuthChallenge", reply=dawdle)
    sign_in(remembered)
    remembered.is_told("NotAuthorizedException")
    assert "took too long" in remembered.person.message
    assert remembered.person.page is PageName.SIGN_IN
    remembered.pool.change("RespondToAuthChallenge")
    remembered.pool.asked.clear()
    sign_in(remembered)
    remembered.is_inside()
    assert remembered.pool.asked == BY_DEVICE


@pytest.mark.parametrize("passed", [1, 2], ids=["DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"])
@pytest.mark.parametrize("lost", ["request", "answer"])
def test_the_connection_lost_between_the_proofs(remembered: Walk, passed: int, lost: str) -> None:
    for _ in range(passed):
        remembered.pool.next("RespondToAuthChallenge", remembered.pool.serve)
    lose = remembered.pool.lose_request if lost == "request" else remembered.pool.lose_answer
    lose("RespondToAuthChallenge")
    sign_in(remembered)
    remembered.is_told("ConnectionLost")
    assert remembered.person.page is PageName.SIGN_IN
    remembered.pool.asked.clear()
    sign_in(remembered)
    remembered.is_inside()
    assert remembered.pool.asked == BY_DEVICE


def test_a_sign_in_that_is_called_back_between_the_proofs(remembered: Walk) -> None:
    sent = remembered.answers_sent()
    remembered.pool.next("RespondToAuthChallenge", remembered.pool.serve)
    remembered.pool.keep_waiting("RespondToAuthChallenge")
    sign_in(remembered)
    remembered.person.wait(lambda: remembered.answers_sent() == sent + 2, "the first half of the proof")
    remembered.person.click("signInSubmit")  # it says Cancel
    remembered.person.wait_for_rest()
    assert remembered.person.message == ""
    sign_in(remembered)
    remembered.is_inside()


def test_a_device_that_could_not_be_confirmed(walk: Walk) -> None:
    """The sign-in stands, with a warning; the next one asks for the second factor."""
    SMS.arrange(walk)
    walk.pool.configure(device_tracking=DeviceTracking.ALWAYS)
    walk.pool.lose_request("ConfirmDevice")
    walk.fill_sign_in()
    walk.reach(SMS)
    SMS.finish(walk)
    assert walk.person.kind == "warning"
    assert "not remembered" in walk.person.message
    walk.fill_sign_in()
    sign_in(walk)
    walk.is_asked(BY_TEXT)
    SMS.finish(walk)


def test_a_challenge_for_a_device_that_this_computer_never_was(walk: Walk) -> None:
    """Asked for nonetheless, it is told as it is, and the way back is there."""
    SMS.arrange(walk)

    def mistaken(said: Json) -> Json:
        return said | {"ChallengeName": "DEVICE_SRP_AUTH"} if said.get("ChallengeName") == "SMS_MFA" else said

    walk.pool.change("RespondToAuthChallenge", reply=mistaken)
    walk.fill_sign_in()
    sign_in(walk)
    walk.is_asked("A remembered device")
    assert not walk.person.sees("challengeSubmit")
    walk.start_again()
    walk.pool.change("RespondToAuthChallenge")
    walk.reach(SMS)
    SMS.finish(walk)
