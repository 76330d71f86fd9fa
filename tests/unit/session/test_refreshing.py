"""When tokens are refreshed, one request at a time, and another window's token. No test sleeps."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.keyrings import RoomyKeyring
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER, register
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.session import refreshing
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.refreshing import (
    ENDS,
    FIRST_WAIT,
    LEAST_APART,
    LONGEST_WAIT,
    LOOK_EVERY,
    Clocks,
    Flight,
    Plan,
    renew,
    renew_in_turn,
    steady,
)
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.session.vault import Kept, Vault

HOUR = 3600.0


class Time:
    """Both clocks of a machine."""

    def __init__(self) -> None:
        self.steady = 1000.0
        self.wall = 1_795_000_000.0

    def pass_(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds

    @property
    def clocks(self) -> Clocks:
        return Clocks(lambda: self.steady, lambda: self.wall)


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def plan(clock: Time) -> Plan:
    """Nothing left to chance."""
    return Plan(clock.clocks, chance=lambda: 0.0)


# When


def test_nothing_is_due_before_anybody_is_signed_in(plan: Plan) -> None:
    assert not plan.due
    assert not plan.over
    assert plan.next_look() == LOOK_EVERY


@pytest.mark.parametrize(
    ("life", "margin"), [(300.0, 30.0), (600.0, 60.0), (HOUR, 300.0), (24 * HOUR, 300.0)]
)
def test_it_is_time_a_margin_before_the_end(plan: Plan, clock: Time, life: float, margin: float) -> None:
    plan.begin(life)
    clock.pass_(life - margin - 1)
    assert not plan.due
    assert plan.next_look() == 1.0
    clock.pass_(1)
    assert plan.due
    assert plan.next_look() == 0.0
    assert not plan.over
    clock.pass_(margin)
    assert plan.over


def test_two_windows_do_not_refresh_at_the_same_moment(clock: Time) -> None:
    early, late = (Plan(clock.clocks, chance=lambda c=chance: c) for chance in (1.0, 0.0))
    early.begin(HOUR)
    late.begin(HOUR)
    clock.pass_(HOUR - 400)
    assert early.due
    assert not late.due


def test_the_time_that_the_tokens_took_to_get_here_counts(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR, age=100.0)
    clock.pass_(HOUR - 400)
    assert plan.due


def test_a_clock_that_says_they_come_from_the_future_changes_nothing(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR, age=-5000.0)
    clock.pass_(HOUR - 300)
    assert plan.due


@pytest.mark.parametrize("life", [0.0, -5.0])
def test_tokens_whose_life_nobody_knows_are_left_alone(plan: Plan, clock: Time, life: float) -> None:
    plan.begin(life)
    clock.pass_(100 * HOUR)
    assert not plan.due
    assert not plan.over


def test_tokens_that_hardly_live_do_not_make_a_storm(plan: Plan, clock: Time) -> None:
    plan.begin(1.0)
    assert not plan.due
    clock.pass_(LEAST_APART)
    assert plan.due


def test_somebody_looks_often_enough_whatever_timers_do_in_sleep(plan: Plan) -> None:
    plan.begin(24 * HOUR)
    assert plan.next_look() == LOOK_EVERY


def test_sleep_that_the_steady_clock_does_not_count_shows_on_the_wall(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    clock.wall += 2 * HOUR
    assert plan.due
    assert plan.over


def test_a_wall_clock_that_is_put_back_does_not_delay_it(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    clock.wall -= 30 * 24 * HOUR
    clock.steady += HOUR - 300
    assert plan.due
    clock.steady += 300
    assert plan.over


def test_one_that_is_put_ahead_costs_one_refresh_and_no_more(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    clock.wall += 24 * HOUR
    assert plan.due
    plan.begin(HOUR)
    assert not plan.due
    clock.pass_(HOUR - 301)
    assert not plan.due


def test_after_the_end_of_the_session_nothing_is_due(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    plan.end()
    clock.pass_(2 * HOUR)
    assert not plan.due
    assert not plan.over


# Trying again


def test_the_waits_grow_to_a_bound(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    clock.pass_(HOUR - 300)
    waits = []
    for _ in range(12):
        assert plan.due
        plan.failed()
        assert not plan.due
        before = clock.steady
        while not plan.due:
            clock.pass_(plan.next_look())
        waits.append(clock.steady - before)
    assert waits[:5] == [FIRST_WAIT, 4.0, 8.0, 16.0, 32.0]
    assert max(waits) == waits[-1] == LONGEST_WAIT


def test_an_answer_lost_is_asked_for_again_within_any_grace(plan: Plan, clock: Time) -> None:
    """Cognito's grace is 60 s at the most; the request for which an answer was lost may have taken 30."""
    plan.begin(HOUR)
    clock.pass_(HOUR - 300)
    plan.failed()
    clock.pass_(FIRST_WAIT)
    assert plan.due


