"""The page of the challenges: each description rendered, answered, refused, left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QTableView, QWidget

from wildrydes_desktop.cognito.challenges import describe
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.cognito.steps import Challenge
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.challenge import ChallengeAnswer, ChallengePage


class Clock:
    """Says what it was told."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


def step(name, *, available=(), totp_secret="", deadline=1180.0, **parameters):
    return describe(
        Challenge(
            name,
            parameters,
            Secret("session"),
            deadline,
            "internal",
            account="rider@example.com",
            available=available,
            totp_secret=Secret(totp_secret) if totp_secret else None,
        )
    )


SMS = step("SMS_MFA", CODE_DELIVERY_DESTINATION="+***11", CODE_DELIVERY_DELIVERY_MEDIUM="SMS")
HOOF = step("HOOF_PRINT", question="<b>left?</b>", USERNAME="3f0c")
TOTP = step("MFA_SETUP", totp_secret="JBSWY3DPEHPK3PXP")


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def page(show, clock):
    return show(ChallengePage(clock))


@pytest.fixture
def at(page, hands):
    return hands(page)


def choose(page, value):
    combo = page.findChild(QComboBox, "challengeChoice")
    combo.setCurrentIndex(combo.findData(value))


def parameters(page):
    table = page.findChild(QTableView, "challengeParameters")
    model = table.model()
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def test_a_code_is_asked_for_shown_where_it_went_and_answered(page, at, caught):
    got = caught(page.submitted)
    page.show_step(SMS)
    assert at.widget("challengeTitle").text() == "A code by text message"
    assert "+***11" in page.intro.text()
    assert parameters(page)["CODE_DELIVERY_DESTINATION"] == "+***11"
    at.type("challengeCode", "012 345")
    at.press("challengeCode", Qt.Key.Key_Return)
    assert got == [ChallengeAnswer("SMS_MFA", {"SMS_MFA_CODE": Secret("012345")})]
    assert "012345" not in repr(got)


def test_an_unknown_challenge_is_shown_raw_and_answered_by_hand(page, at, caught):
    got = caught(page.submitted)
    page.show_step(HOOF)
    assert "HOOF_PRINT" in at.widget("challengeTitle").text()
    assert at.widget("challengeTitle").textFormat() == Qt.TextFormat.PlainText
    assert parameters(page) == {"question": "<b>left?</b>", "USERNAME": "3f0c"}
    whole = page.findChild(QTableView, "challengeParameters").model().index(0, 1)
    assert "&lt;b&gt;left?" in whole.data(Qt.ItemDataRole.ToolTipRole)
    at.type("challengeAnswerName", "HOOF_PRINT_CODE")
    at.type("challengeCode", "left hind")
    at.click("challengeSubmit")
    assert got == [ChallengeAnswer("HOOF_PRINT", {"HOOF_PRINT_CODE": Secret("left hind")})]


def test_without_a_name_the_answer_is_called_answer(page, at, caught):
    got = caught(page.submitted)
    page.show_step(HOOF)
    at.type("challengeCode", "x")
    at.click("challengeSubmit")
    assert list(got[0].responses) == ["ANSWER"]


@pytest.mark.parametrize("name", ["WEB_AUTHN", "DEVICE_SRP_AUTH", "ADMIN_NO_SRP_AUTH"])
def test_what_cannot_be_answered_offers_only_to_start_again(page, at, caught, name):
    got = caught(page.start_again_wanted)
    page.show_step(step(name, CREDENTIAL_REQUEST_OPTIONS="{}"))
    assert page.findChild(QWidget, "challengeSubmit") is None
    assert at.button("challengeCancel").property("look") == "primary"
    assert parameters(page) == {"CREDENTIAL_REQUEST_OPTIONS": "{}"}
    at.click("challengeCancel")
    assert len(got) == 1


