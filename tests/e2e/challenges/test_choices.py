"""What can be chosen: the ways of a pool that leaves it to the person, and a passkey among them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from tests.e2e.challenges import cases
from tests.e2e.challenges.cases import BY_MAIL, CHOICES
from tests.e2e.challenges.walk import Walk
from tests.helpers.pool_on_loopback import Json
from tests.helpers.stocked_pool import PASSWORD

FACTORS, BY_PASSWORD = CHOICES
PASSKEY = {"CREDENTIAL_REQUEST_OPTIONS": '{"challenge":"<b>c2FkZGxl</b>","rpId":"rides.example.com"}'}


def offered(walk: Walk) -> list[object]:
    box = walk.person.find("challengeChoice", QComboBox)
    return [box.itemData(row) for row in range(box.count())]


def with_passkeys(said: Json) -> Json:
    """What a pool with passkeys says in place of the local one, which has none."""
    if said.get("ChallengeName") != "SELECT_CHALLENGE":
        return said
    return said | {"AvailableChallenges": ["WEB_AUTHN", *said["AvailableChallenges"]]}


def only_a_passkey(said: Json) -> Json:
    if "Session" not in said:
        return said
    parameters = said["ChallengeParameters"] | PASSKEY
    return said | {"ChallengeName": "WEB_AUTHN", "ChallengeParameters": parameters}


def test_every_way_that_the_pool_offers(walk: Walk) -> None:
    BY_PASSWORD.begin(walk)
    assert offered(walk) == ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP"]
    for name, asks in (("EMAIL_OTP", False), ("PASSWORD_SRP", True), ("SMS_OTP", False), ("PASSWORD", True)):
        walk.person.choose("challengeChoice", name)
        assert walk.person.sees("challengePassword") is asks
    walk.answer({"challengeChoice": "EMAIL_OTP"})
    walk.is_asked(BY_MAIL)


def test_a_password_that_is_proved_is_not_sent(walk: Walk) -> None:
    cases.BY_CHOSEN_PROOF.begin(walk)
    cases.BY_CHOSEN_PROOF.finish(walk)
    assert all(PASSWORD not in str(each) for each in walk.pool.sent("RespondToAuthChallenge"))
    assert all(PASSWORD not in str(each) for each in walk.pool.sent("InitiateAuth"))


def test_with_a_password_at_hand_nothing_is_to_be_chosen(walk: Walk) -> None:
    BY_PASSWORD.arrange(walk)
    walk.fill_sign_in("USER_AUTH")
    walk.person.click("signInSubmit")
    walk.is_inside()
    assert walk.pool.asked == ["PASSWORD_VERIFIER", ""]


def test_a_factor_that_was_chosen_by_mistake_can_be_chosen_anew(walk: Walk) -> None:
    """Not by going back, which Cognito does not offer, but by starting again."""
    FACTORS.begin(walk)
    walk.answer({"challengeChoice": "SMS_MFA"})
    walk.is_asked(cases.BY_TEXT)
    walk.start_again()
    walk.reach(FACTORS)
    FACTORS.finish(walk)


@pytest.mark.parametrize("name", ["EMAIL_OTP", "PASSWORD_SRP"])
def test_a_passkey_among_the_ways(walk: Walk, name: str) -> None:
    """It is shown, with the reason why it cannot be used here; the others work."""
    case = BY_PASSWORD
    case.arrange(walk)
    walk.pool.change("InitiateAuth", reply=with_passkeys)
    walk.fill_sign_in("USER_AUTH", "")
    walk.reach(case)
    assert offered(walk)[-1] == "WEB_AUTHN"
    sent = walk.answers_sent()
    walk.answer({"challengeChoice": "WEB_AUTHN"})
    walk.is_stopped_at("challengeChoice")
    assert "browser" in walk.person.text("challengeChoiceNote")
    assert walk.answers_sent() == sent
    if name == "EMAIL_OTP":
        walk.answer({"challengeChoice": name})
        walk.is_asked(BY_MAIL)
        walk.answer({"challengeCode": walk.code()})
    else:
        walk.answer({"challengeChoice": name, "challengePassword": PASSWORD})
    walk.is_inside()


def test_a_passkey_and_nothing_else(walk: Walk) -> None:
    """WEB_AUTHN told honestly: what it needs, what came, and the way back. There is no field to fill in."""
    BY_PASSWORD.arrange(walk)
    walk.pool.change("InitiateAuth", reply=only_a_passkey)
    walk.fill_sign_in("USER_AUTH", "")
    walk.person.click("signInSubmit")
    walk.is_asked("A passkey")
    assert not walk.person.sees("challengeSubmit")
    assert not walk.person.sees("challengeCode")
    model = walk.person.model("challengeParameters")
    shown = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert shown["CREDENTIAL_REQUEST_OPTIONS"] == PASSKEY["CREDENTIAL_REQUEST_OPTIONS"]
    walk.start_again()
    walk.pool.change("InitiateAuth")
    walk.person.choose("signInFlow", "USER_SRP_AUTH")
    walk.person.type("signInPassword", PASSWORD)
    walk.person.click("signInSubmit")
    walk.is_inside()
