"""What somebody who is signed in does to their session and their account."""

from __future__ import annotations

import time

import pytest

from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.ui.pages.names import PageName


@pytest.fixture
def rider(person: Person) -> Person:
    """Somebody who is signed in."""
    person.sign_in(CONFIRMED, PASSWORD)
    return person


def assert_signed_out(person: Person) -> None:
    assert person.claims() == {}
    assert person.checks() == {}
    assert not person.app.claims()
    person.click("goRide")
    person.wait(lambda: person.sees("rideSignIn"), "the way to sign in")
    assert not person.sees("rideToken")
    assert person.text("rideToken") == ""
    assert person.text("rideHeader") == ""
    person.click("goAccount")
    person.wait(lambda: person.sees("accountSignIn"), "the way to sign in")
    assert not person.sees("accountRefresh")
    assert person.text("accountEmail") == ""


def test_before_anybody_is_signed_in_nothing_is_shown(person: Person) -> None:
    assert_signed_out(person)
    person.click("goAccount")
    person.click("accountSignIn")
    assert person.page is PageName.SIGN_IN


def test_the_account_page_says_who_is_signed_in(rider: Person) -> None:
    rider.click("goAccount")
    assert rider.text("accountEmail") == CONFIRMED
    assert rider.text("accountSub") == rider.claims()["sub"]


def test_a_refresh_brings_newer_tokens_of_the_same_sign_in(rider: Person) -> None:
    before = rider.claims()
    rider.wait(lambda: time.time() > before["iat"] + 1, "the clock")  # iat counts whole seconds
    rider.account("accountRefresh")
    rider.wait(lambda: rider.claims().get("iat", 0) > before["iat"], "newer tokens")
    after = rider.claims()
    assert after["auth_time"] == before["auth_time"]
    assert after["exp"] > before["exp"]
    assert after["jti"] != before["jti"]
    assert after["origin_jti"] == before["origin_jti"]
    assert "fail" not in rider.checks().values()
    assert rider.kind == "success"
    assert rider.page is PageName.ACCOUNT


def test_signing_out_here_forgets_the_tokens_and_asks_nobody(rider: Person) -> None:
    rider.turn_to("access")
    before = rider.operations()
    rider.account("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    assert rider.kind == "success"
    assert rider.operations() == before
    assert rider.text("signInPassword") == ""
    assert_signed_out(rider)


@pytest.mark.parametrize(
    ("button", "operation"),
    [("accountRevoke", "RevokeToken"), ("accountSignOutEverywhere", "GlobalSignOut")],
)
def test_signing_out_with_the_pools_help(rider: Person, button: str, operation: str) -> None:
    rider.account(button)
    rider.wait_for_page(PageName.SIGN_IN)
    assert rider.kind == "success"
    rider.wait(lambda: operation in rider.operations(), "the row")
    assert_signed_out(rider)
    rider.sign_in(CONFIRMED, PASSWORD)


def test_a_pasted_token_does_not_outlive_the_session(rider: Person) -> None:
    rider.click("rideReveal")
    token = rider.text("rideToken")
    rider.turn_to("pasted")
    rider.paste("tokenPaste", token)
    rider.wait(rider.checks, "the verdicts")
    rider.account("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    assert rider.text("tokenPaste") == ""
    assert rider.claims() == {}


def change_password(rider: Person, present: str, new: str) -> None:
    rider.type("accountPresentPassword", present)
    rider.type("accountNewPassword", new)
    rider.type("accountNewPasswordRepeat", new)
    rider.click("accountChangeSubmit")


def test_changing_the_password_says_that_it_was_sent(rider: Person) -> None:
    rider.account("accountChangePassword")
    change_password(rider, OTHER_PASSWORD, OTHER_PASSWORD + "x")
    rider.wait(lambda: rider.error == "NotAuthorizedException", "the refusal")
    assert rider.focused() == "accountPresentPassword"
    assert rider.text("accountNewPassword") == OTHER_PASSWORD + "x"
    change_password(rider, PASSWORD, OTHER_PASSWORD)
    rider.wait(lambda: rider.kind == "success", "the change")
    assert not rider.sees("accountPresentPassword")
    assert rider.text("accountPresentPassword") == rider.text("accountNewPassword") == ""
    rider.wait(lambda: rider.find("protocolPasswordLine").property("verdict") == "sent", "the line")
    assert "was sent" in rider.text("protocolPasswordLine")
    rider.account("accountSignOut")
    rider.sign_in(CONFIRMED, OTHER_PASSWORD)


def test_an_account_is_deleted_only_after_the_word_was_typed(rider: Person) -> None:
    rider.account("accountDelete")
    assert not rider.find("accountDeleteSubmit").isEnabled()
    rider.type("accountDeleteConfirm", "delete")
    rider.click("accountDeleteSubmit")
    rider.wait_for_page(PageName.SIGN_IN)
    assert rider.kind == "success"
    assert_signed_out(rider)
    rider.fill_sign_in(CONFIRMED, PASSWORD)
    rider.click("signInSubmit")
    rider.wait(lambda: rider.error == "NotAuthorizedException", "the refusal")
