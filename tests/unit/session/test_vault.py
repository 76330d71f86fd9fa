"""The vault, on keyrings as bad as they come."""

from __future__ import annotations

import hashlib
import itertools
import json
import logging
import threading
from collections.abc import Callable

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.compat import properties

from tests.helpers.keyrings import (
    CorruptingKeyring,
    DenyingKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    RoomyKeyring,
    SlowKeyring,
    StubbornKeyring,
    VanishingKeyring,
    WindowsKeyring,
    apart,
)
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.pieces import MOST_PIECES, PIECE
from wildrydes_desktop.session.vault import Kept, Vault

IDS = ("us-east-1_AbCdEfGhI", "1h57kf5cpq17m0eml12example")
POOL = PoolConfig.of(*IDS)
LONG = Kept("rider@example.com", "9b2f-internal", Secret("old." + "o" * 2 * PIECE))
LONGER = Kept("other@example.com", "77aa-internal", Secret("new." + "n" * 4 * PIECE))


def on(backend: KeyringBackend, **more: float) -> Vault:
    return Vault(lambda: backend, **more)


def problem_of(act: Callable[[], object]) -> Problem:
    with pytest.raises(ProblemError) as caught:
        act()
    problem = caught.value.problem
    assert problem.title
    assert problem.meaning
    assert problem.next_step
    return problem


# What goes in comes out


@pytest.mark.parametrize("length", [1, PIECE, 1784, 5000])
def test_what_was_saved_is_loaded_by_the_next_run(length: int) -> None:
    keyring = MemoryKeyring()
    kept = Kept("Räuberin 🦄@example.com", "9b2f", Secret("x" * length), "us-east-1_device")
    on(keyring).save(POOL, kept)
    assert on(keyring).load(POOL) == kept


def test_an_empty_keyring_holds_nothing() -> None:
    assert on(MemoryKeyring()).load(POOL) is None


def test_only_the_refresh_token_and_names_are_written() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, Kept("rider@example.com", "9b2f", Secret("token")))
    pieces = [text for text in keyring.items.values() if text.startswith("{")]
    assert [json.loads(piece) for piece in pieces] == [
        {
            "version": 1,
            "login": "rider@example.com",
            "username": "9b2f",
            "refresh_token": "token",
            "device_key": "",
        }
    ]


def test_a_second_session_takes_the_place_of_the_first_and_leaves_nothing_of_it() -> None:
    keyring = MemoryKeyring()
    vault = on(keyring)
    for kept in (LONGER, LONG, LONGER, LONG):
        vault.save(POOL, kept)
        assert vault.load(POOL) == kept
    assert not any("nnnn" in text for text in keyring.items.values())


def test_windows_takes_what_is_written() -> None:
    keyring = WindowsKeyring()
    vault = on(keyring)
    for kept in (LONG, LONGER, LONG):
        vault.save(POOL, kept)
        assert vault.load(POOL) == kept
    vault.forget(POOL)
    assert keyring.targets == {}


def test_where_there_is_room_it_is_one_item_and_read_once() -> None:
    keyring = RoomyKeyring()
    for kept in (LONGER, LONG):
        on(keyring).save(POOL, kept)
        assert len(keyring.items) == 1
    keyring.calls.clear()
    assert on(keyring).load(POOL) == LONG
    assert keyring.calls == ["get"]
    on(keyring).forget(POOL)
    assert keyring.items == {}
    keyring.calls.clear()
    assert on(keyring).load(POOL) is None
    assert keyring.calls == ["get"]


def test_what_an_older_version_kept_in_pieces_is_read_and_replaced_whole() -> None:
    older = MemoryKeyring()
    on(older).save(POOL, LONG)
    keyring = RoomyKeyring(older.items)
    assert len(keyring.items) > 1
    assert on(keyring).load(POOL) == LONG
    on(keyring).save(POOL, LONGER)
    assert len(keyring.items) == 1
    assert on(keyring).load(POOL) == LONGER


