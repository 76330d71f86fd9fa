"""Tokens are refreshed before they expire, and a session that ends says why. Nobody waits for real time."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.fault_server import Request, error
from tests.helpers.keyrings import MemoryKeyring
from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER, register
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.app import create, session_end, token_refresh, wiring
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Cancelled, Problem
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.session import refreshing
from wildrydes_desktop.ui.pages.names import PageName

LIFE = 300  # s; Cognito's least
ROTATING = "GetTokensFromRefreshToken"


class Time:
    """The steady clock of this machine, and the pool's, moved on together."""

    def __init__(self, pool: PoolOnLoopback) -> None:
        self.pool = pool
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def pass_(self, seconds: float) -> None:
        self.seconds += seconds
        self.pool.clock.advance(seconds)


@pytest.fixture
def pool(tmp_path: Path, pool_with_riders: Path) -> Iterator[PoolOnLoopback]:
    """A pool with a rider, whose tokens live for five minutes."""
    with PoolOnLoopback(Path(shutil.copytree(pool_with_riders / FOLDER, tmp_path / "pool"))) as pool:
        register(pool)
        pool.configure(access_token_life=LIFE, id_token_life=LIFE)
        yield pool


@pytest.fixture
def clock(pool: PoolOnLoopback, monkeypatch: pytest.MonkeyPatch) -> Time:
    """Looked at all the time."""
    clock = Time(pool)
    monkeypatch.setattr(token_refresh, "steady", clock)
    monkeypatch.setattr(refreshing, "LOOK_EVERY", 0.0)
    monkeypatch.setattr(wiring, "REFRESHING_BEGINS", 0)
    return clock


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, pool: PoolOnLoopback, clock: Time
) -> Iterator[Callable[..., Person]]:
    """Opens one more window of the app on the pool; all share a data folder."""
    people: list[Person] = []

    def opened(*, wait: bool = True) -> Person:
        person = Person(create([*pool.options, "--data-dir", str(tmp_path / "app")]))
        people.append(person)
        if wait:
            person.wait_until_ready()
        return person

    yield opened
    for person in people:
        person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    assert [person.app.bugs for person in people] == [[] for _ in people]


@pytest.fixture
def rider(window: Callable[[], Person]) -> Person:
    person = window()
    sign_in(person)
    return person


def sign_in(person: Person, *, remember: bool = False) -> None:
    person.click("goSignIn")
    if remember:
        person.click("signInRemember")
    person.sign_in(RIDER, PASSWORD)
    person.wait(lambda: person.app._wiring._token_refresh is not None, "the watch over the tokens")


def refreshes(pool: PoolOnLoopback) -> int:
    flows = [asked["AuthFlow"] for asked in pool.sent("InitiateAuth")]
    return flows.count("REFRESH_TOKEN_AUTH")


def newer(person: Person, before: dict[str, object]) -> None:
    person.wait(lambda: person.claims().get("iat", 0) > before["iat"], "newer tokens")


# Ahead of expiry


def test_tokens_are_new_before_the_old_ones_expire(rider: Person, pool: PoolOnLoopback, clock: Time) -> None:
    for _ in range(2):
        before, said = rider.claims(), rider.message
        clock.pass_(LIFE - 20)
        newer(rider, before)
        assert rider.claims()["auth_time"] == before["auth_time"]
        assert rider.message == said, "nothing is said of it"
        assert rider.page is PageName.RIDE
        rider.wait(lambda: set(rider.checks().values()) <= {"pass", "unknown"}, "the verdicts")
    assert refreshes(pool) == 2


def test_the_account_works_after_hours_without_a_sign_in(rider: Person, clock: Time) -> None:
    for _ in range(3):
        before = rider.claims()
        clock.pass_(2 * 3600)  # a laptop that slept
        newer(rider, before)
    rider.account("accountSignOutEverywhere")
    rider.wait_for_page(PageName.SIGN_IN)
    rider.wait(lambda: rider.kind == "success", "the message")


def test_the_tab_in_front_stays_there(rider: Person, clock: Time) -> None:
    rider.turn_to("access")
    before = rider.claims()
    clock.pass_(LIFE - 20)
    newer(rider, before)
    assert rider.claims()["token_use"] == "access"


