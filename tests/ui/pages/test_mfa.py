"""The page of the second factors: what is on, what comes first, and an authenticator app's secret."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.mfa import EMAIL, KINDS, SMS, TOTP, Preference
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.mfa import MfaPage, MfaRequest

SECRET = Secret("JBSWY3DPEHPK3PXP")
URI = Secret("otpauth://totp/Wild%20Rydes:rider@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Wild%20Rydes")
ADDRESSES = {
    "email": "rider@example.com",
    "email_verified": "true",
    "phone_number": "+15555550123",
    "phone_number_verified": "true",
}


def profile(*on: str, first: str = "", **attributes: str) -> Profile:
    return Profile("internal", attributes or ADDRESSES, on, first)


@pytest.fixture
def page(show):
    page = show(MfaPage())
    page.resize(620, 1200)
    page.show_profile(profile())
    return page


@pytest.fixture
def at(page, hands):
    return hands(page)


def ticked(page: MfaPage) -> set[str]:
    return {kind for kind in KINDS if page.findChild(QAbstractButton, f"mfaEnabled_{kind}").isChecked()}


def first(page: MfaPage) -> list[str]:
    names = (*KINDS, "NONE")
    return [name for name in names if page.findChild(QAbstractButton, f"mfaPrefer_{name}").isChecked()]


# What is on


def test_it_shows_what_is_on_and_what_comes_first(page):
    assert (ticked(page), first(page)) == (set(), ["NONE"])
    page.show_profile(profile(TOTP, EMAIL, first=EMAIL))
    assert (ticked(page), first(page)) == ({TOTP, EMAIL}, [EMAIL])
    page.show_profile(profile(SMS))
    assert (ticked(page), first(page)) == ({SMS}, ["NONE"])


def test_only_what_was_changed_is_sent(page, at, caught):
    got = caught(page.submitted)
    page.show_profile(profile(TOTP, EMAIL, first=EMAIL))
    at.click("mfaSave")
    at.click(f"mfaPrefer_{TOTP}")
    at.click("mfaSave")
    assert got == [
        MfaRequest({}),
        MfaRequest(
            {TOTP: Preference(enabled=True, preferred=True), EMAIL: Preference(enabled=True, preferred=False)}
        ),
    ]


def test_what_comes_first_is_switched_on_and_what_is_off_does_not_come_first(page, at, caught):
    got = caught(page.submitted)
    at.click(f"mfaPrefer_{SMS}")
    assert ticked(page) == {SMS}
    at.click(f"mfaEnabled_{SMS}")
    assert (ticked(page), first(page)) == (set(), ["NONE"])
    at.click("mfaSave")
    assert got == [MfaRequest({})]


def test_at_most_one_comes_first(page, at):
    for kind in KINDS:
        at.click(f"mfaPrefer_{kind}")
    assert (ticked(page), first(page)) == (set(KINDS), [KINDS[-1]])
    at.click("mfaPrefer_NONE")
    assert (ticked(page), first(page)) == (set(KINDS), ["NONE"])


def test_where_codes_would_go_is_said(page, at):
    assert at.widget(f"mfaContact_{SMS}").text() == "To +15555550123"
    assert at.widget(f"mfaContact_{EMAIL}").text() == "To rider@example.com"
    for kind in (SMS, EMAIL):
        assert not at.widget(f"mfaProfile_{kind}").isVisible()


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ({"email": "rider@example.com", "email_verified": "false"}, "Not verified"),
        ({"email": "rider@example.com"}, "Not verified"),
        ({"sub": "x"}, "has none"),
    ],
)
def test_without_a_verified_address_the_way_to_one_is_shown(page, at, caught, attributes, words):
    got = caught(page.profile_wanted)
    page.show_profile(profile(**attributes))
    assert words in at.widget(f"mfaNote_{EMAIL}").text()
    assert at.widget(f"mfaNote_{EMAIL}").isVisible()
    at.click(f"mfaProfile_{EMAIL}")
    assert "phone number" in at.widget(f"mfaNote_{SMS}").text()
    at.click(f"mfaProfile_{SMS}")
    assert len(got) == 2


def test_a_very_long_address_does_not_widen_the_page(page, at):
    page.show_profile(profile(email="a" * 300 + "@example.com", email_verified="true"))
    assert page.minimumSizeHint().width() < 400
    assert at.widget(f"mfaContact_{EMAIL}").toolTip()


def test_everything_to_act_on_has_names(page):
    page.show_secret(SECRET, URI)
    for button in page.findChildren(QAbstractButton):
        assert button.objectName()
        assert button.accessibleName()


@pytest.mark.parametrize(("button", "signal"), [("mfaReload", "reload_wanted"), ("mfaBack", "back_wanted")])
def test_the_other_ways_on(page, at, caught, button, signal):
    got = caught(getattr(page, signal))
    at.click(button)
    assert len(got) == 1


def test_while_the_page_is_filled_reading_is_what_can_be_cancelled(page, at, caught):
    got = caught(page.cancelled)
    page.set_busy(True)
    assert at.button("mfaReload").text() == "Cancel"
    at.click("mfaReload")
    assert len(got) == 1
    page.set_busy(False)
    assert at.button("mfaReload").text() != "Cancel"


def test_signed_out_nothing_of_whoever_it_was_stays(page, at, caught):
    got = caught(page.sign_in_wanted)
    page.show_profile(profile(TOTP, first=TOTP))
    page.show_secret(SECRET, URI)
    page.show_signed_out()
    assert not at.widget("mfaSave").isVisible()
    assert page.findChild(QWidget, "mfaTotpSecret") is None
    assert (ticked(page), first(page)) == (set(), ["NONE"])
    assert at.widget(f"mfaContact_{EMAIL}").text() == ""
    at.click("mfaSignIn")
    assert len(got) == 1


# An authenticator app


def test_the_secret_can_be_read_scanned_and_copied(page, at, caught):
    wanted, got = caught(page.enrol_wanted), caught(page.code_submitted)
    at.click("mfaTotpEnrol")
    assert len(wanted) == 1
    page.show_secret(SECRET, URI)
    assert page.enrolling
    assert at.widget("mfaTotpSecret").text() == "JBSW Y3DP EHPK 3PXP"
    assert at.widget("mfaTotpSecret").textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert at.widget("mfaTotpQrCode").isVisible()
    assert not at.widget("mfaTotpEnrol").isVisible()
    at.click("mfaTotpSecretCopy")
    assert QGuiApplication.clipboard().text() == "JBSWY3DPEHPK3PXP"
    assert at.focused() == "mfaTotpSecretCopy"
    at.type("mfaTotpCode", " 012 345 ")
    at.press("mfaTotpCode", Qt.Key.Key_Return)
    assert got == [Secret("012345")]
    assert "012345" not in repr(got)


def test_there_is_one_primary_button_at_a_time(page):
    def primary() -> list[str]:
        buttons = page.findChildren(QAbstractButton)
        return [b.objectName() for b in buttons if b.isVisible() and b.property("look") == "primary"]

    assert primary() == ["mfaSave"]
    page.show_secret(SECRET, URI)
    assert primary() == ["mfaTotpSubmit"]
    page.end_enrolment()
    assert primary() == ["mfaSave"]


@pytest.mark.parametrize("typed", ["", "   ", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])
def test_what_is_no_code_is_refused_at_its_field(page, at, caught, typed):
    got = caught(page.code_submitted)
    page.show_secret(SECRET, URI)
    at.line("mfaTotpCode").setText(typed)
    at.click("mfaTotpSubmit")
    assert got == []
    assert at.problem_at("mfaTotpCode")
    assert at.focused() == "mfaTotpCode"


def test_a_wrong_code_is_marked_and_stays(page, at):
    page.show_secret(SECRET, URI)
    at.type("mfaTotpCode", "012345")
    at.widget("mfaSave").setFocus()
    page.show_problem(Problem("Wrong", "No.", "", field="code"))
    assert at.focused() == "mfaTotpCode"
    assert at.line("mfaTotpCode").text() == "012345"
    assert page.enrolling


@pytest.mark.parametrize("leave", ["end_enrolment", "forget_secrets", "show_signed_out"])
def test_nothing_of_the_secret_stays_when_it_is_over(page, at, leave):
    page.show_secret(SECRET, URI)
    at.click("mfaTotpSecretCopy")
    at.type("mfaTotpCode", "012345")
    getattr(page, leave)()
    assert not page.enrolling
    assert QGuiApplication.clipboard().text() == ""
    for name in ("mfaTotpSecret", "mfaTotpQrCode", "mfaTotpSecretCopy"):
        assert page.findChild(QWidget, name) is None
    assert at.line("mfaTotpCode").text() == ""
    assert not at.widget("mfaTotpCode").isVisible()
    assert not at.widget("mfaTotpSubmit").isVisible()


def test_what_else_was_copied_stays_on_the_clipboard(page):
    page.show_secret(SECRET, URI)
    QGuiApplication.clipboard().setText("something else")
    page.end_enrolment()
    assert QGuiApplication.clipboard().text() == "something else"


def test_a_newer_secret_takes_the_place_of_the_old_one(page, at):
    page.show_secret(SECRET, URI)
    page.show_secret(Secret("AAAABBBBCCCCDDDD"), URI)
    assert at.widget("mfaTotpSecret").text() == "AAAA BBBB CCCC DDDD"


def test_leaving_it_is_asked_for(page, at, caught):
    got = caught(page.enrolment_left)
    page.show_secret(SECRET, URI)
    at.click("mfaTotpCancel")
    assert len(got) == 1
    page.end_enrolment()
    assert at.focused() == f"mfaEnabled_{TOTP}"


def test_who_has_an_app_is_offered_another(page, at):
    before = at.button("mfaTotpEnrol").text()
    page.show_profile(profile(TOTP))
    assert at.button("mfaTotpEnrol").text() != before


def test_the_cursor_starts_where_something_can_be_done(page):
    assert page.first_field.objectName() == f"mfaEnabled_{TOTP}"
    page.show_secret(SECRET, URI)
    assert page.first_field.objectName() == "mfaTotpCode"
    page.show_signed_out()
    assert page.first_field is None


# Before anything is known


def test_until_it_was_read_it_neither_denies_the_sign_in_nor_shows_what_it_does_not_know(show, hands):
    page = show(MfaPage())
    at = hands(page)
    page.show_unread()
    assert not at.widget("mfaSignIn").isVisible()
    assert not at.widget("mfaSave").isVisible()
    assert not at.widget("mfaTotpEnrol").isVisible()
    assert at.widget("mfaReload").isVisible()
    assert at.focused() == "mfaReload"
    page.show_profile(profile())
    assert at.widget("mfaSave").isVisible()
    assert at.focused() == f"mfaEnabled_{TOTP}"


def test_reading_again_keeps_what_is_shown(page, at):
    at.click(f"mfaEnabled_{EMAIL}")
    page.show_unread()
    assert at.widget("mfaSave").isVisible()
    assert ticked(page) == {EMAIL}


def test_the_tab_key_meets_the_copy_link_before_the_code(page, at):
    page.show_secret(SECRET, URI)
    at.widget("mfaTotpSecretCopy").setFocus()
    at.press(at.focused(), Qt.Key.Key_Tab)
    assert at.focused() == "mfaTotpCode"
    at.press(at.focused(), Qt.Key.Key_Tab)
    assert at.focused() == "mfaTotpSubmit"