def test_the_next_step_replaces_the_one_before(page, at, caught):
    got = caught(page.submitted)
    page.show_step(HOOF)
    at.type("challengeCode", "left")
    page.show_step(SMS)
    assert len(page.findChildren(QTableView)) == 1
    assert at.line("challengeCode").text() == ""
    at.type("challengeCode", "1")
    at.click("challengeSubmit")
    assert [answer.name for answer in got] == ["SMS_MFA"]


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_answer_is_refused_at_its_field(page, at, caught, typed):
    got = caught(page.submitted)
    for asked in (SMS, TOTP, step("CUSTOM_CHALLENGE", question="left?")):
        page.show_step(asked)
        at.type("challengeCode", typed)
        at.click("challengeSubmit")
        assert at.problem_at("challengeCode")
        assert at.focused() == "challengeCode"
    assert got == []


def test_an_answer_that_is_too_long_is_refused_and_never_cut(page, at, caught):
    got = caught(page.submitted)
    for asked, fits in ((SMS, 16), (step("CUSTOM_CHALLENGE"), 32_000)):
        page.show_step(asked)
        at.line("challengeCode").setText("1" * fits + "2")
        at.click("challengeSubmit")
        assert f"{fits:,}" in at.problem_at("challengeCode")
        assert got == []
        at.line("challengeCode").setText("1" * fits)
        at.click("challengeSubmit")
        [secret] = got.pop().responses.values()
        assert secret == Secret("1" * fits)


@pytest.mark.parametrize("typed", ["12345", "1234567"])
def test_an_authenticator_app_s_code_has_six_digits(page, at, caught, typed):
    got = caught(page.submitted)
    page.show_step(step("SOFTWARE_TOKEN_MFA"))
    at.type("challengeCode", typed)
    at.click("challengeSubmit")
    assert got == []
    assert "6" in at.problem_at("challengeCode")
    at.type("challengeCode", " 001 234 ")
    at.click("challengeSubmit")
    assert got[0].responses == {"SOFTWARE_TOKEN_MFA_CODE": Secret("001234")}


def test_while_busy_the_answer_button_cancels(page, at, caught):
    cancelled = caught(page.cancelled)
    page.show_step(SMS)
    at.type("challengeCode", "1")
    at.click("challengeSubmit")
    page.set_busy(True)
    at.click("challengeSubmit")
    assert len(cancelled) == 1
    page.set_busy(False)
    assert at.line("challengeCode").text() == "1"


def test_a_wrong_code_is_marked(page, at):
    page.show_step(SMS)
    at.type("challengeCode", "1")
    page.show_problem(Problem("Wrong", "No.", "", field="code"))
    assert at.focused() == "challengeCode"


def test_a_code_from_the_mailbox_is_filled_in(page, at):
    page.show_step(SMS)
    page.set_code(Secret("004711"))
    assert at.line("challengeCode").text() == "004711"
    page.show_step(step("WEB_AUTHN"))
    page.set_code(Secret("004711"))  # nowhere to put it, and no harm done


# New passwords

NEW_PASSWORD = step("NEW_PASSWORD_REQUIRED", requiredAttributes='["userAttributes.name", "custom:horse"]')


def fill_new_password(at, password="Another-horse-8", repeat=None):
    at.type("challengeNewPassword", password)
    at.type("challengeNewPasswordRepeat", password if repeat is None else repeat)
    at.type("challengeAttribute_name", " Ada ")
    at.type("challengeAttribute_custom:horse", "Bucephalus")


def test_a_new_password_goes_with_the_attributes_that_are_required(page, at, caught):
    got = caught(page.submitted)
    page.show_step(NEW_PASSWORD)
    fill_new_password(at)
    at.click("challengeSubmit")
    assert got[0].responses == {
        "NEW_PASSWORD": Secret("Another-horse-8"),
        "userAttributes.name": Secret(" Ada "),
        "userAttributes.custom:horse": Secret("Bucephalus"),
    }
    assert "horse-8" not in repr(got)


@pytest.mark.parametrize(
    ("name", "password", "repeat"),
    [
        ("challengeNewPassword", "", None),
        ("challengeNewPassword", "A-b3", None),
        ("challengeNewPassword", "Aa-1" + "x" * 300, None),
        ("challengeNewPasswordRepeat", "Another-horse-8", ""),
        ("challengeNewPasswordRepeat", "Another-horse-8", "Another-horse-9"),
    ],
)
def test_a_new_password_that_no_pool_would_take_is_refused(page, at, caught, name, password, repeat):
    got = caught(page.submitted)
    page.show_step(NEW_PASSWORD)
    fill_new_password(at, password, repeat)
    at.click("challengeSubmit")
    assert got == []
    assert at.problem_at(name)


