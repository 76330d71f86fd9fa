"""A user's own attributes: read, change, delete, and prove an address or a number by a code.

Each function is one call to Cognito with the access token and raises ProblemError or `Cancelled`. Not
pycognito's: its calls would refresh the tokens by themselves, drop where codes went and turn texts into truth
values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wildrydes_desktop.cognito.accounts import Delivery, delivery_of, typed_code
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import translated
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret


@dataclass(frozen=True, slots=True)
class Profile:
    """A user as GetUser tells of them.

    `username` is the internal one. `mfa_kinds` are the second factors that are on and `preferred_mfa` the
    one that is asked for first, empty where there is none; both by the names of UserMFASettingList.
    """

    username: str
    attributes: Mapping[str, str]
    mfa_kinds: tuple[str, ...]
    preferred_mfa: str


def read(connection: Connection, tokens: TokenSet) -> Profile:
    """GetUser: the attributes that the app client may read, and the second factors."""
    with translated("GetUser"):
        answer = connection.client.get_user(AccessToken=tokens.access_token.reveal())
    return Profile(
        answer.get("Username", ""),
        {each["Name"]: each.get("Value", "") for each in answer.get("UserAttributes", [])},
        tuple(answer.get("UserMFASettingList", [])),
        answer.get("PreferredMfaSetting", ""),
    )


def update(connection: Connection, tokens: TokenSet, changes: Mapping[str, str]) -> tuple[Delivery, ...]:
    """UpdateUserAttributes; an empty value deletes. One Delivery for each contact that waits for a code.

    Where the pool verifies before it updates (`verify_before_update`), such a contact keeps its old value
    until the code comes.
    """
    with translated("UpdateUserAttributes"):
        answer = connection.client.update_user_attributes(
            UserAttributes=[{"Name": name, "Value": value} for name, value in changes.items()],
            AccessToken=tokens.access_token.reveal(),
        )
    return tuple(delivery_of(each) for each in answer.get("CodeDeliveryDetailsList", []))


def delete(connection: Connection, tokens: TokenSet, names: Sequence[str]) -> None:
    """DeleteUserAttributes."""
    with translated("DeleteUserAttributes"):
        connection.client.delete_user_attributes(
            UserAttributeNames=list(names), AccessToken=tokens.access_token.reveal()
        )


def send_code(connection: Connection, tokens: TokenSet, attribute: str) -> Delivery:
    """GetUserAttributeVerificationCode: a new code to the contact that `attribute` names."""
    with translated("GetUserAttributeVerificationCode"):
        answer = connection.client.get_user_attribute_verification_code(
            AccessToken=tokens.access_token.reveal(), AttributeName=attribute
        )
    return delivery_of(answer.get("CodeDeliveryDetails", {}))


def verify(connection: Connection, tokens: TokenSet, attribute: str, code: Secret) -> None:
    """VerifyUserAttribute with the code that was sent; spaces in it do not matter."""
    with translated("VerifyUserAttribute"):
        connection.client.verify_user_attribute(
            AccessToken=tokens.access_token.reveal(), AttributeName=attribute, Code=typed_code(code)
        )
