"""The second factors of somebody who is signed in: set up an authenticator app, switch factors on and off.

Which are on is `attributes.Profile`'s to say. In the middle of a sign-in it is `mfa_setup` that sets up.
Not pycognito's calls: they would refresh the tokens by themselves, and know no factor by mail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.cognito.accounts import typed_code
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import find, incomplete, translated
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp.type_defs import VerifySoftwareTokenRequestTypeDef

TOTP: Final = "SOFTWARE_TOKEN_MFA"
SMS: Final = "SMS_MFA"
EMAIL: Final = "EMAIL_OTP"

_MEMBERS: Final[Mapping[str, str]] = {
    SMS: "SMSMfaSettings",
    TOTP: "SoftwareTokenMfaSettings",
    EMAIL: "EmailMfaSettings",
}
KINDS: Final = tuple(_MEMBERS)
"""The factors that can be switched on and off, by the names of their challenges."""

_LONGEST_NAME: Final = 131_072  # StringType of the API reference


@dataclass(frozen=True, slots=True)
class Preference:
    """Whether a factor is on, and whether it is the one that is asked for first."""

    enabled: bool
    preferred: bool


def begin_totp(connection: Connection, tokens: TokenSet) -> Secret:
    """AssociateSoftwareToken: a new secret for an authenticator app. An older one stays in force until
    `finish_totp`.
    """
    with translated("AssociateSoftwareToken"):
        answer = connection.client.associate_software_token(AccessToken=tokens.access_token.reveal())
    if not answer.get("SecretCode"):
        raise incomplete("the authenticator app's secret is missing")
    return Secret(answer["SecretCode"])


def finish_totp(connection: Connection, tokens: TokenSet, code: Secret, device_name: str) -> None:
    """VerifySoftwareToken: the app's first code. `device_name` is for people, and may be empty.

    The factor is not on yet: that is `set_preference`'s.
    """
    request: VerifySoftwareTokenRequestTypeDef = {
        "AccessToken": tokens.access_token.reveal(),
        "UserCode": typed_code(code),
    }
    if device_name.strip():
        request["FriendlyDeviceName"] = device_name.strip()[:_LONGEST_NAME]
    with translated("VerifySoftwareToken"):
        answer = connection.client.verify_software_token(**request)
    if answer.get("Status") != "SUCCESS":  # the model knows ERROR too, without an exception
        refused = find("EnableSoftwareTokenMFAException", "", "VerifySoftwareToken").problem
        raise ProblemError(replace(refused, name="EnableSoftwareTokenMFAException"))


def set_preference(connection: Connection, tokens: TokenSet, preferences: Mapping[str, Preference]) -> None:
    """SetUserMFAPreference. Keys are of `KINDS`; factors that are not named stay as they are."""
    settings: dict[str, Any] = {
        member: {"Enabled": preferences[kind].enabled, "PreferredMfa": preferences[kind].preferred}
        for kind, member in _MEMBERS.items()
        if kind in preferences
    }
    with translated("SetUserMFAPreference"):
        connection.client.set_user_mfa_preference(**settings, AccessToken=tokens.access_token.reveal())
