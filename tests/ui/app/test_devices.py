"""The devices of somebody who is signed in, through the real widgets, on a real local pool."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.authenticator import totp
from tests.helpers.fault_server import Behaviour, FaultServer, answer, drop, error, hang
from tests.helpers.person import Person
from tests.helpers.scripted_pool import by_operation, options
from tests.helpers.scripted_sign_in import INTERNAL, TOKENS, VERIFIER, token
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD, configure
from wildrydes_desktop.local_pool.settings import DeviceTracking, Mfa
from wildrydes_desktop.ui.pages.device_table import THIS_COMPUTER
from wildrydes_desktop.ui.pages.names import PageName

HERE = "us-east-1_here"
ELSEWHERE = "us-east-1_elsewhere"


def go_to_page(person: Person) -> None:
    person.account("accountDevices")
    person.wait_for_page(PageName.DEVICES)
    person.wait(lambda: person.sees("devicesReload"), "the list")
    person.wait_for_rest()


def opened(open_app: Callable[..., Person], data_dir: Path, tracking: DeviceTracking) -> Person:
    """Somebody who is signed in, on the page of the devices; the pool may ask for a second factor."""
    configure(data_dir, mfa=Mfa.OPTIONAL, device_tracking=tracking)
    person = open_app("--demo")
    person.wait_until_ready()
    person.sign_in(CONFIRMED, PASSWORD)
    go_to_page(person)
    return person


def statuses(person: Person) -> list[object]:
    """Whether each device is remembered."""
    return [row[1] for row in person.rows("devicesView", 2)]


def sign_in_again(person: Person) -> None:
    person.account("accountSignOut")
    person.wait_for_page(PageName.SIGN_IN)
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.page in {PageName.RIDE, PageName.CHALLENGE}, "an answer")
    person.wait_for_rest()


def enrol(person: Person) -> str:
    person.account("accountMfa")
    person.click("mfaTotpEnrol")
    person.wait(lambda: person.sees("mfaTotpSecret"), "the secret")
    secret = person.text("mfaTotpSecret").replace(" ", "")
    person.wait_for_rest()
    person.type("mfaTotpCode", totp(secret, time.time()))
    person.click("mfaTotpSubmit")
    person.wait(lambda: person.kind == "success" and not person.sees("mfaTotpCode"), "the end")
    return secret


def test_this_computer_is_listed_as_what_it_is(open_app, data_dir) -> None:
    rider = opened(open_app, data_dir, DeviceTracking.ALWAYS)
    [(key, status, last_used, created, ip)] = rider.rows("devicesView", 5)
    assert rider.model("devicesView").index(0, 0).data(THIS_COMPUTER) is True
    rider.turn_to("access")
    rider.wait(lambda: rider.claims().get("device_key") == key, "the claim")
    assert (status, ip) == ("remembered", "127.0.0.1")
    assert abs(float(str(created)) - time.time()) < 60
    assert abs(float(str(last_used)) - time.time()) < 60
    assert rider.text("devicesKey") == key


def test_forgetting_this_computer_brings_the_second_factor_back(open_app, data_dir) -> None:
    rider = opened(open_app, data_dir, DeviceTracking.ALWAYS)
    secret = enrol(rider)
    sign_in_again(rider)
    assert rider.page is PageName.RIDE  # the device stood in for the second factor
    go_to_page(rider)
    rider.click("devicesForget")
    rider.click("devicesForgetCancel")
    assert len(statuses(rider)) == 1
    rider.click("devicesForget")
    rider.click("devicesForgetConfirm")
    rider.wait(lambda: rider.kind == "success", "the end")
    rider.wait_for_rest()
    assert rider.sees("devicesNone")
    assert statuses(rider) == []
    sign_in_again(rider)
    assert rider.page is PageName.CHALLENGE
    refused = [row for row in rider.rows("protocolView", 3) if row[2] != 200]
    assert refused == []  # nothing was tried with a device that is worth nothing
    rider.type("challengeCode", totp(secret, time.time() + 30))
    rider.click("challengeSubmit")
    rider.wait_for_page(PageName.RIDE)


def test_a_device_is_remembered_and_not_any_more(open_app, data_dir) -> None:
    rider = opened(open_app, data_dir, DeviceTracking.ALWAYS)
    rider.click("devicesDoNotRemember")
    rider.wait(lambda: statuses(rider) == ["not_remembered"], "the change")
    assert "no longer remembers" in rider.message
    rider.wait_for_rest()
    rider.click("devicesRemember")
    rider.wait(lambda: statuses(rider) == ["remembered"], "the change")
    assert "may stand in" in rider.message


def test_remembering_a_computer_whose_secret_was_not_kept_is_told(open_app, data_dir) -> None:
    rider = opened(open_app, data_dir, DeviceTracking.OPT_IN)  # nobody ticked the box at the sign-in
    assert statuses(rider) == ["not_remembered"]
    rider.click("devicesRemember")
    rider.wait(lambda: statuses(rider) == ["remembered"], "the change")
    assert "keeps no secret" in rider.message


def test_a_pool_without_device_tracking_says_so_kindly(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    go_to_page(person)
    assert "does not keep track" in person.text("devicesNone")
    assert person.sees("devicesNone")
    assert not person.sees("devicesView")
    assert person.kind != "error"


def test_signing_out_leaves_nothing_on_the_page(open_app, data_dir) -> None:
    rider = opened(open_app, data_dir, DeviceTracking.ALWAYS)
    rider.account("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    assert statuses(rider) == []
    assert rider.text("devicesKey") == ""
    rider.app.window.go(PageName.DEVICES)
    rider.click("devicesSignIn")
    assert rider.page is PageName.SIGN_IN


# Connections that are lost, and pools with more devices


def device(key: str, *, remembered: bool = True) -> dict[str, object]:
    status = "remembered" if remembered else "not_remembered"
    return {
        "DeviceKey": key,
        "DeviceAttributes": [
            {"Name": "device_name", "Value": f"name of {key}"},
            {"Name": "dev:device_remembered_status", "Value": status},
        ],
        "DeviceCreateDate": 1.6e9,
        "DeviceLastAuthenticatedDate": 1.7e9,
    }


BOTH = answer({"Devices": [device(ELSEWHERE), device(HERE)]})
ONLY_HERE = answer({"Devices": [device(HERE)]})
ONLY_ELSEWHERE = answer({"Devices": [device(ELSEWHERE)]})
NO_SUCH_DEVICE = error("ResourceNotFoundException", "Device does not exist.")
Scripted = Callable[..., tuple[Person, FaultServer]]


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """One behaviour after the other; the last one is repeated."""
    left = list(behaviours)

    def behave(sock, request) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(sock, request)

    return behave


@pytest.fixture
def scripted(open_app: Callable[..., Person]) -> Iterator[Scripted]:
    """Open the app on a pool that answers like this, and go to the page as somebody who is signed in."""
    access_token = token(username=INTERNAL, device_key=HERE)
    signed_in = {"AuthenticationResult": TOKENS | {"AccessToken": access_token}}
    with ExitStack() as stack:

        def begin(**behaviours: Behaviour) -> tuple[Person, FaultServer]:
            usual = {
                "InitiateAuth": answer(VERIFIER),
                "RespondToAuthChallenge": answer(signed_in),
                "ListDevices": BOTH,
            }
            server = stack.enter_context(FaultServer(by_operation(**usual | behaviours)))
            person = open_app(*options(server.url))
            person.wait_until_ready()
            person.fill_sign_in(CONFIRMED, PASSWORD)
            person.click("signInSubmit")
            person.wait_for_page(PageName.RIDE)
            person.wait_for_rest()
            person.account("accountDevices")
            person.wait_for_page(PageName.DEVICES)
            return person, server

        yield begin


def keys(person: Person) -> list[object]:
    return [row[0] for row in person.rows("devicesView", 1)]


def choose_second(person: Person) -> None:
    person.find("devicesView").setFocus()
    QTest.keyClick(person.find("devicesView"), Qt.Key.Key_Down)


def forget(person: Person) -> None:
    person.click("devicesForget")
    person.click("devicesForgetConfirm")


def test_another_device_is_forgotten_and_this_one_stays(scripted: Scripted) -> None:
    person, server = scripted(ForgetDevice=answer({}), ListDevices=in_turn(BOTH, ONLY_HERE))
    person.wait(lambda: keys(person) == [HERE, ELSEWHERE], "the list, this computer first")
    person.wait_for_rest()
    choose_second(person)
    forget(person)
    person.wait(lambda: keys(person) == [HERE], "the shorter list")
    [request] = [each.json for each in server.requests if each.operation == "ForgetDevice"]
    assert request["DeviceKey"] == ELSEWHERE


def test_forgetting_whose_answer_was_lost_succeeds_at_the_next_try(scripted: Scripted) -> None:
    person, _ = scripted(
        ForgetDevice=in_turn(drop, NO_SUCH_DEVICE), ListDevices=in_turn(BOTH, ONLY_ELSEWHERE)
    )
    person.wait(lambda: keys(person) == [HERE, ELSEWHERE], "the list")
    person.wait_for_rest()
    forget(person)
    person.wait(lambda: person.kind == "error", "the fault")
    person.wait_for_rest()
    assert keys(person) == [HERE, ELSEWHERE]
    person.click("devicesForgetConfirm")
    person.wait(lambda: keys(person) == [ELSEWHERE], "the shorter list")
    assert person.kind == "success"


def test_what_is_refused_changes_nothing(scripted: Scripted) -> None:
    person, _ = scripted(ForgetDevice=error("NotAuthorizedException", "Access Token has been revoked"))
    person.wait(lambda: keys(person), "the list")
    person.wait_for_rest()
    forget(person)
    person.wait(lambda: person.error == "NotAuthorizedException", "the refusal")
    assert keys(person) == [HERE, ELSEWHERE]


@pytest.mark.parametrize(
    ("button", "operation"),
    [("devicesReload", "ListDevices"), ("devicesDoNotRemember", "UpdateDeviceStatus")],
)
def test_each_question_can_be_cancelled_and_asked_again(
    scripted: Scripted, button: str, operation: str
) -> None:
    forgotten = answer({"Devices": [device(HERE, remembered=False)]})
    answers = [BOTH, hang, forgotten] if operation == "ListDevices" else [BOTH, forgotten]
    person, server = scripted(ListDevices=in_turn(*answers), UpdateDeviceStatus=in_turn(hang, answer({})))
    person.wait(lambda: keys(person), "the list")
    person.wait_for_rest()
    before = server.operations.count(operation)
    person.click(button)
    person.wait(lambda: server.operations.count(operation) > before, "the question")
    assert person.text(button) == "Cancel"
    person.press(Qt.Key.Key_Escape)
    person.wait_for_rest()
    assert keys(person) == [HERE, ELSEWHERE]
    assert person.kind != "error"
    person.click(button)
    person.wait(lambda: statuses(person) == ["not_remembered"], "the answer")


def test_a_list_that_could_not_be_read_is_read_again_at_the_next_look(scripted: Scripted) -> None:
    person, _ = scripted(ListDevices=in_turn(error("ForbiddenException"), BOTH))
    person.wait(lambda: person.kind == "error", "the fault")
    person.wait_for_rest()
    assert not person.sees("devicesSignIn")
    go_to_page(person)
    person.wait(lambda: keys(person) == [HERE, ELSEWHERE], "the list")


def test_signing_out_ends_what_is_under_way(scripted: Scripted) -> None:
    person, server = scripted(ListDevices=hang)
    person.wait(lambda: "ListDevices" in server.operations, "the question")
    person.account("accountSignOut")
    person.wait_for_page(PageName.SIGN_IN)
    person.wait_for_rest()
    assert person.kind == "success"
