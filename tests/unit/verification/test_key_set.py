"""A pool's keys: asked for once, again for an unknown id, and never at a token's whim."""

from __future__ import annotations

import threading

import pytest

from tests.helpers.token_forge import ID_CLAIMS, NOW, POOL, jwk, jwks, token
from wildrydes_desktop.cognito.jwks import KeySet, keys_of
from wildrydes_desktop.cognito.jwt_parts import take_apart
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.problems import Problem, ProblemError

DOWN = ProblemError(Problem("No connection", "The address did not answer.", "Try again."))


class Service:
    """Publishes keys, counts how often it is asked, and keeps the time."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.asked = 0
        self.time = 1000.0
        self.fault: ProblemError | None = None
        self.keys = KeySet(self._answer, now=lambda: self.time)

    def _answer(self) -> object:
        self.asked += 1
        if self.fault is not None:
            raise self.fault
        return jwks(*self.names)


def test_keys_are_fetched_once_for_all_tokens() -> None:
    service = Service("one", "two")
    assert service.asked == 0
    for name in ("one", "two", "one"):
        found = service.keys.find(name)
        assert found is not None
        assert (found.key_id, found.bits) == (name, 2048)
    assert service.asked == 1
    assert service.keys.known_ids == ("one", "two")


def test_after_a_rotation_the_new_key_is_found_and_the_old_one_is_gone() -> None:
    service = Service("one")
    assert inspect(token(ID_CLAIMS), POOL, service.keys, now=NOW).accepted is True
    service.names = ("two",)
    service.time += 31
    assert inspect(token(ID_CLAIMS, "two"), POOL, service.keys, now=NOW).accepted is True
    assert service.asked == 2
    assert inspect(token(ID_CLAIMS), POOL, service.keys, now=NOW).accepted is False


def test_unknown_ids_do_not_make_the_app_ask_again_and_again() -> None:
    service = Service("one")
    for number in range(50):
        assert service.keys.find(f"stranger-{number}") is None
    assert service.asked == 1
    service.time += 29.9
    assert service.keys.find("stranger") is None
    assert service.asked == 1
    service.time += 0.2
    assert service.keys.find("stranger") is None
    assert service.asked == 2


def test_a_failure_is_remembered_for_a_few_seconds_only() -> None:
    service = Service("one")
    service.fault = DOWN
    for _ in range(2):
        with pytest.raises(ProblemError) as caught:
            service.keys.find("one")
        assert caught.value.problem is DOWN.problem
    assert service.asked == 1
    service.fault = None
    service.time += 5.1
    assert service.keys.find("one") is not None


def test_known_keys_stay_known_while_the_pool_is_out_of_reach() -> None:
    service = Service("one")
    service.keys.find("one")
    service.fault = DOWN
    service.time += 60
    with pytest.raises(ProblemError):
        service.keys.find("two")
    assert service.keys.find("one") is not None


def test_a_clock_that_was_set_back_does_not_silence_the_app() -> None:
    service = Service("one")
    service.keys.find("one")
    service.time -= 3600
    service.names = ("one", "two")
    assert service.keys.find("two") is not None


def test_threads_that_ask_together_make_one_request() -> None:
    asking, answer_now = threading.Event(), threading.Event()
    asked = []

    def fetch() -> object:
        asked.append(1)
        asking.set()
        assert answer_now.wait(10)
        return jwks("one")

    keys = KeySet(fetch)
    found = []
    threads = [threading.Thread(target=lambda: found.append(keys.find("one"))) for _ in range(4)]
    threads[0].start()
    assert asking.wait(10)
    for thread in threads[1:]:
        thread.start()
    answer_now.set()
    for thread in threads:
        thread.join(10)
    assert len(asked) == 1
    assert len(found) == 4
    assert None not in found


@pytest.mark.parametrize("answer", [None, [], "keys", {}, {"keys": None}, {"keys": {"kid": "one"}}])
def test_what_is_no_key_set_is_a_problem(answer: object) -> None:
    with pytest.raises(ProblemError) as caught:
        keys_of(answer)
    assert caught.value.problem.name == "JWKSMalformed"


@pytest.mark.parametrize(
    "changes",
    [
        {"kty": "EC"},
        {"use": "enc"},
        {"alg": "RS512"},
        {"kid": 7},
        {"kid": None},
        {"n": "!!!"},
        {"n": 5},
        {"n": "AQAB"},
        {"n": "A" * 5000},
        {"n": "AAAAA"},
        {"e": "Ag"},
        {"e": ""},
        {"e": "_" * 20},
        {"e": None},
    ],
)
def test_keys_that_cannot_check_rs256_are_passed_over(changes: dict[str, object]) -> None:
    assert list(keys_of({"keys": [jwk("two") | changes, "not a key", jwk("one")]})) == ["one"]


def test_a_short_key_is_passed_over() -> None:
    assert keys_of({"keys": [jwk("short", 1024)]}) == {}


def test_use_and_algorithm_may_be_left_out() -> None:
    key = {name: value for name, value in jwk("one").items() if name not in {"use", "alg"}}
    assert list(keys_of({"keys": [key]})) == ["one"]


def test_of_two_keys_with_one_id_the_first_counts() -> None:
    keys = keys_of({"keys": [jwk("one"), jwk("two", kid="one")]})
    parts = take_apart(token(ID_CLAIMS).reveal())
    assert keys["one"].made(parts.signature, parts.signed)


def test_no_more_keys_are_read_than_a_pool_can_have() -> None:
    assert len(keys_of({"keys": [jwk("one", kid=str(number)) for number in range(150)]})) == 100