@pytest.mark.parametrize(
    "damage",
    [lambda text: text[:-9], lambda text: text.replace("old", "bad"), lambda _: "[2, 7, 8]", lambda _: "[2]"],
)
def test_one_item_that_is_damaged_is_removed_and_said(damage: Callable[[str], str]) -> None:
    keyring = RoomyKeyring()
    on(keyring).save(POOL, LONG)
    (place,) = keyring.items
    keyring.items[place] = damage(keyring.items[place])
    assert problem_of(lambda: on(keyring).load(POOL)).name == "KeyringItemDamaged"
    assert keyring.items == {}


def test_a_roomy_keyring_that_keeps_nothing_is_found_out_at_once() -> None:
    class Forgetful(RoomyKeyring):
        __module__ = RoomyKeyring.__module__

        def set_password(self, service: str, username: str, password: str) -> None:
            super().set_password(service, username, password[:100])

    keyring = apart(Forgetful)()
    assert problem_of(lambda: on(keyring).save(POOL, LONG)).name == "KeyringItemNotKept"
    assert keyring.items == {}


def test_a_token_beyond_all_measure_is_not_kept() -> None:
    keyring = MemoryKeyring()
    kept = Kept("r", "r", Secret("x" * PIECE * MOST_PIECES))
    assert problem_of(lambda: on(keyring).save(POOL, kept)).name == "KeyringItemTooLong"
    assert keyring.items == {}


def test_the_ids_of_a_pool_at_another_address_do_not_get_its_token() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONG)
    elsewhere = PoolConfig.of(*IDS, endpoint_url="https://cognito.example.com")
    assert on(keyring).load(elsewhere) is None
    assert on(keyring).load(POOL) == LONG


def test_the_local_pool_is_the_same_at_another_port() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(PoolConfig.of(*IDS, endpoint_url="http://127.0.0.1:1000", local=True), LONG)
    assert on(keyring).load(PoolConfig.of(*IDS, endpoint_url="http://127.0.0.1:2000", local=True)) == LONG


# Removing


def test_forgetting_removes_everything_even_what_a_crash_left() -> None:
    keyring = MemoryKeyring()
    vault = on(keyring)
    vault.save(POOL, LONG)
    with pytest.raises(ProblemError):
        on(VanishingKeyring(keyring.items, 2)).save(POOL, LONGER)
    vault.forget(POOL)
    assert keyring.items == {}
    vault.forget(POOL)  # and once more is no error


def test_forgetting_leaves_other_pools_alone() -> None:
    other = PoolConfig.of("eu-west-1_Other", "otherclient")
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONG)
    on(keyring).save(other, LONGER)
    on(keyring).forget(POOL)
    assert on(keyring).load(other) == LONGER


def test_an_item_that_only_claims_to_be_gone_is_told() -> None:
    keyring = StubbornKeyring()
    on(keyring).save(POOL, LONG)
    assert problem_of(lambda: on(keyring).forget(POOL)).name == "KeyringItemNotRemoved"


def test_one_item_that_stays_does_not_keep_the_others() -> None:
    @apart
    class OneStays(MemoryKeyring):
        def delete_password(self, service: str, username: str) -> None:
            if not service.endswith(" a0"):
                super().delete_password(service, username)

    keyring = OneStays()
    on(keyring).save(POOL, LONG)
    assert problem_of(lambda: on(keyring).forget(POOL)).name == "KeyringItemNotRemoved"
    assert len(keyring.items) == 1
    assert on(MemoryKeyring(keyring.items)).load(POOL) is None


def test_every_copy_of_an_item_is_removed() -> None:
    @apart
    class TwoCopies(MemoryKeyring):
        """As the Secret Service, which can hold an item twice and removes one at a time."""

        first = True

        def delete_password(self, service: str, username: str) -> None:
            if self.first:
                self.first = False
            else:
                super().delete_password(service, username)

    keyring = TwoCopies()
    on(keyring).save(POOL, LONG)
    on(keyring).forget(POOL)
    assert keyring.items == {}


