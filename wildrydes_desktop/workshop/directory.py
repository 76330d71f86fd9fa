"""The users of a pool, as somebody with AWS credentials sees them: a page at a time, one in full, groups.

Every request is signed (`cognito.signed`); what the credentials lack is said by the permission's name.
What changes users is in `directory_actions`. Functions take the signed connection first, block, and raise
ProblemError or `Cancelled`.

Source: ListUsers, ListUsersInGroup, AdminGetUser, AdminListGroupsForUser and ListGroups of the API reference.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.cognito import faults
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import incomplete, translated
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words

if TYPE_CHECKING:
    import datetime as dt

PAGE: Final = 60
"""Users on a page; the most that Cognito gives (QueryLimitType of the API reference)."""

NOT_ALLOWED: Final = "permission_missing"
"""The case of the problem that credentials lack a permission."""

_PERMISSION = re.compile(r"perform: ([a-z-]+:[A-Za-z]+)")
_RESOURCE = re.compile(r"on resource: (arn:[^\s]+)")
_MOST_PAGES: Final = 100  # of groups; a server whose pages never end is no pool


class SearchBy(StrEnum):
    """What users can be searched by on the server: the names of ListUsers' filter, and a group."""

    EMAIL = "email"
    USERNAME = "username"
    STATUS = "cognito:user_status"
    ENABLED = "status"
    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    PHONE_NUMBER = "phone_number"
    PREFERRED_USERNAME = "preferred_username"
    SUB = "sub"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Search:
    """Whom to list. An empty `value` means everybody. `whole`: the value is all of it, not its beginning."""

    by: SearchBy = SearchBy.EMAIL
    value: str = ""
    whole: bool = False

    @property
    def filter(self) -> str:
        """As ListUsers takes it; empty for everybody, and for a group, which has an operation of its own."""
        if not self.value or self.by is SearchBy.GROUP:
            return ""
        quoted = self.value.replace("\\", "\\\\").replace('"', '\\"')
        return f'{self.by.value} {"=" if self.whole else "^="} "{quoted}"'


@dataclass(frozen=True, slots=True)
class ListedUser:
    """A user in the list: no more than its columns take, because there may be 100,000 of them.

    `shown` is the name that people know: the address where names are addresses. `status` is Cognito's word
    (UserStatusType). Times are seconds since the epoch, 0 where the pool does not say.
    """

    username: str
    shown: str
    status: str
    enabled: bool
    email_verified: bool
    created: int
    modified: int


@dataclass(frozen=True, slots=True)
class UserPage:
    """A page of users, and the token that leads to the next; empty on the last page."""

    users: tuple[ListedUser, ...]
    next: str


@dataclass(frozen=True, slots=True)
class UserDetails:
    """One user in full: attributes in the pool's order, groups and second factors by name.

    `groups` is None where the credentials may not ask for them; `lacking` then says why.
    """

    user: ListedUser
    attributes: Mapping[str, str]
    factors: tuple[str, ...]
    groups: tuple[str, ...] | None
    lacking: Problem | None = None


def list_users(connection: Connection, search: Search = Search(), token: str = "") -> UserPage:
    """The page of users that `token` leads to, the first without one."""
    if search.by is SearchBy.GROUP and search.value:
        return _in_group(connection, search.value, token)
    given: dict[str, Any] = {"Filter": search.filter} if search.filter else {}
    if token:
        given["PaginationToken"] = token
    with asking("ListUsers"):
        answer = connection.client.list_users(UserPoolId=connection.pool.user_pool_id, Limit=PAGE, **given)
    return _page(answer, "PaginationToken")


def _in_group(connection: Connection, group: str, token: str) -> UserPage:
    given: dict[str, Any] = {"NextToken": token} if token else {}
    with asking("ListUsersInGroup"):
        answer = connection.client.list_users_in_group(
            UserPoolId=connection.pool.user_pool_id, GroupName=group, Limit=PAGE, **given
        )
    return _page(answer, "NextToken")