def test_without_a_connection_nothing_is_said_until_the_tokens_are_over(
    rider: Person, pool: PoolOnLoopback, clock: Time
) -> None:
    said, before = rider.message, rider.claims()
    for _ in range(9):
        pool.lose_request("InitiateAuth")
    clock.pass_(LIFE - 20)
    rider.wait(lambda: refreshes(pool) == 3, "the tries")
    for tries in (6, 9):
        rider.wait(lambda: not rider.app._wiring._token_refresh._running, "the end of the try")
        assert rider.message == said
        if tries == 9:
            clock.pass_(30)
        else:
            clock.pass_(2.5)
        rider.wait(lambda tries=tries: refreshes(pool) == tries, "the next try")
    rider.wait(lambda: rider.kind == "error", "the word that they are over")
    assert rider.error == "ConnectionLost"
    assert "expired" in rider.message
    assert "still signed in" in rider.message
    assert rider.page is PageName.RIDE
    clock.pass_(300)
    newer(rider, before)
    rider.wait(lambda: rider.kind == "success", "the good news")


# One at a time


def test_a_press_joins_what_is_on_its_way(rider: Person, pool: PoolOnLoopback, clock: Time) -> None:
    go_on = threading.Event()

    def slow(sock: object, request: Request) -> None:
        go_on.wait(20)
        pool.serve(sock, request)  # type: ignore[arg-type]

    before = rider.claims()
    rider.click("goAccount")
    pool.next("InitiateAuth", slow)
    clock.pass_(LIFE - 20)
    rider.wait(lambda: refreshes(pool) == 1, "the refresh")
    rider.account("accountRefresh")
    assert rider.busy
    go_on.set()
    newer(rider, before)
    rider.wait(lambda: rider.kind == "success" and "new" in rider.message, "the message")
    rider.wait_for_rest()
    assert refreshes(pool) == 1


