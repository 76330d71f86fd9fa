"""What became of a change of attributes, told from what the pool says afterwards."""

from __future__ import annotations

import pytest

from wildrydes_desktop.app.profile_changes import (
    Changed,
    Taken,
    at_fault,
    in_id_token,
    outcome,
    rules_of,
)
from wildrydes_desktop.cognito.accounts import Delivery
from wildrydes_desktop.cognito.attribute_rules import STANDARD, AttributeRule
from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.pool import PoolKind
from wildrydes_desktop.cognito.requirements import PoolRequirements
from wildrydes_desktop.foundation.problems import Problem

OLD, NEW = "rider@example.com", "new@example.com"
SENT = (Delivery("n***@e***", "EMAIL", "email"),)


def profile(**attributes: str) -> Profile:
    return Profile("rider", attributes, (), "")


def refusal(text: str, name: str = "InvalidParameterException") -> Problem:
    return Problem("No", "", "", name=name, raw_message=text)


def requirements(*rules: AttributeRule) -> PoolRequirements:
    return PoolRequirements(rules, None, frozenset(), "", (), PoolKind.EMAIL)


@pytest.mark.parametrize(
    ("deliveries", "after", "taken"),
    [
        (SENT, profile(email=NEW, email_verified="false"), Taken.AT_ONCE),
        (SENT, profile(email=OLD, email_verified="true"), Taken.AFTER_CODE),
        (SENT, profile(), Taken.AFTER_CODE),
        ((), profile(email=OLD, email_verified="true"), Taken.AFTER_CODE),
        (SENT, profile(email=NEW, email_verified="true"), Taken.PROVEN),
        ((), profile(email=NEW, email_verified="false"), Taken.NOT_SENT),
        ((), profile(email=NEW), Taken.NOT_SENT),
        (SENT, profile(email=NEW.upper(), email_verified="false"), Taken.AT_ONCE),
        (SENT, None, Taken.UNREAD),
        ((Delivery("+***", "SMS", "phone_number"),), profile(email=NEW), Taken.NOT_SENT),
    ],
)
def test_how_the_pool_took_a_new_address(
    deliveries: tuple[Delivery, ...], after: Profile | None, taken: Taken
) -> None:
    assert outcome("email", NEW, Changed(deliveries, after)) is taken


@pytest.mark.parametrize(
    ("text", "sent", "name"),
    [
        (
            "Attributes did not conform to the schema: birthdate: String must be…",
            ["name", "birthdate"],
            "birthdate",
        ),
        ("user.custom:team: Attribute cannot be updated.", ["email", "custom:team"], "custom:team"),
        ("Invalid phone number format.", ["email", "phone_number"], "phone_number"),
        ("An account with the email already exists.", ["email", "name"], "email"),
        ("A client attempted to write unauthorized attribute", ["nickname"], "nickname"),
        ("A client attempted to write unauthorized attribute", ["email", "nickname"], ""),
        ("", ["email", "nickname"], ""),
        ("preferred_username is taken", ["name", "preferred_username"], "preferred_username"),
    ],
)
def test_which_attribute_a_refusal_is_about(text: str, sent: list[str], name: str) -> None:
    assert at_fault(refusal(text), sent) == name


@pytest.mark.parametrize(
    ("name", "text", "field"),
    [
        ("NotAuthorizedException", "A client attempted to write unauthorized attribute", "email"),
        ("AliasExistsException", "An account with the given value already exists.", "email"),
        ("NotAuthorizedException", "Access Token has expired", ""),
        ("EndpointConnectionError", "Could not connect to the email service", ""),
    ],
)
def test_what_is_no_attributes_fault_marks_none(name: str, text: str, field: str) -> None:
    assert at_fault(refusal(text, name), ["email"]) == field


def test_without_the_pools_rules_its_own_attributes_may_be_changed_and_strange_ones_not() -> None:
    rules = rules_of(profile(**{"custom:team": "red", "dev:custom:x": "1", "email": OLD}), None)
    assert rules["custom:team"].writable
    assert not rules["dev:custom:x"].writable
    assert rules["email"] == STANDARD["email"]
    assert "custom:other" not in rules


def test_the_pools_rules_count_but_what_the_service_sets_stays_fixed() -> None:
    email = AttributeRule("email", required=True, most=40)
    proven = AttributeRule("email_verified", "Boolean", writable=True)
    team = AttributeRule("custom:team", mutable=False)
    rules = rules_of(profile(), requirements(email, proven, team))
    assert rules["email"] == email
    assert rules["custom:team"] == team
    assert not rules["email_verified"].writable
    assert rules["name"] == STANDARD["name"]


def test_the_id_token_holds_what_the_app_client_may_read() -> None:
    rules = {"custom:hidden": AttributeRule("custom:hidden", readable=False), "name": STANDARD["name"]}
    assert in_id_token(["name"], rules)
    assert in_id_token(["custom:hidden", "name"], rules)
    assert in_id_token(["custom:unknown"], rules)
    assert not in_id_token(["custom:hidden"], rules)
    assert not in_id_token([], rules)
