"""Riders of a `PoolOnLoopback`, with whatever the story needs them to have."""

from __future__ import annotations

from typing import Any

from tests.helpers.authenticator import totp
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import Flow, Mfa, MfaKind

RIDER = "ada@example.com"
PHONE = "+441632960001"

_SETTINGS = {
    "SMS_MFA": "SMSMfaSettings",
    "SOFTWARE_TOKEN_MFA": "SoftwareTokenMfaSettings",
    "EMAIL_OTP": "EmailMfaSettings",
}


def register(pool: PoolOnLoopback, username: str = RIDER, **attributes: str) -> None:
    """A confirmed rider with a verified address (and number, if one is among `attributes`)."""
    given = {"email": username} | attributes
    _call(
        pool,
        "SignUp",
        Username=username,
        Password=PASSWORD,
        UserAttributes=[{"Name": name, "Value": value} for name, value in given.items()],
    )
    _call(pool, "ConfirmSignUp", Username=username, ConfirmationCode=pool.newest_code())
    if "phone_number" in given:
        pool.pool.verify_attribute(username, "phone_number")


def invite(pool: PoolOnLoopback, username: str = RIDER, **attributes: str) -> None:
    """A rider made by an administrator, with a temporary password."""
    pool.pool.create_user(username, Secret(PASSWORD), attributes)


def settle(pool: PoolOnLoopback, username: str = RIDER) -> None:
    """A rider made by an administrator, who has a lasting password by now and a verified address not yet."""
    pool.pool.create_user(username, Secret(OTHER_PASSWORD))
    before = pool.pool.settings
    pool.configure(flows=frozenset(Flow))
    parameters = {"USERNAME": username, "PASSWORD": OTHER_PASSWORD}
    asked = _call(pool, "InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
    _call(
        pool,
        "RespondToAuthChallenge",
        ChallengeName=asked["ChallengeName"],
        Session=asked["Session"],
        ChallengeResponses={"USERNAME": username, "NEW_PASSWORD": PASSWORD},
    )
    pool.pool.change_settings(before)


def enrol_authenticator(pool: PoolOnLoopback, username: str = RIDER) -> str:
    """Set up an authenticator app; returns its secret. The clock moves on to where the next code begins."""
    before = pool.pool.settings
    pool.configure(flows=frozenset(Flow), mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
    access = _access_token(pool, username)
    secret = str(pool.pool.call("AssociateSoftwareToken", {"AccessToken": access})["SecretCode"])
    now = pool.clock()
    pool.pool.call("VerifySoftwareToken", {"AccessToken": access, "UserCode": totp(secret, now)})
    pool.pool.change_settings(before)
    pool.clock.advance(now - now % 30 + 30 - pool.clock())
    return secret


def turn_on(pool: PoolOnLoopback, *kinds: str, username: str = RIDER) -> None:
    """Turn second factors on, none of them preferred."""
    before = pool.pool.settings
    pool.configure(flows=frozenset(Flow), mfa=Mfa.OFF)
    access = _access_token(pool, username)
    pool.configure(mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
    members = {_SETTINGS[kind]: {"Enabled": True} for kind in kinds}
    pool.pool.call("SetUserMFAPreference", {"AccessToken": access} | members)
    pool.pool.change_settings(before)


def _access_token(pool: PoolOnLoopback, username: str) -> str:
    parameters = {"USERNAME": username, "PASSWORD": PASSWORD}
    answer = _call(pool, "InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
    return str(answer["AuthenticationResult"]["AccessToken"])


def _call(pool: PoolOnLoopback, operation: str, **members: Any) -> dict[str, Any]:
    return pool.pool.call(operation, {"ClientId": pool.pool.client_id} | members)