def test_a_required_attribute_of_the_wrong_form_is_refused(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("NEW_PASSWORD_REQUIRED", requiredAttributes='["phone_number"]'))
    at.type("challengeNewPassword", "Another-horse-8")
    at.type("challengeNewPasswordRepeat", "Another-horse-8")
    at.type("challengeAttribute_phone_number", "01632 960001")
    at.click("challengeSubmit")
    assert got == []
    assert "+441632960001" in at.problem_at("challengeAttribute_phone_number")
    at.type("challengeAttribute_phone_number", "+441632960001")
    at.click("challengeSubmit")
    assert got[0].responses["userAttributes.phone_number"] == Secret("+441632960001")


def test_a_required_attribute_that_is_missing_is_refused(page, at, caught):
    got = caught(page.submitted)
    page.show_step(NEW_PASSWORD)
    fill_new_password(at)
    at.type("challengeAttribute_name", "")
    at.click("challengeSubmit")
    assert got == []
    assert at.problem_at("challengeAttribute_name")


def test_the_policy_ticks_itself_off_and_binds_only_where_it_is_known(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("NEW_PASSWORD_REQUIRED"))
    at.type("challengeNewPassword", "lowercase")
    assert at.widget("policy_lower").text().startswith("✓")
    assert not at.widget("policy_upper").text().startswith("✓")
    at.type("challengeNewPasswordRepeat", "lowercase")
    at.click("challengeSubmit")
    assert len(got) == 1
    page.set_policy(PasswordPolicy(minimum_length=12, symbol=False))
    page.show_step(step("NEW_PASSWORD_REQUIRED"))
    for name in ("challengeNewPassword", "challengeNewPasswordRepeat"):
        at.type(name, "Lowercase1")
    at.click("challengeSubmit")
    assert len(got) == 1
    assert at.problem_at("challengeNewPassword")
    for name in ("challengeNewPassword", "challengeNewPasswordRepeat"):
        at.type(name, "Lowercase1234")
    at.click("challengeSubmit")
    assert len(got) == 2


def test_a_policy_that_becomes_known_meanwhile_is_shown_and_binds(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("NEW_PASSWORD_REQUIRED"))
    assert page.findChild(QWidget, "policyNote") is not None
    for name in ("challengeNewPassword", "challengeNewPasswordRepeat"):
        at.type(name, "Lowercase1")
    page.set_policy(PasswordPolicy(minimum_length=12, symbol=False))
    assert page.findChild(QWidget, "policyNote") is None
    assert "12" in at.widget("policy_length").text()
    assert not at.widget("policy_length").text().startswith("✓")
    assert at.widget("policy_digit").text().startswith("✓")
    at.click("challengeSubmit")
    assert got == []
    assert at.problem_at("challengeNewPassword")


# Choices