# Half-written


@pytest.mark.parametrize("half_done", [False, True])
@pytest.mark.parametrize("changes", range(10))
@pytest.mark.parametrize("before", [None, LONG], ids=["first", "second"])
def test_a_writing_that_ends_halfway_leaves_the_old_or_the_new_whole(
    before: Kept | None, changes: int, half_done: bool
) -> None:
    keyring = MemoryKeyring()
    if before is not None:
        on(keyring).save(POOL, before)
    breaking = VanishingKeyring(keyring.items, changes, half_done=half_done)
    said = None
    try:
        on(breaking).save(POOL, LONGER)
    except ProblemError as error:
        said = error.problem.name
    assert said in (None, "KeyringFailed")
    found = on(keyring).load(POOL)
    assert found in ((LONGER,) if said is None else (before, LONGER))
    on(keyring).forget(POOL)
    assert keyring.items == {}


def test_every_change_of_a_writing_was_tried_as_the_last_one() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONG)
    keyring.calls.clear()
    on(keyring).save(POOL, LONGER)
    assert sum(call != "get" for call in keyring.calls) <= 10


def test_loading_after_a_first_writing_that_ended_halfway_removes_its_pieces() -> None:
    items: dict[tuple[str, str], str] = {}
    with pytest.raises(ProblemError):
        on(VanishingKeyring(items, 2)).save(POOL, LONGER)
    assert len(items) == 2
    assert on(MemoryKeyring(items)).load(POOL) is None
    assert items == {}


def test_a_writing_that_fails_once_leaves_no_pieces() -> None:
    @apart
    class FullAfterTwo(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            if len(self.items) == 2:
                raise OSError("quota")
            super().set_password(service, username, password)

    keyring = FullAfterTwo()
    assert problem_of(lambda: on(keyring).save(POOL, LONGER)).name == "KeyringFailed"
    assert keyring.items == {}


# Damaged


def shortened(text: str) -> str:
    return text[:-1]


def changed(text: str) -> str:
    return text.replace("o", "0", 1) if "o" in text else text.replace("2", "3", 1)


@pytest.mark.parametrize(
    "damage", [shortened, changed, None, lambda _: "", lambda _: "[1, 2]", lambda _: "null"]
)
@pytest.mark.parametrize("which", range(4))
def test_a_damaged_item_is_removed_and_said(damage: Callable[[str], str] | None, which: int) -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONG)
    assert len(keyring.items) == 4
    item = sorted(keyring.items)[which]
    if damage is None:
        del keyring.items[item]
    else:
        keyring.items[item] = damage(keyring.items[item])
    if damage is None and which == 0:  # the head: as if nothing had ever been whole
        assert on(keyring).load(POOL) is None
    else:
        assert problem_of(lambda: on(keyring).load(POOL)).name == "KeyringItemDamaged"
    assert keyring.items == {}


def test_pieces_in_the_wrong_order_are_damage() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONG)
    first, second = sorted(keyring.items)[1:3]
    keyring.items[first], keyring.items[second] = keyring.items[second], keyring.items[first]
    assert problem_of(lambda: on(keyring).load(POOL)).name == "KeyringItemDamaged"


@pytest.mark.parametrize("text", ["{}", "[]", "no JSON", json.dumps({"version": 2})])
def test_a_text_of_another_form_is_damage_however_well_it_is_sealed(text: str) -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, Kept("r", "r", Secret("token")))
    head, piece = sorted(keyring.items)
    keyring.items[piece] = text
    keyring.items[head] = json.dumps([1, "a", 1, len(text), hashlib.sha256(text.encode()).hexdigest()])
    assert problem_of(lambda: on(keyring).load(POOL)).name == "KeyringItemDamaged"


def test_saving_over_a_damaged_head_mends_it() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONGER)
    keyring.items[min(keyring.items)] = "?"
    on(keyring).save(POOL, LONG)
    assert on(keyring).load(POOL) == LONG


