"""What is not allowed is hidden, whatever it is called and wherever it stands."""

from __future__ import annotations

import json

import botocore.session
import pytest

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.redaction import Hidden

SECRET = "T0p-secret-value"
MEMBERS_WITH_SECRETS = {
    "AccessToken",
    "ClientMetadata",
    "ClientSecret",
    "ConfirmationCode",
    "IdToken",
    "NewDeviceMetadata",
    "Password",
    "PreviousPassword",
    "ProposedPassword",
    "RefreshToken",
    "SecretCode",
    "SecretHash",
    "Session",
    "TemporaryPassword",
    "Token",
    "UserCode",
}
OPERATIONS = (
    "SignUp",
    "ConfirmSignUp",
    "ResendConfirmationCode",
    "InitiateAuth",
    "RespondToAuthChallenge",
    "ForgotPassword",
    "ConfirmForgotPassword",
    "ChangePassword",
    "GetUser",
    "RevokeToken",
    "GlobalSignOut",
    "DeleteUser",
    "GetTokensFromRefreshToken",
    "AssociateSoftwareToken",
    "VerifySoftwareToken",
    "SetUserMFAPreference",
    "UpdateUserAttributes",
    "DeleteUserAttributes",
    "GetUserAttributeVerificationCode",
    "VerifyUserAttribute",
    "ConfirmDevice",
    "ListDevices",
    "UpdateDeviceStatus",
    "ForgetDevice",
    "DescribeUserPool",
    "DescribeUserPoolClient",
    "GetUserPoolMfaConfig",
    "ListUsers",
    "ListUsersInGroup",
    "AdminGetUser",
    "AdminCreateUser",
    "AdminConfirmSignUp",
    "AdminResetUserPassword",
    "AdminEnableUser",
    "AdminDisableUser",
    "AdminDeleteUser",
    "AdminUserGlobalSignOut",
    "CreateGroup",
    "ListGroups",
    "AdminListGroupsForUser",
    "AdminAddUserToGroup",
    "AdminRemoveUserFromGroup",
    "SomethingNew",
)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("member", sorted(MEMBERS_WITH_SECRETS))
def test_secret_members_are_hidden(operation: str, member: str) -> None:
    body = {member: SECRET, "AuthenticationResult": {member: SECRET}, "list": [{member: [SECRET]}]}
    for shown in (
        redaction.request_body(operation, body),
        redaction.response_body(operation, body, failed=False),
        redaction.response_body(operation, body, failed=True),
    ):
        assert SECRET not in json.dumps(shown)
        assert shown[member].startswith("‹hidden")


def test_every_allowed_path_is_in_the_service_model() -> None:
    """A typing error in an allow-list would hide something for good, or allow what comes later."""
    model = botocore.session.get_session().get_service_model("cognito-idp")
    maps = {"ChallengeParameters", "AuthParameters", "ChallengeResponses"}
    for name, allowed in redaction.ALLOWED.items():
        if name in {"JWKS", "RequestUnicorn"}:  # the pool's own address, and the workshop's own API
            continue
        operation = model.operation_model(name)
        for paths, shape in (
            (allowed.request, operation.input_shape),
            (allowed.response, operation.output_shape),
        ):
            for path in paths:
                top, *rest = path.split(".")
                assert top in shape.members, path
                assert top not in MEMBERS_WITH_SECRETS, path
                member = shape.members[top]
                if rest and rest[0] != "*" and top not in maps:
                    assert rest[0] in member.members, path


@pytest.mark.parametrize(
    "name",
    ["PASSWORD", "SECRET_HASH", "REFRESH_TOKEN", "DEVICE_KEY", "SMS_MFA_CODE", "NEW_PASSWORD", "ANSWER"],
)
def test_secret_parameters_of_a_sign_in_are_hidden(name: str) -> None:
    sent = {"AuthParameters": {name: SECRET, "USERNAME": "rider", "SRP_A": "ab12"}}
    shown = redaction.request_body("InitiateAuth", sent)
    assert isinstance(shown["AuthParameters"][name], Hidden)
    assert shown["AuthParameters"]["USERNAME"] == "rider"
    assert shown["AuthParameters"]["SRP_A"] == "ab12"
    answered = {"ChallengeResponses": {name: SECRET, "TIMESTAMP": "Sun Nov 2 09:05:07 UTC 2026"}}
    shown = redaction.request_body("RespondToAuthChallenge", answered)
    assert isinstance(shown["ChallengeResponses"][name], Hidden)
    assert shown["ChallengeResponses"]["TIMESTAMP"] == "Sun Nov 2 09:05:07 UTC 2026"


def test_lengths_are_told_of_tokens_only() -> None:
    shown = redaction.request_body("ChangePassword", {"AccessToken": "x" * 43, "ProposedPassword": SECRET})
    assert shown == {"AccessToken": "‹hidden: 43 characters›", "ProposedPassword": "‹hidden›"}
    assert redaction.request_body("SomethingNew", {"n": 7, "b": True, "nothing": None}) == {
        "n": "‹hidden›",
        "b": "‹hidden›",
        "nothing": None,
    }


