"""MFA_SETUP: which factors can be chosen, what an authenticator app is shown, what cannot be set up here."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests.e2e.challenges.cases import BY_MAIL, SET_UP, SET_UP_APP, SETTING_UP
from tests.e2e.challenges.walk import Walk
from tests.helpers import riders
from tests.helpers.riders import RIDER
from wildrydes_desktop.local_pool.settings import Mfa, MfaKind

APP, MAIL = SETTING_UP
TAKEN = "grace@example.com"


@pytest.fixture
def asked(walk: Walk) -> Walk:
    """Somebody who has no second factor yet, on a pool that offers every one."""
    riders.settle(walk.pool)
    walk.pool.configure(mfa=Mfa.ON, mfa_kinds=frozenset(MfaKind))
    walk.fill_sign_in()
    walk.person.click("signInSubmit")
    walk.is_asked(SET_UP)
    return walk


def test_an_authenticator_app_among_others(asked: Walk) -> None:
    asked.answer({"challengeChoice": "SOFTWARE_TOKEN_MFA"})
    asked.is_asked(SET_UP_APP)
    asked.read_secret()
    asked.answer({"challengeCode": asked.app_code()})
    asked.is_inside()


def test_an_address_among_others(asked: Walk) -> None:
    asked.answer({"challengeChoice": "EMAIL_OTP", "challengeEmail": RIDER})
    asked.is_asked(BY_MAIL)
    asked.answer({"challengeCode": asked.code()})
    asked.is_inside()


def test_a_number_cannot_be_set_up_here_and_the_page_says_so(asked: Walk) -> None:
    box = asked.person.find("challengeChoice", QComboBox)
    assert {box.itemData(row) for row in range(box.count())} == set(MfaKind)
    assert box.currentData() != "SMS_MFA"  # what is possible comes first
    asked.person.choose("challengeChoice", "SMS_MFA")
    assert "phone number cannot be set up" in asked.person.text("challengeChoiceNote")
    asked.person.click("challengeSubmit")
    asked.is_stopped_at("challengeChoice")
    asked.answer({"challengeChoice": "EMAIL_OTP", "challengeEmail": RIDER})
    asked.is_asked(BY_MAIL)


def test_the_secret_can_be_scanned_read_and_copied(walk: Walk) -> None:
    APP.begin(walk)
    assert walk.person.sees("challengeQrCode")
    shown = walk.person.text("challengeSecret")
    assert all(len(group) == 4 for group in shown.split()[:-1])
    walk.person.click("challengeSecretCopy")
    assert QApplication.clipboard().text() == shown.replace(" ", "")
    walk.read_secret()
    walk.answer({"challengeCode": walk.app_code()})
    walk.is_inside()
    assert walk.person.app.window.findChild(QWidget, "challengeSecret") is None


def test_every_start_gets_a_secret_of_its_own(walk: Walk) -> None:
    """An app that was set up with the one before does not fit any more."""
    APP.begin(walk)
    walk.read_secret()
    old = walk.secret
    walk.start_again()
    walk.reach(APP)
    walk.read_secret()
    assert walk.secret != old
    APP.finish(walk)


def test_a_secret_that_did_not_come_is_asked_for_again(walk: Walk) -> None:
    """The request for it is the app's own: where it is lost, the person asks, and nothing else is lost."""
    APP.arrange(walk)
    walk.fill_sign_in()
    walk.pool.lose_request("AssociateSoftwareToken")
    walk.person.click("signInSubmit")
    walk.is_asked(SET_UP)
    walk.answer({"challengeChoice": "SOFTWARE_TOKEN_MFA"})
    walk.is_asked(SET_UP_APP)
    APP.finish(walk)


def test_a_first_code_that_is_taken_twice_is_not_asked_for_twice(walk: Walk) -> None:
    """The pool took the code; only the call after it was lost. The same press of the button goes on."""
    APP.begin(walk)
    walk.pool.lose_request("RespondToAuthChallenge")
    answer = APP.right(walk)
    walk.answer(answer)
    walk.is_told("ConnectionLost")
    walk.still_holds(answer)
    walk.may_try_again()
    walk.person.click("challengeSubmit")
    walk.is_inside()
    assert walk.pool.operations.count("VerifySoftwareToken") == 1


def test_an_address_that_another_account_has(walk: Walk) -> None:
    riders.register(walk.pool, TAKEN)
    MAIL.begin(walk)
    answer = {"challengeChoice": "EMAIL_OTP", "challengeEmail": TAKEN}
    walk.answer(answer)
    walk.is_told("AliasExistsException")
    walk.still_holds(answer)
    walk.may_try_again("challengeEmail")
    MAIL.finish(walk)
