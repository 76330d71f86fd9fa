"""What of a request or an answer may be shown. Allow-lists: what is not named here is hidden.

Paths are member names joined by dots; `*` stands for each entry of a list or object. Hidden values keep
their place, so that the shape of a message stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

ANYTHING: Final = "**"
CUT: Final = {"Users": 1}
"""Lists that are cut in the trace, and after how many entries: a page of users is 60 people's data."""
MOST_TEXT: Final = 500


class Hidden(str):
    """A text that stands where a value was left out."""

    __slots__ = ()


class Allowed(NamedTuple):
    """The paths of one operation that may be shown, in its request and in its answer."""

    request: frozenset[str]
    response: frozenset[str]


def _paths(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DELIVERY: Final = "CodeDeliveryDetails.*"
_POOL: Final = " ".join(
    f"UserPool.{path}"
    for path in [
        "Id",
        "Name",
        "Policies.PasswordPolicy.*",
        "SchemaAttributes.*.*",
        "SchemaAttributes.*.NumberAttributeConstraints.*",
        "SchemaAttributes.*.StringAttributeConstraints.*",
        "UsernameAttributes.*",
        "AliasAttributes.*",
        "AutoVerifiedAttributes.*",
        "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate.*",
        "MfaConfiguration",
        "DeviceConfiguration.*",
    ]
)
_USER: Final = frozenset({"UserPoolId", "Username"})
_GROUP: Final = frozenset({"UserPoolId", "GroupName"})
_USERS: Final = " ".join(
    f"Users.*.{name}"
    for name in [
        "Username",
        "Attributes.*.Name",
        "UserStatus",
        "Enabled",
        "UserCreateDate",
        "UserLastModifiedDate",
    ]
)
_SIGN_UP_REQUEST: Final = "ClientId Username"
_CHALLENGE: Final = (
    "ChallengeName AvailableChallenges.* AuthenticationResult.ExpiresIn AuthenticationResult.TokenType "
    + " ".join(
        f"ChallengeParameters.{name}"
        for name in [
            "USERNAME",
            "USER_ID_FOR_SRP",
            "SALT",
            "SRP_B",
            "SECRET_BLOCK",
            "CODE_DELIVERY_DELIVERY_MEDIUM",
            "CODE_DELIVERY_DESTINATION",
            "MFAS_CAN_CHOOSE",
            "MFAS_CAN_SETUP",
            "FRIENDLY_DEVICE_NAME",
            "availableChallenges",
            "requiredAttributes",
        ]
    )
)

# Every error body, whatever the operation; texts in it are searched for what the request hid.
_ERROR: Final = frozenset({"__type", "code", "message", "Message"})

ALLOWED: Final[Mapping[str, Allowed]] = {
    "SignUp": Allowed(
        _paths(_SIGN_UP_REQUEST + " UserAttributes.*.Name"), _paths(f"UserConfirmed UserSub {_DELIVERY}")
    ),
    "ConfirmSignUp": Allowed(_paths(_SIGN_UP_REQUEST + " ForceAliasCreation"), frozenset()),
    "ResendConfirmationCode": Allowed(_paths(_SIGN_UP_REQUEST), _paths(_DELIVERY)),
    "ForgotPassword": Allowed(_paths(_SIGN_UP_REQUEST), _paths(_DELIVERY)),
    "ConfirmForgotPassword": Allowed(_paths(_SIGN_UP_REQUEST), frozenset()),
    "InitiateAuth": Allowed(
        _paths(
            "ClientId AuthFlow AuthParameters.USERNAME AuthParameters.SRP_A "
            "AuthParameters.PREFERRED_CHALLENGE AuthParameters.CHALLENGE_NAME"
        ),
        _paths(_CHALLENGE),
    ),
    "RespondToAuthChallenge": Allowed(
        _paths(
            "ClientId ChallengeName ChallengeResponses.USERNAME ChallengeResponses.TIMESTAMP "
            "ChallengeResponses.PASSWORD_CLAIM_SECRET_BLOCK ChallengeResponses.PASSWORD_CLAIM_SIGNATURE "
            "ChallengeResponses.SRP_A"
        ),
        _paths(_CHALLENGE),
    ),
    "GetTokensFromRefreshToken": Allowed(
        _paths("ClientId"), _paths("AuthenticationResult.ExpiresIn AuthenticationResult.TokenType")
    ),
    "RevokeToken": Allowed(_paths("ClientId"), frozenset()),
    "GetUser": Allowed(
        frozenset(), _paths("Username UserAttributes.*.Name PreferredMfaSetting UserMFASettingList.*")
    ),
    "ConfirmDevice": Allowed(_paths("DeviceName"), _paths("UserConfirmationNecessary")),
    "UpdateDeviceStatus": Allowed(_paths("DeviceRememberedStatus"), frozenset()),
    "ListDevices": Allowed(
        _paths("Limit"),
        _paths(
            "Devices.*.DeviceAttributes.*.Name Devices.*.DeviceCreateDate Devices.*.DeviceLastModifiedDate "
            "Devices.*.DeviceLastAuthenticatedDate"
        ),
    ),
    "UpdateUserAttributes": Allowed(_paths("UserAttributes.*.Name"), _paths("CodeDeliveryDetailsList.*.*")),
    "DeleteUserAttributes": Allowed(_paths("UserAttributeNames.*"), frozenset()),
    "GetUserAttributeVerificationCode": Allowed(_paths("AttributeName"), _paths(_DELIVERY)),
    "VerifyUserAttribute": Allowed(_paths("AttributeName"), frozenset()),
    "SetUserMFAPreference": Allowed(
        _paths("SMSMfaSettings.* SoftwareTokenMfaSettings.* EmailMfaSettings.*"), frozenset()
    ),
    "DescribeUserPool": Allowed(_paths("UserPoolId"), _paths(_POOL)),
    "DescribeUserPoolClient": Allowed(
        _paths("UserPoolId ClientId"),
        _paths(
            "UserPoolClient.UserPoolId UserPoolClient.ClientId UserPoolClient.ClientName "
            "UserPoolClient.ReadAttributes.* UserPoolClient.WriteAttributes.* "
            "UserPoolClient.ExplicitAuthFlows.*"
        ),
    ),
    "GetUserPoolMfaConfig": Allowed(
        _paths("UserPoolId"), _paths("MfaConfiguration SoftwareTokenMfaConfiguration.Enabled")
    ),
    "VerifySoftwareToken": Allowed(_paths("FriendlyDeviceName"), _paths("Status")),
    "ListUsers": Allowed(_paths("UserPoolId Filter Limit"), _paths(_USERS)),
    "ListUsersInGroup": Allowed(_paths("UserPoolId GroupName Limit"), _paths(_USERS)),
    "AdminGetUser": Allowed(
        _USER,
        _paths(
            "Username UserAttributes.*.Name UserStatus Enabled UserCreateDate UserLastModifiedDate "
            "PreferredMfaSetting UserMFASettingList.*"
        ),
    ),
    "AdminCreateUser": Allowed(
        _USER | _paths("MessageAction DesiredDeliveryMediums.* UserAttributes.*.Name"),
        _paths("User.Username User.UserStatus User.Enabled User.Attributes.*.Name User.UserCreateDate"),
    ),
    "AdminConfirmSignUp": Allowed(_USER, frozenset()),
    "AdminResetUserPassword": Allowed(_USER, frozenset()),
    "AdminEnableUser": Allowed(_USER, frozenset()),
    "AdminDisableUser": Allowed(_USER, frozenset()),
    "AdminDeleteUser": Allowed(_USER, frozenset()),
    "AdminUserGlobalSignOut": Allowed(_USER, frozenset()),
    "CreateGroup": Allowed(_GROUP, _paths("Group.*")),
    "ListGroups": Allowed(_paths("UserPoolId Limit"), _paths("Groups.*.*")),
    "AdminListGroupsForUser": Allowed(_USER | _paths("Limit"), _paths("Groups.*.*")),
    "AdminAddUserToGroup": Allowed(_USER | _GROUP, frozenset()),
    "AdminRemoveUserFromGroup": Allowed(_USER | _GROUP, frozenset()),
    "JWKS": Allowed(frozenset(), frozenset({ANYTHING})),
    # The ride API of the workshop: what its function answers, and nothing that another one may say.
    "RequestUnicorn": Allowed(
        _paths("PickupLocation.*"),
        _paths("RideId Rider Eta UnicornName Unicorn.Name Unicorn.Color Unicorn.Gender"),
    ),
}
_NOTHING: Final = Allowed(frozenset(), frozenset())

# Attributes of users and devices whose values may be shown; a pool's own (custom:...) could hold anything.
_ATTRIBUTES: Final = frozenset(
    {
        "sub",
        "email",
        "email_verified",
        "phone_number_verified",
        "preferred_username",
        "cognito:user_status",
        "device_status",
        "device_name",
        "dev:device_remembered_status",
    }
)

_HEADERS: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "access-control-allow-origin",
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "cache-control",
        "connection",
        "content-length",
        "content-security-policy",
        "content-type",
        "date",
        "host",
        "retry-after",
        "server",
        "strict-transport-security",
        "transfer-encoding",
        "user-agent",
        "vary",
        "www-authenticate",
        "x-amz-target",
        "x-amzn-errormessage",
        "x-amzn-errortype",
        "x-amzn-requestid",
        "x-content-type-options",
    }
)