def test_attributes_of_the_pool_s_own_are_hidden() -> None:
    body = {
        "UserAttributes": [{"Name": "email", "Value": "r@e.com"}, {"Name": "custom:pin", "Value": SECRET}]
    }
    shown = redaction.response_body("GetUser", body, failed=False)
    assert shown["UserAttributes"][0] == {"Name": "email", "Value": "r@e.com"}
    assert shown["UserAttributes"][1]["Name"] == "custom:pin"
    assert isinstance(shown["UserAttributes"][1]["Value"], Hidden)


@pytest.mark.parametrize(
    ("operation", "body", "shown"),
    [
        (
            "VerifyUserAttribute",
            {"AccessToken": SECRET, "AttributeName": "email", "Code": "123456"},
            {"AccessToken": "‹hidden: 16 characters›", "AttributeName": "email", "Code": "‹hidden›"},
        ),
        (
            "UpdateUserAttributes",
            {"UserAttributes": [{"Name": "phone_number", "Value": SECRET}]},
            {"UserAttributes": [{"Name": "phone_number", "Value": "‹hidden: 16 characters›"}]},
        ),
        (
            "DeleteUserAttributes",
            {"AccessToken": SECRET, "UserAttributeNames": ["custom:pin"]},
            {"AccessToken": "‹hidden: 16 characters›", "UserAttributeNames": ["custom:pin"]},
        ),
        (
            "SetUserMFAPreference",
            {"AccessToken": SECRET, "EmailMfaSettings": {"Enabled": True, "PreferredMfa": False}},
            {
                "AccessToken": "‹hidden: 16 characters›",
                "EmailMfaSettings": {"Enabled": True, "PreferredMfa": False},
            },
        ),
        ("ForgetDevice", {"DeviceKey": SECRET}, {"DeviceKey": "‹hidden: 16 characters›"}),
    ],
)
def test_what_is_shown_of_an_account_s_requests(operation: str, body: object, shown: object) -> None:
    assert redaction.request_body(operation, body) == shown


def test_what_is_shown_of_an_account_s_answers() -> None:
    def shown(operation: str, body: object) -> object:
        return redaction.response_body(operation, body, failed=False)

    delivery = {"Destination": "r***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"}
    assert shown("UpdateUserAttributes", {"CodeDeliveryDetailsList": [delivery]}) == {
        "CodeDeliveryDetailsList": [delivery]
    }
    device = {
        "DeviceKey": SECRET,
        "DeviceAttributes": [
            {"Name": "device_name", "Value": "A desk"},
            {"Name": "last_ip_used", "Value": "192.0.2.7"},
        ],
        "DeviceCreateDate": 1.5,
    }
    assert shown("ListDevices", {"Devices": [device]}) == {
        "Devices": [
            {
                "DeviceKey": "‹hidden: 16 characters›",
                "DeviceAttributes": [
                    {"Name": "device_name", "Value": "A desk"},
                    {"Name": "last_ip_used", "Value": "‹hidden: 9 characters›"},
                ],
                "DeviceCreateDate": 1.5,
            }
        ]
    }
    client = {"ClientId": "abc", "ClientSecret": SECRET, "ReadAttributes": ["email"]}
    assert shown("DescribeUserPoolClient", {"UserPoolClient": client}) == {
        "UserPoolClient": client | {"ClientSecret": "‹hidden: 16 characters›"}
    }


def test_errors_do_not_quote_what_the_request_hid() -> None:
    secrets = redaction.hidden_texts("ConfirmSignUp", {"ConfirmationCode": "123456", "Username": "rider"})
    assert secrets == {"123456"}
    body = {"__type": "X", "message": "code 123456 of rider is\r\nwrong", "other": ["more"]}
    shown = redaction.response_body("ConfirmSignUp", body, failed=True, secrets=secrets)
    assert shown == {
        "__type": "X",
        "message": "code ‹hidden› of rider is wrong",
        "other": ["‹hidden: 4 characters›"],
    }
    quoted = "1 validation error detected: Value 'abc' at 'confirmationCode' failed to satisfy constraint"
    assert "abc" not in redaction.message(quoted)
    assert redaction.message("x" * 900) == "x" * 499 + "…"


def test_hidden_texts_looks_into_lists() -> None:
    body = {"ValidationData": [{"Name": "a", "Value": "deep-secret"}], "Short": "abc", "n": 5}
    assert redaction.hidden_texts("SignUp", body) == {"deep-secret"}


def test_headers_are_allowed_one_by_one() -> None:
    shown = redaction.headers(
        {
            "Date": "now",
            "Set-Cookie": SECRET,
            "X-Amz-Target": b"A.SignUp",
            "X-Amzn-ErrorMessage": f"no {SECRET}",
        },
        secrets=frozenset({SECRET}),
    )
    assert shown == {
        "Date": "now",
        "Set-Cookie": "‹hidden: 16 characters›",
        "X-Amz-Target": "A.SignUp",
        "X-Amzn-ErrorMessage": "no ‹hidden›",
    }


def test_keys_are_public() -> None:
    keys = {"keys": [{"kid": "one", "n": "AQAB"}]}
    assert redaction.response_body("JWKS", keys, failed=False) == keys