def test_a_press_that_comes_too_late_for_it_has_its_tokens_too(
    rider: Person, pool: PoolOnLoopback, clock: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread of the press begins when the refresh that it would have joined has ended."""
    on_its_way, ended, joined = threading.Event(), threading.Event(), refreshing.Flight.join

    def slow(sock: object, request: Request) -> None:
        on_its_way.wait(20)
        pool.serve(sock, request)  # type: ignore[arg-type]

    def join_late(flight: refreshing.Flight, request: Callable[[], object]) -> object:
        assert ended.wait(20)
        return joined(flight, request)

    before = rider.claims()
    rider.click("goAccount")
    pool.next("InitiateAuth", slow)
    clock.pass_(LIFE - 20)
    rider.wait(lambda: refreshes(pool) == 1, "the refresh")
    monkeypatch.setattr(refreshing.Flight, "join", join_late)
    rider.account("accountRefresh")
    on_its_way.set()
    newer(rider, before)
    ended.set()
    rider.wait(lambda: rider.kind == "success" and "new" in rider.message, "the message")
    rider.wait_for_rest()
    assert refreshes(pool) == 1


def test_who_signs_out_meanwhile_stays_signed_out(rider: Person, pool: PoolOnLoopback, clock: Time) -> None:
    go_on = threading.Event()

    def slow(sock: object, request: Request) -> None:
        go_on.wait(20)
        pool.serve(sock, request)  # type: ignore[arg-type]

    pool.next("InitiateAuth", slow)
    clock.pass_(LIFE - 20)
    rider.wait(lambda: refreshes(pool) == 1, "the refresh")
    rider.account("accountSignOut")
    rider.wait_for_page(PageName.SIGN_IN)
    go_on.set()
    rider.wait(lambda: not rider.app._wiring._token_refresh._running, "its end")
    assert not rider.app.claims()
    assert rider.claims() == {}


# Rotation


def test_a_rotated_token_takes_the_place_of_the_kept_one(
    window: Callable[[], Person], pool: PoolOnLoopback, clock: Time, memory: MemoryKeyring
) -> None:
    pool.configure(rotation=True)
    person = window()
    sign_in(person, remember=True)
    person.wait(lambda: len(memory.items) == 3, "the session to be kept")
    for _ in range(2):
        before, kept = person.claims(), dict(memory.items)
        clock.pass_(LIFE - 20)
        newer(person, before)
        person.wait(lambda kept=kept: len(memory.items) == 3 and memory.items != kept, "the newer token")
    person.app.close()
    person = window()
    person.wait(person.app.claims, "the session")


def test_a_lost_answer_does_not_sign_anybody_out(rider: Person, pool: PoolOnLoopback, clock: Time) -> None:
    pool.configure(rotation=True, rotation_grace=60)
    before, said = rider.claims(), rider.message
    for _ in range(3):  # as many as are sent at once
        pool.lose_answer(ROTATING)
    clock.pass_(LIFE - 20)
    rider.wait(lambda: len(pool.sent(ROTATING)) == 3, "the lost ones")
    rider.wait(lambda: not rider.app._wiring._token_refresh._running, "the end of the try")
    clock.pass_(3)
    newer(rider, before)
    assert rider.message == said


def test_after_the_grace_the_session_ends_and_says_so(
    rider: Person, pool: PoolOnLoopback, clock: Time
) -> None:
    pool.configure(rotation=True, rotation_grace=0)
    pool.lose_answer(ROTATING)
    clock.pass_(LIFE - 20)
    rider.wait_for_page(PageName.SIGN_IN)
    assert "Your session ended because its refresh token was replaced" in rider.message
    assert rider.error == "RefreshTokenReuseException"
    assert rider.text("signInUsername") == RIDER


# Ends


def revoke(person: Person, pool: PoolOnLoopback) -> None:
    tokens = person.app._wiring.session.tokens
    pool.pool.call("RevokeToken", {"ClientId": pool.pool.client_id, "Token": tokens.refresh_token.reveal()})


def disable(_: Person, pool: PoolOnLoopback) -> None:
    pool.pool.set_enabled(RIDER, enabled=False)


def delete(person: Person, pool: PoolOnLoopback) -> None:
    tokens = person.app._wiring.session.tokens
    pool.pool.call("DeleteUser", {"AccessToken": tokens.access_token.reveal()})


def outlive(_: Person, pool: PoolOnLoopback) -> None:
    pool.clock.advance(31 * 24 * 3600)


@pytest.mark.parametrize("fate", [revoke, disable, delete, outlive])
def test_a_session_that_is_over_says_why_and_leads_back(
    window: Callable[[], Person],
    pool: PoolOnLoopback,
    clock: Time,
    memory: MemoryKeyring,
    fate: Callable[[Person, PoolOnLoopback], None],
) -> None:
    person = window()
    sign_in(person, remember=True)
    person.wait(lambda: len(memory.items) == 3, "the session to be kept")
    fate(person, pool)
    clock.pass_(LIFE - 20)
    person.wait_for_page(PageName.SIGN_IN)
    assert "Your session ended because " in person.message
    assert person.kind == "error"
    assert person.text("signInUsername") == RIDER
    assert person.text("signInPassword") == ""
    assert not person.app.claims()
    assert person.claims() == {}
    person.wait(lambda: not memory.items, "the keyring to be cleared")


def test_who_is_typing_elsewhere_is_not_taken_away(rider: Person, pool: PoolOnLoopback, clock: Time) -> None:
    rider.fill_sign_in("friend@example.com", OTHER_PASSWORD)
    disable(rider, pool)
    clock.pass_(LIFE - 20)
    rider.wait(lambda: "Your session ended" in rider.message, "the message")
    assert rider.text("signInUsername") == "friend@example.com"
    assert rider.text("signInPassword") == OTHER_PASSWORD
    rider.click("goRegister")
    assert rider.page is PageName.REGISTER


def test_a_refused_access_token_is_looked_into_at_once(rider: Person, pool: PoolOnLoopback) -> None:
    revoke(rider, pool)  # the clock stands still: nothing is due
    rider.account("accountSignOutEverywhere")
    rider.wait_for_page(PageName.SIGN_IN)
    rider.wait(lambda: "Your session ended because it was revoked" in rider.message, "the reason")
    assert rider.text("signInUsername") == RIDER


def test_what_an_expired_token_kept_from_working_works_after_a_moment(
    rider: Person, pool: PoolOnLoopback
) -> None:
    pool.clock.advance(LIFE + 1)  # here the clock stands still: nothing is due
    rider.account("accountSignOutEverywhere")
    rider.wait(lambda: "new again" in rider.message, "the new tokens")
    assert rider.kind == "success"
    assert rider.page is PageName.ACCOUNT
    rider.account("accountSignOutEverywhere")
    rider.wait_for_page(PageName.SIGN_IN)


def test_another_pool_never_gets_to_see_the_token(
    rider: Person, pool: PoolOnLoopback, tmp_path: Path
) -> None:
    tokens = rider.app._wiring.session.tokens
    fetch = rider.app._wiring._token_refresh._fetching(tokens)
    with PoolOnLoopback(tmp_path / "another") as another:
        rider.app._wiring.open(
            PoolConfig.of(another.pool.pool_id, another.pool.client_id, endpoint_url=another.options[1])
        )
        with pytest.raises(Cancelled):
            fetch()
        assert "InitiateAuth" not in another.operations
        rider.app.close()
    assert refreshes(pool) == 0


# Several windows


@pytest.mark.parametrize("grace", [0, 60])
def test_two_windows_on_one_kept_session_do_not_end_each_others(
    window: Callable[[], Person], pool: PoolOnLoopback, clock: Time, memory: MemoryKeyring, grace: int
) -> None:
    pool.configure(rotation=True, rotation_grace=grace)
    first = window()
    sign_in(first, remember=True)
    first.wait(lambda: len(memory.items) == 3, "the session to be kept")
    second = window()
    second.wait(second.app.claims, "the session in the second window")
    for _ in range(3):
        for person in (first, second):
            before, kept = person.claims(), dict(memory.items)
            person.account("accountRefresh")
            newer_of_its_own(person, before)
            person.wait(lambda kept=kept: len(memory.items) == 3 and memory.items != kept, "the newer token")
    assert first.app.claims()
    assert second.app.claims()


def test_nor_if_they_refresh_at_the_same_moment(
    window: Callable[[], Person], pool: PoolOnLoopback, clock: Time, memory: MemoryKeyring
) -> None:
    pool.configure(rotation=True, rotation_grace=0)
    first = window()
    sign_in(first, remember=True)
    first.wait(lambda: len(memory.items) == 3, "the session to be kept")
    second = window()
    second.wait(second.app.claims, "the session in the second window")
    for _ in range(4):
        before = [person.claims() for person in (first, second)]
        for person in (first, second):
            person.account("accountRefresh")
        for person, claims in zip((first, second), before, strict=True):
            newer_of_its_own(person, claims)
    assert first.app.claims()
    assert second.app.claims()
    assert len(memory.items) == 3


def test_nor_if_they_come_back_at_the_same_moment(
    window: Callable[..., Person], pool: PoolOnLoopback, clock: Time, memory: MemoryKeyring
) -> None:
    pool.configure(rotation=True, rotation_grace=0)
    first = window()
    sign_in(first, remember=True)
    first.wait(lambda: len(memory.items) == 3, "the session to be kept")
    first.app.close()
    several = [window(wait=False) for _ in range(3)]
    for person in several:
        person.wait(person.app.claims, "the session")
    for person in several:
        person.wait_for_rest()
    assert all(person.app.claims() for person in several)
    assert len(pool.sent(ROTATING)) == 3, "each asked once"


def newer_of_its_own(person: Person, before: dict[str, object]) -> None:
    person.wait(lambda: person.claims().get("jti") not in {None, before["jti"]}, "new tokens")
    person.wait_for_rest()


def test_signing_out_in_one_window_is_not_undone_by_the_other(
    window: Callable[[], Person], pool: PoolOnLoopback, clock: Time, memory: MemoryKeyring
) -> None:
    pool.configure(rotation=True, rotation_grace=60)
    first = window()
    sign_in(first, remember=True)
    first.wait(lambda: len(memory.items) == 3, "the session to be kept")
    second = window()
    second.wait(second.app.claims, "the session in the second window")
    second.wait(lambda: len(memory.items) == 3, "the newer token")
    first.account("accountSignOut")
    first.wait(lambda: "is gone" in first.message, "the word that it is gone")
    assert memory.items == {}
    before = second.claims()
    second.account("accountRefresh")
    newer_of_its_own(second, before)
    second.wait(lambda: second.app._wiring._remembering._kept is None, "the second window to follow")
    assert memory.items == {}


# Whatever the reason


def test_every_end_has_its_words() -> None:
    said = [session_end.reason(Problem("t", "m", "n", case=case)) for case in sorted(refreshing.ENDS)]
    assert None not in said
    assert len(set(said)) == len(said)
    assert session_end.reason(Problem("t", "m", "n", case="connection_lost")) is None


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("NotAuthorizedException", "User is disabled.", "switched the account off"),
        ("NotAuthorizedException", "Refresh Token has expired", "its time is over"),
        ("NotAuthorizedException", "Invalid Refresh Token.", "does not know it any more"),
        ("UserNotFoundException", "User does not exist.", "not in this pool any more"),
        (
            "PasswordResetRequiredException",
            "Password reset required for the user",
            "asked for a new password",
        ),
    ],
)
def test_what_the_service_says_is_the_reason(
    rider: Person, pool: PoolOnLoopback, clock: Time, name: str, text: str, words: str
) -> None:
    pool.next("InitiateAuth", error(name, text))
    clock.pass_(LIFE - 20)
    rider.wait_for_page(PageName.SIGN_IN)
    assert "Your session ended because" in rider.message
    assert words in rider.message
    assert rider.error == name
    assert rider.text("signInUsername") == RIDER


def test_what_may_pass_ends_nothing(rider: Person, pool: PoolOnLoopback, clock: Time) -> None:
    before, said = rider.claims(), rider.message
    pool.next("InitiateAuth", error("LimitExceededException", "Attempt limit exceeded"))
    clock.pass_(LIFE - 20)
    rider.wait(lambda: refreshes(pool) == 1, "the refusal")
    rider.wait(lambda: not rider.app._wiring._token_refresh._running, "its end")
    assert rider.app.claims()
    assert rider.message == said
    clock.pass_(3)
    newer(rider, before)
