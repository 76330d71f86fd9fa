"""What requests must look like: the service's words for what does not fit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Desk
from wildrydes_desktop.local_pool.refusals import Refusal

MUST_NOT_BE_NULL = "failed to satisfy constraint: Member must not be null"


def invalid(desk: Desk, operation: str, **members: Any) -> str:
    name, text = desk.refusal(operation, **members)
    assert name == "InvalidParameterException"
    return text


def test_a_short_password(desk: Desk) -> None:
    assert invalid(desk, "SignUp", Username=EMAIL, Password="Un1-c") == (
        "1 validation error detected: Value at 'password' failed to satisfy constraint: "
        "Member must have length greater than or equal to 6"
    )


def test_a_long_password(desk: Desk) -> None:
    desk.sign_up("long@example.com", Password="Un1-" + "x" * 252)
    assert invalid(desk, "SignUp", Username=EMAIL, Password="Un1-" + "x" * 253) == (
        "1 validation error detected: Value at 'password' failed to satisfy constraint: "
        "Member must have length less than or equal to 256"
    )


@pytest.mark.parametrize("password", [" Unicorns-fly-9", "Unicorns-fly-9 ", "      ", "\tUnicorns-fly-9"])
def test_a_password_with_space_at_an_end(desk: Desk, password: str) -> None:
    assert invalid(desk, "SignUp", Username=EMAIL, Password=password) == (
        "1 validation error detected: Value at 'password' failed to satisfy constraint: "
        r"Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$"
    )


def test_everything_that_is_wrong_is_said_at_once(desk: Desk) -> None:
    text = invalid(desk, "ConfirmForgotPassword", ClientId="no client", Username="", Password="x")
    said, _, violations = text.partition(" detected: ")
    failed = "failed to satisfy constraint: Member must"
    pattern = f"{failed} satisfy regular expression pattern:"
    assert said == "5 validation errors"
    assert violations.split("; ") == [
        rf"Value at 'clientId' {pattern} [\w+]+",
        f"Value at 'username' {failed} have length greater than or equal to 1",
        rf"Value at 'username' {pattern} [\p{{L}}\p{{M}}\p{{S}}\p{{N}}\p{{P}}]+",
        f"Value null at 'confirmationCode' {failed} not be null",
        f"Value at 'password' {failed} have length greater than or equal to 6",
    ]


def test_what_is_missing_is_null(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.pool.call("SignUp", {"Username": None})
    assert caught.value.message == (
        f"2 validation errors detected: Value at 'clientId' {MUST_NOT_BE_NULL}; "
        f"Value at 'username' {MUST_NOT_BE_NULL}"
    )


def test_an_unknown_flow_is_quoted(desk: Desk) -> None:
    text = invalid(desk, "InitiateAuth", AuthFlow="MAGIC")
    assert text.startswith(
        "1 validation error detected: Value 'MAGIC' at 'authFlow' failed to satisfy constraint: "
        "Member must satisfy enum value set: [USER_SRP_AUTH, "
    )


def test_an_unknown_challenge_is_quoted(desk: Desk) -> None:
    text = invalid(desk, "RespondToAuthChallenge", ChallengeName="RIDDLE")
    assert "Value 'RIDDLE' at 'challengeName' failed" in text


def test_names_and_values_of_attributes(desk: Desk) -> None:
    attributes = [{"Value": "x"}, {"Name": ""}, {"Name": "name", "Value": "x" * 2049}]
    text = invalid(desk, "SignUp", Username=EMAIL, Password=PASSWORD, UserAttributes=attributes)
    assert "Value null at 'userAttributes.1.member.name'" in text
    assert "Value '' at 'userAttributes.2.member.name'" in text
    assert "Value at 'userAttributes.3.member.value'" in text


@pytest.mark.parametrize(
    ("operation", "members", "text"),
    [
        ("GetUser", {"AccessToken": 5}, "NUMBER_VALUE can not be converted to a String"),
        ("GetUser", {"AccessToken": ["a"]}, "START_ARRAY can not be converted to a String"),
        ("GetUser", {"AccessToken": {}}, "START_OBJECT can not be converted to a String"),
        ("GetUser", {"AccessToken": True}, "BOOLEAN_VALUE can not be converted to a String"),
        (
            "InitiateAuth",
            {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": "x"},
            "STRING_VALUE can not be converted to a Map",
        ),
        (
            "InitiateAuth",
            {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": {"SRP_A": 5.5}},
            "NUMBER_VALUE can not be converted to a String",
        ),
        ("SignUp", {"Username": EMAIL, "UserAttributes": {}}, "START_OBJECT can not be converted to a List"),
        ("SignUp", {"Username": EMAIL, "UserAttributes": [1]}, "START_ARRAY can not be converted to a List"),
        (
            "ConfirmSignUp",
            {"Username": EMAIL, "ConfirmationCode": "1", "ForceAliasCreation": "yes"},
            "STRING_VALUE can not be converted to a Boolean",
        ),
    ],
)
def test_json_of_the_wrong_type(desk: Desk, operation: str, members: dict[str, Any], text: str) -> None:
    assert desk.refusal(operation, **members) == ("SerializationException", text)


def test_members_that_nobody_knows_are_left_unread(desk: Desk) -> None:
    answer = desk.sign_up(ClientMetadata={"a": 5}, UserContextData=[], Horn="long")
    assert answer["UserConfirmed"] is False


def test_an_operation_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.pool.call("AdminCreateUser", {})
    assert caught.value.name == "UnknownOperationException"
