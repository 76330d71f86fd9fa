"""From registering to claims, through the real windows: what the whole app is for."""

from __future__ import annotations

import base64
import json
import time

from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, OTHER_PASSWORD, PASSWORD, UNCONFIRMED
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "somebody.new@example.com"

ALL_CHECKS = {
    "structure",
    "algorithm",
    "key_id",
    "signature",
    "issuer",
    "audience",
    "token_use",
    "expiry",
    "issued_at",
    "auth_time",
}


def test_from_registering_to_claims_and_checks_that_pass(person: Person) -> None:
    before = time.time()
    person.register(ADDRESS, PASSWORD)
    assert person.text("verifyUsername") == ADDRESS
    assert person.kind == "success"
    assert person.text("registerPassword") == ""

    person.take_code(ADDRESS)
    assert len(person.text("verifyCode")) == 6
    assert person.focused() == "verifyCode"
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("signInUsername") == ADDRESS
    assert person.kind == "success"

    person.type("signInPassword", PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(person.checks, "the verdicts")

    claims = person.claims()
    assert claims["email"] == ADDRESS
    assert claims["email_verified"] is True
    assert claims["token_use"] == "id"
    assert before - 2 < claims["iat"] < time.time() + 2
    assert claims["exp"] == claims["iat"] + 3600
    assert claims["cognito:username"] == claims["sub"]
    checks = person.checks()
    assert checks == dict.fromkeys(ALL_CHECKS, "pass") | {"at_hash": "unknown"}  # it carries none

    sub = claims["sub"]
    person.turn_to("access")
    claims = person.claims()
    assert claims["token_use"] == "access"
    assert claims["username"] == claims["sub"] == sub
    assert claims["scope"] == "aws.cognito.signin.user.admin"
    assert dict.fromkeys(ALL_CHECKS, "pass").items() <= person.checks().items()
    assert "fail" not in person.checks().values()
    assert person.text("signInPassword") == ""
    assert person.text("rideClaim_email") == ADDRESS


def test_the_tab_of_the_refresh_token_shows_no_claims(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    person.turn_to("refresh")
    assert not person.sees("claimsView")
    assert person.rows("claimsView", 2) == []
    person.turn_to("id")
    assert person.sees("claimsView")
    assert person.claims()["token_use"] == "id"


def test_no_sign_in_happens_unasked(person: Person) -> None:
    person.register(ADDRESS, PASSWORD)
    person.take_code(ADDRESS)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    person.wait_for_rest()
    assert "InitiateAuth" not in person.operations()
    assert person.claims() == {}
    assert person.focused() == "signInPassword"


def test_an_unconfirmed_sign_in_leads_to_verify_and_back_with_the_password_still_typed(
    person: Person,
) -> None:
    person.fill_sign_in(UNCONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.VERIFY)
    assert person.error == "UserNotConfirmedException"
    assert person.text("verifyUsername") == UNCONFIRMED
    person.take_code(UNCONFIRMED)
    assert person.text("verifyUsername") == UNCONFIRMED
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("signInUsername") == UNCONFIRMED
    assert person.text("signInPassword") == PASSWORD
    assert person.claims() == {}
    person.click("signInSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(person.checks)
    assert person.claims()["email"] == UNCONFIRMED


def test_another_username_does_not_inherit_a_typed_password(person: Person) -> None:
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.register(ADDRESS, OTHER_PASSWORD)
    person.take_code(ADDRESS)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("signInUsername") == ADDRESS
    assert person.text("signInPassword") == ""


def test_a_pasted_token_is_judged_at_once_and_a_forged_one_is_found_out(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    person.click("rideReveal")
    token = person.text("rideToken")
    header, payload, signature = token.split(".")

    person.turn_to("pasted")
    assert person.claims() == {}
    person.paste("tokenPaste", token)
    person.wait(person.checks, "the verdicts")
    assert person.claims()["email"] == CONFIRMED
    assert "fail" not in person.checks().values()

    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    claims["email"] = "somebody.else@example.com"
    forged = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    person.paste("tokenPaste", f"Authorization: Bearer {header}.{forged}.{signature}")
    person.wait(lambda: person.checks().get("signature") == "fail", "the forgery to be found out")
    assert person.claims()["email"] == "somebody.else@example.com"
    assert person.checks()["structure"] == "pass"

    person.paste("tokenPaste", "no.token")
    person.wait(lambda: person.checks().get("structure") == "fail", "nonsense to be found out")


def test_a_token_can_be_judged_while_nobody_is_signed_in(person: Person) -> None:
    person.turn_to("pasted")
    person.paste("tokenPaste", "eyJhbGciOiJub25lIn0.e30.")
    person.wait(person.checks, "the verdicts")
    assert person.checks()["algorithm"] == "fail"


def test_the_protocol_names_each_request_and_says_what_became_of_the_password(person: Person) -> None:
    person.register(ADDRESS, PASSWORD)
    line = "protocolPasswordLine"
    person.wait(lambda: "SignUp" in person.operations(), "the row")
    person.wait(lambda: person.sees(line), "the line")
    assert person.find(line).property("verdict") == "sent"
    assert "was sent" in person.text(line)

    person.sign_in(CONFIRMED, PASSWORD)
    person.wait(lambda: person.find(line).property("verdict") == "absent", "the line")
    assert "did not send your password" in person.text(line)
    rows = person.rows("protocolView", 4)
    assert sorted(number for number, *_ in rows) == list(range(1, len(rows) + 1))
    signing_in = [row for row in rows if row[1] in {"InitiateAuth", "RespondToAuthChallenge"}]
    assert [row[1] for row in signing_in] == ["InitiateAuth", "RespondToAuthChallenge"]
    assert all(row[2] == 200 for row in signing_in)
    assert all(isinstance(row[3], float) and row[3] > 0 for row in signing_in)
