"""The toy is a toy of the real thing: the two sides agree exactly when the passwords do."""

from __future__ import annotations

import contextlib
import itertools
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import srp_toy
from wildrydes_desktop.cognito.srp_toy import G, N, Toy, logarithms, private_key, toy

passwords = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
secrets = st.integers(1, srp_toy.MOST)
salts = st.integers(0, N - 1)


def worked_out(kept: str, typed: str, salt: int, a: int, b: int) -> Toy:
    found = None
    with contextlib.suppress(ValueError):
        found = toy(kept, typed, salt=salt, a=a, b=b)
    assume(found is not None)
    assert found is not None
    return found


@given(passwords, salts, secrets, secrets)
def test_the_right_password_brings_both_sides_to_one_secret(kept: str, salt: int, a: int, b: int) -> None:
    assert worked_out(kept, kept, salt, a, b).agreed


@given(passwords, passwords, salts, secrets, secrets)
def test_neither_side_needs_what_only_the_other_knows(
    kept: str, typed: str, salt: int, a: int, b: int
) -> None:
    """Each secret from what its side has: the app from a and x, Cognito from b and v."""
    found = worked_out(kept, typed, salt, a, b)
    x, v = private_key(typed, salt), pow(G, private_key(kept, salt), N)
    u = (found.a_public + found.b_public) % N
    assert found.app_s == pow(found.b_public - srp_toy.K * pow(G, x, N), a + u * x, N)
    assert found.cognito_s == pow(found.a_public * pow(v, u, N), b, N)


def test_a_wrong_password_leads_elsewhere() -> None:
    assert toy("unicorn", "unicorn").agreed
    assert not toy("unicorn", "pegasus").agreed


def test_every_line_comes_to_its_value() -> None:
    for line in toy("unicorn", "unicorn").lines:
        sum_ = line.numbers.replace("·", "*").replace("^", "**").replace("mod", "%")
        assert eval(sum_) % N == line.value


def test_the_modulus_is_a_safe_prime_and_g_reaches_everything() -> None:
    for number in (N, (N - 1) // 2):
        assert all(number % divisor for divisor in range(2, number))
    assert {pow(G, exponent, N) for exponent in range(1, N)} == set(range(1, N))


@given(secrets)
def test_an_eavesdropper_finds_a_by_trying(a: int) -> None:
    tried = logarithms(pow(G, a, N))
    assert tried[-1] == (a, pow(G, a, N))
    assert [exponent for exponent, _ in tried] == list(range(1, a + 1))


@pytest.mark.parametrize(
    ("kept", "typed", "numbers"),
    [("", "a", {}), ("a", "", {}), ("a" * 21, "a", {}), ("a", "a", {"a": 0}), ("a", "a", {"b": 46}),
     ("a", "a", {"salt": 47})],
)  # fmt: skip
def test_what_is_no_toy(kept: str, typed: str, numbers: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"numbers|password"):
        toy(kept, typed, **numbers)


def test_zeros_are_refused_as_the_real_protocol_does() -> None:
    pairs = itertools.product(range(1, srp_toy.MOST + 1), repeat=2)
    outcomes = Counter(_outcome(a, b) for a, b in pairs)
    assert set(outcomes) == {"agreed", "zero"}


def _outcome(a: int, b: int) -> str:
    try:
        return "agreed" if toy("unicorn", "unicorn", a=a, b=b).agreed else "not agreed"
    except ValueError as error:
        return str(error)


def test_the_guide_has_these_numbers() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "guide" / "srp.md").read_text("utf-8")
    right, wrong = toy("unicorn", "unicorn"), toy("unicorn", "pegasus")
    for line in right.lines:
        assert f" {line.value} |" in guide
    assert f"S = {wrong.app_s}, Cognito to {wrong.cognito_s}," in guide
