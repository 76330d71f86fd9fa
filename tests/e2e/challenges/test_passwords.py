"""NEW_PASSWORD_REQUIRED: what is checked before anything is sent, what the pool refuses, what it keeps."""

from __future__ import annotations

from tests.e2e.challenges.cases import AGAIN, NEW, PASSWORDS
from tests.e2e.challenges.walk import Answer, Walk
from tests.helpers.stocked_pool import OTHER_PASSWORD
from wildrydes_desktop.ui.pages.names import PageName

NEW_PASSWORD, _ = PASSWORDS
NAME, BORN = "challengeAttribute_name", "challengeAttribute_birthdate"
DAY = 86_400.0


def right(walk: Walk, **changes: str) -> Answer:
    return dict(NEW_PASSWORD.right(walk)) | changes


UNSENDABLE = (
    ({NEW: ""}, NEW),
    ({NEW: "Aa1!"}, NEW),
    ({AGAIN: ""}, AGAIN),
    ({AGAIN: OTHER_PASSWORD[:-1]}, AGAIN),
    ({NAME: "  "}, NAME),
    ({NAME: "x" * 2049}, NAME),
    ({BORN: ""}, BORN),
    ({BORN: "1815-12-100"}, BORN),
    ({BORN: "10.12.1815"}, BORN),
)
TOO_WEAK = (("Unicorns", "digit"), ("unicorns-9", "upper"), ("UNICORNS-9", "lower"), ("Unicorns9", "symbol"))


def test_what_no_pool_would_take_is_not_sent(walk: Walk) -> None:
    NEW_PASSWORD.begin(walk)
    sent = walk.answers_sent()
    for changes, at in UNSENDABLE:
        answer = right(walk, **changes)
        walk.answer(answer)
        walk.is_stopped_at(at)
        walk.still_holds(answer)
    assert walk.answers_sent() == sent
    NEW_PASSWORD.finish(walk)


def test_the_pool_s_policy_is_the_last_word(walk: Walk) -> None:
    """Where the app does not know it: the list shows Cognito's own, and what the pool refuses stays open."""
    NEW_PASSWORD.begin(walk)
    for password, lacks in TOO_WEAK:
        answer = right(walk, **{NEW: password, AGAIN: password})
        walk.fill(answer)
        assert walk.person.find(f"policy_{lacks}").property("look") != "met"
        walk.person.click("challengeSubmit")
        walk.is_told("InvalidPasswordException")
        walk.still_holds(answer)
        walk.may_try_again(NEW)
    NEW_PASSWORD.finish(walk)


def test_an_attribute_that_the_pool_does_not_take(walk: Walk) -> None:
    """What cannot be a number is not sent; what might be one, the pool judges."""
    field = "challengeAttribute_phone_number"
    NEW_PASSWORD.arrange(walk)
    walk.pool.configure(required_attributes=frozenset({"email", "phone_number"}))
    walk.fill_sign_in()
    walk.reach(NEW_PASSWORD)
    sent = walk.answers_sent()
    walk.answer({NEW: OTHER_PASSWORD, AGAIN: OTHER_PASSWORD, field: "01632 960001"})
    walk.is_stopped_at(field)
    assert walk.answers_sent() == sent
    too_short = {NEW: OTHER_PASSWORD, AGAIN: OTHER_PASSWORD, field: "+44"}
    walk.answer(too_short)
    walk.is_told("InvalidParameterException")
    walk.still_holds(too_short)
    walk.may_try_again(field)
    walk.answer({field: "+441632960001"})
    walk.is_inside()
    assert walk.person.claims()["phone_number"] == "+441632960001"


def test_what_was_added_is_in_the_claims(walk: Walk) -> None:
    NEW_PASSWORD.begin(walk)
    NEW_PASSWORD.finish(walk)
    claims = walk.person.claims()
    assert (claims["name"], claims["birthdate"]) == ("Ada", "1815-12-10")


def test_a_temporary_password_that_nobody_used_in_time(walk: Walk) -> None:
    """It is an answer to the sign-in: there is no challenge any more."""
    NEW_PASSWORD.begin(walk)
    walk.start_again()
    walk.pool.clock.advance(8 * DAY)
    walk.person.click("signInSubmit")
    walk.is_told("NotAuthorizedException")
    assert "has expired" in walk.person.message
    assert walk.person.page is PageName.SIGN_IN
    assert walk.person.focused() == "signInPassword"
