"""What an attribute may hold, said before it is sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito.attribute_rules import STANDARD, AttributeRule, fault, hint, label

TEXT = AttributeRule("custom:note", least=2, most=5)
NUMBER = AttributeRule("custom:age", "Number", least=-3, most=150)


def case(rule: AttributeRule, value: str) -> str:
    problem = fault(rule, value)
    if problem is None:
        return ""
    assert problem.field == rule.name
    assert problem.name == "AttributeRefused"
    assert problem.meaning.endswith(".")
    assert problem.next_step.endswith(".")
    return problem.case


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        (STANDARD["name"], "Ada Lovelace", ""),
        (STANDARD["name"], "x" * 2048, ""),
        (STANDARD["name"], "x" * 2049, "attribute_length"),
        (STANDARD["name"], "", ""),
        (AttributeRule("name", required=True), "", "attributes_required"),
        (STANDARD["email"], "rider@example.com", ""),
        (STANDARD["email"], "rider", "email_form"),
        (STANDARD["email"], "a b@example.com", "email_form"),
        (STANDARD["email"], f"r@{'e' * 2048}", "attribute_length"),
        (STANDARD["phone_number"], "+441632960001", ""),
        (STANDARD["phone_number"], "01632960001", "phone_form"),
        (STANDARD["phone_number"], "+44 1632 960001", "phone_form"),
        (STANDARD["phone_number"], "+٤٤١٦٣٢", "phone_form"),
        (STANDARD["birthdate"], "1815-12-10", ""),
        (STANDARD["birthdate"], "0000-02-29", ""),
        (STANDARD["birthdate"], "1815-13-10", "attribute_date"),
        (STANDARD["birthdate"], "10.12.1815", "attribute_date"),
        (STANDARD["birthdate"], "1815-12-10T00:00", "attribute_date"),
        (STANDARD["sub"], "x", "attribute_read_only"),
        (STANDARD["email_verified"], "true", "attribute_read_only"),
        (STANDARD["updated_at"], "7", "attribute_read_only"),
        (AttributeRule("email", writable=False), "", "attribute_read_only"),
        (TEXT, "ab", ""),
        (TEXT, "a", "attribute_length"),
        (TEXT, "abcdef", "attribute_length"),
        (TEXT, "", ""),
        (AttributeRule("custom:x"), "x" * 2049, "attribute_length"),
        (NUMBER, "-3", ""),
        (NUMBER, "-4", "attribute_range"),
        (NUMBER, "151", "attribute_range"),
        (NUMBER, "1.5", "attribute_number"),
        (NUMBER, "٣", "attribute_number"),
        (NUMBER, "12345678901234567890", "attribute_number"),
        (AttributeRule("custom:n", "Number"), "-9", ""),
        (AttributeRule("custom:n", "Number", least=5), "4", "attribute_range"),
        (AttributeRule("custom:d", "DateTime"), "2026-11-02T09:05:07Z", ""),
        (AttributeRule("custom:d", "DateTime"), "yesterday", "attribute_date"),
        (AttributeRule("custom:b", "Boolean"), "false", ""),
        (AttributeRule("custom:b", "Boolean"), "False", "attribute_boolean"),
    ],
)
def test_what_is_refused(rule: AttributeRule, value: str, expected: str) -> None:
    assert case(rule, value) == expected


@pytest.mark.parametrize(
    ("rule", "value", "title", "limits"),
    [
        (TEXT, "a", "That is too short", "2 to 5 characters; these are 1."),
        (TEXT, "abcdef", "That is too long", "2 to 5 characters; these are 6."),
        (AttributeRule("custom:pin", least=4, most=4), "1", "That is too short", "exactly 4 characters"),
        (STANDARD["name"], "x" * 2049, "That is too long", "up to 2,048 characters; these are 2,049."),
        (NUMBER, "200", "That number is too large", "-3 to 150."),
        (NUMBER, "-200", "That number is too small", "-3 to 150."),
        (AttributeRule("custom:n", "Number", least=5), "4", "That number is too small", "5 or more."),
        (AttributeRule("custom:n", "Number", least=0), "-1", "That number is too small", "0 or more."),
        (AttributeRule("custom:n", "Number", most=5), "6", "That number is too large", "5 or less."),
    ],
)
def test_the_limits_are_told(rule: AttributeRule, value: str, title: str, limits: str) -> None:
    problem = fault(rule, value)
    assert problem is not None
    assert problem.title == title
    assert limits in problem.meaning


@given(st.sampled_from(sorted(STANDARD)), st.text(max_size=40))
def test_no_value_is_too_odd_to_be_judged_or_quoted(name: str, value: str) -> None:
    problem = fault(STANDARD[name], f"‹{value}›")
    assert problem is None or "‹" not in repr(problem)


def test_names_for_people() -> None:
    for name, rule in STANDARD.items():
        assert rule.name == name
        assert label(name)[0].isupper()
        assert hint(name) == "" or hint(name).endswith(".")
    assert label("custom:pin") == "custom:pin"
    assert hint("custom:pin") == ""
