"""What an administrator does to users: one at a time here; to many at once by `bulk`.

Functions take the signed connection first, then the username, block, and raise ProblemError or `Cancelled`.
`PERMISSIONS` says what each action takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop.directory import ListedUser, asking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mypy_boto3_cognito_idp.type_defs import AttributeTypeTypeDef


class Action(StrEnum):
    """What can be done to users that are there."""

    CONFIRM = "confirm"
    RESEND = "resend"
    RESET = "reset"
    ENABLE = "enable"
    DISABLE = "disable"
    SIGN_OUT = "sign_out"
    DELETE = "delete"
    ADD_TO_GROUP = "add_to_group"
    REMOVE_FROM_GROUP = "remove_from_group"


PERMISSIONS: Final[Mapping[Action, str]] = {
    Action.CONFIRM: "cognito-idp:AdminConfirmSignUp",
    Action.RESEND: "cognito-idp:AdminCreateUser",  # invitations; a sign-up's code anybody may ask for
    Action.RESET: "cognito-idp:AdminResetUserPassword",
    Action.ENABLE: "cognito-idp:AdminEnableUser",
    Action.DISABLE: "cognito-idp:AdminDisableUser",
    Action.SIGN_OUT: "cognito-idp:AdminUserGlobalSignOut",
    Action.DELETE: "cognito-idp:AdminDeleteUser",
    Action.ADD_TO_GROUP: "cognito-idp:AdminAddUserToGroup",
    Action.REMOVE_FROM_GROUP: "cognito-idp:AdminRemoveUserFromGroup",
}


@dataclass(frozen=True, slots=True)
class NewUser:
    """Whom to create. `email` is empty where the username is the address.

    `invite`: the pool mails the temporary password, and without one here makes one up.
    """

    username: str
    email: str
    temporary_password: Secret
    email_verified: bool
    invite: bool


@dataclass(frozen=True, slots=True)
class Order:
    """An action on users, and the group where it is about one."""

    action: Action
    users: tuple[ListedUser, ...]
    group: str = ""


def doing(order: Order, signed: Connection, plain: Connection) -> Callable[[ListedUser], None]:
    """What carries out the order for one of its users. `plain` is the pool's own connection, unsigned: a
    sign-up's code is asked for as its owner would.
    """

    def act(user: ListedUser) -> None:
        match order.action:
            case Action.CONFIRM:
                confirm(signed, user.username)
            case Action.RESEND:
                resend(signed, plain, user)
            case Action.RESET:
                reset(signed, user.username)
            case Action.ENABLE:
                enable(signed, user.username)
            case Action.DISABLE:
                disable(signed, user.username)
            case Action.SIGN_OUT:
                sign_out(signed, user.username)
            case Action.DELETE:
                delete(signed, user.username)
            case Action.ADD_TO_GROUP:
                add_to_group(signed, user.username, order.group)
            case Action.REMOVE_FROM_GROUP:
                remove_from_group(signed, user.username, order.group)

    return act


def create(connection: Connection, new: NewUser) -> str:
    """AdminCreateUser: returns the username that the pool gave. The password is revealed to the pool only."""
    attributes: list[AttributeTypeTypeDef] = [
        {"Name": "email", "Value": new.email or new.username},
        {"Name": "email_verified", "Value": "true" if new.email_verified else "false"},
    ]
    given: dict[str, Any] = (
        {"DesiredDeliveryMediums": ["EMAIL"]} if new.invite else {"MessageAction": "SUPPRESS"}
    )
    if new.temporary_password:
        given["TemporaryPassword"] = new.temporary_password.reveal()
    with asking("AdminCreateUser"):
        answer: Mapping[str, Any] = connection.client.admin_create_user(
            UserPoolId=connection.pool.user_pool_id,
            Username=new.username,
            UserAttributes=attributes,
            **given,
        )
    return str(answer.get("User", {}).get("Username", new.username))


def confirm(connection: Connection, username: str) -> None:
    """AdminConfirmSignUp: the account is confirmed without the code; the address is not verified by that."""
    with asking("AdminConfirmSignUp"):
        connection.client.admin_confirm_sign_up(UserPoolId=connection.pool.user_pool_id, Username=username)


def resend(signed: Connection, plain: Connection, user: ListedUser) -> None:
    """Send again what the user waits for: the sign-up's code, or the invitation with a new password."""
    if user.status != "FORCE_CHANGE_PASSWORD":
        accounts.resend(plain, user.shown)
        return
    with asking("AdminCreateUser"):
        signed.client.admin_create_user(
            UserPoolId=signed.pool.user_pool_id, Username=user.username, MessageAction="RESEND"
        )


def reset(connection: Connection, username: str) -> None:
    """AdminResetUserPassword: the password is refused from now on, and a code to set another is mailed."""
    with asking("AdminResetUserPassword"):
        connection.client.admin_reset_user_password(
            UserPoolId=connection.pool.user_pool_id, Username=username
        )


def enable(connection: Connection, username: str) -> None:
    """AdminEnableUser: the user may sign in again."""
    with asking("AdminEnableUser"):
        connection.client.admin_enable_user(UserPoolId=connection.pool.user_pool_id, Username=username)


def disable(connection: Connection, username: str) -> None:
    """AdminDisableUser: the user's tokens are revoked, and signing in is refused."""
    with asking("AdminDisableUser"):
        connection.client.admin_disable_user(UserPoolId=connection.pool.user_pool_id, Username=username)


def sign_out(connection: Connection, username: str) -> None:
    """AdminUserGlobalSignOut: every session ends; ID tokens are good for APIs until they expire."""
    with asking("AdminUserGlobalSignOut"):
        connection.client.admin_user_global_sign_out(
            UserPoolId=connection.pool.user_pool_id, Username=username
        )


def delete(connection: Connection, username: str) -> None:
    """AdminDeleteUser: for good."""
    with asking("AdminDeleteUser"):
        connection.client.admin_delete_user(UserPoolId=connection.pool.user_pool_id, Username=username)


def create_group(connection: Connection, group: str) -> None:
    """CreateGroup, with nobody in it."""
    with asking("CreateGroup"):
        connection.client.create_group(UserPoolId=connection.pool.user_pool_id, GroupName=group)


def add_to_group(connection: Connection, username: str, group: str) -> None:
    """AdminAddUserToGroup: the next ID and access tokens name the group."""
    with asking("AdminAddUserToGroup"):
        connection.client.admin_add_user_to_group(
            UserPoolId=connection.pool.user_pool_id, Username=username, GroupName=group
        )


def remove_from_group(connection: Connection, username: str, group: str) -> None:
    """AdminRemoveUserFromGroup."""
    with asking("AdminRemoveUserFromGroup"):
        connection.client.admin_remove_user_from_group(
            UserPoolId=connection.pool.user_pool_id, Username=username, GroupName=group
        )
