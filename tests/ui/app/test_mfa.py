"""Second factors of somebody who is signed in, through the real widgets, on a real local pool."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.helpers.authenticator import totp, wrong
from tests.helpers.fault_server import Behaviour, FaultServer, answer, drop, error, hang
from tests.helpers.leak_search import code_stands_in
from tests.helpers.person import Person
from tests.helpers.scripted_pool import by_operation, options
from tests.helpers.scripted_sign_in import INTERNAL, SIGNED_IN, VERIFIER
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD, configure
from wildrydes_desktop.local_pool.settings import Mfa, MfaKind
from wildrydes_desktop.ui.pages.names import PageName

TOTP, SMS, EMAIL = "SOFTWARE_TOKEN_MFA", "SMS_MFA", "EMAIL_OTP"
SECRET = "JBSWY3DPEHPK3PXP"


@pytest.fixture
def rider(open_app: Callable[..., Person], data_dir: Path) -> Person:
    """Somebody on the page of the second factors; the pool offers every kind to who wants one."""
    configure(data_dir, mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
    return to_the_page(open_app("--demo"))


def to_the_page(person: Person) -> Person:
    person.wait_until_ready()
    person.sign_in(CONFIRMED, PASSWORD)
    go_to_page(person)
    return person


def go_to_page(person: Person) -> None:
    person.account("accountMfa")
    person.wait_for_page(PageName.MFA)
    person.wait(lambda: person.sees("mfaSave"), "what is on")
    person.wait_for_rest()


def checked(person: Person, name: str) -> bool:
    return person.find(name, QAbstractButton).isChecked()


def on(person: Person) -> set[str]:
    return {kind for kind in (TOTP, SMS, EMAIL) if checked(person, f"mfaEnabled_{kind}")}


def begin_enrolment(person: Person) -> str:
    """Have the secret shown, and read it as a person would."""
    person.click("mfaTotpEnrol")
    person.wait(lambda: person.sees("mfaTotpSecret"), "the secret")
    person.wait_for_rest()
    groups = person.text("mfaTotpSecret").split(" ")
    assert all(len(group) == 4 for group in groups)
    return "".join(groups)


def send_code(person: Person, code: str) -> None:
    person.type("mfaTotpCode", code)
    person.click("mfaTotpSubmit")


def enrol(person: Person) -> tuple[str, str]:
    """Set up an authenticator app. Returns the secret and the code that was used."""
    secret = begin_enrolment(person)
    code = totp(secret, time.time())
    send_code(person, code)
    person.wait(lambda: person.kind == "success" and not person.sees("mfaTotpCode"), "the end")
    return secret, code


def trace(person: Person) -> str:
    """All that the Protocol panel shows of every exchange."""
    person.wait_for_rest()
    texts = []
    for row in range(person.model("protocolView").rowCount()):
        view = person.find("protocolView")
        view.selectRow(row)
        texts.append(person.find("protocolDetail").toPlainText())
    return "\n".join(texts)


# An authenticator app


def test_an_authenticator_app_is_set_up_and_asked_for_at_the_next_sign_in(rider: Person) -> None:
    assert on(rider) == set()
    secret, used = enrol(rider)
    assert on(rider) == {TOTP}
    assert rider.app.window.findChild(QWidget, "mfaTotpSecret") is None
    assert rider.text("mfaTotpCode") == ""
    rider.account("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    rider.fill_sign_in(CONFIRMED, PASSWORD)
    rider.click("signInSubmit")
    rider.wait_for_page(PageName.CHALLENGE)
    rider.wait_for_rest()
    rider.type("challengeCode", used)
    rider.click("challengeSubmit")
    rider.wait(lambda: rider.error == "ExpiredCodeException", "the refusal of a code that was used")
    rider.wait_for_rest()
    rider.type("challengeCode", totp(secret, time.time() + 30))
    rider.click("challengeSubmit")
    rider.wait_for_page(PageName.RIDE)


def test_the_secret_stands_in_no_file_and_in_no_trace(rider: Person, data_dir: Path) -> None:
    secret, code = enrol(rider)
    shown = trace(rider)
    assert "AssociateSoftwareToken" in shown
    assert "VerifySoftwareToken" in shown
    for hidden in (secret, " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))):
        assert hidden not in shown
    assert not code_stands_in(code, shown)
    pool = data_dir / "local-pool"
    written = [path for path in data_dir.rglob("*") if path.is_file() and pool not in path.parents]
    assert written
    assert not [path for path in written if secret.encode() in path.read_bytes()]


def test_a_wrong_code_keeps_the_secret_and_the_right_one_then_works(rider: Person) -> None:
    secret = begin_enrolment(rider)
    mistyped = wrong(totp(secret, time.time()))
    send_code(rider, mistyped)
    rider.wait(lambda: rider.error == "EnableSoftwareTokenMFAException", "the refusal")
    rider.wait_for_rest()
    assert rider.focused() == "mfaTotpCode"
    assert rider.text("mfaTotpCode") == mistyped
    assert rider.text("mfaTotpSecret").replace(" ", "") == secret
    send_code(rider, totp(secret, time.time()))
    rider.wait(lambda: rider.kind == "success", "the end")
    assert on(rider) == {TOTP}


def test_thinking_better_of_it_changes_nothing_and_the_next_try_works(rider: Person) -> None:
    first = begin_enrolment(rider)
    rider.click("mfaTotpCancel")
    assert not rider.sees("mfaTotpCode")
    assert rider.app.window.findChild(QWidget, "mfaTotpSecret") is None
    rider.click("mfaReload")
    rider.wait_for_rest()
    assert on(rider) == set()
    secret, _ = enrol(rider)
    assert secret != first
    assert on(rider) == {TOTP}


def test_leaving_the_page_takes_the_secret_along(rider: Person) -> None:
    secret = begin_enrolment(rider)
    rider.click("mfaTotpSecretCopy")
    assert QApplication.clipboard().text() == secret
    rider.type("mfaTotpCode", "012345")
    rider.click("mfaBack")
    assert rider.page is PageName.ACCOUNT
    assert rider.app.window.findChild(QWidget, "mfaTotpSecret") is None
    assert rider.text("mfaTotpCode") == ""
    assert QApplication.clipboard().text() == ""
    go_to_page(rider)
    assert rider.sees("mfaTotpEnrol")
    enrol(rider)


def test_another_app_takes_the_place_of_the_first_and_stays_preferred(rider: Person) -> None:
    first, _ = enrol(rider)
    rider.click(f"mfaPrefer_{TOTP}")
    rider.click("mfaSave")
    rider.wait(lambda: rider.kind == "success", "the change")
    rider.wait_for_rest()
    second, _ = enrol(rider)
    assert second != first
    assert checked(rider, f"mfaPrefer_{TOTP}")


# On, off, first


def test_mail_is_switched_on_preferred_and_switched_off_again(rider: Person) -> None:
    enrol(rider)
    rider.click(f"mfaPrefer_{EMAIL}")
    rider.click("mfaSave")
    rider.wait(lambda: "asks for a second factor" in rider.message, "the change")
    rider.wait_for_rest()
    assert on(rider) == {TOTP, EMAIL}
    assert checked(rider, f"mfaPrefer_{EMAIL}")
    rider.click("mfaPrefer_NONE")
    rider.click("mfaSave")
    rider.wait(lambda: "which second factor" in rider.message, "the change")
    rider.wait_for_rest()
    for kind in (TOTP, EMAIL):
        rider.click(f"mfaEnabled_{kind}")
    rider.click("mfaSave")
    rider.wait(lambda: "password is enough" in rider.message, "the change")
    rider.wait_for_rest()
    rider.click("mfaReload")
    rider.wait_for_rest()
    assert on(rider) == set()


def test_nothing_changed_is_said_and_not_sent(rider: Person) -> None:
    before = rider.operations()
    rider.click("mfaSave")
    assert rider.kind == "info"
    assert rider.operations() == before


def test_without_a_number_the_way_to_the_profile_is_shown_and_the_refusal_told(rider: Person) -> None:
    rider.click(f"mfaEnabled_{SMS}")
    rider.click("mfaSave")
    rider.wait(lambda: rider.error == "InvalidParameterException", "the refusal")
    rider.wait_for_rest()
    assert "Profile page" in rider.message
    assert on(rider) == {SMS}
    rider.click(f"mfaProfile_{SMS}")
    rider.wait_for_page(PageName.PROFILE)
    go_to_page(rider)
    assert on(rider) == set()


def test_an_app_that_is_not_set_up_cannot_be_switched_on(rider: Person) -> None:
    rider.click(f"mfaEnabled_{TOTP}")
    rider.click("mfaSave")
    rider.wait(lambda: rider.error == "InvalidParameterException", "the refusal")
    assert "Set the app up first" in rider.message


@pytest.fixture
def austere(person: Person) -> Person:
    """Somebody whose pool offers no second factor at all."""
    person.sign_in(CONFIRMED, PASSWORD)
    go_to_page(person)
    return person


def test_a_pool_that_offers_none_says_so_when_it_refuses(austere: Person) -> None:
    austere.click("mfaTotpEnrol")
    austere.wait(lambda: austere.error == "SoftwareTokenMFANotFoundException", "the refusal")
    assert "does not offer" in austere.message
    austere.wait_for_rest()
    austere.click(f"mfaEnabled_{EMAIL}")
    austere.click("mfaSave")
    austere.wait(lambda: austere.error == "InvalidParameterException", "the refusal")
    assert "does not offer" in austere.message


def test_signing_out_leaves_nothing_on_the_page(rider: Person) -> None:
    enrol(rider)
    begin_enrolment(rider)
    rider.account("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    assert rider.app.window.findChild(QWidget, "mfaTotpSecret") is None
    assert on(rider) == set()
    rider.app.window.go(PageName.MFA)
    rider.click("mfaSignIn")
    assert rider.page is PageName.SIGN_IN


# Connections that are lost


NOTHING_ON = {"Username": INTERNAL, "UserAttributes": [{"Name": "email", "Value": CONFIRMED}]}
TOTP_ON = NOTHING_ON | {"UserMFASettingList": [TOTP]}
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
    with ExitStack() as stack:

        def begin(**behaviours: Behaviour) -> tuple[Person, FaultServer]:
            usual = {
                "InitiateAuth": answer(VERIFIER),
                "RespondToAuthChallenge": answer(SIGNED_IN),
                "AssociateSoftwareToken": answer({"SecretCode": SECRET}),
                "GetUser": answer(NOTHING_ON),
            }
            server = stack.enter_context(FaultServer(by_operation(**usual | behaviours)))
            person = open_app(*options(server.url))
            person.wait_until_ready()
            person.fill_sign_in(CONFIRMED, PASSWORD)
            person.click("signInSubmit")
            person.wait_for_page(PageName.RIDE)
            person.wait_for_rest()
            person.account("accountMfa")
            person.wait_for_page(PageName.MFA)
            return person, server

        yield begin


@pytest.mark.parametrize(
    "second",
    [
        error("SoftwareTokenMFANotFoundException", "No software token."),
        error("ExpiredCodeException", "Your software token has already been used once."),
        answer({"Status": "SUCCESS"}),
    ],
    ids=["no secret waits", "used", "taken again"],
)
def test_a_code_whose_answer_was_lost_is_not_lost(scripted: Scripted, second: Behaviour) -> None:
    person, server = scripted(
        VerifySoftwareToken=in_turn(drop, second),
        SetUserMFAPreference=answer({}),
        GetUser=in_turn(answer(NOTHING_ON), answer(NOTHING_ON), answer(TOTP_ON)),
    )
    person.wait_for_rest()
    begin_enrolment(person)
    send_code(person, "012345")
    person.wait(lambda: person.kind == "error", "the fault")
    person.wait_for_rest()
    assert person.text("mfaTotpCode") == "012345"
    person.click("mfaTotpSubmit")
    person.wait(lambda: person.kind == "success", "the end")
    assert on(person) == {TOTP}
    assert server.operations.count("AssociateSoftwareToken") == 1


def test_a_missing_secret_that_nothing_explains_is_told(scripted: Scripted) -> None:
    person, server = scripted(
        VerifySoftwareToken=in_turn(
            error("EnableSoftwareTokenMFAException"), error("SoftwareTokenMFANotFoundException")
        )
    )
    person.wait_for_rest()
    begin_enrolment(person)
    for name in ("EnableSoftwareTokenMFAException", "SoftwareTokenMFANotFoundException"):
        send_code(person, "012345")
        person.wait(lambda name=name: person.error == name, name)
        person.wait_for_rest()
    assert "SetUserMFAPreference" not in server.operations


def test_what_is_verified_is_not_verified_again(scripted: Scripted) -> None:
    person, server = scripted(
        VerifySoftwareToken=in_turn(answer({"Status": "SUCCESS"}), error("CodeMismatchException")),
        SetUserMFAPreference=in_turn(error("ForbiddenException"), answer({})),
        GetUser=in_turn(answer(NOTHING_ON), answer(NOTHING_ON), answer(NOTHING_ON), answer(TOTP_ON)),
    )
    person.wait_for_rest()
    begin_enrolment(person)
    send_code(person, "012345")
    person.wait(lambda: person.error == "ForbiddenException", "the refusal")
    person.wait_for_rest()
    person.click("mfaTotpSubmit")
    person.wait(lambda: person.kind == "success", "the end")
    assert on(person) == {TOTP}
    assert server.operations.count("VerifySoftwareToken") == 1


def test_each_step_can_be_cancelled_and_done_again(scripted: Scripted) -> None:
    person, server = scripted(
        GetUser=in_turn(hang, answer(NOTHING_ON)),
        AssociateSoftwareToken=in_turn(hang, answer({"SecretCode": SECRET})),
        VerifySoftwareToken=in_turn(hang, answer({"Status": "SUCCESS"})),
        SetUserMFAPreference=answer({}),
    )
    person.wait(lambda: "GetUser" in server.operations, "the question")
    person.press(Qt.Key.Key_Escape)
    person.wait_for_rest()
    assert person.kind != "error"
    person.app.window.go(PageName.ACCOUNT)
    go_to_page(person)
    for button, operation in (
        ("mfaTotpEnrol", "AssociateSoftwareToken"),
        ("mfaTotpSubmit", "VerifySoftwareToken"),
    ):
        if button == "mfaTotpSubmit":
            begin_enrolment(person)
            person.type("mfaTotpCode", "012345")
        person.click(button)
        person.wait(lambda operation=operation: server.operations.count(operation) > 0, operation)
        assert person.text(button) == "Cancel"
        person.click(button)
        person.wait_for_rest()
        assert person.kind != "error"
    assert person.text("mfaTotpCode") == "012345"
    person.click("mfaTotpSubmit")
    person.wait(lambda: person.kind == "success", "the end")


def test_a_secret_that_comes_after_the_page_was_left_is_dropped(scripted: Scripted) -> None:
    gone: list[bool] = []

    def late(sock, request) -> None:
        while not gone:
            request.closing.wait(0.01)
        answer({"SecretCode": SECRET})(sock, request)

    person, server = scripted(AssociateSoftwareToken=late)
    person.wait_for_rest()
    person.click("mfaTotpEnrol")
    person.wait(lambda: "AssociateSoftwareToken" in server.operations, "the question")
    person.click("mfaBack")
    gone.append(True)
    person.wait_for_rest()
    assert person.app.window.findChild(QWidget, "mfaTotpSecret") is None


def test_signing_out_ends_what_is_under_way(scripted: Scripted) -> None:
    person, server = scripted(AssociateSoftwareToken=hang)
    person.wait_for_rest()
    person.click("mfaTotpEnrol")
    person.wait(lambda: "AssociateSoftwareToken" in server.operations, "the question")
    person.account("accountSignOut")
    person.wait_for_page(PageName.SIGN_IN)
    person.wait_for_rest()
    assert person.kind == "success"


def test_what_could_not_be_read_is_read_again_and_nobody_is_told_to_sign_in(scripted: Scripted) -> None:
    person, _ = scripted(GetUser=in_turn(error("ForbiddenException"), answer(TOTP_ON)))
    person.wait(lambda: person.kind == "error", "the fault")
    person.wait_for_rest()
    assert not person.sees("mfaSignIn")
    assert not person.sees("mfaSave")
    assert person.focused() == "mfaReload"
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: person.sees("mfaSave"), "what is on")
    assert on(person) == {TOTP}
