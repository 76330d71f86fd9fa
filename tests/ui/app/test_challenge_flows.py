"""Sign-ins that go through challenges, in the real windows, against a pool that reads from a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.helpers.fault_server import Behaviour, FaultServer, answer, drop, error, hang
from tests.helpers.person import Person
from tests.helpers.scripted_pool import by_operation, options
from tests.helpers.scripted_sign_in import SIGNED_IN, TOKENS, VERIFIER, challenge
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "rider@example.com"
DEVICE = {"DeviceKey": "us-east-1_device", "DeviceGroupKey": "-group"}
NEW_DEVICE = {"AuthenticationResult": TOKENS | {"NewDeviceMetadata": DEVICE}}


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """One behaviour after the other; the last one is repeated."""
    left = list(behaviours)

    def behave(sock, request) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(sock, request)

    return behave


def answers(*replies) -> Behaviour:
    return in_turn(*(reply if callable(reply) else answer(reply) for reply in replies))


Signed = Callable[..., tuple[Person, FaultServer]]


@pytest.fixture
def sign_in(open_app: Callable[..., Person]) -> Iterator[Signed]:
    """Open the app on a pool that answers like this, and send off a sign-in."""
    with ExitStack() as stack:

        def begin(flow: str = "USER_SRP_AUTH", password: str = PASSWORD, **behaviours: Behaviour):
            server = stack.enter_context(FaultServer(by_operation(**behaviours)))
            person = open_app(*options(server.url))
            person.wait_until_ready()
            person.fill_sign_in(ADDRESS, password)
            person.choose("signInFlow", flow)
            person.click("signInSubmit")
            return person, server

        yield begin


def respond(server: FaultServer) -> list[dict]:
    return [request.json for request in server.requests if request.operation == "RespondToAuthChallenge"]


def test_new_password_then_authenticator_app_then_tokens(sign_in: Signed) -> None:
    person, server = sign_in(
        InitiateAuth=answer(VERIFIER),
        RespondToAuthChallenge=answers(
            challenge("NEW_PASSWORD_REQUIRED", requiredAttributes='["userAttributes.name"]'),
            challenge("MFA_SETUP", MFAS_CAN_SETUP='["SOFTWARE_TOKEN_MFA"]'),
            SIGNED_IN,
        ),
        AssociateSoftwareToken=answer({"SecretCode": "JBSWY3DPEHPK3PXP", "Session": "s" * 20}),
        VerifySoftwareToken=answer({"Status": "SUCCESS", "Session": "t" * 20}),
    )
    person.wait_for_page(PageName.CHALLENGE)
    for name in ("challengeNewPassword", "challengeNewPasswordRepeat"):
        person.type(name, "Another-horse-8")
    person.type("challengeAttribute_name", "Ada")
    person.click("challengeSubmit")
    person.wait(lambda: person.sees("challengeSecret"), "the secret")
    assert person.text("challengeSecret") == "JBSW Y3DP EHPK 3PXP"
    person.wait_for_rest()
    person.type("challengeCode", "012345")
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    assert person.app.window.findChild(QWidget, "challengeSecret") is None
    new_password, set_up = respond(server)[1:]
    assert new_password["ChallengeResponses"]["userAttributes.name"] == "Ada"
    assert (set_up["ChallengeName"], set_up["Session"]) == ("MFA_SETUP", "t" * 20)


def test_a_mistyped_code_can_be_typed_again(sign_in: Signed) -> None:
    person, server = sign_in(
        InitiateAuth=answer(VERIFIER),
        RespondToAuthChallenge=answers(challenge("SMS_MFA"), error("CodeMismatchException"), drop, SIGNED_IN),
    )
    person.wait_for_page(PageName.CHALLENGE)
    for error_name in ("CodeMismatchException", "ConnectionLost"):
        person.type("challengeCode", "012345")
        person.click("challengeSubmit")
        person.wait(lambda name=error_name: person.error == name, error_name)
        assert person.text("challengeCode") == "012345"
        assert person.find("challengeSubmit").isEnabled()
        person.wait_for_rest()
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    assert respond(server)[1:] == [respond(server)[1]] * 3


def test_a_session_that_is_over_leads_back_with_the_username(sign_in: Signed) -> None:
    over = error("NotAuthorizedException", "Invalid session for the user, session is expired.")
    person, _ = sign_in(
        InitiateAuth=answer(VERIFIER), RespondToAuthChallenge=answers(challenge("SMS_MFA"), over)
    )
    person.wait_for_page(PageName.CHALLENGE)
    person.type("challengeCode", "012345")
    person.click("challengeSubmit")
    person.wait(lambda: person.kind == "error", "the refusal")
    person.wait_for_rest()
    assert not person.find("challengeSubmit").isEnabled()
    person.click("challengeCancel")
    assert person.page is PageName.SIGN_IN
    assert person.text("signInUsername") == ADDRESS


def test_an_answer_can_be_cancelled_and_given_again(sign_in: Signed) -> None:
    person, server = sign_in(
        InitiateAuth=answer(VERIFIER), RespondToAuthChallenge=answers(challenge("SMS_MFA"), hang, SIGNED_IN)
    )
    person.wait_for_page(PageName.CHALLENGE)
    person.type("challengeCode", "012345")
    person.click("challengeSubmit")
    person.wait(lambda: len(respond(server)) == 2, "the answer to be sent")
    assert person.text("challengeSubmit") == "Cancel"
    person.press(Qt.Key.Key_Escape)
    person.wait_for_rest()
    assert person.kind != "error"
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)


def test_without_a_password_the_pool_offers_its_ways(sign_in: Signed) -> None:
    person, server = sign_in(
        "USER_AUTH",
        "",
        InitiateAuth=answer(
            challenge("SELECT_CHALLENGE") | {"AvailableChallenges": ["EMAIL_OTP", "WEB_AUTHN"]}
        ),
        RespondToAuthChallenge=answers(challenge("EMAIL_OTP"), SIGNED_IN),
    )
    person.wait_for_page(PageName.CHALLENGE)
    person.click("challengeSubmit")
    person.wait(lambda: person.sees("challengeCode"), "the field for the code")
    person.wait_for_rest()
    person.type("challengeCode", "01234567")
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    assert [sent["ChallengeResponses"] for sent in respond(server)] == [
        {"USERNAME": ADDRESS, "ANSWER": "EMAIL_OTP"},
        {"USERNAME": ADDRESS, "EMAIL_OTP_CODE": "01234567"},
    ]


@pytest.mark.parametrize(
    ("ticked", "ask", "remembered"),
    [(True, True, True), (False, True, False), (False, False, True)],
)
def test_a_remembered_computer_is_named_at_the_next_sign_in(
    sign_in: Signed, ticked: bool, ask: bool, remembered: bool
) -> None:
    person, server = sign_in(
        InitiateAuth=answer(VERIFIER),
        RespondToAuthChallenge=answers(challenge("SMS_MFA"), NEW_DEVICE, SIGNED_IN),
        ConfirmDevice=answer({"UserConfirmationNecessary": ask}),
        UpdateDeviceStatus=answer({}),
        RevokeToken=answer({}),
    )
    person.wait_for_page(PageName.CHALLENGE)
    if ticked:
        person.click("challengeRememberDevice")
    person.type("challengeCode", "012345")
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    assert ("UpdateDeviceStatus" in server.operations) is (ticked and ask)
    assert ("computer is remembered" in person.message) is remembered
    person.click("goSignIn")
    person.fill_sign_in(ADDRESS, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: server.operations.count("InitiateAuth") == 2, "the second sign-in")
    person.wait_for_page(PageName.RIDE)
    first, second = (r.json["AuthParameters"] for r in server.requests if r.operation == "InitiateAuth")
    assert "DEVICE_KEY" not in first
    assert ("DEVICE_KEY" in second) is remembered


def test_a_computer_that_cannot_be_confirmed_is_no_reason_to_stay_outside(sign_in: Signed) -> None:
    person, _ = sign_in(
        InitiateAuth=answer(VERIFIER),
        RespondToAuthChallenge=answer(NEW_DEVICE),
        ConfirmDevice=error("InvalidParameterException", "No."),
    )
    person.wait_for_page(PageName.RIDE)
    person.wait(lambda: person.kind == "warning", "the warning")
    assert "not remembered" in person.message


def test_whoever_ticked_the_box_in_vain_is_told(sign_in: Signed) -> None:
    person, _ = sign_in(
        InitiateAuth=answer(VERIFIER), RespondToAuthChallenge=answers(challenge("SMS_MFA"), SIGNED_IN)
    )
    person.wait_for_page(PageName.CHALLENGE)
    person.click("challengeRememberDevice")
    person.type("challengeCode", "012345")
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(lambda: "does not remember devices" in person.message, "the news")


def test_a_reset_that_is_asked_for_in_the_middle_leads_to_its_page(sign_in: Signed) -> None:
    person, _ = sign_in(
        InitiateAuth=answer(VERIFIER),
        RespondToAuthChallenge=answers(challenge("SMS_MFA"), error("PasswordResetRequiredException")),
    )
    person.wait_for_page(PageName.CHALLENGE)
    person.type("challengeCode", "012345")
    person.click("challengeSubmit")
    person.wait_for_page(PageName.FORGOT)
    assert person.text("forgotUsername") == ADDRESS
