"""The whole life of an account through the client, against a real local pool; and no secret in the trace."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict

import pytest

from tests.helpers.fixtures_local_pool import local_pool_server  # noqa: F401 - a fixture
from tests.helpers.leak_search import code_stands_in
from tests.helpers.local_pool_server import LocalPoolServer
from wildrydes_desktop.cognito import accounts, attributes, sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.sign_in import AuthFlow, SignedIn
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

EMAIL = "rider@example.com"
PASSWORD = Secret("Correct-horse-7")
NEW_PASSWORD = Secret("Another-horse-8")


class Trace(list[Exchange]):
    def of(self, operation: str) -> list[Exchange]:
        return [exchange for exchange in self if exchange.operation == operation]

    def text(self) -> str:
        return json.dumps([asdict(exchange) for exchange in self], ensure_ascii=False) + repr(list(self))


@pytest.fixture
def trace() -> Trace:
    return Trace()


@pytest.fixture
def connection(local_pool_server: LocalPoolServer, trace: Trace) -> Iterator[Connection]:  # noqa: F811
    info = local_pool_server.info
    pool = PoolConfig.of(info["user_pool_id"], info["client_id"], endpoint_url=info["endpoint_url"])
    connection = Connection(pool, on_exchange=trace.append)
    yield connection
    connection.close()


@pytest.fixture
def code(local_pool_server: LocalPoolServer) -> Callable[[], Secret]:  # noqa: F811
    """Reads the newest mail's code."""
    return lambda: Secret(local_pool_server.code(EMAIL))


def signed_in(connection: Connection, password: Secret, flow: AuthFlow = AuthFlow.USER_SRP_AUTH) -> SignedIn:
    step = sign_in.begin(connection, EMAIL, password, flow)
    assert isinstance(step, SignedIn)
    return step


def case_of(call: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(ProblemError) as caught:
        call(*arguments)
    return caught.value.problem.case


def test_the_life_of_an_account(connection: Connection, trace: Trace, code: Callable[[], Secret]) -> None:
    secrets: list[str] = [PASSWORD.reveal(), NEW_PASSWORD.reveal()]
    codes: list[str] = []

    def newest_code() -> Secret:
        codes.append(code().reveal())
        return Secret(codes[-1])

    connection.prepare()
    registered = accounts.register(connection, EMAIL, PASSWORD, EMAIL)
    assert not registered.confirmed
    assert registered.delivery is not None
    assert registered.delivery.medium == "EMAIL"
    assert case_of(accounts.register, connection, EMAIL, PASSWORD, EMAIL) == "username_exists"
    assert case_of(sign_in.begin, connection, EMAIL, PASSWORD) == "unconfirmed"
    assert case_of(accounts.confirm, connection, EMAIL, Secret("000000x")) in {"code_wrong", "code_form"}
    assert accounts.resend(connection, EMAIL).attribute == "email"
    accounts.confirm(connection, EMAIL, newest_code())

    assert case_of(sign_in.begin, connection, EMAIL, NEW_PASSWORD) == "wrong_password"
    first = signed_in(connection, PASSWORD)
    assert first.tokens.username == registered.sub
    assert first.handshake is not None
    assert first.handshake.user_id_for_srp == registered.sub
    assert attributes.read(connection, first.tokens).attributes["email"] == EMAIL

    refreshed = accounts.refresh(connection, first.tokens)
    assert refreshed.access_token != first.tokens.access_token
    assert (
        case_of(accounts.change_password, connection, refreshed, Secret("Wrong-horse-9"), NEW_PASSWORD)
        == "wrong_password"
    )
    accounts.change_password(connection, refreshed, PASSWORD, NEW_PASSWORD)

    accounts.revoke(connection, refreshed)
    assert case_of(accounts.refresh, connection, refreshed) in {"refresh_revoked", "refresh_invalid"}
    second = signed_in(connection, NEW_PASSWORD)
    accounts.sign_out_everywhere(connection, second.tokens)
    assert case_of(attributes.read, connection, second.tokens) == "access_revoked"

    assert accounts.forgot_password(connection, EMAIL).medium == "EMAIL"
    accounts.reset_password(connection, EMAIL, newest_code(), PASSWORD)
    third = signed_in(connection, PASSWORD)
    accounts.delete(connection, third.tokens)
    assert case_of(sign_in.begin, connection, EMAIL, PASSWORD) in {"wrong_password", "user_not_found"}

    for tokens in (first.tokens, refreshed, second.tokens, third.tokens):
        secrets += [tokens.id_token.reveal(), tokens.access_token.reveal(), tokens.refresh_token.reveal()]
    shown = trace.text()
    for secret in secrets:
        assert secret not in shown
        assert secret.encode().hex() not in shown.lower()
    assert len(codes) == 2
    for each in codes:
        assert not code_stands_in(each, shown)
        assert each.encode().hex() not in shown.lower()


def test_signing_in_does_not_send_the_password_and_the_rest_does(
    connection: Connection, trace: Trace, code: Callable[[], Secret]
) -> None:
    accounts.register(connection, EMAIL, PASSWORD, EMAIL)
    accounts.confirm(connection, EMAIL, code())
    assert [exchange.password for exchange in trace.of("SignUp")] == [PasswordSearch.SENT]
    trace.clear()
    signed_in(connection, PASSWORD)
    assert [exchange.operation for exchange in trace] == ["InitiateAuth", "RespondToAuthChallenge"]
    assert {exchange.password for exchange in trace} == {PasswordSearch.ABSENT}
    assert len({exchange.conversation for exchange in trace}) == 1
    assert all(exchange.searched_bytes > 500 for exchange in trace)


def test_a_refused_proof_is_not_tried_again(
    connection: Connection, trace: Trace, code: Callable[[], Secret]
) -> None:
    """Each wrong one brings the lockout nearer."""
    accounts.register(connection, EMAIL, PASSWORD, EMAIL)
    accounts.confirm(connection, EMAIL, code())
    trace.clear()
    case_of(sign_in.begin, connection, EMAIL, NEW_PASSWORD)
    assert len(trace.of("RespondToAuthChallenge")) == 1


def test_keys_come_over_the_same_connection(connection: Connection, trace: Trace) -> None:
    keys = connection.get_json(connection.pool.jwks_url)
    assert isinstance(keys, dict)
    assert {key["alg"] for key in keys["keys"]} == {"RS256"}
    assert trace[0].response_body == keys
    assert connection.drift == pytest.approx(0, abs=20)  # one clock, and a machine in no hurry
