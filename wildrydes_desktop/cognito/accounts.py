"""Everything about an account but signing in: register, confirm, forgotten password, refresh, sign out,
delete.

Each function is one call to Cognito and raises ProblemError (what went wrong) or `Cancelled`. pycognito's
`Cognito` does the call where it passes on what we need; where it does not, the warm client does, and the
comment says why. A `Cognito` object is dropped at once: `register()` and others keep the plain password on
it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NotRequired, TypedDict

from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import incomplete, translated
from wildrydes_desktop.cognito.tokens import TokenSet, unverified_claim
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp.type_defs import (
        AuthenticationResultTypeTypeDef,
        CodeDeliveryDetailsTypeTypeDef,
    )
    from pycognito import Cognito

_NOT_IN_A_CODE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where a code went: a masked address (perhaps made up), "EMAIL" or "SMS", and the attribute."""

    destination: str
    medium: str
    attribute: str


@dataclass(frozen=True, slots=True)
class Registered:
    """A new account. `username` is what was registered with; `delivery` is None where no code was sent."""

    username: str
    sub: str
    confirmed: bool
    delivery: Delivery | None


def alias_username(email: str) -> str:
    """A user name for a pool that takes no addresses as such, the way the workshop's website makes it:
    `rider@example.com` becomes `rider-at-example.com`.
    """
    return email.strip().replace("@", "-at-")


def register(
    connection: Connection,
    username: str,
    password: Secret,
    email: str,
    attributes: Mapping[str, str] = MappingProxyType({}),
) -> Registered:
    """SignUp. The password is sent, inside TLS. `attributes` are what the pool wants besides the address;
    its own come with their `custom:`, empty ones are left out.
    """
    cognito = _pycognito(connection, username=username)
    given = dict(attributes) | {"email": email}
    cognito.set_base_attributes(**{name: value for name, value in given.items() if value})
    with translated("SignUp"), connection.watching(password):
        answer = cognito.register(username, password.reveal())
    delivery = answer.get("CodeDeliveryDetails")
    return Registered(
        username,
        answer.get("UserSub", ""),
        bool(answer.get("UserConfirmed")),
        delivery_of(delivery) if delivery else None,
    )


def confirm(connection: Connection, username: str, code: Secret, *, move_alias: bool = False) -> None:
    """ConfirmSignUp with the code from the mail; spaces in it do not matter.

    An address that another account has verified is refused with the case "alias_exists"; `move_alias`
    takes it from that account (ForceAliasCreation, which pycognito does not pass on).
    """
    extra: dict[str, Any] = {"ForceAliasCreation": True} if move_alias else {}
    with translated("ConfirmSignUp"):
        connection.client.confirm_sign_up(
            **_who(connection, username), ConfirmationCode=typed_code(code), **extra
        )


def resend(connection: Connection, username: str) -> Delivery:
    """ResendConfirmationCode. pycognito drops where the code went."""
    with translated("ResendConfirmationCode"):
        answer = connection.client.resend_confirmation_code(**_who(connection, username))
    return delivery_of(answer.get("CodeDeliveryDetails", {}))


def forgot_password(connection: Connection, username: str) -> Delivery:
    """ForgotPassword. pycognito drops where the code went."""
    with translated("ForgotPassword"):
        answer = connection.client.forgot_password(**_who(connection, username))
    return delivery_of(answer.get("CodeDeliveryDetails", {}))


def reset_password(connection: Connection, username: str, code: Secret, new_password: Secret) -> None:
    """ConfirmForgotPassword. The new password is sent, inside TLS."""
    with translated("ConfirmForgotPassword"), connection.watching(new_password):
        _pycognito(connection, username=username).confirm_forgot_password(
            typed_code(code), new_password.reveal()
        )


def refresh(connection: Connection, tokens: TokenSet) -> TokenSet:
    """New ID and access tokens, and a new refresh token where the pool rotates them.

    Not pycognito's `renew_access_token`: it makes SECRET_HASH from what was typed, where Cognito wants the
    internal user name, and fetches keys on a way of its own. App clients with rotation refuse
    REFRESH_TOKEN_AUTH; they are asked by GetTokensFromRefreshToken.
    """
    return _renewed(connection, tokens, unverified_claim(tokens.access_token, "device_key"))


def resume(connection: Connection, username: str, refresh_token: Secret, device_key: str) -> TokenSet:
    """Tokens for a refresh token that outlived those which came with it; `username` is the internal one.

    `device_key` is that of their `device_key` claim, or empty. Otherwise like `refresh`.
    """
    spent = TokenSet(Secret(""), Secret(""), refresh_token, username, 0, 0.0)
    return _renewed(connection, spent, device_key)


def change_password(connection: Connection, tokens: TokenSet, present: Secret, new: Secret) -> None:
    """ChangePassword. Both passwords are sent, inside TLS.

    Not pycognito's: it would refresh the tokens by itself on this machine's idea of the time.
    """
    with translated("ChangePassword"), connection.watching(present, new):
        connection.client.change_password(
            PreviousPassword=present.reveal(),
            ProposedPassword=new.reveal(),
            AccessToken=tokens.access_token.reveal(),
        )