def test_a_keyring_that_changes_what_it_keeps_is_found_out_at_once() -> None:
    keyring = CorruptingKeyring()
    assert problem_of(lambda: on(keyring).save(POOL, LONG)).name == "KeyringItemNotKept"
    assert keyring.items == {}


def test_a_keyring_that_keeps_nothing_is_found_out_at_once() -> None:
    assert problem_of(lambda: on(ForgetfulKeyring()).save(POOL, LONG)).name == "KeyringItemNotKept"


# Locked, denied, vanished


@pytest.mark.parametrize("act", ["save", "load", "forget"])
@pytest.mark.parametrize(
    ("keyring", "name"),
    [(LockedKeyring(), "KeyringLocked"), (VanishingKeyring({}, -1), "KeyringFailed")],
    ids=["locked", "vanished"],
)
def test_whatever_fails_is_a_problem_with_a_next_step(keyring: KeyringBackend, name: str, act: str) -> None:
    vault = on(keyring)
    acts = {
        "save": lambda: vault.save(POOL, LONG),
        "load": lambda: vault.load(POOL),
        "forget": lambda: vault.forget(POOL),
    }
    assert problem_of(acts[act]).name == name


def test_a_keyring_that_refuses_changes_says_so() -> None:
    keyring = MemoryKeyring()
    on(keyring).save(POOL, LONG)
    denying = on(DenyingKeyring(keyring.items))
    assert problem_of(lambda: denying.save(POOL, LONGER)).name == "KeyringDenied"
    assert problem_of(lambda: denying.forget(POOL)).name == "KeyringDenied"
    assert denying.load(POOL) == LONG


