"""The directory against somebody else's Cognito, with IAM users who may and who may not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.helpers.ministack import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Ministack
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.signed import AccessKey, SignedConnection
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop import directory, directory_actions
from wildrydes_desktop.workshop.bulk import BulkRun
from wildrydes_desktop.workshop.directory import ListedUser, Search, SearchBy
from wildrydes_desktop.workshop.directory_actions import Action, NewUser, Order, doing

RIDERS = 130


@pytest.fixture(scope="module")
def pool(cloud: Ministack) -> PoolConfig:
    """A pool of the workshop's kind with riders in it, none of them confirmed."""
    cognito: Any = cloud.client("cognito-idp")
    made = cognito.create_user_pool(
        PoolName="WildRydes", UsernameAttributes=["email"], AutoVerifiedAttributes=["email"]
    )
    pool_id = made["UserPool"]["Id"]
    client = cognito.create_user_pool_client(UserPoolId=pool_id, ClientName="app")["UserPoolClient"]
    for number in range(RIDERS):
        cognito.sign_up(
            ClientId=client["ClientId"], Username=f"rider{number:03}@example.com", Password="Unicorns-fly-9"
        )
    return PoolConfig.of(pool_id, client["ClientId"], endpoint_url=cloud.endpoint_url)


@pytest.fixture
def ways(pool: PoolConfig) -> Iterator[ExitStack]:
    with ExitStack() as connections:
        yield connections


@pytest.fixture
def signed(pool: PoolConfig, ways: ExitStack) -> Connection:
    """As the account's owner."""
    connection = SignedConnection(pool, key=AccessKey(ACCESS_KEY_ID, Secret(SECRET_ACCESS_KEY)))
    ways.callback(connection.close)
    return connection


@pytest.fixture
def plain(pool: PoolConfig, ways: ExitStack) -> Connection:
    connection = Connection(pool)
    ways.callback(connection.close)
    return connection


def listed(signed: Connection, email: str) -> ListedUser:
    (user,) = directory.list_users(signed, Search(SearchBy.EMAIL, email, whole=True)).users
    return user


def test_all_pages(signed: Connection) -> None:
    page = directory.list_users(signed)
    met = [user.shown for user in page.users]
    assert len(met) == directory.PAGE
    while page.next:
        page = directory.list_users(signed, token=page.next)
        met += [user.shown for user in page.users]
    assert set(met) >= {f"rider{number:03}@example.com" for number in range(RIDERS)}
    assert len(met) == len(set(met))


def test_the_pool_does_the_searching(signed: Connection) -> None:
    found = directory.list_users(signed, Search(SearchBy.EMAIL, "rider01")).users
    assert {user.shown for user in found} == {f"rider01{digit}@example.com" for digit in range(10)}


def test_what_an_administrator_does(signed: Connection, plain: Connection) -> None:
    email = "rider000@example.com"

    def order(action: Action, group: str = "") -> ListedUser:
        doing(Order(action, (), group), signed, plain)(listed(signed, email))
        return directory.user(signed, listed(signed, email).username).user

    assert order(Action.CONFIRM).status == "CONFIRMED"
    assert not order(Action.DISABLE).enabled
    assert order(Action.ENABLE).enabled
    directory_actions.create_group(signed, "riders")
    order(Action.ADD_TO_GROUP, "riders")
    assert directory.groups_of(signed, listed(signed, email).username) == ("riders",)
    assert directory.groups(signed) == ("riders",)
    assert [user.shown for user in directory.list_users(signed, Search(SearchBy.GROUP, "riders")).users] == [
        email
    ]
    order(Action.REMOVE_FROM_GROUP, "riders")
    order(Action.SIGN_OUT)
    assert order(Action.RESET).status == "RESET_REQUIRED"
    directory_actions.delete(signed, listed(signed, email).username)
    assert directory.list_users(signed, Search(SearchBy.EMAIL, email)).users == ()


def test_somebody_new(signed: Connection) -> None:
    new = NewUser("new@example.com", "", Secret("Temporary-7-horn"), email_verified=True, invite=False)
    username = directory_actions.create(signed, new)
    assert directory.user(signed, username).user.status == "FORCE_CHANGE_PASSWORD"
    with pytest.raises(ProblemError) as caught:
        directory_actions.create(signed, new)
    assert caught.value.problem.case == "username_exists"


def test_many_at_once_with_one_who_is_gone(signed: Connection, plain: Connection) -> None:
    users = directory.list_users(signed, Search(SearchBy.EMAIL, "rider11")).users
    directory_actions.delete(signed, users[3].username)
    summary = BulkRun(users, doing(Order(Action.CONFIRM, users), signed, plain)).run()
    assert (summary.done, summary.untried) == (len(users) - 1, 0)
    assert [failure.problem.name for failure in summary.failures] == ["UserNotFoundException"]


def test_who_may_not_is_told_the_permission(cloud: Ministack, pool: PoolConfig, ways: ExitStack) -> None:
    read_only = cloud.user(
        "reader", {"Effect": "Allow", "Action": ["cognito-idp:ListUsers"], "Resource": "*"}
    )
    connection = SignedConnection(pool, key=AccessKey(read_only[0], Secret(read_only[1])))
    ways.callback(connection.close)
    user = directory.list_users(connection).users[0]
    with pytest.raises(ProblemError) as caught:
        directory_actions.disable(connection, user.username)
    problem = caught.value.problem
    assert problem.case == directory.NOT_ALLOWED
    assert "cognito-idp:AdminDisableUser" in problem.meaning
    assert "cognito-idp:AdminDisableUser" in problem.next_step
