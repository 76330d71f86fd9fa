"""The profile: what can be changed and what cannot, what is sent, and the code that proves an address."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from wildrydes_desktop.cognito.attribute_rules import STANDARD, AttributeRule
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.profile import ProfilePage, ProofRequest, SaveRequest
from wildrydes_desktop.ui.pages.profile_known import Known, Proof
from wildrydes_desktop.ui.widgets.resend_button import COOLDOWN

ADDRESS = "rider@example.com"
NEW = "new@example.com"
TEAM = AttributeRule("custom:team", most=8)
HORNS = AttributeRule("custom:horns", "Number", least=1, most=3)
STABLE = AttributeRule("custom:stable", mutable=False)
VALUES = {"sub": "1234", "email": ADDRESS, "email_verified": "true", "nickname": "R"}


class Clock:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def page(show, clock):
    return show(ProfilePage(clock))


@pytest.fixture
def at(page, hands):
    return hands(page)


def known(*rules, proofs=None, free=False, required=(), **more):
    """What a pool with those rules of its own knows of the rider; double underscores stand for colons."""
    table = dict(STANDARD) | {rule.name: rule for rule in rules}
    for name in required:
        table[name] = replace(table[name], required=True)
    values = VALUES | {name.replace("__", ":"): value for name, value in more.items()}
    values = {name: value for name, value in values.items() if value}
    return Known("rider", values, table, free, {"email": Proof(verified=True)} | (proofs or {}))


def choose(at, name):
    box = at.widget("profileAddName")
    assert isinstance(box, QComboBox)
    box.setFocus()
    place = box.findData(name)
    assert place >= 0
    box.setCurrentIndex(place)


def offered(at):
    box = at.widget("profileAddName")
    assert isinstance(box, QComboBox)
    return [box.itemData(place) for place in range(box.count())]


def sees(page, name):
    found = page.findChild(QWidget, name)
    return found is not None and found.isVisible()


def primary(page):
    buttons = page.findChildren(QPushButton)
    return [b.objectName() for b in buttons if b.isVisible() and b.property("look") == "primary"]


class TestWhoIsThere:
    def test_signed_out_it_says_so_and_offers_the_way_in(self, page, at, caught):
        got = caught(page.sign_in_wanted)
        assert primary(page) == ["profileSignIn"]
        assert not sees(page, "profileSave")
        assert not sees(page, "profileReload")
        at.click("profileSignIn")
        assert len(got) == 1

    def test_before_anything_was_read_it_offers_to_read(self, page, at, caught):
        got = caught(page.read_wanted)
        page.show_unread()
        assert primary(page) == ["profileReload"]
        at.click("profileReload")
        assert len(got) == 1

    def test_reading_can_be_cancelled_by_the_button_that_reads(self, page, at, caught):
        got = caught(page.cancelled)
        page.show_unread()
        page.set_busy(True)
        assert at.button("profileReload").text() == "Cancel"
        at.click("profileReload")
        assert len(got) == 1

    def test_who_signs_out_leaves_nothing(self, page, at):
        page.show_known(known())
        at.type("profileAttribute_nickname", "typed")
        page.ask_for_code("email")
        at.type("profileCode", "123")
        page.show_signed_out()
        assert page.findChild(QWidget, "profileAttribute_nickname") is None
        assert at.line("profileCode").text() == ""
        page.show_known(known())
        assert at.line("profileAttribute_nickname").text() == "R"
        assert not sees(page, "profileCode")

    def test_back_leads_to_the_account(self, page, at, caught):
        got = caught(page.back_wanted)
        at.click("profileBack")
        assert len(got) == 1


class TestWhatIsShown:
    def test_each_attribute_has_its_value_type_and_limits(self, page, at):
        page.show_known(known(TEAM, HORNS, custom__team="red", custom__horns="1"))
        assert at.line("profileAttribute_email").text() == ADDRESS
        assert at.line("profileAttribute_custom:team").text() == "red"
        facts = at.widget("profileFacts_custom:team").text()
        assert "custom:team" in facts
        assert "up to 8 characters" in facts
        assert "whole number, 1 to 3" in at.widget("profileFacts_custom:horns").text()
        assert "true or false" in at.widget("profileFacts_email_verified").text()

    @pytest.mark.parametrize(
        ("rule", "words"),
        [
            (AttributeRule("custom:a", least=2), "2 characters or more"),
            (AttributeRule("custom:a", least=2, most=4), "2 to 4 characters"),
            (AttributeRule("custom:a", least=4, most=4), "exactly 4 characters"),
            (AttributeRule("custom:a", "Number"), "whole number."),
            (AttributeRule("custom:a", "Number", least=0), "whole number, 0 or more"),
            (AttributeRule("custom:a", "Number", most=5), "whole number, 5 or less"),
            (AttributeRule("custom:a", "DateTime"), "date and time"),
            (AttributeRule("custom:a", readable=False), "never shown to this app"),
            (AttributeRule("custom:a", required=True), "required"),
        ],
    )
    def test_limits_in_words(self, page, at, rule, words):
        page.show_known(known(rule, custom__a="x"))
        assert words in at.widget("profileFacts_custom:a").text()

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("sub", "never changes"),
            ("email_verified", "a code"),
            ("identities", "another provider"),
            ("custom:stable", "for good"),
            ("nickname", "may not write"),
            ("updated_at", "may not write"),
        ],
    )
    def test_what_is_fixed_says_why_and_takes_no_typing(self, page, at, name, words):
        unwritable = replace(STANDARD["nickname"], writable=False)
        page.show_known(
            known(STABLE, unwritable, custom__stable="north", identities="[]", updated_at="1700000000")
        )
        assert at.line(f"profileAttribute_{name}").isReadOnly()
        facts = at.widget(f"profileFacts_{name}").text()
        assert "Read only" in facts
        assert words in facts
        assert not sees(page, f"profileDelete_{name}")

    def test_the_username_is_shown(self, page, at):
        page.show_known(known())
        assert at.line("profileUsername").text() == "rider"

    def test_contacts_come_first_and_the_pools_own_last_for_the_tab_key_too(self, page, at):
        page.show_known(known(TEAM, custom__team="red", name="Rider", phone_number="+4912"))
        order = [f"profileAttribute_{name}" for name in ("email", "phone_number", "name", "nickname")]
        order.append("profileAttribute_custom:team")
        places = [at.widget(name).mapTo(page, at.widget(name).rect().topLeft()).y() for name in order]
        assert places == sorted(places)
        at.widget(order[0]).setFocus()
        passed = []
        while order[-1] not in passed:
            assert len(passed) < 50
            passed.append(at.focused())
            at.press(at.focused(), Qt.Key.Key_Tab)
        assert [name for name in passed if name in order] == order

    def test_the_tab_key_goes_down_the_page_and_comes_round(self, page, at):
        page.show_unread()
        assert at.focused() == "profileReload"
        page.show_known(known())
        assert at.focused() == "profileAttribute_email"
        passed = []
        while at.focused() not in passed:
            passed.append(at.focused())
            at.press(at.focused(), Qt.Key.Key_Tab)
        assert at.focused() == passed[0]
        places = [at.widget(name).mapTo(page, at.widget(name).rect().topLeft()).y() for name in passed]
        assert places == sorted(places)
        assert passed[-3:] == ["profileAttribute_email_verified", "profileReload", "profileBack"]

    def test_markup_in_a_value_is_only_text(self, page, at):
        page.show_known(known(proofs={"email": Proof(waiting="<b>x</b>@y")}))
        assert "<b>x</b>@y" in at.widget("profileStatus_email").text()
        assert at.widget("profileStatus_email").textFormat() == Qt.TextFormat.PlainText

    def test_a_rule_that_becomes_known_later_is_followed(self, page, at):
        page.show_known(known())
        at.type("profileAttribute_nickname", "Typed")
        page.show_known(known(required=("nickname",)))
        assert "required" in at.widget("profileFacts_nickname").text()
        assert at.line("profileAttribute_nickname").text() == "Typed"
        assert not sees(page, "profileDelete_nickname")
        page.show_known(known(replace(STANDARD["nickname"], writable=False)), settled=None)
        assert at.line("profileAttribute_nickname").isReadOnly()


class TestSaving:
    def test_only_what_changed_is_sent(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known(TEAM, custom__team="red"))
        at.type("profileAttribute_nickname", "Sparkle")
        at.click("profileSave")
        assert got == [SaveRequest({"nickname": "Sparkle"})]

    def test_enter_saves(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known())
        at.type("profileAttribute_nickname", "Sparkle")
        at.press("profileAttribute_nickname", Qt.Key.Key_Return)
        assert len(got) == 1

    def test_spaces_around_a_value_are_no_change(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known())
        at.type("profileAttribute_nickname", " R ")
        at.click("profileSave")
        assert got == [SaveRequest({})]

    def test_a_value_that_had_spaces_keeps_them(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known(nickname=" R "))
        at.click("profileSave")
        assert got == [SaveRequest({})]

    def test_an_emptied_field_deletes(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known())
        at.type("profileAttribute_nickname", "")
        at.click("profileSave")
        assert got == [SaveRequest({"nickname": ""})]

    def test_a_required_one_cannot_be_emptied(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known(required=("email",)))
        at.type("profileAttribute_email", "")
        at.click("profileSave")
        assert got == []
        assert at.focused() == "profileAttribute_email"
        assert at.problem_at("profileAttribute_email")

    def test_a_required_one_that_is_empty_stands_among_the_others(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known(required=("name",)))
        at.click("profileSave")
        assert got == []
        assert at.focused() == "profileAttribute_name"

    @pytest.mark.parametrize(
        ("name", "value"),
        [("email", "nobody"), ("custom:horns", "4"), ("custom:horns", "two"), ("custom:team", "x" * 9)],
    )
    def test_what_cannot_be_is_refused_before_it_is_sent(self, page, at, caught, name, value):
        got = caught(page.submitted)
        page.show_known(known(TEAM, HORNS, custom__team="red", custom__horns="1"))
        at.type(f"profileAttribute_{name}", value)
        at.click("profileSave")
        assert got == []
        assert at.focused() == f"profileAttribute_{name}"
        assert at.problem_at(f"profileAttribute_{name}")
        assert at.line(f"profileAttribute_{name}").text() == value

    def test_what_is_wrong_stands_right_below_the_field(self, page, at, qtbot):
        page.show_known(known())
        at.type("profileAttribute_email", "nobody")
        at.click("profileSave")
        said, facts = at.widget("profileAttribute_emailProblem"), at.widget("profileFacts_email")
        qtbot.waitUntil(lambda: 0 < said.geometry().bottom() < facts.geometry().top())

    def test_every_fault_is_marked_and_the_first_gets_the_cursor(self, page, at):
        page.show_known(known(HORNS, custom__horns="1"))
        at.type("profileAttribute_custom:horns", "9")
        at.type("profileAttribute_email", "nobody")
        at.click("profileSave")
        assert at.focused() == "profileAttribute_email"
        assert at.problem_at("profileAttribute_email")
        assert at.problem_at("profileAttribute_custom:horns")

    def test_a_refusal_by_the_pool_is_shown_at_its_field(self, page, at):
        page.show_known(known())
        at.type("profileAttribute_nickname", "Sparkle")
        page.show_problem(Problem("No", "Not that.", "", field="nickname"))
        assert at.focused() == "profileAttribute_nickname"
        assert at.line("profileAttribute_nickname").property("invalid")
        assert at.line("profileAttribute_nickname").text() == "Sparkle"

    def test_what_is_not_saved_yet_is_named(self, page, at):
        page.show_known(known())
        assert not sees(page, "profileUnsaved")
        at.type("profileAttribute_nickname", "Sparkle")
        assert "Nickname" in at.widget("profileUnsaved").text()
        at.type("profileAttribute_nickname", "R")
        assert not sees(page, "profileUnsaved")

    def test_what_is_read_meanwhile_leaves_what_is_typed(self, page, at):
        page.show_known(known())
        at.type("profileAttribute_nickname", "Sparkle")
        page.show_known(known(email=NEW))
        assert at.line("profileAttribute_nickname").text() == "Sparkle"
        assert at.line("profileAttribute_email").text() == NEW
        page.show_known(known(nickname=""))
        assert at.line("profileAttribute_nickname").text() == "Sparkle"

    def test_what_is_settled_shows_what_the_pool_has(self, page, at):
        page.show_known(known())
        at.type("profileAttribute_nickname", "Sparkle")
        at.type("profileAttribute_email", NEW)
        page.show_known(known(), settled=("email",))
        assert at.line("profileAttribute_email").text() == ADDRESS
        assert at.line("profileAttribute_nickname").text() == "Sparkle"

    def test_reading_again_drops_what_is_not_saved_and_says_so(self, page, at):
        page.show_known(known())
        at.type("profileAttribute_nickname", "Sparkle")
        assert "Drop" in at.button("profileReload").text()
        page.show_known(known(), settled=None)
        assert at.line("profileAttribute_nickname").text() == "R"
        assert "Drop" not in at.button("profileReload").text()

    def test_tokens_that_are_behind(self, page, at, caught):
        got = caught(page.refresh_wanted)
        page.show_known(known())
        assert not sees(page, "profileTokens")
        page.show_stale_tokens(stale=True)
        assert sees(page, "profileTokens")
        at.click("profileRefresh")
        assert len(got) == 1
        page.show_stale_tokens(stale=False)
        assert not sees(page, "profileRefresh")


class TestDeleting:
    def test_it_is_asked_for_by_name(self, page, at, caught):
        got = caught(page.delete_wanted)
        page.show_known(known())
        at.click("profileDelete_nickname")
        assert got == ["nickname"]

    def test_what_is_required_cannot_be_deleted(self, page):
        page.show_known(known(required=("email",)))
        assert not sees(page, "profileDelete_email")
        assert sees(page, "profileDelete_nickname")

    def test_what_is_gone_is_gone_and_can_be_added_again(self, page, at):
        page.show_known(known())
        page.show_known(known(nickname=""), settled=("nickname",))
        assert page.findChild(QWidget, "profileAttribute_nickname") is None
        assert "nickname" in offered(at)
        page.set_busy(True)  # finds no button of the row that went
        page.set_busy(False)


class TestAdding:
    def test_empty_ones_are_folded_away(self, page, at):
        page.show_known(known(TEAM, STABLE))
        assert page.findChild(QWidget, "profileAttribute_name") is None
        assert not sees(page, "profileAddName")
        at.click("profileMore")
        assert at.focused() == "profileAddName"
        names = offered(at)
        assert {"name", "phone_number", "custom:team"} <= set(names)
        assert not {"email", "nickname", "sub", "identities", "custom:stable"} & set(names)
        assert names[0] == "phone_number"
        assert names[-1] == "custom:team"

    def test_an_added_one_is_saved_with_the_rest(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known())
        at.type("profileAttribute_nickname", "Sparkle")
        at.click("profileMore")
        choose(at, "name")
        at.type("profileAddValue", "Rider")
        at.press("profileAddValue", Qt.Key.Key_Return)
        assert got == []
        assert at.line("profileAttribute_name").text() == "Rider"
        assert not sees(page, "profileAddName")
        assert at.focused() == "profileSave"
        assert "name" not in offered(at)
        at.press("profileSave", Qt.Key.Key_Return)
        assert got == [SaveRequest({"name": "Rider", "nickname": "Sparkle"})]

    def test_save_takes_along_what_stands_in_the_fold(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known())
        at.click("profileMore")
        choose(at, "name")
        at.type("profileAddValue", "Rider")
        at.click("profileSave")
        assert got == [SaveRequest({"name": "Rider"})]

    def test_an_added_one_can_be_left_out_again(self, page, at, caught):
        deleted, saved = caught(page.delete_wanted), caught(page.submitted)
        page.show_known(known())
        at.click("profileMore")
        choose(at, "name")
        at.type("profileAddValue", "Rider")
        at.click("profileAdd")
        at.click("profileDelete_name")
        assert page.findChild(QWidget, "profileAttribute_name") is None
        assert "name" in offered(at)
        at.click("profileSave")
        assert deleted == []
        assert saved == [SaveRequest({})]

    def test_an_added_one_stays_until_it_is_saved(self, page, at):
        page.show_known(known())
        at.click("profileMore")
        choose(at, "name")
        at.type("profileAddValue", "Rider")
        at.click("profileAdd")
        page.show_known(known())
        assert at.line("profileAttribute_name").text() == "Rider"
        page.show_known(known(), settled=None)
        assert page.findChild(QWidget, "profileAttribute_name") is None

    def test_an_attribute_of_the_pools_own_by_its_name(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known(free=True))
        at.click("profileMore")
        assert not sees(page, "profileAddCustom")
        choose(at, "custom:")
        for typed in ("team", "custom:herd"):
            if not sees(page, "profileAddCustom"):
                at.click("profileMore")
                choose(at, "custom:")
            at.type("profileAddCustom", typed)
            at.type("profileAddValue", "red")
            at.click("profileAdd")
        at.click("profileSave")
        assert got == [SaveRequest({"custom:herd": "red", "custom:team": "red"})]

    def test_names_are_only_free_where_the_pools_own_are_not_known(self, page, at):
        page.show_known(known(TEAM))
        assert "custom:" not in offered(at)
        page.show_known(known(free=True))
        assert "custom:" in offered(at)

    def test_what_is_missing_is_said(self, page, at, caught):
        got = caught(page.submitted)
        page.show_known(known(free=True))
        at.click("profileMore")
        choose(at, "custom:")
        at.click("profileAdd")
        assert at.focused() == "profileAddCustom"
        at.type("profileAddValue", "red")
        at.click("profileSave")
        assert at.focused() == "profileAddCustom"
        at.type("profileAddCustom", "team")
        at.type("profileAddValue", "")
        at.click("profileAdd")
        assert at.focused() == "profileAddValue"
        assert got == []

    def test_what_cannot_be_is_refused_in_the_fold(self, page, at):
        page.show_known(known(HORNS))
        at.click("profileMore")
        choose(at, "custom:horns")
        at.type("profileAddValue", "7")
        at.click("profileAdd")
        assert at.focused() == "profileAddValue"
        assert at.problem_at("profileAddValue")
        assert at.line("profileAddValue").text() == "7"

    def test_one_that_stands_above_already(self, page, at):
        page.show_known(known(TEAM, free=True, custom__team="red"))
        at.click("profileMore")
        choose(at, "custom:")
        at.type("profileAddCustom", "team")
        at.type("profileAddValue", "blue")
        at.click("profileAdd")
        assert at.problem_at("profileAddCustom")

    def test_never_mind(self, page, at):
        page.show_known(known())
        at.click("profileMore")
        at.type("profileAddValue", "Rider")
        at.click("profileAddCancel")
        assert not sees(page, "profileAddValue")
        assert sees(page, "profileMore")
        assert at.line("profileAddValue").text() == ""


class TestProving:
    def test_a_verified_contact_says_so_and_asks_for_nothing(self, page, at):
        page.show_known(known())
        assert "Verified" in at.widget("profileStatus_email").text()
        assert not sees(page, "profileVerify_email")

    def test_one_that_is_not_can_have_a_code_sent(self, page, at, caught):
        got = caught(page.code_wanted)
        page.show_known(known(proofs={"email": Proof()}))
        assert "Not verified" in at.widget("profileStatus_email").text()
        at.click("profileVerify_email")
        assert got == ["email"]
        assert not sees(page, "profileCode")

    def test_a_code_that_is_there_can_be_typed(self, page, at, caught):
        got = caught(page.proof_wanted)
        page.show_known(known(proofs={"email": Proof()}))
        at.click("profileHaveCode_email")
        assert at.focused() == "profileCode"
        at.type("profileCode", "01 2 345")
        at.press("profileCode", Qt.Key.Key_Return)
        assert got == [ProofRequest("email", Secret("012345"))]
        assert "012345" not in repr(got)

    def test_an_empty_code_is_refused_here(self, page, at, caught):
        got = caught(page.proof_wanted)
        page.show_known(known(proofs={"email": Proof()}))
        at.click("profileHaveCode_email")
        at.click("profileCodeSubmit")
        assert got == []
        assert at.problem_at("profileCode")

    def test_one_primary_button_at_a_time(self, page, at):
        page.show_known(known(proofs={"email": Proof()}))
        assert primary(page) == ["profileSave"]
        page.ask_for_code("email")
        assert primary(page) == ["profileCodeSubmit"]
        at.click("profileCodeCancel")
        assert not sees(page, "profileCode")
        assert primary(page) == ["profileSave"]

    def test_a_code_on_its_way_says_where_it_went_and_rests_before_the_next(self, page, at, caught, clock):
        got = caught(page.code_wanted)
        page.show_known(known(proofs={"phone_number": Proof(sent_to="+***34")}, phone_number="+491234"))
        page.ask_for_code("phone_number", "SMS")
        said = at.widget("profileDestination").text()
        assert "+***34" in said
        assert "text message" in said
        assert not at.button("profileCodeResend").isEnabled()
        clock.seconds = COOLDOWN + 1
        at.widget("profileCodeResend").cool_down()
        assert not at.button("profileCodeResend").isEnabled()
        at.widget("profileCodeResend").make_ready()
        at.click("profileCodeResend")
        assert got == ["phone_number"]

    def test_the_rest_ends_by_itself(self, page, at, clock, qtbot):
        page.show_known(known(proofs={"email": Proof(sent_to="r***")}))
        page.ask_for_code("email", "EMAIL")
        assert "30" in at.button("profileCodeResend").text()
        clock.seconds = COOLDOWN
        qtbot.waitUntil(at.button("profileCodeResend").isEnabled)
        assert at.button("profileCodeResend").text() == "Send a new code"

    def test_a_value_that_waits_is_told_from_the_one_the_pool_keeps(self, page, at):
        page.show_known(known(proofs={"email": Proof(verified=True, sent_to="n***", waiting=NEW)}))
        said = at.widget("profileStatus_email").text()
        assert NEW in said
        assert ADDRESS in said
        assert at.line("profileAttribute_email").text() == ADDRESS
        at.click("profileVerify_email")
        assert NEW in at.widget("profileDestination").text()
        assert at.focused() == "profileCode"

    def test_a_first_number_that_waits(self, page, at):
        page.show_known(known(proofs={"phone_number": Proof(sent_to="+***", waiting="+491234")}))
        assert at.line("profileAttribute_phone_number").text() == ""
        assert not sees(page, "profileDelete_phone_number")
        assert "+491234" in at.widget("profileStatus_phone_number").text()

    def test_a_value_may_wait_since_an_earlier_session(self, page, at):
        page.show_known(known(proofs={"email": Proof(verified=True, late=True)}))
        assert not sees(page, "profileVerify_email")
        at.click("profileHaveCode_email")
        at.type("profileCode", "123")
        page.show_known(known(proofs={"email": Proof(verified=True, late=True)}))
        assert at.line("profileCode").text() == "123"

    def test_a_number_that_was_added_and_waits_cannot_be_left_out(self, page, at):
        page.show_known(known())
        at.click("profileMore")
        choose(at, "phone_number")
        at.type("profileAddValue", "+491234")
        at.click("profileAdd")
        assert sees(page, "profileDelete_phone_number")
        waiting = {"phone_number": Proof(sent_to="+***", waiting="+491234")}
        page.show_known(known(proofs=waiting), settled=("phone_number",))
        assert not sees(page, "profileDelete_phone_number")

    def test_a_wrong_code_stays_and_is_marked(self, page, at):
        page.show_known(known(proofs={"email": Proof()}))
        page.ask_for_code("email")
        at.type("profileCode", "000000")
        page.show_problem(Problem("Wrong", "Not that one.", "", field="code"))
        assert at.focused() == "profileCode"
        assert at.line("profileCode").text() == "000000"

    def test_once_verified_it_is_asked_no_more(self, page):
        page.show_known(known(proofs={"email": Proof()}))
        page.ask_for_code("email")
        page.show_known(known())
        assert not sees(page, "profileCode")

    def test_the_code_of_another_contact_is_dropped(self, page, at):
        proofs = {"email": Proof(), "phone_number": Proof()}
        page.show_known(known(proofs=proofs, phone_number="+491234"))
        page.ask_for_code("email", "EMAIL")
        at.type("profileCode", "123")
        page.ask_for_code("phone_number")
        assert at.line("profileCode").text() == ""
        assert at.button("profileCodeResend").isEnabled()
        page.forget_code("email")
        assert sees(page, "profileCode")
        page.forget_code("phone_number")
        assert not sees(page, "profileCode")

    @pytest.mark.parametrize(("medium", "name"), [("email", "e-mail"), ("sms", "phone")])
    def test_a_code_from_the_mailbox_opens_the_card(self, page, at, medium, name):
        proofs = {"email": Proof(), "phone_number": Proof()}
        page.show_known(known(proofs=proofs, phone_number="+491234"))
        page.set_code(Secret("004711"), medium)
        assert at.line("profileCode").text() == "004711"
        assert at.focused() == "profileCode"
        assert any(name in label.text() for label in page.findChildren(type(at.widget("profileDestination"))))

    def test_a_code_from_the_mailbox_leads_to_the_contact_that_it_proves(self, page, at):
        proofs = {"email": Proof(), "phone_number": Proof(sent_to="+***34")}
        page.show_known(known(proofs=proofs, phone_number="+491234"))
        page.ask_for_code("email")
        page.set_code(Secret("004711"), "sms")
        assert "+***34 by text message" in at.widget("profileDestination").text()
        assert at.line("profileCode").text() == "004711"

    def test_a_code_of_a_contact_that_is_proven_changes_nothing_about_the_question(self, page, at):
        proofs = {"phone_number": Proof(sent_to="+***34")}
        page.show_known(known(proofs=proofs, phone_number="+491234"))
        page.ask_for_code("phone_number")
        page.set_code(Secret("004711"), "email")
        assert "+***34" in at.widget("profileDestination").text()
        assert at.line("profileCode").text() == "004711"

    def test_nobody_signed_in_needs_no_code(self, page, at):
        page.set_code(Secret("004711"), "email")
        assert at.line("profileCode").text() == ""
        page.ask_for_code("email")
        assert not sees(page, "profileCode")

    def test_only_contacts_have_codes(self, page):
        page.show_known(known())
        page.ask_for_code("nickname")
        assert not sees(page, "profileCode")

    def test_forgetting_secrets_empties_the_code(self, page, at):
        page.show_known(known(proofs={"email": Proof()}))
        page.ask_for_code("email")
        at.type("profileCode", "123")
        page.forget_secrets()
        assert at.line("profileCode").text() == ""

    def test_a_very_long_address_does_not_widen_the_page(self, page):
        page.show_known(known(proofs={"email": Proof(waiting="n" * 200 + "@example.com")}))
        assert page.minimumSizeHint().width() < 340