def test_what_secretstorage_calls_locked_is_locked() -> None:
    class LockedException(Exception):  # noqa: N818 - secretstorage's own name
        pass

    @apart
    class LockedMeanwhile(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise LockedException

    assert problem_of(lambda: on(LockedMeanwhile()).save(POOL, LONG)).name == "KeyringLocked"


def test_no_problem_and_no_log_line_quotes_the_token(caplog: pytest.LogCaptureFixture) -> None:
    @apart
    class Talkative(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise ValueError(f"cannot store {password}")

    caplog.set_level(logging.DEBUG)
    problem = problem_of(lambda: on(Talkative()).save(POOL, LONG))
    assert "ooooo" not in repr(problem) + caplog.text
    assert "ValueError" in problem.raw_message
    assert "ooooo" not in repr(LONG)


# Slow, cancelled, in turn


def test_a_keyring_that_does_not_answer_is_not_waited_for_for_ever() -> None:
    keyring = SlowKeyring()
    assert problem_of(lambda: on(keyring, patience=0.02).save(POOL, LONG)).name == "KeyringSlow"
    keyring.answer.set()
    wait_for_thread("keyring")
    assert keyring.items == {}, "what was given up is not done later"


def test_cancelling_is_heard_while_the_keyring_thinks() -> None:
    keyring = SlowKeyring()
    cancellation = cancel.Cancellation()
    ended: list[type[Exception]] = []

    def job() -> None:
        with cancel.working_under(cancellation):
            try:
                on(keyring).save(POOL, LONG)
            except Cancelled as error:
                ended.append(type(error))

    thread = threading.Thread(target=job)
    thread.start()
    assert keyring.asked.wait(10)
    cancellation.cancel()
    thread.join(10)
    assert ended == [Cancelled]
    keyring.answer.set()
    wait_for_thread("keyring")
    assert keyring.items == {}


def test_questions_are_answered_one_at_a_time_in_the_order_in_which_they_were_asked() -> None:
    askers: list[int] = []

    @apart
    class Noting(SlowKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            askers.append(threading.get_ident())
            return super().get_password(service, username)

    keyring = Noting()
    vault = on(keyring)
    acts = [lambda: vault.save(POOL, LONG), lambda: vault.save(POOL, LONGER), lambda: vault.forget(POOL)]
    threads = []
    for number, act in enumerate(acts, start=1):
        thread = threading.Thread(target=act)
        thread.start()
        threads.append(thread)
        wait_for(lambda number=number: count_threads("keyring") == number)
    keyring.answer.set()
    for thread in threads:
        thread.join(10)
    assert keyring.items == {}, "forgetting was asked for last"
    assert len(list(itertools.groupby(askers))) == 3, "nobody spoke in between"


def count_threads(name: str) -> int:
    return sum(thread.name == name for thread in threading.enumerate())


def wait_for(condition: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(1000):
        if condition():
            return
        tick.wait(0.01)
    raise AssertionError("waited 10 s in vain")


def wait_for_thread(name: str) -> None:
    wait_for(lambda: count_threads(name) == 0)


# Which keyrings are good enough


@apart
class PlaintextKeyring(MemoryKeyring):
    """By its name, and by keyring's own priority for such."""

    priority = 0.5


@apart
class BoldPlaintextKeyring(MemoryKeyring):
    priority = 9.0


@apart
class EncryptedKeyring(MemoryKeyring):
    priority = 9.0


EncryptedKeyring.__module__ = "keyrings.alt.file"


@apart
class Weak(MemoryKeyring):
    priority = 0.9


def chain(*links: KeyringBackend) -> KeyringBackend:
    @apart
    class Chain(chainer.ChainerBackend):
        backends = links

    return Chain()


def test_a_safe_keyring_is_available() -> None:
    assert on(MemoryKeyring()).availability() is None


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), chain()], ids=["fail", "null", "chain"])
def test_no_keyring_is_said_to_be_none(backend: KeyringBackend) -> None:
    problem = on(backend).availability()
    assert problem is not None
    assert problem.name == "NoKeyring"
    assert problem_of(lambda: on(backend).save(POOL, LONG)) == problem


@pytest.mark.parametrize(
    "backend",
    [PlaintextKeyring(), BoldPlaintextKeyring(), EncryptedKeyring(), Weak()],
    ids=lambda b: type(b).__name__,
)
def test_an_unsafe_keyring_is_not_used(backend: MemoryKeyring) -> None:
    problem = on(backend).availability()
    assert problem is not None
    assert problem.name == "UnsafeKeyring"
    assert problem_of(lambda: on(backend).save(POOL, LONG)) == problem
    assert backend.items == {}


def test_a_chain_of_nothing_safe_is_not_used() -> None:
    plain = PlaintextKeyring()
    problem = on(chain(plain, null.Keyring())).availability()
    assert problem is not None
    assert plain.calls == []


def test_of_a_chain_only_the_safe_link_is_used() -> None:
    @apart
    class Declining(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise NotImplementedError

    plain, declining = PlaintextKeyring(), Declining()
    assert problem_of(lambda: on(chain(plain, declining)).save(POOL, LONG)).name == "KeyringFailed"
    assert plain.calls == []


def test_a_backend_that_has_gone_since_it_was_chosen_is_a_problem() -> None:
    @apart
    class Gone(MemoryKeyring):
        @properties.classproperty
        def priority(cls) -> float:  # noqa: N805
            raise RuntimeError("neither running nor activatable")

    assert problem_of(lambda: on(Gone()).load(POOL)).name == "KeyringFailed"


def test_a_backend_that_cannot_be_loaded_is_a_problem() -> None:
    def find() -> KeyringBackend:
        raise ModuleNotFoundError("no_such_backend")

    problem = Vault(find).availability()
    assert problem is not None
    assert problem.name == "KeyringFailed"


def test_without_a_word_the_backend_is_the_one_that_keyring_chooses() -> None:
    problem = Vault().availability()  # the tests' own environment chooses the one that always fails
    assert problem is not None
    assert problem.name == "NoKeyring"


def test_what_a_backend_says_of_having_no_keyring_is_believed() -> None:
    @apart
    class Surprised(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            return fail.Keyring().get_password(service, username)  # type: ignore[no-any-return]

    assert problem_of(lambda: on(Surprised()).load(POOL)).name == "NoKeyring"