# The length of these says something about them; that of tokens, sessions and hashes does not.
_SHORT_SECRETS: Final = re.compile(r"password|code|answer|otp", re.IGNORECASE)

# "Value 'so-and-so' at 'confirmationCode' failed to satisfy constraint": Cognito quotes what it was given.
_QUOTED_VALUE: Final = re.compile(r"(?i)\bvalue '.*?' at '", re.DOTALL)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]+")


def request_body(operation: str, body: object) -> object:
    """The request's JSON value with every part hidden that is not allowed for `operation`."""
    return _shown(body, ALLOWED.get(operation, _NOTHING).request, "")


def response_body(
    operation: str, body: object, *, failed: bool, secrets: frozenset[str] = frozenset()
) -> object:
    """The same for an answer. `failed` says that it is an error; `secrets` are left out of its texts."""
    if failed:
        shown = _shown(body, _ERROR, "")
        return _without(shown, secrets)
    return _shown(body, ALLOWED.get(operation, _NOTHING).response, "")


def headers(given: Mapping[str, object], *, secrets: frozenset[str] = frozenset()) -> dict[str, str]:
    """The headers with the values hidden of all that are not allowed."""
    shown: dict[str, str] = {}
    for name, value in given.items():
        text = value if isinstance(value, Hidden) else _header_text(value)
        shown[name] = message(text, secrets) if name.lower() in _HEADERS else _hidden(name, text)
    return shown