def user(connection: Connection, username: str) -> UserDetails:
    """All of one user. Groups that may not be asked for are no failure."""
    pool_id = connection.pool.user_pool_id
    with asking("AdminGetUser"):
        answer: Mapping[str, Any] = connection.client.admin_get_user(UserPoolId=pool_id, Username=username)
    groups, lacking = None, None
    try:
        groups = groups_of(connection, username)
    except ProblemError as error:
        if error.problem.case != NOT_ALLOWED:
            raise
        lacking = error.problem
    attributes = _attributes(answer.get("UserAttributes", []))
    factors = tuple(answer.get("UserMFASettingList", []))
    return UserDetails(_listed(answer, attributes), attributes, factors, groups, lacking)


def groups_of(connection: Connection, username: str) -> tuple[str, ...]:
    """The names of the groups that a user is in."""
    found: list[str] = []
    token: dict[str, Any] = {}
    for _ in range(_MOST_PAGES):
        with asking("AdminListGroupsForUser"):
            answer = connection.client.admin_list_groups_for_user(
                UserPoolId=connection.pool.user_pool_id, Username=username, Limit=PAGE, **token
            )
        found += [group.get("GroupName", "") for group in answer.get("Groups", [])]
        if not answer.get("NextToken"):
            break
        token = {"NextToken": answer["NextToken"]}
    return tuple(found)


def groups(connection: Connection) -> tuple[str, ...]:
    """The names of the pool's groups, sorted."""
    found: list[str] = []
    token: dict[str, Any] = {}
    for _ in range(_MOST_PAGES):
        with asking("ListGroups"):
            answer = connection.client.list_groups(
                UserPoolId=connection.pool.user_pool_id, Limit=PAGE, **token
            )
        found += [group.get("GroupName", "") for group in answer.get("Groups", [])]
        if not answer.get("NextToken"):
            break
        token = {"NextToken": answer["NextToken"]}
    return tuple(sorted(found))


@contextlib.contextmanager
def asking(operation: str) -> Iterator[None]:
    """Turn what botocore raises inside into ProblemError; a permission that is missing is named in it.

    So are settings of this computer that cannot be read (a credential_process that is not there, for one).
    """
    problem = None
    try:
        with translated(operation):
            yield
    except ProblemError as error:
        problem = named(error.problem, operation)
    except OSError as error:
        problem = replace(faults.AWS_SETTINGS, raw_message=type(error).__name__)
    if problem is not None:
        raise ProblemError(problem) from None


def named(problem: Problem, operation: str) -> Problem:
    """The problem, with the permission that `operation` takes named in its words where it is missing."""
    if problem.case != NOT_ALLOWED:
        return problem
    permission = _found(_PERMISSION, problem.raw_message) or f"cognito-idp:{operation}"
    resource = _found(_RESOURCE, problem.raw_message)
    meaning = words("AWS knows who you are, but does not allow you {permission}.", permission=permission)
    if "explicit deny" in problem.raw_message:
        meaning = words(
            "AWS knows who you are, but a policy forbids you {permission} outright.", permission=permission
        )
    step = words(
        "Ask whoever looks after the AWS account to allow {permission} on {resource}, or use another "
        "profile.",
        permission=permission,
        resource=resource or words("this user pool"),
    )
    return replace(problem, meaning=meaning, next_step=step)


def _found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[1] if match else ""


def _page(answer: Mapping[str, Any], token: str) -> UserPage:
    if "Users" not in answer:
        raise incomplete("a page of users without Users")  # nobody is told that there are none
    found = tuple(_listed(each, _attributes(each.get("Attributes", []))) for each in answer["Users"])
    return UserPage(found, answer.get(token, ""))


def _listed(answer: Mapping[str, Any], attributes: Mapping[str, str]) -> ListedUser:
    username = answer.get("Username")
    if not username:
        raise incomplete("a user without Username")
    by_address = username == attributes.get("sub")
    return ListedUser(
        username,
        attributes.get("email") or username if by_address else username,
        sys.intern(answer.get("UserStatus", "")),  # one text for all who have it
        bool(answer.get("Enabled", True)),
        attributes.get("email_verified") == "true",
        _seconds(answer.get("UserCreateDate")),
        _seconds(answer.get("UserLastModifiedDate")),
    )


def _attributes(pairs: list[dict[str, str]]) -> dict[str, str]:
    return {each["Name"]: each.get("Value", "") for each in pairs}


def _seconds(moment: dt.datetime | None) -> int:
    return int(moment.timestamp()) if moment else 0
