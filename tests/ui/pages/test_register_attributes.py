"""The registration page asks for what the pool requires, offers the rest, and loses nothing typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from wildrydes_desktop.cognito.attribute_rules import STANDARD, AttributeRule
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.ui.pages.register import RegisterPage

PASSWORD = "Uni corn-4you"
GIVEN_NAME = replace(STANDARD["given_name"], required=True)
PHONE = replace(STANDARD["phone_number"], required=True)
TEAM = AttributeRule("custom:team", least=3, most=10)
RIDERS = AttributeRule("custom:riders", "Number", least=1, most=12)
VEGAN = AttributeRule("custom:vegan", "Boolean")
SINCE = AttributeRule("custom:since", "DateTime")
RULES = (
    *(STANDARD[name] for name in ("email", "nickname", "sub", "zoneinfo")),
    GIVEN_NAME,
    *(TEAM, RIDERS, VEGAN, SINCE),
)


@pytest.fixture
def page(show):
    page = RegisterPage()
    page.offer_more()
    return show(page)


@pytest.fixture
def at(page, hands):
    return hands(page)


def fill(at):
    at.type("registerEmail", "rider@example.com")
    at.type("registerPassword", PASSWORD)
    at.type("registerPasswordRepeat", PASSWORD)


def asked(page):
    """The attributes that have a field now, from the top."""
    fields = [each for each in page.findChildren(QWidget) if each.objectName().startswith("registerAttr")]
    shown = [each for each in fields if each.isVisible() and "_" in each.objectName()]
    shown.sort(key=lambda each: each.mapTo(page, each.pos()).y())
    names = [each.objectName().removeprefix("registerAttribute_") for each in shown]
    return [name for name in names if not name.endswith("Problem")]


def settle(page):
    page.layout().activate()
    QTest.qWait(1)


def test_a_pool_that_wants_only_an_address_gets_no_further_fields(page, at):
    page.set_attributes((STANDARD["email"], STANDARD["nickname"]))
    assert asked(page) == []
    assert page.findChild(QWidget, "registerAttributes") is None, "nothing is built before it is needed"


def test_what_is_required_is_asked_for_and_sent(page, at, caught):
    got = caught(page.submitted)
    page.set_attributes(RULES)
    fill(at)
    assert asked(page) == ["given_name"]
    at.type("registerAttribute_given_name", " Ada ")
    at.click("registerSubmit")
    assert got[0].attributes == {"given_name": "Ada"}


def test_what_is_required_cannot_be_left_empty(page, at, caught):
    got = caught(page.submitted)
    page.set_attributes(RULES)
    fill(at)
    at.click("registerSubmit")
    assert got == []
    assert at.focused() == "registerAttribute_given_name"
    assert at.problem_at("registerAttribute_given_name")


def test_enter_in_an_attribute_sends_the_form(page, at, caught):
    got = caught(page.submitted)
    page.set_attributes(RULES)
    fill(at)
    at.type("registerAttribute_given_name", "Ada")
    at.press("registerAttribute_given_name", Qt.Key.Key_Return)
    assert len(got) == 1


def test_tab_goes_through_them_before_the_button(page, at):
    page.set_attributes((GIVEN_NAME, PHONE))
    settle(page)
    at.line("registerPasswordRepeat").setFocus()
    order = []
    for _ in range(4):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        order.append(at.focused())
    assert order == [
        "registerAttribute_given_name",
        "registerAttribute_phone_number",
        "registerSubmit",
        "registerMore",
    ]


def test_more_offers_the_pool_s_own_first_and_leaves_out_what_cannot_be_written(page, at):
    page.set_attributes(RULES)
    at.click("registerMore")
    settle(page)
    assert asked(page) == [
        "given_name",
        *("custom:riders", "custom:since", "custom:team", "custom:vegan"),
        *("nickname", "zoneinfo"),
    ]
    assert at.focused() == "registerAttribute_custom:riders"
    assert not at.widget("registerAdd").isVisible()


def test_folding_more_away_keeps_what_is_filled_in(page, at, caught):
    got = caught(page.submitted)
    page.set_attributes((STANDARD["nickname"], TEAM))
    fill(at)
    at.click("registerMore")
    at.type("registerAttribute_custom:team", "Pegasus")
    at.click("registerMore")
    assert asked(page) == ["custom:team"]
    at.click("registerSubmit")
    assert got[0].attributes == {"custom:team": "Pegasus"}


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("custom:team", "ab"),
        ("custom:team", "a" * 11),
        ("custom:riders", "many"),
        ("custom:riders", "13"),
        ("custom:since", "yesterday"),
        ("given_name", "x" * 2049),
    ],
)
def test_a_value_that_no_pool_would_take_is_refused_at_its_field(page, at, caught, name, typed):
    got = caught(page.submitted)
    page.set_attributes(RULES)
    fill(at)
    at.type("registerAttribute_given_name", "Ada")
    at.click("registerMore")
    at.line(f"registerAttribute_{name}").setText(typed)
    at.click("registerSubmit")
    assert got == []
    assert at.focused() == f"registerAttribute_{name}"
    assert at.problem_at(f"registerAttribute_{name}")
    assert at.line(f"registerAttribute_{name}").text() == typed


def test_a_truth_is_chosen_or_not_said(page, at, caught):
    got = caught(page.submitted)
    page.set_attributes((VEGAN,))
    fill(at)
    at.click("registerMore")
    box = at.widget("registerAttribute_custom:vegan")
    assert isinstance(box, QComboBox)
    at.click("registerSubmit")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    at.click("registerSubmit")
    assert [each.attributes for each in got] == [{}, {"custom:vegan": "true"}]


@pytest.mark.parametrize(
    ("rule", "hint"),
    [
        (TEAM, "3 to 10 characters"),
        (RIDERS, "from 1 to 12"),
        (replace(RIDERS, most=None), "A whole number."),
        (SINCE, "A date"),
        (STANDARD["phone_number"], "+44"),
        (AttributeRule("custom:free"), ""),
    ],
)
def test_what_a_value_looks_like_is_said(page, at, rule, hint):
    page.set_attributes((replace(rule, required=True),))
    said = at.widget(f"registerAttribute_{rule.name}").accessibleDescription()
    assert hint in said
    assert bool(hint) == bool(said)


# Learned from the refusal


def test_what_the_pool_missed_appears_focused_and_one_more_press_goes_on(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    page.ask_for(("given_name", "custom:team"))
    settle(page)
    assert asked(page) == ["given_name", "custom:team"]
    assert at.focused() == "registerAttribute_given_name"
    assert at.line("registerPassword").text() == PASSWORD
    at.type("registerAttribute_given_name", "Ada")
    at.type("registerAttribute_custom:team", "Pegasus")
    at.click("registerSubmit")
    assert got[0].attributes == {"given_name": "Ada", "custom:team": "Pegasus"}


def test_an_address_that_is_missed_has_its_field_already(page, at):
    page.ask_for(("email",))
    assert asked(page) == []
    assert at.focused() == "registerEmail"


def test_missing_more_keeps_what_was_typed(page, at):
    page.ask_for(("given_name",))
    at.type("registerAttribute_given_name", "Ada")
    page.ask_for(("phone_number",))
    assert at.line("registerAttribute_given_name").text() == "Ada"
    assert at.focused() == "registerAttribute_phone_number"


def test_what_is_refused_is_marked(page, at):
    page.point_to(("given_name",))  # no field of it: nothing to mark
    page.set_attributes((GIVEN_NAME, PHONE))
    page.point_to(("phone_number", "nickname"))
    assert at.line("registerAttribute_phone_number").property("invalid") is True
    assert at.focused() == "registerAttribute_phone_number"
    page.point_to(())
    assert at.focused() == "registerAttribute_phone_number"


# Where nothing is known


def test_any_attribute_can_be_added_by_name(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    at.click("registerMore")
    assert at.focused() == "registerAddName"
    at.type("registerAddName", "custom:team")
    at.type("registerAddValue", "Pegasus")
    at.press("registerAddValue", Qt.Key.Key_Return)
    assert got == [], "Enter adds; it does not register"
    assert at.line("registerAttribute_custom:team").text() == "Pegasus"
    assert at.line("registerAddName").text() == ""
    assert at.focused() == "registerAddName"
    at.type("registerAddName", "nickname")
    at.type("registerAddValue", "Bucephalus")
    at.click("registerSubmit")
    assert got[0].attributes == {"custom:team": "Pegasus", "nickname": "Bucephalus"}


@pytest.mark.parametrize(
    ("name", "value", "at_fault"),
    [
        ("", "Pegasus", "registerAddName"),
        ("custom:team", "", "registerAddValue"),
        ("team", "Pegasus", "registerAddName"),
        ("email", "other@example.com", "registerAddName"),
        ("sub", "1", "registerAddName"),
        ("phone_number", "0163", "registerAddValue"),
    ],
)
def test_what_cannot_be_added_is_told_at_its_field(page, at, caught, name, value, at_fault):
    got = caught(page.submitted)
    fill(at)
    at.click("registerMore")
    at.type("registerAddName", name)
    at.type("registerAddValue", value)
    for button in ("registerAdd", "registerSubmit"):
        at.click(button)
        assert at.focused() == at_fault
        assert at.problem_at(at_fault)
    assert got == []
    assert asked(page) == []


# The pool changes


def test_other_rules_keep_what_is_typed_for_attributes_that_there_still_are(page, at, caught):
    got = caught(page.submitted)
    page.set_attributes((GIVEN_NAME, replace(TEAM, required=True), replace(RIDERS, required=True)))
    fill(at)
    at.type("registerAttribute_given_name", "Ada")
    at.type("registerAttribute_custom:team", "Pegasus")
    at.type("registerAttribute_custom:riders", "3")
    page.set_attributes((STANDARD["given_name"], replace(TEAM, most=20)))
    assert asked(page) == ["custom:team", "given_name"]
    at.click("registerSubmit")
    assert got[0].attributes == {"custom:team": "Pegasus", "given_name": "Ada"}


def test_a_choice_is_taken_over_where_the_rule_changes(page, at):
    page.set_attributes((replace(VEGAN, required=True),))
    box = at.widget("registerAttribute_custom:vegan")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(2)
    page.set_attributes((VEGAN,))
    again = at.widget("registerAttribute_custom:vegan")
    assert isinstance(again, QComboBox)
    assert again is not box
    assert again.currentData() == "false"


def test_another_pool_begins_without_them(page, at, caught):
    got = caught(page.submitted)
    fill(at)
    page.ask_for(("given_name",))
    at.type("registerAttribute_given_name", "Ada")
    at.click("registerMore")
    page.forget_attributes()
    assert asked(page) == []
    assert not at.widget("registerAddName").isVisible()
    at.click("registerSubmit")
    assert got[0].attributes == {}


def test_a_username_that_is_known_to_be_wanted_does_not_move_the_cursor(page, at):
    at.line("registerPassword").setFocus()
    page.offer_username()
    assert at.widget("registerUsername").isVisible()
    assert at.focused() == "registerPassword"


# The policy


def test_a_policy_that_is_not_known_is_said_to_be_the_default(page, at):
    assert page.findChild(QWidget, "policyNote") is None
    page.set_policy(None)
    assert "may differ" in at.widget("policyNote").toolTip()
    page.set_policy(None)
    assert len(page.findChildren(QWidget, "policyNote")) == 1
    page.set_policy(PasswordPolicy())
    assert page.findChild(QWidget, "policyNote") is None


def test_nothing_of_it_is_an_editor_that_cuts_off(page, at):
    page.set_attributes((replace(TEAM, required=True),))
    assert at.line("registerAttribute_custom:team").maxLength() == 11
    assert isinstance(page.findChild(QLineEdit, "registerAttribute_custom:team"), QLineEdit)
