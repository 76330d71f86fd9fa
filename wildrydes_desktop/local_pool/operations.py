"""The operations of the API: for each its function and the shapes of its members."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.local_pool import (
    account,
    attribute_calls,
    device_calls,
    recovery,
    refreshing,
    shapes,
    sign_in,
    sign_up,
    software_tokens,
)
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.shapes import Request, Shape


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: members that are in neither mapping are left unread."""

    run: Callable[[Context, Request], Answer]
    required: Mapping[str, Shape]
    optional: Mapping[str, Shape]


_CLIENT: Final[dict[str, Shape]] = {"ClientId": shapes.CLIENT_ID, "Username": shapes.USERNAME}
_HASH: Final[dict[str, Shape]] = {"SecretHash": shapes.SECRET_HASH}
_BEARER: Final[dict[str, Shape]] = {"AccessToken": shapes.TOKEN}
_EITHER: Final[dict[str, Shape]] = _BEARER | {"Session": shapes.SESSION}
_DEVICE: Final[dict[str, Shape]] = _BEARER | {"DeviceKey": shapes.DEVICE_KEY}

OPERATIONS: Final[dict[str, Operation]] = {
    "SignUp": Operation(
        sign_up.sign_up,
        _CLIENT,
        _HASH | {"Password": shapes.PASSWORD, "UserAttributes": shapes.Attributes()},
    ),
    "ConfirmSignUp": Operation(
        sign_up.confirm_sign_up,
        _CLIENT | {"ConfirmationCode": shapes.CODE},
        _HASH | {"ForceAliasCreation": shapes.Flag()},
    ),
    "ResendConfirmationCode": Operation(sign_up.resend_confirmation_code, _CLIENT, _HASH),
    "InitiateAuth": Operation(
        sign_in.initiate_auth,
        {"AuthFlow": shapes.AUTH_FLOW, "ClientId": shapes.CLIENT_ID},
        {"AuthParameters": shapes.TextMap(), "Session": shapes.SESSION},
    ),
    "RespondToAuthChallenge": Operation(
        sign_in.respond_to_auth_challenge,
        {"ChallengeName": shapes.CHALLENGE_NAME, "ClientId": shapes.CLIENT_ID},
        {"ChallengeResponses": shapes.TextMap(), "Session": shapes.SESSION},
    ),
    "GetTokensFromRefreshToken": Operation(
        refreshing.get_tokens_from_refresh_token,
        {"ClientId": shapes.CLIENT_ID, "RefreshToken": shapes.TOKEN},
        {"ClientSecret": shapes.CLIENT_SECRET, "DeviceKey": shapes.DEVICE_KEY},
    ),
    "ForgotPassword": Operation(recovery.forgot_password, _CLIENT, _HASH),
    "ConfirmForgotPassword": Operation(
        recovery.confirm_forgot_password,
        _CLIENT | {"ConfirmationCode": shapes.CODE, "Password": shapes.PASSWORD},
        _HASH,
    ),
    "GetUser": Operation(account.get_user, _BEARER, {}),
    "GetUserAuthFactors": Operation(account.get_user_auth_factors, _BEARER, {}),
    "ChangePassword": Operation(
        account.change_password,
        _BEARER | {"ProposedPassword": shapes.PASSWORD},
        {"PreviousPassword": shapes.PASSWORD},
    ),
    "RevokeToken": Operation(
        account.revoke_token,
        {"ClientId": shapes.CLIENT_ID, "Token": shapes.TOKEN},
        {"ClientSecret": shapes.CLIENT_SECRET},
    ),
    "AssociateSoftwareToken": Operation(software_tokens.associate_software_token, {}, _EITHER),
    "VerifySoftwareToken": Operation(
        software_tokens.verify_software_token,
        {"UserCode": shapes.TOTP_CODE},
        _EITHER | {"FriendlyDeviceName": shapes.Text()},
    ),
    "SetUserMFAPreference": Operation(
        software_tokens.set_user_mfa_preference,
        _BEARER,
        {
            "SMSMfaSettings": shapes.MFA_SETTINGS,
            "SoftwareTokenMfaSettings": shapes.MFA_SETTINGS,
            "EmailMfaSettings": shapes.MFA_SETTINGS,
        },
    ),
    "UpdateUserAttributes": Operation(
        attribute_calls.update_user_attributes, _BEARER | {"UserAttributes": shapes.Attributes()}, {}
    ),
    "DeleteUserAttributes": Operation(
        attribute_calls.delete_user_attributes,
        _BEARER | {"UserAttributeNames": shapes.TextList(shapes.ATTRIBUTE_NAME)},
        {},
    ),
    "GetUserAttributeVerificationCode": Operation(
        attribute_calls.get_user_attribute_verification_code,
        _BEARER | {"AttributeName": shapes.ATTRIBUTE_NAME},
        {},
    ),
    "VerifyUserAttribute": Operation(
        attribute_calls.verify_user_attribute,
        _BEARER | {"AttributeName": shapes.ATTRIBUTE_NAME, "Code": shapes.CODE},
        {},
    ),
    "ConfirmDevice": Operation(
        device_calls.confirm_device,
        _DEVICE,
        {
            "DeviceName": shapes.Text(1, 1024),
            "DeviceSecretVerifierConfig": shapes.Struct(
                {"PasswordVerifier": shapes.Text(), "Salt": shapes.Text()}
            ),
        },
    ),
    "GetDevice": Operation(device_calls.get_device, _DEVICE, {}),
    "ListDevices": Operation(
        device_calls.list_devices,
        _BEARER,
        {"Limit": shapes.Number(0, 60), "PaginationToken": shapes.Text(1)},
    ),
    "UpdateDeviceStatus": Operation(
        device_calls.update_device_status, _DEVICE, {"DeviceRememberedStatus": shapes.DEVICE_STATUS}
    ),
    "ForgetDevice": Operation(device_calls.forget_device, _DEVICE, {}),
    "GlobalSignOut": Operation(account.global_sign_out, _BEARER, {}),
    "DeleteUser": Operation(account.delete_user, _BEARER, {}),
}