def revoke(connection: Connection, tokens: TokenSet) -> None:
    """RevokeToken: the refresh token and every token that came from it. pycognito has no such call."""
    pool = connection.pool
    secret = {"ClientSecret": pool.client_secret.reveal()} if pool.client_secret else {}
    with translated("RevokeToken"):
        connection.client.revoke_token(Token=tokens.refresh_token.reveal(), ClientId=pool.client_id, **secret)


def sign_out_everywhere(connection: Connection, tokens: TokenSet) -> None:
    """GlobalSignOut: every refresh token of this user."""
    with translated("GlobalSignOut"):
        _pycognito(connection, access_token=tokens.access_token.reveal()).logout()


def delete(connection: Connection, tokens: TokenSet) -> None:
    """DeleteUser: the account of whoever is signed in, for good."""
    with translated("DeleteUser"):
        _pycognito(connection, access_token=tokens.access_token.reveal()).delete_user()


def token_set(
    result: AuthenticationResultTypeTypeDef,
    username: str,
    received_at: float,
    *,
    keep: TokenSet | None = None,
) -> TokenSet:
    """The tokens of an AuthenticationResult; a refresh token that is not in it is taken over from `keep`.

    Raises ProblemError where the result lacks one.
    """
    refresh_token = result.get("RefreshToken") or (keep.refresh_token.reveal() if keep else "")
    id_token, access_token = result.get("IdToken", ""), result.get("AccessToken", "")
    if not (id_token and access_token and refresh_token):
        raise incomplete("a token is missing")
    return TokenSet(
        Secret(id_token),
        Secret(access_token),
        Secret(refresh_token),
        username,
        int(result.get("ExpiresIn", 0)),
        received_at,
    )


class _Who(TypedDict):
    ClientId: str
    Username: str
    SecretHash: NotRequired[str]


class _Warm:
    """What pycognito takes for a boto3 session: it hands out the client that exists already."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def client(self, *_: object, **__: object) -> object:
        return self._connection.client


def _pycognito(connection: Connection, *, username: str = "", access_token: str | None = None) -> Cognito:
    """Pycognito's view of the pool, over the warm client. For one call."""
    client = _Warm(connection)
    client.client()  # the first use loads the libraries
    from pycognito import Cognito

    pool = connection.pool
    return Cognito(
        pool.user_pool_id,
        pool.client_id,
        pool.region,
        username=username,
        access_token=access_token,
        client_secret=pool.client_secret.reveal() if pool.client_secret else None,
        session=client,
    )


def _who(connection: Connection, username: str) -> _Who:
    """ClientId, Username and, where the app client has a secret, SecretHash."""
    from wildrydes_desktop.cognito.srp_client import secret_hash

    hashed = secret_hash(connection.pool, username)
    who = _Who(ClientId=connection.pool.client_id, Username=username)
    if hashed:
        who["SecretHash"] = hashed
    return who


def typed_code(code: Secret) -> str:
    """A code as it is sent: without the spaces that people put in."""
    return _NOT_IN_A_CODE.sub("", code.reveal())


def delivery_of(details: CodeDeliveryDetailsTypeTypeDef) -> Delivery:
    """Where a code went, from an answer's CodeDeliveryDetails."""
    return Delivery(
        details.get("Destination", ""), details.get("DeliveryMedium", ""), details.get("AttributeName", "")
    )


def _renewed(connection: Connection, tokens: TokenSet, device_key: str) -> TokenSet:
    """By the old way or, where the app client does not take that, by the new one.

    A pool that remembers devices refuses both without the device's key.
    """
    try:
        result = _refreshed(connection, tokens, device_key)
    except ProblemError as error:
        if error.problem.name not in {"InvalidParameterException", "UnsupportedOperationException"}:
            raise
        result = _rotated(connection, tokens, device_key)
    return token_set(result, tokens.username, connection.now(), keep=tokens)


def _refreshed(connection: Connection, tokens: TokenSet, device_key: str) -> AuthenticationResultTypeTypeDef:
    from wildrydes_desktop.cognito.srp_client import secret_hash

    hashed = secret_hash(connection.pool, tokens.username)
    parameters = {"REFRESH_TOKEN": tokens.refresh_token.reveal()}
    if device_key:
        parameters["DEVICE_KEY"] = device_key
    with translated("InitiateAuth"):
        answer = connection.client.initiate_auth(
            ClientId=connection.pool.client_id,
            AuthFlow="REFRESH_TOKEN_AUTH",
            AuthParameters=parameters | {"SECRET_HASH": hashed} if hashed else parameters,
        )
    return answer.get("AuthenticationResult", {})


def _rotated(connection: Connection, tokens: TokenSet, device_key: str) -> AuthenticationResultTypeTypeDef:
    pool = connection.pool
    extra: dict[str, Any] = {"ClientSecret": pool.client_secret.reveal()} if pool.client_secret else {}
    if device_key:
        extra["DeviceKey"] = device_key
    with translated("GetTokensFromRefreshToken"):
        answer = connection.client.get_tokens_from_refresh_token(
            RefreshToken=tokens.refresh_token.reveal(), ClientId=pool.client_id, **extra
        )
    return answer.get("AuthenticationResult", {})