def _header_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def message(text: str, secrets: frozenset[str] = frozenset()) -> str:
    """A service's message without the values it quotes, in one line of at most 500 characters."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, "‹hidden›")
    text = _QUOTED_VALUE.sub("Value ‹hidden› at '", text)
    text = _CONTROL.sub(" ", text).strip()
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


def hidden_texts(operation: str, body: object) -> frozenset[str]:
    """The texts of a request that an answer must not show either: the hidden ones of 4 characters or more."""
    found: set[str] = set()
    _collect(body, ALLOWED.get(operation, _NOTHING).request, "", found)
    return frozenset(found)


def _allowed(path: str, allowed: frozenset[str]) -> bool:
    return path in allowed or ANYTHING in allowed or f"{path.rpartition('.')[0]}.*" in allowed


def _shown(value: object, allowed: frozenset[str], path: str) -> object:
    if isinstance(value, dict):
        shown = {
            str(name): _shown(part, allowed, f"{path}.{name}" if path else str(name))
            for name, part in value.items()
        }
        if _is_attribute(value):
            shown["Value"] = value["Value"]
        return shown
    if isinstance(value, list):
        most = CUT.get(path, len(value))
        rest = [Hidden(f"‹{len(value) - most} more›")] if len(value) > most else []
        return [_shown(part, allowed, f"{path}.*") for part in value[:most]] + rest
    if value is None or _allowed(path, allowed):
        return value
    return _hidden(path, value)


def _is_attribute(value: dict[object, object]) -> bool:
    return set(value) == {"Name", "Value"} and value["Name"] in _ATTRIBUTES


def _collect(value: object, allowed: frozenset[str], path: str, found: set[str]) -> None:
    if isinstance(value, dict):
        for name, part in value.items():
            _collect(part, allowed, f"{path}.{name}" if path else str(name), found)
    elif isinstance(value, list):
        for part in value:
            _collect(part, allowed, f"{path}.*", found)
    elif isinstance(value, str) and len(value) >= 4 and not _allowed(path, allowed):
        found.add(value)


def _hidden(path: str, value: object) -> Hidden:
    if isinstance(value, Hidden):  # of a record that is read again
        return value
    if not isinstance(value, str) or _SHORT_SECRETS.search(path.rpartition(".")[2]):
        return Hidden("‹hidden›")
    return Hidden(f"‹hidden: {len(value)} characters›")


def _without(value: object, secrets: frozenset[str]) -> object:
    if isinstance(value, dict):
        return {name: _without(part, secrets) for name, part in value.items()}
    if isinstance(value, str) and not isinstance(value, Hidden):
        return message(value, secrets)
    return value