def test_waking_up_ends_a_wait(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    clock.pass_(HOUR)
    for _ in range(10):
        plan.failed()
    assert not plan.due
    clock.wall += HOUR
    assert plan.due


def test_new_tokens_begin_anew(plan: Plan, clock: Time) -> None:
    plan.begin(HOUR)
    clock.pass_(HOUR)
    plan.failed()
    plan.failed()
    plan.begin(HOUR)
    assert not plan.over
    clock.pass_(HOUR - 300)
    assert plan.due
    plan.failed()
    clock.pass_(FIRST_WAIT)
    assert plan.due, "the waits are short again"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_steady_clock_runs(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(refreshing.sys, "platform", platform)
    before = steady()
    assert steady() >= before


def test_on_linux_it_counts_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(refreshing.sys, "platform", "linux")
    monkeypatch.setattr(refreshing.time, "CLOCK_BOOTTIME", 7, raising=False)
    monkeypatch.setattr(refreshing.time, "clock_gettime", lambda clock: asked.append(clock) or 5.0)
    assert steady() == 5.0
    assert asked == [7]


# One at a time


class Worker(threading.Thread):
    """Somebody who joins a flight; what came is in `value`, `problem` or `cancelled`."""

    def __init__(self, flight: Flight[str], work: Callable[[], str]) -> None:
        super().__init__()
        self.flight, self.work = flight, work
        self.cancellation = cancel.Cancellation()
        self.waiting = threading.Event()
        self.value, self.problem, self.cancelled = "", "", False
        self.start()

    def run(self) -> None:
        try:
            with cancel.working_under(self.cancellation):
                self.waiting.set()
                self.value = self.flight.join(self.work)
        except ProblemError as error:
            self.problem = error.problem.name
        except Cancelled:
            self.cancelled = True


class Pump:
    """A request that is answered when the test says so."""

    def __init__(self, error: Exception | None = None) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.error = error
        self.times = 0

    def __call__(self) -> str:
        self.times += 1
        self.begun.set()
        with cancel.current().waking(self.go_on.set):
            assert self.go_on.wait(20)
        cancel.current().check()
        if self.error is not None:
            raise self.error
        return "tokens"


def never() -> str:
    raise AssertionError("a second request")


def waits_on(flight: Flight[str], worker: Worker) -> None:
    """Until `worker` waits for the request that is on its way."""
    request = flight._request
    assert request is not None
    assert worker.waiting.wait(20)
    deadline = time.monotonic() + 20
    while not worker.cancellation._wakers and time.monotonic() < deadline:
        time.sleep(0)


def test_who_comes_while_one_is_on_its_way_gets_its_answer() -> None:
    flight: Flight[str] = Flight()
    pump = Pump()
    first = Worker(flight, pump)
    assert pump.begun.wait(20)
    assert flight.on_its_way
    second = Worker(flight, never)
    waits_on(flight, second)
    pump.go_on.set()
    first.join(20)
    second.join(20)
    assert (first.value, second.value, pump.times) == ("tokens", "tokens", 1)
    assert not flight.on_its_way


def test_and_its_problem() -> None:
    flight: Flight[str] = Flight()
    pump = Pump(ProblemError(Problem("t", "m", "n", name="Refused")))
    first = Worker(flight, pump)
    assert pump.begun.wait(20)
    second = Worker(flight, never)
    waits_on(flight, second)
    pump.go_on.set()
    first.join(20)
    second.join(20)
    assert (first.problem, second.problem) == ("Refused", "Refused")


def test_who_gives_up_does_not_take_the_others_with_them() -> None:
    flight: Flight[str] = Flight()
    pump = Pump()
    first = Worker(flight, pump)
    assert pump.begun.wait(20)
    second = Worker(flight, lambda: "mine")
    waits_on(flight, second)
    first.cancellation.cancel()
    first.join(20)
    second.join(20)
    assert first.cancelled
    assert second.value == "mine"


def test_who_waits_can_give_up() -> None:
    flight: Flight[str] = Flight()
    pump = Pump()
    first = Worker(flight, pump)
    assert pump.begun.wait(20)
    second = Worker(flight, never)
    waits_on(flight, second)
    second.cancellation.cancel()
    second.join(20)
    assert second.cancelled
    pump.go_on.set()
    first.join(20)
    assert first.value == "tokens"


def test_one_after_the_other_are_two_requests() -> None:
    flight: Flight[str] = Flight()
    assert [flight.join(lambda: "one"), flight.join(lambda: "two")] == ["one", "two"]


# Renewing, on the local pool


@pytest.fixture
def pool(tmp_path: Path) -> Iterator[PoolOnLoopback]:
    """A pool that rotates its refresh tokens, with a rider."""
    with PoolOnLoopback(tmp_path) as pool:
        register(pool)
        pool.configure(flows=frozenset(Flow), rotation=True, access_token_life=300, id_token_life=300)
        yield pool


@pytest.fixture
def connection(pool: PoolOnLoopback) -> Iterator[Connection]:
    config = PoolConfig.of(pool.pool.pool_id, pool.pool.client_id, endpoint_url=pool.options[1])
    connection = Connection(config)
    yield connection
    connection.close()


def signed_in(pool: PoolOnLoopback) -> Kept:
    result: dict[str, Any] = pool.pool.call(
        "InitiateAuth",
        {
            "ClientId": pool.pool.client_id,
            "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": {"USERNAME": RIDER, "PASSWORD": PASSWORD},
        },
    )["AuthenticationResult"]
    return Kept(RIDER, RIDER, Secret(result["RefreshToken"]))


def next_of(held: Kept, tokens: TokenSet) -> Kept:
    return Kept(held.login, held.username, tokens.refresh_token)


def case_of(act: Callable[[], object]) -> str:
    with pytest.raises(ProblemError) as caught:
        act()
    return caught.value.problem.case


def test_a_newer_refresh_token_comes_with_the_tokens(pool: PoolOnLoopback, connection: Connection) -> None:
    held = signed_in(pool)
    first = renew(connection, held)
    assert first.refresh_token != held.refresh_token
    second = renew(connection, next_of(held, first))
    assert second.refresh_token != first.refresh_token


def test_a_lost_answer_is_asked_for_again_with_the_old_token(
    pool: PoolOnLoopback, connection: Connection
) -> None:
    pool.configure(rotation_grace=10)
    held = signed_in(pool)
    pool.lose_answer("GetTokensFromRefreshToken")
    assert renew(connection, held).refresh_token != held.refresh_token
    assert len(pool.sent("GetTokensFromRefreshToken")) == 2


def test_an_old_token_ends_the_session_after_the_grace(pool: PoolOnLoopback, connection: Connection) -> None:
    pool.configure(rotation_grace=60)
    held = signed_in(pool)
    renew(connection, held)
    pool.clock.advance(30)
    renew(connection, held)
    pool.clock.advance(31)
    assert case_of(lambda: renew(connection, held)) == "refresh_reused"


def test_before_giving_up_the_keyring_is_read_once(pool: PoolOnLoopback, connection: Connection) -> None:
    held = signed_in(pool)
    looks = []

    def look() -> Kept | None:
        looks.append(1)
        return None

    renew(connection, held, look)
    assert looks == []
    assert case_of(lambda: renew(connection, held, look)) == "refresh_reused"
    assert looks == [1]


def test_another_windows_token_goes_on_with_the_session(pool: PoolOnLoopback, connection: Connection) -> None:
    """Ours was refused before theirs was known, and the pool took it for no theft."""
    ours, theirs = signed_in(pool), signed_in(pool)
    accounts.revoke(connection, TokenSet(Secret(""), Secret(""), ours.refresh_token, RIDER, 0, 0.0))
    assert renew(connection, ours, lambda: theirs).refresh_token != theirs.refresh_token


def test_looking_first_does_not_use_what_another_window_has_replaced(
    pool: PoolOnLoopback, connection: Connection
) -> None:
    held = signed_in(pool)
    kept = next_of(held, renew(connection, held))
    ours = renew(connection, held, lambda: kept, look_first=True)
    assert renew(connection, next_of(held, ours)), "nobody's session has ended"


@pytest.mark.parametrize("look_first", [True, False])
def test_somebody_elses_session_is_not_taken_over(
    pool: PoolOnLoopback, connection: Connection, look_first: bool
) -> None:
    held = signed_in(pool)
    renew(connection, held)
    other = Kept("friend", "friend", signed_in(pool).refresh_token)
    assert case_of(lambda: renew(connection, held, lambda: other, look_first=look_first)) == "refresh_reused"


def test_what_may_pass_is_no_reason_to_look(pool: PoolOnLoopback, connection: Connection) -> None:
    held = signed_in(pool)
    for _ in range(3):
        pool.lose_request("GetTokensFromRefreshToken")

    def look() -> Kept | None:
        raise AssertionError("the keyring was asked")

    assert case_of(lambda: renew(connection, held, look)) == "connection_lost"


def disable(pool: PoolOnLoopback) -> None:
    pool.pool.set_enabled(RIDER, enabled=False)


def delete(pool: PoolOnLoopback) -> None:
    token = pool.pool.call(
        "InitiateAuth",
        {
            "ClientId": pool.pool.client_id,
            "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": {"USERNAME": RIDER, "PASSWORD": PASSWORD},
        },
    )["AuthenticationResult"]["AccessToken"]
    pool.pool.call("DeleteUser", {"AccessToken": token})


def outlive(pool: PoolOnLoopback) -> None:
    pool.clock.advance(31 * 24 * HOUR)


@pytest.mark.parametrize("fate", [disable, delete, outlive])
def test_the_fates_of_an_account_end_its_sessions(
    pool: PoolOnLoopback, connection: Connection, fate: Callable[[PoolOnLoopback], None]
) -> None:
    held = signed_in(pool)
    fate(pool)
    assert case_of(lambda: renew(connection, held)) in ENDS


# In turns with other windows


class Window:
    """One of several on a session that is kept in `memory`."""

    def __init__(self, folder: Path, memory: RoomyKeyring, connection: Connection, held: Kept) -> None:
        self.keeper = Keeper(Settings(folder), Vault(lambda: memory))
        self.connection = connection
        self.held = held

    def refresh(self, *, look_first: bool = True) -> bool:
        """Whether the newer token is in the keyring by the end of the turn."""
        tokens, kept = renew_in_turn(
            self.keeper,
            self.connection,
            self.held,
            self.held,
            look_first=lambda: look_first,
            still_wanted=lambda: True,
        )
        self.held = next_of(self.held, tokens)
        return kept

    @property
    def in_keyring(self) -> Kept | None:
        return self.keeper.look(self.connection.pool, 5)


@pytest.fixture
def windows(pool: PoolOnLoopback, connection: Connection, tmp_path: Path) -> tuple[Window, Window]:
    """Two of them, on a pool without a grace."""
    pool.configure(rotation_grace=0)
    folder, memory, held = tmp_path / "data", RoomyKeyring(), signed_in(pool)
    folder.mkdir()
    one, other = (Window(folder, memory, connection, held) for _ in range(2))
    one.keeper.keep(connection.pool, held)
    return one, other


def test_who_has_waited_goes_on_with_what_the_other_has_kept(windows: tuple[Window, Window]) -> None:
    one, other = windows
    with ExitStack() as turn:
        turn.enter_context(one.keeper.turn(one.connection.pool))
        waiting = threading.Thread(target=other.refresh)
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive(), "it is not its turn"
        tokens = renew(one.connection, one.held)
        one.held = next_of(one.held, tokens)
        one.keeper.follow(one.connection.pool, one.held, lambda: True)
    waiting.join(20)
    assert other.in_keyring == other.held != one.held
    assert one.refresh(), "nobody's session has ended"
    assert one.in_keyring == one.held


def test_the_mark_is_another_one_after_a_newer_token_was_kept(windows: tuple[Window, Window]) -> None:
    one, other = windows
    before = other.keeper.mark(other.connection.pool)
    assert other.keeper.mark(other.connection.pool) == before
    for _ in range(3):
        one.refresh()
        assert other.keeper.mark(other.connection.pool) not in {0, before}
        before = other.keeper.mark(other.connection.pool)
    assert other.refresh(look_first=True)


def test_a_slow_keyring_holds_up_neither_the_tokens_nor_the_other_windows(
    windows: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = windows
    monkeypatch.setattr(refreshing, "KEEP_WITHIN", 0.1)
    answers = threading.Event()
    monkeypatch.setattr(RoomyKeyring, "set_password", lambda *_: answers.wait(60))
    before = one.held
    began = time.monotonic()
    assert one.refresh() is False
    assert time.monotonic() - began < 20
    assert one.held != before, "the tokens are there all the same"
    with one.keeper.turn(one.connection.pool):
        assert time.monotonic() - began < 20
    answers.set()


def test_a_keyring_that_fails_does_not_cost_the_tokens(
    windows: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = windows
    before = one.held

    def refuse(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(RoomyKeyring, "set_password", refuse)
    assert one.refresh() is False
    assert one.held != before


def test_a_cancelled_job_stays_cancelled(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    job = cancel.Cancellation()
    job.cancel()
    with cancel.working_under(job), pytest.raises(Cancelled):
        one.refresh()
