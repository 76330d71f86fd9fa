"""The check-up, against the local pool over real HTTP and against servers that answer as others might."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.fault_server import FaultServer, error, html, unused_port
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.scripted_pool import CLIENT_ID, POOL_ID, by_operation
from wildrydes_desktop.cognito.connection import Connection, TimeLimits
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.probing import DescribedClient, KeysFound
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.cognito.retries import MOST_ATTEMPTS
from wildrydes_desktop.cognito.steps import AuthFlow
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.workshop import findings
from wildrydes_desktop.workshop.check_up import CheckUp, Examined, Finding, Seen
from wildrydes_desktop.workshop.doctor import examine

PASS, FAIL, UNKNOWN = Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PoolOnLoopback]:
    folder: Path = tmp_path_factory.mktemp("pool")
    with PoolOnLoopback(folder) as server:
        yield server


@pytest.fixture
def pool(served: PoolOnLoopback) -> Iterator[PoolOnLoopback]:
    served.reset()
    yield served
    served.reset()


def config(pool: PoolOnLoopback, **changes: Any) -> PoolConfig:
    made = PoolConfig.of(pool.pool.pool_id, pool.pool.client_id, endpoint_url=pool.options[1])
    return replace(made, **changes)


def check_up(pool: PoolConfig) -> CheckUp:
    connection = Connection(pool)
    try:
        return examine(connection)
    finally:
        connection.close()


def finding(found: CheckUp, name: Examined) -> Finding:
    return next(each for each in found.findings if each.name is name)


def test_all_is_well_with_the_local_pool(pool: PoolOnLoopback) -> None:
    found = check_up(config(pool, local=True))
    assert [each.name for each in found.findings] == list(Examined)
    assert {each.name: each.verdict for each in found.findings if each.verdict is not PASS} == {}
    assert abs(found.drift or 99) < 5


def test_nothing_is_changed_by_asking(pool: PoolOnLoopback) -> None:
    before = pool.pool.list_users(10), len(pool.pool.inbox())
    check_up(config(pool))
    assert (pool.pool.list_users(10), len(pool.pool.inbox())) == before
    assert set(pool.operations) == {"GET", "InitiateAuth"}


def test_the_name_that_is_tried_is_nobodys(pool: PoolOnLoopback) -> None:
    check_up(config(pool))
    names = {request["AuthParameters"]["USERNAME"] for request in pool.sent("InitiateAuth")}
    assert len(names) == len(pool.sent("InitiateAuth"))
    assert all(name.endswith("@wildrydes.invalid") for name in names)


def test_without_credentials_nobody_says_whose_the_client_is(pool: PoolOnLoopback) -> None:
    found = finding(check_up(config(pool)), Examined.CLIENT_OF_POOL)
    assert found.verdict is UNKNOWN
    assert "DescribeUserPoolClient" in found.reason
    assert found.next_step


def test_a_client_that_is_not_there(pool: PoolOnLoopback) -> None:
    found = check_up(config(pool, client_id="0another0client0"))
    assert found.verdict(Examined.KEYS) is PASS
    assert found.verdict(Examined.CLIENT) is FAIL
    assert found.verdict(Examined.CLIENT_OF_POOL) is FAIL
    assert found.verdict(Examined.SRP_FLOW) is UNKNOWN
    ids = finding(found, Examined.IDS)
    assert ids.verdict is FAIL
    assert "no such app client. The other one is there" in ids.reason
    assert "0another0client0" in finding(found, Examined.CLIENT).reason
    assert len(pool.sent("InitiateAuth")) == 1  # what is not there is not asked about again


@pytest.mark.parametrize("answered", [0, 1])
def test_who_does_not_answer_in_time_is_not_asked_again(pool: PoolOnLoopback, answered: int) -> None:
    for _ in range(answered):
        pool.next("InitiateAuth", pool.serve)
    pool.keep_waiting("InitiateAuth")
    limits = TimeLimits(connect=2.0, read=1.5, whole_answer=2.0)  # all but what hangs comes in time
    connection = Connection(config(pool), limits=limits)
    try:
        found = examine(connection)
    finally:
        connection.close()
    assert len(pool.sent("InitiateAuth")) == answered + 1
    assert found.verdict(Examined.KEYS) is PASS
    assert found.verdict(Examined.SRP_FLOW) is UNKNOWN
    assert "did not come in time" in finding(found, Examined.SRP_FLOW).reason


def test_who_is_asked_too_much_is_not_asked_more(pool: PoolOnLoopback) -> None:
    for _ in range(MOST_ATTEMPTS):
        pool.next("InitiateAuth", error("TooManyRequestsException"))
    connection = Connection(config(pool), jitter=lambda: 0.0)
    try:
        found = examine(connection)
    finally:
        connection.close()
    assert len(pool.sent("InitiateAuth")) == MOST_ATTEMPTS
    assert found.verdict(Examined.SRP_FLOW) is UNKNOWN


def test_a_pool_that_is_not_there(pool: PoolOnLoopback) -> None:
    found = check_up(config(pool, user_pool_id="us-east-1_Elsewhere"))
    assert found.verdict(Examined.ENDPOINT) is PASS
    assert found.verdict(Examined.KEYS) is FAIL
    assert "no such user pool. The other one is there" in finding(found, Examined.IDS).reason


@pytest.mark.parametrize(
    ("flows", "srp", "allowed"),
    [
        ({Flow.SRP}, PASS, {AuthFlow.USER_SRP_AUTH}),
        ({Flow.SRP, Flow.PASSWORD}, PASS, {AuthFlow.USER_SRP_AUTH, AuthFlow.USER_PASSWORD_AUTH}),
        ({Flow.PASSWORD}, FAIL, {AuthFlow.USER_PASSWORD_AUTH}),
        ({Flow.CHOICE}, FAIL, {AuthFlow.USER_AUTH}),
    ],
)
def test_which_flows_are_allowed(
    pool: PoolOnLoopback, flows: set[Flow], srp: Verdict, allowed: set[AuthFlow]
) -> None:
    pool.configure(flows=frozenset(flows))
    found = check_up(config(pool))
    assert found.verdict(Examined.SRP_FLOW) is srp
    assert {flow for flow, is_allowed in found.flows if is_allowed} == allowed
    assert dict(found.flows)[AuthFlow.CUSTOM_AUTH] is None
    assert found.verdict(Examined.OTHER_FLOWS) is PASS
    assert "Not known: CUSTOM_AUTH." in finding(found, Examined.OTHER_FLOWS).reason


@pytest.mark.parametrize(
    ("theirs", "ours", "verdict", "said"),
    [
        ("", "", PASS, "no secret, and none"),
        ("hush", "", FAIL, "none is set here"),
        ("hush", "hush", PASS, "is right"),
        ("hush", "other", FAIL, "is not the app client's"),
        ("", "hush", FAIL, "the app client has none"),
    ],
)
def test_the_client_secret(pool: PoolOnLoopback, theirs: str, ours: str, verdict: Verdict, said: str) -> None:
    pool.configure(client_secret=Secret(theirs) if theirs else None)
    result = check_up(config(pool, client_secret=Secret(ours) if ours else None))
    found = finding(result, Examined.SECRET)
    assert found.verdict is verdict
    assert said in found.reason
    assert bool(found.next_step) is (verdict is FAIL)
    assert result.verdict(Examined.CLIENT) is PASS
    assert "hush" not in repr(result)


def test_behind_a_missing_secret_the_flows_stay_unknown(pool: PoolOnLoopback) -> None:
    pool.configure(client_secret=Secret("hush"), flows=frozenset({Flow.SRP, Flow.PASSWORD}))
    found = check_up(config(pool))
    assert found.verdict(Examined.SRP_FLOW) is UNKNOWN
    assert found.verdict(Examined.OTHER_FLOWS) is UNKNOWN


@pytest.mark.parametrize(
    ("ahead", "verdict", "side"),
    [(40, PASS, "behind"), (-40, PASS, "ahead of"), (900, FAIL, "behind"), (-900, FAIL, "ahead of")],
)
def test_the_clock(pool: PoolOnLoopback, ahead: float, verdict: Verdict, side: str) -> None:
    pool.clock.advance(ahead)
    found = finding(check_up(config(pool)), Examined.CLOCK)
    assert found.verdict is verdict
    assert f"s {side} the service's" in found.reason


def test_nobody_at_the_endpoint(pool: PoolOnLoopback) -> None:
    found = check_up(config(pool, endpoint_url=f"http://127.0.0.1:{unused_port()}"))
    endpoint = finding(found, Examined.ENDPOINT)
    assert endpoint.verdict is FAIL
    assert "Nobody is listening there" in endpoint.reason
    assert endpoint.next_step
    others = {each.verdict for each in found.findings if each.name is not Examined.ENDPOINT}
    assert others == {UNKNOWN}


def scripted(**behaviours: Any) -> CheckUp:
    with FaultServer(by_operation(**behaviours)) as server:
        return check_up(PoolConfig.of(POOL_ID, CLIENT_ID, endpoint_url=server.url))


def test_keys_that_check_nothing_fail() -> None:
    found = scripted(InitiateAuth=error("NotAuthorizedException", "Incorrect username or password."))
    assert found.verdict(Examined.KEYS) is FAIL  # the scripted pool's list of keys is empty
    assert found.verdict(Examined.CLIENT) is PASS


def test_a_pool_that_admits_whom_it_does_not_know() -> None:
    found = scripted(InitiateAuth=error("UserNotFoundException", "User does not exist."))
    assert found.verdict(Examined.SRP_FLOW) is PASS
    assert found.verdict(Examined.SECRET) is PASS


def test_a_flow_beyond_the_pools_plan_is_not_allowed() -> None:
    found = scripted(InitiateAuth=error("FeatureUnavailableInTierException", "Not in this tier."))
    assert found.verdict(Examined.CLIENT) is PASS
    assert dict(found.flows)[AuthFlow.USER_AUTH] is False


def test_what_says_nothing_leaves_things_open() -> None:
    found = scripted(InitiateAuth=error("ForbiddenException", "Request not allowed due to WAF block."))
    for name in (Examined.CLIENT, Examined.SECRET, Examined.SRP_FLOW, Examined.OTHER_FLOWS, Examined.IDS):
        assert found.verdict(name) is UNKNOWN
    assert "WAF" in finding(found, Examined.CLIENT).reason


def test_a_web_page_is_not_an_endpoint() -> None:
    with FaultServer(html()) as server:
        found = check_up(PoolConfig.of(POOL_ID, CLIENT_ID, endpoint_url=server.url))
    assert found.verdict(Examined.ENDPOINT) is FAIL
    assert "web page" in finding(found, Examined.ENDPOINT).reason


def test_an_endpoint_in_another_region() -> None:
    elsewhere = PoolConfig.of(POOL_ID, CLIENT_ID, endpoint_url="https://cognito-idp.eu-west-1.amazonaws.com")
    found = findings.of(Seen(elsewhere, KeysFound(2)))[0]
    assert found.verdict is FAIL
    assert "us-east-1, but requests go to eu-west-1" in found.reason


@pytest.mark.parametrize(
    ("described", "of_pool", "srp", "custom"),
    [
        (DescribedClient(there=False), FAIL, UNKNOWN, None),
        (DescribedClient(there=True, flows=("ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH")), PASS, PASS, True),
        (DescribedClient(there=True, flows=("USER_PASSWORD_AUTH",)), PASS, FAIL, False),
    ],
)
def test_what_only_the_pools_owner_is_told(
    described: DescribedClient, of_pool: Verdict, srp: Verdict, custom: bool | None
) -> None:
    seen = Seen(PoolConfig.of(POOL_ID, CLIENT_ID), KeysFound(2))
    seen.described = described
    found = {each.name: each.verdict for each in findings.of(seen)}
    assert found[Examined.CLIENT_OF_POOL] is of_pool
    assert found[Examined.SRP_FLOW] is srp
    assert seen.allowed(AuthFlow.CUSTOM_AUTH) is custom