def test_a_factor_is_chosen_by_its_raw_name(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("SELECT_MFA_TYPE", MFAS_CAN_CHOOSE='["SMS_MFA", "SOFTWARE_TOKEN_MFA"]'))
    choose(page, "SOFTWARE_TOKEN_MFA")
    at.click("challengeSubmit")
    assert got == [ChallengeAnswer("SELECT_MFA_TYPE", {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")})]


def test_the_password_is_asked_for_only_with_the_ways_that_take_one(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("SELECT_CHALLENGE", available=("PASSWORD_SRP", "EMAIL_OTP", "WEB_AUTHN")))
    at.click("challengeSubmit")
    assert at.problem_at("challengePassword")
    at.type("challengePassword", " secret ")
    at.click("challengeSubmit")
    assert got.pop().responses == {"ANSWER": Secret("PASSWORD_SRP"), "PASSWORD": Secret(" secret ")}
    choose(page, "EMAIL_OTP")
    assert not at.widget("challengePassword").isVisible()
    at.click("challengeSubmit")
    assert got.pop().responses == {"ANSWER": Secret("EMAIL_OTP")}


def test_a_passkey_is_refused_with_the_reason(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("SELECT_CHALLENGE", available=("WEB_AUTHN", "EMAIL_OTP")))
    assert not at.widget("challengeChoiceNote").isVisible()
    choose(page, "WEB_AUTHN")
    assert "browser" in at.widget("challengeChoiceNote").text()
    assert at.widget("challengeChoiceNote").isVisible()
    at.click("challengeSubmit")
    assert got == []
    assert "another" in at.problem_at("challengeChoice")
    choose(page, "EMAIL_OTP")
    assert not at.problem_at("challengeChoice")


def test_an_e_mail_address_is_set_up(page, at, caught):
    got = caught(page.submitted)
    page.show_step(step("MFA_SETUP", MFAS_CAN_SETUP='["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]'))
    assert not at.widget("challengeEmail").isVisible()
    at.click("challengeSubmit")
    assert got.pop().responses == {"ANSWER": Secret("SOFTWARE_TOKEN_MFA")}
    choose(page, "EMAIL_OTP")
    at.type("challengeEmail", "rider@example.com")
    at.click("challengeSubmit")
    assert got.pop().responses == {"ANSWER": Secret("EMAIL_OTP"), "EMAIL": Secret("rider@example.com")}


def test_a_custom_question_is_shown_whole_and_answered_as_typed(page, at, caught):
    got = caught(page.submitted)
    question = "Which of these <i>hooves</i> " * 10
    page.show_step(step("CUSTOM_CHALLENGE", question=question, USERNAME="internal"))
    asked = at.widget("challengeParameter_question")
    assert (asked.text(), asked.textFormat()) == (question, Qt.TextFormat.PlainText)
    assert page.findChild(QWidget, "challengeParameter_USERNAME") is None
    at.type("challengeCode", " left  hind ")
    at.click("challengeSubmit")
    assert got[0].responses == {"ANSWER": Secret(" left  hind ")}


# An authenticator app


def test_the_secret_of_an_authenticator_app_can_be_read_scanned_and_copied(page, at, caught):
    got = caught(page.submitted)
    page.show_step(TOTP)
    assert at.widget("challengeSecret").text() == "JBSW Y3DP EHPK 3PXP"
    assert at.widget("challengeSecret").textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert at.widget("challengeQrCode").isVisible()
    at.click("challengeSecretCopy")
    assert QGuiApplication.clipboard().text() == "JBSWY3DPEHPK3PXP"
    at.type("challengeCode", "012345")
    at.click("challengeSubmit")
    assert got[0].responses == {"SOFTWARE_TOKEN_MFA_CODE": Secret("012345")}
    page.show_step(SMS)
    assert QGuiApplication.clipboard().text() == ""


def test_what_else_was_copied_outlives_the_secret(page, at):
    page.show_step(TOTP)
    at.click("challengeSecretCopy")
    QGuiApplication.clipboard().setText("something else")
    page.forget_secrets()
    assert QGuiApplication.clipboard().text() == "something else"


def test_the_secret_goes_with_its_step(page):
    page.show_step(TOTP)
    page.show_step(SMS)
    assert page.findChild(QWidget, "challengeSecret") is None
    assert page.findChild(QWidget, "challengeQrCode") is None


def test_nothing_of_a_step_stays_when_it_is_forgotten(page, at):
    page.show_step(TOTP)
    at.type("challengeCode", "012345")
    page.forget_secrets()
    for name in ("challengeSecret", "challengeQrCode", "challengeCode", "challengeSubmit"):
        assert page.findChild(QWidget, name) is None
    page.show_step(SMS)
    assert at.line("challengeCode").text() == ""


# Remembering the computer


def test_remembering_is_asked_for_only_when_ticked(page, at, caught):
    got = caught(page.submitted)
    page.show_step(SMS)
    at.type("challengeCode", "1")
    at.click("challengeSubmit")
    page.findChild(QCheckBox, "challengeRememberDevice").setChecked(True)
    at.click("challengeSubmit")
    assert [answer.remember_device for answer in got] == [False, True]
    page.show_step(step("SMS_OTP"))
    assert page.findChild(QCheckBox, "challengeRememberDevice") is None


# Time


def test_the_time_that_is_left_counts_down(page, at, clock, qtbot):
    page.show_step(SMS)
    assert "3:00" in at.widget("challengeCountdown").text()
    clock.time += 175.5
    qtbot.waitUntil(lambda: "0:05" in at.widget("challengeCountdown").text())


def test_when_the_time_is_over_starting_again_is_what_is_offered(page, at, clock, qtbot, caught):
    got, again = caught(page.submitted), caught(page.start_again_wanted)
    page.show_step(SMS)
    assert at.button("challengeCancel").property("look") != "primary"
    clock.time += 180
    qtbot.waitUntil(lambda: "over" in at.widget("challengeCountdown").text())
    assert at.button("challengeCancel").property("look") == "primary"
    assert at.button("challengeSubmit").property("look") != "primary"
    at.type("challengeCode", "1")  # pools may allow more than three minutes: it can be tried
    at.click("challengeSubmit")
    assert len(got) == 1
    at.click("challengeCancel")
    assert len(again) == 1


def test_a_step_whose_time_is_already_over_says_so_at_once(page, at):
    page.show_step(step("SMS_MFA", deadline=900.0))
    assert "over" in at.widget("challengeCountdown").text()
    assert at.button("challengeCancel").property("look") == "primary"


def test_the_pool_may_say_later_how_much_time_there_is(page, at, clock, qtbot):
    page.show_step(SMS)
    page.set_deadline(clock.time + 900)
    assert "15:00" in at.widget("challengeCountdown").text()
    clock.time += 900
    qtbot.waitUntil(lambda: "over" in at.widget("challengeCountdown").text())
    page.set_deadline(clock.time + 60)
    assert "over" in at.widget("challengeCountdown").text()


def test_nothing_is_counted_while_nobody_looks(page, at, clock, qtbot):
    page.show_step(SMS)
    page.hide()
    clock.time += 60
    page.show()
    assert "2:00" in at.widget("challengeCountdown").text()


def test_a_step_that_the_pool_has_ended_takes_no_more_answers(page, at, caught):
    got, again = caught(page.submitted), caught(page.start_again_wanted)
    page.show_step(SMS)
    at.type("challengeCode", "1")
    page.end_step()
    assert at.focused() == "challengeCancel"
    assert not at.widget("challengeCountdown").isVisible()
    at.press("challengeCode", Qt.Key.Key_Return)
    at.click("challengeSubmit")
    assert got == []
    at.click("challengeCancel")
    assert len(again) == 1
    page.show_step(SMS)
    assert at.button("challengeSubmit").isEnabled()


def test_ending_what_cannot_be_answered_changes_nothing(page, at):
    page.end_step()
    page.show_step(step("WEB_AUTHN"))
    page.end_step()
    assert at.focused() == "challengeCancel"


def refused_value() -> Problem:
    return Problem("No", "Not that.", "Try again.", name="InvalidParameterException")


def blamed(page) -> list[str]:
    return [widget.objectName() for widget in page.findChildren(QWidget) if widget.property("invalid")]


def test_a_value_that_the_pool_does_not_take_is_the_only_one_s(page, at):
    page.show_step(SMS)
    page.show_problem(refused_value())
    assert at.focused() == "challengeCode"
    assert blamed(page) == ["challengeCode"]


@pytest.mark.parametrize("name", ["SELECT_CHALLENGE", "WEB_AUTHN"])
def test_where_several_values_or_none_were_sent_no_field_is_blamed(page, at, name):
    page.show_step(step(name, available=("PASSWORD",)))
    page.show_problem(refused_value())
    assert blamed(page) == []


def test_other_refusals_blame_no_field(page, at):
    page.show_step(SMS)
    page.show_problem(Problem("No", "Not now.", "Wait.", name="ConnectionLost"))
    assert blamed(page) == []
