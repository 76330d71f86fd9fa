"""What only administrators may ask for: for each operation its function and the shapes of its members."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.local_pool import administrators, directory_calls, groups, shapes
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.operations import Operation
from wildrydes_desktop.local_pool.shapes import Request, Shape

_GROUP: Final = {"GroupName": shapes.GROUP}
_USER: Final = {"Username": shapes.USERNAME}
_LIMIT: Final = shapes.Number(0, 60)
_PAGE: Final = shapes.Text(1)


@dataclass(frozen=True, slots=True)
class _InThisPool:
    """An operation that first asks whether this is the pool that is meant."""

    then: Callable[[Context, Request], Answer]

    def __call__(self, pool: Context, request: Request) -> Answer:
        administrators.require_pool(pool, request)
        return self.then(pool, request)


def _operation(
    run: Callable[[Context, Request], Answer],
    required: Mapping[str, Shape],
    optional: Mapping[str, Shape] | None = None,
) -> Operation:
    return Operation(_InThisPool(run), {"UserPoolId": shapes.USER_POOL_ID, **required}, optional or {})


ADMIN_OPERATIONS: Final[dict[str, Operation]] = {
    "ListUsers": _operation(
        directory_calls.list_users,
        {},
        {
            "Filter": shapes.Text(0, 256, secret=False),
            "Limit": _LIMIT,
            "PaginationToken": _PAGE,
            "AttributesToGet": shapes.TextList(shapes.ATTRIBUTE_NAME),
        },
    ),
    "ListUsersInGroup": _operation(
        directory_calls.list_users_in_group, _GROUP, {"Limit": _LIMIT, "NextToken": _PAGE}
    ),
    "AdminGetUser": _operation(directory_calls.admin_get_user, _USER),
    "AdminCreateUser": _operation(
        directory_calls.admin_create_user,
        _USER,
        {
            "TemporaryPassword": shapes.PASSWORD,
            "UserAttributes": shapes.Attributes(),
            "MessageAction": shapes.Text(options=("RESEND", "SUPPRESS"), secret=False),
        },
    ),
    "AdminConfirmSignUp": _operation(directory_calls.admin_confirm_sign_up, _USER),
    "AdminResetUserPassword": _operation(directory_calls.admin_reset_user_password, _USER),
    "AdminDisableUser": _operation(directory_calls.admin_disable_user, _USER),
    "AdminEnableUser": _operation(directory_calls.admin_enable_user, _USER),
    "AdminDeleteUser": _operation(directory_calls.admin_delete_user, _USER),
    "AdminUserGlobalSignOut": _operation(directory_calls.admin_user_global_sign_out, _USER),
    "CreateGroup": _operation(groups.create_group, _GROUP, {"Description": shapes.Text(0, 2048)}),
    "ListGroups": _operation(groups.list_groups, {}, {"Limit": _LIMIT, "NextToken": _PAGE}),
    "AdminListGroupsForUser": _operation(
        groups.admin_list_groups_for_user, _USER, {"Limit": _LIMIT, "NextToken": _PAGE}
    ),
    "AdminAddUserToGroup": _operation(groups.admin_add_user_to_group, _USER | _GROUP),
    "AdminRemoveUserFromGroup": _operation(groups.admin_remove_user_from_group, _USER | _GROUP),
}
