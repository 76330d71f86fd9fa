"""The directory against the local pool over HTTP, signed, and against answers that only AWS gives."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.fault_server import FaultServer, Request, answer, error
from tests.helpers.pool_on_loopback import PoolOnLoopback
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.signed import AccessKey, SignedConnection
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.workshop import directory, directory_actions
from wildrydes_desktop.workshop.directory import ListedUser, Search, SearchBy
from wildrydes_desktop.workshop.directory_actions import Action, NewUser, Order, doing

TEMPORARY = "Temporary-7-horn"
POOL_ID, CLIENT_ID = "eu-west-1_AbCdEfGhI", "1example23456789"
USER = "arn:aws:iam::123456789012:user/ann"
ARN = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEfGhI"


@pytest.fixture(autouse=True)
def no_aws_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


@pytest.fixture
def exchanges() -> list[Exchange]:
    return []


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PoolOnLoopback]:
    with PoolOnLoopback(tmp_path / "pool") as server:
        yield server


@pytest.fixture
def plain(server: PoolOnLoopback, exchanges: list[Exchange]) -> Iterator[Connection]:
    pool = PoolConfig.of(server.pool.pool_id, server.pool.client_id, endpoint_url=server.options[1])
    connection = Connection(pool, on_exchange=exchanges.append, jitter=lambda: 0.0)
    yield connection
    connection.close()


@pytest.fixture
def signed(server: PoolOnLoopback, plain: Connection) -> Iterator[Connection]:
    key = server.pool.admin_key()
    connection = SignedConnection(plain.pool, beside=plain, key=AccessKey(key.key_id, key.secret))
    yield connection
    connection.close()


@pytest.fixture
def refusing() -> Iterator[Callable[..., Connection]]:
    """Makes a signed connection to somebody who refuses everything in the same way."""
    made: list[Connection] = []
    servers: list[FaultServer] = []

    def refusing(name: str, text: str) -> Connection:
        def behave(sock: object, request: Request) -> None:
            error(name, text)(sock, request)  # type: ignore[arg-type]

        server = FaultServer(behave)
        server.__enter__()
        servers.append(server)
        pool = PoolConfig.of(POOL_ID, CLIENT_ID, endpoint_url=server.url)
        made.append(SignedConnection(pool, key=AccessKey("AKIAIOSFODNN7EXAMPLE", Secret("s" * 40))))
        return made[-1]

    yield refusing
    for connection in made:
        connection.close()
    for server in servers:
        server.__exit__()


def create(server: PoolOnLoopback, name: str, **attributes: str) -> str:
    return server.pool.create_user(name, Secret(TEMPORARY), attributes).username


def problem_of(call: Callable[[], object]) -> Problem:
    with pytest.raises(ProblemError) as caught:
        call()
    return caught.value.problem


def test_users_a_page_at_a_time(server: PoolOnLoopback, signed: Connection) -> None:
    for number in range(directory.PAGE + 2):
        create(server, f"rider{number}@example.com")
    first = directory.list_users(signed)
    rest = directory.list_users(signed, token=first.next)
    assert (len(first.users), len(rest.users), rest.next) == (directory.PAGE, 2, "")
    assert len({user.username for user in first.users + rest.users}) == directory.PAGE + 2


def test_what_the_list_says_of_a_user(server: PoolOnLoopback, signed: Connection) -> None:
    username = create(server, "rider@example.com", email_verified="true")
    server.pool.set_enabled(username, enabled=False)
    (user,) = directory.list_users(signed).users
    assert (user.username, user.shown) == (username, "rider@example.com")
    assert (user.status, user.enabled, user.email_verified) == ("FORCE_CHANGE_PASSWORD", False, True)
    assert user.modified >= user.created > 1_700_000_000


def test_who_has_chosen_a_name_is_shown_by_it(server: PoolOnLoopback, signed: Connection) -> None:
    server.configure(username_kind=UsernameKind.ALIAS)
    create(server, "rider", email="rider@example.com")
    (user,) = directory.list_users(signed).users
    assert user.shown == "rider"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        (Search(SearchBy.EMAIL, "a"), ["a@example.com"]),
        (Search(SearchBy.EMAIL, "a", whole=True), []),
        (Search(SearchBy.EMAIL, "b@example.com", whole=True), ["b@example.com"]),
        (Search(SearchBy.FAMILY_NAME, 'O"Ne\\il'), ["b@example.com"]),
        (Search(SearchBy.STATUS, "CONFIRMED", whole=True), []),
        (Search(SearchBy.GROUP, "riders"), ["a@example.com"]),
        (Search(SearchBy.GROUP, "nobody"), []),
    ],
)
def test_searching(server: PoolOnLoopback, signed: Connection, search: Search, found: list[str]) -> None:
    server.pool.set_groups(create(server, "a@example.com"), ("riders",))
    create(server, "b@example.com", family_name='O"Ne\\il')
    assert [user.shown for user in directory.list_users(signed, search).users] == found


def test_one_user_in_full(server: PoolOnLoopback, signed: Connection) -> None:
    username = create(server, "rider@example.com", given_name="Ride")
    server.pool.set_groups(username, ("riders", "admins"))
    details = directory.user(signed, username)
    assert details.attributes["given_name"] == "Ride"
    assert details.groups == ("riders", "admins")
    assert details.user.shown == "rider@example.com"
    assert directory.groups(signed) == ("admins", "riders")


def test_create_disable_and_delete(server: PoolOnLoopback, signed: Connection) -> None:
    new = NewUser("rider@example.com", "", Secret(TEMPORARY), email_verified=True, invite=False)
    username = directory_actions.create(signed, new)
    user = directory.user(signed, username).user
    assert (user.status, user.email_verified) == ("FORCE_CHANGE_PASSWORD", True)
    assert problem_of(lambda: directory_actions.create(signed, new)).case == "username_exists"
    directory_actions.disable(signed, username)
    assert not directory.user(signed, username).user.enabled
    directory_actions.enable(signed, username)
    assert directory.user(signed, username).user.enabled
    directory_actions.delete(signed, username)
    assert directory.list_users(signed).users == ()


def test_the_password_stands_in_no_record(
    signed: Connection, exchanges: list[Exchange], server: PoolOnLoopback
) -> None:
    new = NewUser("rider@example.com", "", Secret(TEMPORARY), email_verified=True, invite=False)
    directory_actions.create(signed, new)
    assert [exchange.operation for exchange in exchanges] == ["AdminCreateUser"]
    assert TEMPORARY not in repr(exchanges)
    assert server.pool.admin_key().secret.reveal() not in repr(exchanges)
    assert "AWS4-HMAC" not in repr(exchanges)


def test_the_record_of_a_page_keeps_one_user(
    server: PoolOnLoopback, signed: Connection, exchanges: list[Exchange]
) -> None:
    for number in range(7):
        create(server, f"rider{number}@example.com")
    directory.list_users(signed)
    body = exchanges[-1].response_body
    assert isinstance(body, dict)
    assert len(body["Users"]) == 2
    assert body["Users"][1] == "‹6 more›"


def listed(signed: Connection, name: str) -> ListedUser:
    return next(user for user in directory.list_users(signed).users if user.shown == name)


def test_every_action_on_a_user(server: PoolOnLoopback, signed: Connection, plain: Connection) -> None:
    email = "rider@example.com"
    server.pool.call(
        "SignUp", {"ClientId": server.pool.client_id, "Username": email, "Password": "Unicorns-fly-9"}
    )
    server.pool.set_groups(email, ("riders",))

    def order(action: Action, group: str = "") -> ListedUser:
        user = listed(signed, email)
        doing(Order(action, (user,), group), signed, plain)(user)
        return listed(signed, email) if action is not Action.DELETE else user

    mails = len(server.pool.inbox())
    order(Action.RESEND)
    assert len(server.pool.inbox()) == mails + 1
    assert order(Action.CONFIRM).status == "CONFIRMED"
    server.pool.verify_attribute(email, "email")
    assert order(Action.RESET).status == "RESET_REQUIRED"
    assert not order(Action.DISABLE).enabled
    assert order(Action.ENABLE).enabled
    order(Action.SIGN_OUT)
    order(Action.REMOVE_FROM_GROUP, "riders")
    assert directory.user(signed, email).groups == ()
    directory_actions.create_group(signed, "admins")
    order(Action.ADD_TO_GROUP, "admins")
    assert directory.user(signed, email).groups == ("admins",)
    order(Action.DELETE)
    assert directory.list_users(signed).users == ()
    assert {"AdminUserGlobalSignOut", "ResendConfirmationCode"} <= set(server.operations)


def test_an_invitation_is_resent_by_creating_again(
    server: PoolOnLoopback, signed: Connection, plain: Connection
) -> None:
    create(server, "rider@example.com")
    user = listed(signed, "rider@example.com")
    problem = problem_of(lambda: directory_actions.resend(signed, plain, user))
    assert "keep the password" in problem.raw_message  # the local pool mails none, and says why
    assert server.sent("AdminCreateUser")[-1]["MessageAction"] == "RESEND"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (
            " because no identity-based policy allows the cognito-idp:ListUsers action",
            "AWS knows who you are, but does not allow you cognito-idp:ListUsers.",
        ),
        (
            " with an explicit deny in an identity-based policy",
            "AWS knows who you are, but a policy forbids you cognito-idp:ListUsers outright.",
        ),
    ],
)
def test_a_missing_permission_is_named(refusing: Callable[..., Connection], text: str, meaning: str) -> None:
    said = f"User: {USER} is not authorized to perform: cognito-idp:ListUsers on resource: {ARN}{text}"
    problem = problem_of(lambda: directory.list_users(refusing("AccessDeniedException", said)))
    assert problem.case == directory.NOT_ALLOWED
    assert problem.meaning == meaning
    assert f"allow cognito-idp:ListUsers on {ARN}," in problem.next_step


def test_a_missing_permission_is_named_where_aws_does_not(refusing: Callable[..., Connection]) -> None:
    connection = refusing("AccessDeniedException", "Access denied")
    problem = problem_of(lambda: directory_actions.confirm(connection, "rider"))
    assert "cognito-idp:AdminConfirmSignUp" in problem.meaning


@pytest.mark.parametrize(
    ("name", "text", "case"),
    [
        (
            "ExpiredTokenException",
            "The security token included in the request is expired",
            "credentials_expired",
        ),
        ("UnrecognizedClientException", "The security token is invalid.", "credentials_refused"),
        ("InvalidSignatureException", "The request signature does not match", "signature_refused"),
        ("InvalidSignatureException", "Signature expired: 20261123T1", "signature_clock"),
        ("InvalidSignatureException", "Signature not yet current: 2026", "signature_clock"),
        ("MissingAuthenticationTokenException", "Missing Authentication Token", "credentials_missing"),
    ],
)
def test_what_is_wrong_with_the_credentials(
    refusing: Callable[..., Connection], name: str, text: str, case: str
) -> None:
    assert problem_of(lambda: directory.list_users(refusing(name, text))).case == case


def test_without_credentials_nothing_is_sent(server: PoolOnLoopback, plain: Connection) -> None:
    connection = SignedConnection(plain.pool)
    assert problem_of(lambda: directory.list_users(connection)).case == "credentials_missing"
    assert server.operations == []
    connection.close()


def test_credentials_that_cannot_be_read(
    plain: Connection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("[default]\ncredential_process = /nonexistent/credentials\n")
    connection = SignedConnection(plain.pool)
    assert problem_of(lambda: directory.list_users(connection)).case == "aws_settings"
    monkeypatch.setenv("AWS_PROFILE", "not-there")
    other = SignedConnection(plain.pool)
    assert problem_of(lambda: directory.list_users(other)).case == "aws_settings"
    connection.close()
    other.close()


def test_groups_that_may_not_be_asked_for(server: PoolOnLoopback, signed: Connection) -> None:
    username = create(server, "rider@example.com")
    server.next("AdminListGroupsForUser", error("AccessDeniedException", "Access denied"))
    details = directory.user(signed, username)
    assert details.groups is None
    assert details.lacking is not None
    assert "cognito-idp:AdminListGroupsForUser" in details.lacking.meaning


@pytest.mark.parametrize("search", [Search(), Search(SearchBy.GROUP, "riders")])
def test_a_page_without_users_is_no_page(signed: Connection, server: PoolOnLoopback, search: Search) -> None:
    for operation in ("ListUsers", "ListUsersInGroup"):
        server.next(operation, answer({"Somebody": "else"}))
    with pytest.raises(ProblemError) as caught:
        directory.list_users(signed, search)
    assert "Users" in caught.value.problem.raw_message
    server.plan_nothing()
